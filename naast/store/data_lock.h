// One server per file: an advisory lock that the system itself lets go when the process ends,
// however it ends.
#pragma once

#include "naast/base/result.h"

#include <memory>
#include <string>

namespace naast {

class DataLock {
public:
    // Refuses: when another process holds it, naming the file.
    static Result<std::unique_ptr<DataLock>, std::string> take(const std::string& data_path);
    ~DataLock();
    DataLock(const DataLock&) = delete;
    DataLock& operator=(const DataLock&) = delete;

private:
    explicit DataLock(int file) : file_(file) {}
    int file_;
};

}  // namespace naast
