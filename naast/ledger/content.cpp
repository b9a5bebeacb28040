#include "naast/ledger/content.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"

#include <fmt/format.h>

namespace naast {

void ContentHash::add(const StoredEvent& event) {
    constexpr std::size_t hash_bytes = 32;
    // A hash of another length cannot stand in the tree; verify() names it as a fault.
    tree_.add(event.positie,
              event.hash.size() == hash_bytes ? event.hash : std::string(hash_bytes, '\0'));
}

Content ContentHash::content() const {
    return {tree_.size(), tree_.size() == 0 ? sha256("") : tree_.root()};
}

std::string in_words(const Content& content) {
    return fmt::format("{} {}, afdruk {}",
                       content.events,
                       content.events == 1 ? "gebeurtenis" : "gebeurtenissen",
                       to_hex(content.root));
}

}  // namespace naast
