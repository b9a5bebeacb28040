// What it costs to know all of a family on a day: the fold and all rules, beside a bare pass over
// the same events (the yardstick). Families are those of cases/, several told as one so that they
// have 200 events.
//
//   build/bench/signalering_bench [FAMILIES]      50,000 families; run from the root of the tree
#include "naast/ledger/jsonl.h"
#include "naast/ledger/memory_store.h"
#include "naast/signalering/regel.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace naast;
using Stream = std::vector<RecordedEvent>;

constexpr std::size_t events_each = 200;
constexpr int dates = 400;

double microseconds(const std::chrono::steady_clock::duration& taken) {
    return std::chrono::duration<double, std::micro>(taken).count();
}

template <class F>
double measured(const F& work) {
    const auto from = std::chrono::steady_clock::now();
    work();
    return microseconds(std::chrono::steady_clock::now() - from);
}

double middle(std::vector<double> all) {
    std::sort(all.begin(), all.end());
    return all[all.size() / 2];
}

std::string text_of(const std::string& path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

Stream read_story(const std::string& path) {
    const FixedClock clock(Instant{date("2026-11-24")});
    MemoryStore store(clock);
    SeededEntropy entropy(1);
    const MakeSamenvatting none = [](const Uuid&, const Stream&) { return std::string("{}"); };
    std::ifstream in(path);
    import_jsonl({store, clock, entropy, none}, in, ImportMode::record, [](std::size_t) {});
    Stream stream;
    store.for_each_event(0, [&](const StoredEvent& stored) {
        stream.push_back(to_recorded(stored));
        return true;
    });
    return stream;
}

// From each story on, the next ones told of the same family until it has so many events.
std::vector<Stream> families() {
    std::vector<Stream> stories;
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator("cases")) {
        if (entry.path().extension() == ".jsonl") paths.push_back(entry.path().string());
    }
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) stories.push_back(read_story(path));
    std::vector<Stream> found;
    for (std::size_t first = 0; first < stories.size(); ++first) {
        Stream family;
        for (std::size_t i = first; family.size() < events_each; ++i) {
            for (RecordedEvent event : stories[i % stories.size()]) {
                if (family.size() == events_each) break;
                event.gezin = stories[first].front().gezin;
                event.nr = static_cast<std::int64_t>(family.size()) + 1;
                family.push_back(std::move(event));
            }
        }
        found.push_back(std::move(family));
    }
    return found;
}

std::size_t kept = 0;  // so that nothing is left out as unused

void bare_pass(const Stream& stream, Date day) {
    for (const RecordedEvent& recorded : stream) {
        if (recorded.event.op.first_day() <= day && bekend_op(recorded) <= day)
            kept += recorded.event.inhoud.index();
    }
}

void all_rules(const Stream& stream, const Normen& normen, Date day) {
    const Dossier dossier = fold_dossier(stream.front().gezin, stream, {day, day});
    kept += signaleringen({dossier, normen}).size();
}

}  // namespace

int main(int argc, char** argv) {
    const int many = argc > 1 ? std::stoi(argv[1]) : 50'000;
    const Normen normen =
        Normen::read(text_of("norms/normen.toml"), text_of("norms/gelijkgestelde-dagen.toml"))
            .value();
    const std::vector<Stream> all = families();
    std::vector<double> folds;
    std::vector<double> rules;
    std::vector<double> bare;
    for (int i = 0; i < dates; ++i) {
        const Stream& stream = all[static_cast<std::size_t>(i) % all.size()];
        const Date day = date("2022-12-31") - Days{i};
        bare.push_back(measured([&] { bare_pass(stream, day); }));
        folds.push_back(measured([&] {
            kept += fold_dossier(stream.front().gezin, stream, {day, day}).acties.size();
        }));
        rules.push_back(measured([&] { all_rules(stream, normen, day); }));
    }
    fmt::print("a family of {} events, middle of {} dates:\n", events_each, dates);
    fmt::print("  bare pass over the events   {:8.2f} us\n", middle(bare));
    fmt::print("  fold                        {:8.2f} us\n", middle(folds));
    fmt::print("  fold and all {} rules       {:8.2f} us, {:.0f} times the bare pass\n",
               regels().size(),
               middle(rules),
               middle(rules) / middle(bare));
    const Date day = date("2022-12-31");
    const double bare_all = measured([&] {
        for (int i = 0; i < many; ++i)
            bare_pass(all[static_cast<std::size_t>(i) % all.size()], day);
    });
    const double rules_all = measured([&] {
        for (int i = 0; i < many; ++i)
            all_rules(all[static_cast<std::size_t>(i) % all.size()], normen, day);
    });
    fmt::print("{} such families, one core: {:.2f} s; the bare pass {:.3f} s\n",
               many,
               rules_all / 1e6,
               bare_all / 1e6);
    return kept == 0 ? 1 : 0;
}
