#include "naast/events/gelijk.h"

#include "naast/events/vormen.h"

#include <algorithm>
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

}  // namespace

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
