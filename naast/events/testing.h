// For tests only: a family's events as a short list of what happened when.
//
//   const auto stream = happened({{"2020-03-01", signaal("s1"), {"kind"}},
//                                 {"2020-04-01", contact(), {"moeder"}, "2020-04-20"}});
//
// Ids follow from the place in the list: the first event is event_id(1).
#pragma once

#include "naast/events/vraag.h"

#include <initializer_list>
#include <string>
#include <vector>

namespace naast::testing_events {

// 00000000-0000-4000-8000-0000000000NN
inline Uuid event_id(int place) {
    std::string digits = std::to_string(place);
    digits.insert(0, 12 - digits.size(), '0');
    return Uuid::parse("00000000-0000-4000-8000-" + digits).value();
}

inline Uuid family_id() {
    return event_id(999'999);
}

struct Happened {
    std::string op;  // a day, or a part of one
    Inhoud inhoud;
    std::vector<std::string> betreft{};
    std::string bekend_op{};  // a day; empty: the day it happened
};

// Requires: well-formed dates.
inline std::vector<RecordedEvent> happened(const std::vector<Happened>& list) {
    std::vector<RecordedEvent> stream;
    for (const Happened& item : list) {
        RecordedEvent recorded;
        recorded.gezin = family_id();
        recorded.nr = static_cast<std::int64_t>(stream.size()) + 1;
        recorded.event.id = event_id(static_cast<int>(recorded.nr));
        recorded.event.op = PartialDate::parse(item.op).value();
        recorded.event.door = {"redactie", "Naast"};
        for (const std::string& id : item.betreft) recorded.event.betreft.push_back({id});
        recorded.event.herkomst = Herkomst::overgenomen;
        const Date known =
            item.bekend_op.empty() ? recorded.event.op.first_day() : date(item.bekend_op);
        recorded.event.bekend_op = known;
        recorded.vastgelegd_op = Instant{known} + std::chrono::hours{24 * 3650};
        recorded.event.inhoud = item.inhoud;
        stream.push_back(recorded);
    }
    return stream;
}

// One fold over these events.
template <class State>
State fold_of(const std::vector<RecordedEvent>& stream,
              const std::string& peildatum,
              const std::string& bekend_op) {
    State state;
    for (const Selected& one : select_events(stream, {date(peildatum), date(bekend_op)}))
        evolve(state, one);
    return state;
}

inline Organisatie team() {
    return {"Lokaal team Heideveld", OrganisatieSoort::lokaal_team};
}
inline Medewerker medewerker(const std::string& id) {
    return {{id}, id, team()};
}

inline Inhoud aangemeld() {
    return GezinAangemeld{"Gezin Meermin", "Heideveld", {}};
}
inline Inhoud persoon(Gezinsrol rol = Gezinsrol::kind) {
    return PersoonToegevoegd{"Sil", rol, {}, {}};
}
inline Inhoud regisseur(const std::string& id) {
    return RegisseurAangewezen{medewerker(id), {}};
}
inline Inhoud regisseur_weg(const std::string& id) {
    return RegisseurGestopt{{id}, WisselReden::vertrek, {}};
}
inline Inhoud contact(Strekking strekking = Strekking::gewoon) {
    return ContactGehad{team(), ContactVorm::gesprek, strekking, {}};
}
inline Inhoud signaal(const std::string& id) {
    return SignaalOntvangen{{id}, SignaalSoort::zorgsignaal, {Zorg::opvoeding}, {}, {}};
}
inline Inhoud melding(const std::string& id) {
    return SignaalOntvangen{{id}, SignaalSoort::melding, {Zorg::kindermishandeling}, {}, {}, {}};
}
inline Inhoud ouder_van(const std::string& kind) {
    return RelatieVastgelegd{RelatieSoort::ouder_van, {kind}};
}
inline Inhoud verwacht() {
    return KindVerwacht{"Het kind", {}};
}
inline Inhoud signaal_klaar(const std::string& id) {
    return SignaalAfgerond{{id}, SignaalUitkomst::geen_zorgen_meer, {}};
}

inline Inhoud verzuim(VerzuimSoort soort = VerzuimSoort::weigering) {
    return SchoolverzuimBegonnen{soort, {}, {}};
}
inline Inhoud weer_naar_school() {
    return SchoolverzuimBeeindigd{{}};
}
inline Inhoud evaluatie(Beweging beweging) {
    return EvaluatieGehouden{beweging, {}, {}};
}
inline Inhoud maatregel(const std::string& id, MaatregelSoort wat = MaatregelSoort::ots) {
    return MaatregelUitgesproken{{id}, wat, {}, {}, {}};
}
inline Inhoud maatregel_klaar(const std::string& id) {
    return MaatregelBeeindigd{{id}, MaatregelEinde::afgelopen};
}
inline Organisatie aanbieder() {
    return {"De Vuurtoren", OrganisatieSoort::aanbieder};
}
inline Inhoud hulp_gevraagd(const std::string& id, GerichtOp gericht_op = GerichtOp::jeugdige) {
    return HulpAangevraagd{{id}, HulpSoort::overig, gericht_op, {}, {}};
}
inline Inhoud hulp_gestart(const std::string& id, GerichtOp gericht_op = GerichtOp::jeugdige) {
    return HulpGestart{{id}, HulpSoort::overig, gericht_op, aanbieder(), {}};
}
inline Inhoud hulp_gestopt(const std::string& id) {
    return HulpGestopt{{id}, StopReden::volgens_plan, {}};
}
inline Inhoud overbrugd(const std::string& id) {
    return OverbruggingGestart{{id}, aanbieder(), {}};
}
inline Inhoud afgewezen(const std::string& id) {
    return HulpAfgewezen{{id}, AfwijsReden::motivatie, {}};
}
inline Inhoud geweigerd(const std::string& id, WeigerReden reden = WeigerReden::niet_nodig) {
    return AanvraagGeweigerd{{id}, reden, {}, {}, false};
}
inline Inhoud tafel(const std::string& id, TafelSoort wat = TafelSoort::jeugdbeschermingstafel) {
    return TafelBijeengeroepen{{id}, wat, {}, {}, {}, {}};
}
inline Inhoud analyse(const std::string& id) {
    return AnalyseGestart{{id}, team()};
}
inline Inhoud analyse_klaar(const std::string& id, Zwaarte zwaarte = Zwaarte::midden) {
    return AnalyseAfgerond{{id}, zwaarte, {}, {}};
}
inline Inhoud veiligheid(std::optional<Veiligheidsoordeel> oordeel = Veiligheidsoordeel::veilig) {
    return VeiligheidBeoordeeld{{}, team(), oordeel, {}};
}
inline Inhoud geplaatst(const std::string& id, VerblijfVorm vorm = VerblijfVorm::netwerkpleeg) {
    return UithuisplaatsingGestart{{id}, vorm, Kader::vrijwillig, Spoed::gewoon, {}, {}, {}};
}
inline Inhoud terug_naar_huis(const std::string& id) {
    return UithuisplaatsingBeeindigd{{id}, VerblijfEinde::terug_naar_huis, {}};
}

}  // namespace naast::testing_events
