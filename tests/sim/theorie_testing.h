// What queueing theory says, and whether a simulation agrees with it. Rates per day, times in days.
#pragma once

#include "naast/sim/result.h"

#include <functional>
#include <string>
#include <vector>

namespace naast::sim::theorie {

struct Wachtrij {
    double p_wait = 0.0;
    double wait = 0.0;      // mean over all
    double queue = 0.0;     // mean length
    double wait_p90 = 0.0;  // one in ten waits longer (FIFO)
};

// M/M/c. Source: Erlang 1917; Kleinrock, Queueing Systems I, 3.5.
Wachtrij mmc(double arrivals, double service, unsigned servers);

// M/G/1: the mean wait. Source: Pollaczek and Khinchine; Kleinrock I, 5.6.
double mg1_wait(double arrivals, double service, double cv);

// M/M/c with classes in order of priority that do not interrupt, all with one mean service: the
// mean wait of each. Source: Cobham 1954; Kleinrock II, 3.2.
std::vector<double> mmc_priority_waits(const std::vector<double>& arrivals,
                                       double service,
                                       unsigned servers);

// M/M/c+M: families give up after an exponential patience. Source: Palm 1957; Garnett, Mandelbaum,
// Reiman 2002.
struct OngeduldigeRij {
    double p_gives_up = 0.0;
    double p_wait = 0.0;
    double wait = 0.0;  // mean over all, those who give up included
    double queue = 0.0;
};
OngeduldigeRij mmc_patience(double arrivals, double service, unsigned servers, double patience);

// --- does a simulation agree ---------------------------------------------------------------------

struct Comparison {
    std::string what;
    Estimate simulated;
    double theory = 0.0;
};

// One sentence for each that does not agree. It agrees when it lies within 2 percent of theory, or
// within three standard errors, widened for the number of comparisons (Bonferroni, Student). A
// simulation that is too noisy to see an error of `widest` does not agree either: it has shown
// nothing. With fewer than 24 replications none agrees.
std::vector<std::string> disagreements(const std::vector<Comparison>& comparisons,
                                       double widest = 0.10);

// Only those that lie off by more than the noise: what a planted error must show. Noise alone is no
// sight of an error.
std::vector<std::string> errors_seen(const std::vector<Comparison>& comparisons);

// All of them in one text, "" if there are none: for EXPECT_EQ.
std::string in_words(const std::vector<std::string>& sentences);

// The estimate of one value per replication.
Estimate of_each(const Outcomes& outcomes, const std::function<double(const Tally&)>& value);

}  // namespace naast::sim::theorie
