// What it costs to know all of a family on a day: the fold and all rules, beside a bare pass over
// the same events (the yardstick). Two kinds of family of 200 events: the longest ones of the
// made-up region, each cut off there; and the stories of cases/, several told as one, which have
// more going on at once than any family would.
//
//   build/bench/signalering_bench [FAMILIES]      50,000 families; run from the root of the tree
#include "naast/demo/region.h"
#include "naast/inzage/zichtbaar.h"
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
const Date last_day = date("2022-09-12");

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
std::vector<Stream> stories_told_as_one() {
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

Stream recorded_family(const demo::MadeFamily& made) {
    Stream family;
    for (const Event& event : made.events) {
        RecordedEvent recorded;
        recorded.gezin = made.gezin;
        recorded.nr = static_cast<std::int64_t>(family.size()) + 1;
        recorded.vastgelegd_op = Instant{event.op.first_day()};
        recorded.event = event;
        family.push_back(std::move(recorded));
    }
    return family;
}

// As they are, long and short.
std::vector<Stream> the_region() {
    std::vector<Stream> found;
    for (const demo::MadeFamily& made : demo::make_region(1, {2000, last_day}))
        found.push_back(recorded_family(made));
    return found;
}

std::vector<Stream> longest_of(std::vector<Stream> region) {
    std::erase_if(region, [](const Stream& family) { return family.size() < events_each; });
    for (Stream& family : region) family.resize(events_each);
    return region;
}

std::size_t kept = 0;  // so that nothing is left out as unused

void bare_pass(const Stream& stream, Date day) {
    for (const RecordedEvent& recorded : stream) {
        if (recorded.event.op.first_day() <= day && bekend_op(recorded) <= day)
            kept += recorded.event.inhoud.index();
    }
}

void all_rules(const Stream& stream, const Normen& normen, Date day, Woorden woorden) {
    const Dossier dossier = fold_dossier(stream.front().gezin, stream, {day, day});
    kept += signaleringen(dossier, normen, woorden).size();
}

// The day of each question: `back` days before the last day.
void measure(const char* what, const std::vector<Stream>& all, const Normen& normen, int back) {
    std::vector<double> bare;
    std::vector<double> folds;
    std::vector<double> rules;
    std::vector<double> sentences;
    for (int i = 0; i < dates; ++i) {
        const Stream& stream = all[static_cast<std::size_t>(i) % all.size()];
        const Date day = last_day - Days{back == 0 ? 0 : i * back / dates};
        bare.push_back(measured([&] { bare_pass(stream, day); }));
        folds.push_back(measured([&] {
            kept += fold_dossier(stream.front().gezin, stream, {day, day}).acties.size();
        }));
        rules.push_back(measured([&] { all_rules(stream, normen, day, Woorden::zonder); }));
        sentences.push_back(measured([&] { all_rules(stream, normen, day, Woorden::met); }));
    }
    fmt::print("{}, {} families, middle of {} dates:\n", what, all.size(), dates);
    fmt::print("  bare pass over the events      {:8.2f} us\n", middle(bare));
    fmt::print("  fold                           {:8.2f} us\n", middle(folds));
    fmt::print("  fold and all {} rules          {:8.2f} us, {:.0f} times the bare pass\n",
               regels().size(),
               middle(rules),
               middle(rules) / middle(bare));
    fmt::print("  the same with its sentences    {:8.2f} us\n", middle(sentences));
}

// One family asked on each day of three years, one day after another, and then the next family.
void measure_day_by_day(const std::vector<Stream>& all, const Normen& normen) {
    constexpr int days = 3 * 365;
    std::vector<double> bare;
    std::vector<double> rules;
    for (const Stream& stream : all) {
        for (int back = days; back > 0; --back) {
            const Date day = last_day - Days{back - 1};
            bare.push_back(measured([&] { bare_pass(stream, day); }));
            rules.push_back(measured([&] { all_rules(stream, normen, day, Woorden::zonder); }));
        }
    }
    fmt::print("200 events each, {} families, each day of three years, middle of {} dates:\n",
               all.size(),
               rules.size());
    fmt::print("  bare pass over the events      {:8.2f} us\n", middle(bare));
    fmt::print("  fold and all {} rules          {:8.2f} us, {:.0f} times the bare pass\n",
               regels().size(),
               middle(rules),
               middle(rules) / middle(bare));
}

// What a page does before it folds: the decision for each event, as the last regisseur sees them.
void measure_sight(const std::vector<Stream>& all) {
    std::vector<double> bare;
    std::vector<double> sight;
    const Instant now = Instant{last_day} + std::chrono::hours{12};
    for (int i = 0; i < dates; ++i) {
        const Stream& stream = all[static_cast<std::size_t>(i) % all.size()];
        inzage::Gebruiker who;
        for (const RecordedEvent& recorded : stream) {
            const auto* kind = std::get_if<RegisseurAangewezen>(&recorded.event.inhoud);
            if (kind == nullptr) continue;
            const Medewerker& worker = kind->medewerker;
            who = {worker.id.waarde, worker.naam, worker.organisatie};
        }
        bare.push_back(measured([&] { bare_pass(stream, last_day); }));
        sight.push_back(
            measured([&] { kept += inzage::zichtbaar(stream, who, now).stream.size(); }));
    }
    fmt::print("what the regisseur sees of 200 events, middle of {}:\n", dates);
    fmt::print("  asked of each event            {:8.2f} us, {:.0f} times the bare pass\n",
               middle(sight),
               middle(sight) / middle(bare));
}

void measure_many(const char* what,
                  const std::vector<Stream>& all,
                  const Normen& normen,
                  int many) {
    std::size_t events = 0;
    for (const Stream& stream : all) events += stream.size();
    const auto at = [&](int i) -> const Stream& {
        return all[static_cast<std::size_t>(i) % all.size()];
    };
    const double bare = measured([&] {
        for (int i = 0; i < many; ++i) bare_pass(at(i), last_day);
    });
    const double rules = measured([&] {
        for (int i = 0; i < many; ++i) all_rules(at(i), normen, last_day, Woorden::zonder);
    });
    fmt::print(
        "{} families {}, {} events each on average, one core: {:.2f} s; the bare pass {:.3f} s\n",
        many,
        what,
        events / all.size(),
        rules / 1e6,
        bare / 1e6);
}

}  // namespace

int main(int argc, char** argv) {
    const int many = argc > 1 ? std::stoi(argv[1]) : 50'000;
    const Normen normen =
        Normen::read(text_of("norms/normen.toml"), text_of("norms/gelijkgestelde-dagen.toml"))
            .value();
    const std::vector<Stream> region = the_region();
    const std::vector<Stream> longest = longest_of(region);
    constexpr int three_years = 3 * 365;
    measure("200 events each, all of them known", longest, normen, 0);
    measure("the same, over three years", longest, normen, three_years);
    measure_day_by_day(longest, normen);
    measure("stories told as one, all known", stories_told_as_one(), normen, 0);
    measure_sight(longest);
    measure_many("of the longest", longest, normen, many);
    measure_many("as the region gives them", region, normen, many);
    return kept == 0 ? 1 : 0;
}
