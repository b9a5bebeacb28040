// MEA-12. A measure is temporary: its end is known, and three months before it one decides to
// prolong, to end or to change it.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// A last day as it was set: at the start, or when the measure was prolonged.
struct GezetteDag {
    Date day{};
    Feit set;
    std::optional<Feit> set_again;
};

std::vector<GezetteDag> last_days(const Maatregel& maatregel) {
    std::vector<GezetteDag> days;
    if (maatregel.loopt_tot_en_met)
        days.push_back({*maatregel.loopt_tot_en_met, maatregel.begin, std::nullopt});
    for (const Maatregelverlenging& verlenging : maatregel.verlengingen) {
        if (!days.empty()) days.back().set_again = verlenging.feit;
        days.push_back({verlenging.loopt_tot_en_met, verlenging.feit, std::nullopt});
    }
    return days;
}

// What shows that it was thought about: a proposal to end it, or a new request to the judge.
std::optional<Feit> thought_about(const Dossier& dossier, const Maatregel& maatregel, Date from) {
    Feiten facts;
    for (const EindeVoorstel& voorstel : maatregel.einde_voorstellen)
        facts.push_back(voorstel.feit);
    for (const Verzoek& verzoek : dossier.veiligheid.verzoeken) {
        if (share_someone(verzoek.kinderen, maatregel.kinderen)) facts.push_back(verzoek.ingediend);
    }
    return eerste_vanaf(facts, from);
}

Vondst zonder_einde(const RuleInput& input, const Maatregel& maatregel) {
    std::optional<Feit> known;
    if (!maatregel.verlengingen.empty()) known = maatregel.verlengingen.front().feit;
    return {maatregel.kinderen,
            {{Sterkte::signaal, maatregel.begin.op}},
            eerste({known, maatregel.einde}),
            {maatregel.begin},
            input.text([&] {
                const Tekst what = in_woorden(maatregel.wat);
                const Tekst names = input.namen(maatregel.kinderen);
                return Tekst{"Er staat niet tot wanneer de " + what.nl + " voor " + names.nl +
                                 " duurt. Schrijf de laatste dag op.",
                             "It does not say until when the " + what.en + " for " + names.en +
                                 " lasts. Write down the last day."};
            }),
            ""};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Maatregel& maatregel : input.dossier.veiligheid.maatregelen) {
        if (!maatregel.loopt_tot_en_met) found.push_back(zonder_einde(input, maatregel));
        for (const GezetteDag& last : last_days(maatregel)) {
            const auto ahead = input.dagen("MEA-12", maatregel.begin.op);
            if (!ahead) continue;
            const Date from = std::max(last.day - Days{*ahead}, last.set.op);
            const Tekst tekst = input.text([&] {
                const Tekst what = in_woorden(maatregel.wat);
                const Tekst names = input.namen(maatregel.kinderen);
                return Tekst{"De " + what.nl + " voor " + names.nl + " duurt tot en met " +
                                 to_dutch(last.day) +
                                 ". Beslis nu samen: verlengen, stoppen of iets anders.",
                             "The " + what.en + " for " + names.en + " lasts until " +
                                 to_english(last.day) +
                                 ". Decide together now: prolong, end, or something else."};
            });
            found.push_back({maatregel.kinderen,
                             {{Sterkte::signaal, from}},
                             eerste({last.set_again,
                                     thought_about(input.dossier, maatregel, from),
                                     maatregel.einde,
                                     Einde{last.day + Days{1}}}),
                             {maatregel.begin, last.set},
                             tekst,
                             "MEA-12"});
        }
    }
    return found;
}

}  // namespace

extern const Regel mea_12;
const Regel mea_12{"MEA-12",
                   {"Einde van de maatregel", "End of the measure"},
                   "catalogus MEA-12; S1 §7.3 (5)",
                   Wie::gecertificeerde_instelling,
                   {"De maatregel is verlengd of gestopt, of er is een voorstel of verzoek.",
                    "The measure was prolonged or ended, or there is a proposal or request."},
                   zoek};

}  // namespace naast
