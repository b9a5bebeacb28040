#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud placed(std::vector<PersoonId> heard, std::optional<VrijeTekst> why_not = {}) {
    return UithuisplaatsingGestart{{"p1"},
                                   VerblijfVorm::netwerkpleeg,
                                   Kader::vrijwillig,
                                   Spoed::gewoon,
                                   {},
                                   {},
                                   {},
                                   {},
                                   {},
                                   std::move(heard),
                                   std::move(why_not)};
}
Inhoud heard_later(const std::string& parent) {
    return PlaatsingAangevuld{{"p1"}, {}, {}, {{parent}}};
}
Inhoud gezag(GezagSoort soort, std::vector<PersoonId> bij) {
    return GezagVastgelegd{soort, std::move(bij)};
}

const std::vector<Happened>& family() {
    static const std::vector<Happened> all{{"2021-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                                           {"2021-01-01", persoon(Gezinsrol::vader), {"vader"}},
                                           {"2021-01-01", persoon(), {"sil"}},
                                           {"2021-01-01", ouder_van("sil"), {"moeder"}},
                                           {"2021-01-01", ouder_van("sil"), {"vader"}}};
    return all;
}

}  // namespace

// A daughter goes to her aunt; the mother is told the day after (report S1, chapter 4).
TEST(PLC22, EveryParentIsHeardBeforeItIsDecidedWhereAChildLives) {
    expect_table(
        "PLC-22",
        family(),
        {
            {"the mother was told the day after",
             {{"2021-02-01", placed({{"vader"}}), {"sil"}}},
             "2021-02-02",
             "sil: waarschuwing 2021-02-01"},
            {"not before", {{"2021-02-01", placed({{"vader"}}), {"sil"}}}, "2021-01-31", ""},
            {"both were heard",
             {{"2021-02-01", placed({{"vader"}, {"moeder"}}), {"sil"}}},
             "2021-03-01",
             ""},
            {"it says why not: it was not safe",
             {{"2021-02-01", placed({{"vader"}}, VrijeTekst{"Het was niet veilig."}), {"sil"}}},
             "2021-03-01",
             ""},
            {"heard in the end",
             {{"2021-02-01", placed({{"vader"}}), {"sil"}},
              {"2021-02-09", heard_later("moeder"), {"sil"}}},
             "2021-03-01",
             "sil: waarschuwing 2021-02-01 tot 2021-02-09"},
            {"the other was heard",
             {{"2021-02-01", placed({}), {"sil"}}, {"2021-02-09", heard_later("moeder"), {"sil"}}},
             "2021-03-01",
             "sil: waarschuwing 2021-02-01"},
            {"both were heard in the end, on different days",
             {{"2021-02-01", placed({}), {"sil"}},
              {"2021-02-12", heard_later("vader"), {"sil"}},
              {"2021-02-09", heard_later("moeder"), {"sil"}}},
             "2021-03-01",
             "sil: waarschuwing 2021-02-01 tot 2021-02-12"},
            {"home again",
             {{"2021-02-01", placed({}), {"sil"}}, {"2021-02-09", terug_naar_huis("p1"), {"sil"}}},
             "2021-03-01",
             "sil: waarschuwing 2021-02-01 tot 2021-02-09"},
            {"a brother's placement",
             {{"2021-02-01", placed({{"vader"}, {"moeder"}}), {"bo"}}},
             "2021-03-01",
             ""},
        });
}

TEST(PLC22, WhoHasNoGezagNeedNotBeHeard) {
    const std::string not_heard = "sil: waarschuwing 2021-02-01";
    expect_table(
        "PLC-22",
        family(),
        {
            {"only the father has it",
             {{"2021-01-10", gezag(GezagSoort::eenhoofdig, {{"vader"}}), {"sil"}},
              {"2021-02-01", placed({{"vader"}}), {"sil"}}},
             "2021-02-02",
             ""},
            {"only the mother has it",
             {{"2021-01-10", gezag(GezagSoort::eenhoofdig, {{"moeder"}}), {"sil"}},
              {"2021-02-01", placed({{"vader"}}), {"sil"}}},
             "2021-02-02",
             not_heard},
            {"the mother had it until the day before",
             {{"2021-01-10", gezag(GezagSoort::eenhoofdig, {{"moeder"}}), {"sil"}},
              {"2021-02-01", gezag(GezagSoort::eenhoofdig, {{"vader"}}), {"sil"}},
              {"2021-02-01", placed({{"vader"}}), {"sil"}}},
             "2021-02-02",
             ""},
            {"the mother has it only from the day after",
             {{"2021-01-10", gezag(GezagSoort::eenhoofdig, {{"vader"}}), {"sil"}},
              {"2021-02-02", gezag(GezagSoort::eenhoofdig, {{"moeder"}}), {"sil"}},
              {"2021-02-01", placed({{"vader"}}), {"sil"}}},
             "2021-02-02",
             ""},
            {"of the brother",
             {{"2021-01-10", gezag(GezagSoort::eenhoofdig, {{"vader"}}), {"bo"}},
              {"2021-02-01", placed({{"vader"}}), {"sil"}}},
             "2021-02-02",
             not_heard},
            {"the mother died before",
             {{"2021-01-31", PersoonOverleden{}, {"moeder"}},
              {"2021-02-01", placed({{"vader"}}), {"sil"}}},
             "2021-02-02",
             ""},
            {"the mother died after it",
             {{"2021-02-02", PersoonOverleden{}, {"moeder"}},
              {"2021-02-01", placed({{"vader"}}), {"sil"}}},
             "2021-02-03",
             not_heard},
            {"only a grandmother besides",
             {{"2021-01-01", RelatieVastgelegd{RelatieSoort::grootouder_van, {"sil"}}, {"oma"}},
              {"2021-02-01", placed({{"vader"}, {"moeder"}}), {"sil"}}},
             "2021-02-02",
             ""},
        });
}

TEST(PLC22, KnownLateAndWhatItRestsOn) {
    std::vector<Happened> late = family();
    late.push_back({"2021-02-01", placed({{"vader"}}), {"sil"}, "2021-02-20"});
    expect_table("PLC-22",
                 late,
                 {{"begins when it is known", {}, "2021-03-01", "sil: waarschuwing 2021-02-20"},
                  {"as known before", {}, "2021-03-01", "", "2021-02-19"}});
    EXPECT_EQ(facts_of("PLC-22", late, "2021-03-01"), (std::vector<int>{4, 5, 6}));
}

TEST(PLC22, NamesOnlyWhoWasNotHeardByThatDay) {
    std::vector<Happened> events = family();
    events[0].inhoud = PersoonToegevoegd{"Meral", Gezinsrol::moeder, {}, {}};
    events[1].inhoud = PersoonToegevoegd{"Onno", Gezinsrol::vader, {}, {}};
    events.push_back({"2021-02-01", placed({{"vader"}}), {"sil"}});
    const auto found =
        testing_rules::of_rule("PLC-22", testing_rules::dossier_of(events, "2021-02-02"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().tekst.nl,
              "Op 1 februari 2021 is beslist waar Sil woont. Er staat niet dat er eerst is "
              "geluisterd naar Meral.");
}

// Without either of them it would go on.
TEST(PLC22, NamesEachHearingThatEndsIt) {
    std::vector<Happened> later = family();
    later.push_back({"2021-02-01", placed({}), {"sil"}});
    later.push_back({"2021-02-03", heard_later("moeder")});
    later.push_back({"2021-02-05", heard_later("vader")});
    EXPECT_EQ(facts_of("PLC-22", later, "2021-03-01"), (std::vector<int>{4, 5, 6, 7, 8}));
}

}  // namespace naast
