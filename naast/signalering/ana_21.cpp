// ANA-21. Two investigations of the same question within a year are one too many.
#include "naast/signalering/eerder_onderzoek.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Onderzoek& onderzoek : input.dossier.veiligheid.onderzoeken) {
        if (!onderzoek.vraag || onderzoek.says_why_new) continue;
        const Onderzoek* other =
            eerder_onderzoek(input, onderzoek, "ANA-21", [&](const Onderzoek& earlier) {
                return earlier.vraag == onderzoek.vraag;
            });
        if (other == nullptr) continue;
        Feiten facts{onderzoek.begin, other->begin};
        if (other->einde && other->einde->op <= onderzoek.begin.op) facts.push_back(*other->einde);
        const Tekst tekst = input.text([&] {
            return Tekst{onderzoek.organisatie.naam + " onderzoekt sinds " +
                             to_dutch(onderzoek.begin.op) + " dezelfde vraag als " +
                             other->organisatie.naam + " sinds " + to_dutch(other->begin.op) +
                             ". Gebruik wat er al ligt.",
                         onderzoek.organisatie.naam + " has investigated since " +
                             to_english(onderzoek.begin.op) + " the same question as " +
                             other->organisatie.naam + " since " + to_english(other->begin.op) +
                             ". Use what is there."};
        });
        found.push_back({onderzoek.betreft,
                         {{Sterkte::signaal, onderzoek.begin.op}},
                         onderzoek.einde,
                         std::move(facts),
                         tekst,
                         "ANA-21"});
    }
    return found;
}

}  // namespace

extern const Regel ana_21;
const Regel ana_21{"ANA-21",
                   {"Dubbel onderzoek", "Double investigation"},
                   "catalogus ANA-21; S0 G6; S1 §2; S2 p.64",
                   Wie::regisseur,
                   {"Het tweede onderzoek is klaar of gestopt.",
                    "The second investigation is finished or stopped."},
                   zoek};

}  // namespace naast
