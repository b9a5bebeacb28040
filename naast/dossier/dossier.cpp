#include "naast/dossier/dossier.h"

#include "naast/events/organisatie_van.h"

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

Dossier fold_dossier(const Uuid& gezin,
                     const std::vector<RecordedEvent>& stream,
                     const Vraag& vraag) {
    Dossier dossier;
    dossier.id = gezin;
    dossier.vraag = vraag;
    for (const RecordedEvent& recorded : select_events(stream, vraag)) {
        dossier.gezin = evolve(std::move(dossier.gezin), recorded);
        dossier.toegang = evolve(std::move(dossier.toegang), recorded);
        dossier.plan = evolve(std::move(dossier.plan), recorded);
        dossier.veiligheid = evolve(std::move(dossier.veiligheid), recorded);
        dossier.hulp = evolve(std::move(dossier.hulp), recorded);
        dossier.verblijf = evolve(std::move(dossier.verblijf), recorded);
        add_action(dossier.acties, recorded);
    }
    return dossier;
}

}  // namespace naast
