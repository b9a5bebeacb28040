#include "naast/http/wire_fault.h"

#include "naast/http/problem.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

TEST(WireFaultTest, HasATextInBothLanguagesAndAStatusWithAProblem) {
    constexpr int last = static_cast<int>(WireFault::too_much_kept);
    for (int number = 0; number <= last; ++number) {
        const auto fault = static_cast<WireFault>(number);
        EXPECT_NE(text_of(fault).nl, "") << number;
        EXPECT_NE(text_of(fault).en, "") << number;
        EXPECT_EQ(problem_of(status_of(fault)).status, status_of(fault)) << number;
    }
}

}  // namespace
}  // namespace naast::http
