#include "naast/register/ingangen.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/events/json_door.h"
#include "naast/events/vraag.h"
#include "naast/gezin/noodtoets.h"

#include <boost/json.hpp>

#include <exception>

namespace naast {

namespace {

namespace json = boost::json;

constexpr std::int64_t form_version = 3;
const Date far_ahead = date("2200-01-01");

std::string text_at(const json::value& value, const char* key) {
    return std::string(value.at(key).as_string());
}

json::object write(const inzage::Ingang& ingang) {
    const auto& until = ingang.venster.until;
    return {{"wie", ingang.wie},
            {"vanaf", to_text(ingang.venster.from)},
            {"tot", until ? json::value(to_text(*until)) : json::value(nullptr)}};
}
// Throws: for anything that is missing or of another kind.
inzage::Ingang read_ingang(const json::value& value) {
    inzage::Ingang ingang{text_at(value, "wie"),
                          {parse_instant(text_at(value, "vanaf")).value(), {}}};
    if (!value.at("tot").is_null())
        ingang.venster.until = parse_instant(text_at(value, "tot")).value();
    return ingang;
}

}  // namespace

Ingangen make_ingangen(const std::vector<RecordedEvent>& stream, const std::string& made_with) {
    Ingangen made{made_with, inzage::ingangen(stream), {}, {}};
    Noodkijken looked;
    for (const Selected& one : select_events(stream, {far_ahead, far_ahead})) {
        if (one.event().herkomst == Herkomst::hier_vastgelegd) evolve(looked, one);
        const auto* persoon = std::get_if<PersoonToegevoegd>(&one.event().inhoud);
        const bool is_known = persoon != nullptr && persoon->geboren &&
                              persoon->geboren->first_day() == persoon->geboren->last_day();
        if (is_known)
            made.personen.push_back(vindsleutel(persoon->naam, persoon->geboren->first_day()));
    }
    for (const Noodkijk& kijk : looked.alle) {
        if (!kijk.oordeel) made.onbeoordeeld.push_back({kijk.medewerker.id.waarde, kijk.feit.op});
    }
    return made;
}

MakeSamenvatting ingangen_maker(std::string made_with) {
    return
        [made_with = std::move(made_with)](const Uuid&, const std::vector<RecordedEvent>& stream) {
            return to_bytes(make_ingangen(stream, made_with));
        };
}

std::string vindsleutel(const std::string& naam, Date geboren) {
    return to_hex(sha256("naast/vind/1|" + lower_ascii(naam) + "|" + to_text(geboren)));
}

std::string to_bytes(const Ingangen& ingangen) {
    json::array alle;
    for (const inzage::Ingang& ingang : ingangen.alle) alle.push_back(write(ingang));
    json::array unreviewed;
    for (const Onbeoordeeld& one : ingangen.onbeoordeeld)
        unreviewed.push_back({{"wie", one.wie}, {"op", to_text(one.op)}});
    return to_canonical(
        json::object{{"vorm", form_version},
                     {"gemaaktMet", ingangen.made_with},
                     {"ingangen", alle},
                     {"personen", json::array(ingangen.personen.begin(), ingangen.personen.end())},
                     {"onbeoordeeld", unreviewed}});
}

std::optional<Ingangen> from_bytes(const std::string& bytes) {
    const auto parsed = parse_strict(bytes);
    if (!parsed || !parsed->is_object()) return std::nullopt;
    const json::value* form = parsed->as_object().if_contains("vorm");
    if (form == nullptr || *form != form_version) return std::nullopt;
    try {
        Ingangen ingangen{text_at(*parsed, "gemaaktMet"), {}, {}, {}};
        for (const json::value& value : parsed->at("ingangen").as_array())
            ingangen.alle.push_back(read_ingang(value));
        for (const json::value& value : parsed->at("personen").as_array())
            ingangen.personen.emplace_back(value.as_string());
        for (const json::value& value : parsed->at("onbeoordeeld").as_array())
            ingangen.onbeoordeeld.push_back(
                {text_at(value, "wie"), parse_date(text_at(value, "op")).value()});
        return ingangen;
    } catch (const std::exception&) {
        // It says that it has today's form, and has not. It is made anew from the events.
        return std::nullopt;
    }
}

}  // namespace naast
