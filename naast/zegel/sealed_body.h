// The body of an event as it lies in the ledger: sealed in boxes, one for each key it needs, behind
// a list that says which. Drawn in docs/formats/ledger.md.
#pragma once

#include "naast/base/entropy.h"
#include "naast/base/result.h"
#include "naast/events/waarden.h"
#include "naast/sleutels/family_keys.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast {

// Where a body belongs. It opens nowhere else.
struct BodyPlace {
    std::string ledger;  // 16 raw bytes
    Uuid gezin;
    std::int64_t nr = 0;
    Uuid id;
};

Klasse klasse_of(Categorie categorie);

// Which keys a body needs: of the one person that the event is about, otherwise of the family.
struct BodyKeys {
    std::string owner;
    std::vector<Klasse> klassen;  // each once
};
// Bytes that are no packed segments are sealed as a whole, for the family.
BodyKeys keys_for(std::string_view inhoud);

// Requires: the family's own normal key is there, and those of keys_for(). At most 4 GB.
std::string seal_body(const BodyPlace& place,
                      std::string_view inhoud,
                      const FamilyKeys& keys,
                      Entropy& entropy);

struct KeyAnswer {
    std::optional<KeyView> key;
    bool is_destroyed = false;
};
using FindKey = std::function<KeyAnswer(std::string_view id)>;

// Returns: what was sealed; nothing if the key of any part of it was destroyed. Refuses: any other
// reason why it does not open.
Result<std::optional<std::string>, std::string> open_body(const BodyPlace& place,
                                                          std::string_view sealed,
                                                          const FindKey& find);

// Whether the bytes have the outside of a sealed body; needs no key.
bool has_sealed_form(std::string_view sealed);

// A family's summary, bound to the version it was made of.
struct SummaryPlace {
    std::string ledger;
    Uuid gezin;
    std::int64_t version = 0;
};
std::string seal_summary(const SummaryPlace& place,
                         std::string_view samenvatting,
                         const FamilyKeys& keys,
                         Entropy& entropy);
Result<std::optional<std::string>, std::string> open_summary(const SummaryPlace& place,
                                                             std::string_view sealed,
                                                             const FindKey& find);

// How long a box is, overhead included, so that its size says little of what is in it: steps of 256
// bytes up to 4 kB, then powers of two.
std::size_t box_size(std::size_t at_least);

}  // namespace naast
