// The outcome as JSON, and what to be warned of.
#include "naast/sim/uitkomst.h"

#include "naast/sim/json_tekst.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

namespace naast::sim {

namespace {

namespace json = boost::json;

constexpr std::uint32_t few_replicaties = 24;  // Source: acceptance of the kernel, V1 to V5
constexpr double hardly_any_slack = 0.98;
constexpr double full = 1 - 1e-4;  // a table has its mean within this

json::value to_json(const Estimate& estimate) {
    if (estimate.n == 0) return nullptr;
    json::object object{{"gemiddelde", estimate.mean}};
    if (estimate.n > 1) object["marge95"] = estimate.margin_95;
    object["replicaties"] = estimate.n;
    return object;
}

json::object to_json(const StationSummary& found) {
    return {{"wachttijdDagen", to_json(found.wait)},
            {"wachttijdMediaanDagen", to_json(found.wait_median)},
            {"wachttijdP90Dagen", to_json(found.wait_p90)},
            {"deelDatWacht", to_json(found.p_wait)},
            {"wachtrijGezinnen", to_json(found.queue)},
            {"wachtrijAanHetEindGezinnen", to_json(found.queue_after)},
            {"inHulpGezinnen", to_json(found.in_service)},
            {"bezetDeel", to_json(found.use)},
            {"duurDagen", to_json(found.service)},
            {"deelDatAfhaakt", to_json(found.p_gives_up)},
            {"deelOpTijdKlaar", to_json(found.p_in_term)},
            {"klaarPerJaarGezinnen", to_json(found.finished_a_year)},
            {"kostenPerJaarEuro", to_json(found.euros_a_year)}};
}

json::object to_json(const ChainSummary& found) {
    return {{"verblijfDagen", to_json(found.stay)},
            {"verblijfMediaanDagen", to_json(found.stay_median)},
            {"verblijfP90Dagen", to_json(found.stay_p90)},
            {"schakelsPerGezin", to_json(found.visits)},
            {"inDeKetenAanHetEindGezinnen", to_json(found.live)},
            {"verlaatPerJaarGezinnen", to_json(found.left_a_year)},
            {"deelDatAfhaakt", to_json(found.p_gives_up)},
            {"kostenPerJaarEuro", to_json(found.euros_a_year)}};
}

json::object to_json(const MilestoneSummary& found) {
    return {{"wachttijdDagen", to_json(found.wait)},
            {"wachttijdMediaanDagen", to_json(found.median)},
            {"wachttijdP90Dagen", to_json(found.p90)}};
}

// All classes together, and each apart where there are more.
template <class Summary>
json::object with_klassen(const Uitkomst& of, json::object head, const Summary& summary) {
    for (auto&& field : to_json(summary(none))) head[field.key()] = field.value();
    if (of.scenario.klassen.size() < 2) return head;
    json::object klassen;
    for (std::size_t k = 0; k < of.scenario.klassen.size(); ++k)
        klassen[of.scenario.klassen[k].id.waarde] = to_json(summary(static_cast<std::uint16_t>(k)));
    head["klassen"] = klassen;
    return head;
}

json::object in_both(const Tekst& tekst) {
    return {{"nl", tekst.nl}, {"en", tekst.en}};
}

json::object scenario_of(const Uitkomst& of) {
    const Herkomsten counted = count_herkomsten(of.scenario);
    json::array wat_als;
    for (const std::string& naam : of.scenario.wat_als) wat_als.push_back(json::string(naam));
    return {{"naam", of.scenario.naam},
            {"watAls", wat_als},
            {"hash", of.vraagstuk.scenario},
            {"getallenMetBron", counted.bronnen},
            {"getallenAangenomen", counted.aannames}};
}

json::object interval() {
    return {
        {"soort", "95% rekenmarge"},
        {"bevat", json::array{"toeval"}},
        {"uitleg",
         in_both(
             {"marge95 is de halve breedte. Zij bevat alleen toeval en wordt kleiner met meer "
              "replicaties; onzekerheid over getallen en opbouw van het scenario zit er niet in.",
              "marge95 is half the width. It holds chance only and shrinks with more "
              "replications; uncertainty of the numbers and of the structure of the scenario "
              "is not in it."})}};
}

json::array schakels_of(const Uitkomst& of) {
    json::array rows;
    for (std::size_t i = 0; i < of.scenario.schakels.size(); ++i) {
        const Schakel& one = of.scenario.schakels[i];
        rows.push_back(with_klassen(
            of, {{"id", one.id.waarde}, {"naam", one.naam}}, [&](std::uint16_t klasse) {
                return summary_of(of, i, klasse);
            }));
    }
    return rows;
}

json::array mijlpalen_of(const Uitkomst& of) {
    json::array rows;
    for (std::size_t i = 0; i < of.scenario.mijlpalen.size(); ++i) {
        const Mijlpaal& one = of.scenario.mijlpalen[i];
        rows.push_back(with_klassen(
            of, {{"id", one.id.waarde}, {"naam", one.naam}}, [&](std::uint16_t klasse) {
                return milestone_summary(of.model, of.outcomes, i, klasse);
            }));
    }
    return rows;
}

json::object to_json(const Verschil& found) {
    return {{"zonder", to_json(found.zonder)},
            {"met", to_json(found.met)},
            {"verschil", to_json(found.verschil)},
            {"deelWaarinMinder", found.minder ? json::value(*found.minder) : nullptr}};
}

json::value verschil_of(const Uitkomst& of) {
    if (!of.zonder) return nullptr;
    const Doorgerekend met{of.model, of.outcomes};
    json::array rows;
    for (const auto& [zonder_at, met_at] : pairs_of(*of.zonder, of.scenario)) {
        const auto found = compare_schakel(of.zonder->doorgerekend, zonder_at, met, met_at);
        rows.push_back(json::object{{"id", of.scenario.schakels[met_at].id.waarde},
                                    {"wachttijdDagen", to_json(found.wachttijd)},
                                    {"wachtrijGezinnen", to_json(found.wachtrij)}});
    }
    const KetenVerschil keten = verschil_of_keten(of);
    return json::object{
        {"zonderHash", hash_of(of.zonder->scenario)},
        {"schakels", rows},
        {"keten",
         {{"verblijfDagen", to_json(keten.verblijf)},
          {"kostenPerJaarEuro", keten.kosten ? to_json(*keten.kosten) : json::value(nullptr)}}}};
}

// Whether a family may have given up at an earlier link before it comes here.
bool comes_after_geduld(const Scenario& scenario, const Schakel& link) {
    std::set<std::string_view> earlier;
    for (std::set<std::string_view> next{link.id.waarde}; !next.empty();) {
        const std::string_view to = next.extract(next.begin()).value();
        for (const Schakel& from : scenario.schakels) {
            const auto leads = [&](const Vervolg& one) { return one.naar.waarde == to; };
            const bool comes = std::ranges::any_of(from.vervolg, leads) ||
                               (from.afhakers_naar && from.afhakers_naar->waarde == to);
            if (!comes || !earlier.insert(from.id.waarde).second) continue;
            if (from.geduld) return true;
            next.insert(from.id.waarde);
        }
    }
    return false;
}

// A queue at the limit does not settle; just below it takes very long.
Tekst too_busy(const Scenario& scenario, const Schakel& link, double load) {
    const bool grows = load > full;
    const std::string percent = fmt::format("{:.0f}%", grows ? load * 100 : std::floor(load * 100));
    const bool fewer = comes_after_geduld(scenario, link);
    const bool finite = std::isfinite(load);
    const char* given_nl = fewer
                               ? " als eerder in de keten niemand afhaakt, en hier haakt niemand af"
                               : " en niemand haakt af";
    const char* given_en =
        fewer ? " if nobody gives up earlier in the chain, and here nobody gives up"
              : " and nobody gives up";
    const char* then_nl =
        fewer ? "; dan blijft de rij groeien, en hangen de cijfers af van hoe lang er "
                "gerekend wordt"
              : "; de rij blijft groeien, en de cijfers hangen af van hoe lang er "
                "gerekend wordt";
    const char* then_en =
        fewer ? "; then the queue keeps growing, and the figures depend on how long "
                "the run is"
              : "; the queue keeps growing, and the figures depend on how long the "
                "run is";
    if (!grows) {
        then_nl =
            "; de rij kan heel lang worden, en het duurt zo lang voordat zij op peil is dat de "
            "cijfers kunnen afhangen van hoe lang er gerekend wordt";
        then_en =
            "; the queue can become very long, and takes so long to settle that the figures may "
            "depend on how long the run is";
    }
    return {fmt::format("bij \"{}\" is de belasting {} van de plekken{}{}",
                        link.naam,
                        finite ? percent : "oneindig",
                        given_nl,
                        then_nl),
            fmt::format("at \"{}\" the load is {} of its places{}{}",
                        link.naam,
                        finite ? percent : "infinite",
                        given_en,
                        then_en)};
}

void warn_of_load(const Uitkomst& of, std::vector<Tekst>& warnings) {
    const auto loads = load_of(of.model);
    for (std::size_t i = 0; i < loads.size(); ++i) {
        const Schakel& one = of.scenario.schakels[i];
        if (loads[i] >= hardly_any_slack && !one.geduld)
            warnings.push_back(too_busy(of.scenario, one, loads[i]));
    }
}

void warn_of_start(const Uitkomst& of, std::vector<Tekst>& warnings) {
    for (std::size_t i = 0; i < of.model.stations.size(); ++i) {
        std::uint64_t helped = 0;
        for (const Start& group : of.model.start)
            helped += group.in_service && group.station == i ? group.families : 0;
        const Station& station = of.model.stations[i];
        const std::uint32_t places = station.places.front().places;
        // With overtime some begin all the same.
        const std::uint64_t extra = station.flex_permille == 0 ? 0 : station.flex_most;
        if (helped <= places + extra) continue;
        const std::string& naam = of.scenario.schakels[i].naam;
        warnings.push_back(
            {fmt::format(
                 "bij \"{}\" worden er bij het begin {} gezinnen geholpen op {} plekken; daar "
                 "begint niemand tot er weer een plek vrij is",
                 naam,
                 helped,
                 places),
             fmt::format("at \"{}\" {} families are being helped at the start on {} places; nobody "
                         "begins there until a place is free again",
                         naam,
                         helped,
                         places)});
    }
}

bool has_costs(const Scenario& scenario) {
    return std::ranges::any_of(scenario.schakels,
                               [](const Schakel& one) { return one.kosten.has_value(); });
}

void warn_of_costs(const Uitkomst& of, std::vector<Tekst>& warnings) {
    std::vector<std::string_view> without;
    for (const Schakel& one : of.scenario.schakels) {
        if (!one.kosten) without.push_back(one.naam);
    }
    if (without.empty() || !has_costs(of.scenario)) return;
    warnings.push_back({"de kosten van de keten zijn zonder die van " + quoted(without, "en") +
                            ": daarvan staan er geen in het scenario",
                        "the costs of the chain are without those of " + quoted(without, "and") +
                            ": the scenario has none of them"});
}

}  // namespace

StationSummary summary_of(const Uitkomst& of, std::size_t schakel, std::uint16_t klasse) {
    StationSummary found = station_summary(of.model, of.outcomes, schakel, klasse);
    const Schakel& link = of.scenario.schakels[schakel];
    if (klasse != none) found.queue = found.queue_after = found.in_service = found.use = {};
    if (link.onbeperkt) found.use = {};
    if (!link.geduld) found.p_gives_up = {};
    if (!link.kosten || (klasse != none && link.kosten->personeel)) found.euros_a_year = {};
    return found;
}

ChainSummary summary_of_keten(const Uitkomst& of, std::uint16_t klasse) {
    ChainSummary found = chain_summary(of.model, of.outcomes, klasse);
    const bool has_staff = std::ranges::any_of(
        of.model.stations, [](const Station& one) { return one.cents_a_year > 0; });
    if (!has_costs(of.scenario) || (klasse != none && has_staff)) found.euros_a_year = {};
    return found;
}

KetenVerschil verschil_of_keten(const Uitkomst& of) {
    KetenVerschil found = compare_keten(of.zonder->doorgerekend, {of.model, of.outcomes});
    if (!has_costs(of.scenario) || !has_costs(of.zonder->scenario)) found.kosten.reset();
    return found;
}

std::vector<std::pair<std::size_t, std::size_t>> pairs_of(const Zonder& zonder,
                                                          const Scenario& met) {
    std::vector<std::pair<std::size_t, std::size_t>> pairs;
    const auto& before = zonder.scenario.schakels;
    for (std::size_t i = 0; i < met.schakels.size(); ++i) {
        for (std::size_t j = 0; j < before.size(); ++j) {
            if (before[j].id.waarde == met.schakels[i].id.waarde) pairs.emplace_back(j, i);
        }
    }
    return pairs;
}

std::vector<Tekst> warnings_of(const Uitkomst& of) {
    std::vector<Tekst> warnings;
    warn_of_load(of, warnings);
    warn_of_start(of, warnings);
    warn_of_costs(of, warnings);
    const std::uint32_t replicaties = of.vraagstuk.replicaties;
    if (replicaties == 1)
        warnings.push_back({"met één replicatie is er geen marge; neem er 24 of meer",
                            "with one replication there is no margin; take 24 or more"});
    else if (replicaties < few_replicaties)
        warnings.push_back(
            {fmt::format("met {} replicaties is de marge zelf ruw; neem er 24 of meer",
                         replicaties),
             fmt::format("with {} replications the margin itself is rough; take 24 or more",
                         replicaties)});
    return warnings;
}

std::string to_json(const Uitkomst& of) {
    const auto day = [&](Minute minute) {
        return to_text(of.scenario.begin_op + Days{minute / minutes_per_day});
    };
    json::array warnings;
    for (const Tekst& warning : warnings_of(of)) warnings.push_back(in_both(warning));
    const auto chain = [&](std::uint16_t klasse) { return summary_of_keten(of, klasse); };
    return to_pretty(
        json::object{{"vorm", "naast-uitkomst/1"},
                     {"scenario", scenario_of(of)},
                     {"programma", of.vraagstuk.programma},
                     {"zaad", static_cast<std::int64_t>(of.vraagstuk.zaad)},
                     {"replicaties", of.vraagstuk.replicaties},
                     {"geteld", {{"vanaf", day(of.model.warmup)}, {"tot", day(of.model.horizon)}}},
                     {"interval", interval()},
                     {"waarschuwingen", warnings},
                     {"schakels", schakels_of(of)},
                     {"keten", with_klassen(of, {}, chain)},
                     {"mijlpalen", mijlpalen_of(of)},
                     {"verschil", verschil_of(of)},
                     {"vingerafdruk", fingerprint(of.outcomes)},
                     {"bestanden", to_json(of.vraagstuk.bestanden)}});
}

}  // namespace naast::sim
