#include "naast/sim/scenario.h"

#include <fmt/format.h>

namespace naast::sim {

Tekst in_words(const ScenarioFout& fout) {
    Tekst where{fout.plek.bestand, fout.plek.bestand};
    if (fout.plek.regel > 0) {
        where.nl += fmt::format(", regel {}, kolom {}", fout.plek.regel, fout.plek.kolom);
        where.en += fmt::format(", line {}, column {}", fout.plek.regel, fout.plek.kolom);
    }
    if (!fout.veld.empty()) {
        where.nl += fmt::format(": veld \"{}\" {}.", fout.veld, fout.reden.nl);
        where.en += fmt::format(": field \"{}\" {}.", fout.veld, fout.reden.en);
    } else {
        where.nl += fmt::format(": {}.", fout.reden.nl);
        where.en += fmt::format(": {}.", fout.reden.en);
    }
    return where;
}

}  // namespace naast::sim
