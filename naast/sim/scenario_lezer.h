// Takes values out of TOML one by one, and keeps the first fault with its place. After a fault it
// goes on and gives empty values, so that a reader needs no test after each step.
// For the .cpp files of the scenario only.
#pragma once

#include "naast/sim/scenario_toml.h"

#include <array>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::sim {

inline constexpr std::array<std::string_view, 4> fields_of_getal{
    "waarde", "eenheid", "bron", "aanname"};
inline constexpr std::array<std::string_view, 6> fields_of_verdeling{
    "verdeling", "gemiddelde", "spreiding", "eenheid", "bron", "aanname"};

inline constexpr std::size_t longest_line = 300;
inline constexpr std::size_t longest_text = 4'000;
inline constexpr std::size_t longest_list = 1'000;

class Lezer {
public:
    bool ok() const { return !fout_; }
    // Requires: !ok().
    const ScenarioFout& fout() const { return *fout_; }
    void fail(const Plek& at, const std::string& veld, Tekst reden);

    // A key that is written wrong would else be left out without a word.
    void only(const toml::table& table,
              const std::string& pad,
              const std::vector<std::string_view>& known);
    // Returns: null after a fault.
    const toml::node* need(const toml::table& table,
                           const std::string& pad,
                           std::string_view naam,
                           std::string_view uitleg = {});
    const toml::table* as_table(const toml::node& node, const std::string& veld);
    const toml::array* as_list(const toml::node& node, const std::string& veld);

    // One line, not empty.
    std::string text(const toml::node& node, const std::string& veld);
    // More lines may be.
    std::string long_text(const toml::node& node, const std::string& veld);
    Sleutel sleutel(const toml::node& node, const std::string& veld);
    bool is_true(const toml::node& node, const std::string& veld);
    Date day(const toml::node& node, const std::string& veld);
    // Finite. Between `least` and `most` if given.
    double number(const toml::node& node,
                  const std::string& veld,
                  const Grenzen* grenzen = nullptr);
    // One of these words; null if it is none.
    std::optional<std::size_t> word(const toml::node& node,
                                    const std::string& veld,
                                    const std::vector<std::string_view>& words);

    // waarde, eenheid, and bron or aanname; `also` are other keys of that table.
    Getal getal(const toml::node& node,
                const std::string& veld,
                Grootheid grootheid,
                std::initializer_list<std::string_view> also = {});
    Verdeling verdeling(const toml::node& node, const std::string& veld);

private:
    const Eenheid* eenheid(const toml::table& table, const std::string& pad, Grootheid grootheid);
    Herkomst herkomst(const toml::table& table, const std::string& pad);
    std::optional<double> spreiding(const toml::table& table,
                                    const std::string& pad,
                                    const Verdeling& of);

    std::optional<ScenarioFout> fout_;
};

// "schakel.balie" and "naam" -> "schakel.balie.naam".
std::string dotted(const std::string& pad, std::string_view naam);

}  // namespace naast::sim
