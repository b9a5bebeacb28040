#include "naast/store/sqlite_writer.h"

#include "naast/base/assert.h"
#include "naast/store/schema.h"

#include <algorithm>
#include <set>

namespace naast {

namespace {

constexpr const char* find_answer_sql =
    "SELECT fingerprint, antwoord FROM verzoek WHERE sleutel = ?1";
constexpr const char* find_tail_sql =
    "SELECT nr, hash FROM event WHERE gezin = ?1 ORDER BY nr DESC LIMIT 1";
constexpr const char* find_id_sql = "SELECT 1 FROM event WHERE id = ?1";
constexpr const char* insert_event_sql =
    "INSERT INTO event (" NAAST_EVENT_COLUMNS ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)";
constexpr const char* put_summary_sql =
    "INSERT INTO samenvatting (gezin, version, positie, samenvatting) VALUES (?1, ?2, ?3, ?4) "
    "ON CONFLICT (gezin) DO UPDATE SET version = ?2, positie = ?3, samenvatting = ?4";
constexpr const char* put_answer_sql =
    "INSERT INTO verzoek (sleutel, fingerprint, antwoord) VALUES (?1, ?2, ?3)";

}  // namespace

std::vector<const char*> SqliteWriter::statements() {
    return {find_answer_sql, find_tail_sql, find_id_sql, rows::ids_sql};
}

SqliteWriter::SqliteWriter(const std::string& path, const Clock& clock)
    : connection_(path, sqlite::Access::read_write), clock_(clock) {
    if (const auto why = sqlite::prepare_writer(connection_)) throw std::runtime_error(*why);
    find_answer_.emplace(connection_, find_answer_sql);
    find_tail_.emplace(connection_, find_tail_sql);
    find_id_.emplace(connection_, find_id_sql);
    find_ids_.emplace(connection_, rows::ids_sql);
    insert_event_.emplace(connection_, insert_event_sql);
    put_summary_.emplace(connection_, put_summary_sql);
    put_answer_.emplace(connection_, put_answer_sql);
    sqlite::Statement last(
        connection_, "SELECT positie, vastgelegd_op FROM event ORDER BY positie DESC LIMIT 1");
    if (last.step()) {
        committed_positie_ = last_positie_ = last.number(0);
        committed_instant_ = last_instant_ = Instant{std::chrono::microseconds{last.number(1)}};
    }
}

void SqliteWriter::begin() {
    connection_.execute("BEGIN IMMEDIATE");
}

void SqliteWriter::commit() {
    connection_.execute("COMMIT");
    committed_positie_ = last_positie_;
    committed_instant_ = last_instant_;
    leaves_.clear();
}

void SqliteWriter::roll_back() noexcept {
    // SQLite may have rolled back by itself; then this fails and nothing is lost.
    sqlite3_exec(connection_.raw(), "ROLLBACK", nullptr, nullptr, nullptr);
    last_positie_ = committed_positie_;
    last_instant_ = committed_instant_;
    leaves_.clear();
}

Result<std::vector<Appended>, AppendRefusal> SqliteWriter::record(const AppendRequest& request) {
    NAAST_ASSERT(!request.appends.empty() && !request.idempotency_key.empty());
    if (const auto earlier = earlier_answer(request)) {
        if (earlier->fingerprint != rows::stored_key(request.fingerprint))
            return Unexpected{AppendRefusal::key_used_for_another_request};
        return rows::stored_answer(earlier->antwoord, *find_ids_);
    }
    // Everything is checked before anything is written, so a refusal leaves no trace by itself.
    if (const auto refusal = why_not(request)) return Unexpected{*refusal};
    std::vector<Appended> appended;
    for (const Append& append : request.appends) appended.push_back(insert(append));
    const std::string key = rows::stored_key(request.idempotency_key);
    const std::string fingerprint = rows::stored_key(request.fingerprint);
    const std::string answer = rows::pack_places(appended);
    sqlite::Use put(*put_answer_);
    put->bind_blob(1, key).bind_blob(2, fingerprint).bind_blob(3, answer).step();
    return appended;
}

std::optional<SqliteWriter::EarlierAnswer> SqliteWriter::earlier_answer(
    const AppendRequest& request) {
    const std::string key = rows::stored_key(request.idempotency_key);
    sqlite::Use found(*find_answer_);
    found->bind_blob(1, key);
    if (!found->step()) return std::nullopt;
    return EarlierAnswer{found->blob(0), found->blob(1)};
}

std::optional<AppendRefusal> SqliteWriter::why_not(const AppendRequest& request) {
    for (const Append& append : request.appends) {
        if (tail_of(append.gezin).version != append.expected_version)
            return AppendRefusal::wrong_expected_version;
    }
    std::set<Uuid> fresh;
    for (const Append& append : request.appends) {
        for (const NewEvent& event : append.events) {
            sqlite::Use found(*find_id_);
            found->bind_blob(1, event.id.raw());
            if (found->step() || !fresh.insert(event.id).second)
                return AppendRefusal::event_id_taken;
        }
    }
    return std::nullopt;
}

SqliteWriter::Tail SqliteWriter::tail_of(const Uuid& gezin) {
    sqlite::Use found(*find_tail_);
    found->bind_blob(1, gezin.raw());
    if (!found->step()) return {0, genesis_hash(gezin)};
    return {found->number(0), found->blob(1)};
}

Appended SqliteWriter::insert(const Append& append) {
    NAAST_ASSERT(!append.events.empty());
    Tail tail = tail_of(append.gezin);
    Appended appended{append.gezin, 0, {}};
    for (const NewEvent& event : append.events) {
        last_instant_ = std::max(clock_.now(), last_instant_);
        StoredEvent stored{append.gezin,
                           tail.version + 1,
                           event.id,
                           last_instant_,
                           tail.hash,
                           {},
                           event.inhoud,
                           ++last_positie_};
        stored.hash = event_hash(stored);
        insert_event(stored);
        leaves_.push_back({stored.positie, stored.hash});
        tail = {stored.nr, stored.hash};
        appended.ids.push_back(event.id);
    }
    appended.version = tail.version;
    put_samenvatting(appended, append.samenvatting);
    return appended;
}

void SqliteWriter::insert_event(const StoredEvent& event) {
    sqlite::Use insert(*insert_event_);
    insert->bind_blob(1, event.gezin.raw())
        .bind(2, event.nr)
        .bind_blob(3, event.id.raw())
        .bind(4, event.vastgelegd_op.time_since_epoch().count())
        .bind_blob(5, event.vorige)
        .bind_blob(6, event.hash)
        .bind_blob(7, event.inhoud)
        .bind(8, event.positie)
        .step();
}

void SqliteWriter::put_samenvatting(const Appended& appended, const std::string& samenvatting) {
    sqlite::Use put(*put_summary_);
    put->bind_blob(1, appended.gezin.raw())
        .bind(2, appended.version)
        .bind(3, last_positie_)
        .bind_blob(4, samenvatting)
        .step();
}

std::int64_t SqliteWriter::first_positie() {
    return connection_.number_of("SELECT coalesce(min(positie), 1) FROM event");
}

void SqliteWriter::for_each_leaf(std::int64_t after,
                                 const std::function<void(const rows::Leaf&)>& visit) {
    rows::for_each_leaf(connection_, after, last_positie_, visit);
}

}  // namespace naast
