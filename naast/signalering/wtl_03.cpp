// WTL-03. The cumulative wait of a family over successive applications: said when another wait ends
// without help.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// When the family waited for anything. Returns: merged.
std::vector<Period> all_waits(const Dossier& dossier) {
    std::vector<Period> waits;
    waits.reserve(dossier.hulp.trajecten.size());
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (const auto wait = traject.wachten()) waits.push_back(*wait);
    }
    return merged(std::move(waits));
}

// How many days of these had gone by on this day.
int days_through(const std::vector<Period>& waits, Date day) {
    int total = 0;
    for (const Period& wait : waits) {
        if (wait.from >= day) break;
        total += static_cast<int>((std::min(wait.until.value_or(day), day) - wait.from).count());
    }
    return total;
}

// The waits of the family as they were on this day.
std::vector<Tijdvak> waits_through(const Dossier& dossier, Date day) {
    std::vector<Tijdvak> waits;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        auto wait = wachten(traject);
        if (!wait || wait->period.from >= day) continue;
        if (!wait->period.until || *wait->period.until > day) {
            wait->period.until = day;
            wait->einde.clear();
        }
        waits.push_back(std::move(*wait));
    }
    return samen(waits);
}

std::optional<Feit> help_for(const Dossier& dossier, const Hulptraject& ended, Date from) {
    Feiten starts;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart && share_someone(traject.voor, ended.wachtenden))
            starts.push_back(*traject.gestart);
    }
    return eerste_vanaf(starts, from);
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    const std::vector<Period> waits = all_waits(input.dossier);
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        const auto wait = traject.wachten();
        if (traject.gestart || !wait || !wait->until) continue;
        const Date day = *wait->until;
        const auto limit = input.dagen("WTL-03", day);
        const int total = days_through(waits, day);
        if (!limit || total < *limit) continue;
        Feiten facts = wachten(traject)->einde;
        for (const Tijdvak& stretch : waits_through(input.dossier, day)) {
            append(facts, stretch.begin);
            append(facts, stretch.einde);
        }
        const Tekst tekst = input.text([&] {
            const std::string days = std::to_string(total);
            return Tekst{"Dit gezin wachtte alles bij elkaar " + days +
                             " dagen, en nog is er geen hulp die past. Laat het niet opnieuw "
                             "achteraan aansluiten.",
                         "This family waited " + days +
                             " days all together, and there is still no help that fits. Do not "
                             "let them join the end of the line again."};
        });
        found.push_back({traject.wachtenden,
                         {{Sterkte::signaal, day}},
                         help_for(input.dossier, traject, day),
                         std::move(facts),
                         tekst,
                         "WTL-03"});
    }
    return found;
}

}  // namespace

extern const Regel wtl_03;
const Regel wtl_03{"WTL-03",
                   {"Lang gewacht, nog geen hulp", "Long waited, still no help"},
                   "catalogus WTL-03; S2 p.52",
                   Wie::regisseur,
                   {"Er begint hulp voor wie wachtte.", "Help starts for those who waited."},
                   zoek};

}  // namespace naast
