#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud asked(const std::string& id) {
    return MaatwerkGevraagd{{id}, aanbieder()};
}
Inhoud decided(const std::string& id) {
    return MaatwerkBesloten{{id}, MaatwerkUitkomst::toegekend};
}

}  // namespace

// The row's own case: decided on after 12 and after 95 days. Story 3.10: one that waits for months.
TEST(TAB12, ARequestIsDecidedOnWithinTenDays) {
    const std::vector<Happened> base{{"2022-09-01", asked("w1"), {"sil"}}};
    const std::string late = "sil: waarschuwing 2022-09-12";
    expect_table("TAB-12",
                 base,
                 {{"on the tenth", {}, "2022-09-11", ""},
                  {"after it", {}, "2022-09-12", late},
                  {"in time", {{"2022-09-11", decided("w1"), {"sil"}}}, "2022-12-01", ""},
                  {"on the day after", {{"2022-09-12", decided("w1"), {"sil"}}}, "2022-12-01", ""},
                  {"after 12 days",
                   {{"2022-09-13", decided("w1"), {"sil"}}},
                   "2022-12-01",
                   late + " tot 2022-09-13"},
                  {"after 95 days",
                   {{"2022-12-05", decided("w1"), {"sil"}}},
                   "2023-01-01",
                   late + " tot 2022-12-05"},
                  {"another request",
                   {{"2022-09-10", asked("w2"), {"bo"}}, {"2022-09-12", decided("w2"), {"bo"}}},
                   "2022-12-01",
                   late}});
}

TEST(TAB12, KnownLateAndWhatItRestsOn) {
    const std::vector<Happened> base{{"2022-08-01", contact(), {"sil"}},
                                     {"2022-09-01", asked("w1"), {"sil"}, "2022-10-03"},
                                     {"2022-12-05", decided("w1"), {"sil"}}};
    expect_table("TAB-12",
                 base,
                 {{"begins when it is known",
                   {},
                   "2023-01-01",
                   "sil: waarschuwing 2022-10-03 tot 2022-12-05"},
                  {"as known before", {}, "2022-10-03", "", "2022-10-02"}});
    EXPECT_EQ(facts_of("TAB-12", base, "2023-01-01"), (std::vector<int>{2, 3}));
}

}  // namespace naast
