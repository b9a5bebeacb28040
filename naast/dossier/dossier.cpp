#include "naast/dossier/dossier.h"

#include "naast/events/organisatie_van.h"

#include <map>
#include <set>
#include <type_traits>

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

bool introduces(const Inhoud& inhoud) {
    return std::visit(Overloaded{
                          [](const SignaalOntvangen&) { return true; },
                          [](const OnderzoekGestart&) { return true; },
                          [](const MaatregelUitgesproken&) { return true; },
                          [](const HulpAangevraagd&) { return true; },
                          [](const HulpGestart&) { return true; },
                          [](const UithuisplaatsingGestart&) { return true; },
                          [](const auto&) { return false; },
                      },
                      inhoud);
}

// The signal, measure, trajectory, ... that an event makes or speaks of.
std::optional<std::string> subject_of(const Inhoud& inhoud) {
    std::optional<std::string> subject;
    const auto look = [&](const auto& value) {
        using T = std::remove_cvref_t<decltype(value)>;
        if constexpr (std::is_same_v<T, SignaalId>) subject = "signaal " + value.waarde;
        if constexpr (std::is_same_v<T, OnderzoekId>) subject = "onderzoek " + value.waarde;
        if constexpr (std::is_same_v<T, MaatregelId>) subject = "maatregel " + value.waarde;
        if constexpr (std::is_same_v<T, HulpId>) subject = "hulp " + value.waarde;
        if constexpr (std::is_same_v<T, PlaatsingId>) subject = "plaatsing " + value.waarde;
    };
    std::visit(
        [&](const auto& e) {
            std::apply([&](const auto&... veld) { (look(e.*veld.lid), ...); }, e.velden());
        },
        inhoud);
    return subject;
}

// What speaks of something before that began waits for it: a perspective plan of the day before the
// placement; an answer of which only the day is known, to a report of which the minute is known.
std::vector<RecordedEvent> each_after_its_subject(const std::vector<RecordedEvent>& selected) {
    std::vector<RecordedEvent> ordered;
    std::set<std::string> begun;
    std::map<std::string, std::vector<RecordedEvent>> early;
    for (const RecordedEvent& recorded : selected) {
        const auto subject = subject_of(recorded.event.inhoud);
        const bool begins = introduces(recorded.event.inhoud);
        if (subject && !begins && !begun.contains(*subject)) {
            early[*subject].push_back(recorded);
            continue;
        }
        ordered.push_back(recorded);
        if (!subject || !begun.insert(*subject).second) continue;
        const std::vector<RecordedEvent>& waited = early[*subject];
        ordered.insert(ordered.end(), waited.begin(), waited.end());
    }
    return ordered;
}

}  // namespace

Dossier fold_dossier(const Uuid& gezin,
                     const std::vector<RecordedEvent>& stream,
                     const Vraag& vraag) {
    Dossier dossier;
    dossier.id = gezin;
    dossier.vraag = vraag;
    const std::vector<RecordedEvent> selected = select_events(stream, vraag);
    for (const RecordedEvent& recorded : selected) add_action(dossier.acties, recorded);
    for (const RecordedEvent& recorded : each_after_its_subject(selected)) {
        dossier.gezin = evolve(std::move(dossier.gezin), recorded);
        dossier.toegang = evolve(std::move(dossier.toegang), recorded);
        dossier.plan = evolve(std::move(dossier.plan), recorded);
        dossier.veiligheid = evolve(std::move(dossier.veiligheid), recorded);
        dossier.hulp = evolve(std::move(dossier.hulp), recorded);
        dossier.verblijf = evolve(std::move(dossier.verblijf), recorded);
    }
    return dossier;
}

}  // namespace naast
