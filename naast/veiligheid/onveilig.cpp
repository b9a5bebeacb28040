#include "naast/veiligheid/onveilig.h"

#include "naast/events/personen.h"

#include <algorithm>

namespace naast {

namespace {

// Recorded later can be of a day before.
template <class T>
std::vector<const T*> oldest_first(const std::vector<T>& all) {
    std::vector<const T*> sorted;
    sorted.reserve(all.size());
    for (const T& one : all) sorted.push_back(&one);
    std::stable_sort(sorted.begin(), sorted.end(), [](const T* a, const T* b) {
        return a->feit.op < b->feit.op;
    });
    return sorted;
}

// Someone's last judgement, and the first of the row of the same verdict that it ends.
struct Row {
    const Beoordeling* first = nullptr;
    const Beoordeling* last = nullptr;
    bool operator==(const Row&) const = default;
};

Row row_of(const std::vector<const Beoordeling*>& judgements, const PersoonId& id) {
    Row row;
    for (const Beoordeling* one : judgements) {
        if (!holds(one->betreft, id)) continue;
        if (row.last == nullptr || row.last->oordeel != one->oordeel) row.first = one;
        row.last = one;
    }
    return row;
}

void add_plan(Onveilig& group, const Veiligheid& veiligheid, const PersoonId& id) {
    const Veiligheidsplan* last = nullptr;
    for (const Veiligheidsplan* plan : oldest_first(veiligheid.veiligheidsplannen)) {
        if (holds(plan->betreft, id) && plan->feit.op >= group.sinds.op) last = plan;
    }
    if (last == nullptr)
        group.zonder_plan.push_back(id);
    else if (!group.plan || last->feit.op < group.plan->op)
        group.plan = last->feit;
}

}  // namespace

std::vector<Onveilig> wie_onveilig(const Veiligheid& veiligheid,
                                   const std::vector<PersoonId>& leden) {
    const auto judgements = oldest_first(veiligheid.beoordelingen);
    std::vector<Row> rows;
    std::vector<Onveilig> groups;
    for (const PersoonId& id : leden) {
        const Row row = row_of(judgements, id);
        if (row.last == nullptr || row.last->oordeel != Veiligheidsoordeel::onveilig) continue;
        const auto same = std::find(rows.begin(), rows.end(), row);
        const auto at = static_cast<std::size_t>(same - rows.begin());
        if (same == rows.end()) {
            rows.push_back(row);
            groups.push_back({{}, row.first->feit, *row.last, {}, {}});
        }
        groups[at].personen.push_back(id);
        add_plan(groups[at], veiligheid, id);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const Onveilig& a, const Onveilig& b) {
        return a.sinds.op < b.sinds.op;
    });
    return groups;
}

}  // namespace naast
