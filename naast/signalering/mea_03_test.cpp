#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

TEST(MEA03, TheCoordinatorIsNotRemovedAtAMeasure) {
    expect_table("MEA-03",
                 {{"2019-01-01", regisseur("ada")}, {"2019-10-15", maatregel("m1"), {"ruud"}}},
                 {
                     {"stays", {}, "2020-01-01", ""},
                     {"not before", {{"2019-11-01", regisseur_weg("ada")}}, "2019-10-31", ""},
                     {"removed",
                      {{"2019-11-01", regisseur_weg("ada")}},
                      "2019-11-01",
                      "ruud: waarschuwing 2019-11-01"},
                     {"removed on the day of the measure",
                      {{"2019-10-15", regisseur_weg("ada")}},
                      "2019-11-01",
                      "ruud: waarschuwing 2019-10-15"},
                     {"gone the day before: another rule",
                      {{"2019-10-14", regisseur_weg("ada")}},
                      "2019-11-01",
                      ""},
                     {"a successor that day",
                      {{"2019-11-01", regisseur_weg("ada")}, {"2019-11-01", regisseur("bo")}},
                      "2019-12-01",
                      ""},
                     {"a successor later",
                      {{"2019-11-01", regisseur_weg("ada")}, {"2019-11-20", regisseur("bo")}},
                      "2019-12-01",
                      "ruud: waarschuwing 2019-11-01 tot 2019-11-20"},
                     {"the measure ends",
                      {{"2019-11-01", regisseur_weg("ada")}, {"2020-02-01", maatregel_klaar("m1")}},
                      "2020-03-01",
                      "ruud: waarschuwing 2019-11-01 tot 2020-02-01"},
                     {"after the measure",
                      {{"2019-11-01", maatregel_klaar("m1")}, {"2019-11-01", regisseur_weg("ada")}},
                      "2020-03-01",
                      ""},
                 });
}

TEST(MEA03, AnAuthorisationGivesNobodyTheLead) {
    expect_table(
        "MEA-03",
        {{"2019-01-01", regisseur("ada")},
         {"2019-10-15", maatregel("m1", MaatregelSoort::machtiging_uithuisplaatsing), {"ruud"}},
         {"2019-11-01", regisseur_weg("ada")}},
        {{"nothing", {}, "2020-01-01", ""}});
}

TEST(MEA03, KnownLate) {
    expect_table("MEA-03",
                 {{"2019-01-01", regisseur("ada")},
                  {"2019-10-15", maatregel("m1"), {"ruud"}},
                  {"2019-11-01", regisseur_weg("ada"), {}, "2019-11-12"}},
                 {{"begins when it is known", {}, "2020-01-01", "ruud: waarschuwing 2019-11-12"},
                  {"as known before", {}, "2020-01-01", "", "2019-11-11"}});
}

}  // namespace naast
