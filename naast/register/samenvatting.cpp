#include "naast/register/samenvatting.h"

#include "naast/events/json_door.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/tijdlijn/titels.h"

#include <boost/json.hpp>

#include <algorithm>
#include <exception>

namespace naast {

namespace {

namespace json = boost::json;

constexpr std::int64_t form_version = 1;
// Far enough ahead that every step of every warning is in it, as if nothing more will happen.
const Date far_ahead = date("2200-01-01");

json::value day_or_null(const std::optional<Date>& day) {
    return day ? json::value(to_text(*day)) : json::value(nullptr);
}
json::object write(const Period& period) {
    return {{"vanaf", to_text(period.from)}, {"tot", day_or_null(period.until)}};
}
std::string text_at(const json::value& value, const char* key) {
    return std::string(value.at(key).as_string());
}
Date day_at(const json::value& value, const char* key) {
    return parse_date(text_at(value, key)).value();
}
std::optional<Date> optional_day_at(const json::value& value, const char* key) {
    return value.at(key).is_null() ? std::nullopt : std::optional{day_at(value, key)};
}
Period read_period(const json::value& value) {
    return {day_at(value, "vanaf"), optional_day_at(value, "tot")};
}

json::object write(const SamenvattingSignalering& signalering) {
    json::array stappen;
    for (const Stap& stap : signalering.stappen) {
        stappen.push_back(
            {{"sterkte", std::string(to_text(stap.sterkte))}, {"sinds", to_text(stap.sinds)}});
    }
    return {
        {"regel", signalering.regel}, {"stappen", stappen}, {"tot", day_or_null(signalering.tot)}};
}
SamenvattingSignalering read_signalering(const json::value& value) {
    SamenvattingSignalering signalering{text_at(value, "regel"), {}, optional_day_at(value, "tot")};
    for (const json::value& stap : value.at("stappen").as_array()) {
        signalering.stappen.push_back(
            {parse_enum<Sterkte>(text_at(stap, "sterkte")).value(), day_at(stap, "sinds")});
    }
    return signalering;
}

void read_lists(const json::value& value, Samenvatting& samenvatting) {
    for (const json::value& period : value.at("open").as_array())
        samenvatting.open.push_back(read_period(period));
    for (const json::value& kind : value.at("kinderen").as_array())
        samenvatting.kinderen.emplace_back(kind.as_string());
    for (const json::value& r : value.at("regisseurs").as_array()) {
        samenvatting.regisseurs.push_back(
            {text_at(r, "naam"), text_at(r, "organisatie"), read_period(r.at("periode"))});
    }
    for (const json::value& r : value.at("relaties").as_array()) {
        samenvatting.relaties.push_back(
            {MedewerkerId{text_at(r, "medewerker")}, read_period(r.at("periode"))});
    }
    for (const json::value& s : value.at("signaleringen").as_array())
        samenvatting.signaleringen.push_back(read_signalering(s));
}

// Throws: for anything that is missing or of another kind.
Samenvatting read_samenvatting(const json::value& value) {
    Samenvatting samenvatting;
    samenvatting.made_with = text_at(value, "gemaaktMet");
    samenvatting.naam = text_at(value, "naam");
    samenvatting.gemeente = text_at(value, "gemeente");
    if (!value.at("laatsteOp").is_null())
        samenvatting.laatste_op = PartialDate::parse(text_at(value, "laatsteOp")).value();
    samenvatting.laatste_titel = {text_at(value.at("laatsteTitel"), "nl"),
                                  text_at(value.at("laatsteTitel"), "en")};
    read_lists(value, samenvatting);
    return samenvatting;
}

}  // namespace

Telling count_on(const Samenvatting& samenvatting, Date day) {
    Telling telling;
    for (const SamenvattingSignalering& signalering : samenvatting.signaleringen) {
        if (signalering.tot && *signalering.tot <= day) continue;
        std::optional<Sterkte> strength;
        for (const Stap& stap : signalering.stappen) {
            if (stap.sinds <= day) strength = stap.sterkte;
        }
        if (!strength) continue;
        switch (*strength) {
            case Sterkte::signaal: ++telling.signaal; break;
            case Sterkte::waarschuwing: ++telling.waarschuwing; break;
            case Sterkte::escalatie: ++telling.escalatie; break;
        }
    }
    return telling;
}

Samenvatting make_samenvatting(const Uuid& gezin,
                               const std::vector<RecordedEvent>& stream,
                               const Normen& normen,
                               const std::string& made_with) {
    const Dossier dossier = fold_dossier(gezin, stream, {far_ahead, far_ahead});
    Samenvatting samenvatting;
    samenvatting.made_with = made_with;
    samenvatting.naam = dossier.gezin.naam;
    samenvatting.gemeente = dossier.gezin.gemeente;
    samenvatting.open = dossier.gezin.open();
    for (const PersoonId& kind : dossier.gezin.kinderen())
        samenvatting.kinderen.push_back(dossier.gezin.find(kind)->naam);
    for (const Betrokkenheid& r : dossier.gezin.regisseurs) {
        samenvatting.regisseurs.push_back(
            {r.medewerker.naam, r.medewerker.organisatie.naam, r.period()});
    }
    samenvatting.relaties = inzage::relations_of(dossier.gezin);
    for (const Signalering& s : signaleringen(dossier, normen, Woorden::zonder)) {
        samenvatting.signaleringen.push_back({s.regel, s.stappen, s.tot});
    }
    // Everyone who sees the family sees this: so nothing that is closed to some of them.
    const inzage::Besloten besloten(stream);
    const auto selected = select_events(stream, dossier.vraag);
    const auto latest = std::find_if(selected.rbegin(), selected.rend(), [&](const Selected& one) {
        return staat_op_de_lijn(one.event().inhoud) && !besloten(one.event());
    });
    if (latest != selected.rend()) {
        samenvatting.laatste_op = latest->event().op;
        samenvatting.laatste_titel = titel_van(latest->event().inhoud);
    }
    return samenvatting;
}

std::string to_bytes(const Samenvatting& samenvatting) {
    json::object object{
        {"vorm", form_version},
        {"gemaaktMet", samenvatting.made_with},
        {"naam", samenvatting.naam},
        {"gemeente", samenvatting.gemeente},
        {"laatsteOp",
         samenvatting.laatste_op ? json::value(samenvatting.laatste_op->to_text())
                                 : json::value(nullptr)},
        {"laatsteTitel",
         {{"nl", samenvatting.laatste_titel.nl}, {"en", samenvatting.laatste_titel.en}}}};
    json::array open;
    for (const Period& period : samenvatting.open) open.push_back(write(period));
    json::array kinderen(samenvatting.kinderen.begin(), samenvatting.kinderen.end());
    json::array regisseurs;
    for (const auto& r : samenvatting.regisseurs) {
        regisseurs.push_back(
            {{"naam", r.naam}, {"organisatie", r.organisatie}, {"periode", write(r.period)}});
    }
    json::array relaties;
    for (const auto& r : samenvatting.relaties) {
        relaties.push_back({{"medewerker", r.medewerker.waarde}, {"periode", write(r.period)}});
    }
    json::array warnings;
    for (const auto& s : samenvatting.signaleringen) warnings.push_back(write(s));
    object["open"] = std::move(open);
    object["kinderen"] = std::move(kinderen);
    object["regisseurs"] = std::move(regisseurs);
    object["relaties"] = std::move(relaties);
    object["signaleringen"] = std::move(warnings);
    return to_canonical(object);
}

std::optional<Samenvatting> from_bytes(const std::string& bytes) {
    const auto parsed = parse_strict(bytes);
    if (!parsed || !parsed->is_object()) return std::nullopt;
    const json::value* form = parsed->as_object().if_contains("vorm");
    if (form == nullptr || *form != form_version) return std::nullopt;
    try {
        return read_samenvatting(*parsed);
    } catch (const std::exception&) {
        // It says that it has today's form, and has not. It is made anew from the events.
        return std::nullopt;
    }
}

}  // namespace naast
