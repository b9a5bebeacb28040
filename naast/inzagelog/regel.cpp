#include "naast/inzagelog/regel.h"

#include "naast/events/json_door.h"
#include "naast/events/segmenten.h"

#include <boost/json.hpp>

#include <exception>
#include <stdexcept>

namespace naast {

namespace {

namespace json = boost::json;

// Of each kind of line.
constexpr std::int64_t form_of_regel = 1;
constexpr std::int64_t form_of_lijst = 2;
constexpr std::int64_t form_of_verwijzing = 3;

std::string text_at(const json::value& value, const char* key) {
    return std::string(value.at(key).as_string());
}
template <class E>
json::array write(const std::vector<E>& all) {
    json::array names;
    for (const E one : all) names.emplace_back(std::string(to_text(one)));
    return names;
}
template <class E>
std::vector<E> read(const json::value& value, const char* key) {
    std::vector<E> all;
    for (const json::value& name : value.at(key).as_array())
        all.push_back(parse_enum<E>(std::string(name.as_string())).value());
    return all;
}

// What differs between the families that one list shows; the rest stands once.
json::object sight_of(const Inzageregel& regel) {
    return {{"als", write(regel.als)},
            {"doel", std::string(to_text(regel.doel))},
            {"nood", regel.nood},
            {"wat", write(regel.wat)},
            {"versie", regel.versie}};
}
json::object person_of(const Inzageregel& regel) {
    return {{"wie", regel.wie},
            {"naam", regel.naam},
            {"organisatie", regel.organisatie},
            {"soort", std::string(to_text(regel.soort))}};
}

json::object to_json(const Inzageregel& regel) {
    json::object object = sight_of(regel);
    for (const auto& member : person_of(regel)) object.insert(member);
    object["vorm"] = form_of_regel;
    object["geweigerd"] = regel.geweigerd;
    object["gevraagd"] = regel.gevraagd;
    return object;
}
json::object to_json(const Lijstregel& lijst) {
    json::object object = person_of(lijst.delen.front().regel);
    object["vorm"] = form_of_lijst;
    json::array delen;
    for (const Lijstregel::Deel& deel : lijst.delen) {
        json::object one = sight_of(deel.regel);
        one["onder"] = deel.onder.to_text();
        delen.push_back(std::move(one));
    }
    object["delen"] = std::move(delen);
    return object;
}
json::object to_json(const Verwijzing& verwijzing) {
    return {{"vorm", form_of_verwijzing}, {"lijsten", verwijzing.lijsten.to_text()}};
}

// These throw for anything that is missing or of another kind.
void read_person(const json::value& value, Inzageregel& regel) {
    regel.wie = text_at(value, "wie");
    regel.naam = text_at(value, "naam");
    regel.organisatie = text_at(value, "organisatie");
    regel.soort = parse_enum<InzageSoort>(text_at(value, "soort")).value();
}
void read_sight(const json::value& value, Inzageregel& regel) {
    regel.als = read<inzage::Betrekking>(value, "als");
    regel.doel = parse_enum<inzage::Doel>(text_at(value, "doel")).value();
    regel.nood = value.at("nood").as_bool();
    regel.wat = read<Categorie>(value, "wat");
    regel.versie = value.at("versie").as_int64();
}
Inzageregel read_regel(const json::value& value) {
    Inzageregel regel;
    read_person(value, regel);
    read_sight(value, regel);
    regel.geweigerd = value.at("geweigerd").as_bool();
    regel.gevraagd = text_at(value, "gevraagd");
    return regel;
}
Lijstregel read_lijst(const json::value& value) {
    Inzageregel of_all;
    read_person(value, of_all);
    Lijstregel lijst;
    if (value.at("delen").as_array().empty()) throw std::invalid_argument("a list of nothing");
    for (const json::value& one : value.at("delen").as_array()) {
        Lijstregel::Deel deel{Uuid::parse(text_at(one, "onder")).value(), of_all};
        read_sight(one, deel.regel);
        lijst.delen.push_back(std::move(deel));
    }
    return lijst;
}

Inzageregel line_of(const inzage::Gebruiker& gebruiker, InzageSoort soort) {
    Inzageregel regel;
    regel.wie = gebruiker.id;
    regel.naam = gebruiker.naam;
    regel.organisatie = gebruiker.organisatie.naam;
    regel.soort = soort;
    return regel;
}

}  // namespace

Inzageregel regel_van(const inzage::Gebruiker& gebruiker,
                      const inzage::Gezien& gezien,
                      InzageSoort soort,
                      std::int64_t versie) {
    Inzageregel regel = line_of(gebruiker, soort);
    regel.als = gezien.als;
    regel.doel = gezien.doel;
    regel.nood = gezien.doel == inzage::Doel::nood;
    regel.wat = gezien.wat;
    regel.versie = versie;
    return regel;
}

Inzageregel geweigerde_regel(const inzage::Gebruiker& gebruiker,
                             InzageSoort soort,
                             const std::string& gevraagd) {
    Inzageregel regel = line_of(gebruiker, soort);
    regel.geweigerd = true;
    regel.gevraagd = gevraagd;
    return regel;
}

std::string to_bytes(const Logregel& regel) {
    const json::object object = std::visit([](const auto& one) { return to_json(one); }, regel);
    return pack({{Categorie::core, to_canonical(object)}});
}

std::optional<Logregel> logregel_from_bytes(const std::string& inhoud) {
    const auto segments = unpack(inhoud);
    if (!segments || segments->size() != 1) return std::nullopt;
    const auto parsed = parse_strict(segments->front().bytes);
    if (!parsed || !parsed->is_object()) return std::nullopt;
    try {
        switch (parsed->at("vorm").as_int64()) {
            case form_of_regel: return read_regel(*parsed);
            case form_of_lijst: return read_lijst(*parsed);
            case form_of_verwijzing:
                return Verwijzing{Uuid::parse(text_at(*parsed, "lijsten")).value()};
            default: return std::nullopt;
        }
    } catch (const std::exception&) {
        return std::nullopt;  // it says that it has this form, and has not
    }
}

}  // namespace naast
