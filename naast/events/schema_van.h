// The JSON Schema of a struct that names its velden(): for the vocabulary and for the bodies of
// commands. Included by .cpp files only: it brings Boost.JSON.
#pragma once

#include "naast/events/waarden.h"

#include <type_traits>

namespace naast::waarden {

template <class S>
json::object struct_schema();

template <class T>
[[gnu::noinline]] json::object value_schema() {
    if constexpr (IsOptional<T>::value) {
        return value_schema<typename T::value_type>();
    } else if constexpr (IsVector<T>::value) {
        return {{"type", "array"}, {"items", value_schema<typename T::value_type>()}};
    } else if constexpr (IsSleutel<T>::value) {
        return {{"type", "string"}, {"pattern", "^[a-z0-9-]{1,40}$"}};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return {{"type", "string"}, {"minLength", 1}, {"maxLength", max_name_length}};
    } else if constexpr (std::is_same_v<T, VrijeTekst>) {
        return {{"type", "string"}, {"minLength", 1}, {"maxLength", max_text_length}};
    } else if constexpr (std::is_same_v<T, int>) {
        return {{"type", "integer"}, {"minimum", 0}, {"maximum", max_number}};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::is_same_v<T, Date>) {
        return {{"type", "string"}, {"format", "date"}};
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        return {{"type", "string"},
                {"pattern", "^[0-9]{4}(-[0-9]{2}(-[0-9]{2}(T[0-9]{2}:[0-9]{2})?)?)?$"}};
    } else if constexpr (std::is_same_v<T, Uuid>) {
        return {{"type", "string"}, {"format", "uuid"}};
    } else if constexpr (std::is_enum_v<T>) {
        json::array names;
        for (const auto name : enum_texts<T>()) names.push_back(json::string(std::string(name)));
        return {{"type", "string"}, {"enum", names}};
    } else {
        return struct_schema<T>();
    }
}

template <class S>
void add_fields(json::object& properties, json::array& required) {
    const auto add = [&]<class T>(const Veld<S, T>& veld) {
        const std::string name = camel_case(veld.naam);
        json::object schema = value_schema<T>();
        schema["description"] = std::string(veld.uitleg);
        schema["x-categorie"] = std::string(to_text(veld.categorie));
        schema["x-kan-plaats-verraden"] = veld.plaats == Plaats::kan_verraden;
        properties[name] = schema;
        if (!may_be_absent<T>) required.push_back(json::string(name));
    };
    std::apply([&](const auto&... veld) { (add(veld), ...); }, S::velden());
}

template <class S>
json::object struct_schema() {
    json::object properties;
    json::array required;
    add_fields<S>(properties, required);
    return {{"type", "object"},
            {"properties", properties},
            {"required", required},
            {"additionalProperties", false}};
}

}  // namespace naast::waarden
