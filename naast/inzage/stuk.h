// One event as an item of which parts can be seen, and the event as it looks to who sees only some
// of them. A part is a group of fields of one category; what can betray a place, and free text, are
// parts of their own. Pure.
#pragma once

#include "naast/inzage/gebruiker.h"
#include "naast/inzage/oordeel.h"
#include "naast/inzage/wereld_van.h"

#include <optional>
#include <string>

namespace naast::inzage {

// The name that stands where a worker or an organisation is hidden.
inline constexpr const char* afgeschermd = "Afgeschermd";

// That a household is formed or someone moves to it, of which the address is secret while it does
// not count now: who lives there is not known, so that it shows to nobody.
bool is_geheim_elders(const Event& event, const Gezinswereld& wereld);

// The parts: first that it happened (kind, day, whom it is about), then who recorded it, then the
// groups of fields. `is_auteur`: whoever asks recorded it; `auteur` is then that subject's id.
Item item_van(const Event& event,
              const Gezinswereld& wereld,
              bool is_auteur,
              const std::string& auteur);

// Takes out what does not show: an optional field and a list become empty, free text too; a worker
// or an organisation that could betray a place gets the name `afgeschermd`, and the hour goes. A
// summary is all but the free text. Requires: a decision on item_van() of this event. Whoever shows
// several such events to someone first gives the hidden workers other keys: geef_schuilnamen().
// Returns: nothing if that it happened does not show, or if it cannot be told without what is
// hidden.
std::optional<Event> zoals_gezien(const Event& event,
                                  const Oordeel& oordeel,
                                  const Gebruiker& kijker);

// A worker who is hidden in one of these is the same "afgeschermd-1" in all, so that who began can
// also be seen to end.
void geef_schuilnamen(std::vector<RecordedEvent>& stream);

}  // namespace naast::inzage
