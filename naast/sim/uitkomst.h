// What a simulation came to, for people and for programs: every figure with its margin, and with
// what that margin holds. The form for programs: docs/formats/uitkomst.md.
#pragma once

#include "naast/sim/deel.h"
#include "naast/sim/model.h"
#include "naast/sim/result.h"
#include "naast/sim/scenario.h"
#include "naast/sim/verschil.h"

#include <optional>
#include <string>
#include <vector>

namespace naast::sim {

// The same question without its what-ifs.
struct Zonder {
    const Scenario& scenario;
    Doorgerekend doorgerekend;
};

struct Uitkomst {
    const Vraagstuk& vraagstuk;
    const Scenario& scenario;
    const Model& model;
    const Outcomes& outcomes;
    std::optional<Zonder> zonder{};  // to compare with
};

// The links that both have, as their numbers in each; in the order of those with the what-if.
std::vector<std::pair<std::size_t, std::size_t>> pairs_of(const Zonder& zonder,
                                                          const Scenario& met);

// station_summary(), without what there is none of: a queue and use of one class alone, use of
// places without limit, families that give up where nobody does. `klasse` is a class, or `none` for
// all.
StationSummary summary_of(const Uitkomst& of, std::size_t schakel, std::uint16_t klasse);
// Likewise of the chain: no costs where the scenario has none, nor of one class where there is
// staff for all. And what the what-ifs change. Requires for that: of.zonder.
ChainSummary summary_of_keten(const Uitkomst& of, std::uint16_t klasse);
KetenVerschil verschil_of_keten(const Uitkomst& of);

// What one should know before one believes the figures: a link that cannot keep up, or that begins
// with more families in help than places; links without costs beside those with; few replications.
std::vector<Tekst> warnings_of(const Uitkomst& of);

// Dutch, in columns of fixed width.
std::string to_table(const Uitkomst& of);
// One JSON document, with the scenario in it, so that it can be calculated again.
std::string to_json(const Uitkomst& of);

}  // namespace naast::sim
