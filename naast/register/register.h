// All families' summaries in memory: the list of families, later the work queue, search and
// indicators. Loaded at start from the store, not from the events. Safe from many threads.
#pragma once

#include "naast/ledger/store.h"
#include "naast/register/samenvatting.h"

#include <map>
#include <mutex>
#include <shared_mutex>
#include <vector>

namespace naast {

class Register {
public:
    // `made_with` names this program and these norms; a summary made with others is made anew in
    // memory.
    Register(const EventStore& store, const Normen& normen, std::string made_with);

    // The function that the command door stores with each append.
    MakeSamenvatting maker() const;

    // Takes up what was appended to this family. Call after each acknowledged append.
    void refresh(const Uuid& gezin);

    struct Regel {
        Uuid gezin;
        Samenvatting samenvatting;
    };
    // The families that this subject sees today, by name, then id.
    std::vector<Regel> visible_to(const inzage::Gebruiker& subject, Date today) const;
    std::size_t size() const;

private:
    Samenvatting current(const StoredSamenvatting& stored) const;

    const EventStore& store_;
    const Normen& normen_;
    const std::string made_with_;
    mutable std::shared_mutex mutex_;
    std::map<Uuid, Samenvatting> by_gezin_;
};

}  // namespace naast
