// PLN-05. A goal says when it is reached, so that it is clear when help is done.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Doel& doel : input.dossier.plan.doelen) {
        const Tekst tekst = input.text([&] {
            return Tekst{"Bij het doel \u201c" + doel.tekst +
                             "\u201d staat niet waaraan je ziet dat het is bereikt.",
                         "The goal \u201c" + doel.tekst +
                             "\u201d does not say how one sees that it is reached."};
        });
        found.push_back({doel.van,
                         {{Sterkte::signaal, doel.gesteld.op}},
                         eerste({doel.criterium, doel.einde}),
                         {doel.gesteld},
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel pln_05;
const Regel pln_05{"PLN-05",
                   {"Doel zonder eindpunt", "Goal without a finish"},
                   "catalogus PLN-05; S4 §1.1, §3.3",
                   Wie::regisseur,
                   {"Er staat wanneer het doel is bereikt, of het doel is afgesloten.",
                    "It says when the goal is reached, or the goal was closed."},
                   zoek};

}  // namespace naast
