#include "tests/sim/theorie_testing.h"

#include <boost/math/distributions/students_t.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace naast::sim::theorie {

namespace {

// P(all servers busy), by the recursion of Erlang's loss formula, which does not overflow.
double erlang_c(double load, unsigned servers) {
    double loss = 1.0;
    for (unsigned n = 1; n <= servers; ++n) loss = load * loss / (n + load * loss);
    const double use = load / servers;
    return loss / (1.0 - use * (1.0 - loss));
}

}  // namespace

Wachtrij mmc(double arrivals, double service, unsigned servers) {
    const double spare = servers / service - arrivals;
    Wachtrij row;
    row.p_wait = erlang_c(arrivals * service, servers);
    row.wait = row.p_wait / spare;
    row.queue = arrivals * row.wait;
    row.wait_p90 = row.p_wait > 0.1 ? std::log(row.p_wait / 0.1) / spare : 0.0;
    return row;
}

double mg1_wait(double arrivals, double service, double cv) {
    const double use = arrivals * service;
    return use * (1.0 + cv * cv) / (2.0 * (1.0 - use)) * service;
}

std::vector<double> mmc_priority_waits(const std::vector<double>& arrivals,
                                       double service,
                                       unsigned servers) {
    const double all = std::accumulate(arrivals.begin(), arrivals.end(), 0.0);
    const double remaining = erlang_c(all * service, servers) * service / servers;
    std::vector<double> waits;
    double above = 0.0;
    for (const double rate : arrivals) {
        const double through = above + rate * service / servers;
        waits.push_back(remaining / ((1.0 - above) * (1.0 - through)));
        above = through;
    }
    return waits;
}

OngeduldigeRij mmc_patience(double arrivals, double service, unsigned servers, double patience) {
    constexpr unsigned enough = 100'000;
    double weight = 1.0;
    double all = 1.0;
    double waiting = 0.0;
    double queue = servers == 0 ? 1.0 : 0.0;
    double length = 0.0;
    for (unsigned n = 1; n < enough && weight > 1e-300; ++n) {
        const unsigned busy = std::min(n, servers);
        weight *= arrivals / (busy / service + (n - busy) / patience);
        all += weight;
        if (n >= servers) waiting += weight;
        length += (n - busy) * weight;
        if (weight > 1e200) return {};  // not for tests as heavy as this
    }
    queue = length / all;
    return {
        queue / patience / arrivals, (servers == 0 ? all : waiting) / all, queue / arrivals, queue};
}

namespace {

enum class Sees { errors_only, noise_too };

std::vector<std::string> judged(const std::vector<Comparison>& comparisons,
                                double widest,
                                Sees sees) {
    constexpr double three_sigma = 0.0027;
    constexpr double margin = 0.02;
    constexpr std::uint32_t least_replications = 24;
    std::vector<std::string> found;
    const auto add_noise = [&](std::string sentence) {
        if (sees == Sees::noise_too) found.push_back(std::move(sentence));
    };
    for (const Comparison& one : comparisons) {
        const Estimate& simulated = one.simulated;
        if (simulated.n < least_replications) {
            add_noise(fmt::format("{}: {} replications are too few", one.what, simulated.n));
            continue;
        }
        const boost::math::students_t_distribution<> student(simulated.n - 1.0);
        const double errors = quantile(
            complement(student, three_sigma / 2.0 / static_cast<double>(comparisons.size())));
        const double noise = errors * simulated.deviation / std::sqrt(simulated.n);
        const double scale = std::abs(one.theory);
        if (!(std::abs(simulated.mean - one.theory) <= std::max(margin * scale, noise)))
            found.push_back(fmt::format("{}: {:.6g} +- {:.2g}, theory says {:.6g}",
                                        one.what,
                                        simulated.mean,
                                        noise,
                                        one.theory));
        else if (noise > widest * scale)
            add_noise(fmt::format("{}: {:.6g} +- {:.2g} is too wide to compare with {:.6g}",
                                  one.what,
                                  simulated.mean,
                                  noise,
                                  one.theory));
    }
    return found;
}

}  // namespace

std::vector<std::string> disagreements(const std::vector<Comparison>& comparisons, double widest) {
    return judged(comparisons, widest, Sees::noise_too);
}

std::vector<std::string> errors_seen(const std::vector<Comparison>& comparisons) {
    return judged(comparisons, 0.0, Sees::errors_only);
}

std::string in_words(const std::vector<std::string>& sentences) {
    std::string text;
    for (const std::string& sentence : sentences) text += sentence + "\n";
    return text;
}

Estimate of_each(const Outcomes& outcomes, const std::function<double(const Tally&)>& value) {
    std::vector<double> values;
    for (const Tally& tally : outcomes.each) values.push_back(value(tally));
    return estimate(values);
}

}  // namespace naast::sim::theorie
