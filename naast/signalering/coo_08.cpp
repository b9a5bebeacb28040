// COO-08. At a measure the local coordinator goes to the background and stays, so that someone is
// there when the measure ends.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    Feiten in_background;
    for (const Achtergrond& achtergrond : input.dossier.regie.achtergrond)
        in_background.push_back(achtergrond.feit);
    std::vector<Vondst> found;
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        if (!maatregel.geeft_gi_de_leiding()) continue;
        const Date day = maatregel.begin.op;
        const Tekst tekst = input.text([&] {
            const Tekst what = in_woorden(maatregel.wat);
            return Tekst{"Sinds " + to_dutch(day) + " is er een " + what.nl +
                             ". Er staat niet wie van het lokale team op de achtergrond blijft.",
                         "Since " + to_english(day) + " there is a " + what.en +
                             ". It does not say who of the local team stays in the background."};
        });
        found.push_back({maatregel.kinderen,
                         {{Sterkte::signaal, day}},
                         eerste({eerste_vanaf(in_background, day), loop(maatregel).tot()}),
                         {maatregel.begin},
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel coo_08;
const Regel coo_08{
    "COO-08",
    {"Niemand op de achtergrond bij een maatregel", "Nobody in the background at a measure"},
    "catalogus COO-08; S1 §7.3 (5); S3 §6.1",
    Wie::regisseur,
    {"De regisseur is op de achtergrond gebleven, of de maatregel is voorbij.",
     "The coordinator stayed in the background, or the measure is over."},
    zoek};

}  // namespace naast
