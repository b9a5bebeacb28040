// The published rates come back out of the events, over seeds 1 to 20, each within its margin.
#include <gtest/gtest.h>

#include "tests/regio/gemeten_testing.h"
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

// One row: the figure, what was published, the margin, what it is about.
TEST(CijfersTest, PublishedRatesComeBackOutOfTheEvents) {
    std::istringstream table(R"(
        FIG-01 0.67   0.03  reports closed without investigation
        FIG-02 249    15    days from report to intake at the GI
        FIG-04 0.50   0.05  violence a year and a half after the report
        FIG-05 0.50   0.05  children that got help of their own after the report
        FIG-06 0.20   0.04  families without help after the report
        FIG-08 0.64   0.03  cases that were reported before
        FIG-09 0.25   0.03  cases that were reported three to seven times before
        FIG-10 0.48   0.04  help after a report that did not start or stopped early
        FIG-11 0.31   0.03  reports with a new one within fifteen months
        FIG-12 0.48   0.04  help after a report that ended before it was solved
        FIG-18 0.54   0.03  reports judged within five working days
        FIG-21 91     5     days waiting for an investigation
        FIG-34 365    20    days waiting for mediation between parents
        FIG-41 0.33   0.02  applications by the doctor
        FIG-45 0.226  0.03  youths with two kinds of help or more
        FIG-46 0.252  0.03  youths who had help before
        FIG-47 0.0545 0.015 families with youth help and Wmo
        FIG-69 0.089  0.01  placements of all trajectories
        FIG-75 0.60   0.02  boys
        FIG-79 0.78   0.05  placed children with more than one place
        FIG-80 0.29   0.06  families with only voluntary placements
    )");
    std::string figure;
    double published = 0;
    double margin = 0;
    int rows = 0;
    for (std::string about; table >> figure >> published >> margin && std::getline(table, about);
         ++rows) {
        SCOPED_TRACE(figure + about);
        ASSERT_TRUE(measured().contains(figure));
        EXPECT_NEAR(measured().at(figure).mean(), published, margin);
    }
    EXPECT_EQ(rows, 21);
}

}  // namespace naast::regio
