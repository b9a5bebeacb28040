// A calendar day in Europe/Amsterdam, and an instant in UTC. No time zones but the one rule that
// turns an instant into a Dutch day.
#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace naast {

using Days = std::chrono::days;
using Date = std::chrono::sys_days;
using Instant = std::chrono::sys_time<std::chrono::microseconds>;

// "2019-10-15". Returns: nothing for any other form, or a day that does not exist.
// Only the years 1800 to 2200 are taken: outside them it is a typing error.
std::optional<Date> parse_date(std::string_view text);

// Requires: a text that parse_date takes. For literals in tests and tables.
Date date(std::string_view text);

// "2019-10-15".
std::string to_text(Date day);
// "2019-10-15T09:30:00.123456Z".
std::string to_text(Instant instant);
// The same form back. Fractions of 0 to 6 digits; always Z.
std::optional<Instant> parse_instant(std::string_view text);

// "15 oktober 2019", "15 October 2019".
std::string to_dutch(Date day);
std::string to_english(Date day);

std::chrono::year year_of(Date day);

// The day of the same number in a later month, or the last of that month if it has no such number
// (31 January + 1 month = 28 or 29 February). Source: Algemene termijnenwet counts months so.
Date add_months(Date day, int months);

// The Dutch calendar day of an instant. Units: UTC in, Europe/Amsterdam out.
// Source: summer time from the last Sunday of March to the last Sunday of October, 01:00 UTC
// (directive 2000/84/EC, in force since 1996; for earlier years the same rule is applied).
Date dutch_day(Instant instant);

}  // namespace naast
