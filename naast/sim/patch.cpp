#include "naast/sim/patch.h"

#include "naast/events/json_door.h"
#include "naast/sim/scenario_lezer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <string_view>

namespace naast::sim {

namespace {

// One change: where, how, and with what.
struct Wijziging {
    std::string veld;  // of the row, for in a message: wijziging[2]
    std::string waar;
    const toml::node* waar_node = nullptr;
    std::string_view hoe;  // wordt, erbij or maal
    toml::node* met = nullptr;
};

// What stands in a scenario at "schakel.balie.duur": the table that holds it and its key; or one of
// a list, then `key` is empty and `table` is that one.
struct Doel {
    toml::table* table = nullptr;
    std::string key;
};

std::vector<std::string> split(std::string_view path) {
    std::vector<std::string> parts;
    for (std::size_t from = 0; from <= path.size();) {
        const std::size_t dot = std::min(path.find('.', from), path.size());
        parts.emplace_back(path.substr(from, dot - from));
        from = dot + 1;
    }
    return parts;
}

// What one of a list of tables is called; empty if it has no name.
std::string name_of(const toml::table& table) {
    const char* key = table.contains("id") ? "id" : "naar";
    return table[key].value<std::string>().value_or("");
}

toml::table* find_named(toml::array& list, std::string_view name) {
    for (toml::node& node : list) {
        toml::table* table = node.as_table();
        if (table != nullptr && name_of(*table) == name) return table;
    }
    return nullptr;
}

std::string names_in(const toml::array& list) {
    std::vector<std::string> names;
    for (const toml::node& node : list) {
        if (const toml::table* table = node.as_table()) names.push_back(shortened(name_of(*table)));
    }
    return quoted({names.begin(), names.end()});
}

class Patch {
public:
    Patch(toml::table&& patch, toml::table& tree) : patch_(std::move(patch)), tree_(tree) {}

    Result<std::string, ScenarioFout> run() {
        std::string naam;
        if (const toml::node* node = lezer_.need(patch_, "", "vorm"))
            lezer_.word(*node, "vorm", {kenmerk_wat_als});
        lezer_.only(patch_, "", {"vorm", "naam", "uitleg", "wijziging"});
        if (const toml::node* node = lezer_.need(patch_, "", "naam"))
            naam = lezer_.text(*node, "naam");
        if (const toml::node* node = patch_.get("uitleg")) lezer_.long_text(*node, "uitleg");
        if (const toml::node* node = lezer_.need(patch_, "", "wijziging"))
            lezer_.as_list(*node, "wijziging");
        toml::array* list = patch_["wijziging"].as_array();
        for (std::size_t i = 0; list != nullptr && i < list->size() && lezer_.ok(); ++i)
            apply((*list)[i], fmt::format("wijziging[{}]", i + 1));
        if (!lezer_.ok()) return Unexpected{lezer_.fout()};
        return naam;
    }

private:
    void apply(toml::node& node, const std::string& veld) {
        toml::table* row = node.as_table();
        if (lezer_.as_table(node, veld) == nullptr) return;
        lezer_.only(*row, veld, {"waar", "wordt", "erbij", "maal"});
        Wijziging change;
        change.veld = veld;
        change.waar_node = lezer_.need(*row, veld, "waar");
        if (change.waar_node != nullptr)
            change.waar = lezer_.text(*change.waar_node, dotted(veld, "waar"));
        int ways = 0;
        for (const std::string_view hoe : {"wordt", "erbij", "maal"}) {
            toml::node* met = row->get(hoe);
            if (met == nullptr) continue;
            change.hoe = hoe;
            change.met = met;
            ++ways;
        }
        if (ways != 1)
            lezer_.fail(plek_of(node),
                        veld,
                        {"moet precies één hebben van \"wordt\", \"erbij\" en \"maal\"",
                         "must have exactly one of \"wordt\" (becomes), \"erbij\" (plus) and "
                         "\"maal\" (times)"});
        if (!lezer_.ok()) return;
        const Doel doel = find(change);
        if (!lezer_.ok()) return;
        if (change.hoe == "wordt")
            replace(doel, change);
        else
            calculate(doel, change);
    }

    Doel find(const Wijziging& change) {
        const auto parts = split(change.waar);
        Doel doel{&tree_, parts.front()};
        if (std::ranges::find(parts, "") != parts.end()) return unknown(change, parts, 1), doel;
        for (std::size_t i = 1; i < parts.size(); ++i) {
            toml::node* node = doel.key.empty() ? doel.table : doel.table->get(doel.key);
            if (node == nullptr) return unknown(change, parts, i), doel;
            if (toml::table* table = node->as_table()) {
                doel = {table, parts[i]};
            } else if (toml::array* list = node->as_array()) {
                toml::table* named = find_named(*list, parts[i]);
                if (named == nullptr) return not_in_list(change, *list, parts[i]), doel;
                doel = {named, ""};
            } else {
                return unknown(change, parts, i), doel;
            }
        }
        return doel;
    }

    void unknown(const Wijziging& change,
                 const std::vector<std::string>& parts,
                 std::size_t until) {
        std::string path;
        for (std::size_t i = 0; i < until; ++i) path = dotted(path, parts[i]);
        lezer_.fail(
            plek_of(*change.waar_node),
            dotted(change.veld, "waar"),
            {fmt::format("noemt \"{}\" maar \"{}\" heeft geen onderdelen in dit scenario; het "
                         "moet zijn zoals \"schakel.balie.plekken\"",
                         shortened(change.waar),
                         shortened(path)),
             fmt::format("names \"{}\" but \"{}\" has no parts in this scenario; it must be "
                         "such as \"schakel.balie.plekken\"",
                         shortened(change.waar),
                         shortened(path))});
    }
    void not_in_list(const Wijziging& change, const toml::array& list, const std::string& name) {
        lezer_.fail(plek_of(*change.waar_node),
                    dotted(change.veld, "waar"),
                    {fmt::format("noemt \"{}\" en die is er niet in dit scenario; bekend zijn {}",
                                 shortened(name),
                                 names_in(list)),
                     fmt::format("names \"{}\" which is not in this scenario; known are {}",
                                 shortened(name),
                                 names_in(list))});
    }

    // One of a list keeps the name by which it was found.
    void replace(const Doel& doel, const Wijziging& change) {
        if (!doel.key.empty())
            doel.table->insert_or_assign(doel.key, std::move(*change.met));
        else if (lezer_.as_table(*change.met, dotted(change.veld, "wordt")) != nullptr)
            take_over(*doel.table, *change.met->as_table());
    }

    // All that is said anew; an origin that was there goes. Moved, since a copy of TOML no longer
    // knows where it stood.
    static void take_over(toml::table& into, toml::table& from) {
        into.erase("bron");
        into.erase("aanname");
        for (auto&& [key, node] : from) into.insert_or_assign(key, std::move(node));
    }

    void calculate(const Doel& doel, const Wijziging& change) {
        const std::string veld = dotted(change.veld, change.hoe);
        toml::table* old = number_at(doel);
        if (old == nullptr) {
            lezer_.fail(
                plek_of(*change.waar_node),
                dotted(change.veld, "waar"),
                {fmt::format("noemt \"{}\" en daar staat geen getal met eenheid; het moet er "
                             "een zijn, of gebruik \"wordt\"",
                             shortened(change.waar)),
                 fmt::format("names \"{}\" where there is no number with a unit; it must be "
                             "one, or use \"wordt\"",
                             shortened(change.waar))});
            return;
        }
        if (lezer_.as_table(*change.met, veld) == nullptr) return;
        toml::table& met = *change.met->as_table();
        lezer_.only(met, veld, {"waarde", "eenheid", "bron", "aanname"});
        const toml::node* waarde = lezer_.need(met, veld, "waarde");
        const toml::node* eenheid = lezer_.need(met, veld, "eenheid");
        if (waarde == nullptr || eenheid == nullptr) return;
        const double by = lezer_.number(*waarde, dotted(veld, "waarde"));
        const bool adds = change.hoe == "erbij";
        const std::string unit = (*old)["eenheid"].value<std::string>().value_or("");
        lezer_.word(*eenheid, dotted(veld, "eenheid"), {adds ? std::string_view(unit) : "keer"});
        if (!lezer_.ok()) return;
        met.erase("eenheid");
        const auto calculated = [&](const char* key) {
            const double was = (*old)[key].value<double>().value_or(0);
            return in_decimals(adds ? was + by : was * by);
        };
        if (!adds && old->contains("spreiding"))
            old->insert_or_assign("spreiding", calculated("spreiding"));
        const char* key = old->contains("gemiddelde") ? "gemiddelde" : "waarde";
        put(*old, key, calculated(key), met);
        take_over(*old, met);
    }

    static toml::table* number_at(const Doel& doel) {
        toml::node* node = doel.key.empty() ? doel.table : doel.table->get(doel.key);
        toml::table* table = node == nullptr ? nullptr : node->as_table();
        if (table == nullptr) return nullptr;
        return table->contains("waarde") || table->contains("gemiddelde") ? table : nullptr;
    }

    // In the node of the what-if where its kind allows, so that a message about the outcome points
    // to the line that brought it.
    static void put(toml::table& into, const char* key, double number, toml::table& from) {
        toml::node& node = *from.get("waarde");
        const bool is_whole = std::abs(number) < 1e15 && std::floor(number) == number;
        if (auto* floating = node.as_floating_point()) {
            *floating = number;
            into.insert_or_assign(key, std::move(*floating));
        } else if (is_whole) {
            *node.as_integer() = static_cast<std::int64_t>(number);
            into.insert_or_assign(key, std::move(*node.as_integer()));
        } else {
            into.insert_or_assign(key, number);
        }
        from.erase("waarde");
    }

    toml::table patch_;
    toml::table& tree_;
    Lezer lezer_;
};

}  // namespace

Result<std::string, ScenarioFout> apply_patch(const Bestand& bestand, toml::table& tree) {
    auto patch = parse_toml(bestand);
    if (!patch) return Unexpected{patch.error()};
    return Patch(std::move(*patch), tree).run();
}

}  // namespace naast::sim
