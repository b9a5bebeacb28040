#include "naast/demo/dice.h"

#include <cstring>

namespace naast::demo {

Dice::Dice(std::uint64_t seed, std::uint64_t stream)
    : entropy_(seed ^ ((stream + 1) * 0x9E3779B97F4A7C15U)) {}

// 53 bits of chance: each such number is exact in a double.
double Dice::next() {
    std::uint64_t bits = 0;
    std::memcpy(&bits, entropy_.bytes(sizeof bits).data(), sizeof bits);
    return static_cast<double>(bits >> 11U) / static_cast<double>(std::uint64_t{1} << 53U);
}

bool Dice::happens(double share) {
    return next() < share;
}

int Dice::between(int lowest, int highest) {
    NAAST_ASSERT(lowest <= highest);
    return lowest + static_cast<int>(next() * (highest - lowest + 1));
}

int Dice::times(double share, int most) {
    int count = 0;
    while (count < most && happens(share)) ++count;
    return count;
}

std::size_t Dice::weighted(std::initializer_list<double> weights) {
    double all = 0;
    for (const double weight : weights) all += weight;
    NAAST_ASSERT(all > 0);
    double left = next() * all;
    std::size_t index = 0;
    for (const double weight : weights) {
        left -= weight;
        if (left < 0) return index;
        ++index;
    }
    return index - 1;
}

bool has_digits_in_a_row(std::string_view text, int count) {
    int run = 0;
    for (const char c : text) {
        run = c >= '0' && c <= '9' ? run + 1 : 0;
        if (run == count) return true;
    }
    return false;
}

Uuid Dice::uuid() {
    constexpr int digits_of_an_agb_code = 8;
    Uuid id = Uuid::random(entropy_);
    while (has_digits_in_a_row(id.to_text(), digits_of_an_agb_code)) id = Uuid::random(entropy_);
    return id;
}

}  // namespace naast::demo
