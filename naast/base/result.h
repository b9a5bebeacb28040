// A value, or the reason why there is none. Carries the names of std::expected (C++23), so that it
// can be replaced by it. An expected "no" is returned; own faults stop the program (assert.h).
#pragma once

#include "naast/base/assert.h"

#include <utility>
#include <variant>

namespace naast {

template <class E>
struct Unexpected {
    E error;
};
template <class E>
Unexpected(E) -> Unexpected<E>;

template <class T, class E>
class [[nodiscard]] Result {
public:
    // Implicit on purpose: `return value;` and `return Unexpected{error};` are how it is made.
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(T value) : state_(std::in_place_index<0>, std::move(value)) {}
    template <class F>
    // NOLINTNEXTLINE(google-explicit-constructor)
    Result(Unexpected<F> no) : state_(std::in_place_index<1>, std::move(no.error)) {}

    bool has_value() const { return state_.index() == 0; }
    explicit operator bool() const { return has_value(); }

    // Requires: has_value().
    T& value() { return NAAST_ASSERT(has_value()), *std::get_if<0>(&state_); }
    const T& value() const { return NAAST_ASSERT(has_value()), *std::get_if<0>(&state_); }
    T& operator*() { return value(); }
    const T& operator*() const { return value(); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    // Requires: !has_value().
    E& error() { return NAAST_ASSERT(!has_value()), *std::get_if<1>(&state_); }
    const E& error() const { return NAAST_ASSERT(!has_value()), *std::get_if<1>(&state_); }

private:
    std::variant<T, E> state_;
};

struct Done {
    bool operator==(const Done&) const = default;
};
template <class E>
using Outcome = Result<Done, E>;

}  // namespace naast
