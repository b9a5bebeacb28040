#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud leiding(const std::string& id, bool gezin_verteld) {
    return LeidingGewisseld{{id}, medewerker("jeugdbeschermer"), gezin_verteld};
}

}  // namespace

// The row's own case: OTS 2021-05-03; the lead changes on that day and the family is told.
TEST(MEA02, TheLeadChangesAndTheFamilyIsTold) {
    expect_table(
        "MEA-02",
        {{"2021-05-03", maatregel("m1"), {"sil"}}},
        {
            {"not on that day", {}, "2021-05-03", "sil: signaal 2021-05-03"},
            {"not before the decision", {}, "2021-05-02", ""},
            {"marked on the day itself", {{"2021-05-03", leiding("m1", true)}}, "2021-06-01", ""},
            {"marked a day later",
             {{"2021-05-04", leiding("m1", true)}},
             "2021-06-01",
             "sil: signaal 2021-05-03 tot 2021-05-04"},
            {"the lead is there, but the family was not told",
             {{"2021-05-03", leiding("m1", false)}},
             "2021-06-01",
             "sil: signaal 2021-05-03"},
            {"told by the second one who leads",
             {{"2021-05-03", leiding("m1", false)},
              {"2021-05-10", leiding("m1", true)},
              {"2021-05-20", leiding("m1", true)}},
             "2021-06-01",
             "sil: signaal 2021-05-03 tot 2021-05-10"},
            {"the measure is over",
             {{"2021-05-20", maatregel_klaar("m1")}},
             "2021-06-01",
             "sil: signaal 2021-05-03 tot 2021-05-20"},
            {"the lead of another measure does not count",
             {{"2021-05-03", maatregel("m2", MaatregelSoort::gesloten_machtiging), {"sil"}},
              {"2021-05-03", leiding("m2", true)}},
             "2021-06-01",
             "sil: signaal 2021-05-03"},
        });
}

TEST(MEA02, AnAuthorisationAloneBringsNoOtherLead) {
    expect_table(
        "MEA-02",
        {{"2021-05-03", maatregel("m1", MaatregelSoort::machtiging_uithuisplaatsing), {"sil"}}},
        {{"an authorisation", {}, "2021-06-01", ""}});
}

TEST(MEA02, KnownLateIsRaisedWhenKnown) {
    expect_table("MEA-02",
                 {{"2021-05-03", maatregel("m1"), {"sil"}, "2021-05-12"}},
                 {{"known nine days later", {}, "2021-05-20", "sil: signaal 2021-05-12"}});
}

TEST(MEA02, AMeasureWithALastDayEndsAfterThatDay) {
    MaatregelUitgesproken ots{{"m1"}, MaatregelSoort::ots, {}, date("2021-08-02"), {}};
    expect_table("MEA-02",
                 {{"2021-05-03", ots, {"sil"}}},
                 {
                     {"on its last day", {}, "2021-08-02", "sil: signaal 2021-05-03"},
                     {"a day later", {}, "2021-08-03", "sil: signaal 2021-05-03 tot 2021-08-03"},
                 });
}

}  // namespace naast
