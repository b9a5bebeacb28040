#include "naast/http/admission.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

using Answer = Admission::Answer;

TEST(AdmissionTest, RunsThenLetsWaitThenRefuses) {
    Admission admission(2, 3);
    const std::vector<Answer> answers{Answer::runs,
                                      Answer::runs,
                                      Answer::waits,
                                      Answer::waits,
                                      Answer::waits,
                                      Answer::refused,
                                      Answer::refused};
    Admission::Ticket ticket = 0;
    for (const Answer expected : answers) {
        SCOPED_TRACE(ticket);
        EXPECT_EQ(admission.arrive(ticket, Lane::usual), expected);
        ++ticket;
    }
}

TEST(AdmissionTest, TakesTheOldestFirstAndOnlyWhenOneIsReady) {
    Admission admission(1, 3);
    EXPECT_EQ(admission.arrive(1, Lane::usual), Answer::runs);
    EXPECT_EQ(admission.arrive(2, Lane::usual), Answer::waits);
    EXPECT_EQ(admission.arrive(3, Lane::usual), Answer::waits);
    EXPECT_FALSE(admission.next());
    admission.done(Lane::usual);
    // One that comes now does not go before those that wait.
    EXPECT_EQ(admission.arrive(4, Lane::usual), Answer::waits);
    EXPECT_EQ(admission.next()->ticket, 2u);
    EXPECT_FALSE(admission.next());
    admission.done(Lane::usual);
    EXPECT_EQ(admission.next()->ticket, 3u);
}

TEST(AdmissionTest, ForgetsWhoLeaves) {
    Admission admission(1, 2);
    EXPECT_EQ(admission.arrive(1, Lane::usual), Answer::runs);
    EXPECT_EQ(admission.arrive(2, Lane::usual), Answer::waits);
    EXPECT_EQ(admission.arrive(3, Lane::usual), Answer::waits);
    EXPECT_EQ(admission.arrive(4, Lane::usual), Answer::refused);
    admission.leave(2);
    EXPECT_EQ(admission.arrive(5, Lane::usual), Answer::waits);
    admission.done(Lane::usual);
    EXPECT_EQ(admission.next()->ticket, 3u);
    admission.leave(5);
    admission.leave(9);
    admission.done(Lane::usual);
    EXPECT_FALSE(admission.next());
    EXPECT_EQ(admission.arrive(6, Lane::usual), Answer::runs);
}

TEST(AdmissionTest, KeepsAThreadForLoginsWhateverElseComes) {
    Admission admission(1, 1);
    EXPECT_EQ(admission.threads(), 2u);
    EXPECT_EQ(admission.arrive(1, Lane::usual), Answer::runs);
    EXPECT_EQ(admission.arrive(2, Lane::usual), Answer::waits);
    EXPECT_EQ(admission.arrive(3, Lane::usual), Answer::refused);
    EXPECT_EQ(admission.arrive(4, Lane::vital), Answer::runs);
    EXPECT_EQ(admission.arrive(5, Lane::vital), Answer::waits);
    // Waits in a line of its own, and goes first.
    admission.done(Lane::vital);
    const auto next = admission.next();
    EXPECT_EQ(next->ticket, 5u);
    EXPECT_EQ(next->lane, Lane::vital);
    EXPECT_FALSE(admission.next());
    admission.done(Lane::usual);
    EXPECT_EQ(admission.next()->ticket, 2u);
}

TEST(AdmissionTest, KeepsAThreadForTheRestWhenEverybodyLogsIn) {
    Admission admission(2, 9);
    EXPECT_EQ(admission.arrive(1, Lane::vital), Answer::runs);
    EXPECT_EQ(admission.arrive(2, Lane::vital), Answer::runs);
    EXPECT_EQ(admission.arrive(3, Lane::vital), Answer::waits);
    EXPECT_EQ(admission.arrive(4, Lane::usual), Answer::runs);
    EXPECT_EQ(admission.arrive(5, Lane::usual), Answer::waits);
    admission.done(Lane::usual);
    EXPECT_EQ(admission.next()->ticket, 5u);
    admission.done(Lane::vital);
    EXPECT_EQ(admission.next()->ticket, 3u);
}

}  // namespace
}  // namespace naast::http
