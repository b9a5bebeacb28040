// One digest of all that the rules say, for who changes how fast they are: two programs that must
// say the same print the same line. Asked are made-up families and the stories of cases/, read as
// `naast import` reads them, each on sixteen days over three years, on four of them with sentences.
//
//   build/bench/said SEED FAMILIES      run from the root of the tree
#include "naast/base/sha256_stream.h"
#include "naast/demo/region.h"
#include "naast/ledger/jsonl.h"
#include "naast/ledger/memory_store.h"
#include "naast/signalering/regel.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace {

using namespace naast;
using Stream = std::vector<RecordedEvent>;

constexpr int dates_each = 16;
constexpr int every_so_many_days = 67;  // sixteen of these are almost three years
constexpr int with_words_once_in = 4;   // a page makes sentences, a list does not
const Date last_day = date("2022-09-12");

std::string text_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

std::vector<Stream> imported(const std::string& lines) {
    const FixedClock clock(Instant{date("2026-11-24")});
    MemoryStore store(clock);
    SeededEntropy entropy(1);
    const MakeSamenvatting none = [](const Uuid&, const Stream&) { return std::string("{}"); };
    std::istringstream in(lines);
    const ImportReport report =
        import_jsonl({store, clock, entropy, none}, in, ImportMode::record, [](std::size_t) {});
    if (!report.faults.empty()) throw std::runtime_error(in_words(report.faults.front()).en);
    std::map<Uuid, Stream> families;
    store.for_each_event(0, [&](const StoredEvent& stored) {
        RecordedEvent recorded = to_recorded(stored);
        families[recorded.gezin].push_back(std::move(recorded));
        return true;
    });
    std::vector<Stream> found;
    for (auto& [gezin, stream] : families) found.push_back(std::move(stream));
    return found;
}

std::vector<Stream> all_families(std::uint64_t seed, int count) {
    std::string lines;
    for (const demo::MadeFamily& made : demo::make_region(seed, {count})) lines += to_jsonl(made);
    std::vector<Stream> found = imported(lines);
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator("cases")) {
        if (entry.path().extension() == ".jsonl") paths.push_back(entry.path().string());
    }
    std::sort(paths.begin(), paths.end());
    for (const std::string& path : paths) {
        for (Stream& stream : imported(text_of(path))) found.push_back(std::move(stream));
    }
    return found;
}

struct Said {
    Sha256Stream digest;
    std::size_t family_dates = 0;
    std::size_t warnings = 0;
};

void add(Said& said, const Signalering& warning) {
    std::string line = fmt::format("{} {} {} {}",
                                   warning.regel,
                                   to_text(warning.sinds),
                                   warning.tot ? to_text(*warning.tot) : "",
                                   warning.norm);
    for (const PersoonId& id : warning.betreft) line += " " + id.waarde;
    for (const Stap& step : warning.stappen) {
        line += fmt::format(" {} {} {}",
                            static_cast<int>(step.sterkte),
                            to_text(step.sinds),
                            step.wie ? static_cast<int>(*step.wie) : -1);
    }
    for (const Uuid& fact : warning.feiten) line += " " + fact.to_text();
    line += fmt::format(" {}", static_cast<int>(warning.wie));
    for (const Tekst* text : {&warning.titel, &warning.tekst, &warning.eindigt})
        line += "|" + text->nl + "|" + text->en;
    said.digest.add(line + "\n");
    ++said.warnings;
}

void ask(Said& said, const Stream& stream, const Normen& normen) {
    for (int i = 0; i < dates_each; ++i) {
        const Date day = last_day - Days{i * every_so_many_days};
        const Dossier dossier = fold_dossier(stream.front().gezin, stream, {day, day});
        const Woorden words = i % with_words_once_in == 0 ? Woorden::met : Woorden::zonder;
        for (const Signalering& warning : signaleringen(dossier, normen, words)) add(said, warning);
        ++said.family_dates;
    }
}

void run(std::uint64_t seed, int count) {
    const auto normen =
        Normen::read(text_of("norms/normen.toml"), text_of("norms/gelijkgestelde-dagen.toml"));
    if (!normen) throw std::runtime_error(normen.error());
    Said said;
    for (const Stream& stream : all_families(seed, count)) ask(said, stream, *normen);
    fmt::print("{} family-dates, {} warnings, {}\n",
               said.family_dates,
               said.warnings,
               to_hex(said.digest.hash()));
}

}  // namespace

int main(int argc, char** argv) {
    try {
        run(argc > 1 ? std::stoull(argv[1]) : 1, argc > 2 ? std::stoi(argv[2]) : 300);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "said: {}\n", error.what());
        return 1;
    }
}
