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

std::optional<int> RuleInput::dagen(const Norm* norm, Date on) const {
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

std::optional<Einde> laatste(const std::optional<Einde>& a, const std::optional<Einde>& b) {
    if (!a || !b) return std::nullopt;
    Einde both{std::max(a->op, b->op), a->door};
    append(both.door, b->door);
    return both;
}

namespace {

// The ids of facts, each once, in the order in which they are named first.
class Genoemd {
public:
    // What happened after `through` had no part in it.
    void add(const Feiten& feiten, Date through = Date::max()) {
        for (const Feit& feit : feiten) {
            if (feit.op <= through) add(feit.gebeurtenis);
        }
    }
    // What was added since the last time.
    std::vector<Uuid> take() {
        std::vector<Uuid> added(first(), ids_.cend());
        taken_ = ids_.size();
        return added;
    }

private:
    std::vector<Uuid>::const_iterator first() const {
        return ids_.cbegin() + static_cast<std::ptrdiff_t>(taken_);
    }
    // Ids are random, so that two of them seldom begin alike; only then is looked through all.
    void add(const Uuid& id) {
        std::size_t& last = last_with_[id.bytes.front()];
        bool is_there = last > taken_ && ids_[last - 1] == id;
        if (last > taken_ && !is_there)
            is_there = std::find(first(), ids_.cend(), id) != ids_.cend();
        if (is_there) return;
        ids_.push_back(id);
        last = ids_.size();
    }

    std::vector<Uuid> ids_;
    std::size_t taken_ = 0;                     // so many of them were taken before
    std::array<std::size_t, 256> last_with_{};  // by first byte, the place and one of the last such
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

// Leaves the steps that were taken by the day of the question: none if it had not begun by then,
// or ended before it began.
void keep_taken(Vondst& vondst, Date today) {
    const bool late = was_any_known_late(vondst.feiten);
    std::size_t kept = 0;
    for (Stap stap : vondst.stappen) {
        if (late) stap.sinds = std::max(stap.sinds, known_for(stap.sinds, vondst.feiten));
        if (stap.sinds > today || (vondst.tot && stap.sinds >= vondst.tot->op)) continue;
        // Known late: what would have been several steps begins with the strongest of them.
        if (kept != 0 && vondst.stappen[kept - 1].sinds == stap.sinds) --kept;
        vondst.stappen[kept++] = stap;
    }
    vondst.stappen.resize(kept);
}

// What a rule found, of which at least one step was taken.
struct Geplaatst {
    const Regel* regel = nullptr;
    Vondst* vondst = nullptr;
};

// The places in the list in the order of their first days. The rules came in the order of their
// ids.
std::vector<std::size_t> by_first_day(const std::vector<Geplaatst>& placed) {
    std::vector<std::pair<Date, std::size_t>> days;
    days.reserve(placed.size());
    for (const Geplaatst& one : placed)
        days.emplace_back(one.vondst->stappen.front().sinds, days.size());
    std::sort(days.begin(), days.end());
    std::vector<std::size_t> places;
    places.reserve(days.size());
    for (const auto& [day, place] : days) places.push_back(place);
    return places;
}

void add_warning(std::vector<Signalering>& all,
                 const Geplaatst& one,
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
    signalering.sinds = vondst.stappen.front().sinds;
    if (is_over) signalering.tot = vondst.tot->op;
    signalering.wie = vondst.stappen.back().wie.value_or(one.regel->wie);
    signalering.stappen = std::move(vondst.stappen);
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
            keep_taken(vondst, input.vandaag());
            if (!vondst.stappen.empty()) placed.push_back({regel, &vondst});
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
