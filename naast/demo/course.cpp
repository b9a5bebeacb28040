#include "naast/demo/course.h"

#include "naast/demo/cijfers.h"
#include "naast/demo/help.h"
#include "naast/demo/household.h"
#include "naast/demo/life.h"
#include "naast/demo/placement.h"
#include "naast/demo/safety.h"

#include <algorithm>

namespace naast::demo {

namespace {

// Who asked: the doctor in a third of the cases; otherwise the family, the school or Veilig Thuis.
struct Arrival {
    AanvraagId aanvraag;
    bool by_doctor = false;
};

Arrival tell_arrival(Story& story) {
    Dice& dice = story.dice;
    const Date day = story.stay.arrives;
    story.add(day, GezinAangemeld{"Gezin " + story.family_name, story.stay.seat->team.gemeente});
    Arrival arrival{AanvraagId{story.key("aanvraag")}, dice.happens(cijfers::via_huisarts.waarde)};
    AanvraagOntvangen received{arrival.aanvraag};
    if (arrival.by_doctor)
        received.van = a_huisarts(dice);
    else if (dice.happens(0.5))
        received.van = a_school(dice);
    story.add(day, received, story.children());
    const auto screened =
        story.done(day, day + Days{static_cast<int>(cijfers::contact_voorkant.waarde)});
    if (screened)
        story.add(*screened, AanvraagGescreend{arrival.aanvraag, Screening::analyse_nodig});
    return arrival;
}

// Each holder of the caseload in turn, as long as the family is there.
void tell_regie(Story& story) {
    const auto& holders = story.stay.seat->holders;
    for (std::size_t i = 0; i < holders.size(); ++i) {
        const bool is_last = i + 1 == holders.size();
        const Date begin = std::max(holders[i].from, story.stay.arrives);
        const Date end =
            is_last ? story.stay.closes : std::min(holders[i + 1].from, story.stay.closes);
        if (begin >= end) continue;
        const bool took_over = begin > story.stay.arrives;
        const bool at_once = story.dice.happens(cijfers::overdracht_zonder_gat.waarde);
        const Date from = took_over && !at_once ? begin + story.dice.days(7, 42) : begin;
        if (from >= end) continue;
        story.add(from, RegisseurAangewezen{holders[i].medewerker, std::nullopt});
        const bool leaves = end < story.stay.closes;
        story.add(end,
                  RegisseurGestopt{holders[i].medewerker.id,
                                   leaves ? WisselReden::vertrek : WisselReden::einde_betrokkenheid,
                                   std::nullopt});
    }
}

void tell_contacts(Story& story) {
    Dice& dice = story.dice;
    const int between = static_cast<int>(cijfers::tussen_contacten.waarde);
    Date day =
        story.stay.arrives + dice.days(1, static_cast<int>(cijfers::contact_voorkant.waarde));
    for (; day < story.stay.closes && day <= story.today;
         day += dice.days(between - 7, between + 7)) {
        if (dice.happens(cijfers::contact_valt_uit.waarde)) continue;
        std::vector<PersoonId> with{dice.pick(story.ouders)};
        for (const Kind& kind : story.kinderen) {
            if (dice.happens(cijfers::kind_erbij.waarde)) with.push_back(kind.id);
        }
        const auto form = dice.happens(0.6) ? ContactVorm::huisbezoek : ContactVorm::telefoon;
        story.add(story.workday(day),
                  ContactGehad{story.team(), form, Strekking::gewoon},
                  std::move(with));
    }
}

void tell_goals(Story& story, Date day) {
    Dice& dice = story.dice;
    constexpr const char* goals[] = {"Weer elke dag naar school.",
                                     "Minder ruzie thuis.",
                                     "Op tijd naar bed.",
                                     "Samen eten zonder geschreeuw."};
    const int count = dice.between(1, 3);
    for (int i = 0; i < count; ++i) {
        const DoelId doel{story.key("doel")};
        DoelGesteld goal{doel, text(dice.pick(goals))};
        const bool is_whole = dice.happens(cijfers::doel_met_eindpunt.waarde);
        if (is_whole) goal.bereikt_als = text("Het lukt vier weken achter elkaar.");
        const std::vector<PersoonId> goal_of{dice.pick(story.kinderen).id};
        story.add(day, goal, goal_of);
        const auto later = story.done(day, day + Days{14});
        if (!is_whole && later)
            story.add(*later, DoelAangevuld{doel, text("Het lukt vier weken achter elkaar.")});
        const ActieId actie{story.key("actie")};
        ActieAfgesproken action{actie, doel, text("Elke week oefenen en bespreken.")};
        action.medewerker = story.regisseur_on(day);
        action.uiterlijk = day + Days{90};
        story.add(day, action);
        story.add(day + dice.days(28, 90), ActieAfgerond{actie, std::nullopt});
        // Without a throw of the dice, so that what was told before stays as it was.
        const int at_first = 3 + i;
        story.add(day + Days{35}, DoelGescoord{doel, at_first}, goal_of);
        story.add(day + Days{90}, DoelGescoord{doel, at_first + 2}, goal_of);
    }
}

// The parents say whether they agree. Of parents who live apart one does not. What the older
// children think nobody asked.
void tell_agreement(Story& story, Date day) {
    const auto says = [&](const PersoonId& who, Date when, Standpunt standpunt, const char* why) {
        StandpuntGegeven given{standpunt};
        if (*why != '\0') given.tekst = text(why);
        story.add(when, given, {who});
    };
    for (std::size_t i = 0; i < story.ouders.size(); ++i) {
        const bool is_other = i > 0 && story.lives_apart;
        if (!is_other) {
            says(story.ouders[i], day + Days{1}, Standpunt::eens, "");
            continue;
        }
        says(story.ouders[i], day + Days{3}, Standpunt::oneens, "Ik wil de kinderen vaker zien.");
    }
}

// Asked once, and again before the year is over; of a child from the twelfth birthday on.
void tell_consent(Story& story, Date from) {
    constexpr Days before_the_year_is_over{350};
    constexpr int months_of_twelve_years = 12 * 12;
    const auto gives = [&](const std::vector<PersoonId>& persons, Date first) {
        for (Date day = first; day <= story.today; day += before_the_year_is_over) {
            story.add(day,
                      ToestemmingGegeven{ToestemmingId{story.key("toestemming")},
                                         ToestemmingDoel::hulp_afstemmen},
                      persons);
        }
    };
    gives(story.ouders, from);
    for (const Kind& kind : story.kinderen)
        gives({kind.id}, std::max(from, add_months(kind.geboren, months_of_twelve_years)));
}

// Returns: the day on which it is known what is going on.
Date tell_analysis(Story& story) {
    Dice& dice = story.dice;
    const Date day = story.stay.arrives;
    const int term = static_cast<int>(cijfers::screening_en_analyse.waarde);
    const AnalyseId analyse{story.key("analyse")};
    const Date first_contact = day + Days{static_cast<int>(cijfers::contact_voorkant.waarde)};
    const Date done = first_contact + (dice.happens(cijfers::analyse_klaar.waarde)
                                           ? dice.days(term - 14, term)
                                           : dice.days(term + 1, 2 * term));
    story.analyse = analyse;
    story.analysed_on = done;
    story.add(first_contact, AnalyseGestart{analyse, story.team()});
    const auto weight = static_cast<Zwaarte>(dice.weighted({0.4, 0.4, 0.2}));
    story.is_heavy = weight == Zwaarte::zwaar;
    story.add(done, AnalyseAfgerond{analyse, weight});
    tell_consent(story, first_contact);
    story.add(done, GezinsplanGemaakt{text("Rust thuis, en weten wie je belt.")});
    tell_goals(story, done);
    tell_agreement(story, done);
    return done;
}

void tell_protection(Story& story) {
    const Date reported_on = tell_reports(story);
    if (!story.has_measure) return;
    story.measure_from = tell_measure(story, reported_on);
}

}  // namespace

void tell_course(Story& story) {
    Dice& dice = story.dice;
    tell_household(story);
    const bool is_placed = dice.happens(cijfers::met_plaatsing.waarde);
    const bool is_forced = is_placed && !dice.happens(cijfers::alleen_vrijwillig.waarde);
    story.has_measure = is_forced || dice.happens(cijfers::maatregel_zonder_plaatsing.waarde);
    if (story.has_measure) story.stay.is_reported = true;
    const Arrival arrival = tell_arrival(story);
    tell_earlier_help(story);
    const Date understood_on = tell_analysis(story);
    const bool goes_direct =
        arrival.by_doctor && dice.happens(cijfers::huisarts_verwijst_direct.waarde);
    story.stays_without_help = story.stay.is_reported && !story.has_measure && !is_placed &&
                               dice.happens(cijfers::geen_hulp_van_de_rest.waarde);
    tell_asked_help(story, goes_direct ? story.stay.arrives : understood_on, story.is_heavy);
    if (story.stay.is_reported) tell_protection(story);
    if (is_placed)
        tell_placements(story,
                        is_forced ? story.measure_from + dice.days(30, 180)
                                  : understood_on + dice.days(60, 240),
                        is_forced ? Kader::gedwongen : Kader::vrijwillig);
    tell_signals(story);
    tell_life(story);
    tell_evaluations(story);
    if (story.has_waakvlam_before(story.stay.closes))
        story.add(story.stay.closes, WaakvlamGestopt{std::nullopt});
    story.add(story.stay.closes, GezinAfgesloten{AfsluitReden::op_eigen_kracht});
    tell_contacts(story);
    tell_regie(story);
}

}  // namespace naast::demo
