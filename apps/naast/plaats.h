// Where the ledger lies: a SQLite file, or a PostgreSQL that several servers share. Nothing else in
// this program asks which.
#pragma once

#include "naast/base/clock.h"
#include "naast/base/result.h"
#include "naast/ledger/store.h"
#include "naast/store/sqlite_store.h"

#include "apps/naast/opdrachten.h"
#include <memory>
#include <optional>
#include <string>

namespace naast::app {

// Whether --data is an address of a database.
bool is_in_postgres(const Options& options);
// Returns: nothing, or what is still to be said of it, as a sentence for the operator.
std::optional<std::string> why_no_place(const Options& options);

// What the files beside the ledger are named after: the file itself, or a name in the folder --map.
std::string beside(const Options& options);
std::string log_beside(const Options& options);
// The witness of the log of who looked; empty: there is none.
std::string getuige_of_log(const Options& options);

using OpenedStore = Result<std::unique_ptr<EventStore>, std::string>;

// As it lies there. All refuse with a sentence for the operator.
OpenedStore open_kept_for_writing(const Options& options,
                                  const Clock& clock,
                                  const ToldOfHarm& told);
OpenedStore open_kept_for_reading(const Options& options);
// The log of who looked.
OpenedStore open_kept_log_for_writing(const Options& options,
                                      const Clock& clock,
                                      const ToldOfHarm& told);
OpenedStore open_kept_log_for_reading(const Options& options);
// Whether someone ever looked.
bool has_log(const Options& options);

}  // namespace naast::app
