// Whose families are whose: kept in memory, loaded at start from what stands beside the events. It
// finds the families of someone; what this one sees of each is for naast/inzage to say. Safe from
// many threads.
#pragma once

#include "naast/ledger/store.h"
#include "naast/register/ingangen.h"

#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <shared_mutex>
#include <unordered_map>
#include <vector>

namespace naast {

class Register {
public:
    // What was made with other rules than `made_with` is made anew in memory.
    explicit Register(const EventStore& store, std::string made_with = ingangen_rules);

    // What was made for an append, and for which version of the family.
    struct Made {
        Version version = 0;
        Ingangen ingangen;
    };
    // The function that the command door stores with each append. `made` is what it made last.
    MakeSamenvatting maker() const;
    MakeSamenvatting maker(std::optional<Made>& made) const;

    // Takes up what was appended to this family. Call after each acknowledged append.
    void refresh(const Uuid& gezin);
    // The same, without reading back what was made for it. What was made for another version, as
    // when the request was a repeated one, is not taken: then it is read.
    void refresh(const Appended& appended, std::optional<Made> made);

    // The families on which someone may have sight at this moment, in the order of their ids. Each
    // still has to be asked of the decision.
    std::vector<Uuid> gezinnen_van(const std::string& wie, Instant nu) const;
    // Whether this is one of those.
    bool is_gezin_van(const Uuid& gezin, const std::string& wie, Instant nu) const;
    // Of which someone with this vindsleutel() is a member, in the order of their ids.
    std::vector<Uuid> gezinnen_met(const std::string& sleutel) const;
    // The first day on which this one looked in an emergency without a review until now.
    std::optional<Date> oudste_onbeoordeeld(const std::string& wie) const;
    std::size_t size() const;
    // How many events a family has at least; 0 for one that is not known here.
    Version version_of(const Uuid& gezin) const;

private:
    Ingangen current(const StoredSamenvatting& stored) const;

    const EventStore& store_;
    const std::string made_with_;
    std::mutex refresh_mutex_;
    mutable std::shared_mutex mutex_;
    std::map<Uuid, Made> by_gezin_;
    // Who may ever have had sight, each vindsleutel(), and who was not reviewed, with their
    // families in order.
    using Index = std::unordered_map<std::string, std::set<Uuid>>;
    Index by_wie_;
    Index by_sleutel_;
    Index by_onbeoordeeld_;

    static void remove(Index& from, const std::string& key, const Uuid& gezin);
    void take_up(const Uuid& gezin, Made made);
};

}  // namespace naast
