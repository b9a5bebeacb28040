// SIG-15. What an expert found stays open until it is answered with a reason; nothing is closed
// over it.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// What was closed while the finding stood open: a signal, an application, or the whole family.
std::optional<Feit> closed_over(const Dossier& dossier, const Bevinding& bevinding) {
    Feiten facts;
    for (const Signaal& signaal : dossier.toegang.signalen) {
        if (signaal.afgerond) facts.push_back(*signaal.afgerond);
    }
    for (const Aanvraag& aanvraag : dossier.toegang.aanvragen) {
        for (const GeweigerdeAanvraag& nee : aanvraag.weigeringen) facts.push_back(nee.feit);
    }
    for (const Aanmelding& aanmelding : dossier.gezin.aanmeldingen) {
        if (aanmelding.einde) facts.push_back(*aanmelding.einde);
    }
    return eerste_vanaf(facts, bevinding.gedaan.op);
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Bevinding& bevinding : input.dossier.toegang.bevindingen) {
        if (bevinding.advies == BevindingAdvies::geen_zorg) continue;
        Vondst vondst;
        vondst.betreft = bevinding.betreft;
        vondst.stappen = {{Sterkte::signaal, bevinding.gedaan.op}};
        if (const auto closed = closed_over(input.dossier, bevinding)) {
            vondst.stappen.push_back({Sterkte::waarschuwing, seen_on(*closed)});
            vondst.verder = {*closed};
        }
        vondst.tot = bevinding.beantwoord;
        vondst.feiten = {bevinding.gedaan};
        vondst.tekst = input.text([&] {
            const Tekst what = in_woorden(bevinding.advies);
            return Tekst{"Op " + to_dutch(bevinding.gedaan.op) + " bevond " + bevinding.van.naam +
                             ": " + what.nl + ". Daarop is nog niet geantwoord.",
                         "On " + to_english(bevinding.gedaan.op) + " " + bevinding.van.naam +
                             " found: " + what.en + ". That has not been answered yet."};
        });
        found.push_back(std::move(vondst));
    }
    return found;
}

}  // namespace

extern const Regel sig_15;
const Regel sig_15{"SIG-15",
                   {"Bevinding niet beantwoord", "Finding not answered"},
                   "catalogus SIG-15; S0 G6",
                   Wie::regisseur,
                   {"Er is met een reden op geantwoord.", "It was answered with a reason."},
                   zoek};

}  // namespace naast
