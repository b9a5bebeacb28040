// The facts that something rests on. Mostly one or two: those need no memory of their own, which is
// half of what the rules would otherwise ask of it.
#pragma once

#include "naast/events/feit.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <type_traits>
#include <utility>
#include <vector>

namespace naast {

// A list as std::vector is one.
class Feiten {
public:
    Feiten() = default;
    Feiten(std::initializer_list<Feit> feiten) { append(feiten); }
    // NOLINTNEXTLINE(google-explicit-constructor): a list is a list
    Feiten(const std::vector<Feit>& feiten) { append(feiten); }
    Feiten(const Feiten& other) { append(other); }
    Feiten(Feiten&& other) noexcept { take(other); }
    Feiten& operator=(const Feiten& other) {
        if (this != &other) {
            clear();
            append(other);
        }
        return *this;
    }
    Feiten& operator=(Feiten&& other) noexcept {
        if (this != &other) {
            give_back();
            take(other);
        }
        return *this;
    }
    ~Feiten() { give_back(); }

    // NOLINTBEGIN(readability-identifier-naming): as std has it
    const Feit* begin() const { return data_; }
    const Feit* end() const { return data_ + size_; }
    Feit* begin() { return data_; }
    Feit* end() { return data_ + size_; }
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    const Feit& front() const { return *data_; }
    const Feit& back() const { return data_[size_ - 1]; }
    const Feit& operator[](std::size_t place) const { return data_[place]; }

    void push_back(const Feit& feit) {
        const Feit kept = feit;  // it may be one of this list
        if (size_ == room_) make_room(size_ + 1);
        data_[size_++] = kept;
    }
    // NOLINTEND(readability-identifier-naming)
    // Requires: another list than this one.
    template <class Facts>
    void append(const Facts& more) {
        const std::size_t all = size_ + more.size();
        if (all > room_) make_room(all);
        Feit* to = end();
        for (const Feit& feit : more) *to++ = feit;
        size_ = static_cast<std::uint32_t>(all);
    }
    // A few are copied as if they were two: whether they are one or two cannot be foretold, and to
    // guess wrong takes longer.
    void append(const Feiten& more) {
        if (more.size_ > few || size_ + few > room_) return append<Feiten>(more);
        data_[size_] = more.data_[0];
        data_[size_ + 1] = more.data_[1];
        size_ += more.size_;
    }
    void clear() { size_ = 0; }

private:
    static constexpr std::size_t few = 2;
    static_assert(std::is_trivially_copyable_v<Feit>);

    // Requires: nothing of its own.
    void take(Feiten& other) {
        size_ = std::exchange(other.size_, 0);
        if (other.data_ == other.few_.data()) {
            few_ = other.few_;
            return;
        }
        data_ = std::exchange(other.data_, other.few_.data());
        room_ = std::exchange(other.room_, few);
    }
    void give_back() {
        if (data_ != few_.data()) std::allocator<Feit>{}.deallocate(data_, room_);
        data_ = few_.data();
        room_ = few;
    }
    [[gnu::noinline]] void make_room(std::size_t all) {
        const std::size_t room = std::max(4 * std::size_t{room_}, all);
        Feit* const more = std::allocator<Feit>{}.allocate(room);
        // Mostly it is a few that become more.
        for (std::size_t i = 0; i < size_; ++i) more[i] = data_[i];
        give_back();
        data_ = more;
        room_ = static_cast<std::uint32_t>(room);
    }

    std::array<Feit, few> few_;
    Feit* data_ = few_.data();
    std::uint32_t size_ = 0;
    std::uint32_t room_ = few;
};

template <class Facts>
void append(Feiten& all, const Facts& more) {
    all.append(more);
}

// The first day on which it had happened and was known.
inline Date seen_on(const Feit& feit) {
    return std::max(feit.op, feit.bekend_op);
}

}  // namespace naast
