#include "naast/sim/compile.h"

#include "naast/base/assert.h"
#include "naast/base/sha256.h"
#include "naast/sim/calendar.h"
#include "naast/sim/quantile.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>
#include <string>

namespace naast::sim {

namespace {

template <class List>
std::uint16_t index_of(const List& list, const Sleutel& sleutel) {
    const auto found = std::ranges::find_if(
        list, [&](const auto& one) { return one.id.waarde == sleutel.waarde; });
    NAAST_ASSERT(found != list.end());
    return static_cast<std::uint16_t>(found - list.begin());
}

// A number below `limit` for each id of a list, which follows from the id: so that the same
// families come in whatever else a what-if puts in the list. Of two that would have the same the
// later in the alphabet steps aside; a what-if that adds such an id gives the other new families.
using Numbers = std::map<std::string, std::uint16_t>;
template <class List>
Numbers numbers_of(const List& list, std::uint16_t limit) {
    NAAST_ASSERT(list.size() <= limit);
    Numbers numbers;
    for (const auto& one : list) numbers.emplace(one.id.waarde, 0);
    std::set<std::uint16_t> taken;
    for (auto& [id, number] : numbers) {
        const std::string hash = sha256(id);
        const auto byte = [&](std::size_t at) { return static_cast<unsigned char>(hash[at]); };
        number = static_cast<std::uint16_t>((byte(0) << 8 | byte(1)) % limit);
        while (!taken.insert(number).second)
            number = static_cast<std::uint16_t>((number + 1) % limit);
    }
    return numbers;
}

class Compiler {
public:
    Compiler(const Scenario& scenario, const Kalender& kalender)
        : scenario_(scenario), kalender_(kalender) {}

    Model run() {
        model_.name = scenario_.naam;
        model_.horizon = scenario_.horizon.in_minutes();
        model_.warmup = scenario_.aanloop.in_minutes();
        source_numbers_ = numbers_of(scenario_.instroom, none);
        group_numbers_ = numbers_of(scenario_.aanwezig, most_start_groups);
        add_classes();
        for (const Schakel& one : scenario_.schakels) add(one);
        for (const Instroom& one : scenario_.instroom) add(one);
        for (const Aanwezig& one : scenario_.aanwezig) add(one);
        for (const Mijlpaal& one : scenario_.mijlpalen) add(one);
        return std::move(model_);
    }

private:
    void add_classes() {
        for (const Klasse& one : scenario_.klassen) model_.class_ids.push_back(one.id.waarde);
        if (model_.class_ids.empty()) model_.class_ids.emplace_back("alle");
        model_.classes = static_cast<std::uint8_t>(model_.class_ids.size());
    }

    std::uint8_t class_of(const std::optional<Sleutel>& klasse) const {
        return static_cast<std::uint8_t>(klasse ? index_of(scenario_.klassen, *klasse)
                                                : model_.classes - 1);
    }
    std::uint16_t station_of(const Sleutel& sleutel) const {
        return sleutel.waarde == klaar ? leaves : index_of(scenario_.schakels, sleutel);
    }

    std::uint16_t table_of(const Verdeling& verdeling) {
        const double mean = verdeling.eenheid->to_basis(verdeling.gemiddelde);
        const double deviation = verdeling.eenheid->to_basis(verdeling.spreiding.value_or(0));
        model_.tables.push_back(make_table(verdeling.vorm, mean, deviation));
        return static_cast<std::uint16_t>(model_.tables.size() - 1);
    }
    static QuantileTable make_table(Vorm vorm, double mean, double deviation) {
        switch (vorm) {
            case Vorm::vast: return fixed_time(mean);
            case Vorm::exponentieel: return exponential_time(mean);
            case Vorm::gamma: return gamma_time(mean, deviation / mean);
            case Vorm::lognormaal: return lognormal_time(mean, deviation / mean);
            case Vorm::gelijkmatig: {
                const double half = std::min(deviation * std::sqrt(3.0), mean);
                return uniform_time(mean - half, mean + half);
            }
        }
        NAAST_ASSERT(false);
        return {};
    }

    // The working days from the first day until past the horizon; made when first asked for.
    std::uint16_t calendar_of(Telling telling) {
        if (telling == Telling::kalender) return none;
        if (model_.calendars.empty()) {
            const std::uint32_t days = model_.horizon / minutes_per_day + 2;
            model_.calendars.push_back(
                working_days("werkdagen", kalender_, scenario_.begin_op, days));
        }
        return 0;
    }

    void add(const Schakel& one) {
        Station station;
        station.id = one.id.waarde;
        station.places = {{0, places_of(one)}};
        if (one.personeel)
            station.caseload = static_cast<std::uint32_t>(one.personeel->caseload.waarde);
        station.calendar = calendar_of(one.duur.eenheid->telling);
        if (one.meerwerk) {
            station.flex_permille = static_cast<std::uint32_t>(
                std::llround(one.meerwerk->per_wachtende.waarde * 1'000));
            station.flex_most = static_cast<std::uint32_t>(one.meerwerk->hoogstens.waarde);
        }
        if (one.termijn)
            station.term = {one.termijn->in_minutes(), calendar_of(one.termijn->eenheid->telling)};
        if (one.kosten) add_costs(one, station);
        add_flows(one, station);
        model_.stations.push_back(std::move(station));
    }

    static void add_costs(const Schakel& one, Station& station) {
        const Kosten& kosten = *one.kosten;
        if (kosten.per_keer) station.price.a_start = kosten.per_keer->in_cents();
        if (kosten.hulp)
            station.price.a_day =
                static_cast<std::uint32_t>(std::llround(kosten.hulp->in_basis() * 1'000));
        if (kosten.personeel)
            station.cents_a_year = static_cast<std::uint64_t>(
                std::llround(one.personeel->fte.waarde * kosten.personeel->in_basis()));
    }

    static std::uint32_t places_of(const Schakel& one) {
        if (one.plekken) return static_cast<std::uint32_t>(one.plekken->waarde);
        if (one.personeel) return static_cast<std::uint32_t>(one.personeel->plekken());
        return unlimited;
    }

    // All classes meet the same at a link, but the more urgent go first.
    void add_flows(const Schakel& one, Station& station) {
        Flow flow;
        flow.service = table_of(one.duur);
        if (one.geduld) flow.patience = table_of(*one.geduld);
        flow.routes.clear();
        for (const Vervolg& next : one.vervolg)
            flow.routes.push_back({station_of(next.naar), next.deel.in_basis()});
        if (one.afhakers_naar) flow.gives_up_to = station_of(*one.afhakers_naar);
        for (std::uint8_t i = 0; i < model_.classes; ++i) {
            flow.priority = i;
            station.flows.push_back(flow);
        }
    }

    void add(const Instroom& one) {
        Source source;
        source.id = one.id.waarde;
        source.number = source_numbers_.at(one.id.waarde);
        source.rates = {{0, one.tempo.in_basis() * minutes_per_day}};
        source.class_p.assign(model_.classes, 0.0);
        source.class_p[class_of(one.klasse)] = 1.0;
        source.routes = {{station_of(one.naar), 1.0}};
        model_.sources.push_back(std::move(source));
    }

    void add(const Aanwezig& one) {
        model_.start.push_back({station_of(one.schakel),
                                class_of(one.klasse),
                                one.toestand == Toestand::in_hulp,
                                static_cast<std::uint32_t>(one.aantal.waarde),
                                since(one),
                                group_numbers_.at(one.id.waarde)});
    }

    // Help in working days has lasted as many of those as lie in that time.
    Minute since(const Aanwezig& one) const {
        const Minute ago = one.sinds.in_minutes();
        const Schakel& link = scenario_.schakels[index_of(scenario_.schakels, one.schakel)];
        const bool by_calendar = link.duur.eenheid->telling == Telling::kalender;
        return one.toestand == Toestand::wacht || by_calendar ? ago : worked_before_begin(ago);
    }
    Minute worked_before_begin(Minute ago) const {
        const Date last = scenario_.begin_op - Days{1};
        const Date part = last - Days{ago / minutes_per_day};  // of which only the end lies in it
        const auto whole = static_cast<Minute>(kalender_.count_werkdagen(part, last));
        return whole * minutes_per_day + (kalender_.is_werkdag(part) ? ago % minutes_per_day : 0);
    }

    void add(const Mijlpaal& one) {
        Milestone milestone{one.id.waarde, {}};
        for (const Sleutel& schakel : one.schakels)
            milestone.stations.push_back(station_of(schakel));
        model_.milestones.push_back(std::move(milestone));
    }

    static constexpr std::uint32_t unlimited = 1'000'000'000;
    const Scenario& scenario_;
    const Kalender& kalender_;
    Numbers source_numbers_;
    Numbers group_numbers_;
    Model model_;
};

}  // namespace

Model compile(const Scenario& scenario, const Kalender& kalender) {
    Model model = Compiler(scenario, kalender).run();
    NAAST_ASSERT(faults_of(model).empty());
    return model;
}

}  // namespace naast::sim
