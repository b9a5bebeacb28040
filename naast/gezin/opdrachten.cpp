#include "naast/gezin/opdrachten.h"

#include "naast/events/personen.h"
#include "naast/events/samenhang.h"
#include "naast/gezin/meebeslissen.h"

#include <algorithm>

namespace naast {

namespace {

// Whatever day an event is about, it counts.
const Date far_ahead = date("2200-01-01");

// What there is once this one is recorded too. A withdrawal that is withdrawn brings an event back.
std::vector<RecordedEvent> with(std::vector<RecordedEvent> stream,
                                const Event& withdrawal,
                                Date today) {
    RecordedEvent recorded;
    recorded.nr = static_cast<std::int64_t>(stream.size()) + 1;
    recorded.vastgelegd_op = Instant{today};
    recorded.event = withdrawal;
    stream.push_back(std::move(recorded));
    return stream;
}

}  // namespace

Decision decide(const Gezin& gezin,
                const LegContactVast& opdracht,
                const Organisatie& organisatie,
                Date today) {
    if (opdracht.op > today) return still_to_come("op");
    for (std::size_t i = 0; i < opdracht.met.size(); ++i) {
        if (gezin.find(opdracht.met[i]) != nullptr) continue;
        return not_of_the_family("met[" + std::to_string(i) + "]");
    }
    if (opdracht.met.empty() && opdracht.vorm != ContactVorm::overleg) {
        return required("met",
                        {"Kies met wie u contact had.", "Choose with whom you had contact."});
    }
    return std::vector{
        event_on(opdracht.op,
                 opdracht.met,
                 ContactGehad{organisatie, opdracht.vorm, opdracht.strekking, opdracht.tekst})};
}

Decision decide(const Gezin& gezin, const WisselRegisseur& opdracht, Date today) {
    if (opdracht.op > today) return still_to_come("op");
    const auto open = gezin.open();
    const bool is_open = std::any_of(
        open.begin(), open.end(), [&](const Period& p) { return p.contains(opdracht.op); });
    const auto now = gezin.regisseurs_on(opdracht.op);
    if (!is_open || now.size() != 1 || now.front()->einde) {
        return Unexpected{Weigering{Weigeringsgrond::precies_een_regisseur,
                                    "op",
                                    {"Op deze dag heeft het gezin niet precies één regisseur die "
                                     "doorgaat. Herstel dat eerst.",
                                     "On this day the family does not have exactly one coordinator "
                                     "who goes on. Mend that first."}}};
    }
    const Betrokkenheid& present = *now.front();
    if (present.medewerker.id == opdracht.naar.id) {
        return required("naar",
                        {present.medewerker.naam + " is al de regisseur.",
                         present.medewerker.naam + " is the coordinator already."});
    }
    return std::vector{
        event_on(opdracht.op,
                 {},
                 RegisseurGestopt{present.medewerker.id, opdracht.reden, opdracht.toelichting}),
        event_on(opdracht.op, {}, RegisseurAangewezen{opdracht.naar, std::nullopt})};
}

Decision decide(const Gezin& gezin,
                const StelSignaleringUit& opdracht,
                const Medewerker& wie,
                const UitstelId& uitstel,
                Date today) {
    if (opdracht.tot_en_met <= today) {
        return required("totEnMet", {"Kies een dag na vandaag.", "Choose a day after today."});
    }
    if (opdracht.tot_en_met > today + longest_uitstel) {
        return required("totEnMet",
                        {"Kies een dag binnen een maand. Daarna kunt u opnieuw uitstellen.",
                         "Choose a day within a month. After that you can postpone again."});
    }
    if (opdracht.betreft.size() > gezin.personen.size() ||
        std::any_of(opdracht.betreft.begin(), opdracht.betreft.end(), [&](const PersoonId& id) {
            return gezin.find(id) == nullptr;
        })) {
        return not_of_the_family("betreft");
    }
    return std::vector{event_on(
        today,
        opdracht.betreft,
        SignaleringUitgesteld{uitstel, wie, opdracht.regel, opdracht.tot_en_met, opdracht.reden})};
}

Decision decide(const Gezin& gezin,
                const LaatWeten& opdracht,
                const std::optional<PersoonId>& wie,
                Date today) {
    if (auto no = te_jong(gezin, wie, today)) return Unexpected{std::move(*no)};
    const auto leads = gezin.regisseurs_on(today);
    if (leads.empty()) {
        return required("",
                        {"Er is nu niemand die dit leest. Bel de gemeente.",
                         "Nobody would read this now. Call the municipality."});
    }
    return std::vector{
        event_on(today,
                 {*wie},
                 GezinZochtContact{leads.front()->medewerker.organisatie, {}, opdracht.tekst})};
}

Decision decide(const Gezin& gezin, const SchrijfNotitie& opdracht, Date today) {
    const bool are_members =
        std::all_of(opdracht.over.begin(), opdracht.over.end(), [&](const PersoonId& id) {
            return gezin.find(id) != nullptr;
        });
    if (!are_members) {
        return not_of_the_family("over");
    }
    return one_event(today, opdracht.over, NotitieGemaakt{opdracht.tekst});
}

Decision decide(const Regie& regie,
                const BeeindigUitstel& opdracht,
                const MedewerkerId& wie,
                Date today) {
    for (const Uitstel& uitstel : regie.uitstellen) {
        if (uitstel.id != opdracht.uitstel || uitstel.medewerker.id != wie) continue;
        if (!uitstel.rust_on(today)) continue;
        return std::vector{event_on(today, uitstel.betreft, UitstelBeeindigd{uitstel.id})};
    }
    return required("uitstel",
                    {"Dit uitstel is er niet, of het is al voorbij.",
                     "This postponement is not there, or it is over."});
}

Decision decide(const std::vector<RecordedEvent>& stream,
                const TrekGebeurtenisIn& opdracht,
                Date today) {
    const auto counting = select_events(stream, {far_ahead, today});
    const auto counts = [&](const Uuid& id) {
        return std::any_of(counting.begin(), counting.end(), [&](const Selected& one) {
            return one.feit.gebeurtenis == id;
        });
    };
    if (!counts(opdracht.gebeurtenis)) {
        return required("gebeurtenis",
                        {"Deze gebeurtenis is er niet, of telt al niet meer.",
                         "This event is not there, or no longer counts."});
    }
    const Event withdrawal = event_on(
        today,
        {},
        GebeurtenisIngetrokken{opdracht.gebeurtenis, opdracht.reden, opdracht.toelichting});
    const std::vector<RecordedEvent> after = with(stream, withdrawal, today);
    const auto left = select_events(after, {far_ahead, today});
    Samenhang introduced;
    for (const Selected& one : left) introduced.add(one.event());
    for (const Selected& one : left) {
        if (!introduced.check(one.event())) continue;
        if (counts(one.feit.gebeurtenis)) {
            return required("gebeurtenis",
                            {"Andere gebeurtenissen hangen hiervan af. Trek die eerst in.",
                             "Other events depend on this one. Withdraw those first."});
        }
        return required("gebeurtenis",
                        {"Wat hierdoor weer telt, noemt iets dat zelf is ingetrokken. Herstel dat "
                         "eerst.",
                         "What would count again names something that was itself withdrawn. Mend "
                         "that first."});
    }
    return std::vector{withdrawal};
}

}  // namespace naast
