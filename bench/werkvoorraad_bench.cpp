// How much the warnings ask of one regisseur with about twenty families, in made-up regions: the
// lines to act on (one for each family and rule) in each week of the last two years. GAP-11.
//
//   build/bench/werkvoorraad_bench [SEEDS [FAMILIES]]      seeds 1 to 20, 300 families each
#include <fmt/format.h>

#include "tests/regio/werkvoorraad_testing.h"
#include <algorithm>
#include <fstream>
#include <map>
#include <sstream>

namespace {

using namespace naast;

std::string text_of(const char* path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

std::vector<int> counts_of(const std::vector<regio::WorkerWeek>& weeks,
                           std::vector<regio::Line> regio::WorkerWeek::*lines) {
    std::vector<int> counts;
    for (const regio::WorkerWeek& week : weeks)
        counts.push_back(static_cast<int>((week.*lines).size()));
    return counts;
}

void say_seed(std::uint64_t seed, const std::vector<regio::WorkerWeek>& weeks) {
    double families = 0;
    for (const regio::WorkerWeek& week : weeks) families += week.families;
    const auto standing = counts_of(weeks, &regio::WorkerWeek::standing);
    const auto in_week = counts_of(weeks, &regio::WorkerWeek::in_week);
    fmt::print("{:>4} {:>12} {:>9.1f} {:>7} {:>4} {:>9} {:>4}\n",
               seed,
               weeks.size(),
               families / static_cast<double>(weeks.size()),
               regio::quantile(standing, 0.5),
               regio::quantile(standing, 0.9),
               regio::quantile(in_week, 0.5),
               regio::quantile(in_week, 0.9));
}

void say_rules(const std::map<std::string, int>& by_rule, std::size_t weeks) {
    std::vector<std::pair<std::string, int>> rules(by_rule.begin(), by_rule.end());
    std::sort(rules.begin(), rules.end(), [](auto& a, auto& b) { return a.second > b.second; });
    double all = 0;
    for (const auto& [rule, count] : rules) all += count;
    fmt::print("\nrule     share  lines a week\n");
    for (const auto& [rule, count] : rules)
        fmt::print("{:<8} {:>4.1f}%  {:.2f}\n",
                   rule,
                   100 * count / all,
                   count / static_cast<double>(weeks));
}

}  // namespace

int main(int argc, char** argv) {
    const std::uint64_t seeds = argc > 1 ? std::stoull(argv[1]) : 20;
    demo::RegionOptions options;
    if (argc > 2) options.families = std::stoi(argv[2]);
    const auto normen =
        Normen::read(text_of("norms/normen.toml"), text_of("norms/gelijkgestelde-dagen.toml"));
    if (!normen) return fmt::print("run it from the root of the tree\n"), 1;
    const auto days = regio::mondays(add_months(options.today, -24), options.today, Days{7});
    fmt::print("                              on Monday     in the week\n");
    fmt::print("seed worker-weeks  families  median  90%    median  90%\n");
    std::map<std::string, int> by_rule;
    std::size_t all_weeks = 0;
    for (std::uint64_t seed = 1; seed <= seeds; ++seed) {
        const auto weeks = regio::with_twenty_families(
            regio::worker_weeks(demo::make_region(seed, options), *normen, days, options.today));
        say_seed(seed, weeks);
        all_weeks += weeks.size();
        for (const regio::WorkerWeek& week : weeks) {
            for (const regio::Line& line : week.in_week) ++by_rule[line.regel];
        }
    }
    say_rules(by_rule, all_weeks);
    return 0;
}
