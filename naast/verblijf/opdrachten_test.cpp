#include "naast/verblijf/opdrachten.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

using Ids = std::vector<PersoonId>;
const Date today = date("2021-08-01");
const PlaatsingId key{"new"};

std::vector<Happened> story_of(const std::vector<Happened>& more) {
    std::vector<Happened> story{{"2018-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                                {"2018-01-01", persoon(Gezinsrol::vader), {"vader"}},
                                {"2018-01-01", persoon(), {"sil"}},
                                {"2018-01-01", persoon(), {"bo"}},
                                {"2018-01-01", ouder_van("sil"), {"moeder"}},
                                {"2018-01-01", ouder_van("sil"), {"vader"}}};
    story.insert(story.end(), more.begin(), more.end());
    return story;
}
struct Family {
    Verblijf verblijf;
    Gezin gezin;
};
Family after(const std::vector<Happened>& more = {}) {
    const auto stream = happened(story_of(more));
    return {fold_of<Verblijf>(stream, to_text(today), to_text(today)),
            fold_of<Gezin>(stream, to_text(today), to_text(today))};
}
Happened placed(const char* day, VerblijfVorm vorm = VerblijfVorm::pleegzorg) {
    return {day, UithuisplaatsingGestart{{"p1"}, vorm}, {"sil"}};
}
Happened home(const char* day) {
    return {day, UithuisplaatsingBeeindigd{{"p1"}, VerblijfEinde::terug_naar_huis, {}}, {"sil"}};
}
// Everything is said that a foster home needs.
StartPlaatsing foster_home(const char* day = "2021-07-01") {
    StartPlaatsing start;
    start.op = date(day);
    start.kind = {"sil"};
    start.vorm = VerblijfVorm::pleegzorg;
    start.lichtere_vormen = {{VerblijfVorm::netwerkpleeg, NietPassendReden::geen_plek}};
    for (const AlternatiefSoort wat : alternatieven_voor(start.vorm))
        start.alternatieven.push_back({wat, NietPassendReden::zorg_te_zwaar});
    start.gehoord = {{"moeder"}, {"vader"}};
    start.beoogd_einde = date("2021-12-01");
    return start;
}
std::string refusal(const Decision& decided) {
    return decided ? "" : decided.error().veld + ": " + decided.error().reden.nl;
}
std::string field(const Decision& decided) {
    return decided ? "" : decided.error().veld;
}
Decision begin(const StartPlaatsing& start,
               const Family& family = after(),
               const Machtigingen& court = {}) {
    return decide(family.verblijf, family.gezin, start, court, key, today);
}

}  // namespace

TEST(StartPlaatsing, WhatWasAskedStandsInTheEvent) {
    StartPlaatsing start = foster_home();
    start.aanbieder = Organisatie{"De Brug", OrganisatieSoort::aanbieder};
    start.tekst = VrijeTekst{"Tot moeder beter is."};
    const auto decided = begin(start);
    ASSERT_TRUE(decided) << refusal(decided);
    ASSERT_EQ(decided->size(), 1U);
    EXPECT_EQ(decided->front().op, PartialDate{date("2021-07-01")});
    EXPECT_EQ(decided->front().betreft, (Ids{{"sil"}}));
    const auto& event = std::get<UithuisplaatsingGestart>(decided->front().inhoud);
    EXPECT_EQ(event.plaatsing, key);
    EXPECT_EQ(event.lichtere_vormen, start.lichtere_vormen);
    EXPECT_EQ(event.alternatieven, start.alternatieven);
    EXPECT_EQ(event.gehoord, start.gehoord);
    EXPECT_EQ(event.beoogd_einde, date("2021-12-01"));
    EXPECT_EQ(event.aanbieder, start.aanbieder);
}

// G direct placement on treatment group; W 4 rungs unanswered; T refused, unless acute.
TEST(PLC04, EachLighterRungIsAnswered) {
    StartPlaatsing group = foster_home();
    group.vorm = VerblijfVorm::behandelgroep;
    group.lichtere_vormen.clear();
    EXPECT_EQ(refusal(begin(group)),
              "lichtereVormen: Zeg ook waarom dit niet past: pleegzorg in het eigen "
              "netwerk, pleegzorg, gezinshuis en leefgroep.");
    group.lichtere_vormen = {{VerblijfVorm::netwerkpleeg, NietPassendReden::geen_plek},
                             {VerblijfVorm::pleegzorg, NietPassendReden::zorg_te_zwaar},
                             {VerblijfVorm::gezinshuis, NietPassendReden::zorg_te_zwaar}};
    EXPECT_EQ(field(begin(group)), "lichtereVormen");
    group.lichtere_vormen.push_back({VerblijfVorm::leefgroep, NietPassendReden::zorg_te_zwaar});
    EXPECT_EQ(refusal(begin(group)), "");
    group.lichtere_vormen.clear();
    group.spoed = Spoed::acuut;
    EXPECT_EQ(refusal(begin(group)), "");
}

TEST(PLC04, WhereTheChildLivedBeforeWasTried) {
    const Family family =
        after({placed("2020-01-01", VerblijfVorm::netwerkpleeg), home("2020-06-01")});
    StartPlaatsing again = foster_home();
    again.lichtere_vormen.clear();
    EXPECT_EQ(refusal(begin(again, family)), "");
    EXPECT_EQ(eerder_gewoond(family.verblijf, {"sil"}, today),
              (std::vector{VerblijfVorm::netwerkpleeg}));
}

// G placement without target end; W saved; T refused.
TEST(PLC11, APlacementHasADayToBeHomeAgain) {
    StartPlaatsing start = foster_home();
    start.beoogd_einde = start.op;
    EXPECT_EQ(field(begin(start)), "beoogdEinde");
    start.spoed = Spoed::acuut;
    EXPECT_EQ(field(begin(start)), "beoogdEinde");
    start.beoogd_einde = start.op + Days{1};
    EXPECT_EQ(refusal(begin(start)), "");
}

// G no alternatives; W placement; T refused unless acute.
TEST(PLC16, WhatCanPreventItWasLookedAt) {
    StartPlaatsing start = foster_home();
    start.alternatieven.pop_back();
    EXPECT_EQ(refusal(begin(start)),
              "alternatieven: Kijk eerst of dit kan, of zeg waarom niet: hulp uit het eigen "
              "netwerk.");
    start.spoed = Spoed::acuut;
    EXPECT_EQ(refusal(begin(start)), "");
    StartPlaatsing aunt = foster_home();
    aunt.vorm = VerblijfVorm::netwerkpleeg;
    aunt.lichtere_vormen.clear();
    aunt.alternatieven.pop_back();
    EXPECT_EQ(refusal(begin(aunt)), "");
}

// G decision without hearing mother; W saved; T refused unless danger reason.
TEST(PLC22, EveryParentWithAuthorityIsHeard) {
    StartPlaatsing start = foster_home();
    start.gehoord = {{"vader"}};
    start.spoed = Spoed::acuut;
    EXPECT_EQ(refusal(begin(start)),
              "gehoord: Luister eerst naar Sil. Kan dat niet? Schrijf op welk gevaar dat "
              "onmogelijk maakt.");
    start.niet_gehoord_omdat = VrijeTekst{"Zij bedreigt Sil."};
    EXPECT_EQ(refusal(begin(start)), "");
    start.gehoord = {{"vader"}, {"bo"}};
    EXPECT_EQ(field(begin(start)), "gehoord");
    // A danger stands only where it kept someone from being heard.
    start.gehoord = {{"vader"}, {"moeder"}};
    EXPECT_EQ(field(begin(start)), "nietGehoordOmdat");
    const Family alone = after({{"2021-01-01", PersoonOverleden{}, {"moeder"}}});
    start.gehoord = {{"vader"}};
    start.niet_gehoord_omdat.reset();
    EXPECT_EQ(refusal(begin(start, alone)), "");
}

// G closed, only MUHP; W saved; T refused.
TEST(PLC27, ClosedNeedsItsOwnAuthorisation) {
    StartPlaatsing closed = foster_home();
    closed.vorm = VerblijfVorm::gesloten;
    closed.kader = Kader::gedwongen;
    for (const VerblijfVorm rung : lichtere_vormen(closed.vorm))
        closed.lichtere_vormen.push_back({rung, NietPassendReden::niet_veilig});
    EXPECT_EQ(field(begin(closed, after(), {true, false})), "vorm");
    EXPECT_EQ(refusal(begin(closed, after(), {false, true})), "");
}

// G placement without legal basis; W saved; T refused.
TEST(PLC01, ForcedNeedsAnAuthorisation) {
    StartPlaatsing forced = foster_home();
    forced.kader = Kader::gedwongen;
    EXPECT_EQ(field(begin(forced)), "kader");
    EXPECT_EQ(refusal(begin(forced, after(), {true, false})), "");
    forced.kader = Kader::drang;
    EXPECT_EQ(refusal(begin(forced)), "");
}

// Under an OTS a placement needs an authorisation even if all consent; refused.
TEST(MEA06, UnderSupervisionNoneWithoutAnAuthorisation) {
    EXPECT_EQ(field(begin(foster_home(), after(), {false, false, true})), "kader");
    EXPECT_EQ(refusal(begin(foster_home(), after(), {true, false, true})), "");
}

TEST(StartPlaatsing, RefusesWhatCannotBe) {
    EXPECT_EQ(field(begin(foster_home("2021-08-02"))), "op");
    StartPlaatsing mother = foster_home();
    mother.kind = {"moeder"};
    EXPECT_EQ(field(begin(mother)), "kind");
    mother.kind = {"nobody"};
    EXPECT_EQ(field(begin(mother)), "kind");
    EXPECT_EQ(field(begin(foster_home(), after({placed("2021-06-01")}))), "kind");
    EXPECT_EQ(field(begin(foster_home(), after({placed("2021-07-15")}))), "op");
    EXPECT_EQ(field(begin(foster_home(), after({placed("2021-06-01"), home("2021-07-01")}))), "");
}

TEST(StartPlaatsing, OfAChildThatIsPlacedNoneBegins) {
    const Family now = after({placed("2021-06-01")});
    EXPECT_EQ(te_plaatsen(now.verblijf, now.gezin), (Ids{{"bo"}}));
    const Family then = after({placed("2021-06-01"), home("2021-07-01")});
    EXPECT_EQ(te_plaatsen(then.verblijf, then.gezin), (Ids{{"sil"}, {"bo"}}));
}

// --- of one that is there

TEST(OntbreektNog, IsWhatTheStartDidNotSay) {
    const Family bare = after({placed("2021-06-01")});
    const Plaatsing& placement = bare.verblijf.plaatsingen.front();
    const OntbreektNog nog = ontbreekt_nog(bare.verblijf, bare.gezin, placement);
    EXPECT_EQ(nog.lichtere_vormen, (std::vector{VerblijfVorm::netwerkpleeg}));
    EXPECT_EQ(nog.alternatieven.size(), 5U);
    EXPECT_EQ(nog.niet_gehoord, (Ids{{"moeder"}, {"vader"}}));
    EXPECT_TRUE(nog.beoogd_einde);
}

TEST(VulPlaatsingAan, NothingIsMissingAfterIt) {
    const Family bare = after({placed("2021-06-01")});
    VulPlaatsingAan more;
    more.plaatsing = {"p1"};
    more.op = date("2021-07-01");
    more.beoogd_einde = date("2021-12-01");
    more.lichtere_vormen = {{VerblijfVorm::netwerkpleeg, NietPassendReden::geen_plek}};
    more.alternatieven = foster_home().alternatieven;
    more.gehoord = {{"moeder"}, {"vader"}};
    const auto decided = decide(bare.verblijf, bare.gezin, more, today);
    ASSERT_TRUE(decided) << refusal(decided);
    ASSERT_EQ(decided->size(), 2U);
    std::vector<Happened> story{placed("2021-06-01")};
    for (const Event& event : *decided) story.push_back({"2021-07-01", event.inhoud, {"sil"}});
    const Family whole = after(story);
    const Plaatsing& placement = whole.verblijf.plaatsingen.front();
    EXPECT_EQ(ontbreekt_nog(whole.verblijf, whole.gezin, placement), OntbreektNog{});
}

TEST(VulPlaatsingAan, RefusesNothingAndWhoHasNoAuthority) {
    const Family bare = after({placed("2021-06-01")});
    VulPlaatsingAan more;
    more.plaatsing = {"p1"};
    more.op = today;
    EXPECT_EQ(refusal(decide(bare.verblijf, bare.gezin, more, today)),
              ": Vul minstens één ding in.");
    more.gehoord = {{"bo"}};
    EXPECT_EQ(field(decide(bare.verblijf, bare.gezin, more, today)), "gehoord");
    more.gehoord.clear();
    more.beoogd_einde = today - Days{1};
    EXPECT_EQ(field(decide(bare.verblijf, bare.gezin, more, today)), "beoogdEinde");
}

TEST(MaakPerspectiefplan, IsOfOneThatRuns) {
    const Family family = after({placed("2021-06-01")});
    const MaakPerspectiefplan plan{{"p1"}, date("2021-06-01"), {"Terug naar huis."}};
    const auto decided = decide(family.verblijf, plan, today);
    ASSERT_TRUE(decided) << refusal(decided);
    EXPECT_EQ(decided->front().betreft, (Ids{{"sil"}}));
    const Family over = after({placed("2021-06-01"), home("2021-07-01")});
    EXPECT_EQ(field(decide(over.verblijf, plan, today)), "plaatsing");
    EXPECT_EQ(field(decide(after().verblijf, plan, today)), "plaatsing");
    const MaakPerspectiefplan early{{"p1"}, date("2021-05-31"), {"Terug naar huis."}};
    EXPECT_EQ(field(decide(family.verblijf, early, today)), "op");
    const MaakPerspectiefplan late{{"p1"}, today + Days{1}, {"Terug naar huis."}};
    EXPECT_EQ(field(decide(family.verblijf, late, today)), "op");
}

TEST(MaakContactafspraak, IsAboutWhomTheChildSees) {
    const Family family = after({placed("2021-06-01")});
    const auto said = [&](const Ids& who) {
        return decide(family.verblijf,
                      family.gezin,
                      MaakContactafspraak{{"p1"}, date("2021-06-02"), who, {"Elke zondag."}},
                      today);
    };
    const auto decided = said({{"moeder"}, {"bo"}});
    ASSERT_TRUE(decided) << refusal(decided);
    EXPECT_EQ(decided->front().betreft, (Ids{{"moeder"}, {"bo"}}));
    EXPECT_EQ(field(said({})), "wie");
    EXPECT_EQ(field(said({{"sil"}})), "wie");
    EXPECT_EQ(field(said({{"nobody"}})), "wie");
}

// After EVERY placement an evaluation: also when it is over.
TEST(PLC12, OneLooksBackOnOneThatIsOverToo) {
    const Family over = after({placed("2021-06-01"), home("2021-07-01")});
    EXPECT_EQ(te_volgen(over.verblijf).size(), 1U);
    const PlanPlaatsingEvaluatie plan{{"p1"}, today};
    EXPECT_EQ(refusal(decide(over.verblijf, plan, today)), "");
    const PlanPlaatsingEvaluatie passed{{"p1"}, today - Days{1}};
    EXPECT_EQ(field(decide(over.verblijf, passed, today)), "geplandOp");
    const EvalueerPlaatsing looked{
        {"p1"}, date("2021-07-20"), {"Ja."}, {"Eerder hulp."}, {"Thuis."}, {"Elke dag."}};
    const auto decided = decide(over.verblijf, looked, today);
    ASSERT_TRUE(decided) << refusal(decided);
    const auto& event = std::get<PlaatsingGeevalueerd>(decided->front().inhoud);
    EXPECT_EQ(event.wat_had_anders_gekund.waarde, "Eerder hulp.");
    const Family done =
        after({placed("2021-06-01"), home("2021-07-01"), {"2021-07-20", event, {"sil"}}});
    EXPECT_TRUE(te_volgen(done.verblijf).empty());
}

TEST(PLC13, AReturnIsPlannedWithWhatChanged) {
    const Family family = after({placed("2021-06-01")});
    PlanTerugkeer back{{"p1"}, date("2021-09-01"), {VeranderdThuis::veiligheid_hersteld}};
    back.terugkeerplan = Terugkeerplan::gemaakt;
    const auto decided = decide(family.verblijf, back, today);
    ASSERT_TRUE(decided) << refusal(decided);
    EXPECT_EQ(decided->front().op, PartialDate{today});
    back.gepland_op = today - Days{1};
    EXPECT_EQ(field(decide(family.verblijf, back, today)), "geplandOp");
    const Family over = after({placed("2021-06-01"), home("2021-07-01")});
    EXPECT_EQ(field(decide(over.verblijf, back, today)), "plaatsing");
}

TEST(PlaatsOver, IsOfOneThatRunsAfterItsFirstDay) {
    const auto move = [](const std::vector<Happened>& story, const char* day) {
        return field(decide(after(story).verblijf,
                            PlaatsOver{{"p1"}, date(day), VerblijfVorm::gezinshuis, {}},
                            {},
                            today));
    };
    const Happened moved{
        "2021-07-10", Overgeplaatst{{"p1"}, VerblijfVorm::gezinshuis, {}}, {"sil"}};
    EXPECT_EQ(move({}, "2021-07-10"), "plaatsing");
    EXPECT_EQ(move({placed("2021-07-01"), home("2021-07-20")}, "2021-07-10"), "plaatsing");
    EXPECT_EQ(move({placed("2021-07-01")}, "2021-06-30"), "op");
    EXPECT_EQ(move({placed("2021-07-01")}, "2021-07-01"), "op");
    EXPECT_EQ(move({placed("2021-07-01")}, "2021-07-02"), "");
    EXPECT_EQ(move({placed("2021-07-01")}, "2021-08-02"), "op");
    EXPECT_EQ(move({placed("2021-07-01"), moved}, "2021-07-09"), "op");
    EXPECT_EQ(move({placed("2021-07-01"), moved}, "2021-07-10"), "op");
    EXPECT_EQ(move({placed("2021-07-01"), moved}, "2021-07-11"), "");
    const auto end = [&](const char* day) {
        return field(decide(after({placed("2021-07-01"), moved}).verblijf,
                            BeeindigPlaatsing{{"p1"}, date(day), VerblijfEinde::anders, {}},
                            today));
    };
    EXPECT_EQ(end("2021-07-10"), "op");
    EXPECT_EQ(end("2021-07-11"), "");
}

TEST(PLC27, ToAClosedPlaceOnlyWithItsAuthorisation) {
    const Verblijf placement = after({placed("2021-07-01")}).verblijf;
    const PlaatsOver closed{{"p1"}, date("2021-07-10"), VerblijfVorm::gesloten, aanbieder()};
    EXPECT_EQ(field(decide(placement, closed, {true, false, false}, today)), "vorm");
    const Decision moved = decide(placement, closed, {false, true, false}, today);
    ASSERT_TRUE(moved);
    const auto& event = std::get<Overgeplaatst>(moved->front().inhoud);
    EXPECT_EQ(event.vorm, VerblijfVorm::gesloten);
    EXPECT_EQ(event.aanbieder, aanbieder());
    EXPECT_EQ(moved->front().betreft, Ids{{"sil"}});
}

TEST(BeeindigPlaatsing, IsAfterItsFirstDay) {
    const Family family = after({placed("2021-06-01")});
    const auto end = [&](const char* day) {
        return decide(family.verblijf,
                      BeeindigPlaatsing{{"p1"}, date(day), VerblijfEinde::terug_naar_huis, {}},
                      today);
    };
    EXPECT_EQ(field(end("2021-06-01")), "op");
    EXPECT_EQ(field(end("2021-08-02")), "op");
    EXPECT_EQ(refusal(end("2021-06-02")), "");
}

}  // namespace naast
