#include "naast/base/partial_date.h"

#include "naast/base/text.h"

#include <fmt/format.h>

namespace naast {

std::optional<PartialDate> PartialDate::parse(std::string_view text) {
    PartialDate partial;
    std::string full{text};
    if (text.size() == 4) {
        full += "-01-01";
        partial.precisie_ = Precisie::jaar;
    } else if (text.size() == 7) {
        full += "-01";
        partial.precisie_ = Precisie::maand;
    } else if (text.size() == 16) {
        const auto hours = parse_number(text.substr(11, 2));
        const auto minutes = parse_number(text.substr(14, 2));
        if (text[10] != 'T' || text[13] != ':' || !hours || !minutes) return std::nullopt;
        if (*hours > 23 || *minutes > 59) return std::nullopt;
        partial.minute_ = static_cast<int>(*hours * 60 + *minutes);
        partial.precisie_ = Precisie::minuut;
        full.resize(10);
    }
    const auto day = parse_date(full);
    if (!day) return std::nullopt;
    partial.day_ = *day;
    return partial;
}

Date PartialDate::last_day() const {
    switch (precisie_) {
        case Precisie::jaar: return add_months(day_, 12) - Days{1};
        case Precisie::maand: return add_months(day_, 1) - Days{1};
        case Precisie::dag:
        case Precisie::minuut: break;
    }
    return day_;
}

std::string PartialDate::to_text() const {
    std::string day = naast::to_text(day_);
    switch (precisie_) {
        case Precisie::jaar: return day.substr(0, 4);
        case Precisie::maand: return day.substr(0, 7);
        case Precisie::dag: break;
        case Precisie::minuut:
            return fmt::format("{}T{:02}:{:02}", day, minute_ / 60, minute_ % 60);
    }
    return day;
}

namespace {

std::string in_words(const PartialDate& partial, const std::string& whole_day, const char* clock) {
    switch (partial.precisie()) {
        case Precisie::jaar: return whole_day.substr(whole_day.rfind(' ') + 1);
        case Precisie::maand: return whole_day.substr(whole_day.find(' ') + 1);
        case Precisie::dag: break;
        case Precisie::minuut:
            return fmt::format("{}, {:02}:{:02}{}",
                               whole_day,
                               partial.minute() / 60,
                               partial.minute() % 60,
                               clock);
    }
    return whole_day;
}

}  // namespace

std::string PartialDate::to_dutch() const {
    return in_words(*this, naast::to_dutch(day_), " uur");
}
std::string PartialDate::to_english() const {
    return in_words(*this, naast::to_english(day_), "");
}

}  // namespace naast
