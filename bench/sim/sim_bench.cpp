// Measures of the kernel, for bench/sim/run. CPU time of the thread, since machines are shared.
//
//   sim_bench chain6 SIZE DAYS WARMUP_DAYS REPLICATIONS SEED    one line of JSON
//   sim_bench hold | floor | threads | memory | log                lines of text
#include "naast/sim/replicate.h"
#include "naast/sim/run.h"

#include <fmt/format.h>

#include "tests/sim/modellen_testing.h"
#include <algorithm>
#include <chrono>
#include <ctime>
#include <string>
#include <vector>

namespace {

using namespace naast::sim;
using modellen::Chain6;

// A tenth of the country is 12 regions; the country is 120.
constexpr std::uint32_t country = 120;
constexpr std::uint32_t ten_years = 3653;

std::uint64_t kept = 0;  // so that nothing is left out as unused

double cpu_seconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

double wall_seconds() {
    return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch())
        .count();
}

template <class F>
double least_of(int rounds, const F& measure) {
    double least = measure();
    for (int i = 1; i < rounds; ++i) least = std::min(least, measure());
    return least;
}

std::uint64_t visits_of(const Tally& tally) {
    std::uint64_t visits = 0;
    for (const VisitTally& visit : tally.visits) visits += visit.finished;
    return visits;
}

void chain6(const std::vector<std::string>& words) {
    const Chain6 size = words.at(1) == "small" ? Chain6::small : Chain6::region;
    const auto days = static_cast<std::uint32_t>(std::stoul(words.at(2)));
    const auto warmup = static_cast<std::uint32_t>(std::stoul(words.at(3)));
    const auto replications = static_cast<std::uint32_t>(std::stoul(words.at(4)));
    const Model model = modellen::chain6(size, days, warmup);
    const double wall = wall_seconds();
    const double cpu = cpu_seconds();
    const Outcomes outcomes = replicate(model, {std::stoull(words.at(5)), 0, replications, 1});
    const double cpu_taken = cpu_seconds() - cpu;
    const double wall_taken = wall_seconds() - wall;
    std::uint64_t events = 0;
    std::uint64_t visits = 0;
    std::string waits;
    for (const Tally& tally : outcomes.each) {
        events += tally.events;
        visits += visits_of(tally);
        std::string row;
        for (const VisitTally& visit : tally.visits)
            row += fmt::format("{}{}",
                               row.empty() ? "" : ",",
                               static_cast<double>(visit.waited_minutes) / minutes_per_day /
                                   static_cast<double>(std::max<std::uint64_t>(1, visit.waits)));
        waits += fmt::format("{}[{}]", waits.empty() ? "" : ",", row);
    }
    fmt::print(
        "{{\"events\": {}, \"visits\": {}, \"cpu_s\": {}, \"wall_s\": {}, \"waits\": [{}]}}\n",
        events,
        visits,
        cpu_taken,
        wall_taken,
        waits);
}

// --- the queues by themselves: pop one, push one -------------------------------------------------

// Delays of 120 days on average, made before the clock runs.
std::vector<Minute> delays() {
    constexpr std::size_t many = 1U << 16;
    const QuantileTable table = exponential_time(120.0 * minutes_per_day);
    const Chance chance(1, 0);
    std::vector<Minute> made;
    for (std::uint32_t i = 0; made.size() < many; ++i) {
        for (const std::uint32_t draw : chance.draws(0, i, Purpose::visit, 0))
            made.push_back(1 + table.minutes(draw));
    }
    return made;
}

template <class Queue>
double hold_ns(std::uint32_t pending, const std::vector<Minute>& delay) {
    const std::uint32_t holds = std::max(200'000U, 2 * pending);
    const double days = 120.0 * (2.0 * pending + holds) / pending + 3000.0;
    const auto horizon = static_cast<Minute>(days) * minutes_per_day;
    Queue queue;
    queue.reset(horizon, 0);
    std::size_t next = 0;
    const auto delayed = [&](Minute now) { return now + delay[next++ % delay.size()]; };
    for (std::uint32_t i = 0; i < pending; ++i) queue.push(delayed(0), {Happens::work_ends, i});
    Minute now = 0;
    Event event;
    const auto hold = [&](std::uint32_t times) {
        for (std::uint32_t i = 0; i < times; ++i) {
            if (!queue.pop(never, now, event)) return;
            kept += event.who;
            queue.push(delayed(now), event);
        }
    };
    hold(pending);  // until its shape is that of a queue that ran for long
    const double begun = cpu_seconds();
    hold(holds);
    return (cpu_seconds() - begun) / holds * 1e9;
}

void hold() {
    const std::vector<Minute> delay = delays();
    fmt::print("hold (pop one, push one), ns, least of 5 rounds:\n");
    fmt::print("  {:>9} {:>9} {:>9} {:>7}\n", "pending", "day", "heap", "ratio");
    for (const std::uint32_t pending : {1'000U, 10'000U, 100'000U, 1'000'000U}) {
        double day = 1e9;
        double heap = 1e9;
        for (int round = 0; round < 5; ++round) {
            day = std::min(day, hold_ns<DayQueue>(pending, delay));
            heap = std::min(heap, hold_ns<HeapQueue>(pending, delay));
        }
        fmt::print("  {:>9} {:>9.1f} {:>9.1f} {:>6.1f}x\n", pending, day, heap, heap / day);
    }
}

// --- the floor: what no kernel of this kind can do without ---------------------------------------

// A hold of the day queue, four draws from tables, and one record that is read and written.
double floor_ns(std::uint32_t families, std::uint32_t holds) {
    const QuantileTable table = exponential_time(120.0 * minutes_per_day);
    const Chance chance(1, 0);
    FamilyPool pool;
    DayQueue queue;
    queue.reset(std::uint32_t{20} * ten_years * minutes_per_day, 0);
    for (std::uint32_t i = 0; i < families; ++i) {
        const std::uint32_t id = pool.take();
        pool[id].number = i;
        queue.push(table.minutes(chance.draws(0, i, Purpose::start, 0)[0]),
                   {Happens::work_ends, id});
    }
    Minute now = 0;
    Event event;
    const auto walk = [&](std::uint32_t times) {
        for (std::uint32_t i = 0; i < times && queue.pop(never, now, event); ++i) {
            queue.prefetch(pool);
            Family& family = pool[event.who];
            const Draws draws =
                chance.draws(family.source, family.number, Purpose::visit, ++family.visit);
            family.entered = now;
            family.arrived += table.minutes(draws[1]) + table.minutes(draws[2]);
            family.served.since += table.minutes(draws[3]);
            queue.push(now + table.minutes(draws[0]), event);
        }
    };
    walk(families);
    const double begun = cpu_seconds();
    walk(holds);
    const double taken = cpu_seconds() - begun;
    for (const Family& family : pool.records()) kept += family.arrived;
    return taken / holds * 1e9;
}

// The same records one after the other, each read and written.
double array_walk_ns(std::uint32_t families) {
    std::vector<Family> records(families, Family{});
    constexpr std::uint32_t touches = 20'000'000;
    const double begun = cpu_seconds();
    for (std::uint32_t done = 0; done < touches; done += families) {
        for (Family& family : records) {
            family.entered += family.number + done;
            ++family.visit;
        }
        kept += records.back().entered;
    }
    return (cpu_seconds() - begun) / touches * 1e9;
}

double kernel_ns(const Model& model) {
    const Tables tables(model);
    DayRun run(tables);
    run.begin(1, 0);
    // The half in which it fills is not measured.
    run.run_until(model.horizon / 2);
    const std::uint64_t before = run.events();
    const double begun = cpu_seconds();
    run.run_until(model.horizon);
    return (cpu_seconds() - begun) / static_cast<double>(run.events() - before) * 1e9;
}

void compare_with_floor(const char* what, std::uint32_t times, std::uint32_t days) {
    const Model model = modellen::chain6(Chain6::region, days, 0, times);
    const std::uint32_t families = 1900 * times;
    constexpr int rounds = 5;
    double lowest = 1e9;
    double kernel = 1e9;
    double array = 1e9;
    for (int i = 0; i < rounds; ++i) {
        lowest = std::min(lowest, floor_ns(families, std::max(2'000'000U, 2 * families)));
        kernel = std::min(kernel, kernel_ns(model));
        array = std::min(array, array_walk_ns(families));
    }
    fmt::print("  {:8} {:>8} {:>9.1f} {:>9.1f} {:>9.2f} {:>9.2f}x\n",
               what,
               families,
               kernel,
               lowest,
               array,
               kernel / lowest);
}

void floor() {
    fmt::print("ns an event beside the floor (hold + 4 draws + 1 record), least of 5 rounds:\n");
    fmt::print("  {:8} {:>8} {:>9} {:>9} {:>9} {:>10}\n",
               "chain6",
               "records",
               "kernel",
               "floor",
               "array",
               "to floor");
    compare_with_floor("region", 1, 20 * ten_years);
    compare_with_floor("country", country, ten_years);
}

void threads() {
    const Model model = modellen::chain6(Chain6::region, 2 * ten_years, ten_years / 2);
    constexpr std::uint32_t replications = 24;
    std::vector<double> ratios;
    std::vector<double> cpu_ratios;
    std::string prints[2];
    for (int round = 0; round < 7; ++round) {
        double wall[2];
        double cpu[2];
        for (const unsigned count : {1U, 2U}) {
            const double wall_begun = wall_seconds();
            const double cpu_begun = cpu_seconds();
            prints[count - 1] = fingerprint(replicate(model, {1, 0, replications, count}));
            wall[count - 1] = wall_seconds() - wall_begun;
            cpu[count - 1] = cpu_seconds() - cpu_begun;
        }
        ratios.push_back(wall[0] / wall[1]);
        cpu_ratios.push_back(cpu[0] / cpu[1]);
    }
    std::sort(ratios.begin(), ratios.end());
    std::sort(cpu_ratios.begin(), cpu_ratios.end());
    fmt::print(
        "two threads to one, wall: best {:.2f}x, middle {:.2f}x of {} rounds; CPU time of one "
        "to two, middle: {:.2f}; results {}\n",
        ratios.back(),
        ratios[ratios.size() / 2],
        ratios.size(),
        cpu_ratios[cpu_ratios.size() / 2],
        prints[0] == prints[1] ? "the same" : "NOT THE SAME");
}

void memory() {
    fmt::print("memory a live family, pending events and spare room included:\n");
    for (const std::uint32_t times : {1U, country}) {
        const Model model = modellen::chain6(Chain6::region, ten_years, 0, times);
        const Tables tables(model);
        DayRun run(tables);
        run.begin(1, 0);
        const Tally tally = run.finish();
        fmt::print("  {:>7} live families at most: {:.1f} bytes each\n",
                   tally.most_live,
                   static_cast<double>(run.bytes()) / static_cast<double>(tally.most_live));
    }
}

template <class Run>
double ns_an_event(Run& run) {
    run.begin(1, 0);
    const double begun = cpu_seconds();
    kept += run.finish().families;
    return (cpu_seconds() - begun) / static_cast<double>(run.events()) * 1e9;
}

// A log to memory of all that happens, beside none.
void log() {
    const Model model = modellen::chain6(Chain6::region, 2 * ten_years, 0);
    const Tables tables(model);
    DayRun without(tables);
    LoggedRun with(tables);
    std::vector<Step> steps;
    with.log_to({[&](const Step& step) { steps.push_back(step); }});
    double none = 1e9;
    double all = 1e9;
    for (int i = 0; i < 5; ++i) {
        steps.clear();
        none = std::min(none, ns_an_event(without));
        all = std::min(all, ns_an_event(with));
    }
    fmt::print("with a log of {:.2f} steps an event: {:.1f} ns an event, {:.1f} without: {:.2f}x\n",
               static_cast<double>(steps.size()) / static_cast<double>(with.events()),
               all,
               none,
               all / none);
}

}  // namespace

int main(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    const std::string what = words.empty() ? "" : words[0];
    if (what == "chain6" && words.size() == 6) {
        chain6(words);
    } else if (what == "hold") {
        hold();
    } else if (what == "floor") {
        floor();
    } else if (what == "threads") {
        threads();
    } else if (what == "memory") {
        memory();
    } else if (what == "log") {
        log();
    } else {
        fmt::print(stderr, "Usage: see bench/sim/sim_bench.cpp.\n");
        return 2;
    }
    return kept == 1 ? 1 : 0;
}
