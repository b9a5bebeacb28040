// R1 and R2 of design/privacy-and-reliability 4.1: the power is cut at every moment of many
// ledgers, on a disk that keeps its word and on one that does not. NAAST_STROOMUITVAL says how
// often (tests/faults/run power).
#include <gtest/gtest.h>

#include "tests/faults/in_memory_testing.h"
#include "tests/faults/power_testing.h"
#include <cstdio>
#include <cstdlib>

namespace naast::testing_faults {

namespace {

using testing_store::Honesty;

std::size_t count_or(const char* variable, std::size_t unless_told) {
    const char* told = std::getenv(variable);
    return told == nullptr ? unless_told : std::strtoul(told, nullptr, 10);
}

TEST(PowerCut, LosesNothingThatWasAcknowledgedAndDoublesNothing) {
    use_memory_for_folders();
    const std::size_t wanted = count_or("NAAST_STROOMUITVAL", 5'000);

    const Cuts cuts = cut_power(wanted, 1, Honesty::honest);

    for (const std::string& one : cuts.findings) ADD_FAILURE() << one;
    EXPECT_EQ(cuts.cuts, wanted);
    EXPECT_EQ(cuts.harmed, 0U);
    EXPECT_GT(cuts.held_more, wanted / 100) << "some cuts fell between the sync and the answer";
    EXPECT_GT(cuts.moved_over, 0U);
    std::printf("%zu cuts in %zu ledgers, %zu held what was under way\n",
                cuts.cuts,
                cuts.ledgers,
                cuts.held_more);
}

// Without a witness, what no checkpoint has seen yet can be gone without a trace: nothing that lies
// on that disk can tell. All harm to what one saw shows.
TEST(LyingDisk, IsFoundEachTimeThatItHarmedWhatACheckpointSaw) {
    use_memory_for_folders();
    const std::size_t wanted = count_or("NAAST_LIEGENDE_SCHIJF", 1'000);

    const Cuts cuts = cut_power(wanted, 100'001, Honesty::lies);

    for (const std::string& one : cuts.findings) ADD_FAILURE() << one;
    EXPECT_EQ(cuts.cuts, wanted);
    EXPECT_GT(cuts.detected, wanted / 10);
    EXPECT_EQ(cuts.harmed, cuts.detected + cuts.tail_lost);
    std::printf("%zu cuts, %zu did harm: %zu found, %zu only since the last checkpoint\n",
                cuts.cuts,
                cuts.harmed,
                cuts.detected,
                cuts.tail_lost);
}

TEST(LyingDisk, IsFoundEachTimeThatItDidHarmWhereAWitnessLooksOn) {
    use_memory_for_folders();
    const std::size_t wanted = count_or("NAAST_LIEGENDE_SCHIJF", 1'000);

    const Cuts cuts = cut_power(wanted, 200'001, Honesty::lies, Watched::by_a_witness_too);

    for (const std::string& one : cuts.findings) ADD_FAILURE() << one;
    EXPECT_EQ(cuts.cuts, wanted);
    EXPECT_GT(cuts.harmed, wanted / 10);
    EXPECT_EQ(cuts.detected, cuts.harmed);
    std::printf("%zu cuts, %zu did harm: %zu found\n", cuts.cuts, cuts.harmed, cuts.detected);
}

TEST(PowerCut, AnHonestDiskIsNotTakenForALiarByItsWitness) {
    use_memory_for_folders();
    const std::size_t wanted = count_or("NAAST_STROOMUITVAL", 5'000) / 5;

    const Cuts cuts = cut_power(wanted, 300'001, Honesty::honest, Watched::by_a_witness_too);

    for (const std::string& one : cuts.findings) ADD_FAILURE() << one;
    EXPECT_EQ(cuts.cuts, wanted);
    EXPECT_EQ(cuts.harmed, 0U);
}

}  // namespace

}  // namespace naast::testing_faults
