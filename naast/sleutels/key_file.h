// The rows of the key file: one SQLite file beside the ledger, never in it. Everything that is a
// key or says whose it is lies in it wrapped; what the wraps are is key_tree.h. Form:
// docs/formats/sleutels.md. Throws: sqlite::Error.
#pragma once

#include "naast/base/date.h"
#include "naast/base/uuid.h"
#include "naast/sleutels/unlock.h"
#include "naast/store/data_lock.h"
#include "naast/store/schema.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace naast {

struct ShareSeries {
    int count = 0;  // 0: no shares were made
    int needed = 0;
    std::string series;
    std::optional<Instant> proved_op;  // when shares last opened the root
};

// What there is one of.
struct KeyFileHead {
    std::string ledger;  // 16 random bytes: the ledger that these keys belong to
    Instant made_op{};
    Ontsluiting ontsluiting = Ontsluiting::bestand;
    std::string salt;  // of the passphrase; random too when there is none
    ArgonCost cost;
    std::string root;        // wrapped by what opens it
    std::string request;     // wrapped by the root: hides what was asked in the ledger
    std::int64_t epoch = 1;  // how often the root was made, the first time included
    ShareSeries shares;
    std::int64_t erased = 0;  // so many entries of the list of erasures are worked in
    std::string erased_hash;  // of the last of them; empty: none
};

struct FamilyRow {
    Uuid gezin;
    std::int64_t epoch = 1;
    std::string wraps;  // one key for each class
};

struct KeyRow {
    std::string id;
    Uuid gezin;
    std::string label;  // sealed: whose it is, and of which class
    std::string wrap;
};

struct KeyCounts {
    std::int64_t families = 0;
    std::int64_t keys = 0;
    std::int64_t destroyed = 0;
};

std::string key_file_path(const std::string& data_path);

// Servers that share a ledger on one machine share its keys: each may add some, in turn.
enum class Sharing { alone, with_servers };

class KeyFile {
public:
    // With servers: alone at first if nobody else is there, so that what must be done once can be;
    // then let_others_in(). Throws also: std::runtime_error with a sentence for the operator, also
    // when another program writes these keys.
    KeyFile(const std::string& path, sqlite::Access access, Sharing sharing = Sharing::alone);
    const std::string& path() const { return path_; }
    bool is_alone() const { return is_alone_; }
    // Requires: opened with servers.
    void let_others_in();

    // All or nothing: what is written between the two is there after commit().
    void begin();
    void commit();
    void roll_back() noexcept;
    // What was removed or replaced is gone from this file and from its WAL.
    void truncate_wal();
    // The same, or nothing while another program reads. For what was cut off after it was recorded.
    bool try_truncate_wal();

    // Returns: nothing when the file was made and never filled.
    std::optional<KeyFileHead> head();
    void put_head(const KeyFileHead& head);
    std::vector<std::string> class_wraps();
    void put_class_wraps(const std::vector<std::string>& wraps);

    std::optional<FamilyRow> family(const Uuid& gezin);
    std::vector<Uuid> families();
    void put_family(const FamilyRow& row);
    void remove_family(const Uuid& gezin);
    std::vector<KeyRow> keys(const Uuid& gezin);
    std::optional<KeyRow> key(const Uuid& gezin, std::string_view id);
    void put_key(const KeyRow& row);
    void remove_key(const std::string& id);

    void put_destroyed(const std::string& id, Instant op);
    bool is_destroyed(const std::string& id);
    KeyCounts counts();

private:
    std::string path_;
    bool is_alone_ = true;
    // Who writes keys does so alone or in turn, whatever ledger they are named for: a server holds
    // some in memory.
    std::unique_ptr<DataLock> lock_;
    // SQLite 3.40.1 must not write in one process while it checkpoints in another.
    std::unique_ptr<DataLock> turn_;
    sqlite::Connection connection_;
    // What is asked for at every family that is opened.
    std::optional<sqlite::Statement> find_family_, find_keys_, find_key_;
};

}  // namespace naast
