#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;
using testing_rules::expect_table;
using testing_rules::facts_of;
using testing_rules::of_rule;

namespace {

Inhoud contact_van(const std::string& organisatie, Strekking strekking = Strekking::gewoon) {
    return ContactGehad{
        {organisatie, OrganisatieSoort::overig}, ContactVorm::overleg, strekking, {}};
}

// Seven actions of four organisations in the first week of June, one of them an ultimatum.
std::vector<Happened> seven_actions() {
    return {{"2021-06-01", contact_van("School")},
            {"2021-06-01", contact_van("Huisarts")},
            {"2021-06-02", contact_van("Lokaal team")},
            {"2021-06-02", contact_van("School")},
            {"2021-06-03", contact_van("Jeugdbescherming", Strekking::ultimatum)},
            {"2021-06-04", contact_van("School")},
            {"2021-06-04", contact_van("Huisarts")}};
}

}  // namespace

// Thresholds: 4 organisations, 8 actions, 1 ultimatum, within 14 days.
TEST(FAM09, ThePressureCooker) {
    expect_table(
        "FAM-09",
        seven_actions(),
        {
            {"seven actions", {}, "2021-07-01", ""},
            {"the eighth",
             {{"2021-06-10", contact_van("School")}},
             "2021-06-10",
             "waarschuwing 2021-06-10"},
            {"not the day before", {{"2021-06-10", contact_van("School")}}, "2021-06-09", ""},
            {"the eighth on the last day of the fourteen",
             {{"2021-06-14", contact_van("School")}},
             "2021-06-14",
             "waarschuwing 2021-06-14"},
            {"a day later the first two have left the window",
             {{"2021-06-15", contact_van("School")}},
             "2021-07-01",
             ""},
            {"over when the first ones leave the window",
             {{"2021-06-10", contact_van("School")}},
             "2021-07-01",
             "waarschuwing 2021-06-10 tot 2021-06-15"},
            {"goes on while new ones come",
             {{"2021-06-10", contact_van("School")},
              {"2021-06-14", contact_van("School")},
              {"2021-06-14", contact_van("Huisarts")}},
             "2021-07-01",
             "waarschuwing 2021-06-10 tot 2021-06-16"},
            {"roughly dated actions are no rush",
             {{"2021-06", contact_van("School")}},
             "2021-07-01",
             ""},
            {"an evaluation is no action",
             {{"2021-06-10", evaluatie(Beweging::geen)}},
             "2021-07-01",
             ""},
            {"known a month later",
             {{"2021-06-10", contact_van("School"), {}, "2021-06-12"}},
             "2021-06-13",
             "waarschuwing 2021-06-12"},
        });
}

TEST(FAM09, EveryKindOfStepTowardsTheFamilyIsAnAction) {
    const std::vector<std::pair<std::string, Happened>> kinds{
        {"a signal",
         {"2021-06-10",
          SignaalOntvangen{{"s1"}, SignaalSoort::zorgsignaal, {Zorg::anders}, team(), {}},
          {"sil"}}},
        {"someone joins",
         {"2021-06-10", BetrokkeneToegevoegd{medewerker("daan"), BetrokkenRol::anders}}},
        {"help starts", {"2021-06-10", hulp_gestart("h1"), {"sil"}}},
        {"help is asked of a provider",
         {"2021-06-10",
          HulpAangevraagd{{"h1"}, HulpSoort::overig, GerichtOp::gezin, aanbieder(), {}},
          {"sil"}}},
        {"an investigation",
         {"2021-06-10", OnderzoekGestart{{"o1"}, OnderzoekSoort::anders, team(), {}}, {"sil"}}},
        {"a measure",
         {"2021-06-10",
          MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, team(), {}, {}},
          {"sil"}}},
    };
    for (const auto& [because, event] : kinds)
        expect_table("FAM-09",
                     seven_actions(),
                     {{because, {event}, "2021-06-10", "waarschuwing 2021-06-10"}});
}

TEST(FAM09, AllThreeThresholdsMustBeReached) {
    std::vector<Happened> without_ultimatum = seven_actions();
    without_ultimatum[4].inhoud = contact_van("Jeugdbescherming");
    std::vector<Happened> three_organisations = seven_actions();
    three_organisations[4].inhoud = contact_van("School", Strekking::ultimatum);
    const testing_rules::Row eighth{"", {{"2021-06-10", contact_van("School")}}, "2021-07-01", ""};
    expect_table("FAM-09", without_ultimatum, {eighth});
    expect_table("FAM-09", three_organisations, {eighth});
}

TEST(FAM09, CountsOrganisationsAndActionsInTheText) {
    std::vector<Happened> events = seven_actions();
    events.push_back({"2021-06-10", contact_van("Politie")});
    const auto found = of_rule("FAM-09", dossier_of(events, "2021-06-10"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(
        found.front().tekst.nl,
        "In twee weken deden 5 organisaties samen 8 dingen rond dit gezin, met een ultimatum. "
        "Zet de druk eraf: kom eerst rustig samen.");
}

TEST(FAM09, RestsOnTheActionsOfTheWindowAndOnThoseThatMadeItLast) {
    std::vector<Happened> events = seven_actions();
    events.push_back({"2021-06-10", contact_van("School")});
    events.push_back({"2021-05-21", contact_van("School")});
    events.push_back({"2021-06-11", contact_van("School")});
    EXPECT_EQ(facts_of("FAM-09", events, "2021-06-20"), (std::vector{1, 2, 3, 4, 5, 6, 7, 8, 10}));
    // A day later it is the eighth action within fourteen days, on 4 June.
    events[8].op = "2021-05-22";
    EXPECT_EQ(facts_of("FAM-09", events, "2021-06-20"), (std::vector{1, 2, 3, 4, 5, 6, 7, 9}));
}

}  // namespace naast
