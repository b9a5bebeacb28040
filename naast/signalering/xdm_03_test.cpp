#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

const std::vector<Happened> seen{
    {"2021-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
    {"2021-03-01", ProbleemGezien{ProbleemSoort::verslaving, {}, {}}, {"moeder"}}};

}  // namespace

TEST(XDM03, AMonthSeenAndNotHelped) {
    expect_table("XDM-03",
                 seen,
                 {
                     {"on day 29", {}, "2021-03-30", ""},
                     {"on day 30", {}, "2021-03-31", "moeder: waarschuwing 2021-03-31"},
                     {"asked for is not helped",
                      {{"2021-03-02", hulp_gevraagd("h1", GerichtOp::ouder), {"moeder"}}},
                      "2021-04-30",
                      "moeder: waarschuwing 2021-03-31"},
                     {"started in time",
                      {{"2021-03-31", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}}},
                      "2021-04-30",
                      ""},
                     {"started a day late",
                      {{"2021-04-01", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}}},
                      "2021-04-30",
                      "moeder: waarschuwing 2021-03-31 tot 2021-04-01"},
                     {"help to the family does not treat it",
                      {{"2021-03-01", hulp_gestart("h1", GerichtOp::gezin), {"moeder"}}},
                      "2021-04-30",
                      "moeder: waarschuwing 2021-03-31"},
                 });
}

TEST(XDM03, KnownLate) {
    std::vector<Happened> late = seen;
    late.back().bekend_op = "2021-05-01";
    expect_table("XDM-03",
                 late,
                 {{"begins when it is known", {}, "2021-06-01", "moeder: waarschuwing 2021-05-01"},
                  {"as known before", {}, "2021-06-01", "", "2021-04-30"}});
}

TEST(XDM03, RestsOnWhatWasSeenAndOnTheHelpThatWasInVain) {
    std::vector<Happened> events = seen;
    events.push_back({"2021-03-02", contact(), {"moeder"}});
    events.push_back({"2021-03-03", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}});
    events.push_back(
        {"2021-04-01", HulpGestopt{{"h1"}, StopReden::door_aanbieder, {}, Resultaat::niet}});
    EXPECT_EQ(facts_of("XDM-03", events, "2021-06-01"), (std::vector{2, 4, 5}));
}

}  // namespace naast
