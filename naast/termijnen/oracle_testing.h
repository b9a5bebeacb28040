// For tests only: a second count of working days and legal terms, written apart from the first one,
// from the text of the law. It must share no code with the module it judges: no header of
// naast/termijnen or naast/base, no easter.h, only plain numbers. It walks day by day and is slow.
//
// Sources: Algemene termijnenwet (AtW) art. 1 to 4; domain/standards E. Easter: the table of full
// moons by golden number of the Gregorian calendar (1900 to 2199) and the Sunday after it.
// King's Day: until 2013 Queen's Day, 30 April, the 29th when that is a Sunday; from 2014 27 April,
// the 26th when that is a Sunday.
#pragma once

#include <array>
#include <cstddef>
#include <set>
#include <vector>

namespace naast::testing_oracle {

struct PlainDay {
    int year = 0;
    int month = 0;
    int day = 0;
    auto operator<=>(const PlainDay&) const = default;
};

enum class PlainUnit { days, working_days, weeks, months, years };

struct PlainTerm {
    int number = 0;
    PlainUnit unit = PlainUnit::days;
    bool legal = false;  // the Algemene termijnenwet holds for it
};

inline int days_in_month(int year, int month) {
    if (month == 2) {
        const bool leap = year % 400 == 0 || (year % 4 == 0 && year % 100 != 0);
        return leap ? 29 : 28;
    }
    return month == 4 || month == 6 || month == 9 || month == 11 ? 30 : 31;
}

inline PlainDay day_after(PlainDay d) {
    if (d.day < days_in_month(d.year, d.month)) {
        return {d.year, d.month, d.day + 1};
    }
    return d.month == 12 ? PlainDay{d.year + 1, 1, 1} : PlainDay{d.year, d.month + 1, 1};
}

// A calendar on the wall: every day from Monday 1 January 1900 on, each with its weekday.
class WallCalendar {
public:
    struct Leaf {
        PlainDay day;
        int weekday = 0;  // Monday 1 .. Sunday 7
        bool holiday = false;
    };

    WallCalendar() {
        Leaf leaf{{1900, 1, 1}, 1, false};
        while (leaf.day.year < 2200) {
            if (leaf.day.month == 1 && leaf.day.day == 1) {
                first_of_year_.push_back(leaves_.size());
            }
            leaves_.push_back(leaf);
            leaf = {day_after(leaf.day), leaf.weekday == 7 ? 1 : leaf.weekday + 1, false};
        }
        for (int year = 1900; year < 2200; ++year) {
            mark_holidays(year);
        }
    }

    // Requires: a day that exists, of 1900 to 2199.
    std::size_t place_of(PlainDay day) const {
        std::size_t place = first_of_year_.at(static_cast<std::size_t>(day.year - 1900));
        while (leaves_.at(place).day != day) {
            ++place;
        }
        return place;
    }

    const Leaf& leaf(std::size_t place) const { return leaves_.at(place); }

    std::size_t easter_sunday(int year) const {
        struct MonthAndDay {
            int month;
            int day;
        };
        // clang-format off
        static constexpr std::array<MonthAndDay, 19> full_moons{{
            {4, 14}, {4, 3}, {3, 23}, {4, 11}, {3, 31}, {4, 18}, {4, 8}, {3, 28}, {4, 16}, {4, 5},
            {3, 25}, {4, 13}, {4, 2}, {3, 22}, {4, 10}, {3, 30}, {4, 17}, {4, 7}, {3, 27}}};
        // clang-format on
        const MonthAndDay moon = full_moons.at(static_cast<std::size_t>(year % 19));
        std::size_t place = place_of({year, moon.month, moon.day}) + 1;
        while (leaves_.at(place).weekday != 7) {
            ++place;
        }
        return place;
    }

private:
    void mark(PlainDay day) { leaves_.at(place_of(day)).holiday = true; }

    void mark_holidays(int year) {
        mark({year, 1, 1});
        mark({year, 5, 5});
        mark({year, 12, 25});
        mark({year, 12, 26});
        const PlainDay birthday = year < 2014 ? PlainDay{year, 4, 30} : PlainDay{year, 4, 27};
        const bool sunday = leaves_.at(place_of(birthday)).weekday == 7;
        mark(sunday ? PlainDay{year, birthday.month, birthday.day - 1} : birthday);
        const std::size_t easter = easter_sunday(year);
        leaves_.at(easter - 2).holiday = true;   // Good Friday
        leaves_.at(easter + 1).holiday = true;   // Easter Monday
        leaves_.at(easter + 39).holiday = true;  // Ascension
        leaves_.at(easter + 50).holiday = true;  // Whit Monday
    }

    std::vector<Leaf> leaves_;
    std::vector<std::size_t> first_of_year_;
};

inline const WallCalendar& wall_calendar() {
    static const WallCalendar calendar;
    return calendar;
}

// Neither Saturday, Sunday, holiday, nor a day that the Crown equated (AtW art. 3).
inline bool ordinary(std::size_t place, const std::set<PlainDay>& equated) {
    const WallCalendar::Leaf& leaf = wall_calendar().leaf(place);
    return leaf.weekday < 6 && !leaf.holiday && !equated.contains(leaf.day);
}

inline std::size_t months_later(PlainDay from, int months) {
    PlainDay end{from.year, from.month, 1};
    for (int month = 0; month < months; ++month) {
        end = end.month == 12 ? PlainDay{end.year + 1, 1, 1} : PlainDay{end.year, end.month + 1, 1};
    }
    const int last = days_in_month(end.year, end.month);
    end.day = from.day < last ? from.day : last;
    return wall_calendar().place_of(end);
}

// The last day as it is counted out, before the AtW; the day of the event is day 0.
inline std::size_t counted_out(PlainDay from, PlainTerm term, const std::set<PlainDay>& equated) {
    std::size_t place = wall_calendar().place_of(from);
    switch (term.unit) {
        case PlainUnit::months: return months_later(from, term.number);
        case PlainUnit::years: return months_later(from, 12 * term.number);
        case PlainUnit::weeks: return place + static_cast<std::size_t>(7 * term.number);
        case PlainUnit::days: return place + static_cast<std::size_t>(term.number);
        case PlainUnit::working_days: break;
    }
    for (int counted = 0; counted < term.number;) {
        ++place;
        counted += ordinary(place, equated) ? 1 : 0;
    }
    return place;
}

// AtW art. 4 sub a.
inline bool outside_the_law(PlainTerm term) {
    switch (term.unit) {
        case PlainUnit::days: return term.number > 90;
        case PlainUnit::weeks: return term.number > 12;
        case PlainUnit::months: return term.number > 3;
        case PlainUnit::years: return true;
        case PlainUnit::working_days: break;
    }
    return false;
}

inline int ordinary_days_in_term(std::size_t from,
                                 std::size_t through,
                                 const std::set<PlainDay>& equated) {
    int count = 0;
    for (std::size_t place = from + 1; place <= through; ++place) {
        count += ordinary(place, equated) ? 1 : 0;
    }
    return count;
}

// Requires: a start of 1900 to 2190, a number of at least 0 that ends before 2199.
inline PlainDay last_day(PlainDay from, PlainTerm term, const std::set<PlainDay>& equated) {
    const WallCalendar& calendar = wall_calendar();
    std::size_t place = counted_out(from, term, equated);
    if (!term.legal || outside_the_law(term)) {
        return calendar.leaf(place).day;
    }
    // AtW art. 2: "een termijn van ten minste drie dagen"; a week or a month is more than that.
    const bool in_days = term.unit == PlainUnit::days || term.unit == PlainUnit::working_days;
    if (term.number >= (in_days ? 3 : 1)) {
        const std::size_t start = calendar.place_of(from);
        while (ordinary_days_in_term(start, place, equated) < 2) {
            ++place;
        }
    }
    // AtW art. 1.
    while (!ordinary(place, equated)) {
        ++place;
    }
    return calendar.leaf(place).day;
}

}  // namespace naast::testing_oracle
