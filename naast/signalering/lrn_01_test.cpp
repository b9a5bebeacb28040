#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud teruggekeken(const std::string& plaatsing) {
    return TerugblikGehouden{{plaatsing}, {"a"}, {"b"}, {"c"}};
}

}  // namespace

// The row's own case: a placement makes the item to learn from.
TEST(LRN01, EveryPlacementIsLookedBackOn) {
    expect_table(
        "LRN-01",
        {{"2021-07-01", geplaatst("p1"), {"sil"}}},
        {
            {"not before", {}, "2021-06-30", ""},
            {"on the day itself", {}, "2021-07-01", "sil: signaal 2021-07-01"},
            {"after 90 days not yet too late", {}, "2021-09-29", "sil: signaal 2021-07-01"},
            {"the day after", {}, "2021-09-30", "sil: signaal 2021-07-01, waarschuwing 2021-09-30"},
            {"looked back in time",
             {{"2021-09-29", teruggekeken("p1")}},
             "2021-12-01",
             "sil: signaal 2021-07-01 tot 2021-09-29"},
            {"looked back late",
             {{"2021-10-04", teruggekeken("p1")}},
             "2021-12-01",
             "sil: signaal 2021-07-01, waarschuwing 2021-09-30 tot 2021-10-04"},
            {"looked back the same day", {{"2021-07-01", teruggekeken("p1")}}, "2021-12-01", ""},
            {"the end of the placement does not end it",
             {{"2021-08-01", terug_naar_huis("p1")}},
             "2021-08-02",
             "sil: signaal 2021-07-01"},
            {"another placement has its own",
             {{"2021-08-01", geplaatst("p2"), {"bo"}}, {"2021-08-02", teruggekeken("p2")}},
             "2021-08-03",
             "sil: signaal 2021-07-01; bo: signaal 2021-08-01 tot 2021-08-02"},
        });
}

TEST(LRN01, KnownLate) {
    expect_table("LRN-01",
                 {{"2021-07-01", geplaatst("p1"), {"sil"}, "2021-08-01"}},
                 {{"begins when it is known", {}, "2021-08-02", "sil: signaal 2021-08-01"},
                  {"as known before", {}, "2021-08-02", "", "2021-07-31"}});
}

TEST(LRN01, RestsOnThePlacement) {
    EXPECT_EQ(
        facts_of("LRN-01",
                 {{"2021-06-01", contact(), {"sil"}}, {"2021-07-01", geplaatst("p1"), {"sil"}}},
                 "2021-08-01"),
        (std::vector{2}));
}

}  // namespace naast
