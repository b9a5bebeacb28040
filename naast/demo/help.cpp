#include "naast/demo/help.h"

#include "naast/demo/cijfers.h"

#include <algorithm>

namespace naast::demo {

namespace {

int rounded(const Cijfer& cijfer) {
    return static_cast<int>(cijfer.waarde);
}

Days wait_for(Story& story, HulpSoort wat, Spoed spoed) {
    Dice& dice = story.dice;
    if (spoed == Spoed::acuut) return dice.days(0, 3);
    // Mediation between parents: `overig`, since the vocabulary has no word for it.
    if (wat == HulpSoort::overig)
        return dice.days(rounded(cijfers::wachten_op_obm) - 60,
                         rounded(cijfers::wachten_op_obm) + 60);
    const Days after_contact = dice.days(5, rounded(cijfers::start_na_contact));
    const Days plain = dice.days(2, rounded(cijfers::contact_aanbieder)) + after_contact;
    if (!dice.happens(cijfers::op_een_wachtlijst.waarde)) return plain;
    return plain +
           dice.days(rounded(cijfers::wachtlijst) / 2, rounded(cijfers::wachtlijst) * 3 / 2);
}

// What is done while the family waits, as far as it comes in before the help.
void tell_wait(Story& story, const HulpId& hulp, const HelpWish& wish, Date starts) {
    Dice& dice = story.dice;
    const Date asked = wish.asked;
    const auto before = [&](const std::optional<Date>& day) { return day && *day < starts; };
    constexpr Days intake_term{14};
    if (starts - asked > intake_term) {
        const auto intake = story.done(asked, asked + intake_term, cijfers::intake_op_tijd.waarde);
        if (before(intake)) {
            story.add(std::max(asked, *intake - Days{7}), IntakeGepland{hulp, *intake});
            story.add(*intake, IntakeGehouden{hulp, std::nullopt});
        }
    }
    constexpr Days bridge_term{7};
    const bool can_be_bridged = !dice.happens(cijfers::geen_overbrugging.waarde);
    if (can_be_bridged && starts - asked > bridge_term) {
        const auto bridge = story.done(asked, asked + bridge_term, cijfers::op_tijd.waarde);
        if (before(bridge)) {
            story.add(*bridge, OverbruggingGestart{hulp, story.team(), std::nullopt}, wish.voor);
            story.add(starts, OverbruggingGestopt{hulp});
        }
    }
    constexpr Days long_wait{28};
    if (starts - asked > long_wait) {
        const auto plan_b = story.done(asked, asked + Days{7});
        if (before(plan_b))
            story.add(*plan_b, PlanBAfgesproken{hulp, text("Wie er helpt als het te lang duurt.")});
    }
}

// How it stops. In families that were reported as often early and unsolved as was published.
struct Stop {
    bool never_starts = false;
    bool is_early = false;
    Resultaat resultaat = Resultaat::geholpen;
};

Stop draw_stop(Story& story) {
    Dice& dice = story.dice;
    const bool reported = story.stay.is_reported;
    Stop stop;
    const bool broken = dice.happens(reported ? cijfers::hulp_afgebroken_verder.waarde
                                              : cijfers::hulp_afgebroken_anders.waarde);
    stop.never_starts = broken && dice.happens(cijfers::nooit_begonnen.waarde);
    stop.is_early = broken && !stop.never_starts;
    if (dice.happens(reported ? cijfers::niet_opgelost.waarde
                              : cijfers::niet_opgelost_anders.waarde))
        stop.resultaat = dice.happens(0.5) ? Resultaat::deels : Resultaat::niet;
    return stop;
}

// The wait ends in a no, by the provider or by the family.
void tell_no(Story& story, const HulpId& hulp, Date day, bool by_family) {
    if (!by_family && story.dice.happens(0.5))
        story.add(day, HulpAfgewezen{hulp, AfwijsReden::past_niet, std::nullopt});
    else
        story.add(day, HulpGestopt{hulp, StopReden::door_gezin, std::nullopt, std::nullopt});
}

bool was_tried_in_vain(const Story& story, const HelpWish& wish) {
    return std::any_of(
        story.trajectories.begin(), story.trajectories.end(), [&](const Trajectory& one) {
            return one.wat == wish.wat && one.was_in_vain && *one.ended <= wish.asked;
        });
}

}  // namespace

Trajectory tell_help(Story& story, const HelpWish& wish) {
    Dice& dice = story.dice;
    const HulpId hulp{story.key("hulp")};
    const Organisatie aanbieder = an_aanbieder(dice);
    const Date starts = wish.asked + wait_for(story, wish.wat, wish.spoed);
    HulpAangevraagd asked{hulp, wish.wat, wish.gericht_op, aanbieder};
    asked.spoed = wish.spoed;
    if (dice.happens(cijfers::start_bekend.waarde)) asked.start_verwacht_op = starts;
    const bool has_conditions = dice.happens(cijfers::toelatingseis.waarde);
    if (has_conditions) asked.toelatingseisen = {ToelatingsEis::ouders_doen_mee};
    if (wish.wat == HulpSoort::overig) asked.tekst = text("Bemiddeling tussen de ouders.");
    if (was_tried_in_vain(story, wish)) {
        if (dice.happens(cijfers::op_tijd.waarde))
            asked.motief = text("Nu doet het hele gezin mee.");
        else if (const auto later = story.done(wish.asked, wish.asked + Days{14}))
            story.add(*later, HulpToegelicht{hulp, text("Nu doet het hele gezin mee.")});
    }
    story.add(wish.asked, asked, wish.voor);
    if (has_conditions) {
        const auto checked = story.done(wish.asked, wish.asked + Days{3});
        if (checked && *checked < starts) story.add(*checked, GeschiktheidNagegaan{hulp, true});
    }
    tell_wait(story, hulp, wish, starts);

    Trajectory told{wish.wat, wish.gericht_op, wish.voor, wish.asked};
    Stop stop = draw_stop(story);
    if (wish.outcome != Outcome::drawn) stop.never_starts = wish.outcome == Outcome::family_says_no;
    if (stop.never_starts) {
        told.ended = starts - Days{1} > wish.asked ? starts - Days{1} : wish.asked;
        tell_no(story, hulp, *told.ended, wish.outcome == Outcome::family_says_no);
    } else {
        told.started = starts;
        told.ended = starts + (stop.is_early ? dice.days(21, 90) : dice.days(120, 330));
        const Medewerker helper = somebody_at(dice, aanbieder);
        story.add(starts, HulpGestart{hulp, wish.wat, wish.gericht_op, aanbieder}, wish.voor);
        story.add(starts, BetrokkeneToegevoegd{helper, BetrokkenRol::hulpverlener}, wish.voor);
        story.add(*told.ended,
                  HulpGestopt{hulp,
                              stop.is_early ? StopReden::door_gezin : StopReden::volgens_plan,
                              std::nullopt,
                              stop.resultaat});
        story.add(*told.ended, BetrokkeneVertrokken{helper.id, WisselReden::einde_betrokkenheid});
        told.was_in_vain = stop.resultaat == Resultaat::niet;
        if (told.was_in_vain) story.renew_analysis_after(*told.ended);
    }
    story.stay.closes = std::max(story.stay.closes, *told.ended + dice.days(30, 120));
    story.trajectories.push_back(told);
    return told;
}

Trajectory tell_help_in_turn(Story& story, HelpWish wish, Date until) {
    constexpr HulpSoort next[] = {HulpSoort::gezinsbehandeling, HulpSoort::systeemtherapie};
    for (std::size_t turn = 0;; ++turn) {
        Trajectory told = tell_help(story, wish);
        const bool is_over = *told.ended >= until;
        const bool helped = told.started && !told.was_in_vain;
        const bool goes_on =
            helped ? false : story.dice.happens(cijfers::iets_anders_gevraagd.waarde);
        if (is_over || wish.outcome == Outcome::family_says_no ||
            (!goes_on && until == without_limit) || turn == 6)
            return told;
        const auto again = story.done(*told.ended, *told.ended + Days{7});
        if (!again || *again >= until) return told;
        wish.asked = *again;
        if (wish.gericht_op != GerichtOp::ouder) {
            wish.wat = next[turn % std::size(next)];
            wish.gericht_op = GerichtOp::gezin;
            wish.voor = story.everyone();
        }
    }
}

bool gets_no_help(const Story& story) {
    return story.stays_without_help;
}

void tell_help_for_witnesses(Story& story, Date seen_on) {
    for (const Kind& kind : story.kinderen) {
        const bool has_own = std::any_of(
            story.trajectories.begin(), story.trajectories.end(), [&](const Trajectory& one) {
                return one.gericht_op == GerichtOp::jeugdige && one.asked <= seen_on + Days{60} &&
                       one.voor.front() == kind.id && seen_on < *one.ended;
            });
        if (has_own) continue;
        const auto asked = story.done(seen_on, seen_on + Days{14});
        if (!asked) continue;
        HelpWish wish{HulpSoort::traumabehandeling, GerichtOp::jeugdige, {kind.id}, *asked};
        const bool starts =
            !gets_no_help(story) && story.dice.happens(cijfers::getuige_kreeg_hulp.waarde);
        wish.outcome = starts ? Outcome::starts : Outcome::family_says_no;
        tell_help(story, wish);
    }
}

namespace {

// What parents ask for, by what they ask about.
HulpSoort first_kind(Story& story) {
    switch (story.dice.weighted({cijfers::ouders_gedrag.waarde,
                                 cijfers::ouders_opvoeding.waarde,
                                 cijfers::ouders_relaties.waarde,
                                 cijfers::ouders_gezondheid.waarde})) {
        case 0: return HulpSoort::ambulante_begeleiding;
        case 1: return HulpSoort::opvoedondersteuning;
        case 2: return HulpSoort::systeemtherapie;
        default: return HulpSoort::behandeling_psychiatrie;
    }
}

bool is_for_the_family(HulpSoort wat) {
    return wat == HulpSoort::opvoedondersteuning || wat == HulpSoort::systeemtherapie ||
           wat == HulpSoort::gezinsbehandeling || wat == HulpSoort::overig;
}

HelpWish wish_for(Story& story, HulpSoort wat, const PersoonId& kind, Date asked) {
    HelpWish wish{wat, GerichtOp::jeugdige, {kind}, asked};
    if (!is_for_the_family(wat)) return wish;
    wish.gericht_op = GerichtOp::gezin;
    wish.voor = story.everyone();
    return wish;
}

}  // namespace

void tell_asked_help(Story& story, Date understood_on, bool is_heavy) {
    Dice& dice = story.dice;
    if (gets_no_help(story)) return;
    const PersoonId& kind = dice.pick(story.kinderen).id;
    HulpSoort wat = first_kind(story);
    // Heavy problems get heavier help, most of the time.
    if (is_heavy && dice.happens(cijfers::op_tijd.waarde)) wat = HulpSoort::gezinsbehandeling;
    // In reported families it is aimed at a child in this share.
    if (story.stay.is_reported)
        wat = dice.happens(cijfers::eigen_hulp_van_wie_hulp_krijgt.waarde)
                  ? HulpSoort::traumabehandeling
                  : HulpSoort::systeemtherapie;
    const Trajectory first =
        tell_help_in_turn(story, wish_for(story, wat, kind, understood_on), without_limit);
    if (first.started && dice.happens(cijfers::tweede_soort.waarde))
        tell_help(
            story,
            wish_for(story, HulpSoort::jongerencoach, kind, *first.started + dice.days(30, 180)));
    const bool is_divorce = story.lives_apart && dice.happens(cijfers::vraagt_bemiddeling.waarde);
    if (is_divorce)
        tell_help(story, wish_for(story, HulpSoort::overig, kind, understood_on + Days{14}));
}

void tell_earlier_help(Story& story) {
    Dice& dice = story.dice;
    for (const Kind& kind : story.kinderen) {
        const Date born = kind.geboren + Days{180};
        const Date latest = story.before_the_region() - Days{60};
        if (born >= latest || !dice.happens(cijfers::eerder_hulp_van_wie_er_was.waarde)) continue;
        const HulpId hulp{story.key("hulp")};
        const Date begin = std::max(born, latest - dice.days(0, 900));
        story.add(
            begin,
            HulpGestart{
                hulp, HulpSoort::opvoedondersteuning, GerichtOp::jeugdige, an_aanbieder(dice)},
            {kind.id});
        story.add(std::min(begin + dice.days(60, 300), latest + Days{30}),
                  HulpGestopt{hulp, StopReden::volgens_plan, std::nullopt, Resultaat::deels});
    }
}

namespace {

std::vector<std::pair<Date, Date>> stretches_of_help(const Story& story) {
    std::vector<std::pair<Date, Date>> stretches;
    for (const Trajectory& one : story.trajectories) {
        if (one.started && *one.started < *one.ended)
            stretches.emplace_back(*one.started, *one.ended);
    }
    std::sort(stretches.begin(), stretches.end());
    std::vector<std::pair<Date, Date>> merged;
    for (const auto& [from, until] : stretches) {
        if (merged.empty() || from > merged.back().second)
            merged.emplace_back(from, until);
        else
            merged.back().second = std::max(merged.back().second, until);
    }
    return merged;
}

}  // namespace

namespace {

// Twice no progress: a table is called, and most of the time heavier help is asked.
void answer_standstill(Story& story, Date day) {
    if (const auto called = story.done(day, day + Days{14})) {
        TafelBijeengeroepen table{TafelId{story.key("tafel")}, TafelSoort::experttafel};
        table.bijeengeroepen_door = story.team();
        table.gepland_op = *called + Days{14};
        table.genodigd = {story.team()};
        story.add(*called, table);
        TafelGehouden held{table.tafel, {story.team()}};
        story.add(*called + Days{14}, held);
    }
    if (!story.dice.happens(cijfers::zwaardere_hulp_bij_stilstand.waarde)) return;
    if (const auto asked = story.done(day, day + Days{14}))
        tell_help(story,
                  {HulpSoort::gezinsbehandeling, GerichtOp::gezin, story.everyone(), *asked});
}

}  // namespace

void tell_evaluations(Story& story) {
    constexpr Days term{90};
    constexpr Days soon{42};
    for (const auto& [from, until] : stretches_of_help(story)) {
        int without_progress = 0;
        // As long as help runs, and after it until it is seen to go better.
        for (Date last = from; last < until || without_progress > 1;) {
            const auto next = without_progress > 1 ? story.done(last + Days{21}, last + soon)
                                                   : story.done(last + Days{56}, last + term);
            Date day = story.workday(next.value_or(last + 2 * term));
            // The last one while help runs closes it.
            if (last < until) day = std::min(day, std::max(last, until - Days{1}));
            const auto moved = static_cast<Beweging>(story.dice.weighted({0.6, 0.3, 0.1}));
            story.add(day, EvaluatieGehouden{moved, story.team()});
            without_progress = moved == Beweging::vooruit ? 0 : without_progress + 1;
            if (without_progress == 2) answer_standstill(story, day);
            last = day + Days{day == until - Days{1} ? 1 : 0};
            if (last >= story.today) break;
        }
    }
}

bool has_family_help_on(const Story& story, Date day) {
    return std::any_of(
        story.trajectories.begin(), story.trajectories.end(), [&](const Trajectory& one) {
            return one.started && one.gericht_op == GerichtOp::gezin && *one.started <= day &&
                   day < *one.ended;
        });
}

}  // namespace naast::demo
