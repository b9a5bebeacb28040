// simuleer and samenvoegen.
#include "naast/base/assert.h"
#include "naast/sim/compile.h"
#include "naast/sim/replicate.h"
#include "naast/sim/uitkomst.h"
#include "naast/sim/verloop.h"

#include <fmt/format.h>
#include <unistd.h>

#include "apps/naast/ingebouwd.h"
#include "apps/naast/omgeving.h"
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <thread>

namespace naast::app {

namespace {

std::string programma() {
    return fmt::format("naast {} (rekenkern {})",
                       NAAST_VERSION,
                       std::string(ingebouwd::rekenkern_hash()).substr(0, 16));
}

int say_no(const sim::ScenarioFout& fout) {
    std::string said = in_words(fout).nl;
    said.pop_back();  // say_no of omgeving.h writes no full stop
    return app::say_no(said);
}

// Named as the user named them, for messages; the answer holds the name without the folder.
std::optional<std::vector<sim::Bestand>> read_files(const std::vector<std::string>& paths) {
    std::vector<sim::Bestand> files;
    for (const std::string& path : paths) {
        if (std::filesystem::is_directory(path)) {
            app::say_no(path + " is een map; noem een bestand");
            return std::nullopt;
        }
        auto text = read_file(path);
        if (!text) return std::nullopt;
        files.push_back({path, std::move(*text)});
    }
    return files;
}

// A scenario and what it takes to calculate it.
struct Gelezen {
    sim::Scenario scenario;
    sim::Model model;
};

std::optional<Gelezen> make_model(const std::vector<sim::Bestand>& files) {
    auto scenario = sim::read_scenario(files.front(), {files.begin() + 1, files.end()});
    if (!scenario) return say_no(scenario.error()), std::nullopt;
    const auto normen = load_normen({});
    if (!normen) return std::nullopt;
    auto model = sim::compile(*scenario, normen->kalender());
    return Gelezen{std::move(*scenario), std::move(model)};
}

// How far it is: on a terminal one line that is written over, else a line now and then.
class Voortgang {
public:
    explicit Voortgang(std::uint32_t all) : all_(all) {}
    void show(std::uint32_t done) {
        const auto now = std::chrono::steady_clock::now();
        const auto pause = is_terminal_ ? std::chrono::milliseconds{200} : std::chrono::seconds{10};
        if (now - shown_ < pause && (done < all_ || !is_written_)) return;
        shown_ = now;
        const double gone = std::chrono::duration<double>(now - begin_).count();
        const double left = gone / done * (all_ - done);
        std::cerr << fmt::format("{}{} van {} replicaties{}{}",
                                 is_terminal_ ? "\r" : "",
                                 done,
                                 all_,
                                 done < all_ ? fmt::format(", nog ongeveer {:.0f} s", left) : "",
                                 is_terminal_ ? "\033[K" : "\n")
                  << std::flush;
        is_written_ = true;
    }
    void end() const {
        if (is_terminal_ && is_written_) std::cerr << "\n";
    }

private:
    std::uint32_t all_;
    bool is_terminal_ = isatty(STDERR_FILENO) != 0;
    bool is_written_ = false;
    std::chrono::steady_clock::time_point begin_ = std::chrono::steady_clock::now();
    std::chrono::steady_clock::time_point shown_ = begin_;
};

// Asked before a long calculation, not after it. An empty path is none.
bool may_write(const std::string& path) {
    if (path.empty()) return true;
    std::error_code error;
    const auto folder = std::filesystem::absolute(path, error).parent_path();
    if (access(folder.c_str(), W_OK) == 0 && !std::filesystem::is_directory(path, error))
        return true;
    app::say_no("kan " + path + " niet schrijven: bestaat de map, en mag u er schrijven?");
    return false;
}

// All of it or nothing: a file that was there stays until the new one is whole.
template <class Write>
bool write_file(const std::string& path, const Write& write) {
    const std::string draft = path + ".deels";
    std::ofstream out(draft, std::ios::binary | std::ios::trunc);
    write(out);
    out.close();
    std::error_code error;
    if (out) std::filesystem::rename(draft, path, error);
    if (out && !error) return true;
    std::filesystem::remove(draft, error);
    app::say_no("kan " + path + " niet schrijven: is de schijf vol?");
    return false;
}

// To the file if one was asked; to standard output as JSON or, for people, as a table.
template <class Json, class Table>
int answer(const Options& options, const Json& to_json, const Table& to_table) {
    const std::string json = options.json || !options.uit.empty() ? to_json() : "";
    if (!options.uit.empty() && !write_file(options.uit, [&](std::ostream& out) { out << json; }))
        return 1;
    std::cout << (options.json ? json : to_table());
    std::cout.flush();
    return std::cout.good() ? 0 : app::say_no("kan niet alles wegschrijven: is de schijf vol?");
}

sim::Outcomes calculate(const sim::Model& model,
                        const Options& options,
                        std::pair<std::uint32_t, std::uint32_t> range) {
    const unsigned most = std::max(1U, std::thread::hardware_concurrency());
    const unsigned threads = options.threads == 0 ? most : options.threads;
    Voortgang voortgang(range.second - range.first);
    const sim::Plan plan{options.zaad, range.first, range.second, threads};
    auto outcomes = sim::replicate(model, plan, [&](std::uint32_t done) {
        voortgang.show(done);
        return true;
    });
    voortgang.end();
    return outcomes;
}

int answer(const Options& options, const sim::Uitkomst& uitkomst) {
    return answer(
        options, [&] { return to_json(uitkomst); }, [&] { return to_table(uitkomst); });
}

// Beside the same scenario without its what-ifs.
int answer_compared(const Options& options,
                    const sim::Vraagstuk& asked,
                    const Gelezen& read,
                    const sim::Outcomes& outcomes) {
    const auto zonder = make_model({asked.bestanden.front()});
    if (!zonder) return 1;
    const auto before = calculate(zonder->model, options, {0, options.replicaties});
    return answer(options,
                  sim::Uitkomst{asked,
                                read.scenario,
                                read.model,
                                outcomes,
                                sim::Zonder{zonder->scenario, {zonder->model, before}}});
}

// A run of its own, beside those that are counted: it must come to the same.
bool write_verloop(const Options& options, const Gelezen& read, const sim::Outcomes& outcomes) {
    if (options.verloop.empty()) return true;
    return write_file(options.verloop, [&](std::ostream& out) {
        out << sim::verloop_kop();
        const auto tally = sim::verloop(
            read.scenario, read.model, options.zaad, [&](std::string_view line) { out << line; });
        NAAST_ASSERT(tally == outcomes.each.front());
    });
}

std::optional<std::string> wrong_use(const Options& options) {
    if (options.deel && options.deel->van > options.replicaties)
        return fmt::format("er zijn {} delen en maar {} {}; een deel moet er ten minste één hebben",
                           options.deel->van,
                           options.replicaties,
                           options.replicaties == 1 ? "replicatie" : "replicaties");
    if (options.deel && options.uit.empty() && !options.json)
        return "bij --deel moet --uit BESTAND of --json staan: een deel is voor samenvoegen";
    if (options.vergelijk && options.wat_als.empty())
        return "--vergelijk mag alleen met --wat-als: anders valt er niets te vergelijken";
    if (!options.verloop.empty() && options.deel)
        return "--verloop mag niet met --deel: schrijf het apart, zonder --deel";
    if (!options.verloop.empty() && options.verloop == options.uit)
        return "--verloop en --uit mogen niet hetzelfde bestand zijn";
    if (options.vergelijk && options.deel) return "--vergelijk mag niet met --deel";
    return std::nullopt;
}

}  // namespace

int simuleer(const Options& options) {
    if (const auto why = wrong_use(options)) return app::say_no(*why);
    std::vector<std::string> paths{options.scenario};
    paths.insert(paths.end(), options.wat_als.begin(), options.wat_als.end());
    auto files = read_files(paths);
    if (!files) return 1;
    const auto read = make_model(*files);
    if (!read || !may_write(options.uit) || !may_write(options.verloop)) return 1;
    for (sim::Bestand& file : *files) file.naam = std::filesystem::path(file.naam).filename();
    sim::Vraagstuk asked{
        programma(), hash_of(read->scenario), std::move(*files), options.zaad, options.replicaties};
    const DeelKeuze keuze = options.deel.value_or(DeelKeuze{});
    auto outcomes = calculate(
        read->model, options, sim::range_of(options.replicaties, keuze.nummer, keuze.van));
    if (!write_verloop(options, *read, outcomes)) return 1;
    if (options.vergelijk) return answer_compared(options, asked, *read, outcomes);
    if (!options.deel)
        return answer(options, sim::Uitkomst{asked, read->scenario, read->model, outcomes});
    const sim::Deel deel{std::move(asked), keuze.nummer, keuze.van, std::move(outcomes)};
    return answer(
        options,
        [&] { return to_json(deel); },
        [&] {
            return fmt::format(
                "deel {} van {} staat in {}\n", keuze.nummer, keuze.van, options.uit);
        });
}

int samenvoegen(const Options& options) {
    const auto files = read_files(options.files);
    if (!files || !may_write(options.uit)) return 1;
    const auto whole = sim::join_delen(*files, programma());
    if (!whole) return say_no(whole.error());
    const auto read = make_model(whole->vraagstuk.bestanden);
    if (!read) return 1;
    if (hash_of(read->scenario) != whole->vraagstuk.scenario ||
        !fits(read->model, whole->uitkomsten))
        return app::say_no(
            "de delen passen niet bij het scenario dat erin staat: zij zijn veranderd");
    return answer(options,
                  sim::Uitkomst{whole->vraagstuk, read->scenario, read->model, whole->uitkomsten});
}

}  // namespace naast::app
