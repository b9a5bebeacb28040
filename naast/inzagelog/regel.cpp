#include "naast/inzagelog/regel.h"

#include "naast/events/json_door.h"
#include "naast/events/segmenten.h"

#include <boost/json.hpp>

#include <exception>

namespace naast {

namespace {

namespace json = boost::json;

constexpr std::int64_t form_version = 1;

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

// Throws: for anything that is missing or of another kind.
Inzageregel read_regel(const json::value& value) {
    Inzageregel regel;
    regel.wie = text_at(value, "wie");
    regel.naam = text_at(value, "naam");
    regel.organisatie = text_at(value, "organisatie");
    regel.als = read<inzage::Betrekking>(value, "als");
    regel.doel = parse_enum<inzage::Doel>(text_at(value, "doel")).value();
    regel.nood = value.at("nood").as_bool();
    regel.geweigerd = value.at("geweigerd").as_bool();
    regel.gevraagd = text_at(value, "gevraagd");
    regel.soort = parse_enum<InzageSoort>(text_at(value, "soort")).value();
    regel.wat = read<Categorie>(value, "wat");
    regel.versie = value.at("versie").as_int64();
    return regel;
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

std::string to_bytes(const Inzageregel& regel) {
    const json::object object{{"vorm", form_version},
                              {"wie", regel.wie},
                              {"naam", regel.naam},
                              {"organisatie", regel.organisatie},
                              {"als", write(regel.als)},
                              {"doel", std::string(to_text(regel.doel))},
                              {"nood", regel.nood},
                              {"geweigerd", regel.geweigerd},
                              {"gevraagd", regel.gevraagd},
                              {"soort", std::string(to_text(regel.soort))},
                              {"wat", write(regel.wat)},
                              {"versie", regel.versie}};
    return pack({{Categorie::core, to_canonical(object)}});
}

std::optional<Inzageregel> regel_from_bytes(const std::string& inhoud) {
    const auto segments = unpack(inhoud);
    if (!segments || segments->size() != 1) return std::nullopt;
    const auto parsed = parse_strict(segments->front().bytes);
    if (!parsed || !parsed->is_object()) return std::nullopt;
    const json::value* form = parsed->as_object().if_contains("vorm");
    if (form == nullptr || *form != form_version) return std::nullopt;
    try {
        return read_regel(*parsed);
    } catch (const std::exception&) {
        return std::nullopt;  // it says that it has this form, and has not
    }
}

}  // namespace naast
