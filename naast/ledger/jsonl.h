// Import and export of events as JSON Lines: one event a line, with its family.
// Imported history is overgenomen: form is checked, and that it can be true at all; rules warn,
// nothing else is blocked (architecture 5).
#pragma once

#include "naast/base/clock.h"
#include "naast/base/entropy.h"
#include "naast/base/text.h"
#include "naast/ledger/store.h"
#include "naast/ledger/stream.h"

#include <functional>
#include <istream>
#include <map>
#include <ostream>
#include <set>
#include <string>
#include <vector>

namespace naast {

struct LineFault {
    std::size_t line = 0;  // 1 for the first; 0 for the file as a whole
    std::string veld;      // empty: the line as a whole
    Tekst reden;
};

// Of each line the first fault, as one sentence: line 5: field "op" must be an existing day.
Tekst in_words(const LineFault& fault);

enum class ImportMode { check_only, record };

struct ImportReport {
    std::size_t events = 0;
    std::size_t gezinnen = 0;
    bool was_there_already = false;  // the same file was taken in before; nothing was recorded now
    std::vector<LineFault> faults;   // at most 100, in order of line; any: nothing was recorded
};

struct ImportDoor {
    EventStore& store;
    const Clock& clock;
    Entropy& entropy;
    const MakeSamenvatting& make_samenvatting;
};

// Hears the number of lines read, now and then.
using Progress = std::function<void(std::size_t)>;

// Takes in the files of one command. Each is taken in whole or not at all, in the order in which
// they are read; but one that only lacks what another can bring waits for the others, and is tried
// again as long as that gets any of them further: a person that it names, what it says ends. So the
// order of files that build on each other does not matter; two that each need the other are
// refused. With check_only each is judged as if those that would be taken in had been.
class Import {
public:
    // Hears of each file once, when it is settled.
    using Hear = std::function<void(const std::string& name, const ImportReport&)>;

    Import(const ImportDoor& door, ImportMode mode, Hear hear);
    ~Import();
    Import(const Import&) = delete;
    Import& operator=(const Import&) = delete;

    void read(const std::string& name, std::istream& in, const Progress& progress);
    // What still waits when nothing gets further is heard with its faults.
    // Requires: called once, after all files are read.
    void finish();

private:
    struct File;
    enum class Outcome { taken_in, refused, waits };

    void attempt(File file);
    void try_again();
    Outcome take_in(File& file);
    // Returns: whether other files can mend all that is wrong. Fills in the faults, and the appends
    // if there is something to record.
    bool judge(File& file, std::vector<Append>& appends) const;
    bool has_news_for(const File& file) const;

    const ImportDoor door_;
    const ImportMode mode_;
    const Hear hear_;
    std::vector<File> waiting_;
    std::size_t taken_in_ = 0;                   // files
    std::map<Uuid, std::size_t> last_taken_in_;  // for each family: after how many files
    // With check_only: what would be in the ledger too.
    std::map<Uuid, std::vector<Event>> checked_;
    std::set<std::string> checked_keys_;
};

// One file.
ImportReport import_jsonl(const ImportDoor& door,
                          std::istream& in,
                          ImportMode mode,
                          const Progress& progress);

// Canonical lines, family by family, each in its own order; importing them elsewhere and exporting
// again gives the same bytes. What was recorded here becomes overgenomen there, known from the day
// it was recorded here. Returns: how many.
std::size_t export_jsonl(const EventStore& store, const Uuid* gezin, std::ostream& out);

}  // namespace naast
