#include "naast/dossier/dossier.h"

#include "naast/events/onderwerp.h"
#include "naast/events/organisatie_van.h"

#include <map>
#include <set>

namespace naast {

namespace {

// What was recorded about the past when the family was registered is no action of that day.
bool is_action(const Event& event) {
    return std::visit(Overloaded{
                          [](const ContactGehad&) { return true; },
                          [](const SignaalOntvangen&) { return true; },
                          [](const BetrokkeneToegevoegd&) { return true; },
                          [](const HulpAangevraagd&) { return true; },
                          [](const HulpGestart&) { return true; },
                          [](const OnderzoekGestart&) { return true; },
                          [](const MaatregelUitgesproken&) { return true; },
                          [](const auto&) { return false; },
                      },
                      event.inhoud);
}

void add_action(std::vector<Actie>& acties, const RecordedEvent& recorded) {
    const auto organisatie = organisatie_van(recorded.event.inhoud);
    // Of what is only roughly dated nobody can say that it came in one rush.
    const bool has_day = recorded.event.op.precisie() >= Precisie::dag;
    if (!organisatie || !has_day || !is_action(recorded.event)) return;
    const auto* contact = std::get_if<ContactGehad>(&recorded.event.inhoud);
    acties.push_back({*organisatie,
                      contact == nullptr ? Strekking::gewoon : contact->strekking,
                      feit_of(recorded)});
}

}  // namespace

std::vector<const RecordedEvent*> each_after_its_subject(
    const std::vector<RecordedEvent>& selected) {
    std::vector<const RecordedEvent*> ordered;
    ordered.reserve(selected.size());
    std::set<std::string> begun;
    std::map<std::string, std::vector<const RecordedEvent*>> early;
    for (const RecordedEvent& recorded : selected) {
        const auto subject = onderwerp_van(recorded.event.inhoud);
        if (subject && !subject->maakt && !begun.contains(subject->sleutel)) {
            early[subject->sleutel].push_back(&recorded);
            continue;
        }
        ordered.push_back(&recorded);
        if (!subject || !begun.insert(subject->sleutel).second) continue;
        const auto& waited = early[subject->sleutel];
        ordered.insert(ordered.end(), waited.begin(), waited.end());
    }
    return ordered;
}

Dossier fold_dossier(const Uuid& gezin,
                     const std::vector<RecordedEvent>& stream,
                     const Vraag& vraag) {
    Dossier dossier;
    dossier.id = gezin;
    dossier.vraag = vraag;
    const std::vector<RecordedEvent> selected = select_events(stream, vraag);
    for (const RecordedEvent& recorded : selected) add_action(dossier.acties, recorded);
    dossier.klokken = klokken(selected);
    const auto apply = [](auto& state, const RecordedEvent& recorded) {
        state = evolve(std::move(state), recorded);
    };
    for (const RecordedEvent* recorded : each_after_its_subject(selected)) {
        apply(dossier.gezin, *recorded);
        apply(dossier.regie, *recorded);
        apply(dossier.toegang, *recorded);
        apply(dossier.plan, *recorded);
        apply(dossier.besluiten, *recorded);
        apply(dossier.veiligheid, *recorded);
        apply(dossier.hulp, *recorded);
        apply(dossier.verblijf, *recorded);
        apply(dossier.overleg, *recorded);
        apply(dossier.leren, *recorded);
    }
    return dossier;
}

}  // namespace naast
