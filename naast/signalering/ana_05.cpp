// ANA-05. In the compulsory frame the GI owns the analysis of the family.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    Feiten by_gi;
    for (const Analyse& analyse : input.dossier.plan.analyses) {
        if (analyse.organisatie.soort == OrganisatieSoort::gecertificeerde_instelling)
            by_gi.push_back(analyse.begin);
    }
    std::vector<Vondst> found;
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        if (!maatregel.geeft_gi_de_leiding()) continue;
        const Date day = maatregel.begin.op;
        const Tekst tekst = input.text([&] {
            return Tekst{"Sinds " + to_dutch(day) +
                             " heeft de gecertificeerde instelling de leiding. Er is nog geen "
                             "analyse van haar van wat er in dit gezin aan de hand is.",
                         "Since " + to_english(day) +
                             " the certified institution has the lead. There is no analysis of "
                             "its own yet of what is going on in this family."};
        });
        found.push_back({maatregel.kinderen,
                         {{Sterkte::signaal, day}},
                         eerste({eerste_vanaf(by_gi, day), loop(maatregel).tot()}),
                         {maatregel.begin},
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel ana_05;
const Regel ana_05{
    "ANA-05",
    {"Nog geen analyse bij een maatregel", "No analysis yet at a measure"},
    "catalogus ANA-05; S4 §3.2",
    Wie::gecertificeerde_instelling,
    {"De gecertificeerde instelling is met een analyse begonnen, of de maatregel is voorbij.",
     "The certified institution started an analysis, or the measure is over."},
    zoek};

}  // namespace naast
