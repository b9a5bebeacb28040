#include "tests/faults/calls_testing.h"

#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstdarg>
#include <ctime>

namespace naast::testing_faults {

namespace {

constexpr int most_files = 1024;

struct Watch {
    std::string folder;
    std::atomic<bool> is_on{false};
    std::array<std::atomic<bool>, most_files> is_ours{};
    std::atomic<std::size_t> made{0};
    std::array<std::atomic<std::size_t>, calls> of_each{};
    std::size_t fails_at = static_cast<std::size_t>(-1);
    int error = EIO;
    Lasts lasts = Lasts::once;
    std::atomic<int> failed{-1};
};

Watch& watch() {
    static Watch one;
    return one;
}

bool is_ours(int file) {
    return file >= 0 && file < most_files && watch().is_ours[static_cast<std::size_t>(file)];
}

bool is_in_folder(const char* path) {
    return watch().is_on && std::string_view(path).starts_with(watch().folder);
}

bool can_be_full(Call call) {
    return call == Call::open || call == Call::write || call == Call::sync;
}

// Counts the call, and sets errno when it must fail.
bool fails(Call call) {
    Watch& on = watch();
    if (!on.is_on || (on.error == ENOSPC && !can_be_full(call))) return false;
    ++on.of_each[static_cast<std::size_t>(call)];
    const std::size_t number = on.made++;
    const bool is_it = number == on.fails_at;
    if (!is_it && !(on.lasts == Lasts::for_good && number > on.fails_at)) return false;
    if (is_it) on.failed = static_cast<int>(call);
    errno = on.error;
    return true;
}

int opened(const char* path, int flags, mode_t mode) {
    const bool watched = is_in_folder(path);
    if (watched && fails(Call::open)) return -1;
    const auto file = static_cast<int>(syscall(SYS_openat, AT_FDCWD, path, flags, mode));
    if (file >= 0 && file < most_files)
        watch().is_ours[static_cast<std::size_t>(file)] = watched && (flags & O_DIRECTORY) == 0;
    return file;
}

ssize_t written(int file, const void* from, size_t size, off_t at) {
    const bool is_torn = is_ours(file) && fails(Call::write);
    const int error = errno;
    const auto count = syscall(SYS_pwrite64, file, from, is_torn ? size / 2 : size, at);
    if (!is_torn) return count;
    errno = error;
    return -1;
}

ssize_t read_at(int file, void* into, size_t size, off_t at) {
    if (is_ours(file) && fails(Call::read)) return -1;
    return syscall(SYS_pread64, file, into, size, at);
}

int truncated(int file, off_t size) {
    if (is_ours(file) && fails(Call::truncate)) return -1;
    return static_cast<int>(syscall(SYS_ftruncate, file, size));
}

// Giving a lock back does not fail.
int controlled(int file, int what, void* argument) {
    const bool is_lock = (what == F_SETLK || what == F_SETLKW) &&
                         static_cast<struct flock*>(argument)->l_type != F_UNLCK;
    if (is_lock && is_ours(file) && fails(Call::lock)) return -1;
    return static_cast<int>(syscall(SYS_fcntl, file, what, argument));
}

void* mapped(void* at, size_t size, int protection, int flags, int file, off_t from) {
    if (is_ours(file) && fails(Call::map)) return MAP_FAILED;
    // NOLINTNEXTLINE(performance-no-int-to-ptr): so the system answers
    return reinterpret_cast<void*>(syscall(SYS_mmap, at, size, protection, flags, file, from));
}

}  // namespace

std::string_view name_of(Call call) {
    constexpr std::array<std::string_view, calls> names{
        "open", "read", "write", "sync", "truncate", "remove", "lock", "map"};
    return names.at(static_cast<std::size_t>(call));
}

Calls::Calls(std::string folder) {
    Watch& on = watch();
    on.folder = std::move(folder);
    on.made = 0;
    for (auto& one : on.of_each) one = 0;
    on.fails_at = static_cast<std::size_t>(-1);
    on.error = EIO;
    on.failed = -1;
    on.is_on = true;
}

Calls::~Calls() {
    watch().is_on = false;
}

void Calls::fail_at(std::size_t number, int error, Lasts lasts) {
    watch().fails_at = number;
    watch().error = error;
    watch().lasts = lasts;
}

std::size_t Calls::made() const {
    return watch().made;
}

std::array<std::size_t, calls> Calls::made_of_each() const {
    std::array<std::size_t, calls> counts{};
    for (std::size_t i = 0; i < calls; ++i) counts[i] = watch().of_each[i];
    return counts;
}

Call Calls::failed() const {
    return static_cast<Call>(watch().failed.load());
}

}  // namespace naast::testing_faults

// What follows has the names that the C library has.
namespace faults = naast::testing_faults;

extern "C" {

int open(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const auto mode = (flags & O_CREAT) == 0 ? 0 : va_arg(more, mode_t);
    va_end(more);
    return faults::opened(path, flags, mode);
}
int open64(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const auto mode = (flags & O_CREAT) == 0 ? 0 : va_arg(more, mode_t);
    va_end(more);
    return faults::opened(path, flags, mode);
}
int close(int file) {
    if (file >= 0 && file < faults::most_files)
        faults::watch().is_ours[static_cast<std::size_t>(file)] = false;
    return static_cast<int>(syscall(SYS_close, file));
}
ssize_t pread(int file, void* into, size_t size, off_t at) {
    return faults::read_at(file, into, size, at);
}
ssize_t pread64(int file, void* into, size_t size, off64_t at) {
    return faults::read_at(file, into, size, at);
}
ssize_t pwrite(int file, const void* from, size_t size, off_t at) {
    return faults::written(file, from, size, at);
}
ssize_t pwrite64(int file, const void* from, size_t size, off64_t at) {
    return faults::written(file, from, size, at);
}
int fsync(int file) {
    if (faults::is_ours(file) && faults::fails(faults::Call::sync)) return -1;
    return static_cast<int>(syscall(SYS_fsync, file));
}
int fdatasync(int file) {
    if (faults::is_ours(file) && faults::fails(faults::Call::sync)) return -1;
    return static_cast<int>(syscall(SYS_fdatasync, file));
}
int ftruncate(int file, off_t size) noexcept {
    return faults::truncated(file, size);
}
int ftruncate64(int file, off64_t size) noexcept {
    return faults::truncated(file, size);
}
int unlink(const char* path) noexcept {
    if (faults::is_in_folder(path) && faults::fails(faults::Call::remove)) return -1;
    return static_cast<int>(syscall(SYS_unlinkat, AT_FDCWD, path, 0));
}
int flock(int file, int how) noexcept {
    if (faults::is_ours(file) && how != LOCK_UN && faults::fails(faults::Call::lock)) return -1;
    return static_cast<int>(syscall(SYS_flock, file, how));
}
int fcntl(int file, int what, ...) {
    va_list more;
    va_start(more, what);
    void* argument = va_arg(more, void*);
    va_end(more);
    return faults::controlled(file, what, argument);
}
int fcntl64(int file, int what, ...) {
    va_list more;
    va_start(more, what);
    void* argument = va_arg(more, void*);
    va_end(more);
    return faults::controlled(file, what, argument);
}
// SQLite asks for a lock again after a while; the made-up disk does not get better by waiting.
int usleep(useconds_t microseconds) {
    if (faults::watch().is_on) return 0;
    const timespec pause{microseconds / 1'000'000,
                         static_cast<long>(microseconds % 1'000'000) * 1'000};
    return nanosleep(&pause, nullptr);
}
void* mmap(void* at, size_t size, int protection, int flags, int file, off_t from) noexcept {
    return faults::mapped(at, size, protection, flags, file, from);
}
void* mmap64(void* at, size_t size, int protection, int flags, int file, off64_t from) noexcept {
    return faults::mapped(at, size, protection, flags, file, from);
}
}
