#include "naast/store/schema.h"

#include <fmt/format.h>
#include <sys/vfs.h>

#include <filesystem>

namespace naast::sqlite {

namespace {

// event is clustered by family, since reading one family is what happens most.
constexpr const char* ledger_tables = R"sql(
CREATE TABLE event (
    gezin         BLOB    NOT NULL,
    nr            INTEGER NOT NULL,
    id            BLOB    NOT NULL,
    vastgelegd_op INTEGER NOT NULL,
    vorige        BLOB    NOT NULL,
    hash          BLOB    NOT NULL,
    inhoud        BLOB    NOT NULL,
    positie       INTEGER NOT NULL,
    PRIMARY KEY (gezin, nr)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX event_id ON event (id);
CREATE UNIQUE INDEX event_positie ON event (positie);
CREATE TABLE samenvatting (
    gezin        BLOB    NOT NULL PRIMARY KEY,
    version      INTEGER NOT NULL,
    positie      INTEGER NOT NULL,
    samenvatting BLOB    NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE verzoek (
    sleutel     BLOB NOT NULL PRIMARY KEY,
    fingerprint BLOB NOT NULL,
    antwoord    BLOB NOT NULL
) STRICT, WITHOUT ROWID;
)sql";

struct Setting {
    const char* name;
    const char* value;
    const char* reads_back;
};

// SQLite answers 2 for FULL.
constexpr Setting for_everyone[] = {{"mmap_size", "0", "0"},
                                    {"trusted_schema", "OFF", "0"},
                                    {"cell_size_check", "ON", "1"},
                                    {"foreign_keys", "ON", "1"},
                                    {"synchronous", "FULL", "2"}};
constexpr Setting for_writer[] = {{"journal_mode", "WAL", "wal"},
                                  {"secure_delete", "ON", "1"},
                                  {"wal_autocheckpoint", "1000", "1000"}};
constexpr Setting for_reader[] = {{"query_only", "ON", "1"}, {"wal_autocheckpoint", "0", "0"}};

template <std::size_t N>
std::optional<std::string> hold(Connection& connection, const Setting (&settings)[N]) {
    for (const Setting& setting : settings) {
        connection.execute(fmt::format("PRAGMA {} = {}", setting.name, setting.value).c_str());
        const std::string now = connection.text_of(fmt::format("PRAGMA {}", setting.name));
        if (now != setting.reads_back) {
            return fmt::format("SQLite houdt de instelling {} niet vast: verwacht {}, het werd {}",
                               setting.name,
                               setting.reads_back,
                               now);
        }
    }
    return std::nullopt;
}

std::optional<std::string> defend(Connection& connection) {
    int on = 0;
    sqlite3_db_config(connection.raw(), SQLITE_DBCONFIG_DEFENSIVE, 1, &on);
    return on == 1 ? std::nullopt : std::optional<std::string>("SQLite zet DEFENSIVE niet aan");
}

std::optional<std::string> check_schema(Connection& connection, const Form& form) {
    const std::int64_t owner = connection.number_of("PRAGMA application_id");
    const std::int64_t version = connection.number_of("PRAGMA user_version");
    if (owner != form.application_id) return form.none;
    if (version > form.version) return fmt::format(fmt::runtime(form.newer), version, form.version);
    if (version < form.version) return form.older;
    return std::nullopt;
}

// A file that SQLite made just now, or that was made and never filled.
bool is_untouched(Connection& connection) {
    return connection.number_of("SELECT count(*) FROM sqlite_schema") == 0 &&
           connection.number_of("PRAGMA application_id") == 0 &&
           connection.number_of("PRAGMA user_version") == 0;
}

void create_tables(Connection& connection, const Form& form) {
    connection.execute("BEGIN IMMEDIATE");
    connection.execute(form.tables);
    connection.execute(fmt::format("PRAGMA application_id = {}", form.application_id).c_str());
    connection.execute(fmt::format("PRAGMA user_version = {}", form.version).c_str());
    connection.execute("COMMIT");
}

}  // namespace

// Version 1 had the same tables, and bodies that were not sealed.
const Form ledger_form{
    0x4E616173,  // "Naas"
    2,
    ledger_tables,
    "dit bestand is geen grootboek van Naast",
    "dit grootboek is gemaakt met een nieuwere Naast (vorm {}, dit programma kent {}); gebruik die",
    "dit grootboek heeft vorm 1, zonder zegel; verwijder het als het een oefening was, of voer het "
    "uit met de Naast die het maakte en lees het opnieuw in met naast import"};

std::optional<std::string> prepare_writer(Connection& connection, const Form& form) {
    if (auto why = hold(connection, for_everyone)) return why;
    if (auto why = defend(connection)) return why;
    // Before anything is written: a file of another program must stay as it was.
    const bool is_new = is_untouched(connection);
    if (!is_new) {
        if (auto why = check_schema(connection, form)) return why;
    }
    if (auto why = hold(connection, for_writer)) return why;
    if (is_new) create_tables(connection, form);
    return check_schema(connection, form);
}

std::string why_not_opened(const std::runtime_error& error, const Form& form) {
    const auto* from_sqlite = dynamic_cast<const Error*>(&error);
    const bool is_no_database =
        from_sqlite != nullptr && from_sqlite->primary_code() == SQLITE_NOTADB;
    return is_no_database ? form.none : error.what();
}

std::optional<std::string> prepare_reader(Connection& connection, const Form& form) {
    if (auto why = hold(connection, for_everyone)) return why;
    if (auto why = hold(connection, for_reader)) return why;
    int on = 0;
    sqlite3_db_config(connection.raw(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, &on);
    if (on != 1) return "SQLite zet NO_CKPT_ON_CLOSE niet aan";
    if (auto why = defend(connection)) return why;
    return check_schema(connection, form);
}

std::optional<std::string> refuse_network_file_system(const std::string& path) {
    // Source: linux/magic.h.
    constexpr std::int64_t network[] = {
        0x6969 /* NFS */, 0xFF534D42 /* CIFS */, 0xFE534D42 /* SMB2 */, 0x517B /* SMB */};
    const auto folder = std::filesystem::absolute(path).parent_path();
    struct statfs about {};
    if (statfs(folder.c_str(), &about) != 0)
        return "de map " + folder.string() + " is er niet, of u mag er niet in";
    for (const std::int64_t kind : network) {
        if (static_cast<std::int64_t>(static_cast<std::uint32_t>(about.f_type)) == kind) {
            return "het grootboek mag niet op een netwerkschijf staan: daar is bewaard niet zeker "
                   "bewaard";
        }
    }
    return std::nullopt;
}

}  // namespace naast::sqlite
