// TRM-60. The clock of the family: all its waits together, over all organisations, from the first
// application until the help that was waited for starts.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// Runs until help that was waited for; then a next one.
struct Klok {
    Date from{};
    std::optional<Feit> help;    // nothing: it still runs
    std::optional<Feit> before;  // the help that ended the one before
};

// An application waits until it is looked at, or refused, or help comes without more ado.
std::vector<Tijdvak> waits_at_access(const Dossier& dossier) {
    std::vector<Tijdvak> waits;
    waits.reserve(dossier.toegang.aanvragen.size() + dossier.hulp.trajecten.size());
    for (const Aanvraag& aanvraag : dossier.toegang.aanvragen) {
        Feiten answers;
        for (const Gescreend& screening : aanvraag.screeningen) answers.push_back(screening.feit);
        for (const GeweigerdeAanvraag& nee : aanvraag.weigeringen) answers.push_back(nee.feit);
        for (const Hulptraject& traject : dossier.hulp.trajecten) {
            const bool is_theirs = share_someone(traject.voor, aanvraag.betreft);
            if (traject.gestart && is_theirs) answers.push_back(*traject.gestart);
        }
        waits.emplace_back(aanvraag.ontvangen, eerste_vanaf(answers, aanvraag.ontvangen.op));
    }
    return waits;
}

// Help that was asked for, or that came straight after an application. Help that comes while other
// help is waited for is not what the family waits for.
bool was_waited_for(const Dossier& dossier, const Hulptraject& started) {
    if (started.aangevraagd) return true;
    for (const Hulptraject& other : dossier.hulp.trajecten) {
        const auto wait = other.wachten();
        if (wait && wait->contains(started.gestart->op)) return false;
    }
    return true;
}

// Of help that nobody asked for it matters that no other wait went on: had one not ended, it would
// not be what the family waited for.
Feiten ends_of_other_waits(const Dossier& dossier, const Feit& started) {
    Feiten facts;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart == started && traject.aangevraagd) return {};
        const auto wait = traject.wachten();
        const bool has_ended = wait && wait->from <= started.op && !wait->contains(started.op);
        if (has_ended) append(facts, wachten(traject)->einde);
    }
    return facts;
}

Feiten how_it_came(const Dossier& dossier, const Feit& started) {
    Feiten facts{started};
    append(facts, ends_of_other_waits(dossier, started));
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart == started && traject.aangevraagd)
            facts.push_back(*traject.aangevraagd);
    }
    return facts;
}

std::vector<Tijdvak> all_waits(const Dossier& dossier) {
    std::vector<Tijdvak> waits = waits_at_access(dossier);
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (auto wait = wachten(traject)) waits.push_back(std::move(*wait));
    }
    return waits;
}

std::vector<Klok> clocks(const Dossier& dossier) {
    Feiten starts;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart && was_waited_for(dossier, traject)) starts.push_back(*traject.gestart);
    }
    std::vector<Klok> found{{{}, eerste_vanaf(starts, Date{}), std::nullopt}};
    while (const auto help = found.back().help) {
        const Date from = help->op + Days{1};
        found.push_back({from, eerste_vanaf(starts, from), help});
    }
    return found;
}

// What lies within the run of the clock.
Period within(const Klok& klok, Period wait) {
    wait.from = std::max(wait.from, klok.from);
    const bool goes_on = klok.help && (!wait.until || *wait.until > klok.help->op);
    if (goes_on) wait.until = klok.help->op;
    return wait;
}

std::vector<Tijdvak> waits_within(const Klok& klok, const std::vector<Tijdvak>& waits) {
    std::vector<Tijdvak> parts;
    for (const Tijdvak& wait : waits) {
        const Period period = within(klok, wait.period);
        // One without days is kept: had it not been stopped, the family would have waited on.
        const bool came_to_nothing = wait.period.is_empty() && wait.period.from >= klok.from;
        if (!period.is_empty() || came_to_nothing)
            parts.emplace_back(period, wait.begin, wait.einde);
    }
    return samen(parts);
}

// How many days are too many. Returns: nothing if the waits do not come to that. Mostly they do
// not, and then no events need to be gathered.
std::optional<int> limit_reached(const RuleInput& input,
                                 const Klok& klok,
                                 const std::vector<Tijdvak>& waits) {
    const Norm* norm = input.normen.find("TRM-60");
    const bool can_reach =
        norm != nullptr && (!klok.help || klok.help->op - klok.from >= norm->minstens);
    if (!can_reach) return std::nullopt;
    std::vector<Period> periods;
    periods.reserve(waits.size());
    for (const Tijdvak& wait : waits) periods.push_back(within(klok, wait.period));
    periods = merged(std::move(periods));
    if (periods.empty()) return std::nullopt;
    const auto limit = input.dagen(norm, periods.front().from);
    if (!limit) return std::nullopt;
    Days left{*limit};
    for (const Period& wait : periods) {
        if (!wait.until || wait.from + left <= *wait.until) return limit;
        left -= *wait.until - wait.from;
    }
    return std::nullopt;
}

// The day on which the sum of the waits reaches so many days, with the waits up to then.
std::optional<Einde> reaches(const std::vector<Tijdvak>& waits, int days) {
    Feiten facts;
    for (const Tijdvak& wait : waits) {
        append(facts, wait.begin);
        const Date needed = wait.period.from + Days{days};
        if (!wait.period.until || needed <= *wait.period.until) return Einde{needed, facts};
        days -= static_cast<int>((*wait.period.until - wait.period.from).count());
        append(facts, wait.einde);
    }
    return std::nullopt;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    const std::vector<Tijdvak> waits = all_waits(input.dossier);
    for (const Klok& klok : clocks(input.dossier)) {
        const auto limit = limit_reached(input, klok, waits);
        if (!limit) continue;
        const auto reached = reaches(waits_within(klok, waits), *limit);
        if (!reached) continue;
        Feiten facts = reached->door;
        if (klok.before) append(facts, how_it_came(input.dossier, *klok.before));
        const Tekst tekst = input.text([&] {
            const std::string days = std::to_string(*limit);
            return Tekst{"Op " + to_dutch(reached->op) +
                             " wachtte dit gezin, bij alle "
                             "organisaties samen, " +
                             days + " dagen. De hulp waarop het wacht is nog niet begonnen.",
                         "On " + to_english(reached->op) + " this family had waited " + days +
                             " days, at all organisations together. The help they wait for has "
                             "not started."};
        });
        std::optional<Einde> end;
        if (klok.help) {
            Feiten door{*klok.help};
            append(door, ends_of_other_waits(input.dossier, *klok.help));
            end = Einde{klok.help->op, std::move(door)};
        }
        found.push_back(
            {{}, {{Sterkte::signaal, reached->op}}, end, std::move(facts), tekst, "TRM-60"});
    }
    return found;
}

}  // namespace

extern const Regel trm_60;
const Regel trm_60{
    "TRM-60",
    {"Alles bij elkaar lang gewacht", "Long waited all together"},
    "catalogus TRM-60; S2 p.52; S1 §2",
    Wie::manager,
    {"De hulp waarop het gezin wacht, begint.", "The help the family waits for starts."},
    zoek};

}  // namespace naast
