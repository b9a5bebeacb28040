#include "naast/sleutels/key_ring.h"

#include <algorithm>

namespace naast {

KeyRing::Keys KeyRing::of(const Uuid& gezin) {
    const std::lock_guard lock(mutex_);
    const auto held = held_.find(gezin);
    if (held == held_.end()) return fetch(gezin);
    order_.splice(order_.begin(), order_, held->second.place);
    return held->second.keys;
}

KeyRing::Keys KeyRing::read_again(const Uuid& gezin) {
    const std::lock_guard lock(mutex_);
    forget(gezin);
    return fetch(gezin);
}

KeyRing::Keys KeyRing::fetch(const Uuid& gezin) {
    auto keys = std::make_shared<const FamilyKeys>(tree_->load(gezin));
    if (keys->empty()) return keys;
    if (held_.size() >= most_) forget(Uuid{order_.back()});
    order_.push_front(gezin);
    held_[gezin] = {keys, order_.begin()};
    return keys;
}

void KeyRing::forget(const Uuid& gezin) {
    const auto held = held_.find(gezin);
    if (held == held_.end()) return;
    order_.erase(held->second.place);
    held_.erase(held);
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
    for (const KeyName& name : missing) forget(name.gezin);
}

bool KeyRing::is_destroyed(const std::string& id) {
    const std::lock_guard lock(mutex_);
    return tree_->is_destroyed(id);
}

}  // namespace naast
