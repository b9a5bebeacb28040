// CRT-09. A measure asked only to get help, or because there is no coordinator, is seen: stop, and
// a table within a week.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

bool holds_reason(const std::vector<VerzoekReden>& redenen) {
    return std::any_of(redenen.begin(), redenen.end(), is_geen_grond);
}

Vondst maatregel_om_hulp(const RuleInput& input,
                         std::vector<PersoonId> kinderen,
                         const Feit& asked,
                         Feiten facts,
                         std::optional<Einde> over) {
    Feiten tables;
    for (const Tafel& tafel : input.dossier.overleg.tafels) tables.push_back(tafel.bijeengeroepen);
    std::vector<Stap> stappen{{Sterkte::waarschuwing, asked.op}};
    if (const auto due = input.due_on("CRT-09", asked.op))
        stappen.push_back({Sterkte::escalatie, *due + Days{1}});
    const Tekst tekst = input.text([&] {
        const Tekst names = input.namen(kinderen);
        return Tekst{"Op " + to_dutch(asked.op) + " is een maatregel gevraagd voor " + names.nl +
                         " omdat er anders geen hulp of geen regisseur is. Daar is een maatregel "
                         "niet voor: roep een tafel bijeen.",
                     "On " + to_english(asked.op) + " a measure was asked for " + names.en +
                         " because otherwise there is no help or no coordinator. That is not "
                         "what a measure is for: call a table."};
    });
    return {std::move(kinderen),
            std::move(stappen),
            eerste({eerste_vanaf(tables, asked.op), std::move(over)}),
            std::move(facts),
            tekst,
            "CRT-09"};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Verzoek& verzoek : input.dossier.veiligheid.verzoeken) {
        if (!holds_reason(verzoek.redenen)) continue;
        found.push_back(maatregel_om_hulp(
            input, verzoek.kinderen, verzoek.ingediend, {verzoek.ingediend}, verzoek.uitspraak));
    }
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        for (const Maatregelverlenging& verlenging : maatregel.verlengingen) {
            if (verlenging.reden != VerlengReden::regisseur_ontbreekt) continue;
            found.push_back(maatregel_om_hulp(input,
                                              maatregel.kinderen,
                                              verlenging.feit,
                                              {verlenging.feit, maatregel.begin},
                                              loop(maatregel).tot()));
        }
    }
    return found;
}

}  // namespace

extern const Regel crt_09;
const Regel crt_09{
    "CRT-09",
    {"Maatregel om hulp te krijgen", "Measure to get help"},
    "catalogus CRT-09; S0 K3, G3",
    Wie::manager,
    {"Er is een tafel bijeengeroepen, de rechter besliste, of de maatregel is voorbij.",
     "A table was called, the judge decided, or the measure is over."},
    zoek};

}  // namespace naast
