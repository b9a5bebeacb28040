#include "naast/sim/marge.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace naast::sim {

namespace {

// So that two digits of the margin show; of a figure without margin three digits.
int decimals_for(double value, double margin) {
    constexpr int most = 4;
    const double leading = margin > 0 ? margin : std::abs(value) / 10;
    if (leading <= 0) return 0;
    return std::clamp(1 - static_cast<int>(std::floor(std::log10(leading))), 0, most);
}

std::string dutch_number(double value, int decimals) {
    std::string text = fmt::format("{:.{}f}", value, decimals);
    std::ranges::replace(text, '.', ',');
    return text;
}

}  // namespace

std::string in_dutch(const Estimate& estimate, Toon toon, double maal) {
    if (estimate.n == 0) return "-";
    const double value = estimate.mean * maal;
    const double margin = estimate.margin_95 * maal;
    const int decimals = decimals_for(value, margin);
    if (toon == Toon::alleen_waarde || estimate.n < 2) return dutch_number(value, decimals);
    return fmt::format("{} ± {}", dutch_number(value, decimals), dutch_number(margin, decimals));
}

std::size_t width_of(const std::string& text) {
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (c & 0xC0) != 0x80; }));
}

}  // namespace naast::sim
