#include "naast/store/sqlite.h"

#include <utility>

namespace naast::sqlite {

namespace {

[[noreturn]] void fail(sqlite3* handle, int code, const std::string& doing) {
    const char* message = handle == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle);
    throw Error(handle == nullptr ? code : sqlite3_extended_errcode(handle),
                doing + ": " + message);
}

}  // namespace

Connection::Connection(const std::string& path, Access access) {
    const int flags = access == Access::read_only ? SQLITE_OPEN_READONLY
                                                  : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    const int code = sqlite3_open_v2(path.c_str(), &handle_, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    if (code != SQLITE_OK) {
        const std::string message =
            handle_ == nullptr ? sqlite3_errstr(code) : sqlite3_errmsg(handle_);
        sqlite3_close(handle_);
        throw Error(code, "cannot open " + path + ": " + message);
    }
    sqlite3_extended_result_codes(handle_, 1);
    constexpr int busy_ms = 5000;
    sqlite3_busy_timeout(handle_, busy_ms);
}

Connection::~Connection() {
    sqlite3_close(handle_);
}

void Connection::execute(const char* sql) {
    const int code = sqlite3_exec(handle_, sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK) fail(handle_, code, sql);
}

std::string Connection::text_of(const std::string& sql) {
    Statement statement(*this, sql.c_str());
    return statement.step() ? statement.blob(0) : std::string{};
}

std::int64_t Connection::number_of(const std::string& sql) {
    Statement statement(*this, sql.c_str());
    return statement.step() ? statement.number(0) : 0;
}

Statement::Statement(Connection& connection, const char* sql) {
    const int code =
        sqlite3_prepare_v3(connection.raw(), sql, -1, SQLITE_PREPARE_PERSISTENT, &handle_, nullptr);
    if (code != SQLITE_OK) fail(connection.raw(), code, sql);
}

Statement::~Statement() {
    sqlite3_finalize(handle_);
}

Statement::Statement(Statement&& other) noexcept : handle_(std::exchange(other.handle_, nullptr)) {}

Statement& Statement::bind(int index, std::int64_t value) {
    const int code = sqlite3_bind_int64(handle_, index, value);
    if (code != SQLITE_OK) fail(sqlite3_db_handle(handle_), code, "bind");
    return *this;
}

Statement& Statement::bind_blob(int index, std::string_view bytes) {
    // A null pointer would bind NULL; an empty blob is not NULL.
    const char* data = bytes.empty() ? "" : bytes.data();
    const int code = sqlite3_bind_blob64(handle_, index, data, bytes.size(), SQLITE_STATIC);
    if (code != SQLITE_OK) fail(sqlite3_db_handle(handle_), code, "bind");
    return *this;
}

bool Statement::step() {
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW) return true;
    if (code != SQLITE_DONE) fail(sqlite3_db_handle(handle_), code, sqlite3_sql(handle_));
    return false;
}

void Statement::reset() {
    sqlite3_reset(handle_);
    sqlite3_clear_bindings(handle_);
}

std::int64_t Statement::number(int column) const {
    return sqlite3_column_int64(handle_, column);
}

std::string Statement::blob(int column) const {
    const void* data = sqlite3_column_blob(handle_, column);
    const int size = sqlite3_column_bytes(handle_, column);
    return data == nullptr
               ? std::string{}
               : std::string(static_cast<const char*>(data), static_cast<std::size_t>(size));
}

}  // namespace naast::sqlite
