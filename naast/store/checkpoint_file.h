// What the ledger was at moments past, kept outside the database in `<data>.checkpoints`: one line
// each. A cut-off tail or a rolled-back file shows against it. Form: docs/formats/ledger.md.
#pragma once

#include "naast/base/result.h"
#include "naast/ledger/chain.h"

#include <string>
#include <vector>

namespace naast {

std::string checkpoint_path(const std::string& data_path);

// Oldest first; none if the file is not there. A last line that is cut off (power went while it was
// written) is left out; without only its line feed it counts. Refuses: any other line that is no
// checkpoint, with its number.
Result<std::vector<Checkpoint>, std::string> read_checkpoints(const std::string& data_path);

// On disk when it returns. Throws: StoreBroken.
void append_checkpoint(const std::string& data_path, const Checkpoint& checkpoint);

}  // namespace naast
