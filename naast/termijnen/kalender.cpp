#include "naast/termijnen/kalender.h"

#include "naast/base/assert.h"
#include "naast/base/easter.h"

#include <algorithm>
#include <array>
#include <vector>

namespace naast {

namespace {

using std::chrono::month_day;
namespace chrono = std::chrono;

bool is_weekend(Date day) {
    const chrono::weekday weekday{day};
    return weekday == chrono::Saturday || weekday == chrono::Sunday;
}

// "De dag waarop de verjaardag van de Koning wordt gevierd": 27 April, until 2013 Queen's Day on
// 30 April; a day earlier when that is a Sunday. Source: Algemene termijnenwet art. 3;
// domain/standards E2.
Date koningsdag(chrono::year year) {
    constexpr chrono::year first_koningsdag{2014};  // Source: as above.
    constexpr chrono::day birthday{27};             // Source: as above.
    constexpr chrono::day queens_day{30};           // Source: as above.
    const Date usual{year / chrono::April / (year < first_koningsdag ? queens_day : birthday)};
    return chrono::weekday{usual} == chrono::Sunday ? usual - Days{1} : usual;
}

bool work_out_feestdag(Date day) {
    const chrono::year year = year_of(day);
    const chrono::year_month_day ymd{day};
    // Source: Algemene termijnenwet art. 3 lid 1: the days with a fixed place.
    constexpr std::array fixed{chrono::January / 1,
                               chrono::May / 5,         // Source: as above.
                               chrono::December / 25,   // Source: as above.
                               chrono::December / 26};  // Source: as above.
    for (const month_day holiday : fixed) {
        if (month_day{ymd.month(), ymd.day()} == holiday) return true;
    }
    if (day == koningsdag(year)) return true;
    // Easter Sunday lies from 22 March to 25 April; outside of what hangs on it nothing is to be
    // worked out.
    if (ymd.month() < chrono::March || ymd.month() > chrono::June) return false;
    // Good Friday, Easter Monday, Ascension, Whit Monday, counted from Easter Sunday.
    // Source: Algemene termijnenwet art. 3 lid 1 and 2; domain/standards E2.
    constexpr std::array from_easter{-2, 1, 39, 50};
    const Date easter = easter_sunday(year);
    for (const int offset : from_easter) {
        if (day == easter + Days{offset}) return true;
    }
    return false;
}

// The years in which nearly all terms run; of these it is worked out once.
// Source: no law, a choice.
constexpr Date first_listed{chrono::year{1990} / chrono::January / 1};
constexpr Date last_listed{chrono::year{2060} / chrono::December / 31};  // Source: as above.

std::vector<bool> list_feestdagen() {
    std::vector<bool> listed;
    for (Date day = first_listed; day <= last_listed; day += Days{1})
        listed.push_back(work_out_feestdag(day));
    return listed;
}

}  // namespace

bool Kalender::is_feestdag(Date day) {
    static const std::vector<bool> listed = list_feestdagen();
    if (day < first_listed || day > last_listed) return work_out_feestdag(day);
    return listed[static_cast<std::size_t>((day - first_listed).count())];
}

bool Kalender::is_werkdag(Date day, GelijkgesteldeDag gelijkgesteld) const {
    if (is_weekend(day) || is_feestdag(day)) return false;
    return gelijkgesteld == GelijkgesteldeDag::werkdag || !is_gelijkgesteld(day);
}

Date Kalender::add_werkdagen(Date from, int n, GelijkgesteldeDag gelijkgesteld) const {
    NAAST_ASSERT(n >= 0);
    Date day = from;
    for (int counted = 0; counted < n;) {
        day += Days{1};
        if (is_werkdag(day, gelijkgesteld)) ++counted;
    }
    return day;
}

int Kalender::count_werkdagen(Date from, Date through) const {
    int counted = 0;
    for (Date day = from + Days{1}; day <= through; day += Days{1}) {
        if (is_werkdag(day)) ++counted;
    }
    return counted;
}

Date Kalender::verlengd(Date last_day) const {
    // "Een in een wet gestelde termijn die op een zaterdag, zondag of algemeen erkende feestdag
    // eindigt, wordt verlengd tot en met de eerstvolgende dag die niet een zaterdag, zondag of
    // algemeen erkende feestdag is." Source: Algemene termijnenwet art. 1 lid 1; equated days: art.
    // 3 lid 3.
    while (!is_werkdag(last_day)) last_day += Days{1};
    return last_day;
}

Date Kalender::wettelijke_termijn(Date day_zero, Date last_day) const {
    // "Een in een wet gestelde termijn van ten minste drie dagen wordt, zo nodig, zoveel verlengd,
    // dat daarin ten minste twee dagen voorkomen die niet een zaterdag, zondag of algemeen erkende
    // feestdag zijn." Source: Algemene termijnenwet art. 2.
    constexpr Days shortest{3};  // Source: as above.
    if (last_day - day_zero >= shortest) last_day = std::max(last_day, add_werkdagen(day_zero, 2));
    return verlengd(last_day);
}

}  // namespace naast
