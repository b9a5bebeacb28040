// SIG-16. A child that sees violence between adults is struck itself, and gets a question for help
// of its own.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

struct Getuige {
    PersoonId kind;
    Feit feit;
};

std::vector<Getuige> witnesses(const Dossier& dossier) {
    const std::vector<PersoonId> children = dossier.gezin.kinderen();
    std::vector<Getuige> found;
    const auto add = [&](const std::vector<PersoonId>& persons, const Feit& feit) {
        for (const PersoonId& persoon : persons) {
            if (holds(children, persoon)) found.push_back({persoon, feit});
        }
    };
    for (const Incident& incident : dossier.toegang.incidenten)
        add(incident.getuigen, incident.feit);
    for (const Signaal& signaal : dossier.toegang.signalen) {
        const auto& zorgen = signaal.zorgen;
        if (std::find(zorgen.begin(), zorgen.end(), Zorg::getuige_van_geweld) != zorgen.end())
            add(signaal.betreft, signaal.ontvangen);
    }
    // What could be asked about first.
    std::stable_sort(found.begin(), found.end(), [](const Getuige& a, const Getuige& b) {
        return seen_on(a.feit) < seen_on(b.feit);
    });
    return found;
}

// When help was asked for, or ran.
Tijdvak in_view(const Hulptraject& traject) {
    const Feit& first = traject.aangevraagd ? *traject.aangevraagd : *traject.gestart;
    const auto& rejected = traject.gestart ? std::optional<Feit>{} : traject.afgewezen;
    return {first, rejected ? rejected : traject.gestopt};
}

// Help to the family as a whole asks nothing of the child.
bool is_own_help(const Hulptraject& traject, const PersoonId& kind) {
    return traject.gericht_op == GerichtOp::jeugdige &&
           (holds(traject.wachtenden, kind) || holds(traject.voor, kind));
}

std::vector<Tijdvak> own_help(const Dossier& dossier, const PersoonId& kind) {
    std::vector<Tijdvak> found;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (is_own_help(traject, kind)) found.push_back(in_view(traject));
    }
    return found;
}

// Mostly it is, and then no more needs to be looked at.
bool is_helped_on(const Dossier& dossier, const PersoonId& kind, Date day) {
    const auto& all = dossier.hulp.trajecten;
    return std::any_of(all.begin(), all.end(), [&](const Hulptraject& traject) {
        return is_own_help(traject, kind) && in_view(traject).period.contains(day);
    });
}

// The same help answers all that this child saw until then.
bool is_asked(const std::vector<Vondst>& found,
              const PersoonId& kind,
              const std::optional<Einde>& tot) {
    return std::any_of(found.begin(), found.end(), [&](const Vondst& vondst) {
        return vondst.betreft.front() == kind && end_together(vondst.tot, tot);
    });
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Getuige& getuige : witnesses(input.dossier)) {
        if (is_helped_on(input.dossier, getuige.kind, getuige.feit.op)) continue;
        const auto is_without_help = [&](const Period& gap) { return gap.from == getuige.feit.op; };
        const auto open = zonder(
            {getuige.feit, std::nullopt}, own_help(input.dossier, getuige.kind), is_without_help);
        if (open.empty()) continue;
        const auto tot = open.front().tot();
        if (is_asked(found, getuige.kind, tot)) continue;
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen({getuige.kind});
            return Tekst{names.nl + " was op " + to_dutch(getuige.feit.op) +
                             " getuige van geweld. Vraag wat " + names.nl + " zelf nodig heeft.",
                         names.en + " witnessed violence on " + to_english(getuige.feit.op) +
                             ". Ask what " + names.en + " needs for themselves."};
        });
        found.push_back({{getuige.kind},
                         {{Sterkte::signaal, getuige.feit.op}},
                         tot,
                         open.front().begin,
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel sig_16;
const Regel sig_16{
    "SIG-16",
    {"Kind zag geweld: nog geen eigen hulpvraag",
     "Child saw violence: no question for help of its own yet"},
    "catalogus SIG-16; S1 §2; S3 §4.3",
    Wie::regisseur,
    {"Voor dit kind is hulp gevraagd of begonnen.", "Help was asked or started for this child."},
    zoek};

}  // namespace naast
