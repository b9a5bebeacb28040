// The canonical form of a scenario, its hash, and the count of where its numbers come from: walks
// over the table of fields.
#include "naast/base/sha256.h"
#include "naast/events/json_door.h"
#include "naast/sim/scenario_velden.h"

#include <boost/json.hpp>
#include <fmt/format.h>

namespace naast::sim {

namespace {

namespace json = boost::json;

// The shortest decimals that give the same number back; 10 and 10.0 are one number.
std::string as_text(double number) {
    return fmt::format("{}", number == 0 ? 0.0 : number);
}

void add_herkomst(json::object& into, const Herkomst& herkomst) {
    into[herkomst.soort == Herkomst::Soort::bron ? "bron" : "aanname"] = herkomst.tekst;
}

json::object to_json(const Getal& getal) {
    json::object object{{"waarde", as_text(getal.waarde)},
                        {"eenheid", std::string(getal.eenheid->naam)}};
    add_herkomst(object, getal.herkomst);
    return object;
}
json::object to_json(const Verdeling& verdeling) {
    json::object object{{"verdeling", std::string(to_text(verdeling.vorm))},
                        {"gemiddelde", as_text(verdeling.gemiddelde)},
                        {"eenheid", std::string(verdeling.eenheid->naam)}};
    if (verdeling.spreiding) object["spreiding"] = as_text(*verdeling.spreiding);
    add_herkomst(object, verdeling.herkomst);
    return object;
}
json::value to_json(const std::string& text) {
    return json::string(text);
}
json::value to_json(const Sleutel& sleutel) {
    return json::string(sleutel.waarde);
}
json::value to_json(const Date& day) {
    return json::string(to_text(day));
}
json::value to_json(const Kenmerk&) {
    return json::string(std::string(Kenmerk::tekst));
}
json::value to_json(bool truth) {
    return truth;
}
json::value to_json(Toestand toestand) {
    return json::string(std::string(to_text(toestand)));
}

template <HeeftVelden S>
json::object to_json(const S& of);
template <class T>
json::value to_json(const std::vector<T>& list) {
    json::array all;
    for (const T& one : list) all.push_back(to_json(one));
    return all;
}

template <class S, class T>
void add_field(json::object& into, const Veld<S, T>& veld, const T& value) {
    const std::string naam(veld.naam);
    if constexpr (requires { value.has_value(); }) {
        if (value) into[naam] = to_json(*value);
    } else if constexpr (std::is_base_of_v<Getal, T>) {
        if (!naam.empty())
            into[naam] = to_json(static_cast<const Getal&>(value));
        else
            for (auto&& field : to_json(static_cast<const Getal&>(value)))
                into[field.key()] = field.value();
    } else if constexpr (requires { value.empty(); }) {
        if (!value.empty()) into[naam] = to_json(value);
    } else {
        into[naam] = to_json(value);
    }
}

template <HeeftVelden S>
json::object to_json(const S& of) {
    json::object object;
    std::apply([&](const auto&... veld) { (add_field(object, veld, of.*veld.lid), ...); },
               Velden<S>::all());
    return object;
}

void count(const json::value& value, Herkomsten& into) {
    if (const auto* list = value.if_array()) {
        for (const auto& one : *list) count(one, into);
    } else if (const auto* object = value.if_object()) {
        if (object->contains("eenheid")) {
            into.bronnen += object->contains("bron") ? 1 : 0;
            into.aannames += object->contains("aanname") ? 1 : 0;
        }
        for (const auto& field : *object) count(field.value(), into);
    }
}

}  // namespace

Herkomsten count_herkomsten(const Scenario& scenario) {
    Herkomsten counted;
    count(to_json(scenario), counted);
    return counted;
}

std::string to_canonical(const Scenario& scenario) {
    json::object object = to_json(scenario);
    if (!scenario.wat_als.empty()) object["watAls"] = to_json(scenario.wat_als);
    return naast::to_canonical(json::value(object));
}

std::string hash_of(const Scenario& scenario) {
    return to_hex(sha256(to_canonical(scenario)));
}

}  // namespace naast::sim
