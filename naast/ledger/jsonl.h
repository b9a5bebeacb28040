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
#include <ostream>
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

// All or nothing for the whole input. `progress` hears the number of lines read, now and then.
ImportReport import_jsonl(const ImportDoor& door,
                          std::istream& in,
                          ImportMode mode,
                          const std::function<void(std::size_t)>& progress);

// Canonical lines, family by family, each in its own order; importing them elsewhere and exporting
// again gives the same bytes. What was recorded here becomes overgenomen there, known from the day
// it was recorded here. Returns: how many.
std::size_t export_jsonl(const EventStore& store, const Uuid* gezin, std::ostream& out);

}  // namespace naast
