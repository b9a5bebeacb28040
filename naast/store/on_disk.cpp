#include "naast/store/on_disk.h"

#include "naast/ledger/store.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace naast {

namespace {

// Where the last whole line ends. Looks from the end: the file grows for years.
off_t whole_length(const std::string& path) {
    if (!std::filesystem::exists(path)) return 0;
    std::ifstream in(path, std::ios::binary | std::ios::ate);
    constexpr std::streamoff step = 4096;
    for (std::streamoff end = in.tellg(); end > 0; end -= step) {
        const std::streamoff begin = std::max<std::streamoff>(end - step, 0);
        std::string part(static_cast<std::size_t>(end - begin), '\0');
        in.seekg(begin);
        in.read(part.data(), end - begin);
        if (!in) break;
        const std::size_t line_feed = part.rfind('\n');
        if (line_feed != std::string::npos) return begin + static_cast<off_t>(line_feed) + 1;
    }
    // A file that cannot be read is not an empty one.
    if (!in) throw StoreBroken("cannot read " + path);
    return 0;
}

}  // namespace

void append_line_on_disk(const std::string& path, const std::string& line) {
    constexpr mode_t only_the_owner = 0600;
    const bool is_new = !std::filesystem::exists(path);
    const off_t from = whole_length(path);
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, only_the_owner);
    if (file < 0) throw StoreBroken("cannot open " + path);
    const bool is_written =
        ftruncate(file, from) == 0 &&
        pwrite(file, line.data(), line.size(), from) == static_cast<ssize_t>(line.size()) &&
        fsync(file) == 0;
    close(file);
    if (!is_written || (is_new && !sync_folder_of(path))) throw StoreBroken("cannot write " + path);
}

bool sync_folder_of(const std::string& path) {
    const auto folder = std::filesystem::absolute(path).parent_path();
    const int handle = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return false;
    const bool on_disk = fsync(handle) == 0;
    close(handle);
    return on_disk;
}

}  // namespace naast
