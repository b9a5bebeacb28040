// SIG-06. After three earlier reports a report is not simply passed on: first an analysis of the
// family and a table.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// What was known first comes first.
std::vector<Feit> earlier_reports(const Dossier& dossier, const Signaal& signaal) {
    std::vector<Feit> facts;
    for (const Signaal& other : dossier.toegang.signalen) {
        const bool counts =
            other.wat == SignaalSoort::melding && other.ontvangen.op < signaal.ontvangen.op;
        if (counts) facts.push_back(other.ontvangen);
    }
    std::stable_sort(facts.begin(), facts.end(), [](const Feit& a, const Feit& b) {
        return a.bekend_op < b.bekend_op;
    });
    return facts;
}

// From the day on which there are both an analysis and a table since the report came.
std::optional<Einde> both(const Dossier& dossier, Date from) {
    Feiten analyses;
    for (const Analyse& analyse : dossier.plan.analyses) analyses.push_back(analyse.begin);
    Feiten tables;
    for (const Tafel& tafel : dossier.overleg.tafels) tables.push_back(tafel.bijeengeroepen);
    return laatste(eerste_vanaf(analyses, from), eerste_vanaf(tables, from));
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Signaal& signaal : input.dossier.toegang.signalen) {
        for (const Triage& triage : signaal.triages) {
            if (triage.uitkomst != TriageUitkomst::doorgeven) continue;
            const std::vector<Feit> reports = earlier_reports(input.dossier, signaal);
            const auto enough = input.aantal("SIG-06", triage.feit.op);
            if (!enough || static_cast<int>(reports.size()) < *enough) continue;
            const std::string count = std::to_string(reports.size());
            // So many are enough; it does not wait for the rest to be known.
            const auto rest = reports.begin() + *enough;
            Feiten facts(std::vector<Feit>(reports.begin(), rest));
            const Feiten more(std::vector<Feit>(rest, reports.end()));
            facts.push_back(signaal.ontvangen);
            facts.push_back(triage.feit);
            const Tekst tekst = input.text([&] {
                return Tekst{"Over dit gezin waren er al " + count +
                                 " meldingen. Geef het niet weer alleen door: maak eerst een "
                                 "analyse van het hele gezin en roep een tafel bijeen.",
                             "There were already " + count +
                                 " reports on this family. Do not just pass it on again: first "
                                 "make an analysis of the whole family and call a table."};
            });
            found.push_back({signaal.betreft,
                             {{Sterkte::waarschuwing, triage.feit.op}},
                             both(input.dossier, signaal.ontvangen.op),
                             std::move(facts),
                             tekst,
                             "SIG-06",
                             more});
        }
    }
    return found;
}

}  // namespace

extern const Regel sig_06;
const Regel sig_06{"SIG-06",
                   {"Vaker gemeld en alleen doorgegeven", "Reported often and only passed on"},
                   "catalogus SIG-06; S1 §3.2; S2 p.60",
                   Wie::manager,
                   {"Er is een analyse begonnen en een tafel bijeengeroepen.",
                    "An analysis was started and a table was called."},
                   zoek};

}  // namespace naast
