// MEA-03. The local coordinator is not removed when a measure is given, but goes to the background.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    Feiten appointed;
    for (const Betrokkenheid& regisseur : input.dossier.gezin.regisseurs)
        appointed.push_back(regisseur.begin);
    std::vector<Vondst> found;
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        if (!maatregel.geeft_gi_de_leiding()) continue;
        for (const Betrokkenheid& regisseur : input.dossier.gezin.regisseurs) {
            if (!regisseur.einde) continue;
            const Date day = regisseur.einde->op;
            const bool is_removed =
                maatregel.period().contains(day) && input.dossier.gezin.regisseurs_on(day).empty();
            if (!is_removed) continue;
            const std::string& name = regisseur.medewerker.naam;
            const Tekst tekst = input.text([&] {
                return Tekst{"Er is een maatregel, en sinds " + to_dutch(day) + " is " + name +
                                 " weg als regisseur. Laat het lokale team op de achtergrond "
                                 "blijven, voor als de maatregel stopt.",
                             "There is a measure, and since " + to_english(day) + " " + name +
                                 " is gone as coordinator. Let the local team stay in the "
                                 "background, for when the measure ends."};
            });
            found.push_back({maatregel.kinderen,
                             {{Sterkte::waarschuwing, day}},
                             eerste({eerste_vanaf(appointed, day), loop(maatregel).tot()}),
                             {maatregel.begin, regisseur.begin, *regisseur.einde},
                             tekst,
                             ""});
        }
    }
    return found;
}

}  // namespace

extern const Regel mea_03;
const Regel mea_03{"MEA-03",
                   {"Regisseur weg bij een maatregel", "Coordinator gone at a measure"},
                   "catalogus MEA-03, COO-08; S1 §7.3 (5)",
                   Wie::manager,
                   {"Er is een regisseur, of de maatregel is voorbij.",
                    "There is a coordinator, or the measure is over."},
                   zoek};

}  // namespace naast
