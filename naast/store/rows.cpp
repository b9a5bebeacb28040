#include "naast/store/rows.h"

#include "naast/base/assert.h"
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

std::int64_t take_number(std::string_view& bytes) {
    NAAST_ASSERT(bytes.size() >= 8);
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < 8; ++i)
        value = (value << 8U) | static_cast<unsigned char>(bytes[i]);
    bytes.remove_prefix(8);
    return static_cast<std::int64_t>(value);
}

Uuid take_uuid(std::string_view& bytes) {
    NAAST_ASSERT(bytes.size() >= uuid_bytes);
    const Uuid id = Uuid::from_bytes(bytes.substr(0, uuid_bytes));
    bytes.remove_prefix(uuid_bytes);
    return id;
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

std::vector<Appended> unpack_answer(std::string_view bytes) {
    std::vector<Appended> appended;
    for (std::int64_t left = take_number(bytes); left > 0; --left) {
        Appended one;
        one.gezin = take_uuid(bytes);
        one.version = take_number(bytes);
        for (std::int64_t ids = take_number(bytes); ids > 0; --ids)
            one.ids.push_back(take_uuid(bytes));
        appended.push_back(std::move(one));
    }
    return appended;
}

std::string stored_key(const std::string& text) {
    return sha256(text);
}

}  // namespace naast::rows
