#include "naast/events/onderwerp.h"

#include <array>
#include <cstddef>
#include <tuple>
#include <utility>
#include <variant>

namespace naast {

namespace {

template <class T>
constexpr bool is_thing = false;
template <class Soort>
constexpr bool is_thing<Sleutel<Soort>> = true;
template <>
constexpr bool is_thing<PersoonId> = false;
template <>
constexpr bool is_thing<MedewerkerId> = false;

template <class Soort>
Onderwerp as_subject(const Sleutel<Soort>& id, bool maakt) {
    return {Soort::nl, &id.waarde, maakt};
}

template <class T>
void look(std::optional<Onderwerp>& found, const T& value) {
    if constexpr (is_thing<T>) {
        if (!found) found = as_subject(value, false);
    }
}
template <class T>
void look(std::optional<Onderwerp>& found, const std::optional<T>& value) {
    if (value) look(found, *value);
}

template <class T>
constexpr bool may_be_thing = is_thing<T>;
template <class T>
constexpr bool may_be_thing<std::optional<T>> = is_thing<T>;

template <class S, class... T>
constexpr bool any_thing(const std::tuple<Veld<S, T>...>*) {
    return (may_be_thing<T> || ...);
}

template <class S>
std::optional<Onderwerp> subject_of(const S& e) {
    std::optional<Onderwerp> found;
    if constexpr (requires { S::maakt(); }) {
        found = as_subject(e.*S::maakt(), true);
    } else {
        std::apply([&](const auto&... veld) { (look(found, e.*veld.lid), ...); }, S::velden());
    }
    return found;
}

using Look = std::optional<Onderwerp> (*)(const Inhoud&);

// Returns: nothing for a kind of which no field names a thing: what families have most of.
template <std::size_t I>
constexpr Look look_in() {
    using S = std::variant_alternative_t<I, Soorten>;
    using Velden = decltype(S::velden());
    if constexpr (any_thing(static_cast<const Velden*>(nullptr)))
        return [](const Inhoud& inhoud) { return subject_of(*std::get_if<I>(&inhoud)); };
    return nullptr;
}

constexpr auto looks = []<std::size_t... I>(std::index_sequence<I...>) {
    return std::array<Look, sizeof...(I)>{look_in<I>()...};
}
(std::make_index_sequence<std::variant_size_v<Soorten>>{});

}  // namespace

std::optional<Onderwerp> onderwerp_van(const Inhoud& inhoud) {
    const Look look = looks[inhoud.index()];
    return look == nullptr ? std::nullopt : look(inhoud);
}

}  // namespace naast
