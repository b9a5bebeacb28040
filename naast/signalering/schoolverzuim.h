// Children who stay away from school for long, for the rules that ask what to do about it (SIG-21,
// TAB-01, XDM-04).
#pragma once

#include "naast/signalering/regel.h"

#include <optional>
#include <vector>

namespace naast {

struct LangVerzuim {
    PersoonId kind;
    Date limit{};  // the day it had lasted too long
    Feit begin;
    std::optional<Feit> einde;
    Period since_limit() const { return {limit, einde ? std::optional{einde->op} : std::nullopt}; }
};

// SIG-21: 28 days; what the school allowed does not count. Returns: as they were recorded; also
// those whose limit is still to come.
std::vector<LangVerzuim> lang_verzuim(const RuleInput& input);

}  // namespace naast
