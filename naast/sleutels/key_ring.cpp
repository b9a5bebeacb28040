#include "naast/sleutels/key_ring.h"

#include <algorithm>

namespace naast {

KeyRing::Keys KeyRing::of(const Uuid& gezin) {
    const std::lock_guard lock(mutex_);
    const Keys* kept = kept_.find(gezin);
    return kept == nullptr ? fetch(gezin) : *kept;
}

KeyRing::Keys KeyRing::read_again(const Uuid& gezin) {
    const std::lock_guard lock(mutex_);
    kept_.erase(gezin);
    return fetch(gezin);
}

KeyRing::Keys KeyRing::fetch(const Uuid& gezin) {
    auto keys = std::make_shared<const FamilyKeys>(tree_->load(gezin));
    if (!keys->empty()) kept_.put(gezin, keys, 1);
    return keys;
}

void KeyRing::add_missing(const std::vector<KeyName>& names) {
    std::vector<KeyName> missing;
    for (const KeyName& name : names) {
        const bool is_asked = std::find(missing.begin(), missing.end(), name) != missing.end();
        if (!is_asked && !of(name.gezin)->find(name.owner, name.klasse)) missing.push_back(name);
    }
    if (missing.empty()) return;
    const std::lock_guard lock(mutex_);
    tree_->add_missing(missing);
    for (const KeyName& name : missing) kept_.erase(name.gezin);
}

bool KeyRing::is_destroyed(const std::string& id) {
    const std::lock_guard lock(mutex_);
    return tree_->is_destroyed(id);
}

}  // namespace naast
