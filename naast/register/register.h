// Whose families are whose: kept in memory, loaded at start from what stands beside the events. It
// finds the families of someone; what this one sees of each is for naast/inzage to say. Safe from
// many threads.
#pragma once

#include "naast/ledger/store.h"
#include "naast/register/ingangen.h"

#include <map>
#include <optional>
#include <set>
#include <shared_mutex>
#include <unordered_map>
#include <vector>

namespace naast {

class Register {
public:
    // `made_with` names this program; what another one made is made anew in memory.
    Register(const EventStore& store, std::string made_with);

    // The function that the command door stores with each append. `made` is what it made last.
    MakeSamenvatting maker() const;
    MakeSamenvatting maker(std::optional<Ingangen>& made) const;

    // Takes up what was appended to this family. Call after each acknowledged append.
    void refresh(const Uuid& gezin);
    // The same, without reading back what was made for it. None was: it is read.
    void refresh(const Appended& appended, std::optional<Ingangen> made);

    // The families on which someone may have sight at this moment, in the order of their ids. Each
    // still has to be asked of the decision.
    std::vector<Uuid> gezinnen_van(const std::string& wie, Instant nu) const;
    // Whether this is one of those.
    bool is_gezin_van(const Uuid& gezin, const std::string& wie, Instant nu) const;
    // Of which someone with this vindsleutel() is a member, in the order of their ids.
    std::vector<Uuid> gezinnen_met(const std::string& sleutel) const;
    std::size_t size() const;

private:
    Ingangen current(const StoredSamenvatting& stored) const;

    const EventStore& store_;
    const std::string made_with_;
    mutable std::shared_mutex mutex_;
    struct Known {
        Version version = 0;
        Ingangen ingangen;
    };
    std::map<Uuid, Known> by_gezin_;
    // Who may ever have had sight, and each vindsleutel(), with their families in order.
    using Index = std::unordered_map<std::string, std::set<Uuid>>;
    Index by_wie_;
    Index by_sleutel_;

    static void remove(Index& from, const std::string& key, const Uuid& gezin);
    // Of two that come at once the later version stays.
    void take_up(const Uuid& gezin, Known known);
};

}  // namespace naast
