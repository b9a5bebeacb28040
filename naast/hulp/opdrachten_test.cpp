#include "naast/hulp/opdrachten.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2020-10-01");
const Organisatie meerzicht{"Jeugdhulp Meerzicht", OrganisatieSoort::aanbieder};
const std::vector<PersoonId> gezin{{"moeder"}, {"sil"}};

Hulp after(const std::vector<Happened>& story) {
    return fold_of<Hulp>(happened(story), "2020-10-01", "2020-10-01");
}
Happened asked(const char* day = "2020-06-01", std::optional<Organisatie> at = meerzicht) {
    return {day,
            HulpAangevraagd{{"h"}, HulpSoort::traumabehandeling, GerichtOp::ouder, at, {}},
            {"sil", "moeder"}};
}
Happened begun() {
    return {"2020-08-01",
            HulpGestart{{"h"}, HulpSoort::traumabehandeling, GerichtOp::ouder, meerzicht, {}},
            {"sil"}};
}
std::string refusal(const Decision& decided) {
    return decided ? "" : decided.error().veld + ": " + decided.error().reden.nl;
}
VraagHulpAan question() {
    return {date("2020-09-20"),
            {{"sil"}},
            HulpSoort::systeemtherapie,
            GerichtOp::gezin,
            meerzicht,
            date("2020-11-01"),
            VrijeTekst{"Samen praten."}};
}

}  // namespace

TEST(VraagHulpAan, TheWaitBeginsOnTheDayItWasAsked) {
    const auto decided = decide(question(), gezin, {"k"}, today);
    ASSERT_TRUE(decided);
    const Event& event = decided->front();
    EXPECT_EQ(event.op, PartialDate{date("2020-09-20")});
    EXPECT_EQ(event.betreft, std::vector<PersoonId>{{"sil"}});
    const auto& what = std::get<HulpAangevraagd>(event.inhoud);
    EXPECT_EQ(what.hulp, HulpId{"k"});
    EXPECT_EQ(what.wat, HulpSoort::systeemtherapie);
    EXPECT_EQ(what.gericht_op, GerichtOp::gezin);
    EXPECT_EQ(what.aanbieder, meerzicht);
    EXPECT_EQ(what.start_verwacht_op, date("2020-11-01"));
    EXPECT_EQ(what.tekst->waarde, "Samen praten.");
}

TEST(VraagHulpAan, RefusesWhatCannotBe) {
    const auto with = [](auto change) {
        VraagHulpAan one = question();
        change(one);
        return refusal(decide(one, gezin, {"k"}, today));
    };
    EXPECT_EQ(with([](auto& q) { q.op = date("2020-10-02"); }),
              "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    EXPECT_EQ(with([](auto& q) { q.op = today; }), "");
    EXPECT_EQ(with([](auto& q) { q.voor.clear(); }), "voor: Kies voor wie de hulp is.");
    EXPECT_EQ(with([](auto& q) { q.voor.push_back({"bo"}); }),
              "voor: Deze persoon hoort niet bij dit gezin.");
    EXPECT_EQ(with([](auto& q) { q.start_verwacht_op = date("2020-09-19"); }),
              "startVerwachtOp: Deze dag ligt voor de dag waarop het is gevraagd.");
    EXPECT_EQ(with([](auto& q) { q.start_verwacht_op = q.op; }), "");
}

TEST(WTL06, AnIntakeIsPlannedOfHelpThatIsWaitedFor) {
    const auto decided = decide(after({asked()}), PlanIntake{{"h"}, date("2020-10-05")}, today);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->front().op, PartialDate{today});
    EXPECT_EQ(std::get<IntakeGepland>(decided->front().inhoud).gepland_op, date("2020-10-05"));
    EXPECT_TRUE(decide(after({asked()}), PlanIntake{{"h"}, today}, today));
    EXPECT_EQ(refusal(decide(after({asked()}), PlanIntake{{"h"}, date("2020-09-30")}, today)),
              "dag: Deze dag is al geweest. Kies vandaag of later.");
    for (const Hulp& hulp : {after({}), after({asked(), begun()})})
        EXPECT_EQ(refusal(decide(hulp, PlanIntake{{"h"}, today}, today)),
                  "hulp: Op deze hulp wordt niet gewacht.");
}

TEST(MeldStart, TheHelpThatWasAskedBeginsForWhomItWasAsked) {
    const auto decided = decide(after({asked()}), MeldStart{{"h"}, date("2020-09-01")}, today);
    ASSERT_TRUE(decided);
    const Event& event = decided->front();
    EXPECT_EQ(event.op, PartialDate{date("2020-09-01")});
    EXPECT_EQ(event.betreft, (std::vector<PersoonId>{{"sil"}, {"moeder"}}));
    const auto& what = std::get<HulpGestart>(event.inhoud);
    EXPECT_EQ(what.wat, HulpSoort::traumabehandeling);
    EXPECT_EQ(what.gericht_op, GerichtOp::ouder);
    EXPECT_EQ(what.aanbieder, meerzicht);
}

TEST(MeldStart, IsBetweenTheQuestionAndToday) {
    const auto on = [](const char* day) {
        return refusal(decide(after({asked()}), MeldStart{{"h"}, date(day)}, today));
    };
    EXPECT_EQ(on("2020-05-31"), "op: Op deze dag was de hulp nog niet gevraagd.");
    EXPECT_EQ(on("2020-06-01"), "");
    EXPECT_EQ(on("2020-10-01"), "");
    EXPECT_EQ(on("2020-10-02"), "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
}

TEST(MeldStart, KnowsAtWhichProvider) {
    const Hulp nowhere = after({asked("2020-06-01", std::nullopt)});
    MeldStart start{{"h"}, today};
    EXPECT_EQ(refusal(decide(nowhere, start, today)),
              "aanbieder: Zeg bij welke aanbieder de hulp begint.");
    start.aanbieder = meerzicht;
    const auto decided = decide(nowhere, start, today);
    ASSERT_TRUE(decided);
    EXPECT_EQ(std::get<HulpGestart>(decided->front().inhoud).aanbieder, meerzicht);
    EXPECT_EQ(refusal(decide(after({asked()}), start, today)),
              "aanbieder: De hulp is al bij een aanbieder gevraagd.");
}

TEST(MeldStart, OfHelpThatRunsOrIsOverSaysNothing) {
    for (const Hulp& hulp :
         {after({}),
          after({asked(), begun()}),
          after({asked(), {"2020-07-01", HulpGestopt{{"h"}, StopReden::door_gezin, {}, {}}}}),
          after({asked(), {"2020-07-01", HulpAfgewezen{{"h"}, AfwijsReden::geen_plek, {}}}})})
        EXPECT_EQ(refusal(decide(hulp, MeldStart{{"h"}, today}, today)),
                  "hulp: Op deze hulp wordt niet gewacht.");
}

TEST(MeldStop, HelpStopsAndSoDoesAWait) {
    const MeldStop stop{
        {"h"}, date("2020-09-01"), StopReden::volgens_plan, Resultaat::geholpen, {}};
    const auto decided = decide(after({asked(), begun()}), stop, today);
    ASSERT_TRUE(decided);
    const auto& what = std::get<HulpGestopt>(decided->front().inhoud);
    EXPECT_EQ(what.reden, StopReden::volgens_plan);
    EXPECT_EQ(what.resultaat, Resultaat::geholpen);
    EXPECT_EQ(refusal(decide(after({asked()}), stop, today)),
              "resultaat: Deze hulp is nooit begonnen, dus zij heeft niets opgeleverd.");
    EXPECT_EQ(refusal(decide(after({asked()}), MeldStop{{"h"}, date("2020-09-01")}, today)), "");
}

TEST(MeldStop, IsBetweenTheBeginAndToday) {
    const auto on = [](const Hulp& hulp, const char* day) {
        return refusal(decide(hulp, MeldStop{{"h"}, date(day)}, today));
    };
    const char* before = "op: Deze dag ligt voor het begin van de hulp of het wachten.";
    EXPECT_EQ(on(after({asked(), begun()}), "2020-07-31"), before);
    EXPECT_EQ(on(after({asked(), begun()}), "2020-08-01"), "");
    EXPECT_EQ(on(after({asked()}), "2020-05-31"), before);
    EXPECT_EQ(on(after({asked()}), "2020-10-02"),
              "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    EXPECT_EQ(on(after({}), "2020-10-01"),
              "hulp: Deze hulp loopt niet, en er wordt niet op gewacht.");
}

namespace {

Happened bridged(const char* day = "2020-07-01") {
    return {day, OverbruggingGestart{{"h"}, meerzicht, {}}, {"sil"}};
}
StartOverbrugging bridge() {
    return {{"h"}, date("2020-07-01"), {{"sil"}}, meerzicht, VrijeTekst{"Elke week een gesprek."}};
}

}  // namespace

TEST(WTL05, WhatHelpsMeanwhileIsForWhomOfThoseWhoWait) {
    const auto decided = decide(after({asked()}), bridge(), today);
    ASSERT_TRUE(decided);
    const Event& event = decided->front();
    EXPECT_EQ(event.op, PartialDate{date("2020-07-01")});
    EXPECT_EQ(event.betreft, std::vector<PersoonId>{{"sil"}});
    const auto& what = std::get<OverbruggingGestart>(event.inhoud);
    EXPECT_EQ(what.hulp, HulpId{"h"});
    EXPECT_EQ(what.aanbieder, meerzicht);
    EXPECT_EQ(what.tekst->waarde, "Elke week een gesprek.");
}

TEST(WTL05, ABridgeRefusesWhatCannotBe) {
    const auto with = [](const Hulp& hulp, auto change) {
        StartOverbrugging one = bridge();
        change(one);
        return refusal(decide(hulp, one, today));
    };
    const Hulp waits = after({asked()});
    const auto on = [&](const char* day) {
        return with(waits, [&](auto& b) { b.op = date(day); });
    };
    EXPECT_EQ(on("2020-05-31"), "op: Op deze dag was de hulp nog niet gevraagd.");
    EXPECT_EQ(on("2020-06-01"), "");
    EXPECT_EQ(on("2020-10-01"), "");
    EXPECT_EQ(on("2020-10-02"), "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    EXPECT_EQ(with(waits, [](auto& b) { b.voor.clear(); }),
              "voor: Kies voor wie dit de wachttijd overbrugt.");
    EXPECT_EQ(with(waits, [](auto& b) { b.voor.push_back({"vader"}); }),
              "voor: Deze persoon wacht niet op deze hulp.");
    for (const Hulp& hulp : {after({}), after({asked(), begun()})})
        EXPECT_EQ(with(hulp, [](auto&) {}), "hulp: Op deze hulp wordt niet gewacht.");
}

TEST(WTL05, ABridgeStopsOnADayOnWhichItWasThere) {
    const auto on = [](const Hulp& hulp, const char* day) {
        return refusal(decide(hulp, StopOverbrugging{{"h"}, date(day)}, today));
    };
    const Hulp twice = after({asked(), bridged(), bridged("2020-08-01")});
    EXPECT_EQ(on(twice, "2020-07-31"), "op: Deze dag ligt voor het begin van de overbrugging.");
    EXPECT_EQ(on(twice, "2020-08-01"), "");
    EXPECT_EQ(on(twice, "2020-10-02"),
              "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    // It can go on a while after the help itself began.
    EXPECT_EQ(on(after({asked(), bridged(), begun()}), "2020-10-01"), "");
    const char* none = "hulp: Bij deze hulp loopt geen overbrugging.";
    EXPECT_EQ(on(after({asked()}), "2020-10-01"), none);
    EXPECT_EQ(
        on(after({asked(), bridged(), {"2020-09-01", OverbruggingGestopt{{"h"}}}}), "2020-10-01"),
        none);
}

TEST(PLN17, APlanBIsAgreedOfHelpThatIsWaitedFor) {
    const SpreekPlanBAf agreed{{"h"}, {"Dan zoeken wij een andere plek."}};
    const auto decided = decide(after({asked()}), agreed, today);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->front().op, PartialDate{today});
    // Its words are theirs, and not of the whole family.
    EXPECT_EQ(decided->front().betreft, (std::vector<PersoonId>{{"sil"}, {"moeder"}}));
    EXPECT_EQ(std::get<PlanBAfgesproken>(decided->front().inhoud).tekst, agreed.tekst);
    for (const Hulp& hulp : {after({}), after({asked(), begun()})})
        EXPECT_EQ(refusal(decide(hulp, agreed, today)), "hulp: Op deze hulp wordt niet gewacht.");
    const Hulp twice = after({asked(), {"2020-07-01", PlanBAfgesproken{{"h"}, {"Wachten."}}}});
    EXPECT_EQ(refusal(decide(twice, agreed, today)),
              "hulp: Voor deze hulp is al een plan B. Klopt het niet meer? Trek het eerst in.");
}

}  // namespace naast
