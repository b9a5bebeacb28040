#include "naast/sim/scenario_maten.h"

#include "naast/base/assert.h"

namespace naast::sim {

namespace {

constexpr double hour = 60;
constexpr double day = 24 * hour;
constexpr double week = 7 * day;
constexpr double year = 365.25 * day;  // of the Julian calendar: leap years taken together
constexpr double month = year / 12;
constexpr double century = 100 * year;

}  // namespace

const std::vector<Eenheid>& eenheden() {
    static const std::vector<Eenheid> all{
        {"minuten", Grootheid::duur, 1},
        {"uren", Grootheid::duur, hour},
        {"dagen", Grootheid::duur, day},
        {"weken", Grootheid::duur, week},
        {"maanden", Grootheid::duur, month},
        {"jaren", Grootheid::duur, year},
        {"werkdagen", Grootheid::duur, day, Telling::werkdagen},
        {"per minuut", Grootheid::tempo, 1},
        {"per uur", Grootheid::tempo, 1 / hour},
        {"per dag", Grootheid::tempo, 1 / day},
        {"per week", Grootheid::tempo, 1 / week},
        {"per maand", Grootheid::tempo, 1 / month},
        {"per jaar", Grootheid::tempo, 1 / year},
        {"plekken", Grootheid::plekken, 1},
        {"fte", Grootheid::fte, 1},
        {"gezinnen per fte", Grootheid::caseload, 1},
        {"deel", Grootheid::deel, 1},
        {"procent", Grootheid::deel, 0.01},
        {"keer", Grootheid::factor, 1},
    };
    return all;
}

const Eenheid* find_eenheid(Grootheid grootheid, std::string_view naam) {
    for (const Eenheid& eenheid : eenheden()) {
        if (eenheid.grootheid == grootheid && eenheid.naam == naam) return &eenheid;
    }
    return nullptr;
}

std::string names_of(Grootheid grootheid, std::string_view last_word) {
    std::vector<std::string> names;
    for (const Eenheid& eenheid : eenheden()) {
        if (eenheid.grootheid == grootheid) names.push_back("\"" + std::string(eenheid.naam) + "\"");
    }
    std::string all = names.front();
    for (std::size_t i = 1; i < names.size(); ++i) {
        all += i + 1 == names.size() ? " " + std::string(last_word) + " " : ", ";
        all += names[i];
    }
    return all;
}

const Grenzen& grenzen(Grootheid grootheid) {
    // A number beyond these is a slip of the pen; they keep minutes and counts well inside 64 bits.
    static constexpr Grenzen duur{0, century}, tempo{0, 100}, plekken{0, 1'000'000, true},
        fte{0, 100'000}, caseload{0, 1'000}, deel{0, 1}, factor{0, 1'000};
    switch (grootheid) {
        case Grootheid::duur: return duur;
        case Grootheid::tempo: return tempo;
        case Grootheid::plekken: return plekken;
        case Grootheid::fte: return fte;
        case Grootheid::caseload: return caseload;
        case Grootheid::deel: return deel;
        case Grootheid::factor: return factor;
    }
    NAAST_ASSERT(false);
    return duur;
}

}  // namespace naast::sim
