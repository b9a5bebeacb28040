#include "naast/events/gelijk.h"

#include "naast/events/vormen.h"

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <type_traits>
#include <variant>

namespace naast {

namespace {

template <class T>
[[gnu::noinline]] bool same(const T& a, const T& b) {
    if constexpr (IsOptional<T>::value) {
        return a.has_value() == b.has_value() && (!a || same(*a, *b));
    } else if constexpr (IsVector<T>::value) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
            return same(x, y);
        });
    } else if constexpr (HeeftVelden<T>) {
        return std::apply(
            [&](const auto&... veld) { return (same(a.*veld.lid, b.*veld.lid) && ...); },
            T::velden());
    } else {
        return a == b;
    }
}

void add_number(std::string& bytes, std::uint64_t number) {
    for (; number >= 0x80U; number >>= 7U) bytes += static_cast<char>(0x80U | (number & 0x7FU));
    bytes += static_cast<char>(number);
}

// Each value says where it ends, so that two lists of values never run into each other.
template <class T>
[[gnu::noinline]] void add(std::string& bytes, const T& value) {
    if constexpr (IsOptional<T>::value) {
        bytes += value ? '\1' : '\0';
        if (value) add(bytes, *value);
    } else if constexpr (IsVector<T>::value) {
        add_number(bytes, value.size());
        for (const auto& one : value) add(bytes, one);
    } else if constexpr (std::is_convertible_v<T, std::string_view>) {
        add_number(bytes, value.size());
        bytes += std::string_view(value);
    } else if constexpr (IsSleutel<T>::value || std::is_same_v<T, VrijeTekst>) {
        add(bytes, value.waarde);
    } else if constexpr (std::is_same_v<T, Date>) {
        add_number(bytes, static_cast<std::uint64_t>(value.time_since_epoch().count()));
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        add(bytes, value.to_text());
    } else if constexpr (std::is_same_v<T, Uuid>) {
        bytes.append(value.bytes.begin(), value.bytes.end());
    } else if constexpr (HeeftVelden<T>) {
        std::apply([&](const auto&... veld) { (add(bytes, value.*veld.lid), ...); }, T::velden());
    } else {
        static_assert(std::is_integral_v<T> || std::is_enum_v<T>);
        add_number(bytes, static_cast<std::uint64_t>(value));
    }
}

}  // namespace

std::string om_te_vergelijken(const Event& event) {
    std::string bytes;
    add(bytes, event.op);
    add(bytes, event.datering);
    add(bytes, event.door.persoon);
    add(bytes, event.door.organisatie);
    add(bytes, event.bron);
    add(bytes, event.betreft);
    add(bytes, event.herkomst);
    add(bytes, event.bekend_op);
    add(bytes, event.inhoud.index());
    std::visit([&](const auto& kind) { add(bytes, kind); },
               static_cast<const Soorten&>(event.inhoud));
    return bytes;
}

bool zegt_hetzelfde(const Event& a, const Event& b) {
    const bool is_same_envelope = a.op == b.op && a.datering == b.datering && a.door == b.door &&
                                  a.bron == b.bron && a.betreft == b.betreft &&
                                  a.herkomst == b.herkomst && a.bekend_op == b.bekend_op;
    if (!is_same_envelope || a.inhoud.index() != b.inhoud.index()) return false;
    return std::visit(
        [&](const auto& kind) {
            return same(kind, *std::get_if<std::remove_cvref_t<decltype(kind)>>(&b.inhoud));
        },
        static_cast<const Soorten&>(a.inhoud));
}

}  // namespace naast
