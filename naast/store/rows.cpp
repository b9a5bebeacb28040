#include "naast/store/rows.h"

#include "naast/base/sha256.h"

namespace naast::rows {

namespace {

constexpr std::size_t uuid_bytes = 16;

Uuid uuid_of(const std::string& bytes) {
    return bytes.size() == uuid_bytes ? Uuid::from_bytes(bytes) : Uuid{};
}

void put(std::string& out, std::int64_t value) {
    for (int shift = 56; shift >= 0; shift -= 8) {
        out += static_cast<char>(
            (static_cast<std::uint64_t>(value) >> static_cast<unsigned>(shift)) & 0xFFU);
    }
}

// Each returns false where the bytes end too soon.
bool take_number(std::string_view& bytes, std::int64_t& into) {
    if (bytes.size() < 8) return false;
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[i]);
    bytes.remove_prefix(8);
    into = static_cast<std::int64_t>(value);
    return true;
}

bool take_uuid(std::string_view& bytes, Uuid& into) {
    if (bytes.size() < uuid_bytes) return false;
    into = Uuid::from_bytes(bytes.substr(0, uuid_bytes));
    bytes.remove_prefix(uuid_bytes);
    return true;
}

bool take_one(std::string_view& bytes, Appended& into) {
    std::int64_t ids = 0;
    if (!take_uuid(bytes, into.gezin) || !take_number(bytes, into.version) ||
        !take_number(bytes, ids) || ids < 0)
        return false;
    for (; ids > 0; --ids) {
        Uuid id;
        if (!take_uuid(bytes, id)) return false;
        into.ids.push_back(id);
    }
    return true;
}

}  // namespace

StoredEvent read_event(const sqlite::Statement& statement) {
    StoredEvent event;
    event.gezin = uuid_of(statement.blob(0));
    event.nr = statement.number(1);
    event.id = uuid_of(statement.blob(2));
    event.vastgelegd_op = Instant{std::chrono::microseconds{statement.number(3)}};
    event.vorige = statement.blob(4);
    event.hash = statement.blob(5);
    event.inhoud = statement.blob(6);
    event.positie = statement.number(7);
    return event;
}

bool can_follow(const MerkleRoot& tree, const Leaf& leaf) {
    constexpr std::size_t hash_bytes = 32;
    return leaf.positie == tree.size() + 1 && leaf.hash.size() == hash_bytes;
}

void for_each_leaf(sqlite::Connection& connection,
                   std::int64_t after,
                   std::int64_t until,
                   const std::function<void(const Leaf&)>& visit) {
    sqlite::Statement leaves(
        connection,
        "SELECT positie, hash FROM event WHERE positie > ?1 AND positie <= ?2 ORDER BY positie");
    leaves.bind(1, after).bind(2, until);
    while (leaves.step()) visit({leaves.number(0), leaves.blob(1)});
}

std::string pack_answer(const std::vector<Appended>& appended) {
    std::string bytes;
    put(bytes, static_cast<std::int64_t>(appended.size()));
    for (const Appended& one : appended) {
        bytes += one.gezin.raw();
        put(bytes, one.version);
        put(bytes, static_cast<std::int64_t>(one.ids.size()));
        for (const Uuid& id : one.ids) bytes += id.raw();
    }
    return bytes;
}

std::optional<std::vector<Appended>> unpack_answer(std::string_view bytes) {
    std::vector<Appended> appended;
    std::int64_t count = 0;
    if (!take_number(bytes, count) || count < 0) return std::nullopt;
    for (; count > 0; --count) {
        Appended one;
        if (!take_one(bytes, one)) return std::nullopt;
        appended.push_back(std::move(one));
    }
    if (!bytes.empty()) return std::nullopt;
    return appended;
}

std::string pack_places(const std::vector<Appended>& appended) {
    std::string bytes;
    put(bytes, -static_cast<std::int64_t>(appended.size()));
    for (const Appended& one : appended) {
        bytes += one.gezin.raw();
        put(bytes, one.version);
        put(bytes, static_cast<std::int64_t>(one.ids.size()));
    }
    return bytes;
}

std::vector<Appended> stored_answer(std::string_view bytes, sqlite::Statement& ids) {
    const auto harmed = [] {
        return sqlite::Error(SQLITE_CORRUPT, "the answer to an earlier request is harmed");
    };
    if (auto whole = unpack_answer(bytes)) return std::move(*whole);
    std::int64_t count = 0;
    if (!take_number(bytes, count) || count > 0) throw harmed();
    std::vector<Appended> appended;
    while (!bytes.empty()) {
        Appended one;
        std::int64_t events = 0;
        if (!take_uuid(bytes, one.gezin) || !take_number(bytes, one.version) ||
            !take_number(bytes, events) || events < 0 || events > one.version)
            throw harmed();
        sqlite::Use found(ids);
        found->bind_blob(1, one.gezin.raw()).bind(2, one.version - events).bind(3, one.version);
        while (found->step()) one.ids.push_back(uuid_of(found->blob(0)));
        if (static_cast<std::int64_t>(one.ids.size()) != events) throw harmed();
        appended.push_back(std::move(one));
    }
    if (-static_cast<std::int64_t>(appended.size()) != count) throw harmed();
    return appended;
}

std::string stored_key(const std::string& text) {
    return sha256(text);
}

}  // namespace naast::rows
