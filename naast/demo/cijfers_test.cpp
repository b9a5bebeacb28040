#include "naast/demo/cijfers.h"

#include <gtest/gtest.h>

#include <set>

namespace naast::demo {

TEST(CijfersTest, EachIsListedOnceWithItsSource) {
    std::set<std::string> seen;
    for (const Cijfer* cijfer : alle_cijfers()) {
        EXPECT_TRUE(seen.insert(cijfer->wat).second) << cijfer->wat;
        EXPECT_FALSE(std::string(cijfer->bron).empty()) << cijfer->wat;
        EXPECT_FALSE(std::string(cijfer->gebruik).empty()) << cijfer->wat;
    }
    EXPECT_GT(seen.size(), 60u);
}

TEST(CijfersTest, WhatIsPublishedNamesItsRowAndWhatIsOursSaysSo) {
    for (const Cijfer* cijfer : alle_cijfers()) {
        const bool names_a_row = std::string(cijfer->bron).starts_with("FIG-");
        EXPECT_EQ(names_a_row, cijfer->soort == CijferSoort::gepubliceerd) << cijfer->wat;
    }
}

}  // namespace naast::demo
