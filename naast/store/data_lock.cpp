#include "naast/store/data_lock.h"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace naast {

Result<std::unique_ptr<DataLock>, std::string> DataLock::take(const std::string& data_path) {
    const std::string path = data_path + ".lock";
    constexpr mode_t only_the_owner = 0600;
    const int file = open(path.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, only_the_owner);
    if (file < 0)
        return Unexpected{"kan " + path + " niet maken: bestaat de map, en mag u erin schrijven?"};
    if (flock(file, LOCK_EX | LOCK_NB) != 0) {
        close(file);
        return Unexpected{"een andere Naast gebruikt " + data_path + " al (zie " + path +
                          "); stop die eerst"};
    }
    return std::unique_ptr<DataLock>(new DataLock(file));
}

DataLock::~DataLock() {
    close(file_);
}

}  // namespace naast
