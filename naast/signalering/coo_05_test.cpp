#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: three coordinators in twelve months are two changes.
TEST(COO05, TwoChangesWithinAYear) {
    const std::vector<Happened> base{{"2021-01-01", regisseur("ada")},
                                     {"2021-03-01", regisseur_weg("ada")},
                                     {"2021-03-01", regisseur("bo")},
                                     {"2021-09-01", regisseur_weg("bo")}};
    expect_table(
        "COO-05",
        base,
        {
            {"one change", {}, "2021-12-01", ""},
            {"not before", {{"2021-09-01", regisseur("cas")}}, "2021-08-31", ""},
            {"the second", {{"2021-09-01", regisseur("cas")}}, "2021-09-01", "signaal 2021-09-01"},
            {"until the first is a year ago",
             {{"2021-09-01", regisseur("cas")}},
             "2022-03-01",
             "signaal 2021-09-01"},
            {"and then no more",
             {{"2021-09-01", regisseur("cas")}},
             "2022-03-02",
             "signaal 2021-09-01 tot 2022-03-02"},
            {"the same one comes back: no change",
             {{"2021-09-01", regisseur("bo")}},
             "2021-12-01",
             ""},
            {"a year after the first",
             {{"2022-03-01", regisseur("cas")}},
             "2022-03-01",
             "signaal 2022-03-01"},
            {"a year and a day after the first",
             {{"2022-03-02", regisseur("cas")}},
             "2022-04-01",
             ""},
            {"a third change lengthens it",
             {{"2021-09-01", regisseur("cas")}, {"2022-01-10", regisseur("dirk")}},
             "2022-09-02",
             "signaal 2021-09-01 tot 2022-09-02"},
        });
}

TEST(COO05, KnownLate) {
    expect_table("COO-05",
                 {{"2021-01-01", regisseur("ada")},
                  {"2021-03-01", regisseur("bo"), {}, "2021-10-01"},
                  {"2021-09-01", regisseur("cas")}},
                 {{"begins when the first change is known", {}, "2021-12-01", "signaal 2021-10-01"},
                  {"as known before", {}, "2021-12-01", "", "2021-09-30"}});
}

}  // namespace naast
