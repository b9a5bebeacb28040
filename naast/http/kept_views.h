// What one person may see of one family, and what was made of it to be shown, kept until it can be
// different: until more is recorded, the moment that the decision names, or the end of the session.
// What is kept is never shown without being logged and without asking the ledger whether it still
// holds; the events themselves are not in it. Safe from many threads. Source: ADR 0022.
#pragma once

#include "naast/base/recent.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/ledger/store.h"

#include <cstddef>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace naast::http {

// What was decided on one family for one person, at one version. Never changes.
struct View {
    inzage::Gebruiker wie;
    Uuid gezin;
    inzage::Gezien rand;   // without its stream and its mark
    std::string etag;      // of what this person saw; opaque
    Version events = 0;    // how many the family has; never leaves the server
    Version last_nr = 0;   // the number of the last one: more, when some were destroyed
    std::size_t seen = 0;  // how many of them this person sees
    Instant decided_at{};  // deciding again on this version at this moment gives the same
};

class KeptViews {
public:
    using Kept = std::shared_ptr<const View>;
    using Whole = std::shared_ptr<const inzage::Gezien>;

    // Keeps about this many bytes at most; 0: nothing.
    KeptViews(const EventStore& store, std::size_t most_bytes)
        : store_(store),
          largest_part_(most_bytes / 4),
          views_(most_bytes - most_bytes / 2),
          wholes_(most_bytes / 2) {}

    // The last place in the ledger, for find(): read before it, once for as many as are looked for.
    std::int64_t place_now() const { return store_.last_positie(); }
    // Null if there is none that still holds at this moment and this place. `known`: the family is
    // known to have so many events, or more.
    Kept find(const inzage::Gebruiker& wie,
              const Uuid& gezin,
              Instant now,
              std::int64_t place,
              Version known = 0);
    // `place`: up to which this view knows all there is.
    void keep(const Kept& view, std::int64_t place);

    // What was made of this view under this name, or what `make` gives, which is then kept as long
    // as the view. Requires: one type for one name, and that it follows from the view alone.
    // `bytes_of` says how much a T takes.
    template <class T, class Make, class BytesOf>
    std::shared_ptr<const T> part(const View& view,
                                  const std::string& name,
                                  const Make& make,
                                  const BytesOf& bytes_of) {
        if (auto found = find_part(view, name)) return std::static_pointer_cast<const T>(found);
        std::shared_ptr<const T> made = std::make_shared<const T>(make());
        keep_part(view, name, made, bytes_of(*made));
        return made;
    }

    // All that this view shows, if it was looked at lately; null otherwise. Of these a few are
    // kept: what comes next is often about the same family.
    Whole whole(const View& view);
    void keep_whole(const Kept& view, Whole whole);

    // Everything of this person.
    void forget(const inzage::Gebruiker& wie);

    std::size_t bytes() const;

private:
    // All of who asks, and which family: two that differ in anything are two.
    struct Key {
        inzage::Gebruiker wie;
        Uuid gezin;
        bool operator<(const Key& other) const;
    };
    struct Held {
        Kept view;
        std::int64_t checked_at = 0;  // the place in the ledger up to which it is known to hold
        std::map<std::string, std::shared_ptr<const void>> parts{};
    };
    // The view is held with it, so that its address is that of no other.
    struct HeldWhole {
        Kept view;
        Whole whole;
    };

    // Null if this view was let go, or another one took its place.
    Held* held_of(const View& view);
    std::shared_ptr<const void> find_part(const View& view, const std::string& name);
    void keep_part(const View& view,
                   const std::string& name,
                   const std::shared_ptr<const void>& part,
                   std::size_t bytes);

    const EventStore& store_;
    const std::size_t largest_part_;  // a larger one would push out most of everyone's
    mutable std::mutex mutex_;
    Recent<Key, Held> views_;
    Recent<const View*, HeldWhole> wholes_;
};

}  // namespace naast::http
