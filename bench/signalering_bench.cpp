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
#include <numeric>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace naast;
using Stream = std::vector<RecordedEvent>;

constexpr std::size_t events_each = 200;
constexpr int dates = 400;
constexpr int rounds = 9;
constexpr int few_rounds = 3;  // of what is many questions
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

// What the core gives at this moment: additions that wait for each other, thousands of millions a
// second. Where two share a core (two threads of one, or two tenants) each gets about half.
double additions() {
    constexpr int many = 50'000;
    std::size_t sum = 0;
    const double taken = measured([&] {
        for (int i = 0; i < many; ++i) __asm__ volatile("" : "+r"(++sum));
    });
    return many / taken / 1000;
}

// The most that the core was seen to give in a second or two.
double most_additions() {
    static const double most = [] {
        double seen = 0;
        for (int i = 0; i < 100'000; ++i) seen = std::max(seen, additions());
        return seen;
    }();
    return most;
}

// Times of the same questions, asked in rounds: between two times of one question stand all others.
// A time is alone if just before and just after it the core gave what it can. What counts for a
// question is the middle of those; of one that was never alone, of all its times.
class Times {
public:
    explicit Times(std::size_t questions) : all_(questions), alone_(questions) {}

    template <class F>
    void round(const F& ask) {
        double before = additions();
        for (std::size_t i = 0; i < all_.size(); ++i) {
            const double taken = measured([&] { ask(i); });
            const double after = additions();
            all_[i].push_back(taken);
            if (std::min(before, after) > 0.9 * most_additions()) alone_[i].push_back(taken);
            before = after;
        }
    }

    // Of each question.
    std::vector<double> alone() const {
        std::vector<double> times;
        for (std::size_t i = 0; i < all_.size(); ++i)
            times.push_back(middle(alone_[i].empty() ? all_[i] : alone_[i]));
        return times;
    }
    std::vector<double> as_they_came() const {
        std::vector<double> times;
        for (const std::vector<double>& of_one : all_) times.push_back(middle(of_one));
        return times;
    }
    // Of how many questions in a hundred some time was alone.
    double percent_alone() const {
        const auto some = std::count_if(
            alone_.begin(), alone_.end(), [](const auto& times) { return !times.empty(); });
        return 100.0 * static_cast<double>(some) / static_cast<double>(alone_.size());
    }

private:
    std::vector<std::vector<double>> all_;
    std::vector<std::vector<double>> alone_;
};

double sum(const std::vector<double>& times) {
    return std::accumulate(times.begin(), times.end(), 0.0);
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

void fold_only(const Stream& stream, Date day) {
    kept += fold_dossier(stream.front().gezin, stream, {day, day}).acties.size();
}

void all_rules(const Stream& stream, const Normen& normen, Date day, Woorden woorden) {
    const Dossier dossier = fold_dossier(stream.front().gezin, stream, {day, day});
    kept += signaleringen(dossier, normen, woorden).size();
}

// One family after another, `back` days spread over their questions: 0 asks all on the last day.
struct Questions {
    const std::vector<Stream>& families;
    int back;

    const Stream& stream(std::size_t i) const { return families[i % families.size()]; }
    Date day(std::size_t i) const {
        return last_day - Days{back == 0 ? 0 : static_cast<int>(i) * back / dates};
    }
};

void print_row(const std::string& what, const Times& times, const Times& bare) {
    fmt::print(
        "  {:<30} {:8.2f} us, {:4.0f} times the bare pass; as it came {:.2f} us ({:.0f}% was "
        "alone)\n",
        what,
        middle(times.alone()),
        middle(times.alone()) / middle(bare.alone()),
        middle(times.as_they_came()),
        times.percent_alone());
}

void measure(const char* what, const Questions& asked, const Normen& normen) {
    Times bare(dates);
    Times folds(dates);
    Times rules(dates);
    Times sentences(dates);
    for (int i = 0; i < rounds; ++i) {
        bare.round([&](std::size_t q) { bare_pass(asked.stream(q), asked.day(q)); });
        folds.round([&](std::size_t q) { fold_only(asked.stream(q), asked.day(q)); });
        rules.round([&](std::size_t q) {
            all_rules(asked.stream(q), normen, asked.day(q), Woorden::zonder);
        });
        sentences.round(
            [&](std::size_t q) { all_rules(asked.stream(q), normen, asked.day(q), Woorden::met); });
    }
    fmt::print("{}, {} families, {} dates:\n", what, asked.families.size(), dates);
    print_row("bare pass over the events", bare, bare);
    print_row("fold", folds, bare);
    print_row(fmt::format("fold and all {} rules", regels().size()), rules, bare);
    print_row("the same with its sentences", sentences, bare);
}

// One family asked on each day of three years, one day after another, and then the next family.
void measure_day_by_day(const std::vector<Stream>& all, const Normen& normen) {
    constexpr std::size_t days = 3 * 365;
    const auto day = [](std::size_t i) { return last_day - Days{days - 1 - i % days}; };
    Times bare(all.size() * days);
    Times rules(all.size() * days);
    for (int i = 0; i < few_rounds; ++i) {
        bare.round([&](std::size_t q) { bare_pass(all[q / days], day(q)); });
        rules.round(
            [&](std::size_t q) { all_rules(all[q / days], normen, day(q), Woorden::zonder); });
    }
    fmt::print("200 events each, {} families, each day of three years, {} dates:\n",
               all.size(),
               all.size() * days);
    print_row("bare pass over the events", bare, bare);
    print_row(fmt::format("fold and all {} rules", regels().size()), rules, bare);
}

// What a page does before it folds: the decision for each event, as the last regisseur sees them.
void measure_sight(const std::vector<Stream>& all) {
    const Instant now = Instant{last_day} + std::chrono::hours{12};
    std::vector<inzage::Gebruiker> who(all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (const RecordedEvent& recorded : all[i]) {
            const auto* kind = std::get_if<RegisseurAangewezen>(&recorded.event.inhoud);
            if (kind == nullptr) continue;
            const Medewerker& worker = kind->medewerker;
            who[i] = {worker.id.waarde, worker.naam, worker.organisatie};
        }
    }
    Times bare(all.size());
    Times sight(all.size());
    for (int i = 0; i < rounds; ++i) {
        bare.round([&](std::size_t q) { bare_pass(all[q], last_day); });
        sight.round(
            [&](std::size_t q) { kept += inzage::zichtbaar(all[q], who[q], now).stream.size(); });
    }
    fmt::print("what the regisseur sees of 200 events, {} families:\n", all.size());
    print_row("asked of each event", sight, bare);
}

void print_sum(const char* what, const Times& times) {
    fmt::print("  {:<30} {:8.3f} s; as it came {:.3f} s ({:.0f}% was alone)\n",
               what,
               sum(times.alone()) / 1e6,
               sum(times.as_they_came()) / 1e6,
               times.percent_alone());
}

// Asked ten at a time, which a core that is shared leaves to itself often enough.
void measure_many(const char* what,
                  const std::vector<Stream>& all,
                  const Normen& normen,
                  std::size_t many) {
    constexpr std::size_t at_a_time = 10;
    std::size_t events = 0;
    for (const Stream& stream : all) events += stream.size();
    const auto each = [&](std::size_t ten, const auto& ask) {
        const std::size_t last = std::min(many, (ten + 1) * at_a_time);
        for (std::size_t i = ten * at_a_time; i < last; ++i) ask(all[i % all.size()]);
    };
    Times bare((many + at_a_time - 1) / at_a_time);
    Times rules((many + at_a_time - 1) / at_a_time);
    for (int i = 0; i < few_rounds; ++i) {
        bare.round([&](std::size_t q) {
            each(q, [&](const Stream& family) { bare_pass(family, last_day); });
        });
        rules.round([&](std::size_t q) {
            each(q, [&](const Stream& family) {
                all_rules(family, normen, last_day, Woorden::zonder);
            });
        });
    }
    fmt::print(
        "{} families {}, {} events each on average, one core:\n", many, what, events / all.size());
    print_sum("bare pass over the events", bare);
    print_sum("fold and all rules", rules);
}

}  // namespace

int main(int argc, char** argv) {
    const std::size_t many = argc > 1 ? std::max(1UL, std::stoul(argv[1])) : 50'000;
    const Normen normen =
        Normen::read(text_of("norms/normen.toml"), text_of("norms/gelijkgestelde-dagen.toml"))
            .value();
    const std::vector<Stream> region = the_region();
    const std::vector<Stream> longest = longest_of(region);
    const std::vector<Stream> stories = stories_told_as_one();
    constexpr int three_years = 3 * 365;
    fmt::print(
        "The middle of the times in which the core was ours alone ({:.1f} thousand million "
        "additions a second), and beside it of all as they came.\n",
        most_additions());
    measure("200 events each, all of them known", {longest, 0}, normen);
    measure("the same, over three years", {longest, three_years}, normen);
    measure_day_by_day(longest, normen);
    measure("stories told as one, all known", {stories, 0}, normen);
    measure_sight(longest);
    measure_many("of the longest", longest, normen, many);
    measure_many("as the region gives them", region, normen, many);
    return kept == 0 ? 1 : 0;
}
