// WTL-03. The cumulative wait of a family over successive applications: said when another wait ends
// without help.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// How many days the family had waited by this day.
int days_waited_through(const Dossier& dossier, Date day) {
    std::vector<Period> waits;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        const auto wait = traject.wachten();
        if (!wait || wait->from >= day) continue;
        waits.push_back({wait->from, std::min(wait->until.value_or(day), day)});
    }
    int total = 0;
    for (const Period& stretch : merged(std::move(waits))) total += stretch.days(day);
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
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (traject.gestart) continue;
        const auto wait = wachten(traject);
        if (!wait || !wait->period.until) continue;
        const Date day = *wait->period.until;
        const auto limit = input.dagen("WTL-03", day);
        const int total = days_waited_through(input.dossier, day);
        if (!limit || total < *limit) continue;
        Feiten facts = wait->einde;
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
