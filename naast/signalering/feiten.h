// The facts that something rests on. Mostly one or two: those need no memory of their own, which is
// half of what the rules would otherwise ask of it.
#pragma once

#include "naast/events/feit.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <initializer_list>
#include <vector>

namespace naast {

// A list as std::vector is one.
class Feiten {
public:
    Feiten() = default;
    Feiten(std::initializer_list<Feit> feiten) { append(feiten); }
    // NOLINTNEXTLINE(google-explicit-constructor): a list is a list
    Feiten(const std::vector<Feit>& feiten) { append(feiten); }

    // NOLINTBEGIN(readability-identifier-naming): as std has it
    const Feit* begin() const { return many_.empty() ? few_.data() : many_.data(); }
    const Feit* end() const { return begin() + size(); }
    Feit* begin() { return many_.empty() ? few_.data() : many_.data(); }
    Feit* end() { return begin() + size(); }
    std::size_t size() const { return many_.empty() ? count_ : many_.size(); }
    bool empty() const { return size() == 0; }
    const Feit& front() const { return *begin(); }
    const Feit& back() const { return *(end() - 1); }
    const Feit& operator[](std::size_t place) const { return begin()[place]; }

    void push_back(const Feit& feit) {
        if (many_.empty() && count_ < few_.size()) {
            few_[count_++] = feit;
            return;
        }
        if (many_.empty()) move_out(4 * few_.size());
        many_.push_back(feit);
    }
    // NOLINTEND(readability-identifier-naming)
    // Requires: another list than this one.
    template <class Facts>
    void append(const Facts& more) {
        if (many_.empty()) {
            const std::size_t all = count_ + more.size();
            if (all <= few_.size()) {
                for (const Feit& feit : more) few_[count_++] = feit;
                return;
            }
            move_out(std::max(4 * few_.size(), all));
        }
        // Mostly one or two are added; then this is less work than std::vector::insert.
        for (const Feit& feit : more) many_.push_back(feit);
    }
    void clear() {
        count_ = 0;
        many_.clear();
    }

private:
    void move_out(std::size_t room) {
        many_.reserve(room);
        many_.assign(few_.begin(), few_.begin() + static_cast<std::ptrdiff_t>(count_));
    }

    std::array<Feit, 2> few_{};
    std::size_t count_ = 0;   // of few_
    std::vector<Feit> many_;  // all of them, once they are more
};

template <class Facts>
void append(Feiten& all, const Facts& more) {
    all.append(more);
}

}  // namespace naast
