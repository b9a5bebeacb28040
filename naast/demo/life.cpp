#include "naast/demo/life.h"

#include "naast/demo/cijfers.h"
#include "naast/demo/help.h"

#include <algorithm>

namespace naast::demo {

namespace {

constexpr int days_in_a_year = 365;

// A day while the family is there, or nothing when it has been there too short.
std::optional<Date> some_day(Story& story, int after_days) {
    const Date from = story.stay.arrives + Days{after_days};
    const Date until = std::min(story.stay.closes, story.today);
    if (from >= until) return std::nullopt;
    return from + story.dice.days(0, static_cast<int>((until - from).count()) - 1);
}

double years_there(const Story& story) {
    const Date until = std::min(story.stay.closes, story.today);
    return std::max(0.0, static_cast<double>((until - story.stay.arrives).count())) /
           days_in_a_year;
}

void tell_absence(Story& story, const Kind& kind) {
    Dice& dice = story.dice;
    constexpr int age_of_refusal = 8;
    const auto day = some_day(story, 14);
    if (!day || *day - kind.geboren < Days{age_of_refusal * days_in_a_year}) return;
    const Date back = *day + dice.days(14, 150);
    story.add(*day, SchoolverzuimBegonnen{VerzuimSoort::weigering, a_school(dice)}, {kind.id});
    const auto place = story.done(*day + Days{7}, *day + Days{28});
    if (place && *place < back)
        story.add(*place, PassendePlekAfgesproken{a_school(dice), std::nullopt}, {kind.id});
    story.add(back, SchoolverzuimBeeindigd{std::nullopt}, {kind.id});
}

void tell_turning_point(Story& story) {
    Dice& dice = story.dice;
    const auto day = some_day(story, 30);
    if (!day) return;
    constexpr SchakelmomentSoort kinds[] = {SchakelmomentSoort::scheiding,
                                            SchakelmomentSoort::schoolwissel,
                                            SchakelmomentSoort::verhuizing,
                                            SchakelmomentSoort::nieuwe_partner};
    story.add(*day, SchakelmomentGemarkeerd{dice.pick(kinds), std::nullopt});
    constexpr int every_days = 42;
    if (const auto agreed = story.done(*day, *day + Days{14}))
        story.add(*agreed, WaakvlamAfgesproken{every_days, story.regisseur_on(*agreed)});
    story.renew_analysis_after(*day);
}

struct Burden {
    ProbleemSoort probleem;
    HulpSoort hulp;
};
constexpr Burden burdens[] = {{ProbleemSoort::psychisch, HulpSoort::ggz_volwassenen},
                              {ProbleemSoort::schulden, HulpSoort::hulp_bij_schulden},
                              {ProbleemSoort::verslaving, HulpSoort::verslavingszorg},
                              {ProbleemSoort::wonen, HulpSoort::wonen}};

void tell_burden(Story& story, const PersoonId& ouder) {
    const auto day = some_day(story, 14);
    if (!day) return;
    const Burden& burden = story.dice.pick(burdens);
    story.add(*day, ProbleemGezien{burden.probleem, story.team(), std::nullopt}, {ouder});
    if (const auto asked = story.done(*day, *day + Days{14}))
        tell_help_in_turn(story,
                          {burden.hulp,
                           GerichtOp::ouder,
                           {ouder},
                           *asked,
                           Spoed::gewoon,
                           gets_no_help(story) ? Outcome::family_says_no : Outcome::drawn},
                          without_limit);
}

void tell_judgement(Story& story) {
    const auto day = some_day(story, 30);
    if (!day) return;
    const OordeelId id{story.key("oordeel")};
    const PersoonId ouder = story.dice.pick(story.ouders);
    story.add(*day,
              OordeelVastgelegd{id,
                                Zorg::opvoeding,
                                OordeelStrekking::duidt,
                                story.team(),
                                text("Grenzen stellen lukt nog niet."),
                                std::nullopt},
              {ouder});
    if (const auto answer = story.done(*day, *day + Days{14}))
        story.add(*answer, ReactieGegeven{id, text("Ik doe mijn best.")}, {ouder});
}

void tell_missed(Story& story) {
    const auto day = some_day(story, 30);
    if (!day) return;
    for (const Days later : {Days{0}, Days{9}})
        story.add(*day + later,
                  ContactGemist{story.team(), GemistDoor::gezin, std::nullopt},
                  story.ouders);
}

void tell_calls(Story& story) {
    const auto day = some_day(story, 30);
    if (!day) return;
    for (const Days later : {Days{0}, Days{4}, Days{8}})
        story.add(*day + later, GezinZochtContact{story.team(), false, std::nullopt}, story.ouders);
}

void tell_own_investigation(Story& story) {
    const auto day = some_day(story, 14);
    if (!day) return;
    const OnderzoekId onderzoek{story.key("onderzoek")};
    story.add(*day,
              OnderzoekGestart{onderzoek, OnderzoekSoort::onderzoek_toegang, story.team()},
              story.children());
    story.add(*day + Days{static_cast<int>(cijfers::onderzoek_toegang.waarde)},
              OnderzoekAfgerond{onderzoek, std::nullopt});
}

void tell_made_to_measure(Story& story) {
    const auto day = some_day(story, 60);
    if (!day) return;
    const MaatwerkId id{story.key("maatwerk")};
    story.add(*day, MaatwerkGevraagd{id, story.team(), std::nullopt}, story.children());
    // Months, as FIG-35 says without a number.
    story.add(*day + story.dice.days(60, 120), MaatwerkBesloten{id, MaatwerkUitkomst::toegekend});
}

void tell_many_faces(Story& story) {
    constexpr int faces = 8;  // beside the regisseur and who gives the help
    const auto day = some_day(story, 30);
    if (!day) return;
    for (int i = 0; i < faces; ++i) {
        const Medewerker face = somebody_at(story.dice, an_aanbieder(story.dice));
        story.add(*day + Days{i * 3}, BetrokkeneToegevoegd{face, BetrokkenRol::hulpverlener});
        story.add(*day + Days{days_in_a_year / 2},
                  BetrokkeneVertrokken{face.id, WisselReden::einde_betrokkenheid});
    }
}

void tell_diagnosis(Story& story, const Kind& kind) {
    const auto day = some_day(story, 30);
    if (!day) return;
    constexpr DiagnoseSoort kinds[] = {
        DiagnoseSoort::adhd, DiagnoseSoort::autismespectrumstoornis, DiagnoseSoort::depressie};
    story.add(*day, DiagnoseGesteld{story.dice.pick(kinds), std::nullopt}, {kind.id});
}

}  // namespace

void tell_life(Story& story) {
    Dice& dice = story.dice;
    const double years = years_there(story);
    for (const Kind& kind : story.kinderen) {
        if (dice.happens(cijfers::verzuim_per_jaar.waarde * years)) tell_absence(story, kind);
        if (dice.happens(cijfers::diagnose.waarde)) tell_diagnosis(story, kind);
    }
    for (const PersoonId& ouder : std::vector(story.ouders)) {
        if (dice.happens(cijfers::ouder_met_probleem.waarde)) tell_burden(story, ouder);
    }
    if (!gets_no_help(story) && dice.happens(cijfers::wmo_gevraagd.waarde)) {
        if (const auto day = some_day(story, 14))
            tell_help(story,
                      {HulpSoort::wmo_begeleiding, GerichtOp::ouder, {story.ouders.front()}, *day});
    }
    if (dice.happens(cijfers::schakelmoment_per_jaar.waarde * years)) tell_turning_point(story);
    if (dice.happens(cijfers::oordeel.waarde)) tell_judgement(story);
    if (dice.happens(cijfers::twee_keer_niet_gekomen.waarde)) tell_missed(story);
    if (dice.happens(cijfers::bellers_zonder_antwoord.waarde)) tell_calls(story);
    if (dice.happens(cijfers::eigen_onderzoek.waarde)) tell_own_investigation(story);
    if (dice.happens(cijfers::maatwerk.waarde)) tell_made_to_measure(story);
    if (dice.happens(cijfers::veel_gezichten.waarde)) tell_many_faces(story);
}

}  // namespace naast::demo
