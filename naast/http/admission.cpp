#include "naast/http/admission.h"

#include "naast/base/assert.h"

#include <algorithm>

namespace naast::http {

Admission::Admission(std::size_t running, std::size_t waiting)
    : running_(running), waiting_(waiting) {
    NAAST_ASSERT(running > 0);
}

bool Admission::may_run(Lane lane) {
    const std::size_t all = of(Lane::usual).running + of(Lane::vital).running;
    return of(lane).running < running_ && all < threads();
}

Admission::Answer Admission::arrive(Ticket ticket, Lane lane) {
    Queue& queue = of(lane);
    if (queue.waiting.empty() && may_run(lane)) {
        ++queue.running;
        return Answer::runs;
    }
    if (queue.waiting.size() >= waiting_) return Answer::refused;
    queue.waiting.push_back(ticket);
    return Answer::waits;
}

void Admission::done(Lane lane) {
    NAAST_ASSERT(of(lane).running > 0);
    --of(lane).running;
}

void Admission::leave(Ticket ticket) {
    for (Queue& queue : queues_) std::erase(queue.waiting, ticket);
}

std::optional<Admission::Next> Admission::next() {
    for (const Lane lane : {Lane::vital, Lane::usual}) {
        Queue& queue = of(lane);
        if (queue.waiting.empty() || !may_run(lane)) continue;
        const Ticket ticket = queue.waiting.front();
        queue.waiting.pop_front();
        ++queue.running;
        return Next{ticket, lane};
    }
    return std::nullopt;
}

}  // namespace naast::http
