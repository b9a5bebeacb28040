// What one person may see of one family, and what was made of it to be shown, kept until it can be
// different: until more is recorded, the moment that the decision names, or the end of the session.
// What is kept is never shown without being logged and without asking the ledger whether it still
// holds; the events themselves are not in it. Safe from many threads. Source: ADR 0022.
#pragma once

#include "naast/inzage/zichtbaar.h"
#include "naast/ledger/store.h"

#include <cstddef>
#include <functional>
#include <list>
#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace naast::http {

// What was decided on one family for one person, at one version. Never changes.
struct View {
    Uuid gezin;
    inzage::Gezien rand;   // without its stream and its mark
    std::string etag;      // of what this person saw; opaque
    Version shown = 0;     // how many events the family has; never leaves the server
    Version last_nr = 0;   // the number of the last one, which is more when some were destroyed
    std::size_t seen = 0;  // how many this person sees
    Instant decided_at{};  // deciding again on this version at this moment gives the same
};

class KeptViews {
public:
    using Kept = std::shared_ptr<const View>;

    // Keeps about this many bytes at most; 0: nothing.
    KeptViews(const EventStore& store, std::size_t most_bytes)
        : store_(store), most_bytes_(most_bytes) {}

    // The last place in the ledger, for find(): read before it, once for as many as are looked for.
    std::int64_t place_now() const { return store_.last_positie(); }
    // Null if there is none that still holds at this moment and this place.
    Kept find(const inzage::Gebruiker& wie, const Uuid& gezin, Instant now, std::int64_t place);
    // `place`: up to which this view knows all there is.
    void keep(const inzage::Gebruiker& wie, const Kept& view, std::int64_t place);

    // What was made of this view under this name, or what `make` gives, which is then kept as long
    // as the view. Requires: one type for one name, and that it follows from the view alone.
    // `bytes_of` says how much a T takes.
    template <class T, class Make, class BytesOf>
    std::shared_ptr<const T> part(const View& view,
                                  const std::string& name,
                                  const Make& make,
                                  const BytesOf& bytes_of) {
        if (auto found = find_part(view, name)) return std::static_pointer_cast<const T>(found);
        const std::shared_ptr<const T> made = std::make_shared<const T>(make());
        keep_part(view, name, made, bytes_of(*made));
        return made;
    }

    // All that this view shows, if it was looked at lately; null otherwise. Of these a few are
    // kept: what comes next is often about the same family.
    std::shared_ptr<const inzage::Gezien> whole(const View& view) const;
    void keep_whole(const View& view, std::shared_ptr<const inzage::Gezien> whole);

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
        std::map<std::string, std::shared_ptr<const void>> parts;
        std::size_t bytes = 0;
        std::list<Key>::iterator place;
    };
    struct Whole {
        const View* view;
        std::shared_ptr<const inzage::Gezien> gezien;
        std::size_t bytes;
    };
    using All = std::map<Key, Held>;

    std::shared_ptr<const void> find_part(const View& view, const std::string& name);
    void keep_part(const View& view,
                   const std::string& name,
                   std::shared_ptr<const void> part,
                   std::size_t bytes);
    All::iterator held_of(const View& view);
    void drop(All::iterator one);
    void drop_whole(std::list<Whole>::iterator one);
    void make_room();

    const EventStore& store_;
    const std::size_t most_bytes_;
    mutable std::mutex mutex_;
    std::size_t bytes_ = 0;
    std::list<Key> order_;  // asked for last, first
    All all_;
    std::map<const View*, Key> key_of_;
    std::list<Whole> wholes_;  // of views that are kept; made last, first
    std::size_t whole_bytes_ = 0;
};

}  // namespace naast::http
