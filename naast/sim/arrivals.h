// When the families of one source come: one by one, by chance, with a rate that changes in steps.
// Exact across a change of rate: the chance that is left over is spent at the new rate.
#pragma once

#include "naast/sim/model.h"
#include "naast/sim/quantile.h"

#include <vector>

namespace naast::sim {

class Arrivals {
public:
    explicit Arrivals(const Source& source);

    // After the arrival at `at`, by a draw. Units: 2^-sub_bits minutes.
    // Returns: not after `last` means there is one; later than it when none comes before it.
    std::uint64_t after(std::uint64_t at, std::uint32_t draw, std::uint64_t last) const;

    static constexpr int sub_bits = 16;
    static Minute minute(std::uint64_t at) { return static_cast<Minute>(at >> sub_bits); }

private:
    struct Step {
        std::uint64_t from;
        std::uint64_t gap;  // mean, in 2^-sub_bits minutes; 0: nobody comes
    };
    std::vector<Step> steps_;
};

}  // namespace naast::sim
