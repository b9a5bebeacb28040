// What is done with the keys of a ledger as a whole: begin, prove, recover, rotate, destroy. Each
// leaves a usable key file wherever it is cut off.
#pragma once

#include "naast/sleutels/key_tree.h"
#include "naast/sleutels/shares.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace naast {

// Where everything lies.
struct KeyPlace {
    std::string data;      // the ledger
    std::string keys;      // the key file
    std::string erasures;  // the list of erasures
    std::string root;      // the root file, where the keys are opened with one
};
// Beside the ledger.
KeyPlace key_place(const std::string& data_path);

// How the keys will be opened from now on.
struct NewOpening {
    Ontsluiting ontsluiting = Ontsluiting::bestand;
    std::optional<Secret> passphrase{};
    ArgonCost cost{};
};

// All of these refuse with one sentence for the operator. What changes the keys requires the lock
// on the ledger (store/data_lock.h): the server holds keys in memory.

// Opened, with the list of erasures worked in (read_write) or regarded (read_only).
Result<std::unique_ptr<KeyTree>, std::string> open_keys(const KeyPlace& place,
                                                        sqlite::Access access,
                                                        const Unlock& unlock,
                                                        const KeyTools& tools);
// For one of several servers, to add keys as well. Refuses also: while someone changes them alone.
Result<std::unique_ptr<KeyTree>, std::string> share_keys(const KeyPlace& place,
                                                         const Unlock& unlock,
                                                         const KeyTools& tools);

// New keys for a ledger that has none. Returns: the shares; none if count is 0.
Result<std::vector<Share>, std::string> begin_keys(
    const KeyPlace& place, const NewOpening& opening, int count, int needed, const KeyTools& tools);

// Opened with shares alone; what opens them otherwise is not looked at.
Result<std::unique_ptr<KeyTree>, std::string> open_with_shares(const KeyPlace& place,
                                                               sqlite::Access access,
                                                               const std::vector<Share>& shares,
                                                               const KeyTools& tools);
// To be called once something of the ledger was really read.
void note_proof(KeyTree& tree, Instant now);

// Lets the keys be opened in this way from now on; root and shares stay what they are.
Outcome<std::string> recover_keys(const KeyPlace& place,
                                  const std::vector<Share>& shares,
                                  const NewOpening& opening,
                                  const KeyTools& tools);

// A new root, opened in this way, and new shares: older ones open nothing of what is here now.
Result<std::vector<Share>, std::string> rotate_keys(const KeyPlace& place,
                                                    KeyTree& tree,
                                                    const NewOpening& opening,
                                                    const KeyTools& tools);

// What would be destroyed: the keys of one person and of the family's summary, or all keys of the
// family. Refuses: an unknown ground, or when there is no key to destroy.
Result<Erasure, std::string> plan_erasure(KeyTree& tree,
                                          const Uuid& gezin,
                                          const std::optional<std::string>& persoon,
                                          const std::string& grond,
                                          Instant now);
Outcome<std::string> erase_keys(const KeyPlace& place,
                                KeyTree& tree,
                                const Erasure& erasure,
                                const KeyTools& tools);

// What there is, without opening anything.
struct KeysShown {
    KeyFileHead head;
    KeyCounts counts;
    std::size_t erasures = 0;
};
Result<KeysShown, std::string> show_keys(const KeyPlace& place);

}  // namespace naast
