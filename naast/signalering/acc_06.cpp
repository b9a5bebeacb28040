// ACC-06. An investigation by the local team never suspends help: a week of it without any help.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Onderzoek& onderzoek : input.dossier.veiligheid.onderzoeken) {
        if (onderzoek.wat != OnderzoekSoort::onderzoek_toegang) continue;
        const Tijdvak runs{onderzoek.begin, onderzoek.einde};
        const auto gaps = per_persoon(onderzoek.betreft, [&](const PersoonId& persoon) {
            return zonder(runs, input.overzicht.hulp_aan(persoon));
        });
        for (const Gedeeld& gap : gaps) {
            const auto due = input.due_on("ACC-06", gap.tijd.period.from);
            if (!due) continue;
            const Tekst tekst = input.text([&] {
                const Tekst names = input.namen(gap.personen);
                return Tekst{"Er loopt een onderzoek, en sinds " + to_dutch(gap.tijd.period.from) +
                                 " is er geen hulp voor " + names.nl +
                                 ". Laat hulp beginnen terwijl u onderzoekt.",
                             "An investigation is running, and since " +
                                 to_english(gap.tijd.period.from) + " there is no help for " +
                                 names.en + ". Let help start while you investigate."};
            });
            found.push_back({gap.personen,
                             {{Sterkte::waarschuwing, *due}},
                             gap.tijd.tot(),
                             gap.tijd.begin,
                             tekst,
                             "ACC-06"});
        }
    }
    return found;
}

}  // namespace

extern const Regel acc_06;
const Regel acc_06{"ACC-06",
                   {"Onderzoek zonder hulp", "Investigation without help"},
                   "catalogus ACC-06; S0 K3, G6",
                   Wie::regisseur,
                   {"Er begint hulp, of het onderzoek is klaar.",
                    "Help starts, or the investigation is finished."},
                   zoek};

}  // namespace naast
