// The outcome as a table for people.
#include "naast/sim/marge.h"
#include "naast/sim/uitkomst.h"

#include <fmt/format.h>

#include <algorithm>
#include <functional>

namespace naast::sim {

namespace {

using Row = std::vector<std::string>;

// The first column to the left, the others to the right.
std::string laid_out(const std::vector<Row>& rows) {
    std::vector<std::size_t> widths(rows.front().size());
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], width_of(row[i]));
    }
    std::string text;
    for (const Row& row : rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            const std::string space(widths[i] - width_of(row[i]), ' ');
            text += i == 0 ? row[i] + space : "   " + space + row[i];
        }
        while (text.ends_with(' ')) text.pop_back();
        text += "\n";
    }
    return text;
}

// Whether some link has this.
template <class T>
bool has(const Scenario& scenario, std::optional<T> Schakel::*what) {
    return std::ranges::any_of(scenario.schakels,
                               [&](const Schakel& one) { return (one.*what).has_value(); });
}

struct Column {
    const char* upper;
    const char* lower;
    std::function<std::string(const StationSummary&)> cell;
};

std::vector<Column> columns_of(const Scenario& scenario) {
    std::vector<Column> columns{
        {"wachttijd", "(dagen)", [](const auto& s) { return in_dutch(s.wait, Toon::met_marge); }},
        {"helft wacht",
         "langer dan",
         [](const auto& s) { return in_dutch(s.wait_median, Toon::alleen_waarde); }},
        {"1 op 10 wacht",
         "langer dan",
         [](const auto& s) { return in_dutch(s.wait_p90, Toon::alleen_waarde); }},
        {"moet wachten",
         "(%)",
         [](const auto& s) { return in_dutch(s.p_wait, Toon::met_marge, 100); }},
        {"wachtrij",
         "(gezinnen)",
         [](const auto& s) { return in_dutch(s.queue, Toon::met_marge); }},
        {"bezet", "(%)", [](const auto& s) { return in_dutch(s.use, Toon::alleen_waarde, 100); }}};
    if (has(scenario, &Schakel::geduld))
        columns.push_back({"haakt af", "(%)", [](const auto& s) {
                               return in_dutch(s.p_gives_up, Toon::met_marge, 100);
                           }});
    if (has(scenario, &Schakel::termijn))
        columns.push_back({"op tijd klaar", "(%)", [](const auto& s) {
                               return in_dutch(s.p_in_term, Toon::met_marge, 100);
                           }});
    if (has(scenario, &Schakel::kosten))
        columns.push_back({"kosten", "(euro per jaar)", [](const auto& s) {
                               return in_dutch(s.euros_a_year, Toon::met_marge);
                           }});
    return columns;
}

std::string stations(const Uitkomst& of) {
    const auto columns = columns_of(of.scenario);
    std::vector<Row> rows{{""}, {"schakel"}};
    for (const Column& column : columns) {
        rows[0].emplace_back(column.upper);
        rows[1].emplace_back(column.lower);
    }
    const auto add = [&](const std::string& naam, std::size_t schakel, std::uint16_t klasse) {
        const StationSummary summary = summary_of(of, schakel, klasse);
        Row row{naam};
        for (const Column& column : columns) row.push_back(column.cell(summary));
        rows.push_back(row);
    };
    const auto& klassen = of.scenario.klassen;
    for (std::size_t i = 0; i < of.scenario.schakels.size(); ++i) {
        add(of.scenario.schakels[i].naam, i, none);
        for (std::size_t k = 0; klassen.size() > 1 && k < klassen.size(); ++k)
            add("  " + klassen[k].naam, i, static_cast<std::uint16_t>(k));
    }
    return laid_out(rows);
}

std::string chain(const Uitkomst& of) {
    const ChainSummary summary = summary_of_keten(of, none);
    const auto days = [](const Estimate& mean, const Estimate& median, const Estimate& p90) {
        return fmt::format("{} dagen; de helft langer dan {}, 1 op 10 langer dan {}",
                           in_dutch(mean, Toon::met_marge),
                           in_dutch(median, Toon::alleen_waarde),
                           in_dutch(p90, Toon::alleen_waarde));
    };
    std::string text =
        fmt::format("In de keten: {}\n", days(summary.stay, summary.stay_median, summary.stay_p90));
    for (std::size_t i = 0; i < of.scenario.mijlpalen.size(); ++i) {
        const auto found = milestone_summary(of.model, of.outcomes, i);
        text += fmt::format(
            "{}: {}\n", of.scenario.mijlpalen[i].naam, days(found.wait, found.median, found.p90));
    }
    text += fmt::format("Schakels per gezin: {}\n", in_dutch(summary.visits, Toon::met_marge));
    text += fmt::format("Gezinnen die de keten verlaten: {} per jaar",
                        in_dutch(summary.left_a_year, Toon::met_marge));
    if (has(of.scenario, &Schakel::geduld))
        text += fmt::format(", van wie {}% door af te haken",
                            in_dutch(summary.p_gives_up, Toon::alleen_waarde, 100));
    text += "\n";
    if (summary.euros_a_year.n > 0)
        text += fmt::format("Kosten: {} euro per jaar\n",
                            in_dutch(summary.euros_a_year, Toon::met_marge));
    return text;
}

std::string row_of_verschil(const Verschil& found) {
    return fmt::format("{} -> {}",
                       in_dutch(found.zonder, Toon::alleen_waarde),
                       in_dutch(found.met, Toon::alleen_waarde));
}

std::string percent_of(const std::optional<double>& part) {
    return part ? fmt::format("{:.0f}", *part * 100) : "-";
}

std::string less_often(const Verschil& found, const char* word) {
    return found.minder ? fmt::format(", {} in {}% van de keren", word, percent_of(found.minder))
                        : "";
}

std::string verschillen(const Uitkomst& of) {
    const Doorgerekend met{of.model, of.outcomes};
    std::vector<Row> rows{
        {"", "wachttijd", "verschil", "korter", "wachtrij", "verschil"},
        {"schakel", "(dagen)", "(dagen)", "(% van de keren)", "(gezinnen)", "(gezinnen)"}};
    for (const auto& [zonder_at, met_at] : pairs_of(*of.zonder, of.scenario)) {
        const auto found = compare_schakel(of.zonder->doorgerekend, zonder_at, met, met_at);
        rows.push_back({of.scenario.schakels[met_at].naam,
                        row_of_verschil(found.wachttijd),
                        in_dutch(found.wachttijd.verschil, Toon::met_marge),
                        percent_of(found.wachttijd.minder),
                        row_of_verschil(found.wachtrij),
                        in_dutch(found.wachtrij.verschil, Toon::met_marge)});
    }
    const KetenVerschil keten = verschil_of_keten(of);
    std::string text = fmt::format(
        "Zonder de wat-als -> ermee, met dezelfde gezinnen en hetzelfde toeval:\n\n{}\n"
        "In de keten: {} dagen; verschil {}{}\n",
        laid_out(rows),
        row_of_verschil(keten.verblijf),
        in_dutch(keten.verblijf.verschil, Toon::met_marge),
        less_often(keten.verblijf, "korter"));
    if (keten.kosten)
        text += fmt::format("Kosten: {} euro per jaar; verschil {}{}\n",
                            row_of_verschil(*keten.kosten),
                            in_dutch(keten.kosten->verschil, Toon::met_marge),
                            less_often(*keten.kosten, "lager"));
    return text + "\n";
}

std::string footer(const Uitkomst& of) {
    const Herkomsten counted = count_herkomsten(of.scenario);
    const Vraagstuk& asked = of.vraagstuk;
    return fmt::format(
        "± is een 95% rekenmarge. Zij bevat alleen toeval en wordt kleiner met meer replicaties; "
        "of de "
        "getallen\nvan het scenario kloppen, zegt zij niet. Van die getallen {} {} een bron en {} "
        "{} een "
        "aanname.\nScenario {}, zaad {}, {} {}, {}\n",
        counted.bronnen == 1 ? "heeft er" : "hebben er",
        counted.bronnen,
        counted.aannames == 1 ? "is er" : "zijn er",
        counted.aannames,
        asked.scenario.substr(0, 16),
        asked.zaad,
        asked.replicaties,
        asked.replicaties == 1 ? "replicatie" : "replicaties",
        asked.programma);
}

}  // namespace

std::string to_table(const Uitkomst& of) {
    std::string text = of.scenario.naam + "\n";
    for (const std::string& naam : of.scenario.wat_als) text += "  wat als: " + naam + "\n";
    const auto day = [&](double minutes) {
        return to_dutch(of.scenario.begin_op + Days{static_cast<int>(minutes / minutes_per_day)});
    };
    text += fmt::format("Geteld van {} tot {}, in gezinnen en gewone dagen.\n\n",
                        day(of.model.warmup),
                        day(of.model.horizon));
    text += stations(of) + "\n" + chain(of) + "\n";
    if (of.zonder) text += verschillen(of);
    text += footer(of);
    for (const Tekst& warning : warnings_of(of)) text += "Let op: " + warning.nl + ".\n";
    return text;
}

}  // namespace naast::sim
