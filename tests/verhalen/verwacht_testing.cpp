#include "tests/verhalen/verwacht_testing.h"

#include "naast/ledger/jsonl.h"
#include "naast/ledger/memory_store.h"
#include "naast/signalering/testing.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>

namespace naast::verhalen {

namespace {

std::string trimmed(const std::string& text) {
    const auto first = text.find_first_not_of(' ');
    if (first == std::string::npos) return "";
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

std::vector<std::string> columns_of(const std::string& line) {
    std::vector<std::string> columns;
    std::istringstream in(line);
    for (std::string column; std::getline(in, column, '|');) columns.push_back(trimmed(column));
    return columns;
}

}  // namespace

std::vector<std::string> stories() {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::directory_iterator("cases")) {
        if (entry.path().extension() == ".jsonl") paths.push_back(entry.path().string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

std::string verwacht_of(const std::string& story) {
    return std::filesystem::path(story).replace_extension(".verwacht").string();
}

Verwacht read_verwacht(const std::string& path) {
    std::ifstream in(path);
    Verwacht verwacht;
    for (std::string line; std::getline(in, line);) {
        if (line.empty() || line.front() == '#') continue;
        std::istringstream words(line);
        std::string word;
        words >> word;
        if (word == "peildatum") {
            words >> word;
            verwacht.peildatum = date(word);
        } else if (word == "later" || word == "niet") {
            auto& list = word == "later" ? verwacht.later : verwacht.niet;
            std::string reason;
            words >> word;
            std::getline(words, reason);
            if (!word.ends_with(':') || reason.empty())
                throw std::runtime_error(path + ": an id, a colon and a reason: " + line);
            list.emplace(word.substr(0, word.size() - 1), trimmed(reason));
        } else {
            const std::vector<std::string> columns = columns_of(line);
            if (columns.size() != 5) throw std::runtime_error(path + ": five columns: " + line);
            verwacht.warnings.push_back(columns[0] + " | " + columns[1] + " | " + columns[2] +
                                        " | " + columns[3]);
        }
    }
    return verwacht;
}

std::string to_line(const Signalering& signalering) {
    std::string line = signalering.regel + " | ";
    for (const PersoonId& id : signalering.betreft) {
        if (id != signalering.betreft.front()) line += ' ';
        line += id.waarde;
    }
    line += " | ";
    for (const Stap& stap : signalering.stappen) {
        if (stap != signalering.stappen.front()) line += ", ";
        line += std::string(to_text(stap.sterkte)) + ' ' + to_text(stap.sinds);
    }
    return line + " | " + (signalering.tot ? to_text(*signalering.tot) : "");
}

std::vector<RecordedEvent> read_verhaal(const std::string& path) {
    const FixedClock clock(Instant{date("2026-11-24")});
    MemoryStore store(clock);
    SeededEntropy entropy(1);
    const MakeSamenvatting none = [](const Uuid&, const std::vector<RecordedEvent>&) {
        return std::string("{}");
    };
    std::ifstream in(path);
    const ImportReport report =
        import_jsonl({store, clock, entropy, none}, in, ImportMode::record, [](std::size_t) {});
    if (!report.faults.empty()) throw std::runtime_error(path + " was refused");
    std::vector<RecordedEvent> stream;
    store.for_each_event(0, [&](const StoredEvent& stored) {
        stream.push_back(to_recorded(stored));
        return true;
    });
    return stream;
}

std::vector<Signalering> raised(const std::vector<RecordedEvent>& stream, const Vraag& vraag) {
    const Dossier dossier = fold_dossier(stream.front().gezin, stream, vraag);
    return signaleringen(dossier, testing_rules::shipped_normen());
}

}  // namespace naast::verhalen
