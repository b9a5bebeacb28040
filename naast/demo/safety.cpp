#include "naast/demo/safety.h"

#include "naast/demo/cijfers.h"
#include "naast/demo/help.h"

#include <algorithm>

namespace naast::demo {

namespace {

constexpr Days fortnight{14};

// The local team looks at how safe it is for everyone at once.
void judge_everyone(Story& story, Date day) {
    story.add(
        day,
        VeiligheidBeoordeeld{std::nullopt, story.team(), Veiligheidsoordeel::veilig, std::nullopt},
        story.everyone());
}

Zorg what_school_sees(Story& story) {
    switch (story.dice.weighted({cijfers::school_gedrag.waarde,
                                 cijfers::school_leren.waarde,
                                 cijfers::school_gezondheid.waarde})) {
        case 0: return Zorg::gedrag_op_school;
        case 1: return Zorg::anders;
        default: return Zorg::psychische_problemen;
    }
}

void tell_signal(Story& story, Date day) {
    Dice& dice = story.dice;
    const SignaalId signaal{story.key("signaal")};
    const bool is_safety = dice.happens(cijfers::veiligheid_in_signaal.waarde);
    const bool by_school = !is_safety && dice.happens(0.7);
    SignaalOntvangen received{signaal, SignaalSoort::zorgsignaal};
    received.zorgen = {is_safety   ? Zorg::huiselijk_geweld
                       : by_school ? what_school_sees(story)
                                   : Zorg::opvoeding};
    received.van = is_safety ? wereld::politie : by_school ? a_school(dice) : a_huisarts(dice);
    const std::vector<PersoonId> about =
        is_safety ? story.everyone() : std::vector{dice.pick(story.kinderen).id};
    story.add(day, received, about);
    // The other children are looked at too; with safety everyone is.
    const bool needs_a_look = is_safety || story.kinderen.size() > 1;
    if (needs_a_look) {
        const auto looked =
            story.done(day, is_safety ? story.add_werkdagen(day, 5) : day + fortnight);
        if (looked) judge_everyone(story, *looked);
    }
    const auto answered = story.done(day + Days{1}, day + fortnight);
    if (answered)
        story.add(*answered, SignaalAfgerond{signaal, SignaalUitkomst::opgepakt_en_klaar});
}

}  // namespace

void tell_signals(Story& story) {
    Date day = story.stay.arrives;
    constexpr int days_in_a_month = 30;
    for (; day < std::min(story.stay.closes, story.today); day += Days{days_in_a_month}) {
        if (story.dice.happens(cijfers::zorgsignaal_per_jaar.waarde / 12))
            tell_signal(story, story.workday(day + story.dice.days(0, days_in_a_month - 1)));
    }
}

namespace {

enum class Detail { whole, only_that_it_was };

struct Report {
    SignaalId signaal;
    Date received{};
    Date judged{};
    std::vector<PersoonId> about;
    bool child_saw_it = false;
};

Organisatie reporter(Story& story) {
    switch (story.dice.weighted({0.6, 0.25, 0.15})) {
        case 0: return wereld::politie;
        case 1: return a_school(story.dice);
        default: return a_huisarts(story.dice);
    }
}

Report receive(Story& story, Date day, Detail detail) {
    Report report{SignaalId{story.key("melding")}, day, day, story.everyone()};
    SignaalOntvangen received{report.signaal, SignaalSoort::melding};
    received.zorgen = {story.dice.happens(0.6) ? Zorg::huiselijk_geweld : Zorg::kindermishandeling};
    report.child_saw_it =
        detail == Detail::whole && story.dice.happens(cijfers::kind_is_getuige.waarde);
    if (report.child_saw_it) received.zorgen.push_back(Zorg::getuige_van_geweld);
    received.van = reporter(story);
    received.meldcode = {MeldcodeStap::in_kaart, MeldcodeStap::gewogen, MeldcodeStap::besloten};
    story.add(day, received, report.about);
    return report;
}

// Veilig Thuis judges; whom it did not, the local team does.
void judge(Story& story, Report& report) {
    Dice& dice = story.dice;
    const int werkdagen =
        dice.happens(cijfers::op_tijd_beoordeeld.waarde) ? dice.between(1, 5) : dice.between(6, 20);
    report.judged = story.add_werkdagen(report.received, werkdagen);
    const bool is_unsafe = dice.happens(cijfers::onveilig_bij_melding.waarde);
    const bool all = dice.happens(cijfers::iedereen_beoordeeld.waarde);
    story.add(
        report.judged,
        VeiligheidBeoordeeld{report.signaal,
                             wereld::veilig_thuis,
                             is_unsafe ? Veiligheidsoordeel::onveilig : Veiligheidsoordeel::veilig,
                             std::nullopt},
        all ? story.everyone() : story.children());
    if (!all) {
        const auto rest = story.done(report.judged, story.add_werkdagen(report.judged, 5));
        if (rest) judge_everyone(story, *rest);
    }
    if (!is_unsafe) return;
    if (const auto plan = story.done(report.judged, report.judged + Days{7}))
        story.add(*plan, VeiligheidsplanGemaakt{story.team(), std::nullopt}, story.children());
    const auto again = story.done(report.judged + Days{42}, report.judged + Days{90});
    if (again) judge_everyone(story, *again);
}

void close_report(Story& story, const Report& report, const std::optional<Date>& day) {
    if (day) story.add(*day, SignaalAfgerond{report.signaal, SignaalUitkomst::opgepakt_en_klaar});
}

void investigate(Story& story, const Report& report) {
    Dice& dice = story.dice;
    const int wait = static_cast<int>(cijfers::wacht_op_onderzoek.waarde);
    const bool is_investigation = dice.happens(0.5);
    const OnderzoekId onderzoek{story.key("onderzoek")};
    const Date begins = report.judged + dice.days(wait - 40, wait + 40);
    const Date ends = begins + dice.days(42, 98);
    story.add(report.judged,
              SignaalGetrieerd{report.signaal, TriageUitkomst::onderzoek, wereld::veilig_thuis});
    OnderzoekGestart started{onderzoek,
                             is_investigation ? OnderzoekSoort::onderzoek_veilig_thuis
                                              : OnderzoekSoort::voorwaarden_en_vervolg,
                             wereld::veilig_thuis};
    started.vraag = OnderzoeksVraag::veiligheid;
    story.add(begins, started, report.about);
    story.add(ends, OnderzoekAfgerond{onderzoek, std::nullopt});
    close_report(story, report, ends);
}

void pass_on(Story& story, const Report& report) {
    const bool to_local_team = story.dice.happens(cijfers::doorgegeven.waarde);
    story.add(
        report.judged,
        SignaalGetrieerd{report.signaal,
                         to_local_team ? TriageUitkomst::doorgeven : TriageUitkomst::geen_vervolg,
                         wereld::veilig_thuis});
    if (!to_local_team) return close_report(story, report, report.judged);
    const auto seen = story.done(report.judged, story.add_werkdagen(report.judged, 5));
    if (seen)
        story.add(*seen,
                  ContactGehad{story.team(), ContactVorm::huisbezoek, Strekking::afspraak},
                  story.everyone());
    close_report(story, report, story.done(report.judged + Days{7}, report.judged + Days{28}));
}

void tell_report(Story& story, Date day, bool leads_to_court) {
    Report report = receive(story, day, Detail::whole);
    judge(story, report);
    if (report.child_saw_it) tell_help_for_witnesses(story, day);
    // A measure needs an investigation first; the others make up for it.
    const bool is_closed =
        !leads_to_court && story.dice.happens(cijfers::zonder_onderzoek_anders.waarde);
    if (is_closed)
        pass_on(story, report);
    else
        investigate(story, report);
}

// Of before the three years: answered long ago.
void tell_earlier_reports(Story& story, Date first) {
    Dice& dice = story.dice;
    const double one_or_two = cijfers::eerder_gemeld.waarde - cijfers::vaak_gemeld.waarde;
    int count = 0;
    switch (dice.weighted(
        {1 - cijfers::eerder_gemeld.waarde, one_or_two, cijfers::vaak_gemeld.waarde})) {
        case 1: count = dice.between(1, 2); break;
        case 2: count = dice.between(3, 7); break;
        default: break;
    }
    for (int i = 0; i < count; ++i) {
        const Date day = story.before_the_region() - dice.days(30, 1800);
        if (day >= first) continue;
        const Report report = receive(story, day, Detail::only_that_it_was);
        story.add(
            day + Days{5},
            VeiligheidBeoordeeld{
                report.signaal, wereld::veilig_thuis, Veiligheidsoordeel::veilig, std::nullopt},
            story.everyone());
        story.add(day + Days{30},
                  SignaalAfgerond{report.signaal, SignaalUitkomst::opgepakt_en_klaar});
    }
}

// Violence that goes on: a new incident a year and a half after the report.
void tell_incident(Story& story, Date reported_on) {
    constexpr int year_and_a_half = 548;
    if (!story.dice.happens(cijfers::nog_steeds_geweld.waarde)) return;
    const Date day = reported_on + story.dice.days(year_and_a_half, year_and_a_half + 60);
    // As long as it goes on, the family is not let go.
    story.stay.closes = std::max(story.stay.closes, day + story.dice.days(60, 120));
    IncidentGemeld incident{IncidentSoort::geweld_tussen_partners};
    incident.getuigen = story.children();
    story.add(day, incident, story.ouders);
    tell_help_for_witnesses(story, day);
    if (const auto looked = story.done(day, story.add_werkdagen(day, 5)))
        judge_everyone(story, *looked);
}

}  // namespace

Date tell_reports(Story& story) {
    Dice& dice = story.dice;
    const int whole =
        static_cast<int>((std::min(story.stay.closes, story.today) - story.stay.arrives).count());
    const Date first =
        story.workday(story.stay.arrives + (dice.happens(0.6) ? Days{0} : dice.days(0, whole / 2)));
    tell_earlier_reports(story, first);
    tell_report(story, first, story.has_measure);
    tell_incident(story, first);
    Date last = first;
    while (dice.happens(cijfers::opnieuw_gemeld.waarde)) {
        last = story.workday(last + dice.days(45, 450));
        if (last >= story.today) break;
        // Reported again: the family is taken up again, or still there.
        story.stay.closes = std::max(story.stay.closes, last + dice.days(60, 120));
        tell_report(story, last, false);
    }
    return first;
}

namespace {

// What the measure needs may be known to the guardian, and the measure to who stays beside the
// family.
void tell_grounds(Story& story, Date begins, Date ends) {
    using enum Categorie;
    const auto add = [&](const Organisatie& aan, std::vector<Categorie> wat, const char* wet) {
        GrondslagVastgelegd ground;
        ground.aan = aan;
        ground.wat = std::move(wat);
        ground.wet = wet;
        ground.reden = text("Nodig zolang de maatregel duurt.");
        ground.tot_en_met = ends;
        ground.gezin_verteld = true;
        story.add(begins, ground, story.everyone());
    };
    add(wereld::gi, {help, medical, school, justice}, "Jeugdwet 7.3.11 lid 4");
    add(story.team(), {justice}, "Jeugdwet 7.3.11 lid 2");
}

void tell_guardian(Story& story, const MaatregelId& maatregel, Date begins, Date ends) {
    Dice& dice = story.dice;
    const Medewerker guardian = somebody_at(dice, wereld::gi);
    const std::vector<PersoonId> children = story.children();
    story.add(begins, BetrokkeneToegevoegd{guardian, BetrokkenRol::jeugdbeschermer}, children);
    if (const auto told = story.done(begins, begins + Days{7}))
        story.add(*told, LeidingGewisseld{maatregel, guardian, true});
    if (const auto back = story.done(begins, begins + Days{7}))
        story.add(*back, RegisseurNaarAchtergrond{story.regisseur_on(*back).id, std::nullopt});
    const AnalyseId analyse{story.key("analyse-gi")};
    if (const auto begun = story.done(begins, begins + Days{42}))
        story.add(*begun, AnalyseGestart{analyse, wereld::gi});
    // The intake at the GI: about a month after the decision.
    for (Date day = begins + dice.days(14, 35); day < ends; day += dice.days(28, 49))
        story.add(story.workday(day),
                  ContactGehad{wereld::gi, ContactVorm::huisbezoek, Strekking::gewoon},
                  story.everyone());
    story.add(ends, BetrokkeneVertrokken{guardian.id, WisselReden::einde_betrokkenheid});
}

}  // namespace

Date tell_measure(Story& story, Date reported_on) {
    Dice& dice = story.dice;
    const int to_intake = static_cast<int>(cijfers::tot_intake_gi.waarde);
    constexpr int to_first_talk = 25;
    const Date begins =
        reported_on + dice.days(to_intake - to_first_talk - 45, to_intake - to_first_talk + 45);
    const std::vector<PersoonId> children = story.children();
    const OnderzoekId onderzoek{story.key("onderzoek")};
    OnderzoekGestart started{onderzoek, OnderzoekSoort::raadsonderzoek, wereld::raad};
    started.waarom_nieuw = text("Of een maatregel nodig is.");
    story.add(begins - Days{84}, started, children);
    story.add(begins - Days{28}, OnderzoekAfgerond{onderzoek, std::nullopt});
    const VerzoekId verzoek{story.key("verzoek")};
    const Medewerker investigator = somebody_at(dice, wereld::raad);
    VerzoekIngediend request{verzoek, MaatregelSoort::ots, wereld::raad};
    request.redenen = {VerzoekReden::ontwikkeling_bedreigd};
    story.add(begins - Days{28}, request, children);
    story.add(begins - Days{28}, KindGezienEnGesproken{verzoek, investigator}, children);
    story.add(begins, UitspraakGedaan{verzoek, Uitspraak::toegewezen});
    const MaatregelId maatregel{story.key("maatregel")};
    const Date year_later = begins + Days{365};
    story.add(
        begins,
        MaatregelUitgesproken{maatregel, MaatregelSoort::ots, wereld::gi, year_later, std::nullopt},
        children);
    const bool is_prolonged = dice.happens(cijfers::verlengd.waarde);
    const Date ends = is_prolonged ? begins + Days{730} : year_later;
    tell_grounds(story, begins, ends);
    tell_guardian(story, maatregel, begins, ends);
    if (const auto decided = story.done(year_later - Days{90}, year_later - Days{60});
        is_prolonged && decided && *decided < year_later)
        story.add(*decided, MaatregelVerlengd{maatregel, ends, VerlengReden::doelen_niet_bereikt});
    if (!is_prolonged)
        story.add(year_later - Days{75}, MaatregelEindeVoorgesteld{maatregel, wereld::gi});
    story.add(ends, MaatregelBeeindigd{maatregel, MaatregelEinde::afgelopen});
    story.stay.closes = std::max(story.stay.closes, ends + Days{90});
    // Help goes on, or begins, for every child, as long as the measure runs.
    if (const auto asked = story.done(begins - Days{28}, begins + Days{7}))
        tell_help_in_turn(
            story,
            {HulpSoort::gezinsbehandeling, GerichtOp::gezin, story.everyone(), *asked},
            ends);
    return begins;
}

}  // namespace naast::demo
