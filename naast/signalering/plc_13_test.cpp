#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud terugkeer(std::vector<VeranderdThuis> veranderd, Terugkeerplan plan) {
    return TerugkeerGepland{{"p1"}, date("2022-07-01"), std::move(veranderd), plan, {}};
}

Inhoud elders_heen() {
    return UithuisplaatsingBeeindigd{{"p1"}, VerblijfEinde::andere_plek, {}};
}

}  // namespace

TEST(PLC13, AReturnNeedsAChangeAtHomeAndAPlan) {
    const std::vector<VeranderdThuis> change{VeranderdThuis::hulp_ouder_afgerond};
    const auto made = Terugkeerplan::gemaakt;
    const auto missing = Terugkeerplan::ontbreekt;
    expect_table(
        "PLC-13",
        {{"2021-07-01", geplaatst("p1"), {"sil"}}},
        {
            {"no return planned", {}, "2022-06-01", ""},
            {"planned with both",
             {{"2022-06-01", terugkeer(change, made), {"sil"}}},
             "2022-06-30",
             ""},
            {"planned, nothing changed at home",
             {{"2022-06-01", terugkeer({}, made), {"sil"}}},
             "2022-06-01",
             "sil: waarschuwing 2022-06-01"},
            {"not before the planning",
             {{"2022-06-01", terugkeer({}, made), {"sil"}}},
             "2022-05-31",
             ""},
            {"planned, no return plan",
             {{"2022-06-01", terugkeer(change, missing), {"sil"}}},
             "2022-06-01",
             "sil: waarschuwing 2022-06-01"},
            {"both came later",
             {{"2022-06-01", terugkeer({}, missing), {"sil"}},
              {"2022-06-15", terugkeer(change, made), {"sil"}}},
             "2022-08-01",
             "sil: waarschuwing 2022-06-01 tot 2022-06-15"},
            {"twice incomplete begins with the first",
             {{"2022-06-01", terugkeer({}, missing), {"sil"}},
              {"2022-06-15", terugkeer(change, missing), {"sil"}}},
             "2022-06-20",
             "sil: waarschuwing 2022-06-01"},
            {"home without any plan: from that day",
             {{"2022-07-01", terug_naar_huis("p1")}},
             "2022-07-01",
             "sil: waarschuwing 2022-07-01"},
            {"home with a whole plan",
             {{"2022-06-01", terugkeer(change, made), {"sil"}},
              {"2022-07-01", terug_naar_huis("p1")}},
             "2022-08-01",
             ""},
            {"goes on while one watches after the return: 26 weeks, through 2022-12-30",
             {{"2022-07-01", terug_naar_huis("p1")}},
             "2022-12-30",
             "sil: waarschuwing 2022-07-01"},
            {"and ends with the watch",
             {{"2022-07-01", terug_naar_huis("p1")}},
             "2022-12-31",
             "sil: waarschuwing 2022-07-01 tot 2022-12-31"},
            {"went to another place after all",
             {{"2022-06-01", terugkeer({}, missing), {"sil"}}, {"2022-06-20", elders_heen()}},
             "2022-08-01",
             "sil: waarschuwing 2022-06-01 tot 2022-06-20"},
            {"another place without a return planned is no return",
             {{"2022-06-20", elders_heen()}},
             "2022-08-01",
             ""},
            {"known late",
             {{"2022-06-01", terugkeer({}, missing), {"sil"}, "2022-06-08"}},
             "2022-06-20",
             "sil: waarschuwing 2022-06-08"},
        });
}

TEST(PLC13, RestsOnThePlanningOrOnTheReturn) {
    EXPECT_EQ(facts_of("PLC-13",
                       {{"2021-07-01", geplaatst("p1"), {"sil"}},
                        {"2022-06-01", terugkeer({}, Terugkeerplan::ontbreekt), {"sil"}},
                        {"2022-07-01", terug_naar_huis("p1")}},
                       "2022-08-01"),
              (std::vector{1, 2}));
    EXPECT_EQ(
        facts_of("PLC-13",
                 {{"2021-07-01", geplaatst("p1"), {"sil"}}, {"2022-07-01", terug_naar_huis("p1")}},
                 "2022-08-01"),
        (std::vector{1, 2}));
}

}  // namespace naast
