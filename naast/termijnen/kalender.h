// Dutch holidays, working days, and the general rule for legal terms that end on a free day.
// Holidays follow from the year; days that the Crown equates with them are data
// (norms/gelijkgestelde-dagen.toml). A year for which none are listed has none.
#pragma once

#include "naast/base/date.h"

#include <set>

namespace naast {

// Whether a day that the Crown equated with a holiday counts as a working day. For iJw messages the
// glossary is silent (domain/standards G5), so the caller says it.
enum class GelijkgesteldeDag { vrij, werkdag };

class Kalender {
public:
    Kalender() = default;
    explicit Kalender(std::set<Date> gelijkgesteld) : gelijkgesteld_(std::move(gelijkgesteld)) {}

    // New Year, Good Friday, Easter Monday, King's Day, 5 May, Ascension, Whit Monday, both
    // Christmas days. Source: Algemene termijnenwet art. 3 lid 1 and 2.
    static bool is_feestdag(Date day);
    bool is_gelijkgesteld(Date day) const { return gelijkgesteld_.contains(day); }

    // Monday to Friday, no holiday.
    bool is_werkdag(Date day, GelijkgesteldeDag gelijkgesteld = GelijkgesteldeDag::vrij) const;

    // The n-th working day after `from`: `from` is day 0. Source: catalogue 0, "wd".
    // Requires: n >= 0. With n == 0 the answer is `from` itself.
    Date add_werkdagen(Date from,
                       int n,
                       GelijkgesteldeDag gelijkgesteld = GelijkgesteldeDag::vrij) const;

    // How many working days lie after `from`, through `through`. 0 if `through` is not later.
    int count_werkdagen(Date from, Date through) const;

    // A term in a law that ends on a Saturday, Sunday or holiday runs on to the next day that is
    // none. Source: Algemene termijnenwet art. 1 lid 1.
    Date verlengd(Date last_day) const;

    // The same, and it must hold at least two ordinary days if it is three days or longer.
    // `day_zero` is the day before its first day, `last_day` what the count in days, weeks or
    // months gives. Source: Algemene termijnenwet art. 1 and 2.
    Date wettelijke_termijn(Date day_zero, Date last_day) const;

private:
    std::set<Date> gelijkgesteld_;
};

}  // namespace naast
