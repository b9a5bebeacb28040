// The made-up people and families of `serve --demo`, and the command `demo`.
#pragma once

#include "naast/http/sessions.h"

#include <cstdint>
#include <ostream>
#include <vector>

namespace naast::app {

enum class MetRegio { nee, ja };

// With the region: also one of its regisseurs.
std::vector<http::DemoPersoon> demo_personen(MetRegio regio);

// The day on which the demo takes place, two weeks after the story ends.
Date demo_vandaag();

// Writes the made-up region of the three years until then. Returns: how many events.
std::size_t write_region(std::uint64_t seed, int families, std::ostream& out);

}  // namespace naast::app
