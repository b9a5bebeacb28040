#include "naast/sim/quantile.h"

#include "naast/base/assert.h"

#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/lognormal.hpp>

#include <algorithm>
#include <cmath>
#include <vector>

namespace naast::sim {

namespace {

constexpr double longest_minutes = 2147483648.0;

// The survival at a point: point 0 is 1, each `cells` further is half of it.
double survival_at(int point) {
    const int octave = (point + QuantileTable::cells - 1) / QuantileTable::cells;
    const int cell = octave * QuantileTable::cells - point;
    return std::ldexp(1.0 + static_cast<double>(cell) / QuantileTable::cells, -octave);
}

// The mean of the straight lines between the points, and of the longest time below the last one.
template <class Points>
double mean_of(const Points& minutes) {
    double mean = minutes.back() * survival_at(QuantileTable::points - 1);
    for (int point = 1; point < QuantileTable::points; ++point) {
        const auto at = static_cast<std::size_t>(point);
        mean += (survival_at(point - 1) - survival_at(point)) *
                (static_cast<double>(minutes[at]) + static_cast<double>(minutes[at - 1])) / 2.0;
    }
    return mean;
}

}  // namespace

QuantileTable::QuantileTable(const std::function<double(double)>& minutes_at, double mean) {
    NAAST_ASSERT(std::isfinite(mean) && mean >= 0.0);
    std::vector<double> minutes(points);
    double longest = 0.0;
    for (int point = 0; point < points; ++point) {
        const double asked = minutes_at(survival_at(point));
        NAAST_ASSERT(!std::isnan(asked) && asked >= 0.0);
        longest = std::max(longest, std::min(asked, longest_minutes));
        minutes[static_cast<std::size_t>(point)] = longest;
    }
    const double made = mean_of(minutes);
    const double scale = made > 0.0 ? mean / made : 1.0;
    while (fraction_bits_ < 20 && std::ldexp(longest * scale, fraction_bits_ + 1) < 4.0e9)
        ++fraction_bits_;
    for (std::size_t point = 0; point < points_.size(); ++point) {
        const double scaled = std::min(minutes[point] * scale, longest_minutes);
        points_[point] =
            static_cast<std::uint32_t>(std::llround(std::ldexp(scaled, fraction_bits_)));
    }
}

double QuantileTable::mean() const {
    return std::ldexp(mean_of(points_), -fraction_bits_);
}

std::uint32_t QuantileTable::minutes_left(std::uint32_t elapsed, std::uint32_t draw) const {
    const std::uint64_t passed = std::uint64_t{elapsed} << fraction_bits_;
    if (passed >= points_.back()) return 0;
    // The part that lasts longer than this: the largest draw whose time is above it.
    std::uint32_t longer = 0;
    for (std::uint32_t bit = 0x80000000; bit != 0; bit >>= 1) {
        if (exact(longer | bit) > passed) longer |= bit;
    }
    const auto of_those = static_cast<std::uint32_t>(std::uint64_t{longer} * draw >> 32);
    return static_cast<std::uint32_t>(
        std::max<std::int64_t>(0, std::int64_t{minutes(of_those)} - elapsed));
}

QuantileTable fixed_time(double minutes) {
    return QuantileTable([=](double) { return minutes; }, minutes);
}

QuantileTable exponential_time(double mean) {
    return QuantileTable([=](double v) { return -mean * std::log(v); }, mean);
}

QuantileTable gamma_time(double mean, double cv) {
    const double shape = 1.0 / (cv * cv);
    const boost::math::gamma_distribution<> gamma(shape, mean / shape);
    return QuantileTable([=](double v) { return v >= 1.0 ? 0.0 : quantile(complement(gamma, v)); },
                         mean);
}

QuantileTable lognormal_time(double mean, double cv) {
    const double variance = std::log1p(cv * cv);
    const boost::math::lognormal_distribution<> lognormal(std::log(mean) - variance / 2.0,
                                                          std::sqrt(variance));
    return QuantileTable(
        [=](double v) { return v >= 1.0 ? 0.0 : quantile(complement(lognormal, v)); }, mean);
}

QuantileTable uniform_time(double shortest, double longest) {
    return QuantileTable([=](double v) { return longest - v * (longest - shortest); },
                         (shortest + longest) / 2.0);
}

QuantileTable triangular_time(double shortest, double mode, double longest) {
    const double range = longest - shortest;
    const double above_mode = range > 0.0 ? (longest - mode) / range : 0.0;
    return QuantileTable(
        [=](double v) {
            if (v < above_mode) return longest - std::sqrt(v * range * (longest - mode));
            return shortest + std::sqrt((1.0 - v) * range * (mode - shortest));
        },
        (shortest + mode + longest) / 3.0);
}

QuantileTable weibull_time(double mean, double shape) {
    const double scale = mean / std::tgamma(1.0 + 1.0 / shape);
    return QuantileTable([=](double v) { return scale * std::pow(-std::log(v), 1.0 / shape); },
                         mean);
}

}  // namespace naast::sim
