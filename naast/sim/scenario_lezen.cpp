// From text to Scenario, by the table of fields.
#include "naast/sim/patch.h"
#include "naast/sim/scenario_controle.h"
#include "naast/sim/scenario_lezer.h"
#include "naast/sim/scenario_velden.h"

#include <fmt/format.h>

namespace naast::sim {

namespace {

void read(Lezer& lezer, const toml::node& node, const std::string& veld, std::string& into) {
    into = lezer.text(node, veld);
}
void read(Lezer& lezer, const toml::node& node, const std::string& veld, Sleutel& into) {
    into = lezer.sleutel(node, veld);
}
void read(Lezer& lezer, const toml::node& node, const std::string& veld, Date& into) {
    into = lezer.day(node, veld);
}
void read(Lezer& lezer, const toml::node& node, const std::string& veld, Kenmerk&) {
    lezer.word(node, veld, {Kenmerk::tekst});
}
void read(Lezer& lezer, const toml::node& node, const std::string& veld, Verdeling& into) {
    into = lezer.verdeling(node, veld);
}
void read(Lezer& lezer, const toml::node& node, const std::string& veld, Toestand& into) {
    if (const auto which = lezer.word(node, veld, enum_texts<Toestand>()))
        into = static_cast<Toestand>(*which);
}
void read(Lezer& lezer, const toml::node& node, const std::string& veld, bool& into) {
    into = lezer.is_true(node, veld);
}
template <Grootheid G>
void read(Lezer& lezer, const toml::node& node, const std::string& veld, Maat<G>& into) {
    static_cast<Getal&>(into) = lezer.getal(node, veld, G);
}
// The only text that may be left out is one of more lines.
void read(Lezer& lezer,
          const toml::node& node,
          const std::string& veld,
          std::optional<std::string>& into) {
    into = lezer.long_text(node, veld);
}

template <HeeftVelden S>
void read(Lezer& lezer, const toml::node& node, const std::string& veld, S& into);
template <class T>
void read(Lezer& lezer, const toml::node& node, const std::string& veld, std::vector<T>& into);
template <class T>
void read(Lezer& lezer, const toml::node& node, const std::string& veld, std::optional<T>& into) {
    read(lezer, node, veld, into.emplace());
}

// How one of a list is called: by its key if it has a good one, else by its number.
template <class T>
std::string name_in_list(const toml::node& node, const std::string& list, std::size_t number) {
    if constexpr (HeeftVelden<T>) {
        const toml::table* table = node.as_table();
        const toml::node* key = table == nullptr ? nullptr : table->get(Velden<T>::sleutel);
        Lezer quiet;
        if (key != nullptr) {
            const std::string id = quiet.sleutel(*key, "").waarde;
            if (!id.empty()) return dotted(list, id);
        }
    }
    return fmt::format("{}[{}]", list, number);
}

template <class T>
void read(Lezer& lezer, const toml::node& node, const std::string& veld, std::vector<T>& into) {
    const toml::array* list = lezer.as_list(node, veld);
    if (list == nullptr) return;
    if (list->empty() || list->size() > longest_list)
        lezer.fail(
            plek_of(node),
            veld,
            {fmt::format(
                 "heeft er {} maar moet er 1 tot en met {} hebben", list->size(), longest_list),
             fmt::format("has {} but must have from 1 to {}", list->size(), longest_list)});
    for (std::size_t i = 0; i < list->size() && lezer.ok(); ++i)
        read(lezer, (*list)[i], name_in_list<T>((*list)[i], veld, i + 1), into.emplace_back());
}

template <class S>
std::vector<std::string_view> names_of_fields() {
    std::vector<std::string_view> names;
    const auto add = [&](std::string_view naam) {
        if (naam.empty())
            names.insert(names.end(), fields_of_getal.begin(), fields_of_getal.end());
        else
            names.push_back(naam);
    };
    std::apply([&](const auto&... veld) { (add(veld.naam), ...); }, Velden<S>::all());
    return names;
}

template <class S, class T>
void read_field(Lezer& lezer,
                const toml::table& table,
                const std::string& pad,
                const Veld<S, T>& veld,
                S& into) {
    if (veld.naam.empty()) {
        if constexpr (std::is_base_of_v<Getal, T>)
            static_cast<Getal&>(into.*veld.lid) =
                lezer.getal(table, pad, T::grootheid, {Velden<S>::sleutel});
        return;
    }
    if (veld.nodig == Nodig::nee && !table.contains(veld.naam)) return;
    const toml::node* node = lezer.need(table, pad, veld.naam, veld.uitleg);
    if (node != nullptr) read(lezer, *node, dotted(pad, veld.naam), into.*veld.lid);
}

template <HeeftVelden S>
void read(Lezer& lezer, const toml::node& node, const std::string& veld, S& into) {
    into.plek = plek_of(node);
    const toml::table* table = lezer.as_table(node, veld);
    if (table == nullptr) return;
    lezer.only(*table, veld, names_of_fields<S>());
    std::apply([&](const auto&... one) { (read_field(lezer, *table, veld, one, into), ...); },
               Velden<S>::all());
}

Result<Scenario, ScenarioFout> read_tree(const toml::table& tree) {
    Lezer lezer;
    Scenario scenario;
    // First of all: of another kind of file every name would be unknown.
    if (const toml::node* vorm = tree.get("vorm")) {
        if (vorm->value<std::string>() == kenmerk_wat_als)
            lezer.fail(
                plek_of(*vorm),
                "vorm",
                {"zegt dat dit een wat-als is, die bij een scenario moet, met --wat-als",
                 "says that this is a what-if, which must go with a scenario, by --wat-als"});
        lezer.word(*vorm, "vorm", {Kenmerk::tekst});
    }
    read(lezer, tree, "", scenario);
    if (!lezer.ok()) return Unexpected{lezer.fout()};
    if (const auto fout = first_fault(scenario)) return Unexpected{*fout};
    return scenario;
}

}  // namespace

Result<Scenario, ScenarioFout> read_scenario(const Bestand& basis,
                                             const std::vector<Bestand>& wat_als) {
    auto tree = parse_toml(basis);
    if (!tree) return Unexpected{tree.error()};
    auto scenario = read_tree(*tree);
    std::vector<std::string> namen;
    for (const Bestand& bestand : wat_als) {
        if (!scenario) return scenario;
        auto naam = apply_patch(bestand, *tree);
        if (!naam) return Unexpected{naam.error()};
        namen.push_back(*naam);
        scenario = read_tree(*tree);
    }
    if (scenario) scenario->wat_als = namen;
    return scenario;
}

}  // namespace naast::sim
