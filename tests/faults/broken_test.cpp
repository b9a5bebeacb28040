// A store of which one promise is broken on purpose is found out, by the same harness that finds
// nothing in the real one. The build makes a program of this for each way to break it
// (tests/faults/break_store), with what must be found in NAAST_BROKEN_SHOWS.
#include <gtest/gtest.h>

#include "tests/faults/failing_testing.h"
#include "tests/faults/in_memory_testing.h"
#include "tests/faults/power_testing.h"
#include <cerrno>

namespace naast::testing_faults {

namespace {

#ifdef NAAST_BROKEN_LETS_A_DISK_LIE
TEST(BrokenStore, LetsADiskLieWithoutATrace) {
    use_memory_for_folders();

    const Cuts cuts =
        cut_power(300, 100'001, testing_store::Honesty::lies, NAAST_BROKEN_LETS_A_DISK_LIE);

    EXPECT_TRUE(shows(cuts.findings, NAAST_BROKEN_SHOWS)) << testing::PrintToString(cuts.findings);
}
#else
TEST(BrokenStore, IsFoundByCuttingThePower) {
    use_memory_for_folders();

    const Cuts cuts = cut_power(400, 1, testing_store::Honesty::honest);

    EXPECT_GT(cuts.harmed, 0U);
    EXPECT_TRUE(shows(cuts.findings, NAAST_BROKEN_SHOWS)) << testing::PrintToString(cuts.findings);
}

// Without a cut of the power what is not synced is not lost, so that one does not show here.
#ifndef NAAST_BROKEN_SHOWS_ONLY_WITHOUT_POWER
TEST(BrokenStore, IsFoundByCallsThatFail) {
    use_memory_for_folders();

    for (const int error : {EIO, ENOSPC}) {
        const Failing failing = fail_each_call(error, Lasts::once, NAAST_BROKEN_SHOWS);

        EXPECT_TRUE(shows(failing.findings, NAAST_BROKEN_SHOWS))
            << error << ": " << failing.findings.size() << " other findings";
    }
}
#endif
#endif

}  // namespace

}  // namespace naast::testing_faults
