// The opened keys, for many threads at once: those of the families that were asked for last.
#pragma once

#include "naast/base/recent.h"
#include "naast/sleutels/key_tree.h"

#include <memory>
#include <mutex>

namespace naast {

class KeyRing {
public:
    using Keys = std::shared_ptr<const FamilyKeys>;
    // Each takes two pages of memory, one of which cannot be swapped out.
    static constexpr std::size_t most_families = 1024;

    explicit KeyRing(std::unique_ptr<KeyTree> tree, std::size_t most = most_families)
        : tree_(std::move(tree)), kept_(most) {}

    // All of these throw SealBroken when the key file was touched.
    Keys of(const Uuid& gezin);
    // From the file, also if they are at hand: another program may have added some.
    Keys read_again(const Uuid& gezin);
    // On disk when it returns.
    void add_missing(const std::vector<KeyName>& names);
    bool is_destroyed(const std::string& id);
    std::string keyed(std::string_view text) const { return tree_->keyed(text); }
    // For whoever manages the keys, while no other thread uses them.
    KeyTree& tree() { return *tree_; }
    // That binds what is sealed to this ledger: 16 raw bytes.
    const std::string& ledger() const { return tree_->ledger(); }

private:
    Keys fetch(const Uuid& gezin);

    std::mutex mutex_;
    std::unique_ptr<KeyTree> tree_;
    Recent<Uuid, Keys> kept_;
};

}  // namespace naast
