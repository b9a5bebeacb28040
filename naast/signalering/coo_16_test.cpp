#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// Months of silence, then weekly demands (report on Gooi en Vechtstreek); the row's own case is
// 0, 0, 0 and 9 contacts per month.
TEST(COO16, SilenceAndThenABurst) {
    const std::vector<Happened> base{{"2021-01-01", contact(), {"sil"}},
                                     {"2021-04-01", contact(), {"sil"}},
                                     {"2021-04-08", contact(), {"sil"}},
                                     {"2021-04-15", contact(), {"sil"}}};
    const std::string erratic = "signaal 2021-04-22";
    expect_table(
        "COO-16",
        base,
        {
            {"three", {}, "2021-06-01", ""},
            {"not before", {{"2021-04-22", contact(), {"sil"}}}, "2021-04-21", ""},
            {"the fourth", {{"2021-04-22", contact(), {"sil"}}}, "2021-04-22", erratic},
            {"a talk among professionals is none", {{"2021-04-22", contact()}}, "2021-06-01", ""},
            {"on day 30", {{"2021-05-01", contact(), {"sil"}}}, "2021-05-01", "signaal 2021-05-01"},
            {"on day 31", {{"2021-05-02", contact(), {"sil"}}}, "2021-05-10", ""},
            {"the last day of three months",
             {{"2021-04-22", contact(), {"sil"}}},
             "2021-06-29",
             erratic},
            {"three months later",
             {{"2021-04-22", contact(), {"sil"}}},
             "2021-06-30",
             erratic + " tot 2021-06-30"},
            {"contact in between: 89 days of silence",
             {{"2021-01-02", contact(), {"sil"}}, {"2021-04-22", contact(), {"sil"}}},
             "2021-04-22",
             ""},
        });
}

TEST(COO16, TheFirstContactsEverAreNoBurst) {
    expect_table("COO-16",
                 {{"2021-04-01", contact(), {"sil"}},
                  {"2021-04-02", contact(), {"sil"}},
                  {"2021-04-03", contact(), {"sil"}},
                  {"2021-04-04", contact(), {"sil"}}},
                 {{"a start", {}, "2021-04-10", ""}});
}

TEST(COO16, KnownLate) {
    expect_table("COO-16",
                 {{"2021-01-01", contact(), {"sil"}},
                  {"2021-04-01", contact(), {"sil"}},
                  {"2021-04-08", contact(), {"sil"}, "2021-05-05"},
                  {"2021-04-15", contact(), {"sil"}},
                  {"2021-04-22", contact(), {"sil"}}},
                 {{"begins when the second is known", {}, "2021-06-01", "signaal 2021-05-05"},
                  {"as known before", {}, "2021-06-01", "", "2021-05-04"}});
}

}  // namespace naast
