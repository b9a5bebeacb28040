#include "naast/sim/json_tekst.h"

#include <gtest/gtest.h>

namespace naast::sim {
namespace {

namespace json = boost::json;

TEST(JsonTekstTest, PutsEachFieldOnALineAndNumbersInPlainDecimals) {
    const json::value value = json::object{{"a", 0.5},
                                           {"b", {1, 2, 3}},
                                           {"c", json::object{{"d", nullptr}, {"é", "x\"y"}}},
                                           {"e", json::array{json::object{{"f", 1e-7}}}},
                                           {"g", json::object{}},
                                           {"h", 3.0}};
    EXPECT_EQ(to_pretty(value),
              "{\n"
              "  \"a\": 0.5,\n"
              "  \"b\": [1, 2, 3],\n"
              "  \"c\": {\n    \"d\": null,\n    \"é\": \"x\\\"y\"\n  },\n"
              "  \"e\": [\n    {\n      \"f\": 1e-07\n    }\n  ],\n"
              "  \"g\": {},\n"
              "  \"h\": 3\n"
              "}\n");
}

TEST(JsonTekstTest, IsReadBackAsTheSame) {
    const json::value value{{"a", {0.1, -2.5e30, 7}}, {"b", json::array{}}, {"c", "\n"}};
    EXPECT_EQ(json::parse(to_pretty(value)), value);
}

}  // namespace
}  // namespace naast::sim
