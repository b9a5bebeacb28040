#include "naast/store/edge_file.h"

#include "naast/base/text.h"
#include "naast/store/on_disk.h"

#include <fcntl.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>

namespace naast {

namespace {

constexpr std::string_view tag = "naast/edge/1 ";

// Longer ones are cut off, and then it is none.
std::string read_line(const std::string& path) {
    constexpr std::size_t longest = tag.size() + std::size_t{64} * 64 + 1;
    std::ifstream in(path, std::ios::binary);
    std::string line(longest + 1, '\0');
    in.read(line.data(), static_cast<std::streamsize>(line.size()));
    line.resize(static_cast<std::size_t>(in.gcount()));
    return line;
}

}  // namespace

std::string edge_path(const std::string& data_path) {
    return data_path + ".edge";
}

void keep_edge(const std::string& data_path, const MerkleRoot& tree) {
    constexpr mode_t only_the_owner = 0600;
    const std::string line = std::string(tag) + to_hex(tree.edge()) + "\n";
    const int file = open(
        edge_path(data_path).c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, only_the_owner);
    if (file < 0) return;
    const ssize_t written = write(file, line.data(), line.size());
    close(file);
    if (written != static_cast<ssize_t>(line.size())) unlink(edge_path(data_path).c_str());
}

std::optional<MerkleRoot> take_edge(const std::string& data_path, const Checkpoint& checkpoint) {
    const std::string path = edge_path(data_path);
    const std::string line = read_line(path);
    std::error_code none;
    // One that comes back with the power would say of a ledger that was not looked at that it was.
    const bool is_gone = std::filesystem::remove(path, none) && sync_folder_of(path);
    if (!is_gone || !line.starts_with(tag) || !line.ends_with('\n')) return std::nullopt;
    const auto edge =
        from_hex(std::string_view(line).substr(tag.size(), line.size() - tag.size() - 1));
    if (!edge) return std::nullopt;
    auto tree = MerkleRoot::from_edge(checkpoint.size, *edge);
    if (!tree || tree->root() != checkpoint.root) return std::nullopt;
    return tree;
}

}  // namespace naast
