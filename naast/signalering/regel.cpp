#include "naast/signalering/regel.h"

#include "naast/base/assert.h"
#include "naast/events/woorden.h"

#include <algorithm>
#include <tuple>

namespace naast {

Tekst in_woorden(Wie wie) {
    switch (wie) {
        case Wie::regisseur: return {"de regisseur", "the coordinator"};
        case Wie::veilig_thuis: return {"Veilig Thuis", "Veilig Thuis"};
        case Wie::manager: return {"de manager", "the manager"};
        case Wie::gecertificeerde_instelling:
            return {"de gecertificeerde instelling", "the certified institution"};
        case Wie::gemeente: return {"de gemeente", "the municipality"};
    }
    own_fault(__FILE__, __LINE__, "enumerator");
}

std::optional<int> RuleInput::dagen(std::string_view norm, Date on) const {
    const auto due = due_on(norm, on);
    return due ? std::optional{static_cast<int>((*due - on).count())} : std::nullopt;
}

Tekst RuleInput::namen(const std::vector<PersoonId>& ids) const {
    std::vector<std::string> names;
    for (const PersoonId& id : ids) {
        const Persoon* persoon = dossier.gezin.find(id);
        names.push_back(persoon == nullptr ? id.waarde : persoon->naam);
    }
    return opsomming(names);
}

std::optional<Einde> eerste(std::initializer_list<std::optional<Einde>> all) {
    std::optional<Einde> first;
    for (const std::optional<Einde>& one : all) {
        if (one && (!first || one->op < first->op)) first = one;
    }
    return first;
}

namespace {

void add_each_once(std::vector<Uuid>& ids, const std::vector<Feit>& feiten) {
    for (const Feit& feit : feiten) {
        if (std::find(ids.begin(), ids.end(), feit.gebeurtenis) == ids.end())
            ids.push_back(feit.gebeurtenis);
    }
}

// When all that had happened by this day was known. What happened later did not make it arise.
Date known_for(Date day, const std::vector<Feit>& feiten) {
    Date known{};
    for (const Feit& feit : feiten) {
        if (feit.op <= day) known = std::max(known, feit.bekend_op);
    }
    return known;
}

// Returns: nothing if it had not begun by the day of the question, or ended before it began.
std::optional<Signalering> placed_in_time(const Regel& regel, const Vondst& vondst, Date today) {
    std::vector<Stap> stappen;
    for (Stap stap : vondst.stappen) {
        stap.sinds = std::max(stap.sinds, known_for(stap.sinds, vondst.feiten));
        if (stap.sinds > today || (vondst.tot && stap.sinds >= vondst.tot->op)) continue;
        // Known late: what would have been several steps begins with the strongest of them.
        if (!stappen.empty() && stappen.back().sinds == stap.sinds) stappen.pop_back();
        stappen.push_back(stap);
    }
    if (stappen.empty()) return std::nullopt;
    const bool is_over = vondst.tot && vondst.tot->op <= today;
    // What happened after it ended had no part in it.
    std::vector<Feit> while_it_held = vondst.feiten;
    std::erase_if(while_it_held,
                  [&](const Feit& feit) { return vondst.tot && feit.op > vondst.tot->op; });
    std::vector<Uuid> feiten;
    add_each_once(feiten, while_it_held);
    add_each_once(feiten, vondst.verder);
    if (is_over) add_each_once(feiten, vondst.tot->door);
    return Signalering{std::string(regel.id),
                       vondst.betreft,
                       stappen.front().sinds,
                       is_over ? std::optional{vondst.tot->op} : std::nullopt,
                       stappen,
                       std::move(feiten),
                       stappen.back().wie.value_or(regel.wie),
                       regel.titel,
                       vondst.tekst,
                       regel.eindigt,
                       vondst.norm};
}

}  // namespace

std::vector<Signalering> signaleringen(const RuleInput& input) {
    std::vector<Signalering> all;
    for (const Regel* regel : regels()) {
        for (const Vondst& vondst : regel->zoek(input)) {
            auto signalering = placed_in_time(*regel, vondst, input.vandaag());
            if (signalering) all.push_back(std::move(*signalering));
        }
    }
    std::stable_sort(all.begin(), all.end(), [](const Signalering& a, const Signalering& b) {
        return std::tie(a.sinds, a.regel) < std::tie(b.sinds, b.regel);
    });
    return all;
}

}  // namespace naast
