// A SQLite file as it was at one moment, copied while others read and write it. Nobody is kept
// waiting: the copy is read from a snapshot, and the WAL grows a little until it is done.
#pragma once

#include <string>

namespace naast {

// The copy stands alone (no WAL, no shared memory), is for its owner only, and is on disk when this
// returns; its name is, once its folder is. Requires: nothing has that name. Throws: StoreBroken
// when `from` cannot be read or the copy not be written; what is left of it is for the caller to
// remove.
void copy_database(const std::string& from, const std::string& to);

}  // namespace naast
