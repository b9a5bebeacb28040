// SIG-05. A new report on a family that was reported before: how many there were, and what came of
// the help that followed.
#include "naast/base/assert.h"
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

#include <algorithm>

namespace naast {

namespace {

// The help that was asked or started after one report and before the next.
enum class Afloop { geen_hulp, niet_begonnen, liep_nog, afgemaakt, eerder_gestopt };

struct Vervolg {
    Date na{};  // the report
    Afloop afloop = Afloop::geen_hulp;
    Feiten feiten{};
};

Tekst in_woorden(Afloop afloop) {
    switch (afloop) {
        case Afloop::geen_hulp: return {"er kwam geen hulp", "no help came"};
        case Afloop::niet_begonnen: return {"de hulp begon niet", "the help did not start"};
        case Afloop::liep_nog:
            return {"er kwam hulp die nog liep", "help came that was still running"};
        case Afloop::afgemaakt: return {"de hulp is afgemaakt", "the help was completed"};
        case Afloop::eerder_gestopt: return {"de hulp stopte eerder", "the help ended early"};
    }
    own_fault(__FILE__, __LINE__, "enumerator");
}

Tekst in_woorden(const Vervolg& vervolg) {
    const Tekst words = in_woorden(vervolg.afloop);
    return {to_dutch(vervolg.na) + " (" + words.nl + ")",
            to_english(vervolg.na) + " (" + words.en + ")"};
}

Vervolg what_followed(const Dossier& dossier, Date from, Date until) {
    Vervolg vervolg{from};
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        const Feit& first = traject.aangevraagd ? *traject.aangevraagd : *traject.gestart;
        if (first.op < from || first.op >= until) continue;
        vervolg.feiten = {first};
        const bool started = traject.gestart && traject.gestart->op < until;
        if (!started) {
            vervolg.afloop = Afloop::niet_begonnen;
            continue;
        }
        vervolg.feiten.push_back(*traject.gestart);
        if (!traject.gestopt || traject.gestopt->op >= until) {
            vervolg.afloop = Afloop::liep_nog;
            continue;
        }
        vervolg.feiten.push_back(*traject.gestopt);
        vervolg.afloop = traject.stop_reden == StopReden::volgens_plan ? Afloop::afgemaakt
                                                                       : Afloop::eerder_gestopt;
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
        Feiten facts{signaal.ontvangen};
        std::vector<Vervolg> earlier;
        for (std::size_t j = 0; j < i; ++j) {
            const Date day = all[j]->ontvangen.op;
            earlier.push_back(what_followed(input.dossier, day, all[j + 1]->ontvangen.op));
            facts.push_back(all[j]->ontvangen);
            const Feiten& followed = earlier.back().feiten;
            append(facts, followed);
        }
        const Tekst tekst = input.text([&] {
            const std::string number = std::to_string(i + 1);
            const Tekst before = opsomming_van(earlier);
            return Tekst{
                "Dit is melding " + number + " over dit gezin. Eerder: " + before.nl + ".",
                "This is report " + number + " on this family. Earlier: " + before.en + "."};
        });
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
