#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

const std::vector<Happened> family{{"2021-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                                   {"2021-01-01", persoon(), {"jay"}}};

Inhoud probleem(ProbleemSoort soort = ProbleemSoort::verslaving) {
    return ProbleemGezien{soort, {}, {}};
}
Inhoud diagnose() {
    return DiagnoseGesteld{DiagnoseSoort::depressie, {}};
}
std::vector<Happened> with(std::vector<Happened> more) {
    more.insert(more.begin(), family.begin(), family.end());
    return more;
}

}  // namespace

TEST(XDM01, WhatWeighsOnAParentAsksForHelpOfTheirOwn) {
    expect_table("XDM-01",
                 with({{"2021-03-01", probleem(), {"moeder"}}}),
                 {
                     {"not the day before", {}, "2021-02-28", ""},
                     {"the day it is seen", {}, "2021-03-01", "moeder: signaal 2021-03-01"},
                     {"asked for the same day",
                      {{"2021-03-01", hulp_gevraagd("h1", GerichtOp::ouder), {"moeder"}}},
                      "2021-06-01",
                      ""},
                     {"asked for later",
                      {{"2021-03-09", hulp_gevraagd("h1", GerichtOp::ouder), {"moeder"}}},
                      "2021-06-01",
                      "moeder: signaal 2021-03-01 tot 2021-03-09"},
                     {"started without being asked for",
                      {{"2021-03-09", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}}},
                      "2021-06-01",
                      "moeder: signaal 2021-03-01 tot 2021-03-09"},
                     {"own help runs already",
                      {{"2020-03-09", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}}},
                      "2021-06-01",
                      ""},
                     {"own help of before it was seen, ended",
                      {{"2020-03-09", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}},
                       {"2021-02-01", hulp_gestopt("h1")}},
                      "2021-06-01",
                      "moeder: signaal 2021-03-01"},
                     {"help to the family is no help of her own",
                      {{"2021-03-01", hulp_gestart("h1", GerichtOp::gezin), {"moeder"}}},
                      "2021-06-01",
                      "moeder: signaal 2021-03-01"},
                     {"help to the other parent is not hers",
                      {{"2021-03-01", hulp_gevraagd("h1", GerichtOp::ouder), {"vader"}}},
                      "2021-06-01",
                      "moeder: signaal 2021-03-01"},
                     {"rejected: open again",
                      {{"2021-03-01", hulp_gevraagd("h1", GerichtOp::ouder), {"moeder"}},
                       {"2021-05-03", afgewezen("h1")}},
                      "2021-06-01",
                      "moeder: signaal 2021-05-03"},
                     {"ended before it began: open again",
                      {{"2021-03-01", hulp_gevraagd("h1", GerichtOp::ouder), {"moeder"}},
                       {"2021-05-03", hulp_gestopt("h1")}},
                      "2021-06-01",
                      "moeder: signaal 2021-05-03"},
                     {"ended, and it did not help: open again",
                      {{"2021-03-01", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}},
                       {"2021-05-03", HulpGestopt{{"h1"}, StopReden::anders, {}, Resultaat::niet}}},
                      "2021-06-01",
                      "moeder: signaal 2021-05-03"},
                     {"ended as planned: answered",
                      {{"2021-03-01", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}},
                       {"2021-05-03", hulp_gestopt("h1")}},
                      "2021-06-01",
                      ""},
                     {"what is seen later joins what stands",
                      {{"2021-04-01", diagnose(), {"moeder"}}},
                      "2021-06-01",
                      "moeder: signaal 2021-03-01"},
                     {"she died",
                      {{"2021-04-01", PersoonOverleden{{}}, {"moeder"}}},
                      "2021-06-01",
                      "moeder: signaal 2021-03-01 tot 2021-04-01"},
                 });
}

TEST(XDM01, ADiagnoseCountsAndWhatWeighsOnAChildDoesNot) {
    expect_table("XDM-01",
                 family,
                 {{"diagnose of the mother",
                   {{"2021-03-01", diagnose(), {"moeder"}}},
                   "2021-03-01",
                   "moeder: signaal 2021-03-01"},
                  {"of the child", {{"2021-03-01", diagnose(), {"jay"}}}, "2021-06-01", ""}});
}

TEST(XDM01, KnownLate) {
    expect_table("XDM-01",
                 with({{"2021-03-01", probleem(), {"moeder"}, "2021-05-01"}}),
                 {{"begins when it is known", {}, "2021-06-01", "moeder: signaal 2021-05-01"},
                  {"as known before", {}, "2021-06-01", "", "2021-04-30"}});
}

TEST(XDM01, RestsOnAllThatWasSeen) {
    EXPECT_EQ(facts_of("XDM-01",
                       with({{"2021-02-01", contact(), {"moeder"}},
                             {"2021-03-01", probleem(), {"moeder"}},
                             {"2021-04-01", diagnose(), {"moeder"}}}),
                       "2021-05-01"),
              (std::vector{4, 5}));
}

}  // namespace naast
