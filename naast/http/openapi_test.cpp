#include "naast/http/openapi.h"

#include "naast/http/testing.h"

#include <set>
#include <sstream>

namespace naast::http {
namespace {

using testing_http::World;
namespace json = boost::json;

const json::object& document() {
    static const json::value parsed = [] {
        World world;
        return json::parse(openapi_document(world.router));
    }();
    return parsed.as_object();
}

template <class Visit>
void for_each_operation(const Visit& visit) {
    for (const auto& path : document().at("paths").as_object()) {
        for (const auto& operation : path.value().as_object())
            visit(std::string(operation.key()) + " " + std::string(path.key()),
                  operation.value().as_object());
    }
}

TEST(OpenApi, IsTheOneInTheReference) {
    World world;
    std::stringstream stored;
    stored << std::ifstream("docs/reference/openapi.json").rdbuf();
    EXPECT_EQ(openapi_document(world.router), stored.str())
        << "naast openapi > docs/reference/openapi.json";
}

TEST(OpenApi, IsWhatTheServerGivesToEveryone) {
    World world;
    const Response response = world.get("/v1/openapi.json", "");
    EXPECT_EQ(response.status, 200);
    EXPECT_EQ(json::parse(response.body), json::value(document()));
    EXPECT_EQ(response.header("access-control-allow-origin"), "*");
}

TEST(OpenApi, EachOperationIsDescribed) {
    std::set<std::string> ids;
    for_each_operation([&](const std::string& name, const json::object& operation) {
        EXPECT_TRUE(ids.insert(operation.at("operationId").as_string().c_str()).second) << name;
        for (const auto* key : {"summary", "description"})
            EXPECT_FALSE(operation.at(key).as_string().empty()) << name << " " << key;
    });
    EXPECT_GE(ids.size(), 13U);
}

// Who must log in can be told so, who writes can lack the code, and who names a family can be told
// that it is not there.
TEST(OpenApi, EachOperationSaysHowItCanFail) {
    for_each_operation([](const std::string& name, const json::object& operation) {
        const json::object& responses = operation.at("responses").as_object();
        const bool is_public = operation.contains("security");
        EXPECT_EQ(responses.contains("401"), !is_public) << name;
        const bool writes = !name.starts_with("get ");
        EXPECT_EQ(responses.contains("403"), writes && !is_public) << name;
        if (writes) {
            EXPECT_TRUE(responses.contains("400")) << name;
        }
        if (name.find("{gezinId}") != std::string::npos) {
            EXPECT_TRUE(responses.contains("404")) << name;
        }
        for (const auto& response : responses) {
            if (response.key().front() != '4' && response.key().front() != '5') continue;
            EXPECT_TRUE(
                response.value().at("content").as_object().contains("application/problem+json"))
                << name << " " << response.key();
        }
    });
}

TEST(OpenApi, EachParameterInThePathIsDescribed) {
    for_each_operation([](const std::string& name, const json::object& operation) {
        const bool wanted = name.find("{gezinId}") != std::string::npos;
        bool found = false;
        if (operation.contains("parameters")) {
            for (const auto& parameter : operation.at("parameters").as_array())
                found = found || parameter.at("name") == "gezinId";
        }
        EXPECT_EQ(found, wanted) << name;
    });
}

// Every "$ref" of the document, also those inside schemas.
void collect_references(const json::value& value, std::set<std::string>& found) {
    if (const auto* object = value.if_object()) {
        for (const auto& pair : *object) {
            if (pair.key() == "$ref") found.insert(pair.value().as_string().c_str());
            collect_references(pair.value(), found);
        }
    } else if (const auto* array = value.if_array()) {
        for (const auto& item : *array) collect_references(item, found);
    }
}

TEST(OpenApi, EachSchemaIsUsedAndEachReferenceLeadsSomewhere) {
    std::set<std::string> referred;
    collect_references(document(), referred);
    std::set<std::string> there;
    for (const auto& schema : document().at("components").at("schemas").as_object())
        there.insert("#/components/schemas/" + std::string(schema.key()));
    EXPECT_EQ(referred, there);
}

}  // namespace
}  // namespace naast::http
