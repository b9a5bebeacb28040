// Makes a copy of the ledger in one folder and one of its keys in another, while the server goes
// on, and looks through both before either gets its name. What opens the keys is in neither. Form:
// docs/formats/reservekopie.md.
#pragma once

#include "naast/base/clock.h"
#include "naast/base/entropy.h"
#include "naast/ledger/content.h"
#include "naast/ledger/verify.h"
#include "naast/sleutels/manage.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast {

// What was destroyed is gone for good when no older copy of the keys is left. Source:
// design/privacy-and-reliability 3.4.
constexpr Days keys_copy_term{30};

// Opens the keys that lie there, with whatever opens them.
using OpenKeys =
    std::function<Result<std::unique_ptr<KeyTree>, std::string>(const KeyPlace&, sqlite::Access)>;

struct CopyTools {
    const Clock& clock;
    Entropy& entropy;
    OpenKeys open_keys;
    CanRead is_log_line;  // whether what opens belongs in the log of who looked
    // Called at each step, for tests that stop there.
    std::function<void(std::string_view)> at_step = [](std::string_view) {};
};

struct BackupPlace {
    KeyPlace from;        // the ledger, and its keys
    std::string log;      // of who looked; need not be there
    std::string to;       // folder for copies of the ledger
    std::string keys_to;  // folder for copies of the keys
};

struct BackupMade {
    std::string ledger_copy;  // the folder of each
    std::string keys_copy;
    Content inhoud;
    std::optional<Content> wie_keek;
    std::int64_t size_bytes = 0;       // of both
    Instant keys_until{};              // the copy of the keys must be gone by then
    std::vector<std::string> too_old;  // copies of keys in that folder that should be gone
};

// Blocks nobody. Refuses, with one sentence for the operator and nothing left behind: folders that
// are not there or that lie in one another, no keys, or a ledger that is not whole itself. Throws:
// StoreBroken.
Result<BackupMade, std::string> make_backup(const BackupPlace& place, const CopyTools& tools);

}  // namespace naast
