// Where the made-up region takes its chances from: the same ones for the same seed on every
// machine. Whole numbers and comparisons only; no distribution of the standard library, which
// differ. For the same reason who draws twice does it in two statements: which of two arguments of
// one call is worked out first, each compiler chooses.
#pragma once

#include "naast/base/assert.h"
#include "naast/base/date.h"
#include "naast/base/entropy.h"
#include "naast/base/uuid.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <string_view>

namespace naast::demo {

class Dice {
public:
    // Streams of one seed do not disturb each other: one family that draws more changes no other.
    Dice(std::uint64_t seed, std::uint64_t stream);

    // True in this share of all draws, 0 to 1.
    bool happens(double share);
    // Both included, each as likely. Requires: lowest <= highest.
    int between(int lowest, int highest);
    Days days(int lowest, int highest) { return Days{between(lowest, highest)}; }
    // How many times in a row this share happens: 0, 1, 2, ... at most `most`.
    int times(double share, int most);
    // Which of these weights; they need not sum to anything. Requires: one is above 0.
    std::size_t weighted(std::initializer_list<double> weights);
    template <class List>
    const auto& pick(const List& list) {
        NAAST_ASSERT(!std::empty(list));
        return list[static_cast<std::size_t>(between(0, static_cast<int>(std::size(list)) - 1))];
    }
    // Without eight digits in a row, so that it holds no BSN and no AGB code.
    Uuid uuid();

private:
    // From 0 up to 1.
    double next();

    SeededEntropy entropy_;
};

// Whether so many digits stand in a row.
bool has_digits_in_a_row(std::string_view text, int count);

}  // namespace naast::demo
