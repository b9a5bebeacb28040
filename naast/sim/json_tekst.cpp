#include "naast/sim/json_tekst.h"

#include "naast/base/assert.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace naast::sim {

namespace {

namespace json = boost::json;

bool holds_objects(const json::value& value) {
    if (value.is_object()) return !value.get_object().empty();
    const auto* list = value.if_array();
    return list != nullptr && std::any_of(list->begin(), list->end(), holds_objects);
}

// Boost writes a half as 5E-1.
std::string on_one_line(const json::value& value) {
    if (const auto* number = value.if_double()) {
        NAAST_ASSERT(std::isfinite(*number));
        return fmt::format("{}", *number);
    }
    const auto* list = value.if_array();
    if (list == nullptr) return json::serialize(value);
    std::string all;
    for (const json::value& one : *list) all += (all.empty() ? "" : ", ") + on_one_line(one);
    return "[" + all + "]";
}

void write(std::string& out, const json::value& value, const std::string& indent) {
    if (!holds_objects(value)) {
        out += on_one_line(value);
        return;
    }
    const std::string deeper = indent + "  ";
    const char* separator = "\n";
    if (const auto* object = value.if_object()) {
        out += "{";
        for (const auto& field : *object) {
            out += separator + deeper + json::serialize(json::string_view(field.key())) + ": ";
            write(out, field.value(), deeper);
            separator = ",\n";
        }
        out += "\n" + indent + "}";
        return;
    }
    out += "[";
    for (const json::value& one : value.get_array()) {
        out += separator + deeper;
        write(out, one, deeper);
        separator = ",\n";
    }
    out += "\n" + indent + "]";
}

}  // namespace

boost::json::array to_json(const std::vector<Bestand>& bestanden) {
    boost::json::array made;
    for (const Bestand& one : bestanden)
        made.push_back(boost::json::object{{"naam", one.naam}, {"tekst", one.tekst}});
    return made;
}

std::string to_pretty(const json::value& value) {
    std::string out;
    write(out, value, "");
    return out + "\n";
}

}  // namespace naast::sim
