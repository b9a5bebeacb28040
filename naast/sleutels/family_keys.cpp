#include "naast/sleutels/family_keys.h"

#include "naast/base/assert.h"
#include "naast/base/sha256.h"

#include <algorithm>

namespace naast {

std::string owner_of(std::string_view persoon) {
    return sha256("naast/persoon/1 " + std::string(persoon));
}

std::string whole_family() {
    return std::string(32, '\0');
}

FamilyKeys::FamilyKeys(std::vector<Entry> entries, Secret keys)
    : entries_(std::move(entries)), keys_(std::move(keys)) {
    NAAST_ASSERT(keys_.size() == entries_.size() * key_bytes);
}

FamilyKeys::Found FamilyKeys::at(std::size_t index) const {
    return {entries_[index].id, keys_.key(index * key_bytes)};
}

std::optional<FamilyKeys::Found> FamilyKeys::find(const std::string& owner, Klasse klasse) const {
    const auto found = std::find_if(entries_.begin(), entries_.end(), [&](const Entry& entry) {
        return entry.klasse == klasse && entry.owner == owner;
    });
    if (found == entries_.end()) return std::nullopt;
    return at(static_cast<std::size_t>(found - entries_.begin()));
}

std::optional<FamilyKeys::Found> FamilyKeys::find(std::string_view id) const {
    const auto found = std::find_if(
        entries_.begin(), entries_.end(), [&](const Entry& entry) { return entry.id == id; });
    if (found == entries_.end()) return std::nullopt;
    return at(static_cast<std::size_t>(found - entries_.begin()));
}

}  // namespace naast
