#include "naast/zegel/sealed_store.h"

#include "naast/zegel/sealed_body.h"

#include <fmt/format.h>

namespace naast {

namespace {

// The keys of one family while something of it is opened. Another program may have added keys since
// they were read: those are looked for once more.
class Finder {
public:
    Finder(KeyRing& ring, const Uuid& gezin) : ring_(ring), gezin_(gezin), keys_(ring.of(gezin)) {}

    KeyAnswer operator()(std::string_view id) {
        if (const auto found = keys_->find(id)) return {found->key};
        if (ring_.is_destroyed(std::string(id))) return {std::nullopt, true};
        keys_ = ring_.read_again(gezin_);
        if (const auto found = keys_->find(id)) return {found->key};
        return {};
    }

private:
    KeyRing& ring_;
    const Uuid gezin_;
    KeyRing::Keys keys_;  // an answer points into it, and is used before the next is asked for
};

// Each key into the same memory: for many families of which one key is needed.
class OneFinder {
public:
    OneFinder(KeyRing& ring, const Uuid& gezin, Secret& key)
        : ring_(ring), gezin_(gezin), key_(key) {}

    KeyAnswer operator()(std::string_view id) {
        const std::string named(id);
        if (ring_.one(gezin_, named, key_)) return {key_.key()};
        return {std::nullopt, ring_.is_destroyed(named)};
    }

private:
    KeyRing& ring_;
    const Uuid gezin_;
    Secret& key_;
};

Result<std::optional<std::string>, std::string> open_event(KeyRing& ring,
                                                           Finder& finder,
                                                           const StoredEvent& kept) {
    return open_body({ring.ledger(), kept.gezin, kept.nr, kept.id},
                     kept.inhoud,
                     [&](std::string_view id) { return finder(id); });
}

StoredEvent opened_event(KeyRing& ring, Finder& finder, StoredEvent kept) {
    auto inhoud = open_event(ring, finder, kept);
    if (!inhoud)
        throw SealBroken(fmt::format("gezin {}, gebeurtenis {} gaat niet open: {}",
                                     kept.gezin.to_text(),
                                     kept.nr,
                                     inhoud.error()));
    kept.is_vernietigd = !inhoud->has_value();
    kept.inhoud = std::move(*inhoud).value_or("");
    return kept;
}

std::vector<KeyName> names_for(const Append& append) {
    std::vector<KeyName> names{{append.gezin, whole_family(), Klasse::normal},
                               {append.gezin, whole_family(), Klasse::samenvatting}};
    for (const NewEvent& event : append.events) {
        const BodyKeys needed = keys_for(event.inhoud);
        for (const Klasse klasse : needed.klassen)
            names.push_back({append.gezin, needed.owner, klasse});
    }
    return names;
}

}  // namespace

Tried try_seal(KeyRing& keys, const StoredEvent& kept) {
    try {
        Finder finder(keys, kept.gezin);
        auto inhoud = open_event(keys, finder, kept);
        if (!inhoud) return {};
        if (!inhoud->has_value()) return {SealState::destroyed, {}};
        Tried tried{SealState::opens, kept};
        tried.opened.inhoud = std::move(**inhoud);
        return tried;
    } catch (const SealBroken&) {
        return {};
    }
}

std::optional<std::string> SealedStore::why_not_ours() const {
    bool is_ours = true;
    kept_->for_each_event(0, [&](const StoredEvent& first) {
        is_ours = try_seal(*keys_, first).state != SealState::broken;
        return false;
    });
    if (is_ours) return std::nullopt;
    return "dit sleutelbestand hoort niet bij dit grootboek, of een van de twee is beschadigd; zie "
           "naast verify";
}

Append SealedStore::sealed(const Append& append) const {
    const KeyRing::Keys keys = keys_->of(append.gezin);
    Append result{append.gezin, append.expected_version, {}, {}};
    Version nr = append.expected_version;
    for (const NewEvent& event : append.events) {
        const BodyPlace place{keys_->ledger(), append.gezin, ++nr, event.id};
        result.events.push_back({event.id, seal_body(place, event.inhoud, *keys, entropy_)});
    }
    result.samenvatting =
        seal_summary({keys_->ledger(), append.gezin, nr}, append.samenvatting, *keys, entropy_);
    return result;
}

Result<std::vector<Appended>, AppendRefusal> SealedStore::append(const AppendRequest& request) {
    AppendRequest asked{
        keys_->keyed(request.idempotency_key), keys_->keyed(request.fingerprint), {}};
    // A repeated request records nothing, so there is nothing to seal either.
    if (kept_->answered(asked.idempotency_key)) {
        for (const Append& append : request.appends)
            asked.appends.push_back({append.gezin, append.expected_version, {{}}, {}});
        return kept_->append(asked);
    }
    // The keys are on disk before what they seal.
    std::vector<KeyName> names;
    for (const Append& append : request.appends) {
        for (KeyName& name : names_for(append)) names.push_back(std::move(name));
    }
    keys_->add_missing(names);
    for (const Append& append : request.appends) asked.appends.push_back(sealed(append));
    return kept_->append(asked);
}

std::vector<StoredEvent> SealedStore::load_after(const Uuid& gezin, Version after) const {
    std::vector<StoredEvent> rows = kept_->load_after(gezin, after);
    if (rows.empty()) return rows;
    Finder finder(*keys_, gezin);
    for (StoredEvent& row : rows) row = opened_event(*keys_, finder, std::move(row));
    return rows;
}

std::optional<StoredSamenvatting> SealedStore::opened(StoredSamenvatting kept,
                                                      const FindKey& find) const {
    auto bytes = open_summary({keys_->ledger(), kept.gezin, kept.version}, kept.samenvatting, find);
    if (!bytes)
        throw SealBroken(fmt::format("de samenvatting van gezin {} gaat niet open: {}",
                                     kept.gezin.to_text(),
                                     bytes.error()));
    if (!bytes->has_value() && keys_->of(kept.gezin)->empty()) return std::nullopt;
    kept.samenvatting = std::move(*bytes).value_or("");
    return kept;
}

std::optional<StoredSamenvatting> SealedStore::samenvatting(const Uuid& gezin) const {
    auto kept = kept_->samenvatting(gezin);
    if (!kept) return std::nullopt;
    Finder finder(*keys_, gezin);
    return opened(std::move(*kept), [&](std::string_view id) { return finder(id); });
}

void SealedStore::for_each_event(std::int64_t after,
                                 const std::function<bool(const StoredEvent&)>& visit) const {
    kept_->for_each_event(after, [&](const StoredEvent& kept) {
        Finder finder(*keys_, kept.gezin);
        return visit(opened_event(*keys_, finder, kept));
    });
}

void SealedStore::for_each_samenvatting(
    const std::function<void(const StoredSamenvatting&)>& visit) const {
    Secret key(key_bytes);
    kept_->for_each_samenvatting([&](const StoredSamenvatting& kept) {
        if (const auto one = opened(kept, OneFinder(*keys_, kept.gezin, key))) visit(*one);
    });
}

std::optional<std::vector<Appended>> SealedStore::answered(
    const std::string& idempotency_key) const {
    return kept_->answered(keys_->keyed(idempotency_key));
}

std::int64_t SealedStore::last_positie() const {
    return kept_->last_positie();
}

std::vector<std::string> SealedStore::damage() const {
    std::vector<std::string> found = kept_->damage();
    for (std::string& why : broken_summaries()) found.push_back(std::move(why));
    return found;
}

std::vector<std::string> SealedStore::broken_summaries() const {
    std::vector<std::string> found;
    Secret key(key_bytes);
    kept_->for_each_samenvatting([&](const StoredSamenvatting& kept) {
        try {
            opened(kept, OneFinder(*keys_, kept.gezin, key));
        } catch (const SealBroken& error) {
            found.emplace_back(error.what());
        }
    });
    return found;
}

}  // namespace naast
