// ACC-29. Statements that contradict each other are both kept, and a decision says how they were
// weighed.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

struct Tegenspraak {
    const Oordeel* bevestigt = nullptr;
    const Oordeel* ontkent = nullptr;
};

// The first two statements of before the decision that contradict each other about someone it
// concerns.
std::optional<Tegenspraak> contradiction(const Besluiten& all, const Besluit& besluit) {
    const auto counts = [&](const Oordeel& oordeel, OordeelStrekking strekking) {
        return oordeel.strekking == strekking && oordeel.feit.op <= besluit.feit.op &&
               (besluit.betreft.empty() || share_someone(besluit.betreft, oordeel.over));
    };
    for (const Oordeel& one : all.oordelen) {
        if (!counts(one, OordeelStrekking::bevestigt)) continue;
        for (const Oordeel& other : all.oordelen) {
            const bool contradicts = counts(other, OordeelStrekking::ontkent) &&
                                     other.onderwerp == one.onderwerp &&
                                     share_someone(one.over, other.over);
            if (contradicts) return Tegenspraak{&one, &other};
        }
    }
    return std::nullopt;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Besluit& besluit : input.dossier.besluiten.besluiten) {
        const auto tegenspraak = contradiction(input.dossier.besluiten, besluit);
        if (!tegenspraak) continue;
        const Tekst tekst = input.text([&] {
            const Tekst about = in_woorden(tegenspraak->bevestigt->onderwerp);
            return Tekst{"Over " + about.nl + " zeggen mensen iets anders. Op " +
                             to_dutch(besluit.feit.op) +
                             " is besloten zonder dat er staat hoe dat is gewogen.",
                         "People say different things about " + about.en + ". On " +
                             to_english(besluit.feit.op) +
                             " it was decided without saying how that was weighed."};
        });
        found.push_back({besluit.betreft,
                         {{Sterkte::waarschuwing, besluit.feit.op}},
                         besluit.gewogen,
                         {besluit.feit, tegenspraak->bevestigt->feit, tegenspraak->ontkent->feit},
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel acc_29;
const Regel acc_29{"ACC-29",
                   {"Tegenspraak niet gewogen", "Contradiction not weighed"},
                   "catalogus ACC-29; S0 K8",
                   Wie::manager,
                   {"Er staat hoe het besluit de verhalen heeft gewogen.",
                    "It says how the decision weighed the accounts."},
                   zoek};

}  // namespace naast
