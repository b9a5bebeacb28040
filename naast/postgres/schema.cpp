#include "naast/postgres/schema.h"

#include <fmt/format.h>

namespace naast::postgres {

namespace {

// That of docs/formats/ledger.md: a number means the same in every store.
constexpr std::int64_t form_version = 2;
constexpr int oldest_server = 15'00'00;
// Of everyone who makes tables here: only one at a time. Any number, the same for all.
constexpr std::int64_t turn_of_making = 0x4E616173'7363686D;

// Never edited once shipped: a change is a new version. The bodies are sealed and do not get
// smaller. A row that is written again and again has room beside it.
constexpr const char* tables = R"sql(
CREATE TABLE vorm (versie bigint NOT NULL);
CREATE TABLE grootboek (
    regio           integer NOT NULL PRIMARY KEY,
    jeugdregio      text    NOT NULL UNIQUE,
    laatste_positie bigint  NOT NULL,
    laatste_op      bigint  NOT NULL
) WITH (fillfactor = 10);
CREATE TABLE event (
    regio         integer NOT NULL,
    gezin         bytea   NOT NULL,
    nr            bigint  NOT NULL,
    id            bytea   NOT NULL,
    vastgelegd_op bigint  NOT NULL,
    vorige        bytea   NOT NULL,
    hash          bytea   NOT NULL,
    inhoud        bytea   NOT NULL,
    positie       bigint  NOT NULL,
    PRIMARY KEY (regio, gezin, nr),
    UNIQUE (regio, id),
    UNIQUE (regio, positie)
) PARTITION BY LIST (regio);
ALTER TABLE event ALTER COLUMN inhoud SET STORAGE EXTERNAL;
CREATE TABLE samenvatting (
    regio        integer NOT NULL,
    gezin        bytea   NOT NULL,
    version      bigint  NOT NULL,
    positie      bigint  NOT NULL,
    samenvatting bytea   NOT NULL,
    PRIMARY KEY (regio, gezin)
) PARTITION BY LIST (regio);
ALTER TABLE samenvatting ALTER COLUMN samenvatting SET STORAGE EXTERNAL;
CREATE TABLE verzoek (
    regio       integer NOT NULL,
    sleutel     bytea   NOT NULL,
    fingerprint bytea   NOT NULL,
    antwoord    bytea   NOT NULL,
    PRIMARY KEY (regio, sleutel)
) PARTITION BY LIST (regio);
)sql";

// What the server says of itself; the operator sets it there, and starts it anew.
struct Setting {
    const char* name;
    const char* must_be;
};
constexpr Setting asserted[] = {{"fsync", "on"},
                                {"full_page_writes", "on"},
                                {"data_checksums", "on"},
                                {"data_sync_retry", "off"}};
// What a connection asks for itself. Whoever holds the ledger and falls silent loses it, so that no
// other server waits for ever. A plan that was made when a table was small must not read it whole
// when it has grown; and where there is no other way, PostgreSQL would think that so dear that it
// compiles the statement first.
constexpr Setting asked[] = {{"default_transaction_isolation", "read committed"},
                             {"idle_in_transaction_session_timeout", "10s"},
                             {"lock_timeout", "30s"},
                             {"enable_seqscan", "off"},
                             {"jit", "off"}};

std::string shown(Connection& connection, const char* name) {
    return connection.text_of(fmt::format("SHOW {}", name));
}

void hold(const Setting& setting, const std::string& is) {
    if (is == setting.must_be) return;
    throw Unusable(fmt::format(
        "deze PostgreSQL bewaart niet zeker wat zij bevestigt: {} moet {} zijn en is {}",
        setting.name,
        setting.must_be,
        is));
}

void hold_settings(Connection& connection) {
    if (connection.server_version() < oldest_server)
        throw Unusable("deze PostgreSQL is te oud; gebruik 15 of nieuwer");
    for (const Setting& setting : asserted) hold(setting, shown(connection, setting.name));
    for (const Setting& setting : asked) {
        connection.execute(fmt::format("SET {} = '{}'", setting.name, setting.must_be));
        hold(setting, shown(connection, setting.name));
    }
    // Stronger stays stronger: then the other machine has also shown it to its readers.
    if (shown(connection, "synchronous_commit") != "remote_apply") {
        connection.execute("SET synchronous_commit = 'on'");
        hold({"synchronous_commit", "on"}, shown(connection, "synchronous_commit"));
    }
    const std::string is_too_mighty = connection.text_of(
        "SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user");
    if (is_too_mighty != "f")
        throw Unusable(
            "Naast mag niet als beheerder van PostgreSQL werken; geef een gewone gebruiker");
}

constexpr const char* not_there =
    "in deze database staat geen grootboek van Naast voor deze jeugdregio";

void check_form(Connection& connection) {
    if (connection.text_of("SELECT to_regclass('vorm') IS NOT NULL") != "t")
        throw Unusable(not_there);
    const std::string form = connection.text_of("SELECT max(versie) FROM vorm");
    if (form == std::to_string(form_version)) return;
    throw Unusable(
        fmt::format("dit grootboek heeft vorm {}, en dit programma kent {}; gebruik de "
                    "Naast die het maakte, of een nieuwere",
                    form,
                    form_version));
}

std::string regio_of(Connection& connection, const Address& address) {
    return connection.text_of("SELECT regio FROM grootboek WHERE jeugdregio = " +
                              connection.quoted(address.jeugdregio));
}

void add_regio(Connection& connection, const Address& address) {
    const std::string regio =
        connection.text_of("SELECT coalesce(max(regio), 0) + 1 FROM grootboek");
    connection.execute(fmt::format("INSERT INTO grootboek VALUES ({}, {}, 0, 0)",
                                   regio,
                                   connection.quoted(address.jeugdregio)));
    // In the order in which a server that writes locks them.
    for (const char* table : {"verzoek", "event", "samenvatting"}) {
        connection.execute(fmt::format(
            "CREATE TABLE {0}_{1} PARTITION OF {0} FOR VALUES IN ({1}){2}",
            table,
            regio,
            table == std::string_view("samenvatting") ? " WITH (fillfactor = 70)" : ""));
    }
}

void make_missing(Connection& connection, const Address& address) {
    const std::string schema = connection.quoted_name(address.schema);
    // A role that may not make a schema can still use one that its owner made for it.
    if (connection.text_of("SELECT to_regnamespace(" + connection.quoted(schema) +
                           ") IS NOT NULL") != "t")
        connection.execute("CREATE SCHEMA " + schema);
    if (connection.text_of("SELECT to_regclass('vorm') IS NOT NULL") != "t") {
        connection.execute(tables);
        connection.execute(fmt::format("INSERT INTO vorm VALUES ({})", form_version));
    }
    check_form(connection);
    if (regio_of(connection, address).empty()) add_regio(connection, address);
}

}  // namespace

std::unique_ptr<Connection> connect(const Address& address) {
    auto connection = std::make_unique<Connection>(address.conninfo);
    hold_settings(*connection);
    connection->execute("SET search_path = " + connection->quoted_name(address.schema));
    connection->take_warning();
    return connection;
}

LedgerNumber prepare_ledger(Connection& connection, const Address& address) {
    connection.execute("BEGIN");
    connection.execute(fmt::format("SELECT pg_advisory_xact_lock({})", turn_of_making));
    make_missing(connection, address);
    connection.execute("COMMIT");
    return find_ledger(connection, address);
}

LedgerNumber find_ledger(Connection& connection, const Address& address) {
    check_form(connection);
    const std::string regio = regio_of(connection, address);
    if (regio.empty()) throw Unusable(not_there);
    return std::stoll(regio);
}

}  // namespace naast::postgres
