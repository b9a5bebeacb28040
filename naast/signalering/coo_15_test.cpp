#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud elke(int days) {
    return WaakvlamAfgesproken{days, medewerker("ada")};
}

}  // namespace

// The row's own case: agreed every 90 days; 91 days without contact.
TEST(COO15, OneDayLate) {
    expect_table(
        "COO-15",
        {{"2021-01-01", elke(90)}},
        {
            {"90 days", {}, "2021-04-01", ""},
            {"91 days", {}, "2021-04-02", "waarschuwing 2021-04-02"},
            {"contact on the last day", {{"2021-04-01", contact(), {"sil"}}}, "2021-06-30", ""},
            {"and again 90 days later",
             {{"2021-04-01", contact(), {"sil"}}},
             "2021-07-01",
             "waarschuwing 2021-07-01"},
            {"contact too late",
             {{"2021-04-10", contact(), {"sil"}}},
             "2021-06-01",
             "waarschuwing 2021-04-02 tot 2021-04-10"},
            {"a talk among professionals is none",
             {{"2021-03-01", contact()}},
             "2021-04-02",
             "waarschuwing 2021-04-02"},
            {"stopped",
             {{"2021-04-20", WaakvlamGestopt{{}}}},
             "2021-06-01",
             "waarschuwing 2021-04-02 tot 2021-04-20"},
            {"stopped in time", {{"2021-03-20", WaakvlamGestopt{{}}}}, "2021-06-01", ""},
            {"agreed anew, more often",
             {{"2021-03-01", elke(30)}},
             "2021-04-01",
             "waarschuwing 2021-04-01"},
        });
}

TEST(COO15, KnownLate) {
    expect_table("COO-15",
                 {{"2021-01-01", elke(90), {}, "2021-05-01"}},
                 {{"begins when it is known", {}, "2021-06-01", "waarschuwing 2021-05-01"},
                  {"as known before", {}, "2021-06-01", "", "2021-04-30"}});
}

}  // namespace naast
