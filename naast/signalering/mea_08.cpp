// MEA-08. A measure without help: an early signal after 14 days, a warning after 6 weeks, and 14
// days later a proposal to bring it to a table.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

// The stretches of a measure in which these children had no help.
std::vector<Gedeeld> zonder_hulp(const RuleInput& input, const Maatregel& maatregel) {
    const auto is_long = [&](const Period& gap) {
        return input.runs_out_in(gap, "TRM-44") || input.runs_out_in(gap, "MEA-08.waarschuwing");
    };
    return per_persoon(maatregel.kinderen, [&](const PersoonId& kind) {
        return input.overzicht.zonder_hulp(loop(maatregel), kind, is_long);
    });
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        if (!maatregel.geeft_gi_de_leiding()) continue;
        for (const Gedeeld& gap : zonder_hulp(input, maatregel)) {
            const auto signal = input.due_on("TRM-44", gap.tijd.period.from);
            const auto warning = input.due_on("MEA-08.waarschuwing", gap.tijd.period.from);
            if (!signal || !warning) continue;
            std::vector<Stap> stappen{{Sterkte::signaal, *signal},
                                      {Sterkte::waarschuwing, *warning}};
            if (const auto table = input.due_on("MEA-08.escalatie", *warning))
                stappen.push_back({Sterkte::escalatie, *table});
            const Tekst tekst = input.text([&] {
                const Tekst what = in_woorden(maatregel.wat);
                const Tekst names = input.namen(gap.personen);
                return Tekst{
                    "Er is een " + what.nl + ", maar sinds " + to_dutch(gap.tijd.period.from) +
                        " is er geen hulp voor " + names.nl +
                        ". Regel hulp die nu kan beginnen, of breng het naar een tafel.",
                    "There is a " + what.en + ", but since " + to_english(gap.tijd.period.from) +
                        " there is no help for " + names.en +
                        ". Arrange help that can start now, or bring it to a table."};
            });
            found.push_back({gap.personen,
                             std::move(stappen),
                             gap.tijd.tot(),
                             gap.tijd.begin,
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
