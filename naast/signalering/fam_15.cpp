// FAM-15. A judgement about a person carries that person's own reaction; without it, it is
// one-sided.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Oordeel& oordeel : input.dossier.besluiten.oordelen) {
        if (!oordeel.van) continue;  // the family's own words
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen(oordeel.over);
            const bool one = oordeel.over.size() == 1;
            return Tekst{
                oordeel.van->naam + " schreef op " + to_dutch(oordeel.feit.op) + " iets over " +
                    names.nl + ". Dat is eenzijdig: er is nog niet gevraagd wat " + names.nl +
                    " er zelf van " + (one ? "vindt." : "vinden."),
                oordeel.van->naam + " wrote something about " + names.en + " on " +
                    to_english(oordeel.feit.op) + ". It is one-sided: nobody has asked yet what " +
                    names.en + (one ? " thinks" : " think") + " of it."};
        });
        found.push_back({oordeel.over,
                         {{Sterkte::signaal, oordeel.feit.op}},
                         oordeel.reactie,
                         {oordeel.feit},
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel fam_15;
const Regel fam_15{"FAM-15",
                   {"Eenzijdig oordeel", "One-sided judgement"},
                   "catalogus FAM-15; S1 §4; S3 §5",
                   Wie::regisseur,
                   {"Wie het betreft heeft erop gereageerd.", "The person concerned has reacted."},
                   zoek};

}  // namespace naast
