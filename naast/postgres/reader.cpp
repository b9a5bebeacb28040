#include "naast/postgres/reader.h"

#include "naast/postgres/batch.h"
#include "naast/postgres/values.h"
#include "naast/store/rows.h"

#include <fmt/format.h>

#include <thread>

namespace naast::postgres {

namespace {

constexpr std::int64_t events_at_once = 256;
constexpr std::int64_t samenvattingen_at_once = 1'000;
constexpr std::chrono::milliseconds between_attempts{50};

#define NAAST_COLUMNS "gezin, nr, id, vastgelegd_op, vorige, hash, inhoud, positie"

struct Named {
    const char* name;
    const char* sql;  // with the number of the ledger as {}
    bool is_hot;
};
constexpr Named statements[] = {
    {"family",
     "SELECT " NAAST_COLUMNS " FROM event WHERE regio = {} AND gezin = $1 AND nr > $2 ORDER BY nr",
     true},
    {"after",
     "SELECT " NAAST_COLUMNS
     " FROM event WHERE regio = {} AND positie > $1 ORDER BY positie LIMIT $2",
     true},
    {"summary",
     "SELECT gezin, version, positie, samenvatting FROM samenvatting WHERE regio = {} AND gezin = "
     "$1",
     true},
    {"summaries",
     "SELECT gezin, version, positie, samenvatting FROM samenvatting WHERE regio = {} AND gezin > "
     "$1 "
     "ORDER BY gezin LIMIT $2",
     true},
    {"answer", "SELECT antwoord FROM verzoek WHERE regio = {} AND sleutel = $1", true},
    {"last", "SELECT coalesce(max(positie), 0) FROM event WHERE regio = {}", true},
    // Without the indexes, in two ways: what an index says and what is there.
    {"counted",
     "SELECT laatste_positie, (SELECT count(*) FROM event WHERE regio = {0}), "
     "(SELECT coalesce(max(positie), 0) FROM event WHERE regio = {0}) FROM grootboek "
     "WHERE regio = {0}",
     false}};

Uuid uuid_of(const std::string& bytes) {
    constexpr std::size_t uuid_bytes = 16;
    return bytes.size() == uuid_bytes ? Uuid::from_bytes(bytes) : Uuid{};
}

StoredEvent event_from(const Rows& rows, int row) {
    return {uuid_of(rows.bytes(row, 0)),
            rows.number(row, 1),
            uuid_of(rows.bytes(row, 2)),
            Instant{std::chrono::microseconds{rows.number(row, 3)}},
            rows.bytes(row, 4),
            rows.bytes(row, 5),
            rows.bytes(row, 6),
            rows.number(row, 7)};
}

StoredSamenvatting samenvatting_from(const Rows& rows, int row) {
    return {
        uuid_of(rows.bytes(row, 0)), rows.number(row, 1), rows.number(row, 2), rows.bytes(row, 3)};
}

std::unique_ptr<Connection> connect_for_reading(const Address& address) {
    auto connection = connect(address);
    const LedgerNumber regio = find_ledger(*connection, address);
    connection->execute("SET default_transaction_read_only = on");
    for (const Named& one : statements)
        connection->prepare(one.name, fmt::format(fmt::runtime(one.sql), regio));
    return connection;
}

}  // namespace

std::vector<std::string> reader_statements(LedgerNumber regio) {
    std::vector<std::string> hot;
    for (const Named& one : statements) {
        if (one.is_hot) hot.push_back(fmt::format(fmt::runtime(one.sql), regio));
    }
    return hot;
}

Reader::Reader(Address address, std::size_t connections, Patience patience)
    : address_(std::move(address)), patience_(patience) {
    free_.push_back(connect_for_reading(address_));
    while (free_.size() < connections) free_.insert(free_.begin(), nullptr);
}

Reader::~Reader() = default;

std::unique_ptr<Connection> Reader::take() const {
    std::unique_lock lock(mutex_);
    freed_.wait(lock, [&] { return !free_.empty(); });
    auto connection = std::move(free_.back());
    free_.pop_back();
    return connection;
}

void Reader::give_back(std::unique_ptr<Connection> connection) const {
    {
        const std::lock_guard lock(mutex_);
        // One that is there is taken before one that must still be made.
        if (connection == nullptr)
            free_.insert(free_.begin(), nullptr);
        else
            free_.push_back(std::move(connection));
    }
    freed_.notify_one();
}

// Reading changes nothing, so after a lost connection it is asked again.
Rows Reader::ask(const Query& query) const {
    const auto give_up = std::chrono::steady_clock::now() + patience_;
    for (;;) {
        auto connection = take();
        try {
            if (connection == nullptr) connection = connect_for_reading(address_);
            Rows rows = connection->run_one(query);
            give_back(std::move(connection));
            return rows;
        } catch (const Error& error) {
            give_back(nullptr);
            const bool may_pass = error.fault() != Fault::broken;
            if (!may_pass || std::chrono::steady_clock::now() >= give_up) throw;
        } catch (...) {
            give_back(nullptr);
            throw;
        }
        std::this_thread::sleep_for(between_attempts);
    }
}

Result<std::vector<Appended>, AppendRefusal> Reader::append(const AppendRequest&) {
    return Unexpected{AppendRefusal::read_only};
}

std::vector<StoredEvent> Reader::load_after(const Uuid& gezin, Version after) const {
    const Rows rows = ask({"family", {std::string(gezin.raw()), binary(after)}});
    std::vector<StoredEvent> events;
    events.reserve(static_cast<std::size_t>(rows.count()));
    for (int row = 0; row < rows.count(); ++row) events.push_back(event_from(rows, row));
    return events;
}

std::optional<StoredSamenvatting> Reader::samenvatting(const Uuid& gezin) const {
    const Rows rows = ask({"summary", {std::string(gezin.raw())}});
    if (rows.count() == 0) return std::nullopt;
    return samenvatting_from(rows, 0);
}

// Places are seen in their order by everyone, since a place is given while the ledger is held: what
// a later page shows never belongs before an earlier one.
void Reader::for_each_event(std::int64_t after,
                            const std::function<bool(const StoredEvent&)>& visit) const {
    for (bool has_more = true; has_more;) {
        const Rows rows = ask({"after", {binary(after), binary(events_at_once)}});
        for (int row = 0; row < rows.count(); ++row) {
            const StoredEvent event = event_from(rows, row);
            after = event.positie;
            if (!visit(event)) return;
        }
        has_more = rows.count() == events_at_once;
    }
}

void Reader::for_each_samenvatting(
    const std::function<void(const StoredSamenvatting&)>& visit) const {
    std::string after;
    for (bool has_more = true; has_more;) {
        const Rows rows = ask({"summaries", {after, binary(samenvattingen_at_once)}});
        for (int row = 0; row < rows.count(); ++row) {
            after = rows.bytes(row, 0);
            visit(samenvatting_from(rows, row));
        }
        has_more = rows.count() == samenvattingen_at_once;
    }
}

std::optional<std::vector<Appended>> Reader::answered(const std::string& idempotency_key) const {
    const Rows rows = ask({"answer", {rows::stored_key(idempotency_key)}});
    if (rows.count() == 0) return std::nullopt;
    return stored_answer(rows.bytes(0, 0));
}

std::int64_t Reader::last_positie() const {
    return ask({"last"}).number(0, 0);
}

std::vector<std::string> Reader::damage() const {
    const Rows rows = ask({"counted"});
    const std::int64_t said = rows.number(0, 0);
    if (said == rows.number(0, 1) && said == rows.number(0, 2)) return {};
    return {
        fmt::format("het grootboek zegt dat er {} gebeurtenissen zijn; het zijn er {}, en de "
                    "laatste heeft plaats {}",
                    said,
                    rows.number(0, 1),
                    rows.number(0, 2))};
}

}  // namespace naast::postgres
