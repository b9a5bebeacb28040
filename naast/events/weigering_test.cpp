#include "naast/events/weigering.h"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

namespace naast {
namespace {

// The page says the same numbers as the code, in the same order.
TEST(WeigeringTest, HasAHeadingOnThePageForEveryNumber) {
    std::ifstream in("docs/reference/weigeringen.md");
    std::ostringstream page;
    page << in.rdbuf();
    const std::vector<std::pair<Weigeringsgrond, std::string>> headings{
        {Weigeringsgrond::niet_gevonden, "niet_gevonden"},
        {Weigeringsgrond::vereist, "vereist"},
        {Weigeringsgrond::tussendoor_gewijzigd, "tussendoor_gewijzigd"},
        {Weigeringsgrond::sleutel_hergebruikt, "sleutel_hergebruikt"},
        {Weigeringsgrond::kan_niet_opslaan, "kan_niet_opslaan"},
        {Weigeringsgrond::precies_een_regisseur, "precies_een_regisseur"}};
    std::size_t after = 0;
    for (const auto& [grond, name] : headings) {
        const std::string heading =
            "\n## " + std::to_string(static_cast<int>(grond)) + " " + name + "\n";
        const std::size_t place = page.str().find(heading, after);
        ASSERT_NE(place, std::string::npos) << heading;
        after = place;
    }
    EXPECT_EQ(page.str().find("\n## ", after + 1), std::string::npos);
}

}  // namespace
}  // namespace naast
