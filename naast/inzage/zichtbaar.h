// A family's events as one person may see them. In this version the decision of oordeel.h is asked
// for what is closed: own working notes, the confidential talk of a child, what a confidential
// adviser keeps, and a household with a secret address. Of all else who is involved sees everything
// still; see README.md.
#pragma once

#include "naast/events/event.h"
#include "naast/inzage/inzage.h"

#include <optional>
#include <set>
#include <vector>

namespace naast::inzage {

// What in a family's events some of those who are involved may not know to be there.
class Besloten {
public:
    explicit Besloten(const std::vector<RecordedEvent>& stream);
    // The closed category of this event. Returns: nothing if it is not closed.
    std::optional<Categorie> operator()(const Event& event) const;

private:
    std::set<HuishoudenId> secret_;
};

// Without what this person may not see: as if it had never been recorded. Rights are those of now,
// also when someone asks what was so on another day.
// Requires: `stream` is one family's; `relations` are those of that family; the person is involved.
std::vector<RecordedEvent> zichtbaar(std::vector<RecordedEvent> stream,
                                     const Gebruiker& gebruiker,
                                     const std::vector<Relatie>& relations,
                                     Instant now);

}  // namespace naast::inzage
