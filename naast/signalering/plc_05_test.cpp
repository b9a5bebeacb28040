#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud perspectiefplan(const std::string& id) {
    return PerspectiefplanGemaakt{{id}, {}};
}

}  // namespace

// The row's own case: placed 2021-07-01; on 2021-07-02 without a plan a warning, two days later it
// goes to the manager.
TEST(PLC05, APlanOnThePerspectiveOnDayOne) {
    expect_table(
        "PLC-05",
        {{"2021-07-01", geplaatst("p1"), {"sil"}}},
        {
            {"on the day itself it is due", {}, "2021-07-01", "sil: signaal 2021-07-01"},
            {"not before", {}, "2021-06-30", ""},
            {"the day after", {}, "2021-07-02", "sil: signaal 2021-07-01, waarschuwing 2021-07-02"},
            {"not yet the manager's",
             {},
             "2021-07-03",
             "sil: signaal 2021-07-01, waarschuwing 2021-07-02"},
            {"the manager's",
             {},
             "2021-07-04",
             "sil: signaal 2021-07-01, waarschuwing 2021-07-02, escalatie 2021-07-04"},
            {"made on day one", {{"2021-07-01", perspectiefplan("p1")}}, "2021-08-01", ""},
            {"made a day late",
             {{"2021-07-02", perspectiefplan("p1")}},
             "2021-08-01",
             "sil: signaal 2021-07-01 tot 2021-07-02"},
            {"made twice: the first one ends it",
             {{"2021-07-05", perspectiefplan("p1")}, {"2021-07-20", perspectiefplan("p1")}},
             "2021-08-01",
             "sil: signaal 2021-07-01, waarschuwing 2021-07-02, escalatie 2021-07-04 tot "
             "2021-07-05"},
            {"the placement is over first",
             {{"2021-07-03", terug_naar_huis("p1")}, {"2021-07-20", perspectiefplan("p1")}},
             "2021-08-01",
             "sil: signaal 2021-07-01, waarschuwing 2021-07-02 tot 2021-07-03"},
            {"a plan for another placement does not count",
             {{"2021-07-01", geplaatst("p2"), {"bo"}}, {"2021-07-01", perspectiefplan("p2")}},
             "2021-07-02",
             "sil: signaal 2021-07-01, waarschuwing 2021-07-02"},
        });
}

TEST(PLC05, APlacementKnownLateIsTheManagersAtOnce) {
    expect_table("PLC-05",
                 {{"2021-07-01", geplaatst("p1"), {"sil"}, "2021-07-19"}},
                 {{"eighteen days late", {}, "2021-07-20", "sil: escalatie 2021-07-19"},
                  {"as known before", {}, "2021-07-20", "", "2021-07-18"}});
}

TEST(PLC05, RestsOnThePlacement) {
    EXPECT_EQ(facts_of("PLC-05",
                       {{"2021-06-01", aangemeld()},
                        {"2021-07-01", geplaatst("p1"), {"sil"}},
                        {"2021-07-01", contact(), {"sil"}}},
                       "2021-07-10"),
              std::vector{2});
}

}  // namespace naast
