// R4 and R5 of design/privacy-and-reliability 4.1: each single call to the system fails in its
// turn, for lack of room or because the disk is bad, once or from then on. Whatever was
// acknowledged is there, and once the disk is well the ledger opens, is whole and goes on.
#include <gtest/gtest.h>

#include "tests/faults/failing_testing.h"
#include "tests/faults/in_memory_testing.h"
#include <cerrno>
#include <cstdio>

namespace naast::testing_faults {

namespace {

struct Fault {
    const char* name;
    int error;
    Lasts lasts;
};

class EveryCall : public testing::TestWithParam<Fault> {};

TEST_P(EveryCall, MayFailWithoutLossOfWhatWasAcknowledged) {
    use_memory_for_folders();

    const Failing failing = fail_each_call(GetParam().error, GetParam().lasts);

    for (const std::string& one : failing.findings) ADD_FAILURE() << one;
    const bool is_full = GetParam().error == ENOSPC;
    for (std::size_t i = 0; i < calls; ++i) {
        const auto call = static_cast<Call>(i);
        const bool can_fail =
            !is_full || call == Call::open || call == Call::write || call == Call::sync;
        EXPECT_EQ(failing.failed[i] > 0, can_fail) << name_of(call);
        std::printf("%s %zu, ", std::string(name_of(call)).c_str(), failing.failed[i]);
    }
    std::printf("%zu runs: %zu did not open, %zu broke, %zu refusals\n",
                failing.runs,
                failing.did_not_open,
                failing.broke,
                failing.refused);
    EXPECT_GT(failing.did_not_open, 0U);
    EXPECT_GT(failing.broke, 0U);
}

const Fault faults[] = {{"BadOnce", EIO, Lasts::once},
                        {"BadFromThere", EIO, Lasts::for_good},
                        {"FullOnce", ENOSPC, Lasts::once},
                        {"FullFromThere", ENOSPC, Lasts::for_good}};

INSTANTIATE_TEST_SUITE_P(Faults, EveryCall, testing::ValuesIn(faults), [](const auto& one) {
    return std::string(one.param.name);
});

}  // namespace

}  // namespace naast::testing_faults
