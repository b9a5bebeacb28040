#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud gepland(const std::string& op) {
    return PlaatsingEvaluatieGepland{{"p1"}, date(op)};
}
Inhoud geevalueerd(const std::string& id = "p1") {
    return PlaatsingGeevalueerd{{id}, {"Ja."}, {"Eerder hulp."}, {"Thuis."}, {"Elke week."}};
}

}  // namespace

// Placed 2021-07-01; day 42 is 2021-08-12.
TEST(PLC12, EveryPlacementIsLookedBackOn) {
    expect_table(
        "PLC-12",
        {{"2021-07-01", geplaatst("p1"), {"sil"}}},
        {
            {"day 41", {}, "2021-08-11", ""},
            {"day 42", {}, "2021-08-12", "sil: waarschuwing 2021-08-12"},
            {"held before it", {{"2021-08-10", geevalueerd()}}, "2022-01-01", ""},
            {"held on the day itself", {{"2021-08-12", geevalueerd()}}, "2022-01-01", ""},
            {"held later ends it",
             {{"2021-09-01", geevalueerd()}},
             "2022-01-01",
             "sil: waarschuwing 2021-08-12 tot 2021-09-01"},
            {"a day is set: good until that day has passed",
             {{"2021-08-01", gepland("2021-08-20")}},
             "2021-08-20",
             ""},
            {"and it was not held on that day",
             {{"2021-08-01", gepland("2021-08-20")}},
             "2021-08-21",
             "sil: waarschuwing 2021-08-21"},
            {"set after day 42, then held",
             {{"2021-08-15", gepland("2021-08-20")}, {"2021-08-20", geevalueerd()}},
             "2022-01-01",
             "sil: waarschuwing 2021-08-12 tot 2021-08-15"},
            {"set, passed, set again",
             {{"2021-08-01", gepland("2021-08-20")}, {"2021-08-25", gepland("2021-09-10")}},
             "2021-09-11",
             "sil: waarschuwing 2021-08-21 tot 2021-08-25; sil: waarschuwing 2021-09-11"},
            {"the duty stays when the placement ends",
             {{"2021-07-20", terug_naar_huis("p1")}},
             "2021-08-12",
             "sil: waarschuwing 2021-08-12"},
            {"looking back on another placement does not count",
             {{"2021-07-01", geplaatst("p2"), {"bo"}}, {"2021-08-01", geevalueerd("p2")}},
             "2021-08-12",
             "sil: waarschuwing 2021-08-12"},
        });
}

TEST(PLC12, KnownLateIsRaisedWhenKnown) {
    expect_table("PLC-12",
                 {{"2021-07-01", geplaatst("p1"), {"sil"}, "2021-10-01"}},
                 {{"three months late", {}, "2021-10-02", "sil: waarschuwing 2021-10-01"},
                  {"not known yet", {}, "2021-10-02", "", "2021-09-30"}});
}

TEST(PLC12, RestsOnThePlacement) {
    EXPECT_EQ(facts_of("PLC-12",
                       {{"2021-06-01", aangemeld()},
                        {"2021-07-01", geplaatst("p1"), {"sil"}},
                        {"2021-08-01", gepland("2021-08-05")}},
                       "2021-09-01"),
              std::vector{2});
}

}  // namespace naast
