#include "naast/events/onderwerp.h"

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
    return {Soort::nl, id.waarde, maakt};
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

}  // namespace

std::optional<Onderwerp> onderwerp_van(const Inhoud& inhoud) {
    return std::visit(
        []<class S>(const S& e) {
            std::optional<Onderwerp> found;
            if constexpr (requires { S::maakt(); }) {
                found = as_subject(e.*S::maakt(), true);
            } else {
                std::apply([&](const auto&... veld) { (look(found, e.*veld.lid), ...); },
                           S::velden());
            }
            return found;
        },
        inhoud);
}

}  // namespace naast
