// Why a command is not accepted. A closed, numbered list, in order of precedence; numbers are never
// reused. One page each in docs/reference/weigeringen.md. HTTP turns them into statuses in one
// table.
#pragma once

#include "naast/base/text.h"

#include <string>

namespace naast {

enum class Weigeringsgrond {
    // The family is not there, or not for you: the same answer. Trying again cannot help.
    niet_gevonden = 1,
    // A part is missing or wrong; the command is accepted with it. The field says which.
    vereist = 2,
    // Someone recorded something in between, and you asked not to go on then. Look and try again.
    tussendoor_gewijzigd = 3,
    // The same idempotency key came with another command. Use a new key.
    sleutel_hergebruikt = 4,
    // The disk is full or failed: nothing was recorded. Trying again later may help.
    kan_niet_opslaan = 5,
    // COO-01: exactly one regisseur. Nobody may override it.
    precies_een_regisseur = 6,
};

struct Weigering {
    Weigeringsgrond grond = Weigeringsgrond::vereist;
    std::string veld;  // empty: the command as a whole
    Tekst reden;       // what, why, what you can do
};

}  // namespace naast
