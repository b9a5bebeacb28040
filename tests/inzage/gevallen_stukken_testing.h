// The items E1 to E17 of design/privacy-and-reliability 2.11 as events, with words that stand
// nowhere else.
#pragma once

#include "tests/inzage/gevallen_testing.h"

namespace naast::gevallen {

inline constexpr const char* when = "2021-02-01";

inline VrijeTekst woord(const std::string& text) {
    return {"Kanarie " + text};
}

inline Stuk e1(const std::string& text = "E1") {  // a goal of the plan
    return {{when, DoelGesteld{{"e1"}, woord(text)}, {"mara", "noor", "sem"}}};
}
inline Stuk e2(const std::string& text = "E2") {  // what the police saw, with Mara's words
    return {{when,
             IncidentGemeld{IncidentSoort::geweld_tussen_partners, {}, woord(text)},
             {"noor", "sem"}},
            {"tom", politie().naam},
            "Kanarie getuige van " + text};
}
inline Stuk e3(const std::string& text = "E3", DiagnoseSoort wat = DiagnoseSoort::eetstoornis) {
    return {{when, DiagnoseGesteld{wat, woord(text)}, {"noor"}},
            {"huub", huisarts().naam},
            "Kanarie brief over " + text};
}
inline Stuk e5(const std::string& text = "E5") {  // Sem stays away from school
    return {
        {when, SchoolverzuimBegonnen{VerzuimSoort::weigering, de_school(), woord(text)}, {"sem"}},
        {"saskia", de_school().naam}};
}
// Debts of Mara. No kind of event is of FINANCE: it stands among what weighs on her.
inline Stuk e6(const std::string& text = "E6", ProbleemSoort wat = ProbleemSoort::schulden) {
    return {{when, ProbleemGezien{wat, {}, woord(text)}, {"mara"}},
            {"kim", lokaal().naam},
            "Kanarie schuldeiser van " + text};
}
inline Stuk e7(const std::string& text = "E7") {  // what Noor told Paul
    return {{when, ErvaringGedeeld{woord(text)}, {"noor"}}, {"paul", p1().naam}};
}
inline Stuk e8(const std::string& text = "E8") {  // a note of Kim
    return {{when, NotitieGemaakt{woord(text)}, {"noor"}}, {"kim", lokaal().naam}};
}
inline Stuk e9(const std::string& text = "E9") {  // where Mara and the children are
    return {{when,
             HuishoudenGevormd{{"kanarie-huis"}, woord(text).waarde, true},
             {"mara", "noor", "sem"}},
            {"tess", vt().naam}};
}
// Words of another organisation that name that place.
inline Stuk bezoek(const std::string& text) {
    return {{when,
             ContactGehad{p2(),
                          ContactVorm::huisbezoek,
                          Strekking::gewoon,
                          VrijeTekst{text + " (" + woord("E9").waarde + ")"}},
             {"sem"}},
            {"petra", p2().naam}};
}
// A report to Veilig Thuis (E11) and who made it (E10).
inline Stuk e11(const Organisatie& melder = {"Kanarie E10", OrganisatieSoort::overig},
                const std::optional<VrijeTekst>& text = woord("E11")) {
    return {{when,
             SignaalOntvangen{
                 {"e11"}, SignaalSoort::melding, {Zorg::getuige_van_geweld}, melder, text, {}},
             {"sem"}},
            {"tess", vt().naam},
            "Gebeld door " + melder.naam};
}
inline Stuk e12(const std::string& aanbieder = "Kanarie E12") {  // help that was granted
    return {{when,
             HulpAangevraagd{{"e12"},
                             HulpSoort::opvoedondersteuning,
                             GerichtOp::gezin,
                             Organisatie{aanbieder, OrganisatieSoort::aanbieder},
                             {},
                             {},
                             {},
                             {},
                             {},
                             "45A12"},
             {"sem"}},
            {"toegang", "Gemeente A"}};
}
inline Stuk e13(const std::string& text = "E13") {  // what Paul wrote on the therapy of Noor
    return {{when, IntakeGehouden{{"t1"}, woord(text)}, {"noor"}}, {"paul", p1().naam}};
}
// An appointment for Sem, at an hour, with someone of a place that can be found.
inline Stuk e14(const std::string& bij = "Kanarie E14",
                const std::string& op = "2021-02-01T14:30") {
    return {{op,
             ActieAfgesproken{
                 {"e14"},
                 {},
                 {"Samen naar het gesprek."},
                 Medewerker{{"kanarie-e14"}, bij, {bij + " praktijk", OrganisatieSoort::aanbieder}},
                 date("2021-03-20")},
             {"sem"}},
            {"kim", lokaal().naam}};
}
inline Stuk e15(const std::string& text = "E15") {  // help for Jay
    return {{when,
             HulpGestart{{"e15"},
                         HulpSoort::overig,
                         GerichtOp::jeugdige,
                         {"P3", OrganisatieSoort::aanbieder},
                         woord(text)},
             {"jay"}},
            {"peter", "P3"}};
}
inline Stuk e17(const std::string& text = "E17", DiagnoseSoort wat = DiagnoseSoort::depressie) {
    return {{when, DiagnoseGesteld{wat, woord(text)}, {"mara"}}, {"huub", huisarts().naam}};
}

// --- who looks along from outside, and what is set out for whom

inline constexpr const char* table_on = "2021-03-20";

inline Stuk toezicht() {  // Ilse, on the work of Kim
    return {{"2021-03-15",
             ToezichtGeopend{
                 {"toezicht"}, {{"ilse"}, "ilse", lokaal()}, {"kim"}, {"Er is een klacht."}}},
            {"manager", lokaal().naam}};
}
inline Stuk audit() {
    return {{"2021-03-15",
             AuditGeopend{{"audit"},
                          {{"otto"}, "otto", {"Toezicht", OrganisatieSoort::overig}},
                          {"Steekproef."}}},
            {"manager", lokaal().naam}};
}
inline Stuk incident_met_gegevens(const std::string& tweede = "ilse") {
    return {{"2021-03-15",
             IncidentonderzoekGeopend{{"incident"},
                                      {{"fien"}, "fien", lokaal()},
                                      {{tweede}, tweede, lokaal()},
                                      {"Een brief ging naar de verkeerde."}}},
            {"fien", lokaal().naam}};
}
inline Stuk agenda(const std::string& op = when) {
    return {{op,
             AgendaVastgesteld{{"tafel"},
                               date(table_on),
                               {{{"tom"}, "tom", politie()}, {{"piet"}, "piet", politie()}}}},
            {"kim", lokaal().naam}};
}
inline Stuk casusblad(const std::string& voor = "tom", const std::string& text = "blad") {
    return {{when, CasusbladGemaakt{{"tafel"}, {{voor}}, woord(text)}, {"sem"}},
            {"kim", lokaal().naam}};
}
inline Stuk doel_van(const std::string& wie, const std::string& text) {
    return {{when,
             DoelGesteld{{"doel-" + wie + "-" + std::to_string(text.size())}, woord(text)},
             {wie}},
            {"kim", lokaal().naam}};
}
// The first item of the case, for a child or for who stands beside the family.
inline Stuk voor_kind(const std::string& wie) {
    return {{when, StukGedeeld{event_id(501), PersoonId{wie}, {}}}, {"kim", lokaal().naam}};
}
inline Stuk voor_naaste(const std::string& inlog) {
    return {{when, StukGedeeld{event_id(501), {}, InlogId{inlog}}}, {"kim", lokaal().naam}};
}
inline std::vector<Happened> mag_meelezen(const std::vector<std::string>& wie,
                                          const std::string& inlog,
                                          const std::vector<Categorie>& wat = {Categorie::plan}) {
    std::vector<Happened> all;
    for (const std::string& one : wie) {
        all.push_back({"2021-01-02",
                       MeelezenToegestaan{{"meelezen-" + one}, wat, {}, InlogId{inlog}, {}},
                       {one}});
    }
    return all;
}
inline Stuk e4(const std::optional<VrijeTekst>& ter_bescherming = woord("contactverbod"),
               const std::string& verder = "meldplicht") {
    return {{when, VoorlopigeHechtenisGeschorst{ter_bescherming, woord(verder)}, {"pim"}},
            {"rechter", "Rechtbank"}};
}

}  // namespace naast::gevallen
