#include "naast/postgres/connection.h"

#include "naast/postgres/values.h"

#include <utility>

namespace naast::postgres {

namespace {

std::string field(const PGresult* result, int code) {
    const char* text = result == nullptr ? nullptr : PQresultErrorField(result, code);
    return text == nullptr ? "" : text;
}

std::string without_line_feed(std::string text) {
    while (!text.empty() && text.back() == '\n') text.pop_back();
    return text;
}

bool is_good(ExecStatusType status) {
    return status == PGRES_TUPLES_OK || status == PGRES_COMMAND_OK || status == PGRES_PIPELINE_SYNC;
}

struct FreeText {
    void operator()(char* text) const { PQfreemem(text); }
};

}  // namespace

// Source: PostgreSQL 15, appendix A. Class 08 is about the connection, 57P0x the server that stops
// or starts; 25006 is a server that became a follower; 25P03, 40001, 40P01, 55P03 and 57014 are
// transactions that the server ended for another's sake.
Fault fault_of(std::string_view sqlstate) {
    constexpr std::string_view passing[] = {
        "25006", "25P03", "40001", "40P01", "55P03", "57014", "57P01", "57P02", "57P03", "57P05"};
    if (sqlstate.empty() || sqlstate.starts_with("08")) return Fault::passing;
    if (sqlstate.starts_with("53")) return Fault::full;
    for (const std::string_view one : passing) {
        if (sqlstate == one) return Fault::passing;
    }
    return Fault::broken;
}

std::int64_t Rows::number(int row, int column) const {
    return number_from({PQgetvalue(result_.get(), row, column),
                        static_cast<std::size_t>(PQgetlength(result_.get(), row, column))});
}

std::string Rows::bytes(int row, int column) const {
    return {PQgetvalue(result_.get(), row, column),
            static_cast<std::size_t>(PQgetlength(result_.get(), row, column))};
}

Connection::Connection(const std::string& conninfo) {
    // What stands in `conninfo` goes before what is left of it, and after what is right of it.
    const char* const names[] = {"connect_timeout",
                                 "keepalives_idle",
                                 "keepalives_interval",
                                 "keepalives_count",
                                 "tcp_user_timeout",
                                 "target_session_attrs",
                                 "application_name",
                                 "dbname",
                                 "client_encoding",
                                 nullptr};
    const char* const values[] = {
        "5", "5", "2", "3", "10000", "read-write", "naast", conninfo.c_str(), "UTF8", nullptr};
    handle_ = PQconnectdbParams(names, values, 1);
    if (PQstatus(handle_) != CONNECTION_OK) {
        const std::string why = without_line_feed(PQerrorMessage(handle_));
        PQfinish(handle_);
        // Also a wrong password: whoever starts the server sees it, and later it may be put right.
        throw Error(Fault::passing, Settled::yes, why);
    }
    const auto note_warning = [](void* is_warned, const PGresult* notice) {
        if (field(notice, PG_DIAG_SEVERITY_NONLOCALIZED) == "WARNING")
            *static_cast<bool*>(is_warned) = true;
    };
    PQsetNoticeReceiver(handle_, note_warning, &is_warned_);
}

Connection::~Connection() {
    PQfinish(handle_);
}

void Connection::fail(const PGresult* result) {
    const std::string sqlstate = field(result, PG_DIAG_SQLSTATE);
    const bool is_answer = field(result, PG_DIAG_SEVERITY_NONLOCALIZED) == "ERROR";
    std::string why = field(result, PG_DIAG_MESSAGE_PRIMARY);
    if (why.empty()) why = without_line_feed(PQerrorMessage(handle_));
    throw Error(fault_of(sqlstate),
                is_answer ? Settled::yes : Settled::no,
                "PostgreSQL: " + why + (sqlstate.empty() ? "" : " (" + sqlstate + ")"));
}

void Connection::execute(const std::string& sql) {
    const Rows rows(PQexec(handle_, sql.c_str()));
    if (!is_good(PQresultStatus(rows.raw()))) fail(rows.raw());
}

std::string Connection::text_of(const std::string& sql) {
    const Rows rows(PQexec(handle_, sql.c_str()));
    if (!is_good(PQresultStatus(rows.raw()))) fail(rows.raw());
    return rows.count() == 0 ? "" : rows.bytes(0, 0);
}

void Connection::prepare(const char* name, const std::string& sql) {
    const Rows rows(PQprepare(handle_, name, sql.c_str(), 0, nullptr));
    if (!is_good(PQresultStatus(rows.raw()))) fail(rows.raw());
}

void Connection::send(const Query& query) {
    constexpr int binary_answer = 1;
    std::vector<const char*> values;
    std::vector<int> lengths;
    for (const std::string& one : query.parameters) {
        values.push_back(one.data());
        lengths.push_back(static_cast<int>(one.size()));
    }
    const std::vector<int> formats(values.size(), 1);
    if (PQsendQueryPrepared(handle_,
                            query.statement,
                            static_cast<int>(values.size()),
                            values.data(),
                            lengths.data(),
                            formats.data(),
                            binary_answer) != 1)
        fail(nullptr);
}

std::vector<Rows> Connection::run(const std::vector<Query>& queries) {
    if (PQenterPipelineMode(handle_) != 1) fail(nullptr);
    for (const Query& query : queries) send(query);
    if (PQpipelineSync(handle_) != 1) fail(nullptr);
    std::vector<Rows> answers;
    // After each answer libpq gives a null; the sync has none.
    for (std::size_t i = 0; i < queries.size(); ++i) {
        Rows rows(PQgetResult(handle_));
        if (!is_good(PQresultStatus(rows.raw()))) fail(rows.raw());
        answers.push_back(std::move(rows));
        while (const Rows more{PQgetResult(handle_)}) fail(more.raw());
    }
    const Rows sync(PQgetResult(handle_));
    if (PQresultStatus(sync.raw()) != PGRES_PIPELINE_SYNC) fail(sync.raw());
    if (PQexitPipelineMode(handle_) != 1) fail(nullptr);
    return answers;
}

Rows Connection::run_one(const Query& query) {
    send(query);
    Rows rows(PQgetResult(handle_));
    if (!is_good(PQresultStatus(rows.raw()))) fail(rows.raw());
    while (const Rows more{PQgetResult(handle_)}) fail(more.raw());
    return rows;
}

bool Connection::take_warning() {
    return std::exchange(is_warned_, false);
}

std::string Connection::quoted(const std::string& text) {
    const std::unique_ptr<char, FreeText> made(PQescapeLiteral(handle_, text.data(), text.size()));
    if (made == nullptr) fail(nullptr);
    return made.get();
}

std::string Connection::quoted_name(const std::string& text) {
    const std::unique_ptr<char, FreeText> made(
        PQescapeIdentifier(handle_, text.data(), text.size()));
    if (made == nullptr) fail(nullptr);
    return made.get();
}

std::optional<std::string> why_no_conninfo(const std::string& conninfo) {
    PQconninfoOption* const options = PQconninfoParse(conninfo.c_str(), nullptr);
    // What PostgreSQL says of it repeats the address, and so a password that stands in it.
    if (options == nullptr)
        return "dit adres van de database klopt niet; het ziet eruit als "
               "postgresql://gebruiker@computer/database of postgresql:///?service=naam";
    bool has_secret = false;
    for (const PQconninfoOption* one = options; one->keyword != nullptr; ++one) {
        const std::string_view keyword = one->keyword;
        if (one->val != nullptr && (keyword == "password" || keyword == "sslpassword"))
            has_secret = true;
    }
    PQconninfoFree(options);
    if (!has_secret) return std::nullopt;
    return "zet geen wachtwoord in het adres van de database: iedereen op deze computer kan het "
           "zien; gebruik een bestand (PGPASSFILE of een service, zie docs/schaal.md)";
}

}  // namespace naast::postgres
