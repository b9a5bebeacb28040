// What the terms of the decision are called on a screen. B1 Dutch and plain English.
#pragma once

#include "naast/base/text.h"
#include "naast/events/velden.h"

namespace naast::inzage {

// Lower case, fit for the middle of a sentence: what kind of knowledge it is.
Tekst in_woorden(Categorie categorie);

}  // namespace naast::inzage
