// The keys from the root down: root -> a key per class -> a key per class of each family -> the
// keys that seal. Each lies in the key file wrapped by the one above it. Source:
// design/privacy-and-reliability 3.3. Form: docs/formats/sleutels.md. Used by one thread at a time;
// key_ring.h shares it out.
#pragma once

#include "naast/base/clock.h"
#include "naast/sleutels/erasure_list.h"
#include "naast/sleutels/family_keys.h"
#include "naast/sleutels/key_file.h"

#include <functional>
#include <memory>

namespace naast {

// What is sealed does not open, and not because its key was destroyed: another key, or someone
// touched it. Never passed over in silence.
class SealBroken : public StoreBroken {
public:
    using StoreBroken::StoreBroken;
};

struct KeyTools {
    const Clock& clock;
    Entropy& entropy;
    // Called at each step of what changes the file, for tests that stop there.
    std::function<void(std::string_view)> at_step = [](std::string_view) {};
};

// The root key itself: only for those who manage the keys; the server drops it once it is open.
std::string wrap_root(const KeyFileHead& head, KeyView opener, KeyView root, Entropy& entropy);
// Refuses: what opens it is not this.
Result<Secret, std::string> unwrap_root(const KeyFileHead& head, KeyView opener);

class KeyTree {
public:
    // Refuses: this is not the root of this file.
    static Result<std::unique_ptr<KeyTree>, std::string> open(std::unique_ptr<KeyFile> file,
                                                              KeyView root,
                                                              KeyTools tools);
    // For a file that has none yet: the first keys under this root, with the head. All or nothing.
    static void put_first_keys(KeyFile& file, KeyFileHead head, KeyView root, Entropy& entropy);

    KeyFile& file() { return *file_; }
    // Random bytes that name the ledger these keys belong to.
    const std::string& ledger() const { return ledger_; }

    // What stands for a text of a stranger in the ledger, where neither it nor a guess at it may be
    // recognised. 32 raw bytes.
    std::string keyed(std::string_view text) const;

    // Empty for a family that has no keys. Throws: SealBroken.
    FamilyKeys load(const Uuid& gezin);
    // One of them, in memory that is there already. Returns: whether it is there. Throws:
    // SealBroken.
    bool load_one(const Uuid& gezin, const std::string& id, Secret& into);
    // Makes those of these that are not there. On disk when it returns.
    void add_missing(const std::vector<KeyName>& names);

    // Works in the entries that this file has not seen: the keys go, the family's own keys are made
    // anew and its other keys wrapped in them, and the file is cleaned of what was there.
    // Refuses: a list that is not the one that this file saw.
    Outcome<std::string> erase(const ErasureList& list);
    // For a file that may not be written: from now on as if they were worked in.
    Outcome<std::string> hide(const ErasureList& list);
    bool is_destroyed(const std::string& id);

    // Everything below the root wrapped anew under another one.
    void rotate(KeyFileHead head, KeyView root);

private:
    KeyTree(std::unique_ptr<KeyFile> file, KeyFileHead head, KeyTools tools);
    class FamilyKeks;
    FamilyKeys::Entry open_key(FamilyKeks& keks, const KeyRow& row, std::uint8_t* into) const;
    Secret family_keks(const FamilyRow& row, const Secret& class_keys) const;
    FamilyRow wrap_family(const Uuid& gezin, std::int64_t epoch, const Secret& keks) const;
    Secret new_family(const Uuid& gezin, std::int64_t epoch);
    void put_key(const KeyName& name, KeyView key, const Secret& keks);
    void add(const KeyName& name);
    void rewrap(const Uuid& gezin, const std::vector<std::string>& without);
    std::string context(std::string_view what, std::string_view of) const;
    bool is_hidden(const std::string& id) const;

    std::unique_ptr<KeyFile> file_;
    Secret class_keys_{klassen * key_bytes};
    Secret request_key_{key_bytes};
    Secret scratch_{klassen * key_bytes};  // so that opening a family needs no such memory anew
    std::string ledger_;
    KeyTools tools_;
    std::vector<std::string> hidden_;
};

}  // namespace naast
