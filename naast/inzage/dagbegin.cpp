#include "naast/inzage/dagbegin.h"

namespace naast::inzage {

Instant begin_of(Date day) {
    // Midnight here is one or two hours before midnight UTC.
    for (const int hours : {2, 1}) {
        const Instant moment = Instant{day} - std::chrono::hours{hours};
        if (dutch_day(moment) == day) return moment;
    }
    return Instant{day};
}

Instant begin_of(const PartialDate& op) {
    return begin_of(op.first_day()) + std::chrono::minutes{op.minute()};
}

}  // namespace naast::inzage
