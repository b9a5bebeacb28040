#include "naast/sleutels/key_file.h"

#include "naast/base/assert.h"

#include <fcntl.h>
#include <unistd.h>

namespace naast {

namespace {

constexpr const char* tables = R"sql(
CREATE TABLE kop (
    een          INTEGER PRIMARY KEY CHECK (een = 1),
    grootboek    BLOB    NOT NULL,
    gemaakt_op   INTEGER NOT NULL,
    ontsluiting  INTEGER NOT NULL,
    zout         BLOB    NOT NULL,
    rondes       INTEGER NOT NULL,
    geheugen     INTEGER NOT NULL,
    wortel       BLOB    NOT NULL,
    verzoek      BLOB    NOT NULL,
    tijdvak      INTEGER NOT NULL,
    delen        INTEGER NOT NULL,
    nodig        INTEGER NOT NULL,
    reeks        TEXT    NOT NULL,
    bewezen_op   INTEGER NOT NULL,
    verwerkt     INTEGER NOT NULL,
    verwerkt_tot BLOB    NOT NULL
) STRICT;
CREATE TABLE klassesleutel (
    klasse  INTEGER NOT NULL PRIMARY KEY,
    verpakt BLOB    NOT NULL
) STRICT;
CREATE TABLE gezinssleutel (
    gezin   BLOB    NOT NULL PRIMARY KEY,
    tijdvak INTEGER NOT NULL,
    verpakt BLOB    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE sleutel (
    gezin   BLOB NOT NULL,
    id      BLOB NOT NULL,
    etiket  BLOB NOT NULL,
    verpakt BLOB NOT NULL,
    PRIMARY KEY (gezin, id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX sleutel_id ON sleutel (id);
CREATE TABLE vernietigd (
    id BLOB    NOT NULL PRIMARY KEY,
    op INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

const sqlite::Form key_form{
    0x4E61536C,  // "NaSl"
    1,
    tables,
    "dit bestand is geen sleutelbestand van Naast",
    "dit sleutelbestand is gemaakt met een nieuwere Naast (vorm {}, dit programma kent {}); "
    "gebruik die",
    "dit sleutelbestand heeft een vorm die dit programma niet kent"};

constexpr const char* head_columns =
    "grootboek, gemaakt_op, ontsluiting, zout, rondes, geheugen, wortel, verzoek, tijdvak, delen, "
    "nodig, reeks, bewezen_op, verwerkt, verwerkt_tot";

std::int64_t micros(Instant instant) {
    return instant.time_since_epoch().count();
}

Instant instant_of(std::int64_t micros_since_epoch) {
    return Instant{std::chrono::microseconds{micros_since_epoch}};
}

// Before SQLite does, since it would make it readable to others. It gives its WAL the same mode.
void make_closed_to_others(const std::string& path) {
    constexpr mode_t only_the_owner = 0600;
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, only_the_owner);
    if (file >= 0) close(file);
}

const std::string& made_if_missing(const std::string& path, sqlite::Access access) {
    if (access == sqlite::Access::read_write) make_closed_to_others(path);
    return path;
}

std::unique_ptr<DataLock> or_throw(Result<std::unique_ptr<DataLock>, std::string> lock) {
    if (!lock) throw std::runtime_error(lock.error());
    return std::move(*lock);
}

std::unique_ptr<DataLock> lock_for(const std::string& path,
                                   sqlite::Access access,
                                   Sharing sharing,
                                   bool& is_alone) {
    if (access != sqlite::Access::read_write) return nullptr;
    auto alone = DataLock::take(path);
    if (alone || sharing == Sharing::alone) return or_throw(std::move(alone));
    is_alone = false;
    return or_throw(DataLock::share(path));
}

}  // namespace

std::string key_file_path(const std::string& data_path) {
    return data_path + ".sleutels";
}

KeyFile::KeyFile(const std::string& path, sqlite::Access access, Sharing sharing)
    : path_(path),
      lock_(lock_for(path, access, sharing, is_alone_)),
      connection_(made_if_missing(path, access), access) {
    const bool is_writer = access == sqlite::Access::read_write;
    const auto why = is_writer ? sqlite::prepare_writer(connection_, key_form)
                               : sqlite::prepare_reader(connection_, key_form);
    if (why) throw std::runtime_error(*why);
    find_family_.emplace(connection_,
                         "SELECT tijdvak, verpakt FROM gezinssleutel WHERE gezin = ?1");
    find_keys_.emplace(connection_,
                       "SELECT id, etiket, verpakt FROM sleutel WHERE gezin = ?1 ORDER BY id");
    find_key_.emplace(connection_,
                      "SELECT etiket, verpakt FROM sleutel WHERE gezin = ?1 AND id = ?2");
}

void KeyFile::let_others_in() {
    int on = 0;
    sqlite3_db_config(connection_.raw(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &on);
    NAAST_ASSERT(on == 1);
    is_alone_ = false;
    lock_->let_others_in();
}

void KeyFile::begin() {
    if (!is_alone_) turn_ = or_throw(DataLock::wait_for(path_ + ".beurt"));
    connection_.execute("BEGIN IMMEDIATE");
}

// With the checkpoint that SQLite may do by itself.
void KeyFile::commit() {
    connection_.execute("COMMIT");
    turn_.reset();
}

void KeyFile::roll_back() noexcept {
    sqlite3_exec(connection_.raw(), "ROLLBACK", nullptr, nullptr, nullptr);
    turn_.reset();
}

bool KeyFile::try_truncate_wal() {
    sqlite::Statement checkpoint(connection_, "PRAGMA wal_checkpoint(TRUNCATE)");
    return checkpoint.step() && checkpoint.number(0) == 0;
}

void KeyFile::truncate_wal() {
    if (!try_truncate_wal())
        throw sqlite::Error(SQLITE_BUSY,
                            "een ander programma leest de sleutels; stop dat, want wat weg moet "
                            "staat nog in " +
                                path_ + "-wal");
}

std::optional<KeyFileHead> KeyFile::head() {
    sqlite::Statement row(connection_,
                          (std::string("SELECT ") + head_columns + " FROM kop").c_str());
    if (!row.step()) return std::nullopt;
    int column = 0;
    KeyFileHead head;
    head.ledger = row.blob(column++);
    head.made_op = instant_of(row.number(column++));
    head.ontsluiting = static_cast<Ontsluiting>(row.number(column++));
    head.salt = row.blob(column++);
    head.cost.passes = static_cast<std::uint64_t>(row.number(column++));
    head.cost.memory_bytes = static_cast<std::uint64_t>(row.number(column++));
    head.root = row.blob(column++);
    head.request = row.blob(column++);
    head.epoch = row.number(column++);
    head.shares.count = static_cast<int>(row.number(column++));
    head.shares.needed = static_cast<int>(row.number(column++));
    head.shares.series = row.blob(column++);
    const std::int64_t proved = row.number(column++);
    if (proved != 0) head.shares.proved_op = instant_of(proved);
    head.erased = row.number(column++);
    head.erased_hash = row.blob(column);
    return head;
}

void KeyFile::put_head(const KeyFileHead& head) {
    sqlite::Statement put(
        connection_,
        "INSERT OR REPLACE INTO kop VALUES (1, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, "
        "CAST(?12 AS TEXT), ?13, ?14, ?15)");
    const ShareSeries& shares = head.shares;
    int index = 0;
    put.bind_blob(++index, head.ledger);
    put.bind(++index, micros(head.made_op));
    put.bind(++index, static_cast<std::int64_t>(head.ontsluiting));
    put.bind_blob(++index, head.salt);
    put.bind(++index, static_cast<std::int64_t>(head.cost.passes));
    put.bind(++index, static_cast<std::int64_t>(head.cost.memory_bytes));
    put.bind_blob(++index, head.root);
    put.bind_blob(++index, head.request);
    put.bind(++index, head.epoch);
    put.bind(++index, shares.count);
    put.bind(++index, shares.needed);
    put.bind_blob(++index, shares.series);
    put.bind(++index, shares.proved_op ? micros(*shares.proved_op) : 0);
    put.bind(++index, head.erased);
    put.bind_blob(++index, head.erased_hash);
    put.step();
}

std::vector<std::string> KeyFile::class_wraps() {
    sqlite::Statement rows(connection_, "SELECT verpakt FROM klassesleutel ORDER BY klasse");
    std::vector<std::string> wraps;
    while (rows.step()) wraps.push_back(rows.blob(0));
    return wraps;
}

void KeyFile::put_class_wraps(const std::vector<std::string>& wraps) {
    for (std::size_t i = 0; i < wraps.size(); ++i) {
        sqlite::Statement put(connection_, "INSERT OR REPLACE INTO klassesleutel VALUES (?1, ?2)");
        put.bind(1, static_cast<std::int64_t>(i)).bind_blob(2, wraps[i]).step();
    }
}

std::optional<FamilyRow> KeyFile::family(const Uuid& gezin) {
    sqlite::Use row(*find_family_);
    row->bind_blob(1, gezin.raw());
    if (!row->step()) return std::nullopt;
    return FamilyRow{gezin, row->number(0), row->blob(1)};
}

std::vector<Uuid> KeyFile::families() {
    sqlite::Statement rows(connection_, "SELECT gezin FROM gezinssleutel ORDER BY gezin");
    std::vector<Uuid> all;
    while (rows.step()) all.push_back(Uuid::from_bytes(rows.blob(0)));
    return all;
}

void KeyFile::put_family(const FamilyRow& row) {
    sqlite::Statement put(connection_, "INSERT OR REPLACE INTO gezinssleutel VALUES (?1, ?2, ?3)");
    put.bind_blob(1, row.gezin.raw()).bind(2, row.epoch).bind_blob(3, row.wraps).step();
}

void KeyFile::remove_family(const Uuid& gezin) {
    sqlite::Statement remove(connection_, "DELETE FROM gezinssleutel WHERE gezin = ?1");
    remove.bind_blob(1, gezin.raw()).step();
}

std::vector<KeyRow> KeyFile::keys(const Uuid& gezin) {
    sqlite::Use rows(*find_keys_);
    rows->bind_blob(1, gezin.raw());
    std::vector<KeyRow> all;
    while (rows->step()) all.push_back({rows->blob(0), gezin, rows->blob(1), rows->blob(2)});
    return all;
}

std::optional<KeyRow> KeyFile::key(const Uuid& gezin, std::string_view id) {
    sqlite::Use row(*find_key_);
    row->bind_blob(1, gezin.raw()).bind_blob(2, id);
    if (!row->step()) return std::nullopt;
    return KeyRow{std::string(id), gezin, row->blob(0), row->blob(1)};
}

void KeyFile::put_key(const KeyRow& row) {
    sqlite::Statement put(connection_, "INSERT OR REPLACE INTO sleutel VALUES (?1, ?2, ?3, ?4)");
    put.bind_blob(1, row.gezin.raw())
        .bind_blob(2, row.id)
        .bind_blob(3, row.label)
        .bind_blob(4, row.wrap)
        .step();
}

void KeyFile::remove_key(const std::string& id) {
    sqlite::Statement remove(connection_, "DELETE FROM sleutel WHERE id = ?1");
    remove.bind_blob(1, id).step();
}

void KeyFile::put_destroyed(const std::string& id, Instant op) {
    sqlite::Statement put(connection_, "INSERT OR IGNORE INTO vernietigd VALUES (?1, ?2)");
    put.bind_blob(1, id).bind(2, micros(op)).step();
}

bool KeyFile::is_destroyed(const std::string& id) {
    sqlite::Statement found(connection_, "SELECT 1 FROM vernietigd WHERE id = ?1");
    found.bind_blob(1, id);
    return found.step();
}

KeyCounts KeyFile::counts() {
    return {connection_.number_of("SELECT count(*) FROM gezinssleutel"),
            connection_.number_of("SELECT count(*) FROM sleutel"),
            connection_.number_of("SELECT count(*) FROM vernietigd")};
}

}  // namespace naast
