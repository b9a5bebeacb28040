// Who comes beside a family, stands in or goes, as far as it follows from who is there. Pure.
// Source: catalogue COO-01, COO-03; design/privacy-and-reliability 2.3.
#pragma once

#include "naast/events/event.h"
#include "naast/events/weigering.h"
#include "naast/gezin/gezin.h"

#include <optional>

namespace naast {

// `wie`: who records it. Refuses: two who direct together of whom none is the coordinator that goes
// on, or whom another puts together; who stands in for somebody else; who is there already; and
// closing a family that is closed. Other kinds pass.
std::optional<Weigering> waarom_niet_bij_wie_er_is(const Gezin& gezin,
                                                   const Event& event,
                                                   const MedewerkerId& wie);

}  // namespace naast
