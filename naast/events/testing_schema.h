// For tests only: whether a JSON value fits a schema, for the keywords that our own schemas use. A
// keyword that is not known here is a fault too, so that no schema can say what no test holds.
#pragma once

#include "naast/base/date.h"
#include "naast/base/partial_date.h"
#include "naast/base/uuid.h"
#include "naast/events/waarden.h"

#include <boost/json.hpp>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

namespace naast::testing_events {

namespace json = boost::json;

// Reads `schema` of a document; "$ref" is looked up in it.
class SchemaCheck {
public:
    explicit SchemaCheck(const json::value& document) : document_(document) {}

    // Returns: empty if it fits, otherwise where and why not.
    std::string fault(const json::value& schema,
                      const json::value& value,
                      const std::string& path = "$") const {
        const json::object& rules = schema.as_object();
        if (value.is_null() && rules.contains("nullable")) return {};
        for (const auto& rule : rules) {
            std::string found = fault_of(rules, rule.key(), rule.value(), value, path);
            if (!found.empty()) return found;
        }
        return {};
    }

private:
    std::string fault_of(const json::object& rules,
                         std::string_view key,
                         const json::value& rule,
                         const json::value& value,
                         const std::string& path) const {
        static constexpr std::array notes{
            "description", "title", "x-categorie", "x-kan-plaats-verraden", "nullable", "example"};
        if (std::find(notes.begin(), notes.end(), key) != notes.end()) return {};
        if (key == "$ref") return fault(at(rule.as_string()), value, path);
        if (key == "allOf" || key == "oneOf") return of_many(key, rule.as_array(), value, path);
        if (key == "type") return when(has_type(value, rule.as_string()), path, "type", rule);
        if (key == "const") return when(value == rule, path, "const", rule);
        if (key == "enum") {
            const auto& choices = rule.as_array();
            const bool is_one = std::find(choices.begin(), choices.end(), value) != choices.end();
            return when(is_one, path, "enum", rule);
        }
        if (const auto* text = value.if_string())
            return of_text(key, rule, std::string(text->data(), text->size()), path);
        if (const auto* array = value.if_array()) return of_array(key, rule, *array, path);
        if (const auto* object = value.if_object())
            return of_object(rules, key, rule, *object, path);
        if (value.is_int64() && key == "format") return when(rule == "int32", path, key, rule);
        if (value.is_int64() && key == "minimum")
            return when(value.get_int64() >= rule.get_int64(), path, key, rule);
        if (value.is_int64() && key == "maximum")
            return when(value.get_int64() <= rule.get_int64(), path, key, rule);
        return unknown(path, key);
    }

    static std::string of_text(std::string_view key,
                               const json::value& rule,
                               const std::string& text,
                               const std::string& path) {
        if (key == "minLength")
            return when(text.size() >= rule.to_number<std::size_t>(), path, key, rule);
        if (key == "maxLength")
            return when(text.size() <= rule.to_number<std::size_t>(), path, key, rule);
        if (key == "pattern") return when(has_pattern(text, rule.as_string()), path, key, rule);
        if (key == "format") return when(has_format(text, rule.as_string()), path, key, rule);
        return unknown(path, key);
    }

    std::string of_array(std::string_view key,
                         const json::value& rule,
                         const json::array& array,
                         const std::string& path) const {
        if (key == "minItems")
            return when(array.size() >= rule.to_number<std::size_t>(), path, key, rule);
        if (key == "maxItems")
            return when(array.size() <= rule.to_number<std::size_t>(), path, key, rule);
        if (key == "items") return of_items(rule, array, path);
        return unknown(path, key);
    }

    std::string of_object(const json::object& rules,
                          std::string_view key,
                          const json::value& rule,
                          const json::object& object,
                          const std::string& path) const {
        if (key == "properties") return of_properties(rule.as_object(), object, path);
        if (key == "required") {
            for (const auto& name : rule.as_array())
                if (!object.contains(name.as_string())) return path + " lacks " + plain(name);
            return {};
        }
        if (key != "additionalProperties") return unknown(path, key);
        for (const auto& pair : object) {
            if (!rules.at("properties").as_object().contains(pair.key()))
                return path + " has " + std::string(pair.key());
        }
        return {};
    }

    static std::string unknown(const std::string& path, std::string_view key) {
        return path + ": keyword " + std::string(key) + " is not known for this value";
    }

    static std::string plain(const json::value& value) { return json::serialize(value); }

    static std::string when(bool fits,
                            const std::string& path,
                            std::string_view key,
                            const json::value& rule) {
        return fits ? std::string{} : path + ": not " + std::string(key) + " " + plain(rule);
    }

    const json::value& at(std::string_view reference) const {
        return document_.at_pointer(reference.substr(1));  // "#/components/..."
    }

    std::string of_many(std::string_view key,
                        const json::array& schemas,
                        const json::value& value,
                        const std::string& path) const {
        std::size_t fitting = 0;
        std::string last;
        for (const auto& schema : schemas) {
            const std::string found = fault(schema, value, path);
            if (found.empty())
                ++fitting;
            else
                last = found;
        }
        const bool fits = key == "allOf" ? fitting == schemas.size() : fitting == 1;
        return fits ? std::string{} : path + ": " + std::to_string(fitting) + " fit; " + last;
    }

    std::string of_items(const json::value& schema,
                         const json::array& array,
                         const std::string& path) const {
        for (std::size_t i = 0; i < array.size(); ++i) {
            std::string found = fault(schema, array[i], path + "[" + std::to_string(i) + "]");
            if (!found.empty()) return found;
        }
        return {};
    }

    std::string of_properties(const json::object& properties,
                              const json::object& object,
                              const std::string& path) const {
        for (const auto& pair : object) {
            const json::value* schema = properties.if_contains(pair.key());
            // A reader of this document would not know that it is there.
            if (schema == nullptr) return path + " has undescribed " + std::string(pair.key());
            std::string found = fault(*schema, pair.value(), path + "." + std::string(pair.key()));
            if (!found.empty()) return found;
        }
        return {};
    }

    static bool has_type(const json::value& value, std::string_view type) {
        if (type == "object") return value.is_object();
        if (type == "array") return value.is_array();
        if (type == "string") return value.is_string();
        if (type == "integer") return value.is_int64() || value.is_uint64();
        if (type == "boolean") return value.is_bool();
        return false;
    }

    static bool has_format(const std::string& text, std::string_view format) {
        if (format == "date") return parse_date(text).has_value();
        if (format == "uuid") return Uuid::parse(text).has_value();
        return false;
    }

    // Only the two that our schemas use.
    static bool has_pattern(const std::string& text, std::string_view pattern) {
        if (pattern == "^[a-z0-9-]{1,40}$") return waarden::is_key(text);
        if (pattern.starts_with("^[0-9]{4}(-[0-9]{2}")) return PartialDate::parse(text).has_value();
        return false;
    }

    const json::value& document_;
};

}  // namespace naast::testing_events
