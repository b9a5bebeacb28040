#include "naast/verblijf/woonplek.h"

namespace naast {

std::vector<Woonplek> woonplekken(const Plaatsing& plaatsing) {
    std::vector<Woonplek> places{
        {plaatsing.vorm, plaatsing.aanbieder, plaatsing.begin, plaatsing.einde}};
    for (const Overplaatsing& move : plaatsing.overplaatsingen) {
        if (plaatsing.einde && move.feit.op >= plaatsing.einde->op) continue;
        if (move.feit.op > places.back().begin.op) {
            places.back().einde = move.feit;
            places.push_back({{}, {}, move.feit, plaatsing.einde});
        }
        places.back().vorm = move.vorm;
        places.back().aanbieder = move.aanbieder;
    }
    return places;
}

Woonplek laatste_woonplek(const Plaatsing& plaatsing) {
    return woonplekken(plaatsing).back();
}

}  // namespace naast
