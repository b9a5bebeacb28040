#include "naast/register/register.h"

#include <algorithm>
#include <mutex>

namespace naast {

namespace {

bool may_have_sight(const Ingangen& ingangen, const std::string& wie, Instant nu) {
    return std::any_of(ingangen.alle.begin(), ingangen.alle.end(), [&](const inzage::Ingang& i) {
        return i.wie == wie && i.venster.contains(nu);
    });
}

}  // namespace

Register::Register(const EventStore& store, std::string made_with)
    : store_(store), made_with_(std::move(made_with)) {
    std::vector<StoredSamenvatting> all;
    store.for_each_samenvatting([&](const StoredSamenvatting& stored) { all.push_back(stored); });
    for (const StoredSamenvatting& stored : all)
        take_up(stored.gezin, {stored.version, current(stored)});
}

void Register::remove(Index& from, const std::string& key, const Uuid& gezin) {
    const auto found = from.find(key);
    if (found == from.end()) return;
    found->second.erase(gezin);
    if (found->second.empty()) from.erase(found);
}

void Register::take_up(const Uuid& gezin, Made made) {
    Made& kept = by_gezin_[gezin];
    for (const inzage::Ingang& one : kept.ingangen.alle) remove(by_wie_, one.wie, gezin);
    for (const std::string& sleutel : kept.ingangen.personen) remove(by_sleutel_, sleutel, gezin);
    for (const Onbeoordeeld& one : kept.ingangen.onbeoordeeld)
        remove(by_onbeoordeeld_, one.wie, gezin);
    kept = std::move(made);
    for (const inzage::Ingang& one : kept.ingangen.alle) by_wie_[one.wie].insert(gezin);
    for (const std::string& sleutel : kept.ingangen.personen) by_sleutel_[sleutel].insert(gezin);
    for (const Onbeoordeeld& one : kept.ingangen.onbeoordeeld)
        by_onbeoordeeld_[one.wie].insert(gezin);
}

Ingangen Register::current(const StoredSamenvatting& stored) const {
    auto kept = from_bytes(stored.samenvatting);
    if (kept && kept->made_with == made_with_) return std::move(*kept);
    return make_ingangen(load_stream(store_, stored.gezin), made_with_);
}

MakeSamenvatting Register::maker() const {
    return ingangen_maker(made_with_);
}

MakeSamenvatting Register::maker(std::optional<Made>& made) const {
    return [this, &made](const Uuid&, const std::vector<RecordedEvent>& stream) {
        made = Made{stream.back().nr, make_ingangen(stream, made_with_)};
        return to_bytes(made->ingangen);
    };
}

void Register::refresh(const Uuid& gezin) {
    // One at a time, so that who read first does not write last; nobody else waits for the reading.
    const std::lock_guard refreshing(refresh_mutex_);
    const auto stored = store_.samenvatting(gezin);
    if (!stored) return;
    Made made{stored->version, current(*stored)};
    const std::unique_lock lock(mutex_);
    take_up(gezin, std::move(made));
}

void Register::refresh(const Appended& appended, std::optional<Made> made) {
    if (!made || made->version != appended.version) return refresh(appended.gezin);
    const std::lock_guard refreshing(refresh_mutex_);
    const std::unique_lock lock(mutex_);
    const auto known = by_gezin_.find(appended.gezin);
    const bool is_later = known == by_gezin_.end() || known->second.version < made->version;
    if (is_later) take_up(appended.gezin, std::move(*made));
}

std::vector<Uuid> Register::gezinnen_van(const std::string& wie, Instant nu) const {
    std::vector<Uuid> found;
    const std::shared_lock lock(mutex_);
    const auto known = by_wie_.find(wie);
    if (known == by_wie_.end()) return found;
    for (const Uuid& gezin : known->second) {
        if (may_have_sight(by_gezin_.at(gezin).ingangen, wie, nu)) found.push_back(gezin);
    }
    return found;
}

bool Register::is_gezin_van(const Uuid& gezin, const std::string& wie, Instant nu) const {
    const std::shared_lock lock(mutex_);
    const auto found = by_gezin_.find(gezin);
    return found != by_gezin_.end() && may_have_sight(found->second.ingangen, wie, nu);
}

std::vector<Uuid> Register::gezinnen_met(const std::string& sleutel) const {
    const std::shared_lock lock(mutex_);
    const auto found = by_sleutel_.find(sleutel);
    if (found == by_sleutel_.end()) return {};
    return {found->second.begin(), found->second.end()};
}

std::optional<Date> Register::oudste_onbeoordeeld(const std::string& wie) const {
    std::optional<Date> oldest;
    const std::shared_lock lock(mutex_);
    const auto known = by_onbeoordeeld_.find(wie);
    if (known == by_onbeoordeeld_.end()) return oldest;
    for (const Uuid& gezin : known->second) {
        for (const Onbeoordeeld& one : by_gezin_.at(gezin).ingangen.onbeoordeeld) {
            if (one.wie == wie && (!oldest || one.op < *oldest)) oldest = one.op;
        }
    }
    return oldest;
}

Version Register::version_of(const Uuid& gezin) const {
    const std::shared_lock lock(mutex_);
    const auto found = by_gezin_.find(gezin);
    return found == by_gezin_.end() ? 0 : found->second.version;
}

std::size_t Register::size() const {
    const std::shared_lock lock(mutex_);
    return by_gezin_.size();
}

}  // namespace naast
