// The edge of the tree at the last checkpoint, in `<data>.edge`, from an orderly stop to the next
// start, which then need not read the whole ledger first. It says that all of it was looked at.
// What is torn or touched does not give the root of that checkpoint and counts as missing. Form:
// docs/formats/ledger.md.
#pragma once

#include "naast/ledger/chain.h"

#include <optional>
#include <string>

namespace naast {

std::string edge_path(const std::string& data_path);

// Whether it is on disk matters to nobody.
void keep_edge(const std::string& data_path, const MerkleRoot& tree);

// The tree at this checkpoint; the file is gone for good when it returns. None: it must be made of
// the ledger.
std::optional<MerkleRoot> take_edge(const std::string& data_path, const Checkpoint& checkpoint);

}  // namespace naast
