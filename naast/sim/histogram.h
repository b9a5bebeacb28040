// How many durations lay where: exact below 64 minutes, above it in 32 steps for each doubling, so
// a quantile is right within 3 percent.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstddef>
#include <cstdint>

namespace naast::sim {

class Histogram {
public:
    void add(std::uint32_t minutes) { ++counts_[bucket(minutes)]; }

    void add(const Histogram& other) {
        for (std::size_t at = 0; at < counts_.size(); ++at) counts_[at] += other.counts_[at];
    }

    std::uint64_t total() const {
        std::uint64_t sum = 0;
        for (const std::uint32_t count : counts_) sum += count;
        return sum;
    }

    // The duration that a part p of all is not longer than, by straight lines within a bucket.
    // Returns: 0 for an empty one.
    std::uint64_t quantile(double p) const {
        const double rank = p * static_cast<double>(total());
        double below = 0.0;
        for (std::size_t at = 0; at < counts_.size(); ++at) {
            const double here = counts_[at];
            if (here > 0.0 && below + here >= rank) {
                const double within = std::clamp((rank - below) / here, 0.0, 1.0);
                const auto width = static_cast<double>(first_of(at + 1) - first_of(at) - 1);
                return first_of(at) + static_cast<std::uint64_t>(std::llround(within * width));
            }
            below += here;
        }
        return 0;
    }

    static constexpr std::size_t exact_below = 64;
    static constexpr std::size_t steps = 32;
    static constexpr std::size_t buckets = exact_below + (32 - 6) * steps;

    static std::size_t bucket(std::uint32_t minutes) {
        if (minutes < exact_below) return minutes;
        const auto above = static_cast<std::size_t>(std::bit_width(minutes)) - 6;  // from 1
        return exact_below + (above - 1) * steps + ((minutes >> above) - steps);
    }
    static std::uint64_t first_of(std::size_t bucket) {
        if (bucket < exact_below) return bucket;
        const std::size_t above = (bucket - exact_below) / steps + 1;
        return (std::uint64_t{(bucket - exact_below) % steps} + steps) << above;
    }

private:
    std::array<std::uint32_t, buckets> counts_{};
};

}  // namespace naast::sim
