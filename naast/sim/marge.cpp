#include "naast/sim/marge.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace naast::sim {

namespace {

constexpr int most_decimals = 4;

int place_of_first_digit(double value) {
    return static_cast<int>(std::floor(std::log10(value)));
}

// So that two digits of the margin show, and never more than four of the figure; of a figure
// without margin three.
int decimals_for(double value, double margin) {
    const double size = std::abs(value);
    const int by_value = size > 0 ? 3 - place_of_first_digit(size) : 0;
    if (margin <= 0) return std::clamp(by_value - 1, 0, most_decimals);
    const int by_margin = 1 - place_of_first_digit(margin);
    return std::clamp(size > margin ? std::min(by_margin, by_value) : by_margin, 0, most_decimals);
}

std::string dutch_number(double value, int decimals) {
    std::string text = fmt::format("{:.{}f}", value, decimals);
    std::ranges::replace(text, '.', ',');
    // 1954, and 12.345.678.
    constexpr std::size_t without_dots = 4;
    const std::size_t begin = text.front() == '-' ? 1 : 0;
    const std::size_t end = std::min(text.find(','), text.size());
    if (end - begin <= without_dots) return text;
    for (std::size_t at = end; at > begin + 3;) {
        at -= 3;
        text.insert(at, 1, '.');
    }
    return text;
}

// Upwards in the last decimal that shows, so that a margin is never shown smaller than it is.
double rounded_up(double margin, int decimals) {
    constexpr double binary_dust = 1e-9;  // 0.021 is 21.000000000000004 thousandths
    const double unit = std::pow(10.0, -decimals);
    return std::ceil(margin / unit * (1 - binary_dust)) * unit;
}

}  // namespace

std::string in_dutch(const Estimate& estimate, Toon toon, double maal) {
    if (estimate.n == 0) return "-";
    const double value = estimate.mean * maal;
    const double margin = estimate.margin_95 * maal;
    const int decimals = decimals_for(value, margin);
    if (toon == Toon::alleen_waarde || estimate.n < 2) return dutch_number(value, decimals);
    return fmt::format("{} ± {}",
                       dutch_number(value, decimals),
                       dutch_number(rounded_up(margin, decimals), decimals));
}

std::size_t width_of(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace naast::sim
