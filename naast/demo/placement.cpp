#include "naast/demo/placement.h"

#include "naast/demo/cijfers.h"
#include "naast/demo/help.h"

#include <algorithm>

namespace naast::demo {

namespace {

VerblijfVorm draw_form(Dice& dice) {
    constexpr VerblijfVorm forms[] = {VerblijfVorm::netwerkpleeg,
                                      VerblijfVorm::pleegzorg,
                                      VerblijfVorm::gezinshuis,
                                      VerblijfVorm::leefgroep,
                                      VerblijfVorm::behandelgroep};
    return forms[dice.weighted({0.2, 0.35, 0.15, 0.2, 0.1})];
}

std::vector<LichtereVorm> lighter_than(VerblijfVorm form) {
    std::vector<LichtereVorm> lighter;
    lighter.reserve(static_cast<std::size_t>(form));
    for (int rung = 0; rung < static_cast<int>(form); ++rung)
        lighter.push_back({static_cast<VerblijfVorm>(rung), NietPassendReden::geen_plek});
    return lighter;
}

std::vector<Alternatief> all_alternatives() {
    return {{AlternatiefSoort::fact, NietPassendReden::zorg_te_zwaar},
            {AlternatiefSoort::ambulant_crisisteam, NietPassendReden::eerder_geprobeerd},
            {AlternatiefSoort::intensief_ambulant, NietPassendReden::eerder_geprobeerd},
            {AlternatiefSoort::time_out, NietPassendReden::niet_veilig},
            {AlternatiefSoort::eigen_netwerk, NietPassendReden::geen_plek}};
}

struct Placement {
    PlaatsingId id;
    PersoonId kind;
    Kader kader = Kader::vrijwillig;
    Date begins{};
    Date ends{};
};

// What must be said at the start of a placement: at once, or it is made up for.
void tell_start(Story& story, const Placement& placement) {
    Dice& dice = story.dice;
    const VerblijfVorm form = draw_form(dice);
    UithuisplaatsingGestart start{placement.id, form, placement.kader};
    start.spoed = dice.happens(0.3) ? Spoed::acuut : Spoed::gewoon;
    start.aanbieder = an_aanbieder(dice);
    const bool is_explained = dice.happens(cijfers::plaatsing_uitgelegd.waarde);
    const bool has_last_day = dice.happens(cijfers::plaatsing_uitgelegd.waarde);
    const bool all_heard = dice.happens(cijfers::plaatsing_uitgelegd.waarde);
    if (is_explained) start.lichtere_vormen = lighter_than(form);
    if (is_explained) start.alternatieven = all_alternatives();
    if (has_last_day) start.beoogd_einde = placement.ends;
    if (all_heard) start.gehoord = story.ouders;
    story.add(placement.begins, start, {placement.kind});
    constexpr Days week{7};
    const auto later = story.done(placement.begins, placement.begins + week);
    if (!later || *later >= placement.ends) return;
    if (!is_explained) {
        for (const LichtereVorm& one : lighter_than(form))
            story.add(*later, LichtereVormOverwogen{placement.id, one.vorm, one.reden});
    }
    PlaatsingAangevuld added{placement.id};
    if (!has_last_day) added.beoogd_einde = placement.ends;
    if (!is_explained) added.alternatieven = all_alternatives();
    if (!all_heard) added.gehoord = story.ouders;
    if (!has_last_day || !is_explained || !all_heard) story.add(*later, added);
}

void tell_stay(Story& story, const PlaatsingId& plaatsing, Date begins, Date ends) {
    Dice& dice = story.dice;
    // On the first day, as the norm asks, or some days after it.
    if (const auto plan = story.done(begins, begins, cijfers::perspectiefplan_op_dag_een.waarde))
        story.add(*plan, PerspectiefplanGemaakt{plaatsing, std::nullopt});
    if (const auto looked = story.done(begins + Days{21}, begins + Days{42}))
        story.add(*looked,
                  PlaatsingGeevalueerd{plaatsing,
                                       text("Ja."),
                                       text("Eerder hulp thuis."),
                                       text("Terug naar huis."),
                                       text("Elk weekend thuis.")});
    if (const auto agreed = story.done(begins, begins + Days{7}))
        story.add(*agreed, ContactafspraakGemaakt{plaatsing, text("Elk weekend bij elkaar.")});
    if (dice.happens(cijfers::overgeplaatst.waarde)) {
        const Date moves = begins + dice.days(30, 90);
        if (moves < ends)
            story.add(moves, Overgeplaatst{plaatsing, draw_form(dice), an_aanbieder(dice)});
    }
    if (const auto back = story.done(begins + Days{60}, begins + Days{120}))
        story.add(*back,
                  TerugblikGehouden{plaatsing,
                                    text("De hulp begon te laat."),
                                    text("Eerder bij elkaar komen."),
                                    text("Meteen een tafel.")});
}

void tell_return(Story& story, const PlaatsingId& plaatsing, const PersoonId& kind, Date ends) {
    const auto plan = [&](bool is_complete, Date day) {
        TerugkeerGepland back{plaatsing, ends};
        if (is_complete) back.veranderd_thuis = {VeranderdThuis::opvoeding_verbeterd};
        back.terugkeerplan = is_complete ? Terugkeerplan::gemaakt : Terugkeerplan::ontbreekt;
        story.add(day, back, {kind});
    };
    const bool is_complete = story.dice.happens(cijfers::op_tijd.waarde);
    const Date planned = ends - Days{28};
    plan(is_complete, planned);
    if (!is_complete) {
        // When the child is back there is nothing to plan.
        const auto later = story.done(planned, planned + Days{14});
        if (later && *later <= ends) plan(true, *later);
    }
    story.add(ends, UithuisplaatsingBeeindigd{plaatsing, VerblijfEinde::terug_naar_huis});
}

Date tell_placement(Story& story, const PersoonId& kind, Date begins, Kader kader) {
    const Date ends = begins + story.dice.days(150, 420);
    const PlaatsingId plaatsing{story.key("plaatsing")};
    tell_start(story, {plaatsing, kind, kader, begins, ends});
    tell_stay(story, plaatsing, begins, ends);
    tell_return(story, plaatsing, kind, ends);
    return ends;
}

}  // namespace

void tell_placements(Story& story, Date begins, Kader kader) {
    Dice& dice = story.dice;
    const bool all = story.kinderen.size() > 1 && dice.happens(0.3);
    Date last = begins;
    for (const Kind& kind : story.kinderen) {
        last = std::max(last, tell_placement(story, kind.id, begins, kader));
        if (!all) break;
    }
    story.renew_analysis_after(begins);
    // Help at home for the whole family, if it was not there.
    const auto asked =
        story.done(begins, begins + Days{7}, cijfers::hulp_thuis_bij_plaatsing.waarde);
    if (asked && !has_family_help_on(story, begins))
        tell_help(story,
                  {HulpSoort::gezinsbehandeling, GerichtOp::gezin, story.everyone(), *asked});
    story.stay.closes = std::max(story.stay.closes, last + Days{120});
}

}  // namespace naast::demo
