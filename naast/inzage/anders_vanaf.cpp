#include "naast/inzage/anders_vanaf.h"

#include "naast/events/soort.h"
#include "naast/inzage/banden_van_buiten.h"
#include "naast/inzage/dagbegin.h"
#include "naast/inzage/wereld.h"

#include <algorithm>

namespace naast::inzage {

// All other bounds of a Venster are the begin of a day. Thirty days of a trajectory are days of 24
// hours, which end at another hour once summer time begins or ends.
Instant anders_vanaf(const std::vector<RecordedEvent>& stream, Instant nu) {
    Instant first = begin_of(dutch_day(nu) + Days{1});
    const auto can_be = [&](Instant moment) {
        if (moment > nu) first = std::min(first, moment);
    };
    const auto until = [&](const RecordedEvent& recorded, std::chrono::minutes lasts) {
        can_be(recorded.vastgelegd_op);
        can_be(recorded.vastgelegd_op + lasts);
    };
    for (const RecordedEvent& recorded : stream) {
        const Instant op = begin_of(recorded.event.op);
        can_be(op);
        can_be(op + na_een_traject);
        // What is bounded by when it was recorded.
        const Inhoud& inhoud = recorded.event.inhoud;
        if (is_one_of<NoodtoegangGeopend>(inhoud)) until(recorded, duur_van_noodtoegang);
        if (is_one_of<IncidentonderzoekGeopend>(inhoud)) until(recorded, duur_van_incident);
        if (is_one_of<ToezichtGeopend, AuditGeopend>(inhoud)) until(recorded, duur_van_ticket);
        if (is_one_of<TicketGesloten>(inhoud)) can_be(recorded.vastgelegd_op);
    }
    return first;
}

}  // namespace naast::inzage
