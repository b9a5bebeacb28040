#include "naast/store/snapshot.h"

#include "naast/store/sqlite.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>

namespace naast {

namespace {

// Before SQLite does, since it would make it readable to others.
void make_closed_to_others(const std::string& path) {
    constexpr mode_t only_the_owner = 0600;
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, only_the_owner);
    if (file < 0) throw StoreBroken("kan " + path + " niet maken");
    close(file);
}

// All pages within one read of the source: a writer in another process would make a copy in steps
// begin anew each time.
void copy_pages(sqlite::Connection& source, sqlite::Connection& target) {
    sqlite3_backup* copy = sqlite3_backup_init(target.raw(), "main", source.raw(), "main");
    if (copy != nullptr) sqlite3_backup_step(copy, -1);
    const int code = copy == nullptr ? sqlite3_errcode(target.raw()) : sqlite3_backup_finish(copy);
    if (code == SQLITE_OK) return;
    throw sqlite::Error(code,
                        std::string("het kopiëren mislukt: is de schijf vol? (SQLite: ") +
                            sqlite3_errmsg(target.raw()) + ")");
}

}  // namespace

void copy_database(const std::string& from, const std::string& to) {
    make_closed_to_others(to);
    sqlite::Connection source(from, sqlite::Access::read_only);
    // Only the one writer checkpoints (docs/adr/0004-opslag.md).
    sqlite3_db_config(source.raw(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite::Connection target(to, sqlite::Access::read_write);
    copy_pages(source, target);
    // The source says of itself that it has a WAL; a copy that says so makes one when it is read.
    if (target.text_of("PRAGMA journal_mode = DELETE") != "delete")
        throw StoreBroken("de kopie " + to + " krijgt geen eigen vorm");
}

}  // namespace naast
