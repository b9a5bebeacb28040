#include "naast/ledger/stream.h"

#include "naast/base/assert.h"
#include "naast/events/segmenten.h"

#include <cstdio>

namespace naast {

namespace {

[[noreturn]] void unreadable(const StoredEvent& stored, const std::string& why) {
    std::fprintf(stderr,
                 "naast: gezin %s, gebeurtenis %lld is niet te lezen: %s\n",
                 stored.gezin.to_text().c_str(),
                 static_cast<long long>(stored.nr),
                 why.c_str());
    own_fault(__FILE__, __LINE__, "readable record");
}

}  // namespace

RecordedEvent to_recorded(const StoredEvent& stored) {
    const auto segments = unpack(stored.inhoud);
    if (!segments) unreadable(stored, segments.error());
    auto event = from_own_segments(*segments);
    if (!event) unreadable(stored, event.error());
    event->id = stored.id;
    return {stored.gezin, stored.nr, stored.vastgelegd_op, std::move(*event)};
}

std::vector<RecordedEvent> load_stream(const EventStore& store, const Uuid& gezin) {
    return load_versioned(store, gezin).events;
}

void add(VersionedStream& stream, const StoredEvent& stored) {
    // An event that is missing can be the one that protects somebody: better nothing than the rest.
    if (stored.nr != stream.version + 1)
        throw StoreBroken("gezin " + stored.gezin.to_text() + ": na gebeurtenis " +
                          std::to_string(stream.version) + " komt " + std::to_string(stored.nr) +
                          "; zie naast verify");
    stream.version = stored.nr;
    if (!stored.is_vernietigd) stream.events.push_back(to_recorded(stored));
}

VersionedStream load_versioned(const EventStore& store, const Uuid& gezin) {
    VersionedStream stream;
    for (const StoredEvent& stored : store.load(gezin)) add(stream, stored);
    return stream;
}

}  // namespace naast
