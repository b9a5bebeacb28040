// For tests only: a PostgreSQL of this process alone, in a temporary folder, on a Unix socket, that
// ends with the process however it ends. One is made for all tests of a program; each has a schema
// of its own in it.
#pragma once

#include "naast/postgres/postgres_store.h"

#include <sys/types.h>

#include <string>
#include <vector>

namespace naast::testing_postgres {

class Cluster {
public:
    // Makes and starts it: in memory where there is room, unless a folder is given to make one in.
    // Throws: std::runtime_error, also when PostgreSQL 15 is not installed.
    explicit Cluster(const std::string& in = "");
    ~Cluster();
    Cluster(const Cluster&) = delete;
    Cluster& operator=(const Cluster&) = delete;

    // The one of this program.
    static Cluster& shared();

    // Its one database, as a role that may make tables in it and nothing else.
    std::string conninfo() const { return conninfo_of("naast", "proef"); }
    // As who may do anything.
    std::string as_superuser() const { return conninfo_of("beheer", "proef"); }
    // A name that no other test has.
    std::string new_schema();

    // SIGKILL for the postmaster and all its children.
    void kill();
    // Returns when it takes connections. `settings` as on the command line of postgres.
    void start(const std::vector<std::string>& settings = {});
    // As an operator would.
    void stop();

private:
    void run_as_owner(const std::vector<std::string>& command) const;
    pid_t spawn(const std::vector<std::string>& command) const;
    std::string conninfo_of(const std::string& user, const std::string& database) const;
    void end_with(int signal);

    std::string folder_;
    pid_t postmaster_ = 0;
    int schemas_ = 0;
};

// A ledger that is not there yet; files beside it are named after `beside`.
PostgresPlace new_place(const std::string& beside, Cluster& cluster = Cluster::shared());

}  // namespace naast::testing_postgres
