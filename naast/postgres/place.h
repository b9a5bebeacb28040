// Where a ledger lies in PostgreSQL, and how long a database that is away is waited for.
#pragma once

#include <chrono>
#include <string>

namespace naast {

namespace postgres {

// One jeugdregio has one ledger: its own places, chain and lock.
struct Address {
    std::string conninfo;  // as libpq takes it, without a password
    std::string schema;    // in which the tables stand: one for events, one for who looked
    std::string jeugdregio;
};

struct Patience {
    // Before it is said that nothing was recorded.
    std::chrono::milliseconds before_refusal{10'000};
    // While nobody knows whether something was recorded; then the process must stop.
    std::chrono::milliseconds before_giving_up{120'000};
};

}  // namespace postgres

struct PostgresPlace {
    postgres::Address address;
    std::string beside;  // files of this server are named after this, as beside a SQLite ledger
    postgres::Patience patience{};
};

}  // namespace naast
