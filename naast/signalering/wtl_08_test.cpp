#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: family treatment on hold until another programme starts; at most 28 days.
TEST(WTL08, HelpThatIsFrozen) {
    expect_table(
        "WTL-08",
        {{"2021-01-10", hulp_gestart("h1", GerichtOp::gezin), {"jay"}},
         {"2021-03-15", HulpAangehouden{{"h1"}, {}, {}}}},
        {
            {"not before", {}, "2021-03-14", ""},
            {"at once", {}, "2021-03-15", "jay: signaal 2021-03-15"},
            {"not yet a warning", {}, "2021-04-11", "jay: signaal 2021-03-15"},
            {"after 28 days", {}, "2021-04-12", "jay: signaal 2021-03-15, waarschuwing 2021-04-12"},
            {"goes on",
             {{"2021-04-01", HulpHervat{{"h1"}}}},
             "2021-05-01",
             "jay: signaal 2021-03-15 tot 2021-04-01"},
            {"stops",
             {{"2021-04-20", hulp_gestopt("h1")}},
             "2021-05-01",
             "jay: signaal 2021-03-15, waarschuwing 2021-04-12 tot 2021-04-20"},
            {"goes on the same day", {{"2021-03-15", HulpHervat{{"h1"}}}}, "2021-05-01", ""},
            {"on hold again",
             {{"2021-04-01", HulpHervat{{"h1"}}}, {"2021-04-20", HulpAangehouden{{"h1"}, {}, {}}}},
             "2021-05-01",
             "jay: signaal 2021-03-15 tot 2021-04-01; jay: signaal 2021-04-20"},
        });
}

TEST(WTL08, HelpThatIsStillWaitedForCanBeFrozenToo) {
    expect_table("WTL-08",
                 {{"2021-03-01", hulp_gevraagd("h1"), {"jay"}},
                  {"2021-03-15", HulpAangehouden{{"h1"}, {}, {}}}},
                 {{"who waits", {}, "2021-03-20", "jay: signaal 2021-03-15"},
                  {"rejected meanwhile",
                   {{"2021-03-18", afgewezen("h1")}},
                   "2021-03-20",
                   "jay: signaal 2021-03-15 tot 2021-03-18"}});
}

TEST(WTL08, KnownLate) {
    expect_table("WTL-08",
                 {{"2021-01-10", hulp_gestart("h1"), {"jay"}},
                  {"2021-03-15", HulpAangehouden{{"h1"}, {}, {}}, {}, "2021-05-01"}},
                 {{"a warning at once", {}, "2021-05-02", "jay: waarschuwing 2021-05-01"},
                  {"as known before", {}, "2021-05-02", "", "2021-04-30"}});
}

}  // namespace naast
