#include "naast/inzage/banden_van_buiten.h"

#include "naast/events/soort.h"
#include "naast/inzage/einden.h"

#include <algorithm>

namespace naast::inzage {

namespace {

Band tie(const MedewerkerId& wie, Betrekking betrekking, const Venster& window) {
    Band band;
    band.wie = wie.waarde;
    band.betrekking = betrekking;
    band.venster = window;
    return band;
}

// From when it was recorded, whatever day it names: nobody opens a ticket for the past. One that
// was taken over gives nothing.
struct Tickets {
    struct Open {
        TicketId ticket;
        Band band;
    };
    std::vector<Open> open;

    void operator()(const ToezichtGeopend& e, const RecordedEvent& recorded) {
        // Nobody supervises oneself.
        if (e.van == e.medewerker.id) return;
        add(e.ticket, e.medewerker, Betrekking::toezicht, duur_van_ticket, recorded);
    }
    void operator()(const AuditGeopend& e, const RecordedEvent& recorded) {
        add(e.ticket, e.medewerker, Betrekking::audit, duur_van_ticket, recorded);
    }
    void operator()(const IncidentonderzoekGeopend& e, const RecordedEvent& recorded) {
        // The second person is another one.
        if (e.tweede.id == e.medewerker.id) return;
        add(e.ticket, e.medewerker, Betrekking::privacyfunctionaris, duur_van_incident, recorded);
    }

    void add(const TicketId& ticket,
             const Medewerker& wie,
             Betrekking betrekking,
             std::chrono::minutes lasts,
             const RecordedEvent& recorded) {
        if (recorded.event.herkomst == Herkomst::overgenomen) return;
        const Instant from = recorded.vastgelegd_op;
        open.push_back({ticket, tie(wie.id, betrekking, {from, from + lasts})});
    }
    // Of one key each ticket that was opened before.
    void close(const TicketId& ticket, const RecordedEvent& recorded) {
        for (Open& one : open) {
            const bool is_it =
                one.ticket == ticket && one.band.venster.from <= recorded.vastgelegd_op;
            if (is_it)
                one.band.venster.until = std::min(*one.band.venster.until, recorded.vastgelegd_op);
        }
    }
};

}  // namespace

std::vector<Band> banden_op_ticket(const std::vector<Selected>& selected) {
    Tickets tickets;
    for (const Selected& one : selected) take_in(tickets, *one.recorded, one.event().inhoud);
    for (const Selected& one : selected) {
        if (const auto* closed = std::get_if<TicketGesloten>(&one.event().inhoud))
            tickets.close(closed->ticket, *one.recorded);
    }
    std::vector<Band> ties;
    for (Tickets::Open& one : tickets.open) ties.push_back(std::move(one.band));
    return ties;
}

// The day on which the table was held, if that is known; else for which it was planned.
static Date day_of(const AgendaVastgesteld& agenda, const std::vector<Selected>& selected) {
    for (const Selected& one : selected) {
        const auto* held = std::get_if<TafelGehouden>(&one.event().inhoud);
        if (held != nullptr && held->tafel == agenda.tafel) return one.event().op.last_day();
    }
    return agenda.gepland_op;
}

std::vector<Band> banden_aan_tafel(const std::vector<Selected>& selected) {
    std::vector<Band> ties;
    for (const Selected& one : selected) {
        const auto* agenda = std::get_if<AgendaVastgesteld>(&one.event().inhoud);
        if (agenda == nullptr) continue;
        Venster window = since(one);
        window.until = after(day_of(*agenda, selected) + na_een_tafel);
        for (const Medewerker& gast : agenda->gasten) {
            ties.push_back(tie(gast.id, Betrekking::tafelgast, window));
            ties.back().alleen_lezen = true;
        }
    }
    return ties;
}

}  // namespace naast::inzage
