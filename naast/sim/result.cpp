#include "naast/sim/result.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"

#include <boost/math/distributions/students_t.hpp>

#include <algorithm>
#include <cmath>
#include <optional>

namespace naast::sim {

namespace {

class Hash {
public:
    void add(std::uint64_t number) {
        for (int byte = 0; byte < 8; ++byte) bytes_ += static_cast<char>(number >> (8 * byte));
    }
    template <class T, std::size_t N>
    void add(const std::vector<T>& rows, const std::array<Field<T>, N>& fields) {
        add(rows.size());
        for (const T& row : rows) {
            for (const Field<T>& field : fields) add(row.*field.member);
        }
    }
    std::string hex() const { return to_hex(sha256(bytes_)); }

private:
    std::string bytes_;
};

bool same_size(const Tally& a, const Tally& b) {
    return a.stations.size() == b.stations.size() && a.visits.size() == b.visits.size() &&
           a.chain.size() == b.chain.size() && a.milestones.size() == b.milestones.size() &&
           a.waits.size() == b.waits.size() && a.stays.size() == b.stays.size() &&
           a.reaches.size() == b.reaches.size();
}

// The numbers of a row of classes together; of quantiles the sum says nothing.
template <class T, std::size_t N>
T together(const T* rows, std::size_t many, const std::array<Field<T>, N>& fields) {
    T sum;
    for (std::size_t i = 0; i < many; ++i) {
        for (const Field<T>& field : fields) sum.*field.member += rows[i].*field.member;
    }
    return sum;
}

std::optional<double> ratio(std::uint64_t part, std::uint64_t whole) {
    if (whole == 0) return std::nullopt;
    return static_cast<double>(part) / static_cast<double>(whole);
}

std::optional<double> days(std::optional<double> minutes) {
    if (minutes) *minutes /= minutes_per_day;
    return minutes;
}

// The mean of one value over the replications that have it.
template <class F>
Estimate over(const Outcomes& outcomes, const F& value_of) {
    std::vector<double> values;
    for (const Tally& tally : outcomes.each) {
        if (const std::optional<double> value = value_of(tally)) values.push_back(*value);
    }
    return estimate(values);
}

// A quantile of `many` that were counted: of one class, or of all together.
std::optional<double> quantile_days(std::uint64_t many, std::uint64_t minutes) {
    if (many == 0) return std::nullopt;
    return days(static_cast<double>(minutes));
}

// The classes that are asked for, as a range in a row.
struct Classes {
    std::size_t first;
    std::size_t many;
    Classes(const Model& model, std::uint16_t of_class)
        : first(of_class == none ? 0 : of_class), many(of_class == none ? model.classes : 1) {}
};

double counted_minutes(const Model& model) {
    return static_cast<double>(model.horizon - model.warmup);
}

double a_year(const Model& model, std::uint64_t number) {
    constexpr double days_a_year = 365.25;
    return static_cast<double>(number) / counted_minutes(model) * minutes_per_day * days_a_year;
}

// What was paid at these stations for these classes.
std::uint64_t paid(const Model& model,
                   const Tally& tally,
                   std::pair<std::size_t, std::size_t> stations,
                   Classes classes) {
    std::uint64_t cents = 0;
    for (std::size_t i = stations.first; i < stations.second; ++i) {
        for (std::size_t k = 0; k < classes.many; ++k)
            cents += tally.visits[i * model.classes + classes.first + k].paid;
    }
    return cents;
}

double euros_of(const Model& model,
                const Tally& tally,
                std::pair<std::size_t, std::size_t> stations,
                std::uint16_t of_class) {
    constexpr double cents = 100;
    double sum = a_year(model, paid(model, tally, stations, Classes(model, of_class)));
    for (std::size_t i = stations.first; of_class == none && i < stations.second; ++i)
        sum += static_cast<double>(model.stations[i].cents_a_year);
    return sum / cents;
}

}  // namespace

Result<Outcomes, std::string> joined(std::vector<Outcomes> parts) {
    Outcomes all;
    if (parts.empty()) return all;
    all.seed = parts.front().seed;
    for (Outcomes& part : parts) {
        if (part.seed != all.seed)
            return Unexpected{"The parts have different seeds: " + std::to_string(all.seed) +
                              " and " + std::to_string(part.seed) + "."};
        for (Tally& tally : part.each) all.each.push_back(std::move(tally));
    }
    std::sort(all.each.begin(), all.each.end(), [](const Tally& a, const Tally& b) {
        return a.replication < b.replication;
    });
    for (std::size_t i = 1; i < all.each.size(); ++i) {
        if (all.each[i].replication == all.each[i - 1].replication)
            return Unexpected{"Replication " + std::to_string(all.each[i].replication) +
                              " stands in two parts."};
        if (!same_size(all.each[i], all.each[i - 1]))
            return Unexpected{std::string("The parts are of different models.")};
    }
    return all;
}

std::string fingerprint(const Outcomes& outcomes) {
    Hash hash;
    hash.add(outcomes.seed);
    for (const Tally& tally : outcomes.each) {
        hash.add(tally.replication);
        hash.add(tally.events);
        hash.add(tally.families);
        hash.add(tally.most_live);
        hash.add(tally.stations, station_fields);
        hash.add(tally.visits, visit_fields);
        hash.add(tally.chain, chain_fields);
        hash.add(tally.milestones, milestone_fields);
        hash.add(tally.waits, quantile_fields);
        hash.add(tally.stays, quantile_fields);
        hash.add(tally.reaches, quantile_fields);
    }
    return hash.hex();
}

Estimate estimate(const std::vector<double>& values) {
    Estimate made;
    made.n = static_cast<std::uint32_t>(values.size());
    if (values.empty()) return made;
    const auto n = static_cast<double>(values.size());
    for (const double value : values) made.mean += value / n;
    if (values.size() < 2) return made;
    double squares = 0.0;
    for (const double value : values) squares += (value - made.mean) * (value - made.mean);
    made.deviation = std::sqrt(squares / (n - 1.0));
    constexpr double both_tails = 0.975;
    const boost::math::students_t_distribution<> student(n - 1.0);
    made.margin_95 = quantile(student, both_tails) * made.deviation / std::sqrt(n);
    return made;
}

std::optional<double> wait_days(const Model& model, const Tally& tally, std::size_t station) {
    const VisitTally sum =
        together(&tally.visits[station * model.classes], model.classes, visit_fields);
    return days(ratio(sum.waited_minutes, sum.waits));
}

std::optional<double> queue_families(const Model& model, const Tally& tally, std::size_t station) {
    return ratio(tally.stations[station].waiting_minutes, model.horizon - model.warmup);
}

std::optional<double> stay_days(const Model& model, const Tally& tally) {
    const ChainTally sum = together(tally.chain.data(), model.classes, chain_fields);
    return days(ratio(sum.stay_minutes, sum.stays));
}

double euros_a_year(const Model& model, const Tally& tally) {
    return euros_of(model, tally, {0, model.stations.size()}, none);
}

StationSummary station_summary(const Model& model,
                               const Outcomes& outcomes,
                               std::size_t station,
                               std::uint16_t of_class) {
    const Classes classes(model, of_class);
    const auto rows = [&](const Tally& t) {
        return &t.visits[station * model.classes + classes.first];
    };
    const auto visits = [&](const Tally& t) {
        return together(rows(t), classes.many, visit_fields);
    };
    const auto of_visits = [&](std::uint64_t VisitTally::*part, std::uint64_t VisitTally::*whole) {
        return over(outcomes, [=](const Tally& t) {
            const VisitTally sum = visits(t);
            return ratio(sum.*part, sum.*whole);
        });
    };
    const auto in_days = [&](std::uint64_t VisitTally::*minutes, std::uint64_t VisitTally::*many) {
        return over(outcomes, [=](const Tally& t) {
            const VisitTally sum = visits(t);
            return days(ratio(sum.*minutes, sum.*many));
        });
    };
    const auto middle = [&](std::uint64_t VisitTally::*of_one, std::uint64_t Quantiles::*of_all) {
        return over(outcomes, [=](const Tally& t) {
            return quantile_days(visits(t).waits,
                                 of_class == none ? t.waits[station].*of_all : rows(t)->*of_one);
        });
    };
    const auto of_station = [&](auto value) {
        return over(outcomes, [=](const Tally& t) -> std::optional<double> {
            return value(t.stations[station]);
        });
    };
    const auto time = static_cast<std::uint64_t>(model.horizon - model.warmup);
    StationSummary made;
    made.wait = in_days(&VisitTally::waited_minutes, &VisitTally::waits);
    made.wait_median = middle(&VisitTally::wait_median, &Quantiles::median);
    made.wait_p90 = middle(&VisitTally::wait_p90, &Quantiles::p90);
    made.p_wait = over(outcomes, [=](const Tally& t) {
        const VisitTally sum = visits(t);
        return ratio(sum.waits - sum.at_once, sum.waits);
    });
    made.service = in_days(&VisitTally::served_minutes, &VisitTally::finished);
    made.p_gives_up = over(outcomes, [=](const Tally& t) {
        const VisitTally sum = visits(t);
        return ratio(sum.gave_up_counted, sum.gave_up_counted + sum.waits);
    });
    made.p_in_term = of_visits(&VisitTally::in_term, &VisitTally::of_term);
    made.finished_a_year = over(outcomes, [=, &model](const Tally& t) -> std::optional<double> {
        return a_year(model, visits(t).finished);
    });
    made.euros_a_year = over(outcomes, [=, &model](const Tally& t) -> std::optional<double> {
        return euros_of(model, t, {station, station + 1}, of_class);
    });
    made.queue = of_station([=](const StationTally& s) { return ratio(s.waiting_minutes, time); });
    made.in_service =
        of_station([=](const StationTally& s) { return ratio(s.serving_minutes, time); });
    made.use =
        of_station([](const StationTally& s) { return ratio(s.serving_minutes, s.place_minutes); });
    made.queue_after =
        of_station([](const StationTally& s) { return static_cast<double>(s.waiting_after); });
    return made;
}

ChainSummary chain_summary(const Model& model, const Outcomes& outcomes, std::uint16_t of_class) {
    const Classes classes(model, of_class);
    const auto chain = [&](const Tally& t) {
        return together(&t.chain[classes.first], classes.many, chain_fields);
    };
    const auto middle = [&](std::uint64_t ChainTally::*of_one, std::uint64_t Quantiles::*of_all) {
        return over(outcomes, [=](const Tally& t) {
            return quantile_days(
                chain(t).stays,
                of_class == none ? t.stays.front().*of_all : t.chain[of_class].*of_one);
        });
    };
    const auto of_chain = [&](auto value) {
        return over(outcomes,
                    [=](const Tally& t) -> std::optional<double> { return value(chain(t)); });
    };
    ChainSummary made;
    made.stay = of_chain([](const ChainTally& c) { return days(ratio(c.stay_minutes, c.stays)); });
    made.stay_median = middle(&ChainTally::stay_median, &Quantiles::median);
    made.stay_p90 = middle(&ChainTally::stay_p90, &Quantiles::p90);
    made.visits = of_chain([](const ChainTally& c) { return ratio(c.visits, c.stays); });
    made.live = of_chain([](const ChainTally& c) { return static_cast<double>(c.live_after); });
    made.left_a_year = of_chain([&](const ChainTally& c) { return a_year(model, c.left); });
    made.p_gives_up = of_chain([](const ChainTally& c) { return ratio(c.left_giving_up, c.left); });
    made.euros_a_year = over(outcomes, [&](const Tally& t) -> std::optional<double> {
        return euros_of(model, t, {0, model.stations.size()}, of_class);
    });
    return made;
}

MilestoneSummary milestone_summary(const Model& model,
                                   const Outcomes& outcomes,
                                   std::size_t milestone,
                                   std::uint16_t of_class) {
    const Classes classes(model, of_class);
    const auto rows = [&](const Tally& t) {
        return &t.milestones[milestone * model.classes + classes.first];
    };
    const auto all = [=](const Tally& t) {
        return together(rows(t), classes.many, milestone_fields);
    };
    const auto middle = [&](std::uint64_t MilestoneTally::*of_one,
                            std::uint64_t Quantiles::*of_all) {
        return over(outcomes, [=](const Tally& t) {
            return quantile_days(
                all(t).reached, of_class == none ? t.reaches[milestone].*of_all : rows(t)->*of_one);
        });
    };
    MilestoneSummary made;
    made.wait = over(outcomes, [=](const Tally& t) {
        const MilestoneTally sum = all(t);
        return days(ratio(sum.minutes, sum.reached));
    });
    made.median = middle(&MilestoneTally::median, &Quantiles::median);
    made.p90 = middle(&MilestoneTally::p90, &Quantiles::p90);
    return made;
}

}  // namespace naast::sim
