#include "naast/inzagelog/inzagelog.h"

#include <set>

namespace naast {

namespace {

constexpr int max_attempts = 5;
constexpr std::size_t key_bytes = 16;

}  // namespace

std::string onder_gezin(const Uuid& gezin) {
    return "naast/inzagelog/gezin/" + gezin.to_text();
}

std::string onder_wie(const std::string& wie) {
    return "naast/inzagelog/wie/" + wie;
}

Uuid Inzagelog::stream_of(const std::string& onder) const {
    return Uuid::from_bytes(keyed_(onder).substr(0, std::tuple_size_v<decltype(Uuid::bytes)>));
}

Version Inzagelog::version_of(const Uuid& stream) {
    const std::lock_guard lock(mutex_);
    const auto found = versions_.find(stream);
    if (found != versions_.end()) return found->second;
    const auto kept = store_.samenvatting(stream);  // says the version without opening a line
    return versions_[stream] =
               kept ? kept->version : static_cast<Version>(store_.load(stream).size());
}

bool Inzagelog::try_record(const std::vector<Getoond>& shown) {
    AppendRequest request;
    request.idempotency_key = entropy_.bytes(key_bytes);
    request.fingerprint = request.idempotency_key;
    for (const Getoond& one : shown) {
        const Uuid stream = stream_of(one.onder);
        request.appends.push_back(
            {stream, version_of(stream), {{Uuid::random(entropy_), to_bytes(one.regel)}}, {}});
    }
    const auto appended = store_.append(request);
    const std::lock_guard lock(mutex_);
    if (appended) {
        for (const Appended& one : *appended) versions_[one.gezin] = one.version;
        return true;
    }
    // Another server showed the same family in between.
    for (const Append& append : request.appends) versions_.erase(append.gezin);
    return false;
}

// In one order, so that two that look at the same families do not wait for each other for ever.
Inzagelog::Locks Inzagelog::lock(const std::vector<Getoond>& shown) {
    std::set<std::size_t> turns;
    for (const Getoond& one : shown)
        turns.insert(std::hash<std::string>{}(one.onder) % turns_.size());
    Locks locks;
    for (const std::size_t turn : turns) locks.emplace_back(turns_[turn]);
    return locks;
}

bool Inzagelog::record(const std::vector<Getoond>& shown) {
    if (shown.empty()) return true;
    const Locks locks = lock(shown);
    for (int attempt = 1; attempt <= max_attempts; ++attempt) {
        if (try_record(shown)) return true;
    }
    return false;
}

std::vector<Inzagelog::Gelogd> Inzagelog::of(const std::string& onder) const {
    std::vector<Gelogd> all;
    for (const StoredEvent& stored : store_.load(stream_of(onder))) {
        if (auto regel = regel_from_bytes(stored.inhoud))
            all.push_back({stored.vastgelegd_op, std::move(*regel)});
    }
    return all;
}

}  // namespace naast
