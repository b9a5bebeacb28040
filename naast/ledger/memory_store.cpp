#include "naast/ledger/memory_store.h"

#include "naast/base/assert.h"
#include "naast/ledger/chain.h"

#include <algorithm>

namespace naast {

std::optional<AppendRefusal> MemoryStore::why_not(const AppendRequest& request) const {
    for (const Append& append : request.appends) {
        const auto family = by_gezin_.find(append.gezin);
        const auto version =
            family == by_gezin_.end() ? 0 : static_cast<Version>(family->second.size());
        if (append.expected_version != version) return AppendRefusal::wrong_expected_version;
    }
    std::set<Uuid> fresh;
    for (const Append& append : request.appends) {
        for (const NewEvent& event : append.events) {
            if (ids_.contains(event.id) || !fresh.insert(event.id).second)
                return AppendRefusal::event_id_taken;
        }
    }
    return std::nullopt;
}

Appended MemoryStore::record(const Append& append) {
    NAAST_ASSERT(!append.events.empty());
    std::vector<std::size_t>& family = by_gezin_[append.gezin];
    Appended appended{append.gezin, 0, {}};
    for (const NewEvent& event : append.events) {
        const Instant last = events_.empty() ? Instant{} : events_.back().vastgelegd_op;
        StoredEvent stored;
        stored.gezin = append.gezin;
        stored.nr = static_cast<std::int64_t>(family.size()) + 1;
        stored.id = event.id;
        stored.vastgelegd_op = std::max(clock_.now(), last);
        stored.vorige = family.empty() ? genesis_hash(append.gezin) : events_[family.back()].hash;
        stored.inhoud = event.inhoud;
        stored.hash = event_hash(stored);
        stored.positie = static_cast<std::int64_t>(events_.size()) + 1;
        family.push_back(events_.size());
        events_.push_back(std::move(stored));
        ids_.insert(event.id);
        appended.ids.push_back(event.id);
    }
    appended.version = static_cast<Version>(family.size());
    samenvattingen_[append.gezin] = {
        append.gezin, appended.version, events_.back().positie, append.samenvatting};
    return appended;
}

Result<std::vector<Appended>, AppendRefusal> MemoryStore::append(const AppendRequest& request) {
    NAAST_ASSERT(!request.appends.empty() && !request.idempotency_key.empty());
    const std::lock_guard lock(mutex_);
    const auto earlier = answers_.find(request.idempotency_key);
    if (earlier != answers_.end()) {
        if (earlier->second.fingerprint == request.fingerprint) return earlier->second.appended;
        return Unexpected{AppendRefusal::key_used_for_another_request};
    }
    if (const auto refusal = why_not(request)) return Unexpected{*refusal};
    std::vector<Appended> appended;
    for (const Append& append : request.appends) appended.push_back(record(append));
    answers_[request.idempotency_key] = {request.fingerprint, appended};
    return appended;
}

std::vector<StoredEvent> MemoryStore::load_after(const Uuid& gezin, Version after) const {
    const std::lock_guard lock(mutex_);
    std::vector<StoredEvent> found;
    const auto family = by_gezin_.find(gezin);
    if (family == by_gezin_.end()) return found;
    for (std::size_t i = static_cast<std::size_t>(after); i < family->second.size(); ++i)
        found.push_back(events_[family->second[i]]);
    return found;
}

std::optional<StoredSamenvatting> MemoryStore::samenvatting(const Uuid& gezin) const {
    const std::lock_guard lock(mutex_);
    const auto found = samenvattingen_.find(gezin);
    return found == samenvattingen_.end() ? std::nullopt : std::optional{found->second};
}

void MemoryStore::for_each_event(std::int64_t after,
                                 const std::function<bool(const StoredEvent&)>& visit) const {
    std::vector<StoredEvent> copy;
    {
        const std::lock_guard lock(mutex_);
        const auto from = std::min<std::size_t>(
            static_cast<std::size_t>(std::max<std::int64_t>(after, 0)), events_.size());
        copy.assign(events_.begin() + static_cast<std::ptrdiff_t>(from), events_.end());
    }
    for (const StoredEvent& event : copy) {
        if (!visit(event)) return;
    }
}

void MemoryStore::for_each_samenvatting(
    const std::function<void(const StoredSamenvatting&)>& visit) const {
    std::map<Uuid, StoredSamenvatting> copy;
    {
        const std::lock_guard lock(mutex_);
        copy = samenvattingen_;
    }
    for (const auto& [gezin, samenvatting] : copy) visit(samenvatting);
}

std::optional<std::vector<Appended>> MemoryStore::answered(
    const std::string& idempotency_key) const {
    const std::lock_guard lock(mutex_);
    const auto found = answers_.find(idempotency_key);
    return found == answers_.end() ? std::nullopt : std::optional{found->second.appended};
}

std::int64_t MemoryStore::last_positie() const {
    const std::lock_guard lock(mutex_);
    return static_cast<std::int64_t>(events_.size());
}

}  // namespace naast
