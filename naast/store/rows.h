// Rows to values and back, for reader and writer alike.
#pragma once

#include "naast/ledger/chain.h"
#include "naast/ledger/store.h"
#include "naast/store/sqlite.h"

#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace naast::rows {

// The columns of an event, in the order that `read_event` expects.
#define NAAST_EVENT_COLUMNS "gezin, nr, id, vastgelegd_op, vorige, hash, inhoud, positie"

StoredEvent read_event(const sqlite::Statement& statement);

// What the tree of the ledger is made of.
struct Leaf {
    std::int64_t positie;
    std::string hash;
};
// Whether it is the next one of a ledger without gaps, with a hash that can stand in the tree.
bool can_follow(const MerkleRoot& tree, const Leaf& leaf);
// Before the first place, and before whatever somebody put in front of that.
inline constexpr std::int64_t before_all = std::numeric_limits<std::int64_t>::min();
// Of everything recorded after this place, up to and including that one, in order.
void for_each_leaf(sqlite::Connection& connection,
                   std::int64_t after,
                   std::int64_t until,
                   const std::function<void(const Leaf&)>& visit);

// What a request was answered with, as bytes: count, then per append gezin, version, ids.
std::string pack_answer(const std::vector<Appended>& appended);
// Returns: nothing for bytes that no pack_answer() made: on disk they can be harmed.
std::optional<std::vector<Appended>> unpack_answer(std::string_view bytes);

// The same without the ids, which stand in the table of events: a large import would put megabytes
// in a row that every later request is compared with. Minus the count, then per append gezin,
// version, number of ids.
std::string pack_places(const std::vector<Appended>& appended);
// Of either form: a ledger of before has the other. Statement: ids_sql. Throws: sqlite::Error if
// the bytes are harmed, or what they name is not there.
std::vector<Appended> stored_answer(std::string_view bytes, sqlite::Statement& ids);
inline constexpr const char* ids_sql =
    "SELECT id FROM event WHERE gezin = ?1 AND nr > ?2 AND nr <= ?3 ORDER BY nr";

// Keys and fingerprints are stored as their hash: of one length, and no text of a stranger on disk.
std::string stored_key(const std::string& text);

}  // namespace naast::rows
