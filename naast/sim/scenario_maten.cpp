#include "naast/sim/scenario_maten.h"

#include "naast/base/assert.h"
#include "naast/base/text.h"
#include "naast/sim/model.h"

#include <fmt/format.h>

#include <charconv>
#include <cmath>

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
        {"minuten", Grootheid::periode, 1},
        {"uren", Grootheid::periode, hour},
        {"dagen", Grootheid::periode, day},
        {"weken", Grootheid::periode, week},
        {"maanden", Grootheid::periode, month},
        {"jaren", Grootheid::periode, year},
        {"minuten", Grootheid::duur, 1},
        {"uren", Grootheid::duur, hour},
        {"dagen", Grootheid::duur, day},
        {"weken", Grootheid::duur, week},
        {"maanden", Grootheid::duur, month},
        {"jaren", Grootheid::duur, year},
        {"werkdagen", Grootheid::duur, day, 1, Telling::werkdagen},
        {"per minuut", Grootheid::tempo, 1},
        {"per uur", Grootheid::tempo, 1, hour},
        {"per dag", Grootheid::tempo, 1, day},
        {"per week", Grootheid::tempo, 1, week},
        {"per maand", Grootheid::tempo, 1, month},
        {"per jaar", Grootheid::tempo, 1, year},
        {"plekken", Grootheid::plekken, 1},
        {"gezinnen", Grootheid::gezinnen, 1},
        {"fte", Grootheid::fte, 1},
        {"gezinnen per fte", Grootheid::caseload, 1},
        {"plekken per wachtende", Grootheid::meerwerk, 1},
        {"deel", Grootheid::deel, 1},
        {"procent", Grootheid::deel, 1, 100},
        {"euro", Grootheid::bedrag, 100},
        {"euro per dag", Grootheid::dagprijs, 100},
        {"euro per week", Grootheid::dagprijs, 100, 7},
        {"euro per maand", Grootheid::dagprijs, 100 * day, month},
        {"euro per werkdag", Grootheid::dagprijs, 100, 1, Telling::werkdagen},
        {"euro per fte per jaar", Grootheid::jaarprijs, 100},
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
    std::vector<std::string_view> names;
    for (const Eenheid& eenheid : eenheden()) {
        if (eenheid.grootheid == grootheid) names.push_back(eenheid.naam);
    }
    return quoted(names, last_word);
}

std::string_view first_of(Grootheid grootheid) {
    for (const Eenheid& eenheid : eenheden()) {
        if (eenheid.grootheid == grootheid) return eenheid.naam;
    }
    NAAST_ASSERT(false);
    return {};
}

Grenzen limits_in(const Eenheid& eenheid) {
    // A number beyond these is a slip of the pen; they keep minutes and counts well inside 64 bits.
    constexpr double fastest = 100;  // per minute
    switch (eenheid.grootheid) {
        case Grootheid::periode:
        case Grootheid::duur: return {0, std::floor(century / eenheid.to_basis(1))};
        case Grootheid::tempo: return {0, std::floor(fastest / eenheid.to_basis(1))};
        case Grootheid::plekken:
        case Grootheid::gezinnen: return {0, 1'000'000, true};
        case Grootheid::fte: return {0, 100'000};
        case Grootheid::caseload: return {1, 1'000, true};
        case Grootheid::meerwerk: return {0, 10};
        case Grootheid::deel: return {0, std::round(1 / eenheid.to_basis(1))};
        case Grootheid::bedrag: return {0, most_cents_a_start / eenheid.to_basis(1)};
        case Grootheid::dagprijs: return {0, std::floor(most_cents_a_day / eenheid.to_basis(1))};
        case Grootheid::jaarprijs: return {0, 1'000'000};
    }
    NAAST_ASSERT(false);
    return {};
}

double in_decimals(double calculated) {
    const std::string digits = fmt::format("{:.12g}", calculated);
    double rounded = calculated;
    std::from_chars(digits.data(), digits.data() + digits.size(), rounded);
    return rounded;
}

}  // namespace naast::sim
