#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Inhoud placed_until(const std::string& day) {
    return UithuisplaatsingGestart{
        {"p1"}, VerblijfVorm::leefgroep, Kader::vrijwillig, Spoed::gewoon, {}, {}, {}, date(day)};
}
Inhoud agreed_on(const std::string& day) {
    return PlaatsingAangevuld{{"p1"}, date(day)};
}

}  // namespace

// The row's own case: a placement without a day on which it should be over.
TEST(PLC11, APlacementHasADayOnWhichItShouldBeOver) {
    expect_table("PLC-11",
                 {{"2021-07-01", geplaatst("p1"), {"sil"}}},
                 {
                     {"not yet placed", {}, "2021-06-30", ""},
                     {"from the first day", {}, "2021-07-01", "sil: waarschuwing 2021-07-01"},
                     {"agreed later",
                      {{"2021-07-10", agreed_on("2021-10-01"), {"sil"}}},
                      "2021-07-12",
                      "sil: waarschuwing 2021-07-01 tot 2021-07-10"},
                     {"agreed the same day",
                      {{"2021-07-01", agreed_on("2021-10-01"), {"sil"}}},
                      "2021-07-12",
                      ""},
                     {"home again",
                      {{"2021-08-01", terug_naar_huis("p1"), {"sil"}}},
                      "2021-09-01",
                      "sil: waarschuwing 2021-07-01 tot 2021-08-01"},
                 });
}

TEST(PLC11, TheDayIsLookedAt) {
    expect_table(
        "PLC-11",
        {{"2021-07-01", placed_until("2021-10-01"), {"sil"}}},
        {
            {"on the day itself", {}, "2021-10-01", ""},
            {"the day after", {}, "2021-10-02", "sil: waarschuwing 2021-10-02"},
            {"home on the day", {{"2021-10-01", terug_naar_huis("p1"), {"sil"}}}, "2021-11-01", ""},
            {"home on the day after",
             {{"2021-10-02", terug_naar_huis("p1"), {"sil"}}},
             "2021-11-01",
             ""},
            {"home two days after",
             {{"2021-10-03", terug_naar_huis("p1"), {"sil"}}},
             "2021-11-01",
             "sil: waarschuwing 2021-10-02 tot 2021-10-03"},
            {"agreed anew in time",
             {{"2021-09-01", agreed_on("2021-12-01"), {"sil"}}},
             "2021-11-01",
             ""},
            {"agreed anew, and past that day too",
             {{"2021-10-20", agreed_on("2021-12-01"), {"sil"}}},
             "2021-12-02",
             "sil: waarschuwing 2021-10-02 tot 2021-10-20; sil: waarschuwing 2021-12-02"},
        });
}

TEST(PLC11, KnownLate) {
    expect_table("PLC-11",
                 {{"2021-07-01", geplaatst("p1"), {"sil"}, "2021-07-09"}},
                 {{"begins when it is known", {}, "2021-08-01", "sil: waarschuwing 2021-07-09"},
                  {"as known before", {}, "2021-08-01", "", "2021-07-08"}});
}

TEST(PLC11, RestsOnThePlacementAndTheDay) {
    EXPECT_EQ(facts_of("PLC-11",
                       {{"2021-06-01", contact(), {"sil"}},
                        {"2021-07-01", placed_until("2021-10-01"), {"sil"}},
                        {"2021-10-20", agreed_on("2021-12-01"), {"sil"}}},
                       "2021-11-01"),
              (std::vector<int>{2, 3}));
}

TEST(PLC11, TheDayKnownLate) {
    Happened placed{"2021-07-01", placed_until("2021-10-01"), {"sil"}, "2021-10-10"};
    expect_table("PLC-11",
                 {placed},
                 {{"begins when it is known", {}, "2021-11-01", "sil: waarschuwing 2021-10-10"},
                  {"as known before", {}, "2021-11-01", "", "2021-10-09"}});
}

}  // namespace naast
