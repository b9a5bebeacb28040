// The fields of a kind of event, or of a command, as a form asks them. For the few files that make
// forms: it walks over velden().
#pragma once

#include "naast/events/formulier.h"
#include "naast/events/vormen.h"
#include "naast/events/woorden_keuzes.h"

#include <type_traits>
#include <vector>

namespace naast {

namespace formulier_detail {

template <class E>
std::vector<Keuze> choices_of() {
    std::vector<Keuze> choices;
    for (std::size_t i = 0; i < enum_texts<E>().size(); ++i) {
        const auto value = static_cast<E>(i);
        // What has no words cannot be chosen; a test holds that all that is offered has them.
        if constexpr (requires { in_woorden(value); })
            choices.push_back({std::string(to_text(value)), met_hoofdletter(in_woorden(value))});
    }
    return choices;
}

template <class T>
void fill_in(Formulierveld& field) {
    if constexpr (IsOptional<T>::value) {
        fill_in<typename T::value_type>(field);
        field.verplicht = false;
    } else if constexpr (IsVector<T>::value) {
        fill_in<typename T::value_type>(field);
        field.verplicht = false;
        field.meer = true;
    } else if constexpr (std::is_same_v<T, VrijeTekst>) {
        field.vorm = Vorm::tekst;
    } else if constexpr (std::is_same_v<T, std::string>) {
        field.vorm = Vorm::naam;
    } else if constexpr (std::is_same_v<T, int>) {
        field.vorm = Vorm::getal;
    } else if constexpr (std::is_same_v<T, Date>) {
        field.vorm = Vorm::dag;
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        field.vorm = Vorm::moment;
    } else if constexpr (std::is_same_v<T, bool>) {
        field.vorm = Vorm::ja_nee;
    } else if constexpr (std::is_enum_v<T>) {
        field.vorm = Vorm::keuze;
        field.keuzes = choices_of<T>();
    } else if constexpr (std::is_same_v<T, PersoonId>) {
        field.vorm = Vorm::persoon;
    } else if constexpr (std::is_same_v<T, Organisatie>) {
        field.vorm = Vorm::organisatie;
    } else if constexpr (std::is_same_v<T, Medewerker>) {
        field.vorm = Vorm::medewerker;
    } else if constexpr (IsSleutel<T>::value) {
        field.vorm = Vorm::verwijzing;
        field.naar = []<class Soort>(const Sleutel<Soort>&) { return Soort::nl; }(T{});
    } else {
        // An event, or a part of one: no form asks for these.
        field.vorm = Vorm::verwijzing;
        field.naar = "gebeurtenis";
    }
}

}  // namespace formulier_detail

// Whether this is the key of what the event makes.
template <class S, class T>
bool is_nieuwe_sleutel(const Veld<S, T>& veld) {
    if constexpr (requires { veld.lid == S::maakt(); }) return veld.lid == S::maakt();
    return false;
}

// In the order of velden(), without the key of what it makes.
template <class S>
std::vector<Formulierveld> formuliervelden() {
    std::vector<Formulierveld> fields;
    const auto add = [&]<class T>(const Veld<S, T>& veld) {
        if (is_nieuwe_sleutel(veld)) return;
        Formulierveld field;
        field.naam = camel_case(veld.naam);
        field.verplicht = true;
        formulier_detail::fill_in<T>(field);
        fields.push_back(std::move(field));
    };
    std::apply([&](const auto&... veld) { (add(veld), ...); }, S::velden());
    return fields;
}

}  // namespace naast
