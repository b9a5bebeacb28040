// TAB-06. The expert table advises on complex questions and its advice counts: who departs from it
// says why. When help stands still and there is more than one diagnosis, it is asked.
#include "naast/signalering/regel.h"
#include "naast/signalering/stilstand.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

Vondst departed(const RuleInput& input, const Besluit& besluit) {
    Feiten facts{besluit.feit};
    for (const Advies& advies : input.dossier.overleg.adviezen) {
        if (besluit.advies == advies.id) facts.push_back(advies.feit);
    }
    const Tekst tekst = input.text([&] {
        return Tekst{"Op " + to_dutch(besluit.feit.op) +
                         " is anders besloten dan de tafel adviseerde. Er staat niet waarom.",
                     "On " + to_english(besluit.feit.op) +
                         " it was decided otherwise than the table advised. It does not say why."};
    });
    return {besluit.betreft,
            {{Sterkte::waarschuwing, besluit.feit.op}},
            besluit.afwijking_uitgelegd,
            std::move(facts),
            tekst,
            ""};
}

// The first two different diagnoses in the family, of one or of several persons.
Feiten two_diagnoses(const Gezin& gezin) {
    for (const Diagnose& other : gezin.diagnoses) {
        const Diagnose& first = gezin.diagnoses.front();
        if (first.soort != other.soort) return {first.feit, other.feit};
    }
    return {};
}

std::optional<Vondst> not_asked(const RuleInput& input, const Stilgevallen& stil) {
    const Feiten diagnoses = two_diagnoses(input.dossier.gezin);
    if (diagnoses.empty()) return std::nullopt;
    Feiten facts = stil.feiten();
    append(facts, diagnoses);
    Feiten asked;
    for (const Tafel& tafel : input.dossier.overleg.tafels) {
        if (tafel.wat == TafelSoort::experttafel) asked.push_back(tafel.bijeengeroepen);
    }
    const Tekst tekst = input.text([&] {
        return Tekst{
            "De hulp staat stil en er is meer dan \u00e9\u00e9n diagnose in het gezin. "
            "Vraag de experttafel om advies.",
            "Help stands still and there is more than one diagnosis in the family. "
            "Ask the expert table for advice."};
    });
    return Vondst{{},
                  {{Sterkte::signaal, std::max(stil.first_day, diagnoses.back().op)}},
                  eerste({eerste_vanaf(asked, stil.sinds.op), stil.vooruitgang}),
                  std::move(facts),
                  tekst,
                  "COO-21.dagen"};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Besluit& besluit : input.dossier.besluiten.besluiten) {
        if (besluit.gevolgd == GevolgdAdvies::afgeweken) found.push_back(departed(input, besluit));
    }
    for (const Stilgevallen& stil : stilgevallen(input)) {
        if (auto one = not_asked(input, stil)) found.push_back(std::move(*one));
    }
    return found;
}

}  // namespace

extern const Regel tab_06;
const Regel tab_06{
    "TAB-06",
    {"Experttafel niet gevraagd of niet gevolgd", "Expert table not asked or not followed"},
    "catalogus TAB-06, 3.1 rijen 6 en 12; S4 §2.3b",
    Wie::regisseur,
    {"Er staat waarom anders is besloten; of de experttafel is gevraagd, of het gaat vooruit.",
     "It says why it was decided otherwise; or the expert table was asked, or things move."},
    zoek};

}  // namespace naast
