// Who uses a file: an advisory lock that the system itself lets go when the process ends, however
// it ends. One alone, or several that know of each other.
#pragma once

#include "naast/base/result.h"

#include <memory>
#include <string>

namespace naast {

class DataLock {
public:
    // Refuses: when another process holds it, naming the file.
    static Result<std::unique_ptr<DataLock>, std::string> take(const std::string& data_path);
    // With others who share it. Waits a little for one who is there alone. Refuses: when one stays.
    static Result<std::unique_ptr<DataLock>, std::string> share(const std::string& data_path);
    // Alone, however long that takes: for what is short.
    static Result<std::unique_ptr<DataLock>, std::string> wait_for(const std::string& data_path);
    // From now on others may share it; who wants it alone must wait until all have gone.
    void let_others_in() const;
    ~DataLock();
    DataLock(const DataLock&) = delete;
    DataLock& operator=(const DataLock&) = delete;

private:
    explicit DataLock(int file) : file_(file) {}
    int file_;
};

}  // namespace naast
