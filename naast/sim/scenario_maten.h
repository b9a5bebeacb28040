// The units in which a scenario may say a number, and what each kind of number may be.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::sim {

// What is measured. `periode` is of the calendar, `duur` may also count working days only.
enum class Grootheid {
    periode,
    duur,
    tempo,
    plekken,
    gezinnen,
    fte,
    caseload,
    meerwerk,
    deel,
    bedrag,
    dagprijs,
    jaarprijs
};

// On which calendar a duration or a rate counts.
enum class Telling { kalender, werkdagen };

struct Eenheid {
    std::string_view naam{};  // as the file says it: "per week"
    Grootheid grootheid{};
    // How much of the basis it is: minutes, per minute, places, a share of 1, cents, cents a day.
    // Two whole numbers where it can be, so that 70 percent is exactly what 0.7 is.
    double maal = 1;
    double door = 1;
    Telling telling = Telling::kalender;

    double to_basis(double waarde) const { return waarde * maal / door; }
};

// What a number of this kind may be, in its basis. Both ends are allowed.
struct Grenzen {
    double least = 0;
    double most = 0;
    bool is_whole = false;
};

const std::vector<Eenheid>& eenheden();
const Eenheid* find_eenheid(Grootheid grootheid, std::string_view naam);
// "\"minuten\", \"uren\" of \"dagen\"".
std::string names_of(Grootheid grootheid, std::string_view last_word);
// The one to show in an example.
std::string_view first_of(Grootheid grootheid);
// In this unit.
Grenzen limits_in(const Eenheid& eenheid);
// What came of calculating with decimals, without what binary added: 440 for 440.00000000000006.
// To 12 digits, more than anyone writes.
double in_decimals(double calculated);

}  // namespace naast::sim
