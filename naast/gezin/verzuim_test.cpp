#include "naast/gezin/verzuim.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2019-05-01");

Gezin after(const std::vector<Happened>& more = {}) {
    std::vector<Happened> story{{"2018-01-01", aangemeld()},
                                {"2018-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                                {"2018-01-01", persoon(), {"sil"}},
                                {"2018-01-01", persoon(), {"bo"}},
                                {"2018-01-01", verwacht(), {"baby"}}};
    story.insert(story.end(), more.begin(), more.end());
    return fold_of<Gezin>(happened(story), "2019-05-01", "2019-05-01");
}
Happened away(const char* day = "2019-04-01") {
    return {day, verzuim(), {"sil"}};
}
Happened back(const char* day) {
    return {day, weer_naar_school(), {"sil"}};
}
std::string refusal(const Decision& decided) {
    return decided ? "" : decided.error().veld + ": " + decided.error().reden.nl;
}
MeldVerzuim absence(const char* day, const std::vector<PersoonId>& who) {
    return {date(day), who, VerzuimSoort::weigering, {}, {}};
}
MeldTerugNaarSchool again(const char* day, const std::vector<PersoonId>& who) {
    return {date(day), who, {}};
}

}  // namespace

TEST(SIG21, BrothersWhoStayAwayTogetherAreOneEvent) {
    MeldVerzuim both = absence("2019-04-01", {{"sil"}, {"bo"}});
    both.school = Organisatie{"De Vuurtoren", OrganisatieSoort::school};
    both.tekst = VrijeTekst{"Zij willen niet."};
    const auto decided = decide(after(), both, today);
    ASSERT_TRUE(decided);
    ASSERT_EQ(decided->size(), 1u);
    const Event& event = decided->front();
    EXPECT_EQ(event.op, PartialDate{date("2019-04-01")});
    EXPECT_EQ(event.betreft, (std::vector<PersoonId>{{"sil"}, {"bo"}}));
    const auto& what = std::get<SchoolverzuimBegonnen>(event.inhoud);
    EXPECT_EQ(what.verzuim, VerzuimSoort::weigering);
    EXPECT_EQ(what.school, both.school);
    EXPECT_EQ(what.tekst->waarde, "Zij willen niet.");
}

TEST(MeldVerzuim, RefusesWhatCannotBe) {
    const auto said = [](const char* day, const std::vector<PersoonId>& who) {
        return refusal(decide(after({away()}), absence(day, who), today));
    };
    EXPECT_EQ(said("2019-05-02", {{"bo"}}),
              "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    EXPECT_EQ(said("2019-05-01", {{"bo"}}), "");
    EXPECT_EQ(said("2019-04-01", {}), "kinderen: Kies wie er niet naar school gaat.");
    for (const char* no_child : {"moeder", "baby", "buurman"})
        EXPECT_EQ(said("2019-04-01", {{"bo"}, {no_child}}),
                  "kinderen: Deze persoon is geen kind van dit gezin.");
}

TEST(MeldVerzuim, OnceIsEnough) {
    const auto said = [](const std::vector<Happened>& story, const char* day) {
        return refusal(decide(after(story), absence(day, {{"sil"}}), today));
    };
    const char* already = "kinderen: Van Sil staat al dat hij of zij niet naar school gaat.";
    EXPECT_EQ(said({away()}, "2019-04-15"), already);
    EXPECT_EQ(said({away()}, "2019-03-01"), already);
    EXPECT_EQ(said({away(), back("2019-04-20")}, "2019-04-19"), already);
    EXPECT_EQ(said({away(), back("2019-04-20")}, "2019-04-20"), "");
    // It would end by the same day as the one that began later.
    EXPECT_EQ(said({away(), back("2019-04-20")}, "2019-03-31"),
              "op: Er staat al verzuim dat later begon. Kies een latere dag.");
}

TEST(XDM04, WhoStaysAwayGoesAgain) {
    const Gezin gezin = after({away()});
    ASSERT_EQ(lopend_verzuim(gezin).size(), 1u);
    EXPECT_EQ(lopend_verzuim(gezin).front()->kind, PersoonId{"sil"});
    MeldTerugNaarSchool one = again("2019-04-20", {{"sil"}});
    one.tekst = VrijeTekst{"Een kleine school."};
    const auto decided = decide(gezin, one, today);
    ASSERT_TRUE(decided);
    EXPECT_EQ(decided->front().op, PartialDate{date("2019-04-20")});
    EXPECT_EQ(decided->front().betreft, std::vector<PersoonId>{{"sil"}});
    EXPECT_EQ(std::get<SchoolverzuimBeeindigd>(decided->front().inhoud).tekst->waarde,
              "Een kleine school.");
    EXPECT_TRUE(lopend_verzuim(after({away(), back("2019-04-20")})).empty());
}

TEST(MeldTerugNaarSchool, RefusesWhatCannotBe) {
    const auto said = [](const char* day, const std::vector<PersoonId>& who) {
        return refusal(decide(after({away()}), again(day, who), today));
    };
    const char* not_away =
        "kinderen: Van deze persoon staat niet dat hij of zij wegblijft van school.";
    const char* too_early = "op: Kies een dag na de eerste dag zonder school.";
    EXPECT_EQ(said("2019-04-20", {}), "kinderen: Kies wie er weer naar school gaat.");
    EXPECT_EQ(said("2019-04-20", {{"sil"}, {"bo"}}), not_away);
    EXPECT_EQ(said("2019-04-20", {{"buurman"}}), not_away);
    EXPECT_EQ(said("2019-03-31", {{"sil"}}), too_early);
    EXPECT_EQ(said("2019-04-01", {{"sil"}}), too_early);
    EXPECT_EQ(said("2019-04-02", {{"sil"}}), "");
    EXPECT_EQ(said("2019-05-01", {{"sil"}}), "");
    EXPECT_EQ(said("2019-05-02", {{"sil"}}),
              "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
}

}  // namespace naast
