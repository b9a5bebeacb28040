// Models with a known answer, for the tests and for bench/sim.
#pragma once

#include "naast/sim/model.h"

#include <cstdint>
#include <string>
#include <vector>

namespace naast::sim::modellen {

// One station, one class, families that come by chance and leave after it. Times in days.
struct Enkel {
    std::uint32_t servers = 1;
    double arrivals_per_day = 0.5;
    QuantileTable service = exponential_time(minutes_per_day);
    std::uint32_t days = 1000;
    std::uint32_t warmup_days = 100;
};
Model enkel(const Enkel& asked);

// A station that one class can come to, to build on.
Station station(std::string id, std::uint32_t places, Flow flow);
// One source of class 0, with one first station.
Source source(double per_day, std::uint16_t to);

// The yardstick of bench/sim/chain6.json. Reads that file from the working directory.
enum class Chain6 { small, region };
struct Chain6Theory {
    std::vector<double> arrivals_per_day;
    std::vector<double> mean_service_days;
    std::vector<std::uint32_t> servers;
    std::vector<double> mean_wait_days;
};
// `times`: so many of the chain side by side as one, with arrivals and servers to match.
Model chain6(Chain6 size, std::uint32_t days, std::uint32_t warmup_days, std::uint32_t times = 1);
Chain6Theory chain6_theory(Chain6 size);

// A small model of which everything is drawn from the seed: classes, calendars, caseload, flex,
// patience, priority, steps, terms, milestones, a start. Always one that the kernel can run.
Model willekeurig(std::uint32_t seed);

// The whole set of tools/check all (NAAST_SIM_GEHEEL=1) in place of the short one of ./test.
bool geheel();

}  // namespace naast::sim::modellen
