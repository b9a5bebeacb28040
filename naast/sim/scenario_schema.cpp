// The form of a scenario file as JSON Schema, and the same as tables to read: walks over the table
// of fields.
#include "naast/sim/json_tekst.h"
#include "naast/sim/scenario_lezer.h"
#include "naast/sim/scenario_velden.h"

#include <fmt/format.h>

#include <type_traits>

namespace naast::sim {

namespace {

namespace json = boost::json;

template <class T>
struct OfList : std::false_type {};
template <class T>
struct OfList<std::vector<T>> : std::true_type {
    using Of = T;
};
template <class T>
struct Bare {
    using Type = T;
};
template <class T>
struct Bare<std::optional<T>> {
    using Type = T;
};

json::object with(json::object schema, std::string_view uitleg) {
    schema["description"] = std::string(uitleg);
    return schema;
}
json::object text(std::size_t most) {
    return {{"type", "string"}, {"minLength", 1}, {"maxLength", most}};
}
template <class List>
json::object one_of_words(const List& words) {
    json::array all;
    for (const std::string_view word : words) all.push_back(json::string(std::string(word)));
    return {{"enum", all}};
}

// Exactly one of these two stands beside each number.
void add_origin(json::object& properties, json::object& into) {
    properties["bron"] = with(text(longest_line), "Waar het getal op te zoeken is.");
    properties["aanname"] =
        with(text(longest_line), "Het getal is aangenomen: waarom, of door wie.");
    into["oneOf"] = {{{"required", {"bron"}}}, {{"required", {"aanname"}}}};
}

void add_number(json::object& properties, Grootheid grootheid) {
    const Grenzen grenzen = limits_in(*find_eenheid(grootheid, first_of(grootheid)));
    json::array eenheden_of;
    for (const Eenheid& eenheid : eenheden()) {
        if (eenheid.grootheid == grootheid)
            eenheden_of.push_back(json::string(std::string(eenheid.naam)));
    }
    properties["waarde"] = {{"type", grenzen.is_whole ? "integer" : "number"},
                            {"minimum", static_cast<std::int64_t>(grenzen.least)}};
    properties["eenheid"] = {{"enum", eenheden_of}};
}

template <class S>
json::object struct_schema();

json::object verdeling_schema() {
    json::object properties{
        {"verdeling", one_of_words(enum_texts<Vorm>())},
        {"gemiddelde", {{"type", "number"}, {"minimum", 0}}},
        {"spreiding",
         with({{"type", "number"}, {"minimum", 0}},
              "De standaardafwijking; niet bij \"vast\" en \"exponentieel\".")}};
    json::object number;
    add_number(number, Grootheid::duur);
    properties["eenheid"] = number["eenheid"];
    json::object schema{{"type", "object"}};
    add_origin(properties, schema);
    schema["properties"] = properties;
    schema["required"] = {"verdeling", "gemiddelde", "eenheid"};
    schema["additionalProperties"] = false;
    return schema;
}

template <class T>
json::object value_schema() {
    if constexpr (OfList<T>::value) {
        return {{"type", "array"},
                {"minItems", 1},
                {"maxItems", longest_list},
                {"items", value_schema<typename OfList<T>::Of>()}};
    } else if constexpr (std::is_base_of_v<Getal, T>) {
        json::object properties;
        json::object schema{{"type", "object"}};
        add_number(properties, T::grootheid);
        add_origin(properties, schema);
        schema["properties"] = properties;
        schema["required"] = {"waarde", "eenheid"};
        schema["additionalProperties"] = false;
        return schema;
    } else if constexpr (std::is_same_v<T, Verdeling>) {
        return {{"$ref", "#/$defs/verdeling"}};
    } else if constexpr (std::is_same_v<T, Sleutel>) {
        return {{"type", "string"}, {"pattern", "^[a-z0-9_-]{1,40}$"}};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return text(longest_line);
    } else if constexpr (std::is_same_v<T, Kenmerk>) {
        return {{"const", std::string(Kenmerk::tekst)}};
    } else if constexpr (std::is_same_v<T, bool>) {
        return {{"type", "boolean"}};
    } else if constexpr (std::is_same_v<T, Date>) {
        return {{"type", "string"}, {"format", "date"}};
    } else if constexpr (std::is_enum_v<T>) {
        return one_of_words(enum_texts<T>());
    } else {
        return struct_schema<T>();
    }
}

template <class S, class T>
void add_field(json::object& schema,
               json::object& properties,
               json::array& required,
               const Veld<S, T>& veld) {
    if constexpr (std::is_base_of_v<Getal, T>) {
        if (veld.naam.empty()) {
            add_number(properties, T::grootheid);
            add_origin(properties, schema);
            required.push_back("waarde");
            required.push_back("eenheid");
            return;
        }
    }
    const json::string naam(std::string(veld.naam));
    if constexpr (std::is_same_v<T, std::optional<std::string>>)
        properties[naam] = with(text(longest_text), veld.uitleg);
    else
        properties[naam] = with(value_schema<typename Bare<T>::Type>(), veld.uitleg);
    if (veld.nodig == Nodig::ja) required.push_back(naam);
}

template <class S>
json::object struct_schema() {
    json::object schema{{"type", "object"}};
    json::object properties;
    json::array required;
    std::apply([&](const auto&... veld) { (add_field(schema, properties, required, veld), ...); },
               Velden<S>::all());
    schema["properties"] = properties;
    schema["required"] = required;
    schema["additionalProperties"] = false;
    return schema;
}

// --- the same for people ------------------------------------------------------------------------

template <class T>
std::string kind_of() {
    if constexpr (OfList<T>::value) {
        using Of = typename OfList<T>::Of;
        return HeeftVelden<Of> ? "list of tables" : "list of ids";
    } else if constexpr (std::is_base_of_v<Getal, T>) {
        return "number in " + names_of(T::grootheid, "or");
    } else if constexpr (std::is_same_v<T, Verdeling>) {
        return "distribution";
    } else if constexpr (std::is_same_v<T, Sleutel>) {
        return "id";
    } else if constexpr (std::is_same_v<T, std::string>) {
        return "text";
    } else if constexpr (std::is_same_v<T, Kenmerk>) {
        return fmt::format("\"{}\"", Kenmerk::tekst);
    } else if constexpr (std::is_same_v<T, bool>) {
        return "true";
    } else if constexpr (std::is_same_v<T, Date>) {
        return "day, such as 2026-01-05";
    } else if constexpr (std::is_same_v<T, Toestand>) {
        return "\"wacht\" or \"in_hulp\"";
    } else {
        return "table";
    }
}

template <class S>
std::string page_of(const char* heading) {
    std::string page =
        fmt::format("### {}\n\n| field | required | type | |\n|---|---|---|---|\n", heading);
    const auto add = [&]<class T>(const Veld<S, T>& veld) {
        page += fmt::format("| {} | {} | {} | {} |\n",
                            veld.naam.empty() ? "`waarde`, `eenheid`, `bron` or `aanname`"
                                              : fmt::format("`{}`", veld.naam),
                            veld.nodig == Nodig::ja ? "yes" : "",
                            kind_of<typename Bare<T>::Type>(),
                            veld.uitleg);
    };
    std::apply([&](const auto&... veld) { (add(veld), ...); }, Velden<S>::all());
    return page + "\n";
}

}  // namespace

std::string scenario_schema() {
    json::object schema{{"$schema", "https://json-schema.org/draft/2020-12/schema"},
                        {"title", "Scenario van Naast"},
                        {"$defs", {{"verdeling", verdeling_schema()}}}};
    for (auto&& part : struct_schema<Scenario>()) schema[part.key()] = part.value();
    return to_pretty(schema);
}

std::string scenario_velden_pagina() {
    return page_of<Scenario>("At the top") + page_of<Klasse>("[[klasse]]") +
           page_of<Instroom>("[[instroom]]") + page_of<Schakel>("[[schakel]]") +
           page_of<Personeel>("personeel") + page_of<Meerwerk>("meerwerk") +
           page_of<Kosten>("kosten") + page_of<Vervolg>("vervolg") +
           page_of<Aanwezig>("[[aanwezig]]") + page_of<Mijlpaal>("[[mijlpaal]]");
}

}  // namespace naast::sim
