// The default store: one SQLite file, one server. WAL with synchronous=FULL, one writing connection
// behind a group commit, a few reading ones.
#pragma once

#include "naast/base/clock.h"
#include "naast/base/result.h"
#include "naast/ledger/store.h"

#include <functional>
#include <memory>
#include <string>

namespace naast {

// Where a witness of the ledger is kept (witness.h). Of an empty ledger it begins by itself.
struct WitnessPlace {
    std::string path;     // empty: there is none
    bool is_new = false;  // begins now, whatever it said
};

// Told once, by another thread, that the ledger is not what was seen of it before: nothing is
// recorded from then on.
using ToldOfHarm = std::function<void(const std::string& why)>;

// Makes the file if it is not there. The clock must outlive the store. With `told`, and after an
// orderly stop, it opens when what came after its last checkpoint is in order, and the whole of it
// is looked at meanwhile (docs/adr/0024-start.md); else the whole is in order when it opens.
// Refuses, with a sentence for the operator: a file that another server has, that is no ledger,
// that is newer than this program, that does not match its last checkpoint or its witness as far as
// it was looked at, or that lies on a network disk.
Result<std::unique_ptr<EventStore>, std::string> open_sqlite_store(const std::string& path,
                                                                   const Clock& clock,
                                                                   const WitnessPlace& witness = {},
                                                                   const ToldOfHarm& told = {});

// For commands beside a server that may be running: append() is refused with read_only.
Result<std::unique_ptr<EventStore>, std::string> open_sqlite_reader(const std::string& path);

}  // namespace naast
