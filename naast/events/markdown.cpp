// The vocabulary as a page for people, made from the same velden() that the codec reads.
#include "naast/base/assert.h"
#include "naast/events/codec.h"
#include "naast/events/waarden.h"

#include <fmt/format.h>

#include <algorithm>
#include <string>
#include <vector>

namespace naast {

namespace {

namespace json = boost::json;

constexpr std::string_view opening = R"(# Events, version 1

All that can happen around a family: {kinds} kinds, by capability, in the order of the files in
`naast/events/`. An event is one flat JSON object: what every event carries, and the fields of
its kind. Made by the program; change `velden()`, not this page:

    naast events --markdown > docs/formats/events.md

The same for programs is `docs/reference/events.schema.json`. How to write a story with it:
[verhaal-schrijven.md](../verhaal-schrijven.md). How it lies on disk: [ledger.md](ledger.md).

## What every event carries

| field | required | type | |
|---|---|---|---|
| `gezin` | in a file | id | Het gezin. Alleen in een bestand. |
| `id` | | id | Sleutel van de gebeurtenis. Ontbreekt die, dan krijgt zij er een. |
| `soort` | yes | one of the kinds below | Wat er gebeurde. |
| `versie` | | 1 | Versie van de soort. |
| `op` | yes | moment | Wanneer het gebeurde, zo precies als bekend. |
| `datering` | | `gegeven`, `gekozen` | Of de bron de dag noemt, of dat de dag gekozen is. |
| `door` | yes | `persoon` and `organisatie`, two names | Wie dit vastlegde. |
| `bron` | | text | Waar het op berust. |
| `betreft` | by kind | list of keys of persons | Over wie het gaat. |
| `overgenomen` | | `true`, `false` | Geschiedenis van elders. |
| `bekendOp` | | day | Alleen bij `overgenomen`: wanneer het daar bekend was. |

## How to read the tables
- **key**: what an event calls a person, a signal, help and so on, in one family only: 1 to 40 of
  a-z, 0-9 and dash. The event that brings it in comes from anywhere in the same file, or was
  there already.
- **name**: 1 to {max_name} bytes. **text**: 1 to {max_text} bytes, for people; it never decides
  anything.
- **number**: a whole one, 0 through {max_number}. **day**: 2019-10-15. **moment**: a day, a part
  of one (2019, 2019-10) or a minute (2019-10-15T09:30). **id**: a UUID in lower case.
- **organisation** and **worker** stand once, here below. A field of a field has a dot:
  `onderdeel.veld`; `[]` is each of a list.
- **category** says what kind of knowledge the field holds, and so in which segment it lies.
- **place** says yes if the field can betray where someone is, when that must stay secret.
- A required field may stand in a part that may be absent.
- The examples show all fields at once, so that each form is seen once. A real line has fewer,
  and its keys are those of its own family.
)";

template <class T>
struct ListItem {
    using Type = T;
};
template <class T>
struct ListItem<std::vector<T>> {
    using Type = T;
};
template <class T>
struct ListItem<std::optional<T>> : ListItem<T> {};

// What is in the field itself, once "may be absent" and "list of" are taken off.
template <class T>
using Bare = typename ListItem<T>::Type;

template <class T>
constexpr bool is_list = IsVector<T>::value;
template <class T>
constexpr bool is_list<std::optional<T>> = is_list<T>;

// A part whose fields stand in the table of the event itself.
template <class T>
constexpr bool is_part =
    HeeftVelden<T> && !std::is_same_v<T, Organisatie> && !std::is_same_v<T, Medewerker>;

// For decltype only: what the key names, in words.
template <class Tag>
Tag tag_of(const Sleutel<Tag>&);

template <class T>
[[gnu::noinline]] std::string type_of() {
    if constexpr (IsSleutel<T>::value) {
        return std::string("key of ") + decltype(tag_of(T{}))::nl;
    } else if constexpr (std::is_same_v<T, std::string>) {
        return "name";
    } else if constexpr (std::is_same_v<T, VrijeTekst>) {
        return "text";
    } else if constexpr (std::is_same_v<T, int>) {
        return "number";
    } else if constexpr (std::is_same_v<T, bool>) {
        return "`true`, `false`";
    } else if constexpr (std::is_same_v<T, Date>) {
        return "day";
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        return "moment";
    } else if constexpr (std::is_same_v<T, Uuid>) {
        return "id";
    } else if constexpr (std::is_enum_v<T>) {
        std::string values;
        for (const auto name : enum_texts<T>())
            values += (values.empty() ? "`" : ", `") + std::string(name) + "`";
        return values;
    } else if constexpr (std::is_same_v<T, Organisatie>) {
        return "organisation";
    } else if constexpr (std::is_same_v<T, Medewerker>) {
        return "worker";
    } else {
        return "its fields are in the next rows";
    }
}

template <class S>
std::string rows_of(const std::string& path);

template <class S, class T>
std::string row_of(const Veld<S, T>& veld, const std::string& path) {
    const std::string name = waarden::join(path, camel_case(veld.naam));
    std::string row = fmt::format("| `{}` | {} | {}{} | {} | {} | {} |\n",
                                  name,
                                  waarden::may_be_absent<T> ? "" : "yes",
                                  is_list<T> ? "list of: " : "",
                                  type_of<Bare<T>>(),
                                  to_text(veld.categorie),
                                  veld.plaats == Plaats::kan_verraden ? "yes" : "",
                                  veld.uitleg);
    if constexpr (is_part<Bare<T>>) row += rows_of<Bare<T>>(is_list<T> ? name + "[]" : name);
    return row;
}

template <class S>
[[gnu::noinline]] std::string rows_of(const std::string& path) {
    std::string rows;
    std::apply([&](const auto&... veld) { ((rows += row_of(veld, path)), ...); }, S::velden());
    return rows;
}

template <class S>
std::string table_of() {
    return "| field | required | type | category | place | |\n|---|---|---|---|---|---|\n" +
           rows_of<S>("");
}

constexpr const char* example_person = "Joris Bakker";
constexpr const char* example_team = "Lokaal team Heideveld";

std::string example_name(std::string_view field) {
    if (field == "gemeente") return "Heideveld";
    if (field == "termijn") return "TRM-02";
    if (field == "product") return "45A04";
    return "Meermin";
}

template <class S>
void add_examples(json::object& object);

template <class T>
[[gnu::noinline]] json::value example_of(std::string_view field) {
    if constexpr (IsOptional<T>::value) {
        return example_of<typename T::value_type>(field);
    } else if constexpr (IsVector<T>::value) {
        return json::array{example_of<typename T::value_type>(field)};
    } else if constexpr (IsSleutel<T>::value) {
        const std::string tag = decltype(tag_of(T{}))::nl;
        return json::string(tag + "-1");
    } else if constexpr (std::is_same_v<T, std::string>) {
        return json::string(example_name(field));
    } else if constexpr (std::is_same_v<T, VrijeTekst>) {
        return "In eigen woorden.";
    } else if constexpr (std::is_same_v<T, int>) {
        return 7;
    } else if constexpr (std::is_same_v<T, bool>) {
        return true;
    } else if constexpr (std::is_same_v<T, Date>) {
        return "2026-03-09";
    } else if constexpr (std::is_same_v<T, PartialDate>) {
        return "2026-03";
    } else if constexpr (std::is_same_v<T, Uuid>) {
        return "c4a7d2e9-58b3-4f60-a1c2-3d4e5f607182";
    } else if constexpr (std::is_enum_v<T>) {
        return json::string(std::string(enum_texts<T>().front()));
    } else if constexpr (std::is_same_v<T, Organisatie>) {
        return json::object{{"naam", example_team}, {"soort", "lokaal_team"}};
    } else if constexpr (std::is_same_v<T, Medewerker>) {
        return json::object{{"id", "joris-bakker"},
                            {"naam", example_person},
                            {"organisatie", example_of<Organisatie>(field)}};
    } else {
        json::object object;
        add_examples<T>(object);
        return object;
    }
}

template <class S>
void add_examples(json::object& object) {
    const auto add = [&]<class T>(const Veld<S, T>& veld) {
        object[camel_case(veld.naam)] = example_of<T>(veld.naam);
    };
    std::apply([&](const auto&... veld) { (add(veld), ...); }, S::velden());
}

template <class S>
std::string example_line() {
    json::object object{{"soort", json::string(std::string(S::soort))}, {"op", "2026-03-02"}};
    if (S::betreft != Betreft::het_gezin) object["betreft"] = json::array{"persoon-1"};
    object["door"] = json::object{{"persoon", example_person}, {"organisatie", example_team}};
    add_examples<S>(object);
    return json::serialize(object);
}

std::string in_words(Betreft betreft) {
    switch (betreft) {
        case Betreft::het_gezin: return "nobody apart: it is about the family";
        case Betreft::precies_een: return "exactly one person";
        case Betreft::minstens_een: return "one or more persons";
        case Betreft::hooguit_iedereen: return "any number of persons, or none";
    }
    own_fault(__FILE__, __LINE__, "enumerator");
}

struct Kind {
    std::string_view bestand;
    std::string text;
};

template <class S>
Kind kind_of() {
    return {S::uitleg.bestand,
            fmt::format("\n### {}\n{}\n\n`betreft`: {}.\n\n{}\n```json\n{}\n```\n",
                        S::soort,
                        S::uitleg.tekst,
                        in_words(S::betreft),
                        table_of<S>(),
                        example_line<S>())};
}

// In the order of the files; within one, in the order of the list of all kinds.
template <std::size_t... I>
std::vector<Kind> all_kinds(std::index_sequence<I...>) {
    std::vector<Kind> kinds{kind_of<std::variant_alternative_t<I, Soorten>>()...};
    std::stable_sort(kinds.begin(), kinds.end(), [](const Kind& a, const Kind& b) {
        return a.bestand < b.bestand;
    });
    return kinds;
}

}  // namespace

std::string events_markdown() {
    constexpr std::size_t count = std::variant_size_v<Soorten>;
    std::string page = fmt::format(opening,
                                   fmt::arg("kinds", count),
                                   fmt::arg("max_name", waarden::max_name_length),
                                   fmt::arg("max_text", waarden::max_text_length),
                                   fmt::arg("max_number", waarden::max_number));
    page += "\n### organisation\n" + table_of<Organisatie>();
    page += "\n### worker\n" + table_of<Medewerker>();
    std::string_view bestand;
    for (const Kind& kind : all_kinds(std::make_index_sequence<count>{})) {
        if (kind.bestand != bestand) page += fmt::format("\n## {}\n", kind.bestand);
        bestand = kind.bestand;
        page += kind.text;
    }
    return page;
}

}  // namespace naast
