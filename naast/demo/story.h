// The story of one made-up family while it is being told: who they are, who works there, and what
// was written so far. The chapters (household, course, help, safety, placement) add to it.
#pragma once

#include "naast/demo/dice.h"
#include "naast/demo/teams.h"
#include "naast/events/event.h"
#include "naast/termijnen/kalender.h"

#include <optional>
#include <string>
#include <vector>

namespace naast::demo {

struct Kind {
    PersoonId id;
    std::string naam;
    Date geboren{};
};

// A trajectory of help, for the chapters that ask what ran when.
struct Trajectory {
    HulpSoort wat = HulpSoort::overig;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    std::vector<PersoonId> voor;
    Date asked{};
    std::optional<Date> started{};
    std::optional<Date> ended{};
    bool was_in_vain = false;
};

// When the family is in the region, and on whose caseload.
struct Stay {
    Date arrives{};
    Date closes{};  // may lie after today: still open; moved by what happens
    const Seat* seat = nullptr;
    bool is_reported = false;  // to Veilig Thuis, at least once
};

class Story {
public:
    Story(Uuid family, const Stay& when, Dice throws, Date last_day)
        : gezin(family), stay(when), dice(std::move(throws)), today(last_day) {}

    // Written as taken over, known on its day but not before the family came. What would happen
    // after today is left out.
    void add(Date op, Inhoud inhoud, std::vector<PersoonId> betreft = {});

    // When a duty that begins on `from` is done: in time in this share; else some weeks after the
    // warning of the day after `due`; sometimes never. Requires: from <= due.
    std::optional<Date> done(Date from, Date due, double share_done);
    std::optional<Date> done(Date from, Date due);

    // A key that this family has not used: "hulp-1", "hulp-2".
    std::string key(const std::string& what);

    const Medewerker& regisseur_on(Date day) const { return stay.seat->held_by(day); }
    const Organisatie& team() const { return stay.seat->team.organisatie; }
    Date add_werkdagen(Date day, int count) const { return kalender_.add_werkdagen(day, count); }

    // The day before the three years.
    Date before_the_region() const { return add_months(today, -36) - Days{1}; }

    // That day, or the first working day after it.
    Date workday(Date day) const;

    // The analysis is made new after something changed: in a month, if it is done in time.
    void renew_analysis_after(Date day);

    std::vector<PersoonId> children() const;
    std::vector<PersoonId> everyone() const;

    const Uuid gezin;
    Stay stay;
    Dice dice;
    const Date today;

    std::string family_name;
    std::vector<Kind> kinderen;
    std::vector<PersoonId> ouders;
    bool lives_apart = false;         // the parents
    bool stays_without_help = false;  // FIG-06
    bool is_heavy = false;            // what the analysis says
    bool has_measure = false;         // the court will come to it
    Date measure_from{};
    std::vector<Trajectory> trajectories;
    std::optional<AnalyseId> analyse;  // once there is one
    Date analysed_on{};                // when it was first done

    // Whether light contact was agreed by then.
    bool has_waakvlam_before(Date day) const;

    // In order of day; ties as they were told. Takes them out.
    std::vector<Event> take_events();

private:
    std::vector<Event> events_;
    std::vector<std::pair<std::string, int>> keys_;
    Kalender kalender_;
};

VrijeTekst text(const std::string& words);

}  // namespace naast::demo
