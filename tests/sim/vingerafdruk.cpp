// Prints what runs of several models come to, one line each. tests/sim/same_bytes builds it by
// two compilers, with and without the optimiser: the lines must be the same.
#include "naast/sim/replicate.h"
#include "naast/sim/run.h"
#include "naast/sim/snapshot.h"

#include <fmt/format.h>

#include "tests/sim/modellen_testing.h"

using namespace naast::sim;

namespace {

// Through the heap, and through a snapshot halfway.
Outcomes the_other_way(const Model& model, std::uint64_t seed, std::uint32_t replications) {
    const Tables tables(model);
    HeapRun run(tables);
    Outcomes all{seed, {}};
    for (std::uint32_t i = 0; i < replications; ++i) {
        run.begin(seed, i);
        run.run_until(model.horizon / 3);
        HeapRun after(tables);
        if (!after.restore(run.save())) return {};
        all.each.push_back(after.finish());
    }
    return all;
}

void print(const std::string& name, const Model& model) {
    constexpr std::uint32_t replications = 4;
    const std::string straight = fingerprint(replicate(model, {7, 0, replications, 2}));
    const std::string other = fingerprint(the_other_way(model, 7, replications));
    fmt::print("{} {} {}\n", name, straight, straight == other ? "both ways" : other);
}

}  // namespace

int main() {
    print("small", modellen::chain6(modellen::Chain6::small, 400, 50));
    print("region", modellen::chain6(modellen::Chain6::region, 1500, 300));
    for (std::uint32_t seed = 1; seed <= 25; ++seed)
        print(fmt::format("model-{}", seed), modellen::willekeurig(seed));
    return 0;
}
