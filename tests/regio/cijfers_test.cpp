// The published rates come back out of the events, over seeds 1 to 20, each within its margin.
#include "naast/demo/cijfers.h"

#include <gtest/gtest.h>

#include "tests/regio/gemeten_testing.h"
#include <fstream>
#include <sstream>

namespace naast::regio {

namespace {

const std::map<std::string, Gemeten>& measured() {
    static const std::map<std::string, Gemeten> all = [] {
        std::map<std::string, Gemeten> into;
        const demo::RegionOptions options;
        for (std::uint64_t seed = 1; seed <= 20; ++seed)
            measure(demo::make_region(seed, options), options, into);
        return into;
    }();
    return all;
}

}  // namespace

// Each published rate that can be counted: its row of the catalogue is the first word of its
// source.
TEST(CijfersTest, PublishedRatesComeBackOutOfTheEvents) {
    int counted = 0;
    for (const demo::Cijfer* cijfer : demo::alle_cijfers()) {
        if (cijfer->marge <= 0) continue;
        const std::string source = cijfer->bron;
        const std::string figure = source.substr(0, source.find(','));
        SCOPED_TRACE(figure + " " + cijfer->wat);
        ASSERT_TRUE(measured().contains(figure));
        EXPECT_NEAR(measured().at(figure).mean(), cijfer->waarde, cijfer->marge);
        RecordProperty(figure, std::to_string(measured().at(figure).mean()));
        ++counted;
    }
    EXPECT_EQ(counted, 21);
}

TEST(CijfersTest, TheReferencePageShowsEachRate) {
    std::ostringstream page;
    page << std::ifstream("docs/reference/demoregio.md").rdbuf();
    const std::string tables = demo::cijfers_in_markdown();
    EXPECT_NE(page.str().find(tables), std::string::npos) << tables;
}

}  // namespace naast::regio
