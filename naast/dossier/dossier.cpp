#include "naast/dossier/dossier.h"

#include "naast/events/onderwerp.h"
#include "naast/events/organisatie_van.h"
#include "naast/events/soort.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <algorithm>
#include <array>
#include <tuple>
#include <utility>
#include <variant>

namespace naast {

namespace {

// What was recorded about the past when the family was registered is no action of that day.
bool is_action(const Event& event) {
    return is_one_of<ContactGehad,
                     SignaalOntvangen,
                     BetrokkeneToegevoegd,
                     HulpAangevraagd,
                     HulpGestart,
                     OnderzoekGestart,
                     MaatregelUitgesproken>(event.inhoud);
}

// Of what is only roughly dated nobody can say that it came in one rush.
void add_action(std::vector<Actie>& acties, const Selected& selected) {
    const Event& event = selected.event();
    if (!is_action(event) || event.op.precisie() < Precisie::dag) return;
    const Organisatie* organisatie = organisatie_van(event.inhoud);
    if (organisatie == nullptr) return;
    const auto* contact = std::get_if<ContactGehad>(&event.inhoud);
    Actie& actie = acties.emplace_back();
    actie.organisatie = *organisatie;
    if (contact != nullptr) actie.strekking = contact->strekking;
    actie.feit = selected.feit;
}

// So that what families have most of is not moved each time that more of it comes.
void make_room(Dossier& dossier, const std::vector<Selected>& selected) {
    std::array<std::size_t, std::variant_size_v<Soorten>> many{};
    for (const Selected& one : selected) ++many[one.event().inhoud.index()];
    dossier.gezin.contacten.reserve(many[soort_nr<ContactGehad>]);
    dossier.gezin.betrokkenen.reserve(many[soort_nr<BetrokkeneToegevoegd>]);
    dossier.hulp.trajecten.reserve(many[soort_nr<HulpAangevraagd>]);
}

// What an event makes or speaks of. Two of one kind and one id are one.
struct Thing {
    const char* kind = nullptr;  // where the name of the kind stands: onderwerp_van names each once
    const ShortText* id = nullptr;

    bool operator==(const Thing& other) const { return kind == other.kind && *id == *other.id; }
};

struct ThingHash {
    std::size_t operator()(const Thing& thing) const { return thing.id->hash(); }
};

using Fold = void (*)(Dossier&, const Selected&);

// Which folds take in an event of each kind: mostly one.
using FoldsPerKind = std::array<std::vector<Fold>, std::tuple_size_v<Soortenkeus>>;

template <auto part>
void add_fold(FoldsPerKind& folds) {
    const Soortenkeus kinds = kinds_for(Dossier{}.*part);
    for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
        if (!kinds[kind]) continue;
        folds[kind].push_back(
            [](Dossier& dossier, const Selected& selected) { evolve(dossier.*part, selected); });
    }
}

FoldsPerKind all_folds() {
    FoldsPerKind folds;
    add_fold<&Dossier::gezin>(folds);
    add_fold<&Dossier::regie>(folds);
    add_fold<&Dossier::noodkijken>(folds);
    add_fold<&Dossier::toegang>(folds);
    add_fold<&Dossier::plan>(folds);
    add_fold<&Dossier::besluiten>(folds);
    add_fold<&Dossier::veiligheid>(folds);
    add_fold<&Dossier::hulp>(folds);
    add_fold<&Dossier::verblijf>(folds);
    add_fold<&Dossier::overleg>(folds);
    add_fold<&Dossier::leren>(folds);
    return folds;
}

}  // namespace

std::vector<const Selected*> each_after_its_subject(const std::vector<Selected>& selected) {
    std::vector<const Selected*> ordered;
    ordered.reserve(selected.size());
    boost::unordered_flat_set<Thing, ThingHash> begun(selected.size());
    std::vector<std::pair<Thing, const Selected*>> early;
    for (const Selected& one : selected) {
        const auto subject = onderwerp_van(one.event().inhoud);
        if (!subject) {
            ordered.push_back(&one);
            continue;
        }
        const Thing thing{subject->soort.data(), subject->id};
        if (!subject->maakt && !begun.contains(thing)) {
            early.emplace_back(thing, &one);
            continue;
        }
        ordered.push_back(&one);
        if (!subject->maakt || !begun.insert(thing).second) continue;
        for (const auto& [awaited, waits] : early) {
            if (awaited == thing) ordered.push_back(waits);
        }
    }
    return ordered;
}

Dossier fold_dossier(const Uuid& gezin,
                     const std::vector<RecordedEvent>& stream,
                     const Vraag& vraag) {
    Dossier dossier;
    dossier.id = gezin;
    dossier.vraag = vraag;
    const std::vector<Selected> selected = select_events(stream, vraag);
    make_room(dossier, selected);
    dossier.acties.reserve(selected.size());
    for (const Selected& one : selected) add_action(dossier.acties, one);
    dossier.klokken = klokken(selected);
    static const FoldsPerKind folds = all_folds();
    for (const Selected* one : each_after_its_subject(selected)) {
        for (const Fold fold : folds[one->event().inhoud.index()]) fold(dossier, *one);
    }
    return dossier;
}

}  // namespace naast
