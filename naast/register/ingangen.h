// What is kept of a family beside its events, so that someone's families can be found without
// opening every family: who may ever have had sight, and when. Nothing of what happened.
#pragma once

#include "naast/inzage/zichtbaar.h"
#include "naast/ledger/stream.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

struct Ingangen {
    std::string made_with;  // the program; another one makes it anew at start
    std::vector<inzage::Ingang> alle;
    std::vector<std::string> personen;  // vindsleutel() of each whose birth is known to the day
};

// For finding a family by someone's exact name and birth: says neither of the two.
std::string vindsleutel(const std::string& naam, Date geboren);

Ingangen make_ingangen(const std::vector<RecordedEvent>& stream, const std::string& made_with);
// The function that the door and the import store with each append.
MakeSamenvatting ingangen_maker(std::string made_with);

// As it is stored, canonical JSON; and back. Returns: nothing for another form than today's.
std::string to_bytes(const Ingangen& ingangen);
std::optional<Ingangen> from_bytes(const std::string& bytes);

}  // namespace naast
