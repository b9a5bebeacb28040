// The shapes that a field of an event can have, and a walk over the values in them.
#pragma once

#include "naast/events/velden.h"

#include <optional>
#include <tuple>
#include <type_traits>
#include <vector>

namespace naast {

template <class T>
struct IsOptional : std::false_type {};
template <class T>
struct IsOptional<std::optional<T>> : std::true_type {};
template <class T>
struct IsVector : std::false_type {};
template <class T>
struct IsVector<std::vector<T>> : std::true_type {};
template <class T>
struct IsSleutel : std::false_type {};
template <class Tag>
struct IsSleutel<Sleutel<Tag>> : std::true_type {};

namespace vormen_detail {

template <class T, class F>
void unwrap(T& value, const F& f) {
    using Plain = std::remove_const_t<T>;
    if constexpr (IsOptional<Plain>::value) {
        if (value) unwrap(*value, f);
    } else if constexpr (IsVector<Plain>::value) {
        for (auto& one : value) unwrap(one, f);
    } else {
        f(value);
    }
}

}  // namespace vormen_detail

// Calls f with each value of one field: what stands in an optional or a list.
template <class T, class F>
void each_of(T& field, const F& f) {
    vormen_detail::unwrap(field, f);
}

// Calls f with each value of each field, in the order of velden(): what stands in an optional or a
// list, and not what stands inside a value (the organisation of a worker, say).
template <class S, class F>
void each_value(S& kind, const F& f) {
    std::apply([&](const auto&... veld) { (vormen_detail::unwrap(kind.*veld.lid, f), ...); },
               std::remove_const_t<S>::velden());
}

}  // namespace naast
