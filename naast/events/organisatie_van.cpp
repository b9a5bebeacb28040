#include "naast/events/organisatie_van.h"

namespace naast {

namespace {

const Organisatie* as_organisation(const Organisatie& value) {
    return &value;
}
const Organisatie* as_organisation(const Medewerker& value) {
    return &value.organisatie;
}
template <class T>
const Organisatie* as_organisation(const T&) {
    return nullptr;
}
template <class T>
const Organisatie* as_organisation(const std::optional<T>& value) {
    return value ? as_organisation(*value) : nullptr;
}

}  // namespace

const Organisatie* organisatie_van(const Inhoud& inhoud) {
    const Organisatie* found = nullptr;
    const auto take = [&](const auto& field) {
        if (found == nullptr) found = as_organisation(field);
    };
    std::visit(
        [&](const auto& e) {
            std::apply([&](const auto&... veld) { (take(e.*veld.lid), ...); }, e.velden());
        },
        inhoud);
    return found;
}

}  // namespace naast
