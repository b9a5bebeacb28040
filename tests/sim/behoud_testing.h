// What must hold of every tally, to the unit. One sentence for each that does not, "" if all do.
#pragma once

#include "naast/sim/result.h"

#include <string>

namespace naast::sim {

// One run of a model with the day queue.
Tally run_of(const Model& model, std::uint64_t seed);

namespace behoud {

std::string faults_of_little(const Tally& tally);
std::string faults_of_conservation(const Tally& tally);
// Of cents: what was to be paid and what came to it is what was paid and what is still to be paid.
std::string faults_of_money(const Tally& tally);

}  // namespace behoud
}  // namespace naast::sim
