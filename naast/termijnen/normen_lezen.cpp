// Reads the norms from TOML. The only file that includes toml++.
#include "naast/termijnen/normen.h"

#include <fmt/format.h>
#include <toml++/toml.h>

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

    std::string text(const toml::table& table, const char* key) {
        const auto value = table[key].value<std::string>();
        if (!value || value->empty()) fail(table, fmt::format("\"{}\" ontbreekt of is leeg", key));
        return value.value_or("");
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
        const auto value = node->value<toml::date>();
        if (!value) return fail(*node, fmt::format("\"{}\" moet een dag zijn", key)), std::nullopt;
        return Date{std::chrono::year{value->year} / value->month / value->day};
    }

private:
    const char* file_;
    std::string fault_;
};

Normwaarde read_waarde(Reader& reader, const toml::table& table) {
    Normwaarde value;
    const auto number = table["getal"].value<std::int64_t>();
    if (!number || *number < 0) reader.fail(table, "\"getal\" ontbreekt of is kleiner dan 0");
    value.getal = static_cast<int>(number.value_or(0));
    value.eenheid = reader.choice<Eenheid>(table, "eenheid");
    const auto from = reader.day(table, "vanaf");
    if (!from) reader.fail(table, "\"vanaf\" ontbreekt");
    value.from = from.value_or(Date{});
    value.through = reader.day(table, "tot_en_met");
    value.gemeente = table["gemeente"].value_or(std::string{});
    if (value.through && *value.through < value.from)
        reader.fail(table, "\"tot_en_met\" ligt vóór \"vanaf\"");
    return value;
}

Norm read_norm(Reader& reader, const toml::table& table) {
    Norm norm;
    norm.id = reader.text(table, "id");
    norm.naam = {reader.text(table, "naam"), reader.text(table, "name")};
    norm.status = reader.choice<NormStatus>(table, "status");
    norm.bron = reader.text(table, "bron");
    if (table.contains("verlenging"))
        norm.verlenging = reader.choice<Verlenging>(table, "verlenging");
    const toml::array* values = table["waarde"].as_array();
    if (values == nullptr || values->empty()) {
        reader.fail(table, fmt::format("norm {} heeft geen waarde", norm.id));
        return norm;
    }
    for (const toml::node& value : *values) {
        const toml::table* row = value.as_table();
        if (row == nullptr) return reader.fail(value, "een waarde moet een tabel zijn"), norm;
        norm.waarden.push_back(read_waarde(reader, *row));
    }
    return norm;
}

std::set<Date> read_dagen(Reader& reader, const toml::table& table) {
    std::set<Date> days;
    const toml::array* list = table["dagen"].as_array();
    if (list == nullptr) return reader.fail(table, "\"dagen\" ontbreekt"), days;
    for (const toml::node& node : *list) {
        const auto value = node.value<toml::date>();
        if (!value) return reader.fail(node, "moet een dag zijn"), days;
        days.insert(Date{std::chrono::year{value->year} / value->month / value->day});
    }
    return days;
}

}  // namespace

Result<Normen, std::string> Normen::read(std::string_view normen_toml,
                                         std::string_view dagen_toml) {
    Normen normen;
    try {
        Reader days_reader("gelijkgestelde-dagen.toml");
        normen.kalender_ = Kalender{read_dagen(days_reader, toml::parse(dagen_toml))};
        if (!days_reader.ok()) return Unexpected{days_reader.fault()};

        Reader reader("normen.toml");
        const toml::table table = toml::parse(normen_toml);
        const toml::array* list = table["norm"].as_array();
        if (list == nullptr)
            return Unexpected{std::string("normen.toml: er staat geen enkele norm in")};
        for (const toml::node& node : *list) {
            const toml::table* row = node.as_table();
            if (row == nullptr)
                return Unexpected{std::string("normen.toml: een norm moet een tabel zijn")};
            Norm norm = read_norm(reader, *row);
            if (reader.ok() && normen.normen_.contains(norm.id))
                reader.fail(node, "norm " + norm.id + " staat er twee keer");
            normen.normen_.emplace(norm.id, std::move(norm));
        }
        if (!reader.ok()) return Unexpected{reader.fault()};
    } catch (const toml::parse_error& error) {
        return Unexpected{
            fmt::format("regel {}: {}", error.source().begin.line, error.description())};
    }
    return normen;
}

}  // namespace naast
