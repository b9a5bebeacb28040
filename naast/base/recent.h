// Values by key, those that were asked for last, up to a total weight: what nobody asked for
// longest goes first. For one thread at a time.
#pragma once

#include <cstddef>
#include <iterator>
#include <list>
#include <map>
#include <utility>

namespace naast {

template <class Key, class Value>
class Recent {
public:
    // 0: nothing is kept.
    explicit Recent(std::size_t most) : most_(most) {}

    // Null if it is not there. It is now the one that was asked for last. Good until the next call
    // of anything else.
    Value* find(const Key& key) {
        const auto found = all_.find(key);
        if (found == all_.end()) return nullptr;
        order_.splice(order_.begin(), order_, found->second.place);
        return &found->second.value;
    }

    // Instead of what was there. What weighs more than all that may be kept is not.
    void put(const Key& key, Value value, std::size_t weight) {
        erase(key);
        if (weight > most_) return;
        std::list<Key> first{key};
        all_.try_emplace(key, Entry{std::move(value), weight, first.begin()});
        order_.splice(order_.begin(), first);
        weight_ += weight;
        make_room();
    }

    // That it grew. Requires: it is there.
    void add_weight(const Key& key, std::size_t more) {
        all_.at(key).weight += more;
        weight_ += more;
        make_room();
    }

    void erase(const Key& key) {
        const auto found = all_.find(key);
        if (found != all_.end()) erase_at(found);
    }
    // All of which `is_it(key, value)` holds.
    template <class Predicate>
    void erase_if(const Predicate& is_it) {
        for (auto one = all_.begin(); one != all_.end();) {
            const auto next = std::next(one);
            if (is_it(one->first, one->second.value)) erase_at(one);
            one = next;
        }
    }

    std::size_t weight() const { return weight_; }

private:
    struct Entry {
        Value value;
        std::size_t weight;
        typename std::list<Key>::iterator place;
    };
    using All = std::map<Key, Entry>;

    void erase_at(typename All::iterator one) {
        weight_ -= one->second.weight;
        order_.erase(one->second.place);
        all_.erase(one);
    }
    void make_room() {
        while (weight_ > most_) erase_at(all_.find(order_.back()));
    }

    const std::size_t most_;
    std::size_t weight_ = 0;
    std::list<Key> order_;  // asked for last, first
    All all_;
};

}  // namespace naast
