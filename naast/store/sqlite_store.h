// The default store: one SQLite file, one server. WAL with synchronous=FULL, one writing connection
// behind a group commit, a few reading ones.
#pragma once

#include "naast/base/clock.h"
#include "naast/base/result.h"
#include "naast/ledger/store.h"

#include <memory>
#include <string>

namespace naast {

// Makes the file if it is not there. The clock must outlive the store.
// Refuses, with a sentence for the operator: a file that another server has, that is no ledger,
// that is newer than this program, that does not match its last checkpoint, or that lies on a
// network disk.
Result<std::unique_ptr<EventStore>, std::string> open_sqlite_store(const std::string& path,
                                                                   const Clock& clock);

// For commands beside a server that may be running: append() is refused with read_only.
Result<std::unique_ptr<EventStore>, std::string> open_sqlite_reader(const std::string& path);

}  // namespace naast
