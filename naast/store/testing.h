// For tests only: a folder of its own that goes away again, and a raw look into a file.
#pragma once

#include "naast/store/sqlite.h"

#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>

namespace naast::testing_store {

class Folder {
public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "naast-XXXXXX").string();
        if (mkdtemp(name.data()) == nullptr) throw std::runtime_error("no folder for the test");
        path_ = name;
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    std::string file(const std::string& name = "proef.db") const { return path_ + "/" + name; }

private:
    std::string path_;
};

inline std::string bytes_of(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

inline void put_bytes(const std::string& path, const std::string& bytes) {
    std::ofstream(path, std::ios::binary | std::ios::trunc) << bytes;
}

// What someone with the file and SQLite can do to it.
inline void tamper(const std::string& path, const std::string& sql) {
    sqlite::Connection connection(path, sqlite::Access::read_write);
    connection.execute(sql.c_str());
}

}  // namespace naast::testing_store
