// Of what kind an event is, by one look in a table. std::visit makes a call for each kind, also for
// the many that a fold passes by.
#pragma once

#include "naast/events/alle.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <type_traits>
#include <utility>
#include <variant>

namespace naast {

namespace soort_detail {

using Each = std::make_index_sequence<std::variant_size_v<Soorten>>;

template <class F>
using Call = void (*)(const F&, const Inhoud&);

template <class F, std::size_t I>
constexpr Call<F> call_for() {
    using Kind = std::variant_alternative_t<I, Soorten>;
    if constexpr (std::is_invocable_v<const F&, const Kind&>)
        return [](const F& f, const Inhoud& inhoud) { f(*std::get_if<I>(&inhoud)); };
    return nullptr;
}

template <class F>
constexpr auto call_each() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array<Call<F>, sizeof...(I)>{call_for<F, I>()...};
    }
    (Each{});
}

template <class Taker, class With>
struct Passed {
    Taker& taker;
    const With& with;

    template <class Kind>
    requires std::is_invocable_v<Taker&, const Kind&, const With&>
    void operator()(const Kind& kind) const { taker(kind, with); }
};

template <class Kind, class... Kinds>
constexpr bool is_among = (std::is_same_v<Kind, Kinds> || ...);

template <class Kind>
constexpr std::size_t place_of() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        static_assert((std::is_same_v<std::variant_alternative_t<I, Soorten>, Kind> || ...));
        return ((std::is_same_v<std::variant_alternative_t<I, Soorten>, Kind> ? I : 0) + ...);
    }
    (Each{});
}

template <class... Kinds>
constexpr auto mark_each() {
    return []<std::size_t... I>(std::index_sequence<I...>) {
        return std::array{is_among<std::variant_alternative_t<I, Soorten>, Kinds...>...};
    }
    (Each{});
}

}  // namespace soort_detail

// Gives what the event says to the call operator that takes its kind. A kind that `f` does not name
// passes by.
template <class F>
void take_in(const F& f, const Inhoud& inhoud) {
    static constexpr auto calls = soort_detail::call_each<F>();
    static_assert(
        std::any_of(calls.begin(), calls.end(), [](auto call) { return call != nullptr; }),
        "it names no kind that it can be given");
    if (const auto call = calls[inhoud.index()]) call(f, inhoud);
}

// The same to the call operator that takes its kind and `with`, if it is public.
template <class Taker, class With>
void take_in(Taker& taker, const With& with, const Inhoud& inhoud) {
    take_in(soort_detail::Passed<Taker, With>{taker, with}, inhoud);
}

// The place of a kind among all of them: what Inhoud::index() says of an event of it.
template <class Kind>
constexpr std::size_t soort_nr = soort_detail::place_of<Kind>();

// A choice from all kinds, in the order of Soorten.
using Soortenkeus = std::array<bool, std::variant_size_v<Soorten>>;

// The kinds that F names, each in a call operator of its own.
template <class F>
constexpr Soortenkeus kinds_of() {
    Soortenkeus kinds{};
    constexpr auto calls = soort_detail::call_each<F>();
    for (std::size_t i = 0; i < kinds.size(); ++i) kinds[i] = calls[i] != nullptr;
    return kinds;
}

template <class... Kinds>
bool is_one_of(const Inhoud& inhoud) {
    static constexpr auto marks = soort_detail::mark_each<Kinds...>();
    return marks[inhoud.index()];
}

}  // namespace naast
