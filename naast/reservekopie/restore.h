// Puts a copy back in an empty place: only when every part is what was written, the two copies
// belong together, what was destroyed since is destroyed again, and all of it is whole. Until then
// there is nothing there that can be served.
#pragma once

#include "naast/reservekopie/backup.h"

#include <optional>
#include <string>

namespace naast {

struct RestorePlace {
    std::string ledger_copy;  // the folder of each
    std::string keys_copy;
    // The newest list of erasures there is. Nothing: nothing was destroyed since, says the
    // operator.
    std::optional<std::string> erasures;
    std::string data;  // the ledger to be; its folder is empty or not there
    std::string root;  // what opens the keys, if a root file does; not copied
    // Nothing was ever destroyed, says the operator: also good for keys of more than 30 days ago.
    bool is_never_erased = false;
};

struct Restored {
    Content inhoud;
    std::optional<Content> wie_keek;
    Instant gemaakt_op{};      // of the copy of the ledger
    std::size_t erasures = 0;  // on the list
};

// Refuses, with one sentence for the operator that names the part and the reason, and with nothing
// left behind. Throws: StoreBroken; then nothing is left either.
Result<Restored, std::string> restore_backup(const RestorePlace& place, const CopyTools& tools);

}  // namespace naast
