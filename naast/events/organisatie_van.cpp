#include "naast/events/organisatie_van.h"

namespace naast {

namespace {

std::optional<Organisatie> as_organisation(const Organisatie& value) {
    return value;
}
std::optional<Organisatie> as_organisation(const std::optional<Organisatie>& value) {
    return value;
}
std::optional<Organisatie> as_organisation(const Medewerker& value) {
    return value.organisatie;
}
std::optional<Organisatie> as_organisation(const std::optional<Medewerker>& value) {
    return value ? std::optional{value->organisatie} : std::nullopt;
}

template <class T>
std::optional<Organisatie> as_organisation(const T&) {
    return std::nullopt;
}

}  // namespace

std::optional<Organisatie> organisatie_van(const Inhoud& inhoud) {
    std::optional<Organisatie> found;
    const auto take = [&](const auto& field) {
        if (!found) found = as_organisation(field);
    };
    std::visit(
        [&](const auto& e) {
            std::apply([&](const auto&... veld) { (take(e.*veld.lid), ...); }, e.velden());
        },
        inhoud);
    return found;
}

}  // namespace naast
