// The vocabulary as JSON Schema 2020-12, made from the same velden() that the codec reads.
#include "naast/events/codec.h"
#include "naast/events/schema_van.h"

#include <string>

namespace naast {

namespace {

namespace json = boost::json;
using waarden::add_fields;
using waarden::value_schema;

json::object envelope_properties() {
    json::object door{
        {"type", "object"},
        {"description", "Wie dit vastlegde."},
        {"properties",
         {{"persoon", value_schema<std::string>()}, {"organisatie", value_schema<std::string>()}}},
        {"required", {"persoon", "organisatie"}},
        {"additionalProperties", false}};
    const auto with = [](json::object schema, const char* uitleg) {
        schema["description"] = uitleg;
        return schema;
    };
    return {
        {"gezin", with(value_schema<Uuid>(), "Het gezin; alleen in een bestand.")},
        {"id",
         with(value_schema<Uuid>(),
              "Sleutel van de gebeurtenis. Ontbreekt die, dan krijgt zij er een.")},
        {"versie", {{"const", 1}}},
        {"op", with(value_schema<PartialDate>(), "Wanneer het gebeurde, zo precies als bekend.")},
        {"datering",
         with(value_schema<Datering>(), "Of de bron de dag noemt, of dat de dag gekozen is.")},
        {"door", door},
        {"bron", with(value_schema<VrijeTekst>(), "Waar het op berust.")},
        {"betreft", with(value_schema<std::vector<PersoonId>>(), "Over wie het gaat.")},
        {"overgenomen", {{"type", "boolean"}, {"description", "Geschiedenis van elders."}}},
        {"bekendOp",
         with(value_schema<Date>(), "Alleen bij overgenomen: wanneer het daar bekend was.")}};
}

template <class S>
json::object event_schema() {
    json::object properties = envelope_properties();
    properties["soort"] = {{"const", std::string(S::soort)}};
    json::array required{"soort", "op", "door"};
    add_fields<S>(properties, required);
    auto& betreft = properties["betreft"].as_object();
    if (S::betreft == Betreft::het_gezin) betreft["maxItems"] = 0;
    if (S::betreft == Betreft::precies_een) betreft["maxItems"] = 1;
    if (S::betreft == Betreft::precies_een || S::betreft == Betreft::minstens_een) {
        betreft["minItems"] = 1;
        required.push_back("betreft");
    }
    return {{"title", std::string(S::soort)},
            {"type", "object"},
            {"properties", properties},
            {"required", required},
            {"additionalProperties", false}};
}

template <std::size_t... I>
json::array all_schemas(std::index_sequence<I...>) {
    json::array all;
    (all.push_back(event_schema<std::variant_alternative_t<I, Soorten>>()), ...);
    return all;
}

// Two spaces a level, so that a reader and a diff can follow it.
void pretty(std::string& out, const json::value& value, const std::string& indent) {
    const std::string deeper = indent + "  ";
    const char* separator = "";
    if (const auto* object = value.if_object(); object != nullptr && !object->empty()) {
        out += "{\n";
        for (const auto& pair : *object) {
            out += separator + deeper + json::serialize(json::string_view(pair.key())) + ": ";
            pretty(out, pair.value(), deeper);
            separator = ",\n";
        }
        out += "\n" + indent + "}";
    } else {
        out += json::serialize(value);
    }
}

}  // namespace

std::string events_schema() {
    const json::value schema{
        {"$schema", "https://json-schema.org/draft/2020-12/schema"},
        {"title", "Gebeurtenissen van Naast"},
        {"oneOf", all_schemas(std::make_index_sequence<std::variant_size_v<Soorten>>{})}};
    std::string out = "{\n  \"$schema\": " + json::serialize(schema.at("$schema")) +
                      ",\n  \"title\": " + json::serialize(schema.at("title")) +
                      ",\n  \"oneOf\": [\n    ";
    const char* separator = "";
    for (const json::value& one : schema.at("oneOf").as_array()) {
        out += separator;
        pretty(out, one, "    ");
        separator = ",\n    ";
    }
    return out + "\n  ]\n}\n";
}

}  // namespace naast
