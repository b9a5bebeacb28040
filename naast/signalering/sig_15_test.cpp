#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud bevinding(BevindingAdvies advies) {
    return BevindingGedaan{{"b1"}, {"Forensisch arts", OrganisatieSoort::overig}, advies, {}};
}

}  // namespace

// The row's own case: "more supervision needed" on 1 February; then closed as safe.
TEST(SIG15, AFindingStaysOpenUntilItIsAnswered) {
    expect_table("SIG-15",
                 {{"2020-12-01", aangemeld()},
                  {"2020-12-01", melding("m1"), {"sil"}},
                  {"2020-12-01", AanvraagOntvangen{{"a1"}, {}, {}}, {"sil"}},
                  {"2021-02-01", bevinding(BevindingAdvies::meer_toezicht), {"sil"}}},
                 {
                     {"not before", {}, "2021-01-31", ""},
                     {"on the day", {}, "2021-02-01", "sil: signaal 2021-02-01"},
                     {"answered",
                      {{"2021-02-10", BevindingBeantwoord{{"b1"}, {"We gaan elke week langs."}}}},
                      "2021-03-01",
                      "sil: signaal 2021-02-01 tot 2021-02-10"},
                     {"the report is closed over it",
                      {{"2021-02-05", signaal_klaar("m1")}},
                      "2021-03-01",
                      "sil: signaal 2021-02-01, waarschuwing 2021-02-05"},
                     {"closed before it",
                      {{"2021-01-31", signaal_klaar("m1")}},
                      "2021-03-01",
                      "sil: signaal 2021-02-01"},
                     {"refused over it",
                      {{"2021-02-06", geweigerd("a1")}},
                      "2021-03-01",
                      "sil: signaal 2021-02-01, waarschuwing 2021-02-06"},
                     {"the family is closed over it, known late",
                      {{"2021-02-07", GezinAfgesloten{AfsluitReden::anders, {}}, {}, "2021-02-09"}},
                      "2021-03-01",
                      "sil: signaal 2021-02-01, waarschuwing 2021-02-09"},
                 });
}

TEST(SIG15, NoConcernNeedsNoAnswer) {
    expect_table("SIG-15",
                 {{"2021-02-01", bevinding(BevindingAdvies::geen_zorg), {"sil"}}},
                 {{"nothing", {}, "2021-03-01", ""}});
}

TEST(SIG15, KnownLate) {
    expect_table("SIG-15",
                 {{"2021-02-01", bevinding(BevindingAdvies::hulp_nodig), {"sil"}, "2021-02-11"}},
                 {{"begins when it is known", {}, "2021-03-01", "sil: signaal 2021-02-11"},
                  {"as known before", {}, "2021-03-01", "", "2021-02-10"}});
}

}  // namespace naast
