#include "naast/events/vastlegging.h"

#include "naast/events/codec.h"
#include "naast/events/dubbel.h"
#include "naast/events/formuliervelden.h"
#include "naast/events/op_naam.h"

#include <boost/json.hpp>

namespace naast {

namespace {

namespace json = boost::json;

// Stands for a key until there is one.
constexpr const char* no_key_yet = "nieuw";

Fout unknown_here(std::string_view field) {
    return {std::string(field),
            {"hoort hier niet en moet weg", "does not belong here and must go"}};
}

// Puts what the door gives where it belongs. Returns: that it stood there already.
std::optional<Fout> give(json::object& object, const std::string& field, json::value value) {
    if (object.contains(field)) return unknown_here(field);
    object[field] = std::move(value);
    return std::nullopt;
}

// Of a kind that makes a thing, or brings in a person.
template <class S>
std::optional<Fout> give_key(json::object& object) {
    std::optional<Fout> fout;
    if constexpr (requires { S::voegt_persoon_toe; })
        fout = give(object, "betreft", json::array{no_key_yet});
    const auto look = [&](const auto& veld) {
        if (is_nieuwe_sleutel(veld)) fout = give(object, camel_case(veld.naam), no_key_yet);
    };
    std::apply([&](const auto&... veld) { (look(veld), ...); }, S::velden());
    return fout;
}

// Fills in what the door gives. Returns: a field that must not be there.
std::optional<Fout> complete(json::object& object) {
    for (const auto& pair : object) {
        const std::string_view field{pair.key().data(), pair.key().size()};
        const bool is_asked = field == "soort" || field == "op" || field == "betreft";
        if (is_envelope_field(field) && !is_asked) return unknown_here(field);
    }
    object["door"] = {{"persoon", "-"}, {"organisatie", "-"}};
    const json::value* soort = object.if_contains("soort");
    if (soort == nullptr || !soort->is_string()) return std::nullopt;
    std::optional<Fout> fout;
    const std::string kind(soort->get_string());
    with_kind(kind, [&]<class S>() { fout = give_key<S>(object); });
    return fout;
}

std::optional<Fout> named_twice(const Event& event) {
    const Tekst twice{"noemt iets dubbel", "names something twice"};
    if (has_one_twice(event.betreft)) return Fout{"betreft", twice};
    std::optional<Fout> fout;
    std::visit(
        [&](const auto& e) {
            const auto look = [&](const auto& veld) {
                if (!fout && has_one_twice(e.*veld.lid)) fout = Fout{camel_case(veld.naam), twice};
            };
            std::apply([&](const auto&... veld) { (look(veld), ...); }, e.velden());
        },
        event.inhoud);
    return fout;
}

}  // namespace

Result<LegVast, Fout> vastlegging_from_json(const json::object& object) {
    json::object whole = object;
    if (auto fout = complete(whole)) return Unexpected{std::move(*fout)};
    auto event = event_from_json(whole);
    if (!event) return Unexpected{event.error()};
    if (auto fout = named_twice(*event)) return Unexpected{std::move(*fout)};
    return LegVast{std::move(*event)};
}

}  // namespace naast
