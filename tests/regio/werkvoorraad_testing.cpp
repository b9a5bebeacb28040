#include "tests/regio/werkvoorraad_testing.h"

#include "naast/base/assert.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace naast::regio {

std::vector<RecordedEvent> stream_of(const demo::MadeFamily& family) {
    std::vector<RecordedEvent> stream;
    for (const Event& event : family.events)
        stream.push_back(
            {family.gezin, static_cast<std::int64_t>(stream.size()) + 1, Instant{}, event});
    return stream;
}

Dossier dossier_of(const demo::MadeFamily& family, Date day) {
    return fold_dossier(family.gezin, stream_of(family), {day, day});
}

std::vector<Date> mondays(Date from, Date through, Days step) {
    while (std::chrono::weekday{from} != std::chrono::Monday) from += Days{1};
    std::vector<Date> days;
    for (; from <= through; from += step) days.push_back(from);
    return days;
}

namespace {

// What a rule said of a family, reduced to what the count needs.
struct Stretch {
    std::string regel;
    std::vector<std::pair<Date, Wie>> steps;  // who must act from which day
    std::optional<Date> tot;

    bool is_for_regisseur_on(Date day) const {
        if (tot && *tot <= day) return false;
        std::optional<Wie> now;
        for (const auto& [since, wie] : steps) {
            if (since <= day) now = wie;
        }
        return now == Wie::regisseur;
    }

    // On at least one of the days.
    bool is_for_regisseur_from(Date from, Date until) const {
        if (tot && *tot <= from) return false;
        if (is_for_regisseur_on(from)) return true;
        return std::any_of(steps.begin(), steps.end(), [&](const auto& step) {
            return step.first > from && step.first < until && step.second == Wie::regisseur;
        });
    }
};

std::map<std::string, Wie> wie_by_rule() {
    std::map<std::string, Wie> all;
    for (const Regel* regel : regels()) all.emplace(regel->id, regel->wie);
    return all;
}

std::vector<Stretch> stretches_of(const Dossier& dossier, const Normen& normen) {
    static const std::map<std::string, Wie> by_rule = wie_by_rule();
    std::vector<Stretch> found;
    for (const Signalering& s : signaleringen(dossier, normen)) {
        Stretch stretch{s.regel, {}, s.tot};
        for (const Stap& stap : s.stappen)
            stretch.steps.emplace_back(stap.sinds, stap.wie.value_or(by_rule.at(s.regel)));
        found.push_back(std::move(stretch));
    }
    return found;
}

struct Known {
    std::vector<Period> open;
    std::vector<Betrokkenheid> regisseurs;
    std::vector<Stretch> stretches;

    bool is_open_on(Date day) const {
        return std::any_of(
            open.begin(), open.end(), [&](const Period& period) { return period.contains(day); });
    }
};

WorkerWeek& week_of(std::vector<WorkerWeek>& weeks, Date monday, const std::string& regisseur) {
    const auto one = std::find_if(weeks.begin(), weeks.end(), [&](const WorkerWeek& week) {
        return week.monday == monday && week.regisseur == regisseur;
    });
    if (one != weeks.end()) return *one;
    return weeks.emplace_back(WorkerWeek{monday, regisseur, 0, {}, {}});
}

void add_lines(WorkerWeek& week, const Known& known, std::size_t family) {
    std::set<Line> standing;
    std::set<Line> in_week;
    for (const Stretch& stretch : known.stretches) {
        if (stretch.is_for_regisseur_on(week.monday)) standing.insert({stretch.regel, family});
        if (stretch.is_for_regisseur_from(week.monday, week.monday + Days{7}))
            in_week.insert({stretch.regel, family});
    }
    ++week.families;
    week.standing.insert(week.standing.end(), standing.begin(), standing.end());
    week.in_week.insert(week.in_week.end(), in_week.begin(), in_week.end());
}

}  // namespace

std::vector<WorkerWeek> worker_weeks(const std::vector<demo::MadeFamily>& region,
                                     const Normen& normen,
                                     const std::vector<Date>& days,
                                     Date today) {
    std::vector<Known> all;
    for (const demo::MadeFamily& family : region) {
        const Dossier dossier = dossier_of(family, today);
        all.push_back(
            {dossier.gezin.open(), dossier.gezin.regisseurs, stretches_of(dossier, normen)});
    }
    std::vector<WorkerWeek> weeks;
    for (const Date monday : days) {
        std::vector<WorkerWeek> of_day;
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!all[i].is_open_on(monday)) continue;
            for (const Betrokkenheid& regisseur : all[i].regisseurs) {
                if (regisseur.period().contains(monday))
                    add_lines(week_of(of_day, monday, regisseur.medewerker.id.waarde), all[i], i);
            }
        }
        std::move(of_day.begin(), of_day.end(), std::back_inserter(weeks));
    }
    return weeks;
}

std::vector<WorkerWeek> with_twenty_families(std::vector<WorkerWeek> weeks) {
    std::erase_if(weeks,
                  [](const WorkerWeek& week) { return week.families < 17 || week.families > 23; });
    return weeks;
}

int quantile(std::vector<int> counts, double share) {
    NAAST_ASSERT(!counts.empty());
    std::sort(counts.begin(), counts.end());
    const auto last = static_cast<double>(counts.size() - 1);
    return counts[static_cast<std::size_t>(std::lround(last * share))];
}

}  // namespace naast::regio
