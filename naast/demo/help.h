// Help and waiting: what is asked for whom, how long it takes, what happens meanwhile, how it ends.
#pragma once

#include "naast/demo/story.h"

namespace naast::demo {

// For help that nothing outside it ends.
const Date without_limit = date("2100-01-01");

// Whether the help starts: by the published rates, or as the story needs it.
enum class Outcome { drawn, family_says_no, starts };

struct HelpWish {
    HulpSoort wat = HulpSoort::ambulante_begeleiding;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    std::vector<PersoonId> voor;
    Date asked{};
    Spoed spoed = Spoed::gewoon;
    Outcome outcome = Outcome::drawn;
};

// One trajectory from the application to its end. Returns: as it went, or will go after today.
Trajectory tell_help(Story& story, const HelpWish& wish);

// One trajectory after the other, each asked when the one before it ended in vain, until one
// helped, the family lets it be, or the day is reached. Returns: the last.
Trajectory tell_help_in_turn(Story& story, HelpWish wish, Date until);

// A question for help of its own for each child that saw violence, if it has none.
void tell_help_for_witnesses(Story& story, Date seen_on);

// All the help that this family asked for itself, once it is known what is going on.
void tell_asked_help(Story& story, Date understood_on, bool is_heavy);

// Help of before the three years, as far as it is known.
void tell_earlier_help(Story& story);

// Looking together whether it helps, as long as help runs; call after all help was told.
void tell_evaluations(Story& story);

// Whether this family is one of those that get no help after a report (FIG-06).
bool gets_no_help(const Story& story);

// Whether help to the whole family runs on this day.
bool has_family_help_on(const Story& story, Date day);

}  // namespace naast::demo
