#include "naast/demo/region.h"

#include "naast/demo/cijfers.h"
#include "naast/demo/course.h"
#include "naast/events/codec.h"

#include <boost/json.hpp>

#include <algorithm>
#include <cmath>

namespace naast::demo {

namespace {

constexpr int months_of_the_region = 36;
constexpr int days_until_all_are_known = 60;
constexpr std::uint64_t stream_of_the_region = 0;
constexpr std::uint64_t first_stream_of_a_family = 1'000;

Stay make_stay(Dice& dice, Date first, Date last) {
    Stay stay;
    const int whole = static_cast<int>((last - first).count());
    // Those who are there already have a part of their time behind them.
    const bool is_known = dice.happens(cijfers::al_bekend.waarde);
    stay.arrives = first + (is_known ? dice.days(0, days_until_all_are_known)
                                     : dice.days(days_until_all_are_known, whole));
    stay.closes = stay.arrives + (is_known ? dice.days(60, 400) : dice.days(150, 500));
    stay.is_reported = dice.happens(cijfers::met_melding.waarde);
    return stay;
}

struct Known {
    Stay stay;
    Date closes{};  // after all that happens
};

// As many as keep about twenty families each, seen over the years after the first.
int seats_for(const std::vector<Known>& stays, Date first, Date last) {
    const Date from = add_months(first, 12);
    double open_days = 0;
    for (const Known& known : stays) {
        const Date begin = std::max(known.stay.arrives, from);
        const Date end = std::min(known.closes, last);
        if (begin < end) open_days += static_cast<double>((end - begin).count());
    }
    const double open = open_days / static_cast<double>((last - from).count());
    return std::max(1,
                    static_cast<int>(std::lround(open / cijfers::gezinnen_per_regisseur.waarde)));
}

// Requires: those before `count` have a seat.
std::size_t lightest(const std::vector<Seat>& seats,
                     const std::vector<Known>& stays,
                     std::size_t count) {
    std::vector<int> load(seats.size(), 0);
    for (std::size_t i = 0; i < count; ++i) {
        if (stays[i].closes <= stays[count].stay.arrives) continue;
        ++load[static_cast<std::size_t>(stays[i].stay.seat - seats.data())];
    }
    return static_cast<std::size_t>(std::min_element(load.begin(), load.end()) - load.begin());
}

Story told(std::uint64_t seed, std::size_t number, const Stay& stay, Date today) {
    Dice dice(seed, first_stream_of_a_family + number);
    const Uuid gezin = dice.uuid();
    Story story(gezin, stay, std::move(dice), today);
    tell_course(story);
    return story;
}

// What happens in a family says when it closes, and that says how many seats there must be. A seat
// changes nothing of it, so each story is told twice: first on a seat that is not kept.
Date learn_when_it_closes(std::uint64_t seed, std::size_t number, Stay stay, Date today) {
    const Seat none{{}, {{stay.arrives, first_regisseur()}}};
    stay.seat = &none;
    return told(seed, number, stay, today).stay.closes;
}

}  // namespace

Date first_day(const RegionOptions& options) {
    return add_months(options.today, -months_of_the_region);
}

std::vector<MadeFamily> make_region(std::uint64_t seed, const RegionOptions& options) {
    NAAST_ASSERT(options.families >= 1);
    const Date first = first_day(options);
    Dice dice(seed, stream_of_the_region);
    std::vector<Known> stays;
    stays.reserve(static_cast<std::size_t>(options.families));
    for (int i = 0; i < options.families; ++i)
        stays.push_back({make_stay(dice, first, options.today), {}});
    std::stable_sort(stays.begin(), stays.end(), [](const Known& a, const Known& b) {
        return a.stay.arrives < b.stay.arrives;
    });
    for (std::size_t i = 0; i < stays.size(); ++i)
        stays[i].closes = learn_when_it_closes(seed, i, stays[i].stay, options.today);
    const std::vector<Seat> seats =
        make_seats(dice, seats_for(stays, first, options.today), first, options.today);
    std::vector<MadeFamily> families;
    for (std::size_t i = 0; i < stays.size(); ++i) {
        stays[i].stay.seat = &seats[lightest(seats, stays, i)];
        Story story = told(seed, i, stays[i].stay, options.today);
        families.push_back({story.gezin, story.take_events()});
    }
    return families;
}

std::string to_jsonl(const MadeFamily& family) {
    std::string lines;
    for (const Event& event : family.events) {
        boost::json::object object = event_to_json(event);
        object["gezin"] = family.gezin.to_text();
        lines += to_canonical(object) + "\n";
    }
    return lines;
}

}  // namespace naast::demo
