// Which keys were destroyed, when and on what ground: a small text file beside the key file, to be
// copied elsewhere at once. Whoever puts back an older copy of the keys has them destroyed again
// from this list before anything is shown. Form: docs/formats/sleutels.md.
#pragma once

#include "naast/base/date.h"
#include "naast/base/result.h"
#include "naast/base/uuid.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace naast {

// A code, never a text: what is typed freely could name someone. Source: Jeugdwet 7.3.8, 7.3.9.
constexpr std::array<std::string_view, 4> erasure_grounds{
    "verzoek", "bewaartermijn", "rechter", "vergissing"};

struct Erasure {
    Instant op{};
    std::string grond;  // one of erasure_grounds
    Uuid gezin;
    std::vector<std::string> keys;  // ids, raw bytes
    bool operator==(const Erasure&) const = default;
};

struct ErasureList {
    std::vector<Erasure> entries;     // oldest first
    std::vector<std::string> hashes;  // of each entry and all before it, raw bytes
};

std::string erasure_path(const std::string& key_file);

// None if the file is not there. A last line that was cut off while it was written is left out.
// Refuses: any other line that is not as it was written, with its number.
Result<ErasureList, std::string> read_erasures(const std::string& path);

// On disk when it returns. Requires: the list as it is now. Throws: StoreBroken.
void append_erasure(const std::string& path, ErasureList& list, const Erasure& erasure);

}  // namespace naast
