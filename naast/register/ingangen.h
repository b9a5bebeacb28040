// What is kept of a family beside its events, so that someone's families can be found without
// opening every family: who may ever have had sight, and when, and who looked in an emergency
// without a review. Nothing of what happened.
#pragma once

#include "naast/inzage/zichtbaar.h"
#include "naast/ledger/stream.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

// By which rules it is made. Raised when the same events give something else, so that what stands
// there is made anew at the next start: seconds for each thousand families, each time.
inline constexpr const char* ingangen_rules = "naast/ingangen/4";

// Someone looked in an emergency on this day, and nobody reviewed it.
struct Onbeoordeeld {
    std::string wie;
    Date op{};
    bool operator==(const Onbeoordeeld&) const = default;
};

struct Ingangen {
    std::string made_with;  // the rules; what was made with others is made anew at start
    std::vector<inzage::Ingang> alle;
    std::vector<std::string> personen;  // vindsleutel() of each whose birth is known to the day
    std::vector<Onbeoordeeld> onbeoordeeld{};  // oldest first; not what was taken over
};

// For finding a family by someone's exact name and birth: says neither of the two.
std::string vindsleutel(const std::string& naam, Date geboren);

Ingangen make_ingangen(const std::vector<RecordedEvent>& stream, const std::string& made_with);
// The function that the door and the import store with each append.
MakeSamenvatting ingangen_maker(std::string made_with = ingangen_rules);

// As it is stored, canonical JSON; and back. Returns: nothing for another form than today's.
std::string to_bytes(const Ingangen& ingangen);
std::optional<Ingangen> from_bytes(const std::string& bytes);

}  // namespace naast
