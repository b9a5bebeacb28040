#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

const Organisatie gi{"De Kring", OrganisatieSoort::gecertificeerde_instelling};

Inhoud bezoek(ContactVorm vorm = ContactVorm::huisbezoek, const Organisatie& door = gi) {
    return ContactGehad{door, vorm, Strekking::gewoon, {}};
}

}  // namespace

// The row's own case: two children; after 30 days one was never spoken to.
TEST(MEA13, EachChildWithinAMonth) {
    const std::string one = "noor: waarschuwing 2021-03-31";
    expect_table(
        "MEA-13",
        {{"2021-03-01", maatregel("m1"), {"sil", "noor"}}, {"2021-03-10", bezoek(), {"sil"}}},
        {
            {"29 days", {}, "2021-03-30", ""},
            {"30 days", {}, "2021-03-31", one},
            {"spoken on the last day", {{"2021-03-31", bezoek(), {"noor"}}}, "2021-05-01", ""},
            {"spoken later",
             {{"2021-04-05", bezoek(ContactVorm::gesprek), {"noor"}}},
             "2021-05-01",
             one + " tot 2021-04-05"},
            {"a telephone call is not seeing",
             {{"2021-03-20", bezoek(ContactVorm::telefoon), {"noor"}}},
             "2021-05-01",
             one},
            {"a video call is not seeing",
             {{"2021-03-20", bezoek(ContactVorm::video), {"noor"}}},
             "2021-05-01",
             one},
            {"by someone else",
             {{"2021-03-20", bezoek(ContactVorm::huisbezoek, team()), {"noor"}}},
             "2021-05-01",
             one},
            {"of before the measure", {{"2021-02-28", bezoek(), {"noor"}}}, "2021-05-01", one},
            {"the measure is over",
             {{"2021-04-10", maatregel_klaar("m1")}},
             "2021-05-01",
             one + " tot 2021-04-10"},
        });
}

TEST(MEA13, AnAuthorisationHasNoGuardian) {
    expect_table("MEA-13",
                 {{"2021-03-01", maatregel("m1", MaatregelSoort::gesloten_machtiging), {"sil"}}},
                 {{"nothing", {}, "2021-05-01", ""}});
}

TEST(MEA13, KnownLate) {
    expect_table("MEA-13",
                 {{"2021-03-01", maatregel("m1"), {"sil"}, "2021-04-10"}},
                 {{"begins when it is known", {}, "2021-05-01", "sil: waarschuwing 2021-04-10"},
                  {"as known before", {}, "2021-05-01", "", "2021-04-09"}});
}

}  // namespace naast
