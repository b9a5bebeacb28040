// What docs/formats says of a scenario file is what the reader's table of fields says.
#include "naast/sim/testing_scenario.h"

#include <boost/json.hpp>

#include <filesystem>

namespace naast::sim {
namespace {

using namespace testing_scenario;

TEST(ScenarioSchemaTest, IsTheOneInDocs) {
    if (scenario_schema() == file_text("docs/formats/scenario.schema.json")) return;
    std::filesystem::create_directories("build");
    std::ofstream("build/scenario.schema.json") << scenario_schema();
    FAIL() << "docs/formats/scenario.schema.json is out of date. Look at what changed, and take it "
              "over:\n    diff docs/formats/scenario.schema.json build/scenario.schema.json\n"
              "    cp build/scenario.schema.json docs/formats/scenario.schema.json";
}

TEST(ScenarioSchemaTest, TheTablesOfFieldsAreTheOnesInDocs) {
    const std::string page = file_text("docs/formats/scenario.md");
    if (page.find(scenario_velden_pagina()) != std::string::npos) return;
    std::filesystem::create_directories("build");
    std::ofstream("build/scenario-velden.md") << scenario_velden_pagina();
    FAIL() << "The tables of fields in docs/formats/scenario.md are out of date; they must be "
              "those of "
              "build/scenario-velden.md.";
}

TEST(ScenarioSchemaTest, AsksForAUnitAndOneOriginWithEachNumber) {
    const auto schema = boost::json::parse(scenario_schema());
    const auto& horizon = schema.at("properties").at("horizon");
    EXPECT_EQ(boost::json::serialize(horizon.at("required")), R"(["waarde","eenheid"])");
    EXPECT_EQ(boost::json::serialize(horizon.at("oneOf")),
              R"([{"required":["bron"]},{"required":["aanname"]}])");
    EXPECT_EQ(horizon.at("additionalProperties"), false);
}

}  // namespace
}  // namespace naast::sim
