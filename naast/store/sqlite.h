// A thin layer over SQLite's C interface: a connection, a statement, and errors as exceptions. To
// everyone outside this folder an error is StoreBroken: they know nothing of SQLite's codes.
#pragma once

#include "naast/ledger/store.h"

#include <sqlite3.h>

#include <cstdint>
#include <string>
#include <string_view>

namespace naast::sqlite {

class Error : public StoreBroken {
public:
    Error(int code, const std::string& message) : StoreBroken(message), code_(code) {}
    int primary_code() const { return code_ & 0xFF; }

private:
    int code_;
};

enum class Access { read_write, read_only };

class Connection {
public:
    // Throws: Error if the file cannot be opened.
    Connection(const std::string& path, Access access);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    void execute(const char* sql);
    // The first column of the first row, as text; empty if there is no row.
    std::string text_of(const std::string& sql);
    std::int64_t number_of(const std::string& sql);
    sqlite3* raw() { return handle_; }

private:
    sqlite3* handle_ = nullptr;
};

// Prepared once, used many times. Parameters and columns count as SQLite does: from 1 and from 0.
class Statement {
public:
    Statement(Connection& connection, const char* sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int index, std::int64_t value);
    Statement& bind_blob(int index, std::string_view bytes);  // must live until reset()
    // Returns: whether there is a row.
    bool step();
    void reset();
    std::int64_t number(int column) const;
    std::string blob(int column) const;

private:
    sqlite3_stmt* handle_ = nullptr;
};

// Resets the statement when the use of it is over, also after an exception.
class Use {
public:
    explicit Use(Statement& statement) : statement_(statement) {}
    ~Use() { statement_.reset(); }
    Use(const Use&) = delete;
    Use& operator=(const Use&) = delete;
    Statement* operator->() { return &statement_; }

private:
    Statement& statement_;
};

}  // namespace naast::sqlite
