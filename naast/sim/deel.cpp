#include "naast/sim/deel.h"

#include "naast/events/json_door.h"
#include "naast/sim/json_tekst.h"

#include <fmt/format.h>

#include <algorithm>

namespace naast::sim {

namespace {

namespace json = boost::json;

constexpr std::string_view kenmerk = "naast-deel/2";
constexpr std::size_t most_bytes = 1U << 30U;
constexpr std::size_t most_keys = 50'000'000;

// --- the numbers of one replication, each struct a row in the order of its fields ---------------

template <class T, std::size_t N>
json::array row_of(const T& tally, const std::array<Field<T>, N>& fields) {
    json::array row;
    for (const auto& field : fields) row.push_back(static_cast<std::int64_t>(tally.*field.member));
    return row;
}
template <class T, std::size_t N>
json::array rows_of(const std::vector<T>& tallies, const std::array<Field<T>, N>& fields) {
    json::array rows;
    for (const T& tally : tallies) rows.push_back(row_of(tally, fields));
    return rows;
}
template <class T, std::size_t N>
json::array names_of(const std::array<Field<T>, N>& fields) {
    json::array names;
    for (const auto& field : fields) names.push_back(json::string(std::string(field.name)));
    return names;
}

json::object to_json(const Tally& tally) {
    return {{"replicatie", tally.replication},
            {"gebeurtenissen", static_cast<std::int64_t>(tally.events)},
            {"gezinnen", static_cast<std::int64_t>(tally.families)},
            {"meesteTegelijk", static_cast<std::int64_t>(tally.most_live)},
            {"schakels", rows_of(tally.stations, station_fields)},
            {"bezoeken", rows_of(tally.visits, visit_fields)},
            {"keten", rows_of(tally.chain, chain_fields)},
            {"mijlpalen", rows_of(tally.milestones, milestone_fields)},
            {"wachttijden", rows_of(tally.waits, quantile_fields)},
            {"verblijf", rows_of(tally.stays, quantile_fields)},
            {"totMijlpalen", rows_of(tally.reaches, quantile_fields)}};
}

json::object names_of_rows() {
    return {{"schakels", names_of(station_fields)},
            {"bezoeken", names_of(visit_fields)},
            {"keten", names_of(chain_fields)},
            {"mijlpalen", names_of(milestone_fields)},
            {"wachttijden", names_of(quantile_fields)},
            {"verblijf", names_of(quantile_fields)},
            {"totMijlpalen", names_of(quantile_fields)}};
}

// --- and back -----------------------------------------------------------------------------------

// Something is not as it must be; caught in read_deel. Only to get out of many small steps.
struct NotAPart {};

std::uint64_t number(const json::value& value) {
    const auto* found = value.if_int64();
    if (found == nullptr || *found < 0) throw NotAPart{};
    return static_cast<std::uint64_t>(*found);
}
std::uint32_t small_number(const json::value& value) {
    const std::uint64_t found = number(value);
    if (found > 0xFFFFFFFF) throw NotAPart{};
    return static_cast<std::uint32_t>(found);
}
const json::value& at(const json::object& object, const char* key) {
    const json::value* found = object.if_contains(key);
    if (found == nullptr) throw NotAPart{};
    return *found;
}
const json::array& list_at(const json::object& object, const char* key) {
    const auto* found = at(object, key).if_array();
    if (found == nullptr) throw NotAPart{};
    return *found;
}
std::string text_at(const json::object& object, const char* key) {
    const auto* found = at(object, key).if_string();
    if (found == nullptr) throw NotAPart{};
    return std::string(*found);
}
const json::object& as_object(const json::value& value) {
    const auto* found = value.if_object();
    if (found == nullptr) throw NotAPart{};
    return *found;
}

template <class T, std::size_t N>
std::vector<T> rows_at(const json::object& object,
                       const char* key,
                       const std::array<Field<T>, N>& fields) {
    std::vector<T> tallies;
    for (const json::value& value : list_at(object, key)) {
        const auto* row = value.if_array();
        if (row == nullptr || row->size() != N) throw NotAPart{};
        T tally;
        for (std::size_t i = 0; i < N; ++i) tally.*fields[i].member = number((*row)[i]);
        tallies.push_back(tally);
    }
    return tallies;
}

Tally tally_of(const json::object& object) {
    Tally tally;
    tally.replication = small_number(at(object, "replicatie"));
    tally.events = number(at(object, "gebeurtenissen"));
    tally.families = number(at(object, "gezinnen"));
    tally.most_live = number(at(object, "meesteTegelijk"));
    tally.stations = rows_at(object, "schakels", station_fields);
    tally.visits = rows_at(object, "bezoeken", visit_fields);
    tally.chain = rows_at(object, "keten", chain_fields);
    tally.milestones = rows_at(object, "mijlpalen", milestone_fields);
    tally.waits = rows_at(object, "wachttijden", quantile_fields);
    tally.stays = rows_at(object, "verblijf", quantile_fields);
    tally.reaches = rows_at(object, "totMijlpalen", quantile_fields);
    return tally;
}

Deel deel_of(const json::object& object) {
    Deel deel;
    if (text_at(object, "vorm") != kenmerk || at(object, "rijen") != names_of_rows())
        throw NotAPart{};
    deel.vraagstuk.programma = text_at(object, "programma");
    deel.vraagstuk.scenario = text_at(object, "scenario");
    deel.vraagstuk.zaad = number(at(object, "zaad"));
    deel.vraagstuk.replicaties = small_number(at(object, "replicaties"));
    deel.nummer = small_number(at(object, "deel"));
    deel.van = small_number(at(object, "van"));
    for (const json::value& bestand : list_at(object, "bestanden"))
        deel.vraagstuk.bestanden.push_back(
            {text_at(as_object(bestand), "naam"), text_at(as_object(bestand), "tekst")});
    deel.uitkomsten.seed = deel.vraagstuk.zaad;
    for (const json::value& tally : list_at(object, "uitkomsten"))
        deel.uitkomsten.each.push_back(tally_of(as_object(tally)));
    if (text_at(object, "vingerafdruk") != fingerprint(deel.uitkomsten)) throw NotAPart{};
    return deel;
}

// The replications that are there are those of its number, each once.
bool is_whole(const Deel& deel) {
    if (deel.nummer < 1 || deel.nummer > deel.van || deel.van > deel.vraagstuk.replicaties ||
        deel.vraagstuk.replicaties > most_replicaties || deel.vraagstuk.bestanden.empty())
        return false;
    const auto [first, until] = range_of(deel.vraagstuk.replicaties, deel.nummer, deel.van);
    std::uint32_t next = first;
    for (const Tally& tally : deel.uitkomsten.each) {
        if (tally.replication != next++) return false;
    }
    return next == until;
}

Unexpected<ScenarioFout> no(const std::string& bestand, std::string nl, std::string en) {
    return Unexpected{ScenarioFout{{bestand, 0, 0}, "", {std::move(nl), std::move(en)}}};
}

std::string shown(const std::string& hash) {
    return hash.substr(0, 12);
}

}  // namespace

std::pair<std::uint32_t, std::uint32_t> range_of(std::uint32_t replicaties,
                                                 std::uint32_t nummer,
                                                 std::uint32_t van) {
    const auto until = [&](std::uint64_t parts) {
        return static_cast<std::uint32_t>(std::uint64_t{replicaties} * parts / van);
    };
    return {until(nummer - 1), until(nummer)};
}

std::string to_json(const Deel& deel) {
    json::array uitkomsten;
    for (const Tally& tally : deel.uitkomsten.each) uitkomsten.push_back(to_json(tally));
    return to_pretty(json::object{{"vorm", std::string(kenmerk)},
                                  {"programma", deel.vraagstuk.programma},
                                  {"scenario", deel.vraagstuk.scenario},
                                  {"zaad", static_cast<std::int64_t>(deel.vraagstuk.zaad)},
                                  {"replicaties", deel.vraagstuk.replicaties},
                                  {"deel", deel.nummer},
                                  {"van", deel.van},
                                  {"bestanden", to_json(deel.vraagstuk.bestanden)},
                                  {"rijen", names_of_rows()},
                                  {"uitkomsten", uitkomsten},
                                  {"vingerafdruk", fingerprint(deel.uitkomsten)}});
}

Result<Deel, ScenarioFout> read_deel(const Bestand& bestand) {
    const auto value = parse_strict(bestand.tekst, {most_bytes, 16, most_keys});
    try {
        if (!value) throw NotAPart{};
        Deel deel = deel_of(as_object(*value));
        if (!is_whole(deel)) throw NotAPart{};
        return deel;
    } catch (const NotAPart&) {
        return no(
            bestand.naam,
            "dit is geen heel deel, of het is veranderd; het moet een bestand zijn dat \"naast "
            "simuleer --deel\" maakte",
            "this is not a whole part, or it was changed; it must be a file that \"naast "
            "simuleer --deel\" made");
    }
}

namespace {

// Why two parts cannot be of one run. Returns: nothing if they are.
std::optional<Tekst> difference(const Deel& a, const Deel& b) {
    if (a.vraagstuk.scenario != b.vraagstuk.scenario)
        return Tekst{
            fmt::format("is van een ander scenario ({} en niet {}); alle delen moeten van één "
                        "scenario zijn",
                        shown(b.vraagstuk.scenario),
                        shown(a.vraagstuk.scenario)),
            fmt::format("is of another scenario ({}, not {}); all parts must be of one "
                        "scenario",
                        shown(b.vraagstuk.scenario),
                        shown(a.vraagstuk.scenario))};
    const auto differs = [](const char* nl,
                            const char* en,
                            std::uint64_t one,
                            std::uint64_t other) {
        return Tekst{
            fmt::format(
                "heeft {} {} en niet {}; dat moet bij alle delen gelijk zijn", nl, other, one),
            fmt::format("has {} {}, not {}; that must be the same for all parts", en, other, one)};
    };
    if (a.vraagstuk.zaad != b.vraagstuk.zaad)
        return differs("zaad", "seed", a.vraagstuk.zaad, b.vraagstuk.zaad);
    if (a.vraagstuk.replicaties != b.vraagstuk.replicaties)
        return differs("een aantal replicaties van",
                       "a number of replications of",
                       a.vraagstuk.replicaties,
                       b.vraagstuk.replicaties);
    if (a.van != b.van)
        return differs("een aantal delen van", "a number of parts of", a.van, b.van);
    if (!(a.vraagstuk == b.vraagstuk))
        return Tekst{"noemt andere bestanden; die moeten bij alle delen gelijk zijn",
                     "names other files; they must be the same for all parts"};
    return std::nullopt;
}

}  // namespace

Result<Deel, ScenarioFout> join_delen(const std::vector<Bestand>& bestanden,
                                      const std::string& programma) {
    std::vector<Deel> delen;
    std::vector<const Bestand*> found;  // by number of the part
    for (const Bestand& bestand : bestanden) {
        auto deel = read_deel(bestand);
        if (!deel) return deel;
        if (deel->vraagstuk.programma != programma)
            return no(
                bestand.naam,
                fmt::format("dit deel is gemaakt met {} en dit is {}; dat moet hetzelfde zijn",
                            shortened(deel->vraagstuk.programma),
                            programma),
                fmt::format("this part was made with {} and this is {}; they must be the same",
                            shortened(deel->vraagstuk.programma),
                            programma));
        const auto other = delen.empty() ? std::nullopt : difference(delen.front(), *deel);
        if (other) return no(bestand.naam, "dit deel " + other->nl, "this part " + other->en);
        found.resize(deel->van);
        const Bestand*& place = found[deel->nummer - 1];
        if (place != nullptr)
            return no(bestand.naam,
                      fmt::format("deel {} van {} is er al in {}; ieder deel mag één keer",
                                  deel->nummer,
                                  deel->van,
                                  place->naam),
                      fmt::format("part {} of {} is there already in {}; each may be there once",
                                  deel->nummer,
                                  deel->van,
                                  place->naam));
        place = &bestand;
        delen.push_back(std::move(*deel));
    }
    const auto missing = std::ranges::find(found, nullptr);
    if (missing != found.end())
        return no(bestanden.front().naam,
                  fmt::format("deel {} van {} ontbreekt; alle delen moeten er zijn",
                              missing - found.begin() + 1,
                              found.size()),
                  fmt::format("part {} of {} is missing; all parts must be there",
                              missing - found.begin() + 1,
                              found.size()));
    Deel whole{delen.front().vraagstuk, 1, 1, {}};
    std::vector<Outcomes> parts;
    parts.reserve(delen.size());
    for (Deel& deel : delen) parts.push_back(std::move(deel.uitkomsten));
    auto all = joined(std::move(parts));
    if (!all)
        return no(bestanden.front().naam,
                  "de delen passen niet bij elkaar; zij moeten van één scenario zijn",
                  "the parts do not fit together; they must be of one scenario");
    whole.uitkomsten = std::move(*all);
    return whole;
}

bool fits(const Model& model, const Outcomes& outcomes) {
    return std::ranges::all_of(outcomes.each, [&](const Tally& tally) {
        return tally.stations.size() == model.stations.size() &&
               tally.visits.size() == model.stations.size() * model.classes &&
               tally.chain.size() == model.classes &&
               tally.milestones.size() == model.milestones.size() * model.classes &&
               tally.waits.size() == model.stations.size() && tally.stays.size() == 1 &&
               tally.reaches.size() == model.milestones.size();
    });
}

}  // namespace naast::sim
