// The ties of who looks along without working with the family: on a ticket, or as a guest at a
// table. Pure. Readings 37 and 39.
#pragma once

#include "naast/events/vraag.h"
#include "naast/inzage/wereld.h"

#include <chrono>
#include <vector>

namespace naast::inzage {

constexpr std::chrono::hours duur_van_ticket{8};       // Source: design 2.3, ticketed roles.
constexpr std::chrono::minutes duur_van_incident{60};  // Source: design 2.11 P64.
constexpr Days na_een_tafel{14};                       // Source: design 2.3.

std::vector<Band> banden_op_ticket(const std::vector<Selected>& selected);
std::vector<Band> banden_aan_tafel(const std::vector<Selected>& selected);

}  // namespace naast::inzage
