// A thin layer over libpq: a connection, statements sent together, and errors as exceptions. To
// everyone outside this folder an error is StoreBroken: they know nothing of SQLSTATE.
#pragma once

#include "naast/ledger/store.h"

#include <libpq-fe.h>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::postgres {

enum class Fault {
    passing,  // the connection was lost, or the transaction was ended by another: try again
    full,     // no room, or no place: trying again later may help
    broken,   // anything else
};
// Of an error with this SQLSTATE; empty for a connection that was lost without a word.
Fault fault_of(std::string_view sqlstate);

// What came of the transaction in which it happened.
enum class Settled {
    yes,  // the server said that it failed: nothing of it is there
    no,   // nobody said so
};

class Error : public StoreBroken {
public:
    Error(Fault fault, Settled settled, const std::string& message)
        : StoreBroken(message), fault_(fault), settled_(settled) {}
    Fault fault() const { return fault_; }
    bool is_settled() const { return settled_ == Settled::yes; }

private:
    Fault fault_;
    Settled settled_;
};

// What a statement answered; values in binary.
class Rows {
public:
    explicit Rows(PGresult* result) : result_(result) {}
    int count() const { return PQntuples(result_.get()); }
    std::int64_t number(int row, int column) const;
    std::string bytes(int row, int column) const;
    // Such as "COMMIT".
    std::string_view tag() const { return PQcmdStatus(result_.get()); }
    // Whether there is an answer at all.
    explicit operator bool() const { return result_ != nullptr; }
    const PGresult* raw() const { return result_.get(); }

private:
    struct Clear {
        void operator()(PGresult* result) const { PQclear(result); }
    };
    std::unique_ptr<PGresult, Clear> result_;
};

struct Query {
    const char* statement;  // its name
    std::vector<std::string> parameters{};
};

// Used by one thread at a time.
class Connection {
public:
    // `conninfo` as libpq takes it; what it does not say about time-outs is short. Throws: Error.
    explicit Connection(const std::string& conninfo);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    // One or more statements, without parameters.
    void execute(const std::string& sql);
    // The first column of the first row, as text; empty if there is no row.
    std::string text_of(const std::string& sql);
    void prepare(const char* name, const std::string& sql);
    // In one trip, in this order; what follows one that fails is not done.
    std::vector<Rows> run(const std::vector<Query>& queries);
    Rows run_one(const Query& query);

    // Whether the server warned since the last call. At a commit: that it is not on the other
    // machine that should have it too.
    bool take_warning();
    std::string quoted(const std::string& text);       // as a literal
    std::string quoted_name(const std::string& text);  // as an identifier
    int server_version() const { return PQserverVersion(handle_); }

private:
    [[noreturn]] void fail(const PGresult* result);
    void send(const Query& query);

    PGconn* handle_ = nullptr;
    bool is_warned_ = false;
};

// Returns: nothing, or why this may not stand on a command line, as a sentence for the operator.
std::optional<std::string> why_no_conninfo(const std::string& conninfo);

}  // namespace naast::postgres
