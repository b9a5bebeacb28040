#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud from(const std::string& id, OrganisatieSoort soort) {
    return SignaalOntvangen{{id},
                            SignaalSoort::zorgsignaal,
                            {Zorg::gedrag_op_school},
                            Organisatie{"Bron", soort},
                            {},
                            {}};
}

}  // namespace

// The row's own case: school on 1 March, police on 9 March, school on 20 March, each "low".
TEST(SIG07, ThreeSignalsFromMoreThanOneSourceWithinTwoMonths) {
    const std::vector<Happened> base{
        {"2021-03-01", from("s1", OrganisatieSoort::school), {"sil"}},
        {"2021-03-09", from("s2", OrganisatieSoort::politie), {"sil"}}};
    const Happened third{"2021-03-20", from("s3", OrganisatieSoort::school), {"noor"}};
    expect_table(
        "SIG-07",
        base,
        {
            {"two", {}, "2021-06-01", ""},
            {"not before the third", {third}, "2021-03-19", ""},
            {"the third, about all it concerns",
             {third},
             "2021-03-20",
             "sil+noor: waarschuwing 2021-03-20"},
            {"all answered",
             {third,
              {"2021-03-25", signaal_klaar("s3")},
              {"2021-04-01", signaal_klaar("s1")},
              {"2021-03-28", signaal_klaar("s2")}},
             "2021-05-01",
             "sil+noor: waarschuwing 2021-03-20 tot 2021-04-01"},
            {"two of the three answered",
             {third, {"2021-03-25", signaal_klaar("s3")}, {"2021-03-28", signaal_klaar("s2")}},
             "2021-05-01",
             "sil+noor: waarschuwing 2021-03-20"},
            {"sixty days after the first",
             {{"2021-04-30", from("s3", OrganisatieSoort::school), {"sil"}}},
             "2021-05-01",
             "sil: waarschuwing 2021-04-30"},
            {"sixty-one days after the first",
             {{"2021-05-01", from("s3", OrganisatieSoort::school), {"sil"}}},
             "2021-05-01",
             ""},
            {"a report is no weak signal",
             {{"2021-03-20", melding("m1"), {"sil"}}},
             "2021-05-01",
             ""},
            {"the fourth to the sixth are a second pile",
             {third,
              {"2021-03-21", from("s4", OrganisatieSoort::school), {"sil"}},
              {"2021-03-22", from("s5", OrganisatieSoort::school), {"sil"}},
              {"2021-03-23", from("s6", OrganisatieSoort::politie), {"sil"}}},
             "2021-03-23",
             "sil+noor: waarschuwing 2021-03-20; sil: waarschuwing 2021-03-23"},
        });
}

TEST(SIG07, ThreeFromOneSourceAreNoPile) {
    expect_table("SIG-07",
                 {{"2021-03-01", from("s1", OrganisatieSoort::school), {"sil"}},
                  {"2021-03-09", from("s2", OrganisatieSoort::school), {"sil"}},
                  {"2021-03-20", from("s3", OrganisatieSoort::school), {"sil"}}},
                 {{"the school only", {}, "2021-05-01", ""},
                  {"a second source makes it one, with the last three",
                   {{"2021-03-25", from("s4", OrganisatieSoort::politie), {"sil"}}},
                   "2021-05-01",
                   "sil: waarschuwing 2021-03-25"}});
}

TEST(SIG07, OfFourOnOneDayTheFirstThreeAreThePile) {
    expect_table("SIG-07",
                 {{"2021-03-01", from("s1", OrganisatieSoort::school), {"sil"}},
                  {"2021-03-01", from("s2", OrganisatieSoort::politie), {"noor"}},
                  {"2021-03-01", from("s3", OrganisatieSoort::school), {"bo"}},
                  {"2021-03-01", from("s4", OrganisatieSoort::school), {"jay"}}},
                 {{"in their order", {}, "2021-03-01", "sil+noor+bo: waarschuwing 2021-03-01"}});
}

TEST(SIG07, KnownLate) {
    expect_table(
        "SIG-07",
        {{"2021-03-01", from("s1", OrganisatieSoort::school), {"sil"}},
         {"2021-03-09", from("s2", OrganisatieSoort::politie), {"sil"}, "2021-04-02"},
         {"2021-03-20", from("s3", OrganisatieSoort::school), {"sil"}}},
        {{"begins when the second is known", {}, "2021-05-01", "sil: waarschuwing 2021-04-02"},
         {"as known before", {}, "2021-05-01", "", "2021-04-01"}});
}

}  // namespace naast
