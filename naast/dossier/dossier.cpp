#include "naast/dossier/dossier.h"

#include "naast/events/onderwerp.h"
#include "naast/events/organisatie_van.h"
#include "naast/events/soort.h"

#include <boost/unordered/unordered_flat_set.hpp>

#include <functional>
#include <string_view>
#include <utility>

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

void add_action(std::vector<Actie>& acties, const Selected& selected) {
    const Event& event = selected.event();
    // Of what is only roughly dated nobody can say that it came in one rush.
    const bool has_day = event.op.precisie() >= Precisie::dag;
    if (!has_day || !is_action(event)) return;
    auto organisatie = organisatie_van(event.inhoud);
    if (!organisatie) return;
    const auto* contact = std::get_if<ContactGehad>(&event.inhoud);
    acties.push_back({std::move(*organisatie),
                      contact == nullptr ? Strekking::gewoon : contact->strekking,
                      selected.feit});
}

using Key = std::pair<std::string_view, std::string_view>;  // id, kind

struct KeyHash {
    std::size_t operator()(const Key& key) const {
        return std::hash<std::string_view>{}(key.first) + key.second.size();
    }
};

}  // namespace

std::vector<const Selected*> each_after_its_subject(const std::vector<Selected>& selected) {
    std::vector<const Selected*> ordered;
    ordered.reserve(selected.size());
    boost::unordered_flat_set<Key, KeyHash> begun(selected.size());
    std::vector<std::pair<Key, const Selected*>> early;
    for (const Selected& one : selected) {
        const auto subject = onderwerp_van(one.event().inhoud);
        const Key key = subject ? Key{subject->id, subject->soort} : Key{};
        if (subject && !subject->maakt && !begun.contains(key)) {
            early.emplace_back(key, &one);
            continue;
        }
        ordered.push_back(&one);
        if (!subject || !begun.insert(key).second) continue;
        for (const auto& [awaited, waits] : early) {
            if (awaited == key) ordered.push_back(waits);
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
    dossier.acties.reserve(selected.size());
    for (const Selected& one : selected) add_action(dossier.acties, one);
    dossier.klokken = klokken(selected);
    for (const Selected* one : each_after_its_subject(selected)) {
        evolve(dossier.gezin, *one);
        evolve(dossier.regie, *one);
        evolve(dossier.noodkijken, *one);
        evolve(dossier.toegang, *one);
        evolve(dossier.plan, *one);
        evolve(dossier.besluiten, *one);
        evolve(dossier.veiligheid, *one);
        evolve(dossier.hulp, *one);
        evolve(dossier.verblijf, *one);
        evolve(dossier.overleg, *one);
        evolve(dossier.leren, *one);
    }
    return dossier;
}

}  // namespace naast
