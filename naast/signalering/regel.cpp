#include "naast/signalering/regel.h"

#include "naast/base/assert.h"
#include "naast/events/woorden.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>

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
        names.push_back(persoon == nullptr ? id.waarde : persoon->naam);
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

// The ids of facts, each once, in the order in which they are named first. Rules name hundreds for
// each family, so which are there is looked up in a table of places, kept from one to the next.
class Genoemd {
public:
    // What happened after `through` had no part in it.
    void add(const Feiten& feiten, Date through = Date::max()) {
        make_room(ids_.size() + feiten.size());
        for (const Feit& feit : feiten) {
            if (feit.op > through) continue;
            std::uint32_t& place = place_of(feit.gebeurtenis);
            if (place != none) continue;
            place = static_cast<std::uint32_t>(ids_.size());
            ids_.push_back(feit.gebeurtenis);
        }
    }
    // What was added since the last time.
    std::vector<Uuid> take() {
        // The last one first: then nothing stands in the way of those that came before it.
        std::for_each(ids_.rbegin(), ids_.rend(), [&](const Uuid& id) { place_of(id) = none; });
        std::vector<Uuid> taken(ids_);
        ids_.clear();
        return taken;
    }

private:
    static constexpr std::uint32_t none = std::numeric_limits<std::uint32_t>::max();

    // The table is never more than half full, and its size a power of two.
    void make_room(std::size_t count) {
        if (2 * count <= places_.size()) return;
        places_.assign(2 * std::bit_ceil(count), none);
        for (std::size_t i = 0; i < ids_.size(); ++i)
            place_of(ids_[i]) = static_cast<std::uint32_t>(i);
    }
    // Where this one stands, or would stand.
    std::uint32_t& place_of(const Uuid& id) {
        const std::size_t mask = places_.size() - 1;
        std::size_t at = spread(id) & mask;
        while (places_[at] != none && ids_[places_[at]] != id) at = (at + 1) & mask;
        return places_[at];
    }
    // Ids are random, but for those of tests, which differ in their last bytes.
    static std::size_t spread(const Uuid& id) {
        std::uint64_t last = 0;
        std::memcpy(&last, id.bytes.data() + id.bytes.size() - sizeof last, sizeof last);
        return static_cast<std::size_t>(((last ^ (last >> 32U)) * 0x9e3779b97f4a7c15U) >> 40U);
    }

    std::vector<Uuid> ids_;
    std::vector<std::uint32_t> places_ = std::vector<std::uint32_t>(512, none);
};

// When all that had happened by this day was known. What happened later did not make it arise.
Date known_for(Date day, const Feiten& feiten) {
    Date known{};
    for (const Feit& feit : feiten) {
        if (feit.op <= day) known = std::max(known, feit.bekend_op);
    }
    return known;
}

// The steps that were taken by the day of the question. Returns: none if it had not begun by then,
// or ended before it began.
std::vector<Stap> steps_of(const Vondst& vondst, Date today) {
    std::vector<Stap> steps;
    steps.reserve(vondst.stappen.size());
    for (Stap stap : vondst.stappen) {
        stap.sinds = std::max(stap.sinds, known_for(stap.sinds, vondst.feiten));
        if (stap.sinds > today || (vondst.tot && stap.sinds >= vondst.tot->op)) continue;
        // Known late: what would have been several steps begins with the strongest of them.
        if (!steps.empty() && steps.back().sinds == stap.sinds) steps.pop_back();
        steps.push_back(stap);
    }
    return steps;
}

// What a rule found, and the steps of it that were taken. Light, so that it can be put in order.
struct Geplaatst {
    const Regel* regel = nullptr;
    Vondst* vondst = nullptr;
    std::vector<Stap> stappen;  // at least one
};

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
    signalering.norm = std::move(vondst.norm);
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
    // The rules come in the order of their ids.
    std::stable_sort(placed.begin(), placed.end(), [](const Geplaatst& a, const Geplaatst& b) {
        return a.stappen.front().sinds < b.stappen.front().sinds;
    });
    Genoemd feiten;
    std::vector<Signalering> all;
    all.reserve(placed.size());
    for (Geplaatst& one : placed) add_warning(all, one, input, feiten);
    return all;
}

}  // namespace naast
