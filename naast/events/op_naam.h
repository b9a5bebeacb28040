// A kind of event by its name on the wire.
#pragma once

#include "naast/events/alle.h"

#include <cstddef>
#include <string_view>
#include <utility>
#include <variant>

namespace naast {

// Calls f.operator()<S>() for the kind that is called `soort`. Returns: whether there is one.
template <class F>
bool with_kind(std::string_view soort, const F& f) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        const auto call = [&]<class S>() {
            if (S::soort != soort) return false;
            f.template operator()<S>();
            return true;
        };
        return (call.template operator()<std::variant_alternative_t<I, Soorten>>() || ...);
    }
    (std::make_index_sequence<std::variant_size_v<Soorten>>{});
}

}  // namespace naast
