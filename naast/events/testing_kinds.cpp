#include "naast/events/testing_kinds.h"

#include "naast/events/testing.h"
#include "naast/events/waarden.h"

#include <type_traits>
#include <utility>

namespace naast::testing_events {

namespace {

template <class T>
T example_value(Vulling vulling) {
    if constexpr (IsOptional<T>::value) {
        if (vulling == Vulling::kleinst) return std::nullopt;
        return example_value<typename T::value_type>(vulling);
    } else if constexpr (IsVector<T>::value) {
        if (vulling == Vulling::kleinst) return {};
        return {example_value<typename T::value_type>(vulling)};
    } else if constexpr (IsSleutel<T>::value) {
        return {"sleutel-1"};
    } else if constexpr (std::is_same_v<T, std::string>) {
        return "Anna \"de Vries\"";
    } else if constexpr (std::is_same_v<T, VrijeTekst>) {
        return {"Zij zegt: 'één keer per week'.\nMeer niet."};
    } else if constexpr (std::is_same_v<T, int>) {
        return 7;
    } else if constexpr (std::is_same_v<T, bool>) {
        return true;
    } else if constexpr (std::is_same_v<T, Date>) {
        return date("2020-02-29");
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        return PartialDate::parse("2019-10").value();
    } else if constexpr (std::is_same_v<T, Uuid>) {
        return event_id(7);
    } else if constexpr (std::is_enum_v<T>) {
        return static_cast<T>(enum_texts<T>().size() - 1);
    } else {
        T value{};
        const auto fill = [&](const auto& veld) {
            value.*veld.lid =
                example_value<std::remove_cvref_t<decltype(value.*veld.lid)>>(vulling);
        };
        std::apply([&](const auto&... veld) { (fill(veld), ...); }, T::velden());
        return value;
    }
}

template <class S>
Event example_event(Vulling vulling) {
    const bool full = vulling == Vulling::volledig;
    Event event;
    event.id = event_id(1);
    event.op = PartialDate::parse(full ? "2019-10-15T09:30" : "2019").value();
    event.door = {"redactie", "Naast"};
    const bool names_one =
        S::betreft == Betreft::precies_een || S::betreft == Betreft::minstens_een;
    if (names_one || (full && S::betreft == Betreft::hooguit_iedereen)) event.betreft = {{"ruud"}};
    if (full) {
        event.datering = Datering::gekozen;
        event.bron = "rapport, bladzijde 12";
        event.herkomst = Herkomst::overgenomen;
        event.bekend_op = date("2019-10-20");
    }
    event.inhoud = example_value<S>(vulling);
    return event;
}

}  // namespace

std::vector<Event> events_of_every_kind(Vulling vulling) {
    return [&]<std::size_t... I>(std::index_sequence<I...>) {
        return std::vector<Event>{
            example_event<std::variant_alternative_t<I, Soorten>>(vulling)...};
    }
    (std::make_index_sequence<std::variant_size_v<Soorten>>{});
}

}  // namespace naast::testing_events
