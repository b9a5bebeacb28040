// What the schemas of bodies are made of. For schemas*.cpp only: it brings Boost.JSON.
#pragma once

#include "naast/events/schema_van.h"

#include <initializer_list>
#include <string>
#include <utility>

namespace naast::http {

namespace json = boost::json;

using Properties = std::initializer_list<std::pair<const char*, json::object>>;

// An object of which every property is always there.
inline json::object object_of(Properties properties) {
    json::object all;
    json::array required;
    for (const auto& [name, schema] : properties) {
        all[name] = schema;
        required.emplace_back(name);
    }
    return {{"type", "object"}, {"properties", all}, {"required", required}};
}
inline json::object array_of(json::object items) {
    return {{"type", "array"}, {"items", std::move(items)}};
}
inline json::object ref(const std::string& name) {
    return {{"$ref", "#/components/schemas/" + name}};
}
inline json::object nullable(json::object schema) {
    if (schema.contains("$ref"))
        return {{"nullable", true}, {"allOf", json::array{std::move(schema)}}};
    schema["nullable"] = true;
    return schema;
}
template <class E>
json::object choice() {
    return waarden::value_schema<E>();
}

inline const json::object text{{"type", "string"}};
inline const json::object uuid{{"type", "string"}, {"format", "uuid"}};
inline const json::object day{{"type", "string"}, {"format", "date"}};
inline const json::object number{{"type", "integer"}, {"format", "int32"}};
inline const json::object boolean{{"type", "boolean"}};
inline const json::object form_of_address{{"type", "string"}, {"enum", json::array{"u", "je"}}};
inline const json::object partial_day{
    {"type", "string"},
    {"description", "2009, 2019-10, 2019-10-15 of 2021-03-01T10:00: zo precies als bekend."}};

}  // namespace naast::http
