// What one decision on access costs, in the worlds of the tests, beside the second implementation,
// which was written for plainness (the yardstick).
//
//   build/bench/inzage_bench [WORLDS]      20,000 worlds
#include <fmt/format.h>

#include "tests/inzage/tweede_testing.h"
#include "tests/inzage/werelden_testing.h"
#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

namespace {

using namespace naast::inzage;

std::size_t kept = 0;  // so that nothing is left out as unused

template <class F>
std::vector<double> measured(const std::vector<werelden::Situatie>& all, const F& decide) {
    std::vector<double> taken;
    for (const werelden::Situatie& s : all) {
        constexpr int times = 8;  // the clock is coarse beside one decision
        const auto from = std::chrono::steady_clock::now();
        for (int i = 0; i < times; ++i) kept += static_cast<std::size_t>(decide(s).uitkomst);
        const std::chrono::duration<double, std::micro> time =
            std::chrono::steady_clock::now() - from;
        taken.push_back(time.count() / times);
    }
    std::sort(taken.begin(), taken.end());
    return taken;
}

void say(const char* what, const std::vector<double>& taken) {
    fmt::print("  {:24} {:7.3f} us, one in a hundred {:7.3f} us\n",
               what,
               taken[taken.size() / 2],
               taken[taken.size() * 99 / 100]);
}

}  // namespace

int main(int argc, char** argv) {
    const int many = argc > 1 ? std::stoi(argv[1]) : 20'000;
    std::vector<werelden::Situatie> all;
    for (int seed = 1; seed <= many; ++seed)
        all.push_back(werelden::Maker(static_cast<std::uint64_t>(seed)).make());
    const auto first = measured(all, [](const werelden::Situatie& s) {
        return beoordeel(s.wereld, s.item, s.aanvraag, s.schakelaars);
    });
    const auto second = measured(all, [](const werelden::Situatie& s) {
        return tweede::beoordeel(s.wereld, s.item, s.aanvraag, s.schakelaars);
    });
    fmt::print("one decision on one item, middle of {} worlds:\n", many);
    say("the decision", first);
    say("second implementation", second);
    fmt::print("  {:.2f} times the second\n", first[first.size() / 2] / second[second.size() / 2]);
    return kept == 0 ? 1 : 0;
}
