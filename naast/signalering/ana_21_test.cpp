#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud onderzoek(const std::string& id,
                 std::optional<OnderzoeksVraag> vraag,
                 std::optional<VrijeTekst> waarom = std::nullopt) {
    return OnderzoekGestart{{id}, OnderzoekSoort::anders, team(), {}, vraag, std::move(waarom)};
}

}  // namespace

// The row's own case: VT and access investigate the same question five weeks apart.
TEST(ANA21, TheSameQuestionWithinAYear) {
    const std::vector<Happened> base{
        {"2021-01-04", onderzoek("o1", OnderzoeksVraag::veiligheid), {"sil"}},
        {"2021-01-25", OnderzoekAfgerond{{"o1"}, {}}}};
    expect_table(
        "ANA-21",
        base,
        {
            {"not before",
             {{"2021-03-01", onderzoek("o2", OnderzoeksVraag::veiligheid), {"sil"}}},
             "2021-02-28",
             ""},
            {"on the day",
             {{"2021-03-01", onderzoek("o2", OnderzoeksVraag::veiligheid), {"sil"}}},
             "2021-03-01",
             "sil: signaal 2021-03-01"},
            {"finished",
             {{"2021-03-01", onderzoek("o2", OnderzoeksVraag::veiligheid), {"sil"}},
              {"2021-04-26", OnderzoekAfgerond{{"o2"}, {}}}},
             "2021-06-01",
             "sil: signaal 2021-03-01 tot 2021-04-26"},
            {"another question",
             {{"2021-03-01", onderzoek("o2", OnderzoeksVraag::hulp_nodig), {"sil"}}},
             "2021-06-01",
             ""},
            {"a question nobody wrote down",
             {{"2021-03-01", onderzoek("o2", std::nullopt), {"sil"}}},
             "2021-06-01",
             ""},
            {"it says what was left open",
             {{"2021-03-01",
               onderzoek("o2", OnderzoeksVraag::veiligheid, VrijeTekst{"Er was geen kind gezien."}),
               {"sil"}}},
             "2021-06-01",
             ""},
            {"about another child",
             {{"2021-03-01", onderzoek("o2", OnderzoeksVraag::veiligheid), {"noor"}}},
             "2021-06-01",
             ""},
            {"a year after the end",
             {{"2022-01-25", onderzoek("o2", OnderzoeksVraag::veiligheid), {"sil"}}},
             "2022-02-01",
             "sil: signaal 2022-01-25"},
            {"a year and a day",
             {{"2022-01-26", onderzoek("o2", OnderzoeksVraag::veiligheid), {"sil"}}},
             "2022-02-01",
             ""},
        });
}

TEST(ANA21, WhileTheFirstStillRuns) {
    expect_table("ANA-21",
                 {{"2019-01-04", onderzoek("o1", OnderzoeksVraag::oorzaken), {"sil"}},
                  {"2021-03-01", onderzoek("o2", OnderzoeksVraag::oorzaken), {"sil"}}},
                 {{"runs", {}, "2021-03-01", "sil: signaal 2021-03-01"}});
    expect_table("ANA-21",
                 {{"2021-03-01", onderzoek("o1", OnderzoeksVraag::oorzaken), {"sil"}},
                  {"2021-03-01", onderzoek("o2", OnderzoeksVraag::oorzaken), {"sil"}}},
                 {{"the same day: nobody could know", {}, "2021-03-01", ""}});
}

TEST(ANA21, KnownLate) {
    expect_table(
        "ANA-21",
        {{"2021-01-04", onderzoek("o1", OnderzoeksVraag::veiligheid), {"sil"}, "2021-03-15"},
         {"2021-03-01", onderzoek("o2", OnderzoeksVraag::veiligheid), {"sil"}}},
        {{"begins when the first is known", {}, "2021-06-01", "sil: signaal 2021-03-15"},
         {"as known before", {}, "2021-06-01", "", "2021-03-14"}});
}

TEST(ANA21, RestsOnTheEndOfTheFirstIfThatHadComeByThen) {
    const Happened first{"2021-01-04", onderzoek("o1", OnderzoeksVraag::veiligheid), {"sil"}};
    const Happened second{"2021-03-01", onderzoek("o2", OnderzoeksVraag::veiligheid), {"sil"}};
    EXPECT_EQ(
        facts_of(
            "ANA-21", {first, {"2021-03-01", OnderzoekAfgerond{{"o1"}, {}}}, second}, "2021-06-01"),
        (std::vector{1, 2, 3}));
    EXPECT_EQ(
        facts_of(
            "ANA-21", {first, second, {"2021-03-02", OnderzoekAfgerond{{"o1"}, {}}}}, "2021-06-01"),
        (std::vector{1, 2}));
}

}  // namespace naast
