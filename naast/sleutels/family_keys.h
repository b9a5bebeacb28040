// The keys of one family, opened: for each person, or for the family as a whole, one for each class
// of what is kept about them.
#pragma once

#include "naast/base/uuid.h"
#include "naast/sleutels/secret.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast {

// Each has its own line of keys down from the root, so that a copy can be given some and not
// others. The numbers are part of the form. The sealed classes are five; `samenvatting` is the
// summary, which says something of everyone and so goes with the first person who is destroyed.
enum class Klasse { normal, loc, source, childtalk, note, adviser, samenvatting };
constexpr std::size_t klassen = 7;

// Whose key: the hash of a person's id within the family, or of no one's. 32 raw bytes.
std::string owner_of(std::string_view persoon);
std::string whole_family();

struct KeyName {
    Uuid gezin;
    std::string owner;
    Klasse klasse = Klasse::normal;
    bool operator==(const KeyName&) const = default;
};

class FamilyKeys {
public:
    struct Entry {
        std::string id;
        std::string owner;
        Klasse klasse;
    };

    // Requires: one key in `keys` for each entry, in the same order.
    FamilyKeys(std::vector<Entry> entries, Secret keys);

    const std::vector<Entry>& entries() const { return entries_; }
    bool empty() const { return entries_.empty(); }

    struct Found {
        std::string_view id;
        KeyView key;
    };
    std::optional<Found> find(const std::string& owner, Klasse klasse) const;
    std::optional<Found> find(std::string_view id) const;

private:
    Found at(std::size_t index) const;

    std::vector<Entry> entries_;
    Secret keys_;
};

}  // namespace naast
