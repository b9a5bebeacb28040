// COO-10. A measure can end only with a coordinator in the voluntary frame, and the lack of one is
// no reason to prolong it.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

Feiten appointed(const Dossier& dossier) {
    Feiten facts;
    for (const Betrokkenheid& regisseur : dossier.gezin.regisseurs)
        facts.push_back(regisseur.begin);
    return facts;
}

// With the endings of all who directed before: without any of them someone would be there.
Feiten why_nobody(const Dossier& dossier, const Feit& proposal, Date day) {
    Feiten facts{proposal};
    for (const Betrokkenheid& regisseur : dossier.gezin.regisseurs) {
        if (regisseur.einde && regisseur.einde->op <= day) facts.push_back(*regisseur.einde);
    }
    return facts;
}

std::vector<Vondst> of_proposals(const RuleInput& input, const Maatregel& maatregel) {
    std::vector<Vondst> found;
    for (const EindeVoorstel& voorstel : maatregel.einde_voorstellen) {
        const Date day = voorstel.feit.op;
        if (!input.dossier.gezin.regisseurs_on(day).empty()) continue;
        std::vector<Stap> stappen{{Sterkte::signaal, day}};
        if (const auto due = input.due_on("COO-10", day))
            stappen.push_back({Sterkte::waarschuwing, *due + Days{1}});
        found.push_back(
            {maatregel.kinderen,
             std::move(stappen),
             eerste_vanaf(appointed(input.dossier), day),
             why_nobody(input.dossier, voorstel.feit, day),
             input.text([&] {
                 return Tekst{
                     "Op " + to_dutch(day) +
                         " is voorgesteld de maatregel te stoppen. Er is geen regisseur. Wijs "
                         "er binnen een week een aan.",
                     "On " + to_english(day) +
                         " it was proposed to end the measure. There is no coordinator. "
                         "Appoint one within a week."};
             }),
             "COO-10"});
    }
    return found;
}

std::vector<Vondst> of_prolongations(const RuleInput& input, const Maatregel& maatregel) {
    std::vector<Vondst> found;
    for (const Maatregelverlenging& verlenging : maatregel.verlengingen) {
        if (verlenging.reden != VerlengReden::regisseur_ontbreekt) continue;
        const Date day = verlenging.feit.op;
        found.push_back(
            {maatregel.kinderen,
             {{Sterkte::waarschuwing, day}},
             eerste({eerste_vanaf(appointed(input.dossier), day), loop(maatregel).tot()}),
             {verlenging.feit, maatregel.begin},
             input.text([&] {
                 return Tekst{
                     "Op " + to_dutch(day) +
                         " is de maatregel verlengd omdat er geen regisseur is. Dat is geen "
                         "reden: wijs een regisseur aan en stop de maatregel.",
                     "On " + to_english(day) +
                         " the measure was prolonged because there is no coordinator. That "
                         "is no reason: appoint one and end the measure."};
             }),
             ""});
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        for (Vondst& vondst : of_proposals(input, maatregel)) found.push_back(std::move(vondst));
        for (Vondst& vondst : of_prolongations(input, maatregel))
            found.push_back(std::move(vondst));
    }
    return found;
}

}  // namespace

extern const Regel coo_10;
const Regel coo_10{"COO-10",
                   {"Geen regisseur voor na de maatregel", "No coordinator for after the measure"},
                   "catalogus COO-10; S0 K7, G3",
                   Wie::gemeente,
                   {"Er is een regisseur aangewezen, of de verlengde maatregel is voorbij.",
                    "A coordinator was appointed, or the prolonged measure is over."},
                   zoek};

}  // namespace naast
