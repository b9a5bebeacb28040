// A distribution of durations as 1,025 points of its quantile function, close together where few
// families take very long. One 32-bit draw gives one whole number of minutes; the same draw gives a
// longer time where the distribution is longer, so that runs with other parameters can be compared.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <functional>

namespace naast::sim {

// Point 32 o + 32 - c lies where a part 2^-(o + 1) * (1 + c / 32) of all families takes longer: 32
// steps in each halving, from 1 (the shortest time) down to 2^-32 (the longest). Straight between.
class QuantileTable {
public:
    static constexpr int octaves = 32;
    static constexpr int cells = 32;
    static constexpr int points = octaves * cells + 1;

    // `minutes_at(v)`: the time that a part v of all families exceeds, not rising in v, not
    // negative. It is asked for v from 2^-32 to 1. The points are scaled so that the mean is
    // exactly `mean` up to rounding.
    // Requires: mean >= 0 and finite.
    QuantileTable(const std::function<double(double)>& minutes_at, double mean);
    QuantileTable() : QuantileTable([](double) { return 0.0; }, 0.0) {}

    // The time that belongs to a draw: 0 gives the longest, 0xFFFFFFFF the shortest.
    // Returns: whole minutes, rounded to the nearest.
    std::uint32_t minutes(std::uint32_t draw) const { return rounded(exact(draw)); }

    // What is left of a time of which `elapsed` minutes have passed.
    std::uint32_t minutes_left(std::uint32_t elapsed, std::uint32_t draw) const;

    // The time of a draw in 2^-fraction_bits() minutes.
    std::uint32_t exact(std::uint32_t draw) const {
        const int octave = draw == 0 ? octaves - 1 : std::countl_zero(draw);
        const std::uint32_t within = draw << octave << 1;
        const std::uint32_t cell = within >> (32 - 5);
        const std::uint64_t fraction = within & ((1U << (32 - 5)) - 1);
        const std::size_t at =
            static_cast<std::size_t>(octave) * cells + (cells - static_cast<std::size_t>(cell));
        const std::uint32_t longer = points_[at];
        const std::uint32_t shorter = points_[at - 1];
        return longer - static_cast<std::uint32_t>(((longer - shorter) * fraction) >> (32 - 5));
    }
    int fraction_bits() const { return fraction_bits_; }

    // Of the table itself, in minutes.
    double mean() const;
    bool operator==(const QuantileTable&) const = default;

private:
    std::array<std::uint32_t, points> points_{};  // in 2^-fraction_bits_ minutes, not falling
    int fraction_bits_ = 0;

    std::uint32_t rounded(std::uint32_t exact) const {
        const std::uint64_t half = (std::uint64_t{1} << fraction_bits_) >> 1;
        return static_cast<std::uint32_t>((exact + half) >> fraction_bits_);
    }
};

// Units: minutes. Requires: mean > 0, cv > 0, finite; a time above 2^31 minutes is cut off there.
QuantileTable fixed_time(double minutes);
QuantileTable exponential_time(double mean);
QuantileTable gamma_time(double mean, double cv);
QuantileTable lognormal_time(double mean, double cv);
QuantileTable uniform_time(double shortest, double longest);
QuantileTable triangular_time(double shortest, double mode, double longest);
// Shape below 1: the risk falls with time; 1 is exponential.
QuantileTable weibull_time(double mean, double shape);

}  // namespace naast::sim
