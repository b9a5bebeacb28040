#include "naast/verblijf/woonplek.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

// "pleegzorg 2021-07-01 to 2021-08-01, gezinshuis 2021-08-01"
std::string lived(const std::vector<Happened>& after_the_start) {
    std::vector<Happened> story{
        {"2021-07-01", UithuisplaatsingGestart{{"p1"}, VerblijfVorm::pleegzorg}, {"sil"}}};
    story.insert(story.end(), after_the_start.begin(), after_the_start.end());
    const auto verblijf = fold_of<Verblijf>(happened(story), "2030-01-01", "2030-01-01");
    std::string text;
    for (const Woonplek& place : woonplekken(verblijf.plaatsingen.front())) {
        text += (text.empty() ? "" : ", ") + std::string(to_text(place.vorm)) + " " +
                to_text(place.period().from);
        if (place.einde) text += " to " + to_text(place.einde->op);
    }
    return text;
}
Happened moved(const char* day, VerblijfVorm vorm) {
    return {day, Overgeplaatst{{"p1"}, vorm, aanbieder()}, {"sil"}};
}
Happened home(const char* day) {
    return {day, UithuisplaatsingBeeindigd{{"p1"}, VerblijfEinde::terug_naar_huis, {}}, {"sil"}};
}

}  // namespace

TEST(Woonplek, EachMoveEndsOneAndBeginsAnother) {
    EXPECT_EQ(lived({}), "pleegzorg 2021-07-01");
    EXPECT_EQ(lived({moved("2021-08-01", VerblijfVorm::gezinshuis),
                     moved("2021-09-01", VerblijfVorm::leefgroep)}),
              "pleegzorg 2021-07-01 to 2021-08-01, gezinshuis 2021-08-01 to 2021-09-01, "
              "leefgroep 2021-09-01");
    EXPECT_EQ(lived({moved("2021-08-01", VerblijfVorm::gezinshuis), home("2021-10-01")}),
              "pleegzorg 2021-07-01 to 2021-08-01, gezinshuis 2021-08-01 to 2021-10-01");
}

TEST(Woonplek, AMoveOnTheFirstDayTellsWhereItBegan) {
    EXPECT_EQ(lived({moved("2021-07-01", VerblijfVorm::gezinshuis)}), "gezinshuis 2021-07-01");
}

TEST(Woonplek, AMoveAfterTheEndCountsForNothing) {
    EXPECT_EQ(lived({home("2021-10-01"), moved("2021-10-01", VerblijfVorm::gezinshuis)}),
              "pleegzorg 2021-07-01 to 2021-10-01");
}

TEST(Woonplek, TheLastOneHasItsOwnProvider) {
    const auto verblijf = fold_of<Verblijf>(
        happened({{"2021-07-01", UithuisplaatsingGestart{{"p1"}, VerblijfVorm::pleegzorg}, {"sil"}},
                  moved("2021-08-01", VerblijfVorm::gezinshuis)}),
        "2030-01-01",
        "2030-01-01");
    const Woonplek last = laatste_woonplek(verblijf.plaatsingen.front());
    EXPECT_EQ(last.vorm, VerblijfVorm::gezinshuis);
    EXPECT_EQ(last.aanbieder, aanbieder());
}

}  // namespace naast
