// SAF-22. "Safe" against what an expert found needs an argument.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// The findings about one of them that were not answered on this day.
std::vector<const Bevinding*> open_findings(const Dossier& dossier,
                                            const std::vector<PersoonId>& about,
                                            Date day) {
    std::vector<const Bevinding*> open;
    for (const Bevinding& bevinding : dossier.toegang.bevindingen) {
        if (bevinding.advies == BevindingAdvies::geen_zorg) continue;
        const bool is_open =
            bevinding.gedaan.op <= day && (!bevinding.beantwoord || day < bevinding.beantwoord->op);
        if (is_open && share_someone(bevinding.betreft, about)) open.push_back(&bevinding);
    }
    return open;
}

// The first judgement after this one that is argued, or says something else than safe.
std::optional<Feit> put_right(const Dossier& dossier, const Beoordeling& judged) {
    Feiten facts;
    for (const Beoordeling& other : dossier.veiligheid.beoordelingen) {
        const bool does = other.oordeel &&
                          (other.oordeel != Veiligheidsoordeel::veilig || other.is_argued) &&
                          share_someone(other.betreft, judged.betreft);
        if (does) facts.push_back(other.feit);
    }
    return eerste_vanaf(facts, judged.feit.op);
}

// From the day on which each of them is answered.
std::optional<Einde> all_answered(const std::vector<const Bevinding*>& findings) {
    Einde all{Date{}};
    for (const Bevinding* finding : findings) {
        if (!finding->beantwoord) return std::nullopt;
        all.op = std::max(all.op, finding->beantwoord->op);
        all.door.push_back(*finding->beantwoord);
    }
    return all;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Beoordeling& judged : input.dossier.veiligheid.beoordelingen) {
        if (judged.oordeel != Veiligheidsoordeel::veilig || judged.is_argued) continue;
        const auto findings = open_findings(input.dossier, judged.betreft, judged.feit.op);
        if (findings.empty()) continue;
        // One is enough to warn: the one that was known first.
        const auto first =
            std::min_element(findings.begin(), findings.end(), [](const auto* a, const auto* b) {
                return a->gedaan.bekend_op < b->gedaan.bekend_op;
            });
        Feiten others;
        for (const Bevinding* finding : findings) {
            if (finding != *first) others.push_back(finding->gedaan);
        }
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen(judged.betreft);
            return Tekst{
                "Op " + to_dutch(judged.feit.op) + " staat dat het veilig is voor " + names.nl +
                    ". Een deskundige zag dat anders, en er staat niet "
                    "waarom. Schrijf dat erbij en laat iemand meelezen.",
                "On " + to_english(judged.feit.op) + " it says it is safe for " + names.en +
                    ". An expert saw it differently, and it does not say "
                    "why. Add that, and let someone read along."};
        });
        found.push_back({judged.betreft,
                         {{Sterkte::waarschuwing, judged.feit.op}},
                         eerste({put_right(input.dossier, judged), all_answered(findings)}),
                         {judged.feit, (*first)->gedaan},
                         tekst,
                         "",
                         std::move(others)});
    }
    return found;
}

}  // namespace

extern const Regel saf_22;
const Regel saf_22{"SAF-22",
                   {"Veilig genoemd tegen een bevinding in", "Called safe against a finding"},
                   "catalogus SAF-22; S0 G6",
                   Wie::manager,
                   {"Er is een oordeel met argument, of de bevinding is beantwoord.",
                    "There is a judgement with an argument, or the finding was answered."},
                   zoek};

}  // namespace naast
