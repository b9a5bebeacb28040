// The edge of the tree at the last checkpoint, in `<data>.edge`, so that a start need not read the
// whole ledger. Nothing rests on it: what is missing, torn or touched does not give the root of
// that checkpoint, and then the tree is made of the ledger. Form: docs/formats/ledger.md.
#pragma once

#include "naast/ledger/chain.h"

#include <optional>
#include <string>

namespace naast {

std::string edge_path(const std::string& data_path);

// In place of the one before. Whether it is on disk matters to nobody.
void keep_edge(const std::string& data_path, const MerkleRoot& tree);

// The tree at this checkpoint. None: it must be made of the ledger.
std::optional<MerkleRoot> kept_edge(const std::string& data_path, const Checkpoint& checkpoint);

}  // namespace naast
