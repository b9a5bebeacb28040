// What was investigated not long before, for the rules that ask why it is done again (ACC-05,
// ANA-21).
#pragma once

#include "naast/signalering/regel.h"

#include <optional>

namespace naast {

// The latest investigation of one of the same persons that began before this one, passes `also`,
// and runs or ended within the term of the norm. Returns: nullptr if there is none.
template <class F>
const Onderzoek* eerder_onderzoek(const RuleInput& input,
                                  const Onderzoek& started,
                                  const NormId& norm,
                                  const F& also) {
    const Onderzoek* latest = nullptr;
    for (const Onderzoek& other : input.dossier.veiligheid.onderzoeken) {
        const bool comes_before = other.begin.op < started.begin.op && also(other);
        if (!comes_before || !share_someone(other.betreft, started.betreft)) continue;
        const auto through =
            other.einde ? input.due_on(norm, other.einde->op) : std::optional{started.begin.op};
        if (through && started.begin.op <= *through) latest = &other;
    }
    return latest;
}

}  // namespace naast
