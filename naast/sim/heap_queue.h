// Pending events as a 4-ary heap: no horizon needed, slower than the day queue when there are many.
// The reference for the day queue, and what that uses for events of the same day.
#pragma once

#include "naast/base/assert.h"
#include "naast/sim/event.h"

#include <algorithm>
#include <cstddef>
#include <vector>

namespace naast::sim {

class HeapQueue {
public:
    void reset(Minute /*horizon*/, Minute /*now*/) {
        nodes_.clear();
        pushed_ = 0;
    }
    bool empty() const { return nodes_.empty(); }
    // Requires: !empty().
    Minute first_minute() const { return static_cast<Minute>(nodes_.front().key >> order_bits); }

    void push(Minute at, Event event) {
        if (pushed_ >> order_bits != 0) number_again();
        const Node node{static_cast<std::uint64_t>(at) << order_bits | pushed_++, event};
        std::size_t hole = nodes_.size();
        nodes_.push_back(node);
        while (hole > 0 && node.key < nodes_[parent(hole)].key) {
            nodes_[hole] = nodes_[parent(hole)];
            hole = parent(hole);
        }
        nodes_[hole] = node;
    }

    bool pop(Minute until, Minute& at, Event& event) {
        if (empty() || first_minute() >= until) return false;
        at = first_minute();
        event = take_first();
        return true;
    }

    // Requires: !empty().
    Event take_first() {
        const Event first = nodes_.front().event;
        const Node last = nodes_.back();
        nodes_.pop_back();
        if (!nodes_.empty()) sink(last);
        // The order numbers start again where there is nothing left to be ordered after.
        if (nodes_.empty()) pushed_ = 0;
        return first;
    }

    template <class Pool>
    void prefetch(const Pool&) const {}

    std::vector<Pending> pending() const {
        std::vector<Node> sorted = nodes_;
        std::sort(sorted.begin(), sorted.end(), [](const Node& a, const Node& b) {
            return a.key < b.key;
        });
        std::vector<Pending> all;
        all.reserve(sorted.size());
        for (const Node& node : sorted)
            all.push_back({static_cast<Minute>(node.key >> order_bits), node.event});
        return all;
    }
    std::size_t bytes() const { return nodes_.capacity() * sizeof(Node); }

private:
    static constexpr int order_bits = 32;
    static constexpr std::size_t ways = 4;
    struct Node {
        std::uint64_t key;  // minute, then order of pushing
        Event event;
    };
    std::vector<Node> nodes_;
    std::uint64_t pushed_ = 0;

    static std::size_t parent(std::size_t node) { return (node - 1) / ways; }

    // After 2^32 pushes without ever being empty: the order stays, the numbers begin at 0.
    void number_again() {
        const std::vector<Pending> all = pending();
        nodes_.clear();
        pushed_ = 0;
        for (const Pending& one : all) push(one.at, one.event);
    }

    // Puts `node` where it belongs, from the top down.
    void sink(Node node) {
        const std::size_t size = nodes_.size();
        std::size_t hole = 0;
        for (std::size_t child = 1; child < size; child = hole * ways + 1) {
            std::size_t least = child;
            const std::size_t past = std::min(child + ways, size);
            for (std::size_t other = child + 1; other < past; ++other)
                least = nodes_[other].key < nodes_[least].key ? other : least;
            if (node.key <= nodes_[least].key) break;
            nodes_[hole] = nodes_[least];
            hole = least;
        }
        nodes_[hole] = node;
    }
};

}  // namespace naast::sim
