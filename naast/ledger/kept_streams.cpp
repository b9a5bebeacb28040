#include "naast/ledger/kept_streams.h"

namespace naast {

namespace {

// An event with its values takes about as much as its bytes, beside what each event takes.
std::size_t bytes_of(const StoredEvent& stored) {
    return sizeof(RecordedEvent) + stored.inhoud.size();
}

}  // namespace

KeptStreams::Kept KeptStreams::load(const Uuid& gezin) {
    const Held held = find(gezin);
    const Version known = held.stream ? held.stream->version : 0;
    const std::vector<StoredEvent> later = store_.load_after(gezin, known);
    if (later.empty() && held.stream) return held.stream;

    std::size_t bytes = held.bytes;
    auto whole = held.stream ? std::make_shared<VersionedStream>(*held.stream)
                             : std::make_shared<VersionedStream>();
    for (const StoredEvent& stored : later) {
        whole->version = stored.nr;
        bytes += bytes_of(stored);
        if (!stored.is_vernietigd) whole->events.push_back(to_recorded(stored));
    }
    keep(gezin, whole, bytes);
    return whole;
}

KeptStreams::Kept KeptStreams::load_until(const Uuid& gezin, Version version) {
    const Kept all = load(gezin);
    if (all->version <= version) return all;
    auto before = std::make_shared<VersionedStream>();
    before->version = version;
    for (const RecordedEvent& recorded : all->events) {
        if (recorded.nr <= version) before->events.push_back(recorded);
    }
    return before;
}

std::size_t KeptStreams::bytes() const {
    const std::lock_guard lock(mutex_);
    return bytes_;
}

KeptStreams::Held KeptStreams::find(const Uuid& gezin) {
    const std::lock_guard lock(mutex_);
    const auto found = held_.find(gezin);
    if (found == held_.end()) return {};
    order_.splice(order_.begin(), order_, found->second.place);
    return found->second;
}

void KeptStreams::keep(const Uuid& gezin, const Kept& stream, std::size_t bytes) {
    std::list<Uuid> first{gezin};
    const std::lock_guard lock(mutex_);
    const auto forget = [&](std::map<Uuid, Held>::iterator one) {
        bytes_ -= one->second.bytes;
        order_.erase(one->second.place);
        held_.erase(one);
    };
    const auto found = held_.find(gezin);
    if (found != held_.end()) {
        // Another thread read more of it in the meantime.
        if (found->second.stream->version >= stream->version) return;
        forget(found);
    }
    if (stream->events.empty() || bytes > most_bytes_) return;
    while (bytes_ + bytes > most_bytes_) forget(held_.find(order_.back()));
    held_.insert_or_assign(gezin, Held{stream, bytes, first.begin()});
    order_.splice(order_.begin(), first);
    bytes_ += bytes;
}

}  // namespace naast
