#include "naast/signalering/regel.h"

#include "naast/base/assert.h"
#include "naast/events/woorden.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <utility>

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

std::optional<int> RuleInput::dagen(const NormId& norm, Date on) const {
    const auto due = due_on(norm, on);
    return due ? std::optional{static_cast<int>((*due - on).count())} : std::nullopt;
}

Tekst RuleInput::namen(const std::vector<PersoonId>& ids) const {
    std::vector<std::string> names;
    for (const PersoonId& id : ids) {
        const Persoon* persoon = dossier.gezin.find(id);
        names.push_back(persoon == nullptr ? std::string(id.waarde) : persoon->naam);
    }
    return opsomming(names);
}

std::optional<Einde> eerste(std::initializer_list<std::optional<Einde>> all) {
    const std::optional<Einde>* first = nullptr;
    for (const std::optional<Einde>& one : all) {
        if (one && (first == nullptr || one->op < (*first)->op)) first = &one;
    }
    return first == nullptr ? std::nullopt : *first;
}

namespace {

// The ids of facts, each once, in the order in which they are named first.
class Genoemd {
public:
    // What happened after `through` had no part in it.
    void add(const Feiten& feiten, Date through = Date::max()) {
        if (ids_.size() < many_ + feiten.size()) ids_.resize(2 * (many_ + feiten.size()));
        for (const Feit& feit : feiten) {
            if (feit.op <= through) add(feit.gebeurtenis);
        }
    }
    // What was added since the last time.
    std::vector<Uuid> take() {
        std::vector<Uuid> added(ids_.cbegin(), known_end());
        last_with_.fill(0);
        many_ = 0;
        return added;
    }

private:
    std::vector<Uuid>::const_iterator known_end() const {
        return ids_.begin() + static_cast<std::ptrdiff_t>(many_);
    }
    // Ids are random, so that two of them seldom begin alike; only then is looked through all.
    void add(const Uuid& id) {
        std::uint32_t& last = last_with_[id.bytes.front()];
        bool is_there = last != 0 && ids_[last - 1] == id;
        if (last != 0 && !is_there)
            is_there = std::find(ids_.cbegin(), known_end(), id) != known_end();
        if (is_there) return;
        ids_[many_++] = id;
        last = static_cast<std::uint32_t>(many_);
    }

    std::vector<Uuid> ids_;  // the first `many_` of them were added; the rest is room
    std::size_t many_ = 0;
    std::array<std::uint32_t, 256> last_with_{};  // by first byte, its place and one; 0: none
};

// When all that had happened by this day was known. What happened later did not make it arise.
Date known_for(Date day, const Feiten& feiten) {
    Date known = Date::min();
    for (const Feit& feit : feiten) {
        if (feit.op <= day) known = std::max(known, feit.bekend_op);
    }
    return known;
}

bool was_any_known_late(const Feiten& feiten) {
    bool late = false;
    for (const Feit& feit : feiten) late |= feit.bekend_op > feit.op;
    return late;
}

// The steps that were taken by the day of the question. Returns: none if it had not begun by then,
// or ended before it began.
std::vector<Stap> steps_of(const Vondst& vondst, Date today) {
    std::vector<Stap> steps;
    steps.reserve(vondst.stappen.size());
    const bool late = was_any_known_late(vondst.feiten);
    for (Stap stap : vondst.stappen) {
        if (late) stap.sinds = std::max(stap.sinds, known_for(stap.sinds, vondst.feiten));
        if (stap.sinds > today || (vondst.tot && stap.sinds >= vondst.tot->op)) continue;
        // Known late: what would have been several steps begins with the strongest of them.
        if (!steps.empty() && steps.back().sinds == stap.sinds) steps.pop_back();
        steps.push_back(stap);
    }
    return steps;
}

// What a rule found, and the steps of it that were taken.
struct Geplaatst {
    const Regel* regel = nullptr;
    Vondst* vondst = nullptr;
    std::vector<Stap> stappen;  // at least one
};

// The places in the list in the order of their first days. The rules came in the order of their
// ids.
std::vector<std::size_t> by_first_day(const std::vector<Geplaatst>& placed) {
    std::vector<std::pair<Date, std::size_t>> days;
    days.reserve(placed.size());
    for (const Geplaatst& one : placed) days.emplace_back(one.stappen.front().sinds, days.size());
    std::sort(days.begin(), days.end());
    std::vector<std::size_t> places;
    places.reserve(days.size());
    for (const auto& [day, place] : days) places.push_back(place);
    return places;
}

void add_warning(std::vector<Signalering>& all,
                 Geplaatst& one,
                 const RuleInput& input,
                 Genoemd& feiten) {
    Vondst& vondst = *one.vondst;
    const bool is_over = vondst.tot && vondst.tot->op <= input.vandaag();
    feiten.add(vondst.feiten, vondst.tot ? vondst.tot->op : Date::max());
    feiten.add(vondst.verder);
    if (is_over) feiten.add(vondst.tot->door);
    Signalering& signalering = all.emplace_back();
    signalering.regel = one.regel->id;
    signalering.betreft = std::move(vondst.betreft);
    signalering.sinds = one.stappen.front().sinds;
    if (is_over) signalering.tot = vondst.tot->op;
    signalering.wie = one.stappen.back().wie.value_or(one.regel->wie);
    signalering.stappen = std::move(one.stappen);
    signalering.feiten = feiten.take();
    if (input.woorden == Woorden::met) {
        signalering.titel = one.regel->titel;
        signalering.tekst = std::move(vondst.tekst);
        signalering.eindigt = one.regel->eindigt;
    }
    signalering.norm = vondst.norm;
}

}  // namespace

std::vector<Signalering> signaleringen(const Dossier& dossier,
                                       const Normen& normen,
                                       Woorden woorden) {
    const Overzicht overzicht(dossier);
    const RuleInput input{dossier, normen, overzicht, woorden};
    std::vector<std::vector<Vondst>> found;
    found.reserve(regels().size());
    std::vector<Geplaatst> placed;
    placed.reserve(regels().size());
    for (const Regel* regel : regels()) {
        for (Vondst& vondst : found.emplace_back(regel->zoek(input))) {
            std::vector<Stap> steps = steps_of(vondst, input.vandaag());
            if (!steps.empty()) placed.push_back({regel, &vondst, std::move(steps)});
        }
    }
    Genoemd feiten;
    std::vector<Signalering> all;
    all.reserve(placed.size());
    for (const std::size_t place : by_first_day(placed))
        add_warning(all, placed[place], input, feiten);
    return all;
}

}  // namespace naast
