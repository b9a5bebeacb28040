// What was asked of the kernel, and the part of the answer that one machine calculated. A part is a
// file with whole numbers only, so that parts together are exactly the whole.
// The form of the file: docs/formats/uitkomst.md.
#pragma once

#include "naast/base/result.h"
#include "naast/base/text.h"
#include "naast/sim/result.h"
#include "naast/sim/scenario.h"

#include <cstdint>
#include <string>
#include <vector>

namespace naast::sim {

// Source: ours. Beyond it the margin is far below what the model itself is worth.
inline constexpr std::uint32_t most_replicaties = 1'000'000;

// All that the outcome follows from.
struct Vraagstuk {
    std::string programma;           // name, version, and hash of the code that calculates
    std::string scenario;            // hash_of()
    std::vector<Bestand> bestanden;  // the scenario, then each what-if
    std::uint64_t zaad = 1;
    std::uint32_t replicaties = 1;
    bool operator==(const Vraagstuk&) const = default;
};

struct Deel {
    Vraagstuk vraagstuk;
    std::uint32_t nummer = 1;  // 1 to `van`
    std::uint32_t van = 1;
    Outcomes uitkomsten;
};

// The replications of a part: from .first until .second - 1.
std::pair<std::uint32_t, std::uint32_t> range_of(std::uint32_t replicaties,
                                                 std::uint32_t nummer,
                                                 std::uint32_t van);

std::string to_json(const Deel& deel);
// Refuses: a file that is no part, or was changed since.
Result<Deel, ScenarioFout> read_deel(const Bestand& bestand);

// Parts as one, in whatever order they come. `programma`: what this program is; another may
// calculate otherwise. Refuses: parts of different runs, a part that is missing or there twice.
Result<Deel, ScenarioFout> join_delen(const std::vector<Bestand>& bestanden,
                                      const std::string& programma);

// Whether there are as many tallies as the model has links, classes and milestones.
bool fits(const Model& model, const Outcomes& outcomes);

}  // namespace naast::sim
