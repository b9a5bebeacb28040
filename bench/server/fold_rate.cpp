// How many events a second are folded, with all rules and without, beside a bare pass over them.
//
//   fold_rate FAMILIES      of the made-up region, in memory; one core, no sentences
#include "naast/demo/region.h"
#include "naast/dossier/dossier.h"
#include "naast/signalering/regel.h"
#include "naast/termijnen/normen.h"

#include <fmt/format.h>

#include <ctime>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>

namespace {

using namespace naast;

struct Family {
    Uuid id;
    std::vector<RecordedEvent> stream;
};

std::vector<Family> recorded_families(int count) {
    std::vector<Family> families;
    for (const demo::MadeFamily& made : demo::make_region(1, {count})) {
        Family family{made.gezin, {}};
        std::int64_t nr = 0;
        for (const Event& event : made.events)
            family.stream.push_back({made.gezin, ++nr, Instant{date("2022-09-12")}, event});
        families.push_back(std::move(family));
    }
    return families;
}

std::string read_file(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    if (!in) throw std::runtime_error("cannot read " + path);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

double cpu_seconds(const std::function<void()>& work) {
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
}

void run(int count) {
    const auto normen =
        Normen::read(read_file("norms/normen.toml"), read_file("norms/gelijkgestelde-dagen.toml"));
    if (!normen) throw std::runtime_error(normen.error());
    const std::vector<Family> families = recorded_families(count);
    std::size_t events = 0;
    for (const Family& family : families) events += family.stream.size();
    const Vraag today{date("2022-09-12"), date("2022-09-12")};
    // So that no compiler leaves out what nobody looks at.
    std::size_t looked_at = 0;
    const double bare_s = cpu_seconds([&] {
        for (const Family& family : families)
            for (const RecordedEvent& one : family.stream)
                looked_at += one.event.inhoud.index() + one.event.betreft.size();
    });
    const double fold_s = cpu_seconds([&] {
        for (const Family& family : families)
            looked_at += fold_dossier(family.id, family.stream, today).gezin.kinderen().size();
    });
    const double all_s = cpu_seconds([&] {
        for (const Family& family : families) {
            const Dossier dossier = fold_dossier(family.id, family.stream, today);
            looked_at += signaleringen(dossier, *normen, Woorden::zonder).size();
        }
    });
    fmt::print(
        "{{\"families\": {}, \"events\": {}, \"bare_s\": {:.6f}, \"fold_s\": {:.6f}, "
        "\"fold_and_rules_s\": {:.6f}, \"looked_at\": {}}}\n",
        families.size(),
        events,
        bare_s,
        fold_s,
        all_s,
        looked_at);
}

}  // namespace

int main(int argc, char** argv) {
    try {
        run(argc > 1 ? std::atoi(argv[1]) : 300);
        return 0;
    } catch (const std::exception& error) {
        fmt::print(stderr, "fold_rate: {}\n", error.what());
        return 1;
    }
}
