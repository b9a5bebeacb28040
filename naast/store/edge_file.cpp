#include "naast/store/edge_file.h"

#include "naast/base/text.h"

#include <filesystem>
#include <fstream>
#include <iterator>

namespace naast {

namespace {

constexpr std::string_view tag = "naast/edge/1 ";

std::string to_line(const MerkleRoot& tree) {
    return std::string(tag) + to_hex(tree.edge()) + "\n";
}

}  // namespace

std::string edge_path(const std::string& data_path) {
    return data_path + ".edge";
}

void keep_edge(const std::string& data_path, const MerkleRoot& tree) {
    std::ofstream(edge_path(data_path), std::ios::binary | std::ios::trunc) << to_line(tree);
}

std::optional<MerkleRoot> kept_edge(const std::string& data_path, const Checkpoint& checkpoint) {
    std::ifstream in(edge_path(data_path), std::ios::binary);
    constexpr std::size_t longest = 64 * 64 + tag.size() + 1;
    std::string line(longest + 1, '\0');
    in.read(line.data(), static_cast<std::streamsize>(line.size()));
    line.resize(static_cast<std::size_t>(in.gcount()));
    if (!line.starts_with(tag) || !line.ends_with('\n')) return std::nullopt;
    const auto edge =
        from_hex(std::string_view(line).substr(tag.size(), line.size() - tag.size() - 1));
    if (!edge) return std::nullopt;
    auto tree = MerkleRoot::from_edge(checkpoint.size, *edge);
    if (!tree || tree->root() != checkpoint.root) return std::nullopt;
    return tree;
}

}  // namespace naast
