#include "naast/base/date.h"

#include "naast/base/assert.h"
#include "naast/base/text.h"

#include <fmt/format.h>

#include <array>

namespace naast {

namespace {

using std::chrono::month;
using std::chrono::year;
using std::chrono::year_month_day;

constexpr std::array months_nl{"januari",
                               "februari",
                               "maart",
                               "april",
                               "mei",
                               "juni",
                               "juli",
                               "augustus",
                               "september",
                               "oktober",
                               "november",
                               "december"};
constexpr std::array months_en{"January",
                               "February",
                               "March",
                               "April",
                               "May",
                               "June",
                               "July",
                               "August",
                               "September",
                               "October",
                               "November",
                               "December"};

Date last_sunday(year y, month m) {
    return Date{y / m / std::chrono::Sunday[std::chrono::last]};
}

std::string in_words(Date day, const std::array<const char*, 12>& months) {
    const year_month_day ymd{day};
    return fmt::format("{} {} {}",
                       static_cast<unsigned>(ymd.day()),
                       months.at(static_cast<unsigned>(ymd.month()) - 1),
                       static_cast<int>(ymd.year()));
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return std::nullopt;
    const auto y = parse_number(text.substr(0, 4));
    const auto m = parse_number(text.substr(5, 2));
    const auto d = parse_number(text.substr(8, 2));
    if (!y || !m || !d || *y < 1800 || *y > 2200) return std::nullopt;
    const year_month_day ymd{year{static_cast<int>(*y)},
                             month{static_cast<unsigned>(*m)},
                             std::chrono::day{static_cast<unsigned>(*d)}};
    if (!ymd.ok()) return std::nullopt;
    return Date{ymd};
}

Date date(std::string_view text) {
    const auto day = parse_date(text);
    NAAST_ASSERT(day.has_value());
    return *day;
}

std::string to_text(Date day) {
    const year_month_day ymd{day};
    return fmt::format("{:04}-{:02}-{:02}",
                       static_cast<int>(ymd.year()),
                       static_cast<unsigned>(ymd.month()),
                       static_cast<unsigned>(ymd.day()));
}

std::string to_text(Instant instant) {
    const Date day = std::chrono::floor<Days>(instant);
    const std::chrono::hh_mm_ss time{instant - day};
    return fmt::format("{}T{:02}:{:02}:{:02}.{:06}Z",
                       to_text(day),
                       time.hours().count(),
                       time.minutes().count(),
                       time.seconds().count(),
                       time.subseconds().count());
}

std::optional<Instant> parse_instant(std::string_view text) {
    if (text.size() < 20 || text.size() > 27 || text[10] != 'T' || text.back() != 'Z') {
        return std::nullopt;
    }
    const auto day = parse_date(text.substr(0, 10));
    const auto h = parse_number(text.substr(11, 2));
    const auto m = parse_number(text.substr(14, 2));
    const auto s = parse_number(text.substr(17, 2));
    if (!day || !h || !m || !s || text[13] != ':' || text[16] != ':') return std::nullopt;
    if (*h > 23 || *m > 59 || *s > 59) return std::nullopt;
    std::int64_t micros = 0;
    if (text.size() > 20) {
        const std::string_view fraction = text.substr(20, text.size() - 21);
        const auto value = parse_number(fraction);
        if (text[19] != '.' || !value) return std::nullopt;
        micros = *value;
        for (std::size_t i = fraction.size(); i < 6; ++i) micros *= 10;
    }
    return Instant{*day} + std::chrono::hours{*h} + std::chrono::minutes{*m} +
           std::chrono::seconds{*s} + std::chrono::microseconds{micros};
}

std::string to_dutch(Date day) {
    return in_words(day, months_nl);
}
std::string to_english(Date day) {
    return in_words(day, months_en);
}

year year_of(Date day) {
    return year_month_day{day}.year();
}

Date add_months(Date day, int months) {
    year_month_day ymd = year_month_day{day} + std::chrono::months{months};
    if (!ymd.ok()) ymd = ymd.year() / ymd.month() / std::chrono::last;
    return Date{ymd};
}

Date dutch_day(Instant instant) {
    // Only in the hour before midnight, winter time, does it matter which of the two it is.
    const Date in_winter = std::chrono::floor<Days>(instant + std::chrono::hours{1});
    if (std::chrono::floor<Days>(instant + std::chrono::hours{2}) == in_winter) return in_winter;
    const year y = year_of(std::chrono::floor<Days>(instant));
    const Instant summer_from = last_sunday(y, std::chrono::March) + std::chrono::hours{1};
    const Instant summer_until = last_sunday(y, std::chrono::October) + std::chrono::hours{1};
    const bool is_summer = instant >= summer_from && instant < summer_until;
    return is_summer ? in_winter + Days{1} : in_winter;
}

}  // namespace naast
