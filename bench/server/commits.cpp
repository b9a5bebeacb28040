// Loaded before a server (LD_PRELOAD): writes down each commit of SQLite, a line in the file that
// NAAST_BENCH_COMMITS names: how many events it held, and of which database.
#include "naast/store/sqlite.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>

namespace {

// Each database has one thread that writes.
thread_local int events = 0;

template <class Function>
Function next(const char* name) {
    return reinterpret_cast<Function>(dlsym(RTLD_NEXT, name));
}

void write_down(sqlite3* database) {
    static const int notes = [] {
        const char* path = std::getenv("NAAST_BENCH_COMMITS");
        return path == nullptr ? -1 : open(path, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    }();
    if (notes < 0) return;
    char line[1100];
    const int length =
        std::snprintf(line, sizeof line, "%d %s\n", events, sqlite3_db_filename(database, "main"));
    if (write(notes, line, static_cast<std::size_t>(length)) != length) std::abort();
}

}  // namespace

extern "C" int sqlite3_step(sqlite3_stmt* statement) {
    static const auto forward = next<int (*)(sqlite3_stmt*)>("sqlite3_step");
    const int code = forward(statement);
    const char* sql = sqlite3_sql(statement);
    if (sql != nullptr && std::strncmp(sql, "INSERT INTO event ", 18) == 0) ++events;
    return code;
}

extern "C" int sqlite3_exec(sqlite3* database,
                            const char* sql,
                            int (*each)(void*, int, char**, char**),
                            void* context,
                            char** error) {
    static const auto forward = next<decltype(&sqlite3_exec)>("sqlite3_exec");
    const int code = forward(database, sql, each, context, error);
    if (sql == nullptr) return code;
    if (std::strcmp(sql, "BEGIN IMMEDIATE") == 0) events = 0;
    if (std::strcmp(sql, "COMMIT") == 0 && code == SQLITE_OK) write_down(database);
    return code;
}
