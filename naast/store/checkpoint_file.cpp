#include "naast/store/checkpoint_file.h"

#include "naast/ledger/store.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <sstream>

namespace naast {

namespace {

// A last line that was only half written would spoil the next one: it is cut off first.
void cut_half_line(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    std::ostringstream text;
    text << in.rdbuf();
    const std::string all = text.str();
    if (all.empty() || all.back() == '\n') return;
    const std::size_t line_feed = all.rfind('\n');
    const std::size_t keep = line_feed == std::string::npos ? 0 : line_feed + 1;
    if (truncate(path.c_str(), static_cast<off_t>(keep)) != 0)
        throw StoreBroken("cannot mend " + path);
}

// A whole line whose line feed became something else was not cut off, but touched.
bool ends_in_another_byte(const std::string& line) {
    return !line.empty() && parse_checkpoint(line.substr(0, line.size() - 1) + "\n").has_value();
}

// The name of a new file is on disk when its folder is.
bool sync_folder_of(const std::string& path) {
    const auto folder = std::filesystem::absolute(path).parent_path();
    const int handle = open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (handle < 0) return false;
    const bool on_disk = fsync(handle) == 0;
    close(handle);
    return on_disk;
}

}  // namespace

std::string checkpoint_path(const std::string& data_path) {
    return data_path + ".checkpoints";
}

Result<std::vector<Checkpoint>, std::string> read_checkpoints(const std::string& data_path) {
    std::vector<Checkpoint> checkpoints;
    std::ifstream in(checkpoint_path(data_path), std::ios::binary);
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        const auto checkpoint = parse_checkpoint(line + "\n");
        if (!checkpoint && in.eof() && !ends_in_another_byte(line)) break;
        if (!checkpoint)
            return Unexpected{fmt::format(
                "{}, regel {}: dit is geen ijkpunt", checkpoint_path(data_path), number)};
        checkpoints.push_back(*checkpoint);
    }
    return checkpoints;
}

void append_checkpoint(const std::string& data_path, const Checkpoint& checkpoint) {
    const std::string path = checkpoint_path(data_path);
    const bool is_new = !std::filesystem::exists(path);
    cut_half_line(path);
    constexpr mode_t only_the_owner = 0600;
    const int file = open(path.c_str(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, only_the_owner);
    if (file < 0) throw StoreBroken("cannot open " + path);
    const std::string line = to_line(checkpoint);
    const bool written = write(file, line.data(), line.size()) == static_cast<ssize_t>(line.size());
    const bool on_disk = written && fsync(file) == 0;
    close(file);
    if (!on_disk || (is_new && !sync_folder_of(path))) throw StoreBroken("cannot write " + path);
}

}  // namespace naast
