// A store of which one promise is broken on purpose is found out, by the same harness that finds
// nothing in the real one. The build makes a program of this for each way to break it
// (tests/faults/break_store), with what must be found in NAAST_BROKEN_SHOWS.
#include <gtest/gtest.h>

#include "tests/faults/failing_testing.h"
#include "tests/faults/in_memory_testing.h"
#include "tests/faults/power_testing.h"
#include <algorithm>
#include <cerrno>

namespace naast::testing_faults {

namespace {

bool shows(const Findings& findings, const std::string& what) {
    return std::any_of(findings.begin(), findings.end(), [&](const std::string& one) {
        return one.find(what) != std::string::npos;
    });
}

TEST(BrokenStore, IsFoundByCuttingThePower) {
    use_memory_for_folders();

    const Cuts cuts = cut_power(300, 1, testing_store::Honesty::honest);

    EXPECT_GT(cuts.harmed, 0U);
    EXPECT_TRUE(shows(cuts.findings, NAAST_BROKEN_SHOWS)) << testing::PrintToString(cuts.findings);
}

// Without a cut of the power what is not synced is not lost, so that one does not show here.
#ifndef NAAST_BROKEN_SHOWS_ONLY_WITHOUT_POWER
TEST(BrokenStore, IsFoundByCallsThatFail) {
    use_memory_for_folders();

    const Failing failing = fail_each_call(EIO, Lasts::once);

    EXPECT_TRUE(shows(failing.findings, NAAST_BROKEN_SHOWS))
        << failing.findings.size() << " other findings";
}
#endif

}  // namespace

}  // namespace naast::testing_faults
