// SIG-05. A new report on a family that was reported before: how many there were, and what came of
// the help that followed.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

#include <algorithm>

namespace naast {

namespace {

// The help that was asked or started after one report and before the next.
struct Vervolg {
    Tekst woorden;
    std::vector<Feit> feiten;
};

Vervolg what_followed(const Dossier& dossier, Date from, Date until) {
    Vervolg vervolg{{"er kwam geen hulp", "no help came"}, {}};
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        const Feit& first = traject.aangevraagd ? *traject.aangevraagd : *traject.gestart;
        if (first.op < from || first.op >= until) continue;
        vervolg.feiten = {first};
        const bool started = traject.gestart && traject.gestart->op < until;
        if (!started) {
            vervolg.woorden = {"de hulp begon niet", "the help did not start"};
            continue;
        }
        vervolg.feiten.push_back(*traject.gestart);
        if (!traject.gestopt || traject.gestopt->op >= until) {
            vervolg.woorden = {"er kwam hulp die nog liep", "help came that was still running"};
            continue;
        }
        vervolg.feiten.push_back(*traject.gestopt);
        vervolg.woorden = traject.stop_reden == StopReden::volgens_plan
                              ? Tekst{"de hulp is afgemaakt", "the help was completed"}
                              : Tekst{"de hulp stopte eerder", "the help ended early"};
    }
    return vervolg;
}

std::vector<const Signaal*> reports(const Dossier& dossier) {
    std::vector<const Signaal*> all;
    for (const Signaal& signaal : dossier.toegang.signalen) {
        if (signaal.wat == SignaalSoort::melding) all.push_back(&signaal);
    }
    std::stable_sort(all.begin(), all.end(), [](const Signaal* a, const Signaal* b) {
        return a->ontvangen.op < b->ontvangen.op;
    });
    return all;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<const Signaal*> all = reports(input.dossier);
    std::vector<Vondst> found;
    for (std::size_t i = 1; i < all.size(); ++i) {
        const Signaal& signaal = *all[i];
        std::vector<Feit> facts{signaal.ontvangen};
        std::vector<std::string> nl;
        std::vector<std::string> en;
        for (std::size_t j = 0; j < i; ++j) {
            const Date day = all[j]->ontvangen.op;
            const Vervolg vervolg = what_followed(input.dossier, day, all[j + 1]->ontvangen.op);
            facts.push_back(all[j]->ontvangen);
            facts.insert(facts.end(), vervolg.feiten.begin(), vervolg.feiten.end());
            nl.push_back(to_dutch(day) + " (" + vervolg.woorden.nl + ")");
            en.push_back(to_english(day) + " (" + vervolg.woorden.en + ")");
        }
        const std::string number = std::to_string(i + 1);
        const Tekst tekst{
            "Dit is melding " + number + " over dit gezin. Eerder: " + opsomming(nl).nl + ".",
            "This is report " + number + " on this family. Earlier: " + opsomming(en).en + "."};
        found.push_back({signaal.betreft,
                         {{Sterkte::signaal, signaal.ontvangen.op}},
                         signaal.afgerond,
                         std::move(facts),
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel sig_05;
const Regel sig_05{"SIG-05",
                   {"Opnieuw gemeld", "Reported again"},
                   "catalogus SIG-05; S1 §3.2; S2 p.60; S0 G1",
                   Wie::regisseur,
                   {"De melding is beantwoord.", "The report was answered."},
                   zoek};

}  // namespace naast
