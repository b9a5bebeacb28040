// TRM-59. A term of the law never stands still, whatever list one waits on: who asks for a pause
// gets a no.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

// Whether this clock is of that norm, and ran on the day it was asked.
bool is_asked_of(const PauzeVraag& vraag, const Klok& klok) {
    return klok.norm == vraag.termijn && klok.begin.op <= vraag.feit.op &&
           (!klok.einde || klok.einde->op > vraag.feit.op);
}

std::optional<Vondst> not_paused(const RuleInput& input,
                                 const PauzeVraag& vraag,
                                 const Norm& norm,
                                 const Klok& klok) {
    const auto due = input.due_on(klok.norm, klok.begin.op);
    if (!due) return std::nullopt;
    const Tekst tekst = input.text([&] {
        return Tekst{vraag.organisatie.naam + " vroeg om te wachten met: " + norm.naam.nl +
                         ". Deze termijn staat in de wet en loopt door. De laatste dag blijft " +
                         to_dutch(*due) + ".",
                     vraag.organisatie.naam + " asked to pause: " + norm.naam.en +
                         ". This term is in the law and runs on. The last day stays " +
                         to_english(*due) + "."};
    });
    return Vondst{klok.betreft,
                  {{Sterkte::waarschuwing, vraag.feit.op}},
                  klok.einde ? std::optional<Einde>{*klok.einde} : std::nullopt,
                  {vraag.feit, klok.begin},
                  tekst,
                  klok.norm};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const PauzeVraag& vraag : input.dossier.veiligheid.pauze_gevraagd) {
        const Norm* norm = input.normen.find(vraag.termijn);
        if (norm == nullptr || norm->status != NormStatus::wettelijk) continue;
        for (const Klok& klok : input.dossier.klokken) {
            if (!is_asked_of(vraag, klok)) continue;
            if (auto one = not_paused(input, vraag, *norm, klok)) found.push_back(std::move(*one));
        }
    }
    return found;
}

}  // namespace

extern const Regel trm_59;
const Regel trm_59{"TRM-59",
                   {"Een termijn van de wet staat niet stil", "A term of the law does not pause"},
                   "catalogus TRM-59, 6.1 (8); S2 p.61",
                   Wie::manager,
                   {"Wat binnen de termijn moest gebeuren, is gedaan.",
                    "What had to be done within the term is done."},
                   zoek};

}  // namespace naast
