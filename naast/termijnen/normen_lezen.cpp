// Reads the norms from TOML.
#include "naast/base/toml.h"
#include "naast/termijnen/normen.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace naast {

namespace {

// Stops at the first fault, with the line it stands on.
class Reader {
public:
    explicit Reader(const char* file) : file_(file) {}
    bool ok() const { return fault_.empty(); }
    const std::string& fault() const { return fault_; }
    void fail(const toml::node& at, const std::string& why) {
        if (ok()) fault_ = fmt::format("{}, regel {}: {}", file_, at.source().begin.line, why);
    }

    // A key that is written wrong would else be left out without a word.
    void only(const toml::table& table, std::initializer_list<std::string_view> keys) {
        for (const auto& [key, node] : table) {
            if (std::ranges::find(keys, key.str()) == keys.end())
                fail(node, fmt::format("\"{}\" hoort hier niet", key.str()));
        }
    }
    std::string text(const toml::table& table, const char* key) {
        const auto value = table[key].value_exact<std::string>();
        if (!value || value->find_first_not_of(' ') == std::string::npos)
            fail(table, fmt::format("\"{}\" ontbreekt of is leeg", key));
        return value.value_or("");
    }
    // Without the key: no.
    bool yes(const toml::table& table, const char* key) {
        const toml::node* node = table.get(key);
        if (node == nullptr) return false;
        const auto value = node->value_exact<bool>();
        if (!value) fail(*node, fmt::format("\"{}\" moet true of false zijn", key));
        return value.value_or(false);
    }
    template <class E>
    E choice(const toml::table& table, const char* key) {
        const std::string name = text(table, key);
        const auto value = parse_enum<E>(name);
        if (ok() && !value) fail(table, fmt::format("\"{}\" ken ik niet bij \"{}\"", name, key));
        return value.value_or(E{});
    }
    std::optional<Date> day(const toml::table& table, const char* key) {
        const toml::node* node = table.get(key);
        if (node == nullptr) return std::nullopt;
        const auto value = as_day(*node);
        if (!value) fail(*node, fmt::format("\"{}\" moet een dag zijn", key));
        return value;
    }

private:
    const char* file_;
    std::string fault_;
};

constexpr std::int64_t largest_number = 36'500;  // Source: ours; a hundred years is a slip.

Normwaarde read_waarde(Reader& reader, const toml::table& table) {
    Normwaarde value;
    reader.only(table, {"getal", "eenheid", "vanaf", "tot_en_met", "gemeente"});
    const auto number = table["getal"].value_exact<std::int64_t>();
    if (!number || *number < 0 || *number > largest_number)
        reader.fail(table,
                    fmt::format("\"getal\" moet heel zijn, 0 tot en met {}", largest_number));
    value.getal = static_cast<int>(number.value_or(0));
    value.eenheid = reader.choice<Eenheid>(table, "eenheid");
    const auto from = reader.day(table, "vanaf");
    if (!from) reader.fail(table, "\"vanaf\" ontbreekt");
    value.from = from.value_or(Date{});
    value.through = reader.day(table, "tot_en_met");
    if (table.contains("gemeente")) value.gemeente = reader.text(table, "gemeente");
    if (value.through && *value.through < value.from)
        reader.fail(table, "\"tot_en_met\" ligt vóór \"vanaf\"");
    return value;
}

// Two values of one municipality that are in force on the same day: which one would hold?
bool overlap(const Normwaarde& a, const Normwaarde& b) {
    return a.gemeente == b.gemeente && (!a.through || b.from <= *a.through) &&
           (!b.through || a.from <= *b.through);
}

// Not counting what lengthens it: a working day takes at least one day, a month 28.
Days at_least(const Normwaarde& value) {
    switch (value.eenheid) {
        case Eenheid::weken: return Days{7 * value.getal};     // Source: the calendar.
        case Eenheid::maanden: return Days{28 * value.getal};  // Source: the calendar.
        case Eenheid::dagen:
        case Eenheid::werkdagen: return Days{value.getal};
        case Eenheid::aantal: break;
    }
    return {};
}

Norm read_norm(Reader& reader, const toml::table& table) {
    Norm norm;
    reader.only(table, {"id", "naam", "name", "status", "verlenging", "tijdvak", "bron", "waarde"});
    norm.id = reader.text(table, "id");
    norm.naam = {reader.text(table, "naam"), reader.text(table, "name")};
    norm.status = reader.choice<NormStatus>(table, "status");
    norm.bron = reader.text(table, "bron");
    if (table.contains("verlenging"))
        norm.verlenging = reader.choice<Verlenging>(table, "verlenging");
    norm.is_tijdvak = reader.yes(table, "tijdvak");
    const toml::array* values = table["waarde"].as_array();
    if (values == nullptr || values->empty()) {
        reader.fail(table, fmt::format("norm {} heeft geen waarde", norm.id));
        return norm;
    }
    for (const toml::node& value : *values) {
        const toml::table* row = value.as_table();
        if (row == nullptr) return reader.fail(value, "een waarde moet een tabel zijn"), norm;
        const Normwaarde read = read_waarde(reader, *row);
        for (const Normwaarde& other : norm.waarden) {
            if (overlap(read, other))
                reader.fail(value, fmt::format("norm {} heeft twee waarden op één dag", norm.id));
        }
        norm.minstens =
            norm.waarden.empty() ? at_least(read) : std::min(norm.minstens, at_least(read));
        norm.waarden.push_back(read);
    }
    return norm;
}

std::set<Date> read_dagen(Reader& reader, const toml::table& table) {
    std::set<Date> days;
    reader.only(table, {"dagen"});
    const toml::array* list = table["dagen"].as_array();
    if (list == nullptr) return reader.fail(table, "\"dagen\" ontbreekt"), days;
    for (const toml::node& node : *list) {
        const auto value = as_day(node);
        if (!value) return reader.fail(node, "moet een dag zijn"), days;
        days.insert(*value);
    }
    return days;
}

Normen::PerId read_normen(Reader& reader, const toml::table& table) {
    Normen::PerId norms;
    reader.only(table, {"norm"});
    const toml::array* list = table["norm"].as_array();
    if (list == nullptr || list->empty())
        return reader.fail(table, "er staat geen enkele norm in"), norms;
    for (const toml::node& node : *list) {
        const toml::table* row = node.as_table();
        if (row == nullptr) return reader.fail(node, "een norm moet een tabel zijn"), norms;
        Norm norm = read_norm(reader, *row);
        const std::uint64_t bits = NormId(norm.id).bits();
        if (norms.contains(bits)) reader.fail(node, "norm " + norm.id + " staat er twee keer");
        norms.emplace(bits, std::move(norm));
    }
    return norms;
}

// Returns: what `read` makes of the file, or its first fault with the line.
template <class T>
Result<T, std::string> read_file(const char* file,
                                 std::string_view text,
                                 T (*read)(Reader&, const toml::table&)) {
    try {
        Reader reader(file);
        T found = read(reader, toml::parse(text));
        if (!reader.ok()) return Unexpected{reader.fault()};
        return found;
    } catch (const toml::parse_error& error) {
        return Unexpected{
            fmt::format("{}, regel {}: {}", file, error.source().begin.line, error.description())};
    } catch (const TomlFault&) {
        return Unexpected{fmt::format("{} is geen TOML", file)};
    }
}

}  // namespace

Result<Normen, std::string> Normen::read(std::string_view normen_toml,
                                         std::string_view dagen_toml) {
    auto days = read_file("gelijkgestelde-dagen.toml", dagen_toml, read_dagen);
    if (!days) return Unexpected{days.error()};
    auto norms = read_file("normen.toml", normen_toml, read_normen);
    if (!norms) return Unexpected{norms.error()};
    Normen normen;
    normen.kalender_ = Kalender{std::move(*days)};
    normen.normen_ = std::move(*norms);
    return normen;
}

}  // namespace naast
