#include "naast/events/vraag.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

using namespace testing_events;

Inhoud ingetrokken(int place) {
    return GebeurtenisIngetrokken{event_id(place), IntrekReden::vergissing, {"verkeerde dag"}};
}

// The places in the list that count.
std::vector<std::int64_t> selected(const std::vector<RecordedEvent>& stream,
                                   const char* peildatum,
                                   const char* bekend) {
    std::vector<std::int64_t> places;
    for (const Selected& one : select_events(stream, {date(peildatum), date(bekend)}))
        places.push_back(one.recorded->nr);
    return places;
}

using Places = std::vector<std::int64_t>;

TEST(SelectEvents, WhatHappenedLaterDoesNotCount) {
    const auto stream = happened({{"2020-03-01", contact()}, {"2020-03-02", contact()}});
    EXPECT_EQ(selected(stream, "2020-02-29", "2021-01-01"), Places{});
    EXPECT_EQ(selected(stream, "2020-03-01", "2021-01-01"), Places{1});
    EXPECT_EQ(selected(stream, "2020-03-02", "2021-01-01"), (Places{1, 2}));
}

TEST(SelectEvents, WhatWasKnownLaterDoesNotCount) {
    const auto stream = happened({{"2020-03-01", contact(), {}, "2020-04-20"}});
    EXPECT_EQ(selected(stream, "2020-12-31", "2020-04-19"), Places{});
    EXPECT_EQ(selected(stream, "2020-12-31", "2020-04-20"), Places{1});
}

TEST(SelectEvents, FAM_06_StandInTheOrderOfTheWorldAndThenOfRecording) {
    const auto stream = happened({{"2020-03-02", contact()},
                                  {"2020-03-01T10:00", contact()},
                                  {"2020-03-01T09:59", contact()},
                                  {"2020-03-02", contact()},
                                  {"2020", contact()}});
    EXPECT_EQ(selected(stream, "2021-01-01", "2021-01-01"), (Places{5, 3, 2, 1, 4}));
}

TEST(SelectEvents, WhatWasWithdrawnCountsUntilTheWithdrawalIsKnown) {
    const auto stream =
        happened({{"2020-03-01", contact()}, {"2020-03-01", ingetrokken(1), {}, "2020-05-01"}});
    EXPECT_EQ(selected(stream, "2020-12-31", "2020-04-30"), Places{1});
    EXPECT_EQ(selected(stream, "2020-12-31", "2020-05-01"), Places{2});
}

TEST(SelectEvents, AWithdrawalCountsWhateverThePeildatum) {
    const auto stream =
        happened({{"2020-03-01", contact()}, {"2020-06-01", ingetrokken(1), {}, "2020-06-01"}});
    EXPECT_EQ(selected(stream, "2020-03-01", "2020-06-01"), Places{});
}

TEST(SelectEvents, AWithdrawalThatWasWithdrawnDoesNotCount) {
    const auto stream = happened({{"2020-03-01", contact()},
                                  {"2020-04-01", ingetrokken(1)},
                                  {"2020-05-01", ingetrokken(2)}});
    EXPECT_EQ(selected(stream, "2020-12-31", "2020-04-30"), Places{2});
    EXPECT_EQ(selected(stream, "2020-12-31", "2020-05-01"), (Places{1, 3}));
}

}  // namespace
}  // namespace naast
