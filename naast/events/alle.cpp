#include "naast/events/alle.h"

#include <tuple>
#include <utility>

namespace naast {

Inhoud::Inhoud() = default;
Inhoud::Inhoud(const Inhoud& other) = default;
Inhoud::Inhoud(Inhoud&& other) noexcept = default;
Inhoud& Inhoud::operator=(const Inhoud& other) = default;
Inhoud& Inhoud::operator=(Inhoud&& other) noexcept = default;
Inhoud::~Inhoud() = default;

template <class S>
void Inhoud::become(S& kind) {
    emplace<S>(std::move(kind));
}

namespace {

// So that it is made for every kind.
template <class... S>
constexpr auto each_become(const std::variant<S...>*) {
    return std::tuple{&Inhoud::become<S>...};
}
[[gnu::used]] const auto become_of_every_kind = each_become(static_cast<Soorten*>(nullptr));

}  // namespace

}  // namespace naast
