// How fast the ledger appends, as a ratio to a yardstick measured in the same run on the same disk:
// the same row into a bare SQLite table, one transaction per insert, with the same settings.
//
//   build/bench/ledger_bench [EVENTS [FOLDER]]      2,000 events each, in the system's temporary
//   folder
#include "naast/base/clock.h"
#include "naast/ledger/store.h"
#include "naast/store/rows.h"
#include "naast/store/schema.h"
#include "naast/store/sqlite.h"
#include "naast/store/sqlite_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <thread>
#include <vector>

namespace {

using namespace naast;

constexpr int rounds = 3;
constexpr std::size_t body_bytes = 400;  // of an event as cases/ has them

Uuid numbered(std::uint8_t kind, std::uint64_t number) {
    Uuid id;
    id.bytes[0] = kind;
    for (std::size_t i = 0; i < 8; ++i)
        id.bytes[15 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    return id;
}

double per_second(int events, const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
    return events / took.count();
}

double yardstick(const std::string& path, int events) {
    sqlite::Connection connection(path, sqlite::Access::read_write);
    if (const auto why = sqlite::prepare_writer(connection)) throw std::runtime_error(*why);
    sqlite::Statement insert(connection,
                             "INSERT INTO event (" NAAST_EVENT_COLUMNS
                             ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    const std::string hash(32, 'h');
    const std::string body(body_bytes, 'x');
    return per_second(events, [&] {
        for (int i = 1; i <= events; ++i) {
            const Uuid gezin = numbered(1, static_cast<std::uint64_t>(i));
            const Uuid id = numbered(2, static_cast<std::uint64_t>(i));
            connection.execute("BEGIN IMMEDIATE");
            {
                sqlite::Use use(insert);
                use->bind_blob(1, gezin.raw())
                    .bind(2, 1)
                    .bind_blob(3, id.raw())
                    .bind(4, i)
                    .bind_blob(5, hash)
                    .bind_blob(6, hash)
                    .bind_blob(7, body)
                    .bind(8, i)
                    .step();
            }
            connection.execute("COMMIT");
        }
    });
}

double ledger(const std::string& path, int events, int threads) {
    auto store = open_sqlite_store(path, system_clock());
    if (!store) throw std::runtime_error(store.error());
    std::atomic<int> next{1};
    std::atomic<int> refused{0};
    const auto write_on = [&] {
        for (int i = next++; i <= events; i = next++) {
            const auto number = static_cast<std::uint64_t>(i);
            const Append append{numbered(1, number),
                                0,
                                {{numbered(2, number), std::string(body_bytes, 'x')}},
                                "samenvatting"};
            if (!(*store)->append({std::to_string(i), "", {append}}).has_value()) ++refused;
        }
    };
    const double speed = per_second(events, [&] {
        std::vector<std::thread> running;
        for (int i = 0; i < threads; ++i) running.emplace_back(write_on);
        for (std::thread& thread : running) thread.join();
    });
    if (refused != 0 || (*store)->last_positie() != events)
        throw std::runtime_error("not everything was recorded");
    return speed;
}

double middle(std::vector<double> speeds) {
    std::sort(speeds.begin(), speeds.end());
    return speeds[speeds.size() / 2];
}

void run(int events, const std::filesystem::path& folder) {
    const std::vector<int> thread_counts{1, 8, 32};
    std::vector<double> raw;
    std::vector<std::vector<double>> ours(thread_counts.size());
    const auto fresh = [&](const std::string& name) {
        std::filesystem::create_directories(folder / name);
        return (folder / name / "bench.db").string();
    };
    // In turns, so that what else the machine does falls on all alike.
    for (int round = 0; round < rounds; ++round) {
        raw.push_back(yardstick(fresh(fmt::format("raw{}", round)), events));
        for (std::size_t i = 0; i < thread_counts.size(); ++i) {
            const std::string name = fmt::format("threads{}-{}", thread_counts[i], round);
            ours[i].push_back(ledger(fresh(name), events, thread_counts[i]));
        }
    }
    const double yard = middle(raw);
    fmt::print("{} events of {} bytes, middle of {} rounds\n", events, body_bytes, rounds);
    fmt::print("{:<36}{:>10.0f} events/s   1.00\n", "yardstick: raw SQLite, one at a time", yard);
    for (std::size_t i = 0; i < thread_counts.size(); ++i) {
        const double speed = middle(ours[i]);
        fmt::print("{:<36}{:>10.0f} events/s {:>6.2f}\n",
                   fmt::format("ledger, {} thread{}", thread_counts[i], i == 0 ? "" : "s"),
                   speed,
                   speed / yard);
    }
}

}  // namespace

int main(int argc, char** argv) {
    constexpr int default_events = 2'000;
    const int events = argc > 1 ? std::max(1, std::atoi(argv[1])) : default_events;
    std::string name =
        ((argc > 2 ? std::filesystem::path(argv[2]) : std::filesystem::temp_directory_path()) /
         "naast-bench-XXXXXX")
            .string();
    if (mkdtemp(name.data()) == nullptr) {
        fmt::print(stderr, "ledger_bench: no folder to work in\n");
        return 1;
    }
    int result = 0;
    try {
        run(events, name);
    } catch (const std::exception& error) {
        fmt::print(stderr, "ledger_bench: {}\n", error.what());
        result = 1;
    }
    std::error_code ignored;
    std::filesystem::remove_all(name, ignored);
    return result;
}
