// import and export.
#include "naast/ledger/jsonl.h"
#include "naast/ledger/memory_store.h"
#include "naast/register/ingangen.h"

#include <fmt/format.h>
#include <unistd.h>

#include "apps/naast/omgeving.h"
#include "apps/naast/plaats.h"
#include "apps/naast/verzegeld.h"
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace naast::app {

namespace {

void say_how_it_went(const std::string& path, const ImportReport& report, ImportMode mode) {
    for (const LineFault& fault : report.faults)
        std::cerr << fmt::format("{}: {}\n", path, in_words(fault).nl);
    if (!report.faults.empty()) {
        std::cerr << fmt::format("{}: niets vastgelegd, {} {}\n",
                                 path,
                                 report.faults.size(),
                                 report.faults.size() == 1 ? "fout" : "fouten");
        return;
    }
    const char* done = report.was_there_already ? "was al ingelezen, er is niets veranderd"
                       : mode == ImportMode::check_only
                           ? "niets vastgelegd (--dry-run), alles klopt"
                           : "vastgelegd";
    std::cerr << fmt::format("{}: {} {} van {} {}: {}\n",
                             path,
                             report.events,
                             report.events == 1 ? "gebeurtenis" : "gebeurtenissen",
                             report.gezinnen,
                             report.gezinnen == 1 ? "gezin" : "gezinnen",
                             done);
}

// How many lines of a file are read, on one line of the terminal that is written over.
class Counter {
public:
    void show(const std::string& path, std::size_t lines) {
        if (isatty(STDERR_FILENO) == 0) return;
        std::cerr << fmt::format("\r{}: {} regels gelezen", path, lines) << std::flush;
        is_shown_ = true;
    }
    void end() {
        if (is_shown_) std::cerr << "\n";
        is_shown_ = false;
    }

private:
    bool is_shown_ = false;
};

// By name, so that it does not matter in which order they were given, not even for what happened on
// one day. Returns: whether all were taken in.
bool import_files(const ImportDoor& door, std::vector<std::string> paths, ImportMode mode) {
    std::sort(paths.begin(), paths.end());
    bool all_good = true;
    Counter counter;
    Import files(door, mode, [&](const std::string& path, const ImportReport& report) {
        counter.end();
        say_how_it_went(path, report, mode);
        all_good = all_good && report.faults.empty();
    });
    for (const std::string& path : paths) {
        std::ifstream in(path, std::ios::binary);
        if (!in || std::filesystem::is_directory(path)) {
            say_no("kan " + path + " niet lezen: is het een bestand, en mag u het lezen?");
            all_good = false;
            continue;
        }
        files.read(path, in, [&](std::size_t lines) { counter.show(path, lines); });
        counter.end();
    }
    files.finish();
    return all_good;
}

}  // namespace

int import(const Options& options) {
    if (options.data.empty() && !options.dry_run)
        return say_no("--data ontbreekt; alleen met --dry-run kan het zonder");
    const auto normen = load_normen(options);
    if (!normen) return 1;
    const MakeSamenvatting make = ingangen_maker();
    std::unique_ptr<EventStore> store;
    const bool is_new = options.data.empty() ||
                        (!is_in_postgres(options) && !std::filesystem::exists(options.data));
    if (options.dry_run && is_new)
        store = std::make_unique<MemoryStore>(system_clock());
    else if (options.dry_run)
        store = open_for_reading(options);
    else
        store = open_for_writing(options, system_clock());
    if (!store) return 1;
    const ImportDoor door{*store, system_clock(), system_entropy(), make};
    const auto mode = options.dry_run ? ImportMode::check_only : ImportMode::record;
    return import_files(door, options.files, mode) ? 0 : 1;
}

int export_events(const Options& options) {
    const auto store = open_for_reading(options);
    if (!store) return 1;
    if (options.gezin.empty()) {
        export_jsonl(*store, nullptr, std::cout);
    } else {
        const auto chosen = choose_gezinnen(*store, options.gezin);
        if (!chosen) return 1;
        export_jsonl(*store, &chosen->front(), std::cout);
    }
    std::cout.flush();
    return std::cout.good() ? 0 : say_no("kan niet alles wegschrijven: is de schijf vol?");
}

}  // namespace naast::app
