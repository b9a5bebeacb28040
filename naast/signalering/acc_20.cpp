// ACC-20. Matched care instead of stepped care: with heavy problems, or more than one diagnosis,
// light help alone needs a motive.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

bool is_light(HulpSoort wat) {
    return wat == HulpSoort::ambulante_begeleiding || wat == HulpSoort::opvoedondersteuning ||
           wat == HulpSoort::jongerencoach;
}

// Since when it is heavy, by the first of: a heavy analysis, so many diagnoses.
std::optional<Einde> heavy_since(const RuleInput& input) {
    std::optional<Einde> since;
    for (const Analyse& analyse : input.dossier.plan.analyses) {
        if (analyse.afgerond && analyse.zwaarte == Zwaarte::zwaar)
            since = eerste({since, analyse.afgerond});
    }
    const auto& diagnoses = input.dossier.gezin.diagnoses;
    Feiten facts;
    for (const Diagnose& diagnose : diagnoses) {
        facts.push_back(diagnose.feit);
        const auto enough = input.aantal("ACC-20.diagnoses", diagnose.feit.op);
        if (!enough || static_cast<int>(facts.size()) < *enough) continue;
        since = eerste({since, Einde{diagnose.feit.op, facts}});
        break;
    }
    return since;
}

Feit first_of(const Hulptraject& traject) {
    return traject.aangevraagd ? *traject.aangevraagd : *traject.gestart;
}
std::optional<Feit> last_of(const Hulptraject& traject) {
    return traject.gestart || !traject.afgewezen ? traject.gestopt : traject.afgewezen;
}

std::vector<Tijdvak> fitting_help(const Dossier& dossier) {
    std::vector<Tijdvak> found;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (!is_light(traject.wat)) found.emplace_back(first_of(traject), last_of(traject));
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const auto heavy = heavy_since(input);
    if (!heavy) return {};
    const std::vector<Tijdvak> fitting = fitting_help(input.dossier);
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!is_light(traject.wat)) continue;
        Tijdvak light{first_of(traject), last_of(traject)};
        light.period.from = std::max(light.period.from, heavy->op);
        append(light.begin, heavy->door);
        if (const auto first = eerste({traject.motief, light.tot()})) {
            light.period.until = first->op;
            light.einde = first->door;
        }
        for (const Tijdvak& gap : zonder(light, fitting)) {
            const Tekst tekst = input.text([&] {
                const Tekst what = in_woorden(traject.wat);
                return Tekst{
                    "Het is zwaar in dit gezin, en er is alleen lichte hulp: " + what.nl +
                        ". Regel meteen de hulp die past, of schrijf op waarom licht "
                        "genoeg is.",
                    "It is heavy in this family, and there is only light help: " + what.en +
                        ". Arrange at once the help that fits, or write down why light "
                        "is enough."};
            });
            found.push_back({traject.personen(),
                             {{Sterkte::signaal, gap.period.from}},
                             gap.tot(),
                             gap.begin,
                             tekst,
                             ""});
        }
    }
    return found;
}

}  // namespace

extern const Regel acc_20;
const Regel acc_20{"ACC-20",
                   {"Alleen lichte hulp bij zware problemen", "Only light help at heavy problems"},
                   "catalogus ACC-20; S4 §3.3; S3 §6.1",
                   Wie::regisseur,
                   {"Er is zwaardere hulp gevraagd, of er staat waarom licht genoeg is.",
                    "Heavier help was asked, or it says why light is enough."},
                   zoek};

}  // namespace naast
