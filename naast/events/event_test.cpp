#include "naast/events/event.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

using namespace testing_events;

TEST(BekendOp, IsTheDayOfRecordingUnlessTakenOver) {
    RecordedEvent recorded;
    // Half past midnight in Amsterdam, summer time.
    recorded.vastgelegd_op = Instant{date("2020-07-01")} + std::chrono::minutes{22 * 60 + 30};
    EXPECT_EQ(bekend_op(recorded), date("2020-07-02"));
    recorded.event.bekend_op = date("2019-01-01");
    EXPECT_EQ(bekend_op(recorded), date("2020-07-02"));
    recorded.event.herkomst = Herkomst::overgenomen;
    EXPECT_EQ(bekend_op(recorded), date("2019-01-01"));
    recorded.event.bekend_op.reset();
    EXPECT_EQ(bekend_op(recorded), date("2020-07-02"));
}

TEST(SoortOf, IsTheNameOnTheWire) {
    Event event;
    event.inhoud = contact();
    EXPECT_EQ(soort_of(event), "contact_gehad");
}

}  // namespace
}  // namespace naast
