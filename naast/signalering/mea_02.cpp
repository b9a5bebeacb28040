// MEA-02. At the judge's decision a GI professional takes the lead; the switch is deliberate and
// the family is told of the other frame.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        if (!maatregel.geeft_gi_de_leiding()) continue;
        Feiten told;
        for (const Leiding& leiding : maatregel.leiding) {
            if (leiding.gezin_verteld) told.push_back(leiding.feit);
        }
        const Tekst tekst = input.text([&] {
            const Tekst what = in_woorden(maatregel.wat);
            const Tekst names = input.namen(maatregel.kinderen);
            return Tekst{
                "Sinds " + to_dutch(maatregel.begin.op) + " is er een " + what.nl + " voor " +
                    names.nl +
                    ". Nog niet vastgelegd is wie de leiding heeft en dat het gezin dit weet.",
                "Since " + to_english(maatregel.begin.op) + " there is a " + what.en + " for " +
                    names.en + ". It is not recorded who has the lead and that the family knows."};
        });
        found.push_back({maatregel.kinderen,
                         {{Sterkte::signaal, maatregel.begin.op}},
                         eerste({eerste_vanaf(told, Date{}), loop(maatregel).tot()}),
                         {maatregel.begin},
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel mea_02;
const Regel mea_02{
    "MEA-02",
    {"Wissel naar gedwongen kader niet gemarkeerd", "Switch to compulsory frame not marked"},
    "catalogus MEA-02; S1 §7.2",
    Wie::gecertificeerde_instelling,
    {"Vastgelegd is wie de leiding heeft en dat het gezin dit gehoord heeft.",
     "It is recorded who has the lead and that the family was told."},
    zoek};

}  // namespace naast
