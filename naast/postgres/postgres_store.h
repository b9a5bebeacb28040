// The store for several servers: one PostgreSQL, in which each jeugdregio has a ledger of its own.
// Who writes holds that ledger for as long as the transaction lasts; what others wrote is seen by
// following the places. docs/schaal.md says when to use it.
#pragma once

#include "naast/base/clock.h"
#include "naast/base/result.h"
#include "naast/ledger/store.h"
#include "naast/postgres/place.h"

#include <memory>
#include <string>

namespace naast {

// Makes the tables if they are not there. The clock must outlive the store.
// Refuses, with a sentence for the operator: files beside it that another server has; a database
// that cannot be reached, that does not keep for sure what it acknowledges, that has a form this
// program does not know, that does not match the last checkpoint of this server.
Result<std::unique_ptr<EventStore>, std::string> open_postgres_store(const PostgresPlace& place,
                                                                     const Clock& clock);

// For commands beside servers that may be running: append() is refused with read_only.
Result<std::unique_ptr<EventStore>, std::string> open_postgres_reader(const PostgresPlace& place);

}  // namespace naast
