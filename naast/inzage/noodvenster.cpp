#include "naast/inzage/noodvenster.h"

namespace naast::inzage {

std::vector<Noodvenster> noodvensters(const std::vector<Selected>& selected) {
    std::vector<Noodvenster> all;
    for (const Selected& one : selected) {
        const Event& event = one.event();
        const auto* opened = std::get_if<NoodtoegangGeopend>(&event.inhoud);
        if (opened == nullptr || event.herkomst == Herkomst::overgenomen) continue;
        const Instant recorded = one.recorded->vastgelegd_op;
        all.push_back({event.id, *opened, {recorded, recorded + duur_van_noodtoegang}});
    }
    return all;
}

}  // namespace naast::inzage
