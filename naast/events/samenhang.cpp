#include "naast/events/samenhang.h"

#include "naast/events/onderwerp.h"
#include "naast/events/vormen.h"

namespace naast {

namespace {

// The first names of this kind that the family has.
template <class Soort>
Tekst known_as(const std::set<std::string>& introduced) {
    constexpr std::size_t enough = 8;
    const std::string before = key_of(Sleutel<Soort>{});
    std::string list;
    std::size_t count = 0;
    for (auto it = introduced.lower_bound(before);
         it != introduced.end() && it->starts_with(before) && count <= enough;
         ++it, ++count) {
        if (count == enough) return {list + " en andere", list + " and others"};
        list += (list.empty() ? "" : ", ") + it->substr(before.size());
    }
    return count == 0 ? Tekst{"nog geen", "none yet"} : Tekst{list, list};
}

// Where a value stands, as a chain of fields: written out only for a fault.
struct Path {
    const Path* above = nullptr;
    std::string_view field{};

    std::string text() const {
        const std::string own = camel_case(field);
        return above == nullptr ? own : above->text() + "." + own;
    }
};

struct Checker {
    const std::set<std::string>& introduced;
    std::optional<Fout> fout;

    template <class Soort>
    void look(const Path& path, const Sleutel<Soort>& id) {
        if (fout || introduced.contains(key_of(id))) return;
        const Tekst known = known_as<Soort>(introduced);
        fout = Fout{path.text(),
                    {std::string("noemt ") + Soort::nl + " \"" + id.waarde +
                         "\", maar die komt in dit gezin niet voor; bekend: " + known.nl,
                     std::string("names ") + Soort::en + " \"" + id.waarde +
                         "\", which does not occur in this family; known: " + known.en}};
    }
    template <class T>
    void look(const Path& path, const std::vector<T>& items) {
        for (const auto& item : items) look(path, item);
    }
    template <class T>
    void look(const Path& path, const std::optional<T>& value) {
        if (value) look(path, *value);
    }
    // Brings in the worker that it names.
    void look(const Path&, const Medewerker&) {}
    template <class T>
    void look(const Path& path, const T& value) {
        if constexpr (HeeftVelden<T>) look_in(&path, value);
    }

    template <class S>
    void look_in(const Path* above, const S& value) {
        std::apply(
            [&](const auto&... veld) {
                (look(Path{above, veld.naam}, value.*veld.lid), ...);
            },
            S::velden());
    }
};

}  // namespace

void Samenhang::add(const Event& event) {
    std::visit(
        [&]<class S>(const S& e) {
            if constexpr (requires { S::voegt_persoon_toe; })
                introduced_.insert(key_of(event.betreft.front()));
            if constexpr (requires { S::maakt(); }) introduced_.insert(key_of(e.*S::maakt()));
            const Overloaded introduce{
                [&](const Medewerker& m) { introduced_.insert(key_of(m.id)); }, [](const auto&) {}};
            each_value(e, introduce);
        },
        event.inhoud);
}

std::optional<Fout> Samenhang::check(const Event& event) const {
    Checker checker{introduced_, std::nullopt};
    checker.look(Path{nullptr, "betreft"}, event.betreft);
    std::visit([&](const auto& e) { checker.look_in(nullptr, e); }, event.inhoud);
    return checker.fout;
}

}  // namespace naast
