#include "naast/signalering/regel.h"

#include "naast/base/assert.h"
#include "naast/events/woorden.h"
#include "naast/signalering/tijdvak.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>
#include <cstring>

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

// Ids are random: their own bytes are spread well enough.
struct AsTheyCome {
    std::size_t operator()(const Uuid& id) const {
        std::size_t bytes = 0;
        std::memcpy(&bytes, id.bytes.data(), sizeof bytes);
        return bytes;
    }
};

// The ids of facts, each once, in the order in which they are named first.
class Genoemd {
public:
    // What happened after `through` had no part in it.
    void add(const Feiten& feiten, Date through = Date::max()) {
        ids_.reserve(ids_.size() + feiten.size());
        for (const Feit& feit : feiten) {
            if (feit.op <= through && seen_.insert(feit.gebeurtenis).second)
                ids_.push_back(feit.gebeurtenis);
        }
    }
    // What was added since the last time.
    std::vector<Uuid> take() {
        seen_.clear();
        return std::exchange(ids_, {});
    }

private:
    std::vector<Uuid> ids_;
    boost::unordered_flat_set<Uuid, AsTheyCome> seen_;
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
