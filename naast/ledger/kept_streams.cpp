#include "naast/ledger/kept_streams.h"

#include <utility>

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
        bytes += bytes_of(stored);
        add(*whole, stored);
    }
    keep(gezin, {whole, bytes});
    return whole;
}

KeptStreams::Kept KeptStreams::load_until(const Uuid& gezin, Version version) {
    Kept all = load(gezin);
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
    return kept_.weight();
}

KeptStreams::Held KeptStreams::find(const Uuid& gezin) {
    const std::lock_guard lock(mutex_);
    const Held* held = kept_.find(gezin);
    return held == nullptr ? Held{} : *held;
}

void KeptStreams::keep(const Uuid& gezin, Held held) {
    if (held.stream->events.empty()) return;
    const std::lock_guard lock(mutex_);
    // Another thread can have read more of it in the meantime.
    const Held* other = kept_.find(gezin);
    if (other != nullptr && other->stream->version >= held.stream->version) return;
    const std::size_t bytes = held.bytes;
    kept_.put(gezin, std::move(held), bytes);
}

}  // namespace naast
