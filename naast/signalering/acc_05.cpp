// ACC-05. Investigations of others are taken over at the local team; a new one says which question
// is still open.
#include "naast/signalering/eerder_onderzoek.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Onderzoek& onderzoek : input.dossier.veiligheid.onderzoeken) {
        if (onderzoek.wat != OnderzoekSoort::onderzoek_toegang || onderzoek.says_why_new) continue;
        const Onderzoek* other =
            eerder_onderzoek(input, onderzoek, "ACC-05", [](const Onderzoek&) { return true; });
        if (other == nullptr) continue;
        Feiten facts{onderzoek.begin, other->begin};
        if (other->einde && other->einde->op <= onderzoek.begin.op) facts.push_back(*other->einde);
        const Tekst tekst = input.text([&] {
            return Tekst{
                "Op " + to_dutch(onderzoek.begin.op) + " begon een nieuw onderzoek. Sinds " +
                    to_dutch(other->begin.op) + " is er al een van " + other->organisatie.naam +
                    ". Gebruik dat, of schrijf op welke vraag nog open is.",
                "On " + to_english(onderzoek.begin.op) + " a new investigation began. Since " +
                    to_english(other->begin.op) + " there is one by " + other->organisatie.naam +
                    ". Use that, or write down which question is still open."};
        });
        found.push_back({onderzoek.betreft,
                         {{Sterkte::signaal, onderzoek.begin.op}},
                         onderzoek.einde,
                         std::move(facts),
                         tekst,
                         "ACC-05"});
    }
    return found;
}

}  // namespace

extern const Regel acc_05;
const Regel acc_05{
    "ACC-05",
    {"Opnieuw onderzocht", "Investigated again"},
    "catalogus ACC-05; S0 K8, G6; S1 §2, §7",
    Wie::regisseur,
    {"Het nieuwe onderzoek is klaar of gestopt.", "The new investigation is finished or stopped."},
    zoek};

}  // namespace naast
