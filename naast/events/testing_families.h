// For tests only: a made-up family from a seed. Every kind of event can come, in any order, with
// every field at random, as no real family would have it: what holds for these holds for all.
#pragma once

#include "naast/events/testing.h"
#include "naast/events/waarden.h"

#include <cstdint>
#include <map>
#include <random>
#include <type_traits>
#include <utility>
#include <vector>

namespace naast::testing_events {

class FamilyMaker {
public:
    explicit FamilyMaker(std::uint64_t seed) : random_(seed) {}

    // Two parents, two children, one expected child, and this many further events over three years.
    std::vector<RecordedEvent> make(int events) {
        std::vector<Happened> list{{"2019-01-07", GezinAangemeld{"Gezin", "Heideveld", {}}},
                                   {"2019-01-07", persoon(Gezinsrol::moeder), {"moeder"}},
                                   {"2019-01-07", persoon(Gezinsrol::vader), {"vader"}},
                                   {"2019-01-07", persoon(), {"sil"}},
                                   {"2019-01-07", persoon(), {"noor"}},
                                   {"2019-01-07", verwacht(), {"baby"}}};
        for (int i = 0; i < events; ++i) {
            today_ = date("2019-01-07") + Days{below(3 * 365)};
            made_ = static_cast<int>(list.size());
            Happened item;
            do {
                names_nothing_ = false;
                item =
                    kinds()[static_cast<std::size_t>(below(static_cast<int>(kind_count)))](*this);
            } while (names_nothing_);
            item.op = to_text(today_);
            if (below(4) == 0) item.bekend_op = to_text(today_ + Days{below(60)});
            list.push_back(std::move(item));
        }
        return happened(list);
    }

    int below(int limit) { return static_cast<int>(random_() % static_cast<std::uint64_t>(limit)); }

private:
    static constexpr std::size_t kind_count = std::variant_size_v<Soorten>;
    using MakeOne = Happened (*)(FamilyMaker&);

    template <class S>
    static Happened make_one(FamilyMaker& maker) {
        Happened item;
        S said = maker.value<S>();
        if constexpr (requires { S::maakt(); }) {
            if (!maker.names_nothing_ || std::is_same_v<S, HulpGestart>) {
                maker.names_nothing_ = false;
                maker.make_key(said.*S::maakt(), std::is_same_v<S, HulpGestart>);
            }
        }
        item.inhoud = std::move(said);
        const auto members = maker.members();
        if (S::betreft == Betreft::precies_een) {
            item.betreft = {members[static_cast<std::size_t>(maker.below(5))]};
        } else if (S::betreft != Betreft::het_gezin) {
            for (const char* member : members) {
                if (maker.below(2) == 0) item.betreft.emplace_back(member);
            }
            if (item.betreft.empty() && S::betreft == Betreft::minstens_een)
                item.betreft = {members[static_cast<std::size_t>(maker.below(5))]};
        }
        return item;
    }

    template <class Tag>
    static std::string kind_of(const Sleutel<Tag>&) {
        return Tag::nl;
    }

    // A thing that was made, and on which day.
    struct Made {
        std::string key;
        Date op;
    };

    template <class Item>
    const Item& pick(const std::vector<Item>& items) {
        return items[static_cast<std::size_t>(below(static_cast<int>(items.size())))];
    }

    // What speaks of a thing comes after it.
    std::string named(const Made& made) {
        today_ = std::max(today_, made.op);
        return made.key;
    }

    // Each thing is made once; help that was asked for may be what starts.
    template <class Tag>
    void make_key(Sleutel<Tag>& key, bool may_continue) {
        auto& made = keys_[kind_of(key)];
        if (may_continue && !asked_.empty() && below(3) > 0) {
            key.waarde = named(asked_.back());
            asked_.pop_back();
            return;
        }
        key.waarde = "k" + std::to_string(made.size() + 1);
        made.push_back({key.waarde, today_});
        if (std::is_same_v<Tag, HulpIdSoort> && !may_continue) asked_.push_back(made.back());
    }

    static const std::vector<MakeOne>& kinds() {
        static const std::vector<MakeOne> all = []<std::size_t... I>(std::index_sequence<I...>) {
            return std::vector<MakeOne>{&make_one<std::variant_alternative_t<I, Soorten>>...};
        }
        (std::make_index_sequence<kind_count>{});
        return all;
    }

    static std::vector<const char*> members() { return {"moeder", "vader", "sil", "noor", "baby"}; }

    template <class T>
    T value() {
        if constexpr (IsOptional<T>::value) {
            if (below(2) == 0) return std::nullopt;
            return value<typename T::value_type>();
        } else if constexpr (IsVector<T>::value) {
            T all;
            for (int n = below(3); n > 0; --n) all.push_back(value<typename T::value_type>());
            return all;
        } else if constexpr (std::is_same_v<T, MedewerkerId>) {
            return {"w" + std::to_string(below(6))};
        } else if constexpr (std::is_same_v<T, PersoonId>) {
            return {members()[static_cast<std::size_t>(below(5))]};
        } else if constexpr (IsSleutel<T>::value) {
            const auto& made = keys_[kind_of(T{})];
            names_nothing_ = names_nothing_ || made.empty();
            return {made.empty() ? "niets" : named(pick(made))};
        } else if constexpr (std::is_same_v<T, Organisatie>) {
            const auto soort = value<OrganisatieSoort>();
            return {std::string(to_text(soort)), soort};
        } else if constexpr (std::is_same_v<T, std::string>) {
            return below(2) == 0 ? "TRM-01" : "TRM-02";
        } else if constexpr (std::is_same_v<T, VrijeTekst>) {
            return {"Eigen woorden."};
        } else if constexpr (std::is_same_v<T, int>) {
            return 1 + below(9);
        } else if constexpr (std::is_same_v<T, bool>) {
            return below(2) == 0;
        } else if constexpr (std::is_same_v<T, Date>) {
            return today_ + Days{below(200)};
        } else if constexpr (std::is_same_v<T, PartialDate>) {
            return PartialDate::parse("2012-03").value();
        } else if constexpr (std::is_same_v<T, Uuid>) {
            return event_id(1 + below(made_));
        } else if constexpr (std::is_enum_v<T>) {
            return static_cast<T>(below(static_cast<int>(enum_texts<T>().size())));
        } else {
            T made{};
            const auto fill = [&](const auto& veld) {
                made.*veld.lid = value<std::remove_cvref_t<decltype(made.*veld.lid)>>();
            };
            std::apply([&](const auto&... veld) { (fill(veld), ...); }, T::velden());
            return made;
        }
    }

    std::mt19937_64 random_;
    Date today_{};
    int made_ = 1;
    std::map<std::string, std::vector<Made>> keys_{};  // of each kind of thing
    std::vector<Made> asked_{};                        // help that did not start yet
    bool names_nothing_ = false;                       // what it would speak of is not there
};

}  // namespace naast::testing_events
