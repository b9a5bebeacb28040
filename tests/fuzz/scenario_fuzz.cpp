// Bytes of a stranger as a scenario file, with a what-if behind it. Whatever they are, the reader
// either takes them, and then they can be run, or says one sentence. tests/fuzz/run makes it and
// runs it.
#include "naast/base/assert.h"
#include "naast/sim/compile.h"

#include <string>

namespace naast::sim {
namespace {

// What divides the scenario from the what-if in the corpus.
constexpr std::string_view divider = "\n#### wat als\n";

void look_at_refusal(const ScenarioFout& fout) {
    const Tekst said = in_words(fout);
    for (const std::string& text : {said.nl, said.en}) {
        NAAST_ASSERT(text.ends_with('.') && text.size() < 2'000);
        NAAST_ASSERT(is_clean_utf8(text) && text.find('\n') == std::string::npos);
    }
    NAAST_ASSERT(fout.plek.bestand == "a.toml" || fout.plek.bestand == "b.toml");
    NAAST_ASSERT(fout.plek.regel >= 0 && fout.plek.kolom >= 0);
}

// A thousand links are a thousand tables; a few are enough to find what is wrong with one.
bool is_small(const Scenario& scenario) {
    return scenario.schakels.size() <= 3 && scenario.horizon.in_basis() < 10 * 525'960.0;
}

void look_at(const Scenario& scenario) {
    NAAST_ASSERT(hash_of(scenario).size() == 64);
    const Herkomsten counted = count_herkomsten(scenario);
    NAAST_ASSERT(counted.bronnen + counted.aannames > 0);
    if (!is_small(scenario)) return;
    const Model model = compile(scenario, Kalender{});
    for (const double load : load_of(model)) NAAST_ASSERT(load >= 0);
}

void read(std::string_view bytes) {
    const std::size_t at = bytes.find(divider);
    const Bestand basis{"a.toml", std::string(bytes.substr(0, at))};
    std::vector<Bestand> wat_als;
    if (at != std::string_view::npos)
        wat_als.push_back({"b.toml", std::string(bytes.substr(at + divider.size()))});
    const auto scenario = read_scenario(basis, wat_als);
    if (scenario)
        look_at(*scenario);
    else
        look_at_refusal(scenario.error());
}

}  // namespace
}  // namespace naast::sim

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    naast::sim::read({reinterpret_cast<const char*>(data), size});
    return 0;
}
