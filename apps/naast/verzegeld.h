// The ledger with its seal: opened with the keys that lie beside it, or wherever was said.
#pragma once

#include "naast/base/clock.h"
#include "naast/sleutels/manage.h"
#include "naast/store/sqlite_store.h"
#include "naast/zegel/sealed_store.h"

#include "apps/naast/opdrachten.h"
#include <memory>
#include <optional>

namespace naast::app {

KeyPlace key_place_of(const Options& options);
KeyTools key_tools();
// The root file, or the passphrase: typed without showing it, or the first line of standard input.
Unlock unlock_of(const Options& options);

// Opened beside a server that may be running. Returns: nothing after saying what is wrong.
std::unique_ptr<SealedStore> open_for_reading(const Options& options);
std::unique_ptr<SealedStore> open_for_writing(const Options& options,
                                              const Clock& clock,
                                              const ToldOfHarm& told = {});
// The log of who looked: NAME.inzage beside the ledger NAME, with the same keys.
std::unique_ptr<SealedStore> open_log(const Options& options,
                                      const SealedStore& ledger,
                                      const Clock& clock,
                                      const ToldOfHarm& told);
// Also when the keys do not fit: then every event is a fault.
std::unique_ptr<SealedStore> open_to_verify(const Options& options);

// Keys for made-up people: a root file, no shares, and no questions. Returns: false after saying
// what is wrong.
bool make_demo_keys(const Options& options);

// A line of standard input, without a copy of it anywhere. Returns: nothing at the end.
std::optional<Secret> read_input_line();
// Asks twice when someone types it.
Result<Secret, std::string> ask_new_passphrase();

// From now on nothing that this process knows ends up in a core dump or in a debugger.
void keep_out_of_dumps();

}  // namespace naast::app
