// A day in the world of which perhaps only the year or the month is known, or also the minute.
// Written as ISO 8601 with reduced precision: "2009", "2019-10", "2019-10-15", "2021-03-01T10:00".
#pragma once

#include "naast/base/date.h"

#include <optional>
#include <string>
#include <string_view>

namespace naast {

enum class Precisie { jaar, maand, dag, minuut };

class PartialDate {
public:
    PartialDate() = default;
    // A whole day.
    explicit PartialDate(Date day) : day_(day) {}

    // Returns: nothing for any other form, or a day or minute that does not exist.
    static std::optional<PartialDate> parse(std::string_view text);

    Precisie precisie() const { return precisie_; }
    // The first day that it can have been. Folds and rules count from here.
    Date first_day() const { return day_; }
    // The last day that it can have been.
    Date last_day() const;
    // Minutes after midnight, Dutch time; 0 unless precisie() is minuut.
    int minute() const { return minute_; }

    std::string to_text() const;
    // "2009", "oktober 2019", "15 oktober 2019", "1 maart 2021, 10:00 uur".
    std::string to_dutch() const;
    std::string to_english() const;

    // Order: by first possible day, then minute, then the more precise last.
    auto operator<=>(const PartialDate&) const = default;

private:
    Date day_{};
    int minute_ = 0;
    Precisie precisie_ = Precisie::dag;
};

}  // namespace naast
