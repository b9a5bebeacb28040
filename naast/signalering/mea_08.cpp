// MEA-08. A measure without help: an early signal after 14 days, a warning after 6 weeks, and 14
// days later a proposal to bring it to a table.
#include "naast/dossier/zicht.h"
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

// The stretches of a measure in which these children had no help.
struct ZonderHulp {
    Period period;
    std::vector<PersoonId> kinderen;
};

void add(std::vector<ZonderHulp>& found, const Period& gap, const PersoonId& kind) {
    const auto same = std::find_if(
        found.begin(), found.end(), [&](const ZonderHulp& z) { return z.period == gap; });
    if (same != found.end())
        same->kinderen.push_back(kind);
    else
        found.push_back({gap, {kind}});
}

// Children without help over the same days stand together.
std::vector<ZonderHulp> zonder_hulp(const Dossier& dossier, const Maatregel& maatregel) {
    std::vector<ZonderHulp> found;
    for (const PersoonId& kind : maatregel.kinderen) {
        for (const Period& gap : without(maatregel.period(), hulp_voor(dossier, kind)))
            add(found, gap, kind);
    }
    return found;
}

// The help that stopped on the day the stretch began.
void add_stopped_help(std::vector<Feit>& facts, const Dossier& dossier, Date day) {
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart && traject.gestopt && traject.gestopt->op == day)
            facts.push_back(*traject.gestopt);
    }
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        if (!maatregel.geeft_gi_de_leiding()) continue;
        for (const ZonderHulp& gap : zonder_hulp(input.dossier, maatregel)) {
            const auto signal = input.due_on("TRM-44", gap.period.from);
            const auto warning = input.due_on("MEA-08.waarschuwing", gap.period.from);
            if (!signal || !warning) continue;
            std::vector<Stap> stappen{{Sterkte::signaal, *signal},
                                      {Sterkte::waarschuwing, *warning}};
            if (const auto table = input.due_on("MEA-08.escalatie", *warning))
                stappen.push_back({Sterkte::escalatie, *table});
            std::vector<Feit> facts{maatregel.begin};
            if (gap.period.from > maatregel.begin.op)
                add_stopped_help(facts, input.dossier, gap.period.from);
            const Tekst what = in_woorden(maatregel.wat);
            const Tekst names = input.namen(gap.kinderen);
            const Tekst tekst{"Er is een " + what.nl + ", maar sinds " + to_dutch(gap.period.from) +
                                  " is er geen hulp voor " + names.nl +
                                  ". Regel hulp die nu kan beginnen, of breng het naar een tafel.",
                              "There is a " + what.en + ", but since " +
                                  to_english(gap.period.from) + " there is no help for " +
                                  names.en +
                                  ". Arrange help that can start now, or bring it to a table."};
            found.push_back({gap.kinderen,
                             std::move(stappen),
                             gap.period.until,
                             std::move(facts),
                             tekst,
                             "TRM-44"});
        }
    }
    return found;
}

}  // namespace

extern const Regel mea_08;
const Regel mea_08{
    "MEA-08",
    {"Maatregel zonder hulp", "Measure without help"},
    "catalogus MEA-08, TRM-44; S3 §4.3",
    Wie::regisseur,
    {"De hulp begint, of de maatregel is voorbij.", "Help starts, or the measure is over."},
    zoek};

}  // namespace naast
