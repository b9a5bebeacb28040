#include "naast/base/easter.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

// Source: domain/standards E2, and known years at both ends of the range.
TEST(EasterTest, FallsOnTheKnownSundays) {
    for (const char* known : {"1818-03-22",
                              "1943-04-25",
                              "2000-04-23",
                              "2008-03-23",
                              "2021-04-04",
                              "2025-04-20",
                              "2026-04-05",
                              "2027-03-28",
                              "2028-04-16",
                              "2029-04-01",
                              "2038-04-25"}) {
        EXPECT_EQ(to_text(easter_sunday(year_of(date(known)))), known);
    }
}

}  // namespace
}  // namespace naast
