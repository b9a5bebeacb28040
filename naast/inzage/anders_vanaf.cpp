#include "naast/inzage/anders_vanaf.h"

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
    for (const RecordedEvent& recorded : stream) {
        const Instant op = begin_of(recorded.event.op);
        can_be(op);
        can_be(op + na_een_traject);
        if (!std::holds_alternative<NoodtoegangGeopend>(recorded.event.inhoud)) continue;
        can_be(recorded.vastgelegd_op);
        can_be(recorded.vastgelegd_op + duur_van_noodtoegang);
    }
    return first;
}

}  // namespace naast::inzage
