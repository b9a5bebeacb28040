#include "naast/dossier/dossier.h"

#include "naast/events/onderwerp.h"
#include "naast/events/organisatie_van.h"

#include <algorithm>
#include <utility>

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

void add_action(std::vector<Actie>& acties, const Selected& selected) {
    const Event& event = selected.event();
    // Of what is only roughly dated nobody can say that it came in one rush.
    const bool has_day = event.op.precisie() >= Precisie::dag;
    if (!has_day || !is_action(event)) return;
    const auto organisatie = organisatie_van(event.inhoud);
    if (!organisatie) return;
    const auto* contact = std::get_if<ContactGehad>(&event.inhoud);
    acties.push_back(
        {*organisatie, contact == nullptr ? Strekking::gewoon : contact->strekking, selected.feit});
}

struct Made {
    Onderwerp what;
    std::size_t place = 0;  // of the event that made it, the first of several
};

bool is_before(const Made& made, const Onderwerp& subject) {
    return made.what.key() < subject.key();
}

// Returns: each subject once, in the order of its key.
std::vector<Made> first_makers(const std::vector<std::optional<Onderwerp>>& subjects) {
    std::vector<Made> made;
    for (std::size_t place = 0; place < subjects.size(); ++place) {
        if (subjects[place] && subjects[place]->maakt) made.push_back({*subjects[place], place});
    }
    std::sort(made.begin(), made.end(), [](const Made& a, const Made& b) {
        return std::tuple_cat(a.what.key(), std::tie(a.place)) <
               std::tuple_cat(b.what.key(), std::tie(b.place));
    });
    const auto is_same = [](const Made& a, const Made& b) { return a.what.key() == b.what.key(); };
    made.erase(std::unique(made.begin(), made.end(), is_same), made.end());
    return made;
}

}  // namespace

std::vector<const Selected*> each_after_its_subject(const std::vector<Selected>& selected) {
    std::vector<std::optional<Onderwerp>> subjects;
    subjects.reserve(selected.size());
    for (const Selected& one : selected) subjects.push_back(onderwerp_van(one.event().inhoud));
    const std::vector<Made> made = first_makers(subjects);
    std::vector<const Selected*> ordered;
    ordered.reserve(selected.size());
    std::vector<std::pair<std::size_t, const Selected*>> early;  // with the place they wait for
    for (std::size_t place = 0; place < selected.size(); ++place) {
        const std::optional<Onderwerp>& subject = subjects[place];
        if (subject && !subject->maakt) {
            const auto maker = std::lower_bound(made.begin(), made.end(), *subject, is_before);
            const bool is_there = maker != made.end() && maker->what.key() == subject->key();
            if (is_there && maker->place > place)
                early.emplace_back(maker->place, &selected[place]);
            else if (is_there)
                ordered.push_back(&selected[place]);
            continue;
        }
        ordered.push_back(&selected[place]);
        for (const auto& [waits_for, one] : early) {
            if (waits_for == place) ordered.push_back(one);
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
    for (const Selected& one : selected) add_action(dossier.acties, one);
    dossier.klokken = klokken(selected);
    for (const Selected* one : each_after_its_subject(selected)) {
        evolve(dossier.gezin, *one);
        evolve(dossier.regie, *one);
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
