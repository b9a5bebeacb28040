// Requests decided one after the other in memory, on what was read while the ledger was locked:
// which are recorded, as which rows, and what each is answered. Knows no database. Answers as
// ledger/memory_store.h does.
#pragma once

#include "naast/base/clock.h"
#include "naast/ledger/store.h"

#include <map>
#include <set>

namespace naast::postgres {

using Answer = Result<std::vector<Appended>, AppendRefusal>;

// What the requests touch, as it is now.
struct Known {
    struct Tail {
        Version version = 0;
        std::string hash;
    };
    // As they are stored: store/rows.h.
    struct EarlierAnswer {
        std::string fingerprint;
        std::string antwoord;
    };
    std::int64_t positie = 0;    // of the last event
    Instant vastgelegd_op{};     // of the last event
    std::map<Uuid, Tail> tails;  // of the families; none for one that is not there
    std::map<std::string, EarlierAnswer> answers;  // by stored key
    std::set<Uuid> ids;                            // of events that are there already
};

// The answer as it was stored. Throws: StoreBroken for bytes that were harmed: then it is not known
// what was answered, and the request may not be taken for a new one.
std::vector<Appended> stored_answer(std::string_view bytes);

class Batch {
public:
    Batch(Known known, const Clock& clock) : known_(std::move(known)), clock_(clock) {}

    // Takes up the request, or leaves no trace of it and says why not.
    Answer record(const AppendRequest& request);

    // What is to be written, in the order of their places.
    const std::vector<StoredEvent>& events() const { return events_; }
    const std::map<Uuid, StoredSamenvatting>& samenvattingen() const { return samenvattingen_; }
    const std::map<std::string, Known::EarlierAnswer>& new_answers() const { return new_answers_; }
    std::int64_t positie() const { return known_.positie; }
    Instant vastgelegd_op() const { return known_.vastgelegd_op; }

private:
    std::optional<AppendRefusal> why_not(const AppendRequest& request) const;
    Known::Tail tail_of(const Uuid& gezin) const;
    Appended take_up(const Append& append);

    Known known_;
    const Clock& clock_;
    std::vector<StoredEvent> events_;
    std::map<Uuid, StoredSamenvatting> samenvattingen_;
    std::map<std::string, Known::EarlierAnswer> new_answers_;
};

}  // namespace naast::postgres
