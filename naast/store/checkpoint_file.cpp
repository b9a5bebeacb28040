#include "naast/store/checkpoint_file.h"

#include "naast/store/on_disk.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>

namespace naast {

namespace {

// A whole line whose line feed became something else was not cut off, but touched.
bool ends_in_another_byte(const std::string& line) {
    return !line.empty() && parse_checkpoint(line.substr(0, line.size() - 1) + "\n").has_value();
}

}  // namespace

std::string checkpoint_path(const std::string& data_path) {
    return data_path + ".checkpoints";
}

Result<std::vector<Checkpoint>, std::string> read_checkpoints(const std::string& data_path) {
    std::vector<Checkpoint> checkpoints;
    const std::string path = checkpoint_path(data_path);
    std::error_code trouble;
    if (!std::filesystem::exists(path, trouble) && !trouble) return checkpoints;
    std::ifstream in(path, std::ios::binary);
    std::string line;
    for (int number = 1; std::getline(in, line); ++number) {
        const auto checkpoint = parse_checkpoint(line + "\n");
        if (!checkpoint && in.eof() && !ends_in_another_byte(line)) break;
        if (!checkpoint)
            return Unexpected{fmt::format("{}, regel {}: dit is geen ijkpunt", path, number)};
        checkpoints.push_back(*checkpoint);
    }
    // A file that cannot be read is not an empty one, nor does it end where reading failed.
    if (!in.is_open() || in.bad())
        return Unexpected{
            fmt::format("{} is niet te lezen; mag u dat, en is de schijf goed?", path)};
    return checkpoints;
}

void append_checkpoint(const std::string& data_path, const Checkpoint& checkpoint) {
    append_line_on_disk(checkpoint_path(data_path), to_line(checkpoint));
}

}  // namespace naast
