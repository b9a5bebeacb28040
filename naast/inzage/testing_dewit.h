// For tests only: the family De Wit of design/privacy-and-reliability 2.11 told in events, as it is
// on 15 March 2021, and who looks at it.
#pragma once

#include "naast/events/testing.h"
#include "naast/inzage/zichtbaar.h"

#include <string>
#include <vector>

namespace naast::testing_dewit {

using namespace testing_events;

inline const Instant today = parse_instant("2021-03-15T10:00:00Z").value();

inline Organisatie lokaal() {
    return {"Lokaal team", OrganisatieSoort::lokaal_team};
}
inline Organisatie p1() {
    return {"P1", OrganisatieSoort::aanbieder};
}
inline Organisatie p2() {
    return {"P2", OrganisatieSoort::aanbieder};
}
inline Organisatie gi() {
    return {"GI", OrganisatieSoort::gecertificeerde_instelling};
}
inline Organisatie vt() {
    return {"Veilig Thuis", OrganisatieSoort::veilig_thuis};
}
inline Organisatie de_school() {
    return {"School", OrganisatieSoort::school};
}

inline inzage::Gebruiker werker(const std::string& id, const Organisatie& organisatie) {
    return {id, id, organisatie};
}
inline inzage::Gebruiker burger(const std::string& id) {
    return {id, id, {}, inzage::SubjectSoort::burger};
}
inline Inhoud erbij(const std::string& id,
                    const Organisatie& organisatie,
                    BetrokkenRol rol = BetrokkenRol::hulpverlener) {
    return BetrokkeneToegevoegd{{{id}, id, organisatie}, rol, {}};
}
inline Inhoud mens(const std::string& naam, Gezinsrol rol, const std::string& geboren) {
    return PersoonToegevoegd{naam, rol, PartialDate::parse(geboren), {}};
}

// Mara, and Pim who is a danger to her and the children; Noor 14, Sem 9, Jay 16. Nothing secret
// yet.
inline std::vector<Happened> de_wit() {
    const std::string day = "2020-01-01";
    return {{day, GezinAangemeld{"Gezin De Wit", "A", {}}},
            {day, mens("Mara", Gezinsrol::moeder, "1982"), {"mara"}},
            {day, mens("Pim", Gezinsrol::vader, "1980"), {"pim"}},
            {day, mens("Noor", Gezinsrol::kind, "2006-06-01"), {"noor"}},
            {day, mens("Sem", Gezinsrol::kind, "2011-06-01"), {"sem"}},
            {day, mens("Jay", Gezinsrol::kind, "2004-06-01"), {"jay"}},
            {day, GezagVastgelegd{GezagSoort::gezamenlijk, {{"mara"}, {"pim"}}}, {"noor", "sem"}},
            {day, GezagVastgelegd{GezagSoort::eenhoofdig, {{"mara"}}}, {"jay"}},
            {day, RegisseurAangewezen{{{"kim"}, "kim", lokaal()}, {}}},
            {day, DuoGevormd{{{"kim"}, "kim", lokaal()}, {{"bas"}, "bas", lokaal()}}},
            {day,
             HulpGestart{{"t1"},
                         HulpSoort::traumabehandeling,
                         GerichtOp::jeugdige,
                         p1(),
                         VrijeTekst{"EMDR voor Noor"}},
             {"noor"}},
            {day,
             HulpGestart{{"t2"},
                         HulpSoort::opvoedondersteuning,
                         GerichtOp::gezin,
                         p2(),
                         VrijeTekst{"Samen thuis"}},
             {"mara", "sem"}},
            {day, erbij("paul", p1())},
            {day, erbij("petra", p2())},
            {day, erbij("saskia", de_school(), BetrokkenRol::leerkracht), {"sem"}},
            {day, erbij("tess", vt(), BetrokkenRol::anders)},
            {day, MaatregelUitgesproken{{"ots"}, MaatregelSoort::ots, gi(), {}, {}}, {"sem"}},
            {day, erbij("gina", gi(), BetrokkenRol::jeugdbeschermer)},
            {day, InlogGekoppeld{{"mara-d"}, InlogAls::zelf}, {"mara"}},
            {day, InlogGekoppeld{{"pim-d"}, InlogAls::zelf}, {"pim"}},
            {day, InlogGekoppeld{{"noor-d"}, InlogAls::zelf}, {"noor"}},
            {day, InlogGekoppeld{{"jay-d"}, InlogAls::zelf}, {"jay"}},
            {day, InlogGekoppeld{{"advocaat"}, InlogAls::gemachtigde}, {"pim"}},
            {"2020-03-01", DiagnoseGesteld{DiagnoseSoort::anders, VrijeTekst{"Angst"}}, {"noor"}},
            {"2020-04-01",
             IncidentGemeld{
                 IncidentSoort::geweld_tussen_partners, {}, VrijeTekst{"Zij zei dat hij sloeg"}},
             {"mara", "pim"}},
            {"2020-05-01", DoelGesteld{{"d1"}, {"Rust thuis"}}, {"mara", "noor", "sem"}}};
}
inline std::vector<Happened> with(std::vector<Happened> story, const std::vector<Happened>& more) {
    story.insert(story.end(), more.begin(), more.end());
    return story;
}

inline inzage::Gezien seen(const inzage::Gebruiker& who,
                           const std::vector<Happened>& story = de_wit(),
                           Instant at = today) {
    return inzage::zichtbaar(happened(story), who, at);
}
// The first event of this kind that shows. Returns: nothing if there is none.
template <class S>
const S* shown(const inzage::Gezien& gezien) {
    for (const RecordedEvent& recorded : gezien.stream) {
        if (const auto* kind = std::get_if<S>(&recorded.event.inhoud)) return kind;
    }
    return nullptr;
}
template <class S>
std::size_t count(const inzage::Gezien& gezien) {
    std::size_t count = 0;
    for (const RecordedEvent& recorded : gezien.stream)
        count += std::holds_alternative<S>(recorded.event.inhoud) ? 1 : 0;
    return count;
}
// "medical GGZ; help P1"
inline std::string present(const inzage::Gezien& gezien) {
    std::string text;
    for (const inzage::Aanwezig& one : gezien.aanwezig)
        text += (text.empty() ? "" : "; ") + std::string(to_text(one.categorie)) + " " +
                one.organisatie;
    return text;
}

}  // namespace naast::testing_dewit
