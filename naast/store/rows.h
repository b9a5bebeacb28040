// Rows to values and back, for reader and writer alike.
#pragma once

#include "naast/ledger/store.h"
#include "naast/store/sqlite.h"

#include <optional>
#include <string>
#include <vector>

namespace naast::rows {

// The columns of an event, in the order that `read_event` expects.
#define NAAST_EVENT_COLUMNS "gezin, nr, id, vastgelegd_op, vorige, hash, inhoud, positie"

StoredEvent read_event(const sqlite::Statement& statement);

// What a request was answered with, as bytes: count, then per append gezin, version, ids.
std::string pack_answer(const std::vector<Appended>& appended);
// Returns: nothing for bytes that no pack_answer() made: on disk they can be harmed.
std::optional<std::vector<Appended>> unpack_answer(std::string_view bytes);
// Throws: sqlite::Error if they are harmed.
std::vector<Appended> stored_answer(std::string_view bytes);

// Keys and fingerprints are stored as their hash: of one length, and no text of a stranger on disk.
std::string stored_key(const std::string& text);

}  // namespace naast::rows
