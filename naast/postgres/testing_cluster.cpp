#include "naast/postgres/testing_cluster.h"

#include "naast/postgres/connection.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <grp.h>
#include <pwd.h>
#include <thread>

namespace naast::testing_postgres {

namespace {

constexpr const char* programs = "/usr/lib/postgresql/15/bin/";

[[noreturn]] void give_up(const std::string& why) {
    throw std::runtime_error("PostgreSQL for the tests: " + why);
}

// PostgreSQL refuses to run as root.
const passwd* owner() {
    if (geteuid() != 0) return nullptr;
    // NOLINTNEXTLINE(concurrency-mt-unsafe): nobody else asks
    const passwd* const found = getpwnam("postgres");
    if (found == nullptr) give_up("there is no user postgres; install postgresql-15");
    return found;
}

// In memory where there is room: what is tested is processes that are killed, not the disk, and
// each start after a kill waits for a thousand files to be on disk.
std::filesystem::path fastest_folder() {
    constexpr std::uintmax_t enough = std::uintmax_t{2} << 30U;
    std::error_code none;
    const std::filesystem::path memory = "/dev/shm";
    const auto room = std::filesystem::space(memory, none);
    const bool is_good = !none && room.available >= enough && access(memory.c_str(), W_OK) == 0;
    return is_good ? memory : std::filesystem::temp_directory_path();
}

std::string read_all(const std::string& path) {
    std::ifstream in(path);
    return {std::istreambuf_iterator<char>(in), {}};
}

}  // namespace

// Between fork and exec only what is safe there.
pid_t Cluster::spawn(const std::vector<std::string>& command) const {
    const passwd* const as = owner();
    const std::string program = programs + command.front();
    const std::string log = folder_ + "/log";
    std::vector<char*> arguments;
    arguments.reserve(command.size() + 1);
    for (const std::string& one : command) arguments.push_back(const_cast<char*>(one.c_str()));
    arguments.push_back(nullptr);
    const pid_t child = fork();
    if (child < 0) give_up("cannot fork");
    if (child > 0) return child;
    constexpr mode_t only_the_owner = 0600;
    const int out = open(log.c_str(), O_WRONLY | O_CREAT | O_APPEND, only_the_owner);
    dup2(out, STDOUT_FILENO);
    dup2(out, STDERR_FILENO);
    if (as != nullptr && (setgroups(0, nullptr) != 0 || setgid(as->pw_gid) != 0 ||
                          setuid(as->pw_uid) != 0 || chdir("/") != 0))
        _exit(126);
    sigset_t none;
    sigemptyset(&none);
    // NOLINTNEXTLINE(concurrency-mt-unsafe): a child has one thread
    sigprocmask(SIG_SETMASK, &none, nullptr);
    prctl(PR_SET_PDEATHSIG, SIGQUIT);
    execv(program.c_str(), arguments.data());
    _exit(127);
}

void Cluster::run_as_owner(const std::vector<std::string>& command) const {
    int status = 0;
    if (waitpid(spawn(command), &status, 0) < 0 || status != 0)
        give_up(command.front() + " failed; is postgresql-15 installed?\n" +
                read_all(folder_ + "/log"));
}

Cluster::Cluster(const std::string& in) {
    const std::filesystem::path parent = in.empty() ? fastest_folder() : std::filesystem::path(in);
    std::string name = (parent / "naast-pg-XXXXXX").string();
    if (mkdtemp(name.data()) == nullptr) give_up("no folder");
    folder_ = name;
    const passwd* const as = owner();
    if (as != nullptr && chown(folder_.c_str(), as->pw_uid, as->pw_gid) != 0) give_up("no folder");
    run_as_owner({"initdb",
                  "--pgdata=" + folder_ + "/data",
                  "--username=beheer",
                  "--auth=trust",
                  "--data-checksums",
                  "--no-sync",
                  "--no-instructions",
                  "--encoding=UTF8",
                  "--locale=C"});
    start();
    postgres::Connection beheer(conninfo_of("beheer", "postgres"));
    beheer.execute("CREATE ROLE naast LOGIN");
    beheer.execute("CREATE DATABASE proef OWNER naast STRATEGY wal_log");
}

// What it keeps is thrown away, so it need not be tidied up.
Cluster::~Cluster() {
    end_with(SIGQUIT);
    std::error_code ignored;
    std::filesystem::remove_all(folder_, ignored);
}

Cluster& Cluster::shared() {
    static Cluster cluster;
    return cluster;
}

std::string Cluster::conninfo_of(const std::string& user, const std::string& database) const {
    return fmt::format("host={} user={} dbname={}", folder_, user, database);
}

void Cluster::start(const std::vector<std::string>& settings) {
    std::vector<std::string> command{"postgres",
                                     "-D",
                                     folder_ + "/data",
                                     "-k",
                                     folder_,
                                     "-c",
                                     "listen_addresses=",
                                     "-c",
                                     "shared_buffers=32MB",
                                     "-c",
                                     "max_connections=60",
                                     "-c",
                                     "autovacuum=off"};
    for (const std::string& setting : settings) {
        command.emplace_back("-c");
        command.push_back(setting);
    }
    constexpr int attempts = 300;
    constexpr std::chrono::milliseconds between{100};
    for (int attempt = 0; attempt < attempts; ++attempt) {
        // It may find the memory of children that are still ending, and then stops by itself.
        int status = 0;
        if (postmaster_ == 0 || waitpid(postmaster_, &status, WNOHANG) == postmaster_)
            postmaster_ = spawn(command);
        try {
            const postgres::Connection answers(conninfo_of("beheer", "postgres"));
            return;
        } catch (const postgres::Error&) {
            std::this_thread::sleep_for(between);
        }
    }
    give_up("it does not start\n" + read_all(folder_ + "/log"));
}

void Cluster::kill() {
    const std::string pid = std::to_string(postmaster_);
    std::ifstream children("/proc/" + pid + "/task/" + pid + "/children");
    std::vector<pid_t> all{postmaster_};
    for (pid_t child = 0; children >> child;) all.push_back(child);
    for (const pid_t one : all) ::kill(one, SIGKILL);
    int status = 0;
    waitpid(postmaster_, &status, 0);
    postmaster_ = 0;
}

void Cluster::stop() {
    end_with(SIGINT);
}

void Cluster::end_with(int signal) {
    if (postmaster_ == 0) return;
    ::kill(postmaster_, signal);
    int status = 0;
    waitpid(postmaster_, &status, 0);
    postmaster_ = 0;
}

std::string Cluster::new_schema() {
    return fmt::format("proef_{}", ++schemas_);
}

PostgresPlace new_place(const std::string& beside, Cluster& cluster) {
    return {{cluster.conninfo(), cluster.new_schema(), "Heideveld"}, beside, {}};
}

}  // namespace naast::testing_postgres
