#include "naast/events/organisatie_van.h"

namespace naast {

namespace {

template <class T>
constexpr bool has_organisation_type =
    std::is_same_v<T, Organisatie> || std::is_same_v<T, std::optional<Organisatie>> ||
    std::is_same_v<T, Medewerker>;

std::optional<Organisatie> as_organisation(const Organisatie& value) {
    return value;
}
std::optional<Organisatie> as_organisation(const std::optional<Organisatie>& value) {
    return value;
}
std::optional<Organisatie> as_organisation(const Medewerker& value) {
    return value.organisatie;
}

}  // namespace

std::optional<Organisatie> organisatie_van(const Inhoud& inhoud) {
    std::optional<Organisatie> found;
    const auto look = [&](const auto& e) {
        const auto take = [&](const auto& veld) {
            using T = std::remove_cvref_t<decltype(e.*veld.lid)>;
            if constexpr (has_organisation_type<T>) {
                if (!found) found = as_organisation(e.*veld.lid);
            }
        };
        std::apply([&](const auto&... veld) { (take(veld), ...); }, e.velden());
    };
    std::visit(look, inhoud);
    return found;
}

}  // namespace naast
