#include "naast/store/sqlite_reader.h"

#include "naast/store/rows.h"
#include "naast/store/schema.h"

namespace naast {

namespace {

constexpr const char* select_family =
    "SELECT " NAAST_EVENT_COLUMNS " FROM event WHERE gezin = ?1 AND nr > ?2 ORDER BY nr";
constexpr const char* select_after =
    "SELECT " NAAST_EVENT_COLUMNS " FROM event WHERE positie > ?1 ORDER BY positie";
constexpr const char* select_summary =
    "SELECT version, positie, samenvatting FROM samenvatting WHERE gezin = ?1";
constexpr const char* select_summaries =
    "SELECT gezin, version, positie, samenvatting FROM samenvatting ORDER BY gezin";
constexpr const char* select_answer = "SELECT antwoord FROM verzoek WHERE sleutel = ?1";
constexpr const char* select_last = "SELECT max(positie) FROM event";

}  // namespace

std::vector<const char*> reader_statements() {
    return {select_family, select_after, select_summary, select_answer, rows::ids_sql, select_last};
}

struct SqliteReader::Prepared {
    explicit Prepared(const std::string& path) : connection(path, sqlite::Access::read_only) {
        if (const auto why = sqlite::prepare_reader(connection)) throw std::runtime_error(*why);
        family.emplace(connection, select_family);
        after.emplace(connection, select_after);
        summary.emplace(connection, select_summary);
        summaries.emplace(connection, select_summaries);
        answer.emplace(connection, select_answer);
        ids.emplace(connection, rows::ids_sql);
        last.emplace(connection, select_last);
    }
    sqlite::Connection connection;
    std::optional<sqlite::Statement> family, after, summary, summaries, answer, ids, last;
};

// A connection for as long as one use of it lasts.
class SqliteReader::Borrowed {
public:
    explicit Borrowed(const SqliteReader& pool) : pool_(pool) {
        std::unique_lock lock(pool.mutex_);
        pool.freed_.wait(lock, [&] { return !pool.free_.empty(); });
        prepared_ = pool.free_.back();
        pool.free_.pop_back();
    }
    ~Borrowed() {
        {
            const std::lock_guard lock(pool_.mutex_);
            pool_.free_.push_back(prepared_);
        }
        pool_.freed_.notify_one();
    }
    Borrowed(const Borrowed&) = delete;
    Borrowed& operator=(const Borrowed&) = delete;
    Prepared* operator->() { return prepared_; }

private:
    const SqliteReader& pool_;
    Prepared* prepared_;
};

SqliteReader::SqliteReader(const std::string& path, std::size_t connections) {
    for (std::size_t i = 0; i < connections; ++i) {
        all_.push_back(std::make_unique<Prepared>(path));
        free_.push_back(all_.back().get());
    }
}

SqliteReader::~SqliteReader() = default;

Result<std::vector<Appended>, AppendRefusal> SqliteReader::append(const AppendRequest&) {
    return Unexpected{AppendRefusal::read_only};
}

std::vector<StoredEvent> SqliteReader::load_after(const Uuid& gezin, Version after) const {
    Borrowed reader(*this);
    sqlite::Use rows(*reader->family);
    rows->bind_blob(1, gezin.raw());
    rows->bind(2, after);
    std::vector<StoredEvent> events;
    while (rows->step()) events.push_back(rows::read_event(*reader->family));
    return events;
}

std::optional<StoredSamenvatting> SqliteReader::samenvatting(const Uuid& gezin) const {
    Borrowed reader(*this);
    sqlite::Use rows(*reader->summary);
    rows->bind_blob(1, gezin.raw());
    if (!rows->step()) return std::nullopt;
    return StoredSamenvatting{gezin, rows->number(0), rows->number(1), rows->blob(2)};
}

void SqliteReader::for_each_event(std::int64_t after,
                                  const std::function<bool(const StoredEvent&)>& visit) const {
    Borrowed reader(*this);
    sqlite::Use rows(*reader->after);
    rows->bind(1, after);
    while (rows->step() && visit(rows::read_event(*reader->after))) {
    }
}

void SqliteReader::for_each_samenvatting(
    const std::function<void(const StoredSamenvatting&)>& visit) const {
    std::vector<StoredSamenvatting> all;
    {
        // The visitor may read too: it must not wait for the connection that is busy here.
        Borrowed reader(*this);
        sqlite::Use rows(*reader->summaries);
        while (rows->step()) {
            const std::string gezin = rows->blob(0);
            if (gezin.size() != 16) continue;
            all.push_back(
                {Uuid::from_bytes(gezin), rows->number(1), rows->number(2), rows->blob(3)});
        }
    }
    for (const StoredSamenvatting& one : all) visit(one);
}

std::optional<std::vector<Appended>> SqliteReader::answered(
    const std::string& idempotency_key) const {
    const std::string key = rows::stored_key(idempotency_key);
    Borrowed reader(*this);
    sqlite::Use rows(*reader->answer);
    rows->bind_blob(1, key);
    if (!rows->step()) return std::nullopt;
    return rows::stored_answer(rows->blob(0), *reader->ids);
}

std::int64_t SqliteReader::last_positie() const {
    Borrowed reader(*this);
    sqlite::Use rows(*reader->last);
    return rows->step() ? rows->number(0) : 0;
}

std::vector<std::string> SqliteReader::damage() const {
    Borrowed reader(*this);
    sqlite::Statement check(reader->connection, "PRAGMA integrity_check(20)");
    std::vector<std::string> found;
    while (check.step()) {
        if (const std::string line = check.blob(0); line != "ok") found.push_back(line);
    }
    return found;
}

}  // namespace naast
