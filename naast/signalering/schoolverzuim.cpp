#include "naast/signalering/schoolverzuim.h"

namespace naast {

std::vector<LangVerzuim> lang_verzuim(const RuleInput& input) {
    std::vector<LangVerzuim> found;
    for (const Verzuim& verzuim : input.dossier.gezin.verzuim) {
        if (verzuim.soort == VerzuimSoort::geoorloofd) continue;
        const auto limit = input.due_on("SIG-21", verzuim.begin.op);
        if (!limit) continue;
        const LangVerzuim lang{verzuim.kind, *limit, verzuim.begin, verzuim.einde};
        if (!lang.since_limit().is_empty()) found.push_back(lang);
    }
    return found;
}

}  // namespace naast
