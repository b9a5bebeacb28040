#include "naast/inzagelog/inzagelog.h"

#include <algorithm>
#include <string_view>

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

Append Inzagelog::line(const Uuid& stream, const Logregel& regel) {
    return {stream, version_of(stream), {{Uuid::random(entropy_), to_bytes(regel)}}, {}};
}

bool Inzagelog::try_append(std::vector<Append> appends) {
    AppendRequest request;
    request.idempotency_key = entropy_.bytes(key_bytes);
    request.fingerprint = request.idempotency_key;
    request.appends = std::move(appends);
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
Inzagelog::Locks Inzagelog::lock(const std::set<Uuid>& streams) {
    std::set<std::size_t> turns;
    for (const Uuid& stream : streams)
        turns.insert(std::hash<std::string_view>{}(stream.raw()) % turns_.size());
    Locks locks;
    for (const std::size_t turn : turns) locks.emplace_back(turns_[turn]);
    return locks;
}

// Of a name that follows from who it is, so that a server that starts anew goes on with it.
Inzagelog::Lijsten& Inzagelog::lists_of(const std::string& wie) {
    const auto named = [&](int number) {
        return stream_of("naast/inzagelog/lijst/" + std::to_string(number) + "/" + wie);
    };
    Lijsten* lists = nullptr;
    {
        const std::lock_guard lock(mutex_);
        const auto [found, is_new] = lists_.try_emplace(wie);
        lists = &found->second;  // stays where it is
        if (is_new) lists->stream = named(0);
    }
    while (version_of(lists->stream) >= lines_each) {
        const Uuid next = named(lists->number + 1);
        const std::lock_guard lock(mutex_);
        ++lists->number;
        lists->stream = next;
        lists->named_in.clear();
    }
    return *lists;
}

// Of this person, and of what is not named yet. That can have changed once they are held: then two
// write to one stream, and one of them tries again.
std::set<Uuid> Inzagelog::turns_of_list(const std::string& wie, const std::vector<Uuid>& streams) {
    std::set<Uuid> turns{stream_of(onder_wie(wie))};
    const std::lock_guard lock(mutex_);
    const auto lists = lists_.find(wie);
    for (const Uuid& stream : streams) {
        const bool is_named = lists != lists_.end() && lists->second.named_in.contains(stream);
        if (!is_named) turns.insert(stream);
    }
    return turns;
}

// Requires: the turn of this person.
bool Inzagelog::try_list(const std::vector<Getoond>& shown, const std::vector<Uuid>& streams) {
    Lijsten& lists = lists_of(shown.front().regel.wie);
    Lijstregel all;
    std::vector<Append> appends;
    std::vector<Uuid> named;
    for (std::size_t i = 0; i < shown.size(); ++i) {
        all.delen.push_back({streams[i], shown[i].regel});
        if (lists.named_in.contains(streams[i])) continue;
        appends.push_back(line(streams[i], Verwijzing{lists.stream}));
        named.push_back(streams[i]);
    }
    appends.push_back(line(lists.stream, all));
    if (!try_append(std::move(appends))) return false;
    const std::lock_guard lock(mutex_);
    lists.named_in.insert(named.begin(), named.end());
    return true;
}

bool Inzagelog::record(const std::vector<Getoond>& shown) {
    if (shown.empty()) return true;
    std::vector<Uuid> streams;
    streams.reserve(shown.size());
    for (const Getoond& one : shown) streams.push_back(stream_of(one.onder));
    const bool is_list = shown.size() > 1;
    const Locks locks = lock(is_list ? turns_of_list(shown.front().regel.wie, streams)
                                     : std::set<Uuid>{streams.front()});
    for (int attempt = 1; attempt <= max_attempts; ++attempt) {
        if (is_list ? try_list(shown, streams)
                    : try_append({line(streams.front(), shown.front().regel)}))
            return true;
    }
    return false;
}

std::vector<Inzagelog::Gelogd> Inzagelog::of(const std::string& onder) const {
    const Uuid stream = stream_of(onder);
    std::vector<Gelogd> all;
    const auto add = [&](Instant at, const std::vector<Lijstregel::Deel>& parts) {
        for (const Lijstregel::Deel& deel : parts) {
            if (deel.onder == stream) all.push_back({at, deel.regel});
        }
    };
    const auto add_from = [&](const Uuid& lists) {
        for (const StoredEvent& stored : store_.load(lists)) {
            const auto line = logregel_from_bytes(stored.inhoud);
            const auto* list = line ? std::get_if<Lijstregel>(&*line) : nullptr;
            if (list != nullptr) add(stored.vastgelegd_op, list->delen);
        }
    };
    std::set<Uuid> seen;
    for (const StoredEvent& stored : store_.load(stream)) {
        const auto line = logregel_from_bytes(stored.inhoud);
        if (!line) continue;
        if (const auto* regel = std::get_if<Inzageregel>(&*line))
            all.push_back({stored.vastgelegd_op, *regel});
        const auto* elsewhere = std::get_if<Verwijzing>(&*line);
        if (elsewhere != nullptr && seen.insert(elsewhere->lijsten).second)
            add_from(elsewhere->lijsten);
    }
    std::stable_sort(
        all.begin(), all.end(), [](const Gelogd& a, const Gelogd& b) { return a.op < b.op; });
    return all;
}

}  // namespace naast
