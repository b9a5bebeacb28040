#include "naast/sim/testing_scenario.h"

namespace naast::sim {
namespace {

using namespace testing_scenario;

TEST(ScenarioCanoniekTest, IsOtherForEachThingThatIsSaidOtherwise) {
    const std::string hash = hash_of(read_well(full));
    EXPECT_EQ(hash.size(), 64);
    const std::pair<const char*, const char*> changes[] = {
        {"waarde = 400", "waarde = 401"},
        {"eenheid = \"weken\"", "eenheid = \"maanden\""},
        {"bron = \"formatie 2021\"", "bron = \"formatie 2022\""},
        {"bron = \"formatie 2021\"", "aanname = \"formatie 2021\""},
        {"naam = \"Hulp\"", "naam = \"Help\""},
        {"2026-01-05", "2026-01-06"},
        {"spreiding = 192", "spreiding = 191"},
        {"\"lognormaal\"", "\"gamma\""},
        {"toestand = \"wacht\"", "toestand = \"in_hulp\""},
        {"uitleg = \"Elk veld dat er is.\"\n", ""},
        {"[\"hulp\", \"nazorg\"]", "[\"nazorg\"]"},
    };
    for (const auto& [from, to] : changes)
        EXPECT_NE(hash_of(read_well(changed(full, from, to))), hash) << from;
}

TEST(ScenarioCanoniekTest, CountsSourcesAndAssumptions) {
    const Herkomsten counted = count_herkomsten(read_well(full));
    EXPECT_EQ(counted.bronnen, 8);
    EXPECT_EQ(counted.aannames, 16);
}

TEST(ScenarioCanoniekTest, IsJsonWithSortedKeys) {
    const std::string text = to_canonical(read_well(file_text("scenarios/mmc.toml")));
    EXPECT_TRUE(text.starts_with(R"({"aanloop":{"aanname":"ruim genoeg om op gang te komen",)"))
        << text;
    EXPECT_NE(text.find(R"("plekken":{"aanname":"gekozen om na te rekenen","eenheid":"plekken",)"
                        R"("waarde":"5"})"),
              std::string::npos)
        << text;
}

}  // namespace
}  // namespace naast::sim
