// For tests only: a disk under SQLite that keeps a log of what was written, so that the power can
// be cut at any point of it afterwards (cut_testing.h), and that can be told to fail.
#pragma once

#include "naast/store/testing.h"

#include <sqlite3.h>

#include <filesystem>
#include <map>
#include <mutex>
#include <new>
#include <string>
#include <vector>

namespace naast::testing_store {

class Disk {
public:
    enum class What { write, truncate, sync, remove, acknowledged };
    struct Step {
        What what = What::write;
        std::string file;
        std::size_t offset = 0;  // of truncate: the new size; of acknowledged: the number
        std::string bytes;
        std::size_t checkpoint_bytes = 0;  // of the file of checkpoints at that moment
        std::string witness{};             // what the file of the witness was then
    };

    // Takes the place of the system's own until it goes. One at a time.
    explicit Disk(std::string data) : data_(std::move(data)), real_(sqlite3_vfs_find(nullptr)) {
        current = this;
        vfs_ = *real_;
        vfs_.zName = "naast-test-disk";
        vfs_.szOsFile = static_cast<int>(sizeof(File)) + real_->szOsFile;
        vfs_.xOpen = open;
        vfs_.xDelete = remove;
        sqlite3_vfs_register(&vfs_, 1);
    }
    ~Disk() {
        sqlite3_vfs_unregister(&vfs_);
        sqlite3_vfs_register(real_, 1);
        current = nullptr;
    }
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    void acknowledged(std::size_t number) { log({What::acknowledged, "", number, "", 0}); }
    const std::vector<Step>& steps() const { return steps_; }

    // The step with this number (from 0) fails with this code; so do all after it if `for_good`.
    void fail_at(std::size_t step, int code, bool for_good) {
        fail_step_ = step;
        fail_code_ = code;
        fail_for_good_ = for_good;
    }
    std::size_t steps_asked() const { return asked_; }

private:
    struct File {
        sqlite3_file base;
        sqlite3_file* real;
        const char* name;
    };

    static File* file(sqlite3_file* handle) { return reinterpret_cast<File*>(handle); }
    static sqlite3_file* real(sqlite3_file* handle) { return file(handle)->real; }
    static const sqlite3_io_methods* to(sqlite3_file* handle) { return real(handle)->pMethods; }

    void log(Step step) {
        const std::lock_guard lock(mutex_);
        std::error_code none;
        const auto size = std::filesystem::file_size(data_ + ".checkpoints", none);
        step.checkpoint_bytes = none ? 0 : static_cast<std::size_t>(size);
        step.witness = bytes_of(data_ + ".getuige");
        steps_.push_back(std::move(step));
    }
    bool fails() {
        const std::lock_guard lock(mutex_);
        const std::size_t step = asked_++;
        return fail_for_good_ ? step >= fail_step_ : step == fail_step_;
    }
    static std::string short_name(const char* path) {
        return std::filesystem::path(path).filename().string();
    }

    static int open(sqlite3_vfs*, const char* name, sqlite3_file* handle, int flags, int* out) {
        File* opened = file(handle);
        opened->real = reinterpret_cast<sqlite3_file*>(opened + 1);
        opened->real->pMethods = nullptr;
        opened->name = name;
        const int code = current->real_->xOpen(current->real_, name, opened->real, flags, out);
        opened->base.pMethods = opened->real->pMethods == nullptr ? nullptr : &methods;
        return code;
    }
    static int remove(sqlite3_vfs*, const char* name, int sync_folder) {
        current->log({What::remove, short_name(name), 0, "", 0});
        return current->real_->xDelete(current->real_, name, sync_folder);
    }
    static int close(sqlite3_file* f) { return to(f)->xClose(real(f)); }
    static int read(sqlite3_file* f, void* into, int size, sqlite3_int64 at) {
        return to(f)->xRead(real(f), into, size, at);
    }
    static int write(sqlite3_file* f, const void* from, int size, sqlite3_int64 at) {
        if (current->fails())
            return current->fail_code_ == SQLITE_FULL ? SQLITE_FULL : SQLITE_IOERR_WRITE;
        current->log({What::write,
                      short_name(file(f)->name),
                      static_cast<std::size_t>(at),
                      {static_cast<const char*>(from), static_cast<std::size_t>(size)},
                      0});
        return to(f)->xWrite(real(f), from, size, at);
    }
    static int truncate(sqlite3_file* f, sqlite3_int64 size) {
        if (current->fails()) return SQLITE_IOERR_TRUNCATE;
        current->log(
            {What::truncate, short_name(file(f)->name), static_cast<std::size_t>(size), "", 0});
        return to(f)->xTruncate(real(f), size);
    }
    static int sync(sqlite3_file* f, int flags) {
        if (current->fails()) return SQLITE_IOERR_FSYNC;
        const int code = to(f)->xSync(real(f), flags);
        current->log({What::sync, short_name(file(f)->name), 0, "", 0});
        return code;
    }
    static int file_size(sqlite3_file* f, sqlite3_int64* size) {
        return to(f)->xFileSize(real(f), size);
    }
    static int lock(sqlite3_file* f, int kind) { return to(f)->xLock(real(f), kind); }
    static int unlock(sqlite3_file* f, int kind) { return to(f)->xUnlock(real(f), kind); }
    static int is_reserved(sqlite3_file* f, int* out) {
        return to(f)->xCheckReservedLock(real(f), out);
    }
    static int control(sqlite3_file* f, int op, void* arg) {
        return to(f)->xFileControl(real(f), op, arg);
    }
    static int sector_size(sqlite3_file* f) { return to(f)->xSectorSize(real(f)); }
    static int characteristics(sqlite3_file* f) { return to(f)->xDeviceCharacteristics(real(f)); }
    static int shm_map(sqlite3_file* f, int page, int size, int extend, void volatile** out) {
        return to(f)->xShmMap(real(f), page, size, extend, out);
    }
    static int shm_lock(sqlite3_file* f, int offset, int count, int flags) {
        return to(f)->xShmLock(real(f), offset, count, flags);
    }
    static void shm_barrier(sqlite3_file* f) { to(f)->xShmBarrier(real(f)); }
    static int shm_unmap(sqlite3_file* f, int forget) { return to(f)->xShmUnmap(real(f), forget); }

    inline static const sqlite3_io_methods methods = {2,
                                                      close,
                                                      read,
                                                      write,
                                                      truncate,
                                                      sync,
                                                      file_size,
                                                      lock,
                                                      unlock,
                                                      is_reserved,
                                                      control,
                                                      sector_size,
                                                      characteristics,
                                                      shm_map,
                                                      shm_lock,
                                                      shm_barrier,
                                                      shm_unmap,
                                                      nullptr,
                                                      nullptr};
    inline static Disk* current = nullptr;

    const std::string data_;
    sqlite3_vfs* real_;
    sqlite3_vfs vfs_{};
    std::mutex mutex_;
    std::vector<Step> steps_;
    std::size_t asked_ = 0;
    std::size_t fail_step_ = static_cast<std::size_t>(-1);
    int fail_code_ = SQLITE_IOERR;
    bool fail_for_good_ = false;
};

}  // namespace naast::testing_store
