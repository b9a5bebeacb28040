#include "naast/register/register.h"

#include <algorithm>
#include <mutex>

namespace naast {

Register::Register(const EventStore& store, std::string made_with)
    : store_(store), made_with_(std::move(made_with)) {
    std::vector<StoredSamenvatting> all;
    store.for_each_samenvatting([&](const StoredSamenvatting& stored) { all.push_back(stored); });
    for (const StoredSamenvatting& stored : all) by_gezin_[stored.gezin] = current(stored);
}

Ingangen Register::current(const StoredSamenvatting& stored) const {
    auto kept = from_bytes(stored.samenvatting);
    if (kept && kept->made_with == made_with_) return std::move(*kept);
    return make_ingangen(load_stream(store_, stored.gezin), made_with_);
}

MakeSamenvatting Register::maker() const {
    return ingangen_maker(made_with_);
}

void Register::refresh(const Uuid& gezin) {
    const auto stored = store_.samenvatting(gezin);
    if (!stored) return;
    Ingangen ingangen = current(*stored);
    const std::unique_lock lock(mutex_);
    by_gezin_[gezin] = std::move(ingangen);
}

std::vector<Uuid> Register::gezinnen_van(const std::string& wie, Instant nu) const {
    std::vector<Uuid> found;
    const std::shared_lock lock(mutex_);
    for (const auto& [gezin, ingangen] : by_gezin_) {
        const bool may_be =
            std::any_of(ingangen.alle.begin(), ingangen.alle.end(), [&](const inzage::Ingang& i) {
                return i.wie == wie && i.venster.contains(nu);
            });
        if (may_be) found.push_back(gezin);
    }
    return found;
}

std::vector<Uuid> Register::gezinnen_met(const std::string& sleutel) const {
    std::vector<Uuid> found;
    const std::shared_lock lock(mutex_);
    for (const auto& [gezin, ingangen] : by_gezin_) {
        const auto& all = ingangen.personen;
        if (std::find(all.begin(), all.end(), sleutel) != all.end()) found.push_back(gezin);
    }
    return found;
}

std::size_t Register::size() const {
    const std::shared_lock lock(mutex_);
    return by_gezin_.size();
}

}  // namespace naast
