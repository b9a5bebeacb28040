// What the seal costs: the same families in the same SQLite store, bare and sealed, in one run.
//
//   build/bench/zegel_bench [FAMILIES [FOLDER]]      300 made-up families, in the system's
//   temporary folder
#include "naast/base/clock.h"
#include "naast/demo/region.h"
#include "naast/events/segmenten.h"
#include "naast/ledger/stream.h"
#include "naast/sleutels/manage.h"
#include "naast/store/sqlite_store.h"
#include "naast/zegel/sealed_store.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace {

using namespace naast;

constexpr int rounds = 5;
constexpr std::size_t long_family = 200;  // events

struct Family {
    Uuid gezin;
    std::vector<NewEvent> events;
};

double seconds(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

double middle(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// The region, and one family of 200 events put together from it.
std::vector<Family> families_of(int count) {
    std::vector<Family> families;
    Family longest{Uuid::random(system_entropy()), {}};
    for (const demo::MadeFamily& made : demo::make_region(1, {count, date("2022-09-12")})) {
        Family family{made.gezin, {}};
        for (const Event& event : made.events) {
            family.events.push_back({event.id, pack(to_segments(event))});
            if (longest.events.size() < long_family)
                longest.events.push_back(
                    {Uuid::random(system_entropy()), family.events.back().inhoud});
        }
        families.push_back(std::move(family));
    }
    families.insert(families.begin(), std::move(longest));
    return families;
}

template <class T>
T must(Result<T, std::string> result) {
    if (!result) throw std::runtime_error(result.error());
    return std::move(*result);
}

KeyTools tools() {
    return {system_clock(), system_entropy()};
}

std::unique_ptr<EventStore> open(const std::string& path, bool is_sealed) {
    auto kept = must(open_sqlite_store(path, system_clock()));
    if (!is_sealed) return kept;
    const KeyPlace place = key_place(path);
    if (!std::filesystem::exists(place.keys)) must(begin_keys(place, {}, 0, 0, tools()));
    auto keys = must(open_keys(
        place,
        sqlite::Access::read_write,
        {place.root, [] { return Result<Secret, std::string>(Unexpected{std::string()}); }},
        tools()));
    return std::make_unique<SealedStore>(std::move(kept), std::move(keys), system_entropy());
}

struct Measured {
    double fill = 0;       // each family in one append
    double append = 0;     // one event each, to families that are there
    double load = 0;       // a family of 200 events, as bytes
    double stream = 0;     // the same, as events
    double summaries = 0;  // of all families, as at start
    std::uintmax_t bytes = 0;
};

void fill(EventStore& store, const std::vector<Family>& families) {
    for (const Family& family : families)
        static_cast<void>(
            store.append({family.gezin.to_text(),
                          "",
                          {{family.gezin, 0, family.events, std::string(1'500, 's')}}}));
}

void append_one_by_one(EventStore& store, const std::vector<Family>& families) {
    for (const Family& family : families)
        static_cast<void>(
            store.append({"again " + family.gezin.to_text(),
                          "",
                          {{family.gezin,
                            static_cast<Version>(family.events.size()),
                            {{Uuid::random(system_entropy()), family.events.front().inhoud}},
                            std::string(1'500, 's')}}}));
}

Measured measure(const std::string& path, const std::vector<Family>& families, bool is_sealed) {
    Measured measured;
    {
        const auto store = open(path, is_sealed);
        measured.fill = seconds([&] { fill(*store, families); });
        measured.append = seconds([&] { append_one_by_one(*store, families); });
    }
    const auto store = open(path, is_sealed);
    const Uuid& longest = families.front().gezin;
    constexpr int times = 50;
    store->load(longest);
    measured.load = seconds([&] {
                        for (int i = 0; i < times; ++i) store->load(longest);
                    }) /
                    times;
    measured.stream = seconds([&] {
                          for (int i = 0; i < times; ++i) load_stream(*store, longest);
                      }) /
                      times;
    measured.summaries = seconds([&] { store->for_each_samenvatting([](const auto&) {}); });
    measured.bytes = std::filesystem::file_size(path);
    return measured;
}

void say(const char* what, double bare, double sealed, double per, const char* unit) {
    fmt::print("{:<46} {:>10.1f} {:>10.1f} {:<14} {:>6.2f}\n",
               what,
               bare * per,
               sealed * per,
               unit,
               sealed / bare);
}

double field(const std::vector<Measured>& all, double Measured::*member) {
    std::vector<double> values;
    for (const Measured& one : all) values.push_back(one.*member);
    return middle(std::move(values));
}

}  // namespace

int main(int argc, char** argv) {
    const int count = argc > 1 ? std::stoi(argv[1]) : 300;
    const std::string parent = argc > 2 ? argv[2] : std::filesystem::temp_directory_path().string();
    const std::vector<Family> families = families_of(count);
    std::size_t events = 0;
    for (const Family& family : families) events += family.events.size();
    std::vector<Measured> bare;
    std::vector<Measured> sealed;
    for (int round = 0; round < rounds; ++round) {
        std::string folder = parent + "/naast-zegel-XXXXXX";
        if (mkdtemp(folder.data()) == nullptr) return 1;
        bare.push_back(measure(folder + "/bare.db", families, false));
        sealed.push_back(measure(folder + "/sealed.db", families, true));
        std::filesystem::remove_all(folder);
    }
    const auto row = [&](const char* what, double Measured::*member, double per, const char* unit) {
        say(what, field(bare, member), field(sealed, member), per, unit);
    };
    constexpr double micro = 1e6;
    const double each = micro / static_cast<double>(families.size());
    fmt::print("{} families, {} events; middle of {} rounds\n", families.size(), events, rounds);
    fmt::print("{:<46} {:>10} {:>10} {:<14} {:>6}\n", "", "bare", "sealed", "", "ratio");
    row("all of a family in one append, keys made", &Measured::fill, each, "us/family");
    row("one event to a family that is there", &Measured::append, each, "us/event");
    row("load a family of 200 events", &Measured::load, micro, "us");
    row("the same, as events", &Measured::stream, micro, "us");
    row("the summaries of all families", &Measured::summaries, each, "us/family");
    fmt::print("{:<46} {:>10} {:>10} {:<14} {:>6.2f}\n",
               "the database",
               bare.front().bytes / events,
               sealed.front().bytes / events,
               "bytes/event",
               static_cast<double>(sealed.front().bytes) / static_cast<double>(bare.front().bytes));
    return 0;
}
