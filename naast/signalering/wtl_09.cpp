// WTL-09. It gets worse while waiting: at the second new signal the wait is looked at again, within
// three working days.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// The signals about those who wait that came after the application, oldest first.
Feiten new_signals(const Dossier& dossier, const Hulptraject& traject) {
    Feiten facts;
    const Period waiting = wachten(traject)->period;
    for (const Signaal& signaal : dossier.toegang.signalen) {
        const Date day = signaal.ontvangen.op;
        const bool counts = day > waiting.from && waiting.contains(day) &&
                            share_someone(signaal.betreft, traject.wachtenden);
        if (counts) facts.push_back(signaal.ontvangen);
    }
    std::stable_sort(
        facts.begin(), facts.end(), [](const Feit& a, const Feit& b) { return a.op < b.op; });
    return facts;
}

Vondst erger(const RuleInput& input,
             const Hulptraject& traject,
             Feiten signals,
             const std::optional<Feit>& looked) {
    const Date day = signals.back().op;
    std::vector<Stap> stappen{{Sterkte::signaal, day}};
    if (const auto due = input.due_on("WTL-09", day))
        stappen.push_back({Sterkte::waarschuwing, *due + Days{1}});
    const Tekst tekst = input.text([&] {
        const Tekst names = input.namen(traject.wachtenden);
        const bool one = traject.wachtenden.size() == 1;
        const std::string count = std::to_string(signals.size());
        return Tekst{"Terwijl " + names.nl + (one ? " wacht" : " wachten") + ", kwamen er " +
                         count +
                         " nieuwe meldingen, zorgen of vragen. Kijk opnieuw wat nodig is, en of "
                         "het eerder kan.",
                     "While " + names.en + (one ? " was" : " were") + " waiting, " + count +
                         " new reports, worries or questions came. Look again at what is needed, "
                         "and whether it can "
                         "be sooner."};
    });
    signals.push_back(*traject.aangevraagd);
    const auto wait_ends = wachten(traject)->tot();
    return {traject.wachtenden,
            std::move(stappen),
            eerste({looked, wait_ends}),
            std::move(signals),
            tekst,
            "WTL-09"};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.aangevraagd) continue;
        Feiten since_looked;
        std::optional<Date> looked_on;
        for (const Feit& signal : new_signals(input.dossier, traject)) {
            if (looked_on && signal.op <= *looked_on) continue;
            since_looked.push_back(signal);
            const auto enough = input.aantal("WTL-09.signalen", signal.op);
            if (!enough || static_cast<int>(since_looked.size()) < *enough) continue;
            const auto looked = eerste_vanaf(traject.herbeoordeeld, signal.op);
            found.push_back(erger(input, traject, since_looked, looked));
            since_looked.clear();
            if (!looked) break;
            looked_on = looked->op;
        }
    }
    return found;
}

}  // namespace

extern const Regel wtl_09;
const Regel wtl_09{"WTL-09",
                   {"Erger tijdens het wachten", "Worse while waiting"},
                   "catalogus WTL-09; S3 §4.4; S2 p.64",
                   Wie::regisseur,
                   {"Er is opnieuw gekeken wat nodig is, of het wachten stopt.",
                    "It was looked at again, or the waiting ends."},
                   zoek};

}  // namespace naast
