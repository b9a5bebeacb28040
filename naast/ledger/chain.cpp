#include "naast/ledger/chain.h"

#include "naast/base/assert.h"
#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/ledger/store.h"

namespace naast {

namespace {

constexpr std::size_t hash_bytes = 32;

void put(std::string& out, std::uint64_t value, int bytes) {
    for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
        out += static_cast<char>((value >> static_cast<unsigned>(shift)) & 0xFFU);
    }
}

std::string tagged(char domain, std::string_view tag) {
    std::string out(1, domain);
    out += tag;
    return out;
}

}  // namespace

std::string genesis_hash(const Uuid& gezin) {
    std::string bytes = tagged('\0', "naast/gezin/1");
    bytes += gezin.raw();
    return sha256(bytes);
}

std::string event_hash(const StoredEvent& event) {
    if (event.vorige.size() != hash_bytes)
        throw StoreBroken("the hash of the event before is harmed");
    std::string bytes = tagged('\0', "naast/event/1");
    bytes += event.gezin.raw();
    put(bytes, static_cast<std::uint64_t>(event.nr), 8);
    bytes += event.id.raw();
    put(bytes, static_cast<std::uint64_t>(event.vastgelegd_op.time_since_epoch().count()), 8);
    bytes += event.vorige;
    put(bytes, event.inhoud.size(), 4);
    bytes += event.inhoud;
    return sha256(bytes);
}

void MerkleRoot::add(std::int64_t positie, const std::string& hash) {
    if (hash.size() != hash_bytes) throw StoreBroken("the hash of an event is harmed");
    std::string leaf = tagged('\0', "naast/leaf/1");
    put(leaf, static_cast<std::uint64_t>(positie), 8);
    subtrees_.push_back({1, sha256(leaf + hash)});
    ++size_;
    while (subtrees_.size() > 1) {
        const Subtree& right = subtrees_.back();
        Subtree& left = subtrees_[subtrees_.size() - 2];
        if (left.leaves != right.leaves) break;
        left = {left.leaves * 2, sha256(tagged('\1', left.hash) + right.hash)};
        subtrees_.pop_back();
    }
}

std::string MerkleRoot::root() const {
    NAAST_ASSERT(!subtrees_.empty());
    std::string right = subtrees_.back().hash;
    for (auto it = subtrees_.rbegin() + 1; it != subtrees_.rend(); ++it) {
        right = sha256(tagged('\1', it->hash) + right);
    }
    return right;
}

std::string MerkleRoot::edge() const {
    std::string bytes;
    for (const Subtree& one : subtrees_) bytes += one.hash;
    return bytes;
}

std::optional<MerkleRoot> MerkleRoot::from_edge(std::int64_t size, std::string_view edge) {
    MerkleRoot tree;
    // A complete subtree for each bit of the size.
    for (std::uint64_t leaves = std::uint64_t{1} << 62U; leaves > 0; leaves >>= 1U) {
        if ((static_cast<std::uint64_t>(size) & leaves) == 0) continue;
        if (edge.size() < hash_bytes) return std::nullopt;
        const auto count = static_cast<std::int64_t>(leaves);
        tree.subtrees_.push_back({count, std::string(edge.substr(0, hash_bytes))});
        edge.remove_prefix(hash_bytes);
        tree.size_ += count;
    }
    if (tree.size_ != size || size == 0 || !edge.empty()) return std::nullopt;
    return tree;
}

std::string to_line(const Checkpoint& checkpoint) {
    return "naast/checkpoint/1 " + std::to_string(checkpoint.size) + " " + to_hex(checkpoint.root) +
           " " + to_text(checkpoint.gemaakt_op) + "\n";
}

std::optional<Checkpoint> parse_checkpoint(std::string_view line) {
    constexpr std::string_view tag = "naast/checkpoint/1 ";
    const std::string_view whole = line;
    if (!line.starts_with(tag) || !line.ends_with('\n')) return std::nullopt;
    line.remove_prefix(tag.size());
    line.remove_suffix(1);
    const std::size_t first = line.find(' ');
    const std::size_t second = line.find(' ', first + 1);
    if (first == std::string_view::npos || second == std::string_view::npos) return std::nullopt;
    const auto size = parse_number(line.substr(0, first));
    const auto root = from_hex(line.substr(first + 1, second - first - 1));
    const auto made_on = parse_instant(line.substr(second + 1));
    if (!size || *size < 1 || !root || root->size() != hash_bytes || !made_on) return std::nullopt;
    // One way to write each: a line that says the same in other bytes was touched.
    Checkpoint checkpoint{*size, *root, *made_on};
    if (to_line(checkpoint) != whole) return std::nullopt;
    return checkpoint;
}

}  // namespace naast
