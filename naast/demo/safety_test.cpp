#include "naast/demo/safety.h"

#include "naast/demo/testing.h"

#include <gtest/gtest.h>

#include <map>

namespace naast::demo {

using namespace testing_demo;

TEST(SafetyTest, EveryReportIsJudgedAfterItCame) {
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        Story story = story_of(seed);
        const Date first = tell_reports(story);
        EXPECT_GE(first, story.stay.arrives);
        std::map<SignaalId, Date> received;
        for (const Event& event : story.take_events()) {
            if (const auto* signaal = std::get_if<SignaalOntvangen>(&event.inhoud))
                received[signaal->signaal] = event.op.first_day();
            const auto* judged = std::get_if<VeiligheidBeoordeeld>(&event.inhoud);
            if (judged == nullptr || !judged->signaal) continue;
            EXPECT_GT(event.op.first_day(), received.at(*judged->signaal));
        }
    }
}

TEST(SafetyTest, AMeasureComesAfterTheChildWasSeenAndTheRequestWasFiled) {
    Story story = story_of(1);
    const Date begins = tell_measure(story, date("2020-01-06"));
    int steps = 0;
    for (const Event& event : story.take_events()) {
        const bool comes_first = std::holds_alternative<VerzoekIngediend>(event.inhoud) ||
                                 std::holds_alternative<KindGezienEnGesproken>(event.inhoud);
        if (!comes_first) continue;
        ++steps;
        EXPECT_LT(event.op.first_day(), begins);
    }
    EXPECT_EQ(steps, 2);
}

}  // namespace naast::demo
