// How fast the ledger appends in PostgreSQL, as a ratio to the SQLite store measured in the same
// run on the same disk: one server, and two servers on one database.
//
//   build/bench/postgres_bench [EVENTS [FOLDER]]      4,000 events each, in the system's temporary
//   folder, which must not be in memory
#include "naast/base/clock.h"
#include "naast/postgres/testing_cluster.h"
#include "naast/store/sqlite_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <thread>

namespace {

using namespace naast;

constexpr int rounds = 3;
constexpr std::size_t body_bytes = 700;  // of an event, sealed
constexpr std::size_t samenvatting_bytes = 600;
constexpr int thread_counts[] = {1, 16, 64};

Uuid numbered(std::uint8_t kind, std::uint64_t number) {
    Uuid id;
    id.bytes[0] = kind;
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return id;
}

std::unique_ptr<EventStore> must(Result<std::unique_ptr<EventStore>, std::string> opened) {
    if (!opened) throw std::runtime_error(opened.error());
    return std::move(*opened);
}

// Events per second; the threads are spread over the servers.
double appended_by(const std::vector<EventStore*>& servers, int events, int threads) {
    std::atomic<int> next{1};
    std::atomic<int> refused{0};
    const auto write_on = [&](EventStore& store) {
        for (int i = next++; i <= events; i = next++) {
            const auto number = static_cast<std::uint64_t>(i);
            const Append append{numbered(1, number),
                                0,
                                {{numbered(2, number), std::string(body_bytes, 'x')}},
                                std::string(samenvatting_bytes, 's')};
            if (!store.append({std::to_string(i), "", {append}}).has_value()) ++refused;
        }
    };
    const auto start = std::chrono::steady_clock::now();
    std::vector<std::thread> running;
    for (int i = 0; i < threads; ++i) {
        EventStore& store = *servers[static_cast<std::size_t>(i) % servers.size()];
        running.emplace_back([&] { write_on(store); });
    }
    for (std::thread& thread : running) thread.join();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    if (refused != 0 || servers.front()->last_positie() != events)
        throw std::runtime_error("not everything was recorded");
    return events / took.count();
}

double middle(std::vector<double> speeds) {
    std::sort(speeds.begin(), speeds.end());
    return speeds[speeds.size() / 2];
}

struct Speeds {
    std::vector<double> sqlite, one, two;
};

void run(int events, const std::string& folder) {
    testing_postgres::Cluster cluster(folder);
    const Clock& clock = system_clock();
    int made = 0;
    const auto fresh = [&] { return fmt::format("{}/{}", folder, ++made); };
    fmt::print("{} events of {} bytes, each of a family of its own, middle of {} rounds\n",
               events,
               body_bytes,
               rounds);
    fmt::print("{:<10}{:>12}{:>20}{:>20}\n", "threads", "SQLite", "PostgreSQL", "two servers");
    for (const int threads : thread_counts) {
        Speeds speeds;
        // In turns, so that what else the machine does falls on all alike.
        for (int round = 0; round < rounds; ++round) {
            const auto file = must(open_sqlite_store(fresh(), clock));
            speeds.sqlite.push_back(appended_by({file.get()}, events, threads));
            PostgresPlace place = testing_postgres::new_place(fresh(), cluster);
            const auto only = must(open_postgres_store(place, clock));
            speeds.one.push_back(appended_by({only.get()}, events, threads));
            place = testing_postgres::new_place(fresh(), cluster);
            const auto first = must(open_postgres_store(place, clock));
            place.beside = fresh();
            const auto second = must(open_postgres_store(place, clock));
            speeds.two.push_back(appended_by({first.get(), second.get()}, events, threads));
        }
        const double yard = middle(speeds.sqlite);
        fmt::print("{:<10}{:>10.0f}/s{:>10.0f}/s ({:.2f}){:>10.0f}/s ({:.2f})\n",
                   threads,
                   yard,
                   middle(speeds.one),
                   middle(speeds.one) / yard,
                   middle(speeds.two),
                   middle(speeds.two) / yard);
    }
}

}  // namespace

int main(int argc, char** argv) {
    constexpr int default_events = 4'000;
    const int events = argc > 1 ? std::max(1, std::atoi(argv[1])) : default_events;
    const auto parent =
        argc > 2 ? std::filesystem::path(argv[2]) : std::filesystem::temp_directory_path();
    std::string name = (parent / "naast-bench-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) {
        fmt::print(stderr, "postgres_bench: no folder to work in\n");
        return 1;
    }
    int result = 0;
    try {
        // Whoever PostgreSQL runs as must be able to come in.
        std::filesystem::permissions(
            name,
            std::filesystem::perms::group_exec | std::filesystem::perms::others_exec,
            std::filesystem::perm_options::add);
        run(events, name);
    } catch (const std::exception& error) {
        fmt::print(stderr, "postgres_bench: {}\n", error.what());
        result = 1;
    }
    std::error_code ignored;
    std::filesystem::remove_all(name, ignored);
    return result;
}
