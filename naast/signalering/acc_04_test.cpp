#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud volledig_geweigerd(WeigerReden reden) {
    return AanvraagGeweigerd{
        {"a1"}, reden, medewerker("ada"), VrijeTekst{"De huisarts kan verwijzen."}, true};
}
Inhoud opnieuw_bekeken() {
    return AanvraagGescreend{{"a1"}, Screening::analyse_nodig};
}

const std::vector<Happened>& asked() {
    static const std::vector<Happened> events{
        {"2021-02-01", AanvraagOntvangen{{"a1"}, {}, {}}, {"sil"}}};
    return events;
}

}  // namespace

// The row's own case: an open worry about safety, refused as "outside our assignment".
TEST(ACC04, NoReasonWhileAWorryAboutSafetyIsOpen) {
    std::vector<Happened> base = asked();
    base.push_back({"2021-01-15", melding("m1"), {"sil"}});
    base.push_back({"2021-03-01", volledig_geweigerd(WeigerReden::buiten_opdracht)});
    expect_table("ACC-04",
                 base,
                 {
                     {"not before", {}, "2021-02-28", ""},
                     {"on the day", {}, "2021-03-01", "sil: waarschuwing 2021-03-01"},
                     {"looked at again",
                      {{"2021-03-05", opnieuw_bekeken()}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-03-01 tot 2021-03-05"},
                     {"looked at before",
                      {{"2021-02-28", opnieuw_bekeken()}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-03-01"},
                     {"looked at that day, and then refused",
                      {{"2021-03-01", opnieuw_bekeken()}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-03-01"},
                     {"looked at again the next day",
                      {{"2021-03-02", opnieuw_bekeken()}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-03-01 tot 2021-03-02"},
                     {"the worry is answered",
                      {{"2021-03-09", signaal_klaar("m1")}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-03-01 tot 2021-03-09"},
                     {"the worry was answered that day",
                      {{"2021-03-01", signaal_klaar("m1")}},
                      "2021-04-01",
                      ""},
                 });
}

TEST(ACC04, TheFourReasonsThatAreNone) {
    std::vector<Happened> base = asked();
    base.push_back({"2021-01-15", melding("m1"), {"sil"}});
    const std::string stands = "sil: waarschuwing 2021-03-01";
    for (const auto& [reden, expected] :
         std::vector<std::pair<WeigerReden, std::string>>{{WeigerReden::buiten_opdracht, stands},
                                                          {WeigerReden::ouders_willen_niet, stands},
                                                          {WeigerReden::geen_hulpvraag, stands},
                                                          {WeigerReden::nog_geen_kind, stands},
                                                          {WeigerReden::andere_wet, ""},
                                                          {WeigerReden::geen_capaciteit, ""},
                                                          {WeigerReden::niet_nodig, ""},
                                                          {WeigerReden::anders, ""}}) {
        expect_table("ACC-04",
                     base,
                     {{std::string(to_text(reden)),
                       {{"2021-03-01", volledig_geweigerd(reden)}},
                       "2021-03-01",
                       expected}});
    }
}

TEST(ACC04, WithoutAWorryAboutSafetyTheyAre) {
    std::vector<Happened> base = asked();
    base.push_back({"2021-01-15", signaal("s1"), {"sil"}});
    expect_table("ACC-04",
                 base,
                 {{"only a worry about upbringing",
                   {{"2021-03-01", volledig_geweigerd(WeigerReden::ouders_willen_niet)}},
                   "2021-04-01",
                   ""}});
}

TEST(ACC04, EveryRefusalIsExplainedInFull) {
    const auto refused = [](bool who, bool instead, bool objection) -> Inhoud {
        AanvraagGeweigerd nee{{"a1"}, WeigerReden::niet_nodig, {}, {}, objection};
        if (who) nee.besloten_door = medewerker("ada");
        if (instead) nee.alternatief = VrijeTekst{"De huisarts kan verwijzen."};
        return nee;
    };
    const std::string stands = "sil: signaal 2021-03-01";
    expect_table(
        "ACC-04",
        asked(),
        {
            {"all", {{"2021-03-01", refused(true, true, true)}}, "2021-03-01", ""},
            {"not before", {{"2021-03-01", refused(false, true, true)}}, "2021-02-28", ""},
            {"not who", {{"2021-03-01", refused(false, true, true)}}, "2021-03-01", stands},
            {"not what else", {{"2021-03-01", refused(true, false, true)}}, "2021-03-01", stands},
            {"not how to object",
             {{"2021-03-01", refused(true, true, false)}},
             "2021-03-01",
             stands},
            {"explained later",
             {{"2021-03-01", refused(false, false, false)},
              {"2021-03-04", refused(true, true, true)}},
             "2021-04-01",
             "sil: signaal 2021-03-01 tot 2021-03-04"},
            {"looked at again",
             {{"2021-03-01", refused(false, false, false)}, {"2021-03-04", opnieuw_bekeken()}},
             "2021-04-01",
             "sil: signaal 2021-03-01 tot 2021-03-04"},
        });
}

TEST(ACC04, RestsOnTheWorriesThatKeepItOpen) {
    std::vector<Happened> base = asked();
    base.push_back({"2021-01-15", melding("m1"), {"sil"}});
    base.push_back({"2021-03-01", volledig_geweigerd(WeigerReden::buiten_opdracht)});
    base.push_back({"2021-09-01", melding("m2"), {"sil"}});
    EXPECT_EQ(testing_rules::facts_of("ACC-04", base, "2022-01-01"), (std::vector{2, 3}));
    base.push_back({"2021-10-01", signaal_klaar("m1")});
    EXPECT_EQ(testing_rules::facts_of("ACC-04", base, "2022-01-01"), (std::vector{2, 3, 4, 5}));
}

TEST(ACC04, KnownLate) {
    std::vector<Happened> base = asked();
    base.push_back({"2021-01-15", melding("m1"), {"sil"}, "2021-03-10"});
    base.push_back({"2021-03-01", volledig_geweigerd(WeigerReden::ouders_willen_niet)});
    expect_table(
        "ACC-04",
        base,
        {{"begins when the worry is known", {}, "2021-04-01", "sil: waarschuwing 2021-03-10"},
         {"as known before", {}, "2021-04-01", "", "2021-03-09"}});
}

}  // namespace naast
