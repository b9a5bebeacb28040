// What a simulation came to, for people and for programs: every figure with its margin, and with
// what that margin holds. The form for programs: docs/formats/uitkomst.md.
#pragma once

#include "naast/sim/deel.h"
#include "naast/sim/model.h"
#include "naast/sim/result.h"
#include "naast/sim/scenario.h"

#include <string>
#include <vector>

namespace naast::sim {

struct Uitkomst {
    const Vraagstuk& vraagstuk;
    const Scenario& scenario;
    const Model& model;
    const Outcomes& outcomes;
};

// What one should know before one believes the figures: a link that cannot keep up, few
// replications.
std::vector<Tekst> warnings_of(const Uitkomst& uitkomst);

// Dutch, in columns of fixed width.
std::string to_table(const Uitkomst& uitkomst);
// One JSON document, with the scenario in it, so that it can be calculated again.
std::string to_json(const Uitkomst& uitkomst);

}  // namespace naast::sim
