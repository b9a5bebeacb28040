#include "naast/sim/scenario_lezer.h"

#include "naast/events/json_door.h"
#include "naast/sim/marge.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <tuple>

namespace naast::sim {

namespace {

constexpr std::size_t longest_key = 40;

// How many letters must be changed, added or left out to make b of a.
std::size_t distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    for (std::size_t j = 0; j <= b.size(); ++j) row[j] = j;
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t above = row[j];
            const std::size_t replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            row[j] = std::min({replaced, above + 1, row[j - 1] + 1});
            diagonal = above;
        }
    }
    return row[b.size()];
}

bool may_be_meant(std::string_view key, std::string_view known) {
    if (key.size() > longest_key) return false;
    return distance(key, known) <= 2 || (key.size() > 2 && known.starts_with(key));
}

Tekst unknown_key(std::string_view key, const std::vector<std::string_view>& known) {
    for (const std::string_view one : known) {
        if (may_be_meant(key, one))
            return {fmt::format("ken ik hier niet; het moet misschien \"{}\" zijn", one),
                    fmt::format("is not known here; perhaps it must be \"{}\"", one)};
    }
    return {fmt::format("ken ik hier niet; bekend zijn {}", quoted(known, "en")),
            fmt::format("is not known here; known are {}", quoted(known, "and"))};
}

// What stands there, for in a message: "is een tekst", "is 12".
Tekst what_it_is(const toml::node& node) {
    const auto said = [](const char* nl, const char* en) { return Tekst{nl, en}; };
    if (node.is_table()) return said("is een tabel", "is a table");
    if (node.is_array()) return said("is een lijst", "is a list");
    if (node.is_string()) return said("is een tekst", "is a text");
    if (node.is_boolean()) return said("is true of false", "is true or false");
    if (node.is_number()) return said("is een los getal", "is a bare number");
    return said("is een dag of tijdstip", "is a day or time");
}

// In the middle of another: without a capital and without a full stop.
std::string first_sentence(std::string_view text) {
    std::string sentence(text.substr(0, text.find(". ")));
    if (sentence.ends_with('.')) sentence.pop_back();
    if (sentence.front() >= 'A' && sentence.front() <= 'Z')
        sentence.front() = static_cast<char>(sentence.front() - 'A' + 'a');
    return sentence;
}

bool is_line(std::string_view text) {
    return std::ranges::none_of(text, [](char c) { return (c >= 0 && c < ' ') || c == 0x7F; });
}
bool is_text(std::string_view text) {
    return std::ranges::none_of(
        text, [](char c) { return (c >= 0 && c < ' ' && c != '\n' && c != '\t') || c == 0x7F; });
}
bool is_blank(std::string_view text) {
    return text.find_first_not_of(" \t\n") == std::string_view::npos;
}
bool is_key(std::string_view text) {
    return !text.empty() && text.size() <= longest_key && std::ranges::all_of(text, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    });
}

}  // namespace

std::string dotted(const std::string& pad, std::string_view naam) {
    return pad.empty() ? std::string(naam) : fmt::format("{}.{}", pad, naam);
}

void Lezer::fail(const Plek& at, const std::string& veld, Tekst reden) {
    if (ok()) fout_ = ScenarioFout{at, veld, std::move(reden)};
}

void Lezer::only(const toml::table& table,
                 const std::string& pad,
                 const std::vector<std::string_view>& known) {
    // The first in the file. A key that a what-if brought stands where its value does.
    const auto place = [](const auto& field) {
        const auto& source = field.first.source();
        return plek_of(source.begin.line > 0 ? source : field.second.source());
    };
    std::optional<std::pair<Plek, std::string_view>> first;
    for (const auto& field : table) {
        if (std::ranges::find(known, field.first.str()) != known.end()) continue;
        const Plek plek = place(field);
        const auto before = [](const Plek& a, const Plek& b) {
            return std::tie(a.regel, a.kolom) < std::tie(b.regel, b.kolom);
        };
        if (!first || before(plek, first->first)) first = {plek, field.first.str()};
    }
    if (!first) return;
    const auto& [plek, key] = *first;
    fail(plek, dotted(pad, shortened(key)), unknown_key(key, known));
}

const toml::node* Lezer::need(const toml::table& table,
                              const std::string& pad,
                              std::string_view naam,
                              std::string_view uitleg) {
    const toml::node* node = table.get(naam);
    if (node != nullptr) return node;
    const std::string why = uitleg.empty() ? "" : ": " + first_sentence(uitleg);
    fail(plek_of(table),
         dotted(pad, naam),
         {"ontbreekt; het moet er staan" + why, "is missing; it must be there"});
    return nullptr;
}

const toml::table* Lezer::as_table(const toml::node& node, const std::string& veld) {
    const toml::table* table = node.as_table();
    if (table == nullptr) {
        const Tekst is = what_it_is(node);
        fail(plek_of(node),
             veld,
             {is.nl + " maar moet een tabel zijn", is.en + " but must be a table"});
    }
    return table;
}

const toml::array* Lezer::as_list(const toml::node& node, const std::string& veld) {
    const toml::array* list = node.as_array();
    if (list == nullptr) {
        const Tekst is = what_it_is(node);
        fail(plek_of(node),
             veld,
             {is.nl + " maar moet een lijst zijn", is.en + " but must be a list"});
    }
    return list;
}

std::string Lezer::text(const toml::node& node, const std::string& veld) {
    const auto value = node.value_exact<std::string>();
    if (!value || is_blank(*value) || !is_line(*value) || width_of(*value) > longest_line) {
        fail(plek_of(node),
             veld,
             {fmt::format("moet een tekst van één regel zijn, tot {} tekens", longest_line),
              fmt::format("must be a text of one line, up to {} characters", longest_line)});
        return "";
    }
    return *value;
}

std::string Lezer::long_text(const toml::node& node, const std::string& veld) {
    const auto value = node.value_exact<std::string>();
    if (!value || is_blank(*value) || !is_text(*value) || width_of(*value) > longest_text) {
        fail(plek_of(node),
             veld,
             {fmt::format("moet een tekst zijn, tot {} tekens", longest_text),
              fmt::format("must be a text, up to {} characters", longest_text)});
        return "";
    }
    return *value;
}

Sleutel Lezer::sleutel(const toml::node& node, const std::string& veld) {
    const auto value = node.value_exact<std::string>();
    if (!value || !is_key(*value)) {
        fail(plek_of(node),
             veld,
             {fmt::format("moet een korte naam zijn: 1 tot {} tekens, alleen a-z, 0-9, - en _",
                          longest_key),
              fmt::format("must be a short name: 1 to {} characters, only a-z, 0-9, - and _",
                          longest_key)});
        return {"", plek_of(node)};
    }
    return {*value, plek_of(node)};
}

bool Lezer::is_true(const toml::node& node, const std::string& veld) {
    const auto value = node.value_exact<bool>();
    if (!value)
        fail(plek_of(node),
             veld,
             {"moet true of false zijn, zonder aanhalingstekens",
              "must be true or false, without quotes"});
    return value.value_or(false);
}

Date Lezer::day(const toml::node& node, const std::string& veld) {
    const auto found = as_day(node);
    if (!found)
        fail(plek_of(node),
             veld,
             {"moet een dag zijn, zonder aanhalingstekens, zoals 2026-01-05",
              "must be a day, without quotes, such as 2026-01-05"});
    return found.value_or(Date{});
}

double Lezer::number(const toml::node& node, const std::string& veld, const Grenzen* grenzen) {
    const auto value = node.is_number() ? node.value<double>() : std::nullopt;
    if (!value || !std::isfinite(*value)) {
        fail(plek_of(node),
             veld,
             {"moet een getal zijn, zonder aanhalingstekens, met een punt voor de decimalen",
              "must be a number, without quotes, with a point for the decimals"});
        return 0;
    }
    if (grenzen == nullptr) return *value;
    const bool is_right = *value >= grenzen->least && *value <= grenzen->most &&
                          (!grenzen->is_whole || std::floor(*value) == *value);
    if (!is_right)
        fail(plek_of(node),
             veld,
             {fmt::format("is {} maar moet {}van {} tot en met {} zijn",
                          *value,
                          grenzen->is_whole ? "heel zijn en " : "",
                          grenzen->least,
                          grenzen->most),
              fmt::format("is {} but must be {}from {} to {}",
                          *value,
                          grenzen->is_whole ? "whole and " : "",
                          grenzen->least,
                          grenzen->most)});
    return *value;
}

std::optional<std::size_t> Lezer::word(const toml::node& node,
                                       const std::string& veld,
                                       const std::vector<std::string_view>& words) {
    const auto value = node.value_exact<std::string>();
    if (value) {
        const auto found = std::ranges::find(words, std::string_view(*value));
        if (found != words.end()) return static_cast<std::size_t>(found - words.begin());
    }
    const Tekst is = value ? Tekst{fmt::format("is \"{}\"", shortened(*value)),
                                   fmt::format("is \"{}\"", shortened(*value))}
                           : what_it_is(node);
    fail(plek_of(node),
         veld,
         {fmt::format("{} maar moet {} zijn", is.nl, quoted(words, "of")),
          fmt::format("{} but must be {}", is.en, quoted(words, "or"))});
    return std::nullopt;
}

const Eenheid* Lezer::eenheid(const toml::table& table,
                              const std::string& pad,
                              Grootheid grootheid) {
    const toml::node* node = table.get("eenheid");
    const auto value = node == nullptr ? std::nullopt : node->value_exact<std::string>();
    const Eenheid* found = value ? find_eenheid(grootheid, *value) : nullptr;
    if (found != nullptr) return found;
    const Tekst is = node == nullptr ? Tekst{"ontbreekt", "is missing"}
                     : value         ? Tekst{fmt::format("is \"{}\"", shortened(*value)),
                                     fmt::format("is \"{}\"", shortened(*value))}
                                     : what_it_is(*node);
    fail(plek_of(node == nullptr ? static_cast<const toml::node&>(table) : *node),
         dotted(pad, "eenheid"),
         {fmt::format("{}; het moet {} zijn", is.nl, names_of(grootheid, "of")),
          fmt::format("{}; it must be {}", is.en, names_of(grootheid, "or"))});
    return find_eenheid(grootheid, first_of(grootheid));
}

Herkomst Lezer::herkomst(const toml::table& table, const std::string& pad) {
    const toml::node* bron = table.get("bron");
    const toml::node* aanname = table.get("aanname");
    if (bron != nullptr && aanname != nullptr) {
        fail(plek_of(*aanname),
             dotted(pad, "aanname"),
             {"en \"bron\" staan er allebei; het mag er maar één zijn",
              "and \"bron\" are both there; it must be one of them"});
    } else if (bron != nullptr) {
        return {Herkomst::Soort::bron, text(*bron, dotted(pad, "bron"))};
    } else if (aanname != nullptr) {
        return {Herkomst::Soort::aanname, text(*aanname, dotted(pad, "aanname"))};
    } else {
        fail(
            plek_of(table),
            pad,
            {"heeft geen herkomst; er moet een \"bron\" bij, of een \"aanname\" met waarom",
             "has no origin; it must have a \"bron\" (source), or an \"aanname\" (assumption) with "
             "the reason"});
    }
    return {};
}

Getal Lezer::getal(const toml::node& node,
                   const std::string& veld,
                   Grootheid grootheid,
                   std::initializer_list<std::string_view> also) {
    Getal getal{0, find_eenheid(grootheid, first_of(grootheid)), {}, plek_of(node)};
    const toml::table* table = node.as_table();
    if (table == nullptr) {
        const Tekst is = what_it_is(node);
        const std::string example =
            fmt::format("{{ waarde = 1, eenheid = \"{}\", bron = \"...\" }}", first_of(grootheid));
        fail(getal.plek,
             veld,
             {fmt::format("{} maar moet een waarde met eenheid en bron zijn: {}", is.nl, example),
              fmt::format("{} but must be a value with unit and source: {}", is.en, example)});
        return getal;
    }
    std::vector<std::string_view> known(also);
    known.insert(known.end(), fields_of_getal.begin(), fields_of_getal.end());
    only(*table, veld, known);
    if (const toml::node* waarde = need(*table, veld, "waarde")) {
        getal.waarde = number(*waarde, dotted(veld, "waarde"));
        getal.plek = plek_of(*waarde);
        getal.eenheid = eenheid(*table, veld, grootheid);
        const Grenzen in_unit = limits_in(*getal.eenheid);
        number(*waarde, dotted(veld, "waarde"), &in_unit);
        getal.herkomst = herkomst(*table, veld);
    }
    return getal;
}

std::optional<double> Lezer::spreiding(const toml::table& table,
                                       const std::string& pad,
                                       const Verdeling& of) {
    const toml::node* node = table.get("spreiding");
    const bool has_one = of.vorm != Vorm::vast && of.vorm != Vorm::exponentieel;
    if (node == nullptr && has_one)
        fail(plek_of(table),
             dotted(pad, "spreiding"),
             {fmt::format("ontbreekt; bij \"{}\" moet de standaardafwijking staan",
                          to_text(of.vorm)),
              fmt::format("is missing; with \"{}\" the standard deviation must be there",
                          to_text(of.vorm))});
    if (node != nullptr && !has_one)
        fail(plek_of(*node),
             dotted(pad, "spreiding"),
             {fmt::format("volgt bij \"{}\" al uit het gemiddelde; het moet weg", to_text(of.vorm)),
              fmt::format("follows with \"{}\" from the mean; it must go", to_text(of.vorm))});
    if (node == nullptr || !ok()) return std::nullopt;
    // Beyond these the shape is no longer that of something that lasts: nearly all at once, and
    // once in a thousand times a lifetime. An even spread from below zero to above is none either.
    const bool is_even = of.vorm == Vorm::gelijkmatig;
    const Grenzen allowed{of.gemiddelde / 1'000,
                          is_even ? of.gemiddelde / std::sqrt(3.0) : of.gemiddelde * 5};
    return number(*node, dotted(pad, "spreiding"), &allowed);
}

Verdeling Lezer::verdeling(const toml::node& node, const std::string& veld) {
    Verdeling found;
    found.plek = plek_of(node);
    found.eenheid = find_eenheid(Grootheid::duur, first_of(Grootheid::duur));
    const toml::table* table = as_table(node, veld);
    if (table == nullptr) return found;
    only(*table, veld, {fields_of_verdeling.begin(), fields_of_verdeling.end()});
    const toml::node* vorm = need(*table, veld, "verdeling");
    const toml::node* gemiddelde = need(*table, veld, "gemiddelde");
    if (vorm == nullptr || gemiddelde == nullptr) return found;
    if (const auto which = word(*vorm, dotted(veld, "verdeling"), enum_texts<Vorm>()))
        found.vorm = static_cast<Vorm>(*which);
    found.gemiddelde = number(*gemiddelde, dotted(veld, "gemiddelde"));
    found.eenheid = eenheid(*table, veld, Grootheid::duur);
    const Grenzen in_unit = limits_in(*found.eenheid);
    number(*gemiddelde, dotted(veld, "gemiddelde"), &in_unit);
    found.spreiding = spreiding(*table, veld, found);
    found.herkomst = herkomst(*table, veld);
    return found;
}

}  // namespace naast::sim
