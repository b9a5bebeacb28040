#include "naast/store/data_lock.h"

#include "naast/base/assert.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <chrono>
#include <thread>

namespace naast {

namespace {

std::string lock_path(const std::string& data_path) {
    return data_path + ".lock";
}

// Returns: the open file, or -1.
int open_lock(const std::string& data_path) {
    constexpr mode_t only_the_owner = 0600;
    return open(lock_path(data_path).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, only_the_owner);
}

Unexpected<std::string> cannot_make(const std::string& data_path) {
    return Unexpected{"kan " + lock_path(data_path) +
                      " niet maken: bestaat de map, en mag u erin schrijven?"};
}

Unexpected<std::string> is_taken(const std::string& data_path) {
    return Unexpected{"een andere Naast gebruikt " + data_path + " al (zie " +
                      lock_path(data_path) + "); stop die eerst"};
}

}  // namespace

Result<std::unique_ptr<DataLock>, std::string> DataLock::take(const std::string& data_path) {
    const int file = open_lock(data_path);
    if (file < 0) return cannot_make(data_path);
    std::unique_ptr<DataLock> lock(new DataLock(file));
    if (flock(file, LOCK_EX | LOCK_NB) != 0) return is_taken(data_path);
    return lock;
}

Result<std::unique_ptr<DataLock>, std::string> DataLock::share(const std::string& data_path) {
    constexpr int attempts = 40;
    constexpr std::chrono::milliseconds between{50};
    const int file = open_lock(data_path);
    if (file < 0) return cannot_make(data_path);
    std::unique_ptr<DataLock> lock(new DataLock(file));
    for (int attempt = 0; attempt < attempts; ++attempt) {
        if (flock(file, LOCK_SH | LOCK_NB) == 0) return lock;
        std::this_thread::sleep_for(between);
    }
    return is_taken(data_path);
}

Result<std::unique_ptr<DataLock>, std::string> DataLock::wait_for(const std::string& data_path) {
    const int file = open_lock(data_path);
    if (file < 0) return cannot_make(data_path);
    std::unique_ptr<DataLock> lock(new DataLock(file));
    if (flock(file, LOCK_EX) != 0) return is_taken(data_path);
    return lock;
}

void DataLock::let_others_in() const {
    // Only a lock that others hold can refuse this, and nobody does.
    const bool is_shared = flock(file_, LOCK_SH) == 0;
    NAAST_ASSERT(is_shared);
}

DataLock::~DataLock() {
    close(file_);
}

}  // namespace naast
