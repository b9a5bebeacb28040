#include "naast/plan/samen_kijken.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2021-08-01");
const AnalyseId key{"new"};
const Organisatie gi{"GI Noord", OrganisatieSoort::gecertificeerde_instelling};
const Factor risk{FactorSoort::risico, Leefgebied::geld, {"De schulden groeien."}};
const Factor guard{FactorSoort::beschermend, Leefgebied::netwerk, {"Oma komt elke dag."}};

Plan after(const std::vector<Happened>& story) {
    return fold_of<Plan>(happened(story), to_text(today), to_text(today));
}
const Happened begun{"2021-06-01", AnalyseGestart{{"a1"}, team()}};
const Happened done{"2021-07-01", AnalyseAfgerond{{"a1"}, Zwaarte::zwaar, {risk, guard}, {}}};

RondAnalyseAf finish(const char* day, std::vector<Factor> factoren) {
    return {{"a1"}, date(day), Zwaarte::midden, std::move(factoren), {"Geld en ruzie."}};
}
std::string refusal(const Decision& decided) {
    return decided ? "" : decided.error().veld + ": " + decided.error().reden.nl;
}
std::string field(const Decision& decided) {
    return decided ? "accepted" : decided.error().veld;
}

}  // namespace

TEST(ANA01, AnAnalysisSaysWhatKeepsTheProblemsGoing) {
    const Plan plan = after({begun});
    EXPECT_EQ(refusal(decide(plan, finish("2021-07-01", {}), today)),
              "factoren: Schrijf op wat de problemen in stand houdt.");
    EXPECT_EQ(refusal(decide(plan, finish("2021-07-01", {guard}), today)),
              "factoren: Schrijf op wat de problemen in stand houdt.");
    const Decision whole = decide(plan, finish("2021-07-01", {risk, guard}), today);
    ASSERT_TRUE(whole);
    const auto& event = std::get<AnalyseAfgerond>(whole->front().inhoud);
    EXPECT_EQ(event.zwaarte, Zwaarte::midden);
    EXPECT_EQ(event.factoren, (std::vector{risk, guard}));
    EXPECT_EQ(whole->front().op, PartialDate{date("2021-07-01")});
}

TEST(ANA12, AnAnalysisSaysWhatProtects) {
    EXPECT_EQ(refusal(decide(after({begun}), finish("2021-07-01", {risk}), today)),
              "factoren: Schrijf op wat het gezin beschermt of helpt.");
}

TEST(ANA05, TheOrganisationOfWhoBeginsItMakesIt) {
    const Decision of_gi = decide(after({begun}), StartAnalyse{date("2021-07-01")}, gi, key, today);
    ASSERT_TRUE(of_gi);
    EXPECT_EQ(std::get<AnalyseGestart>(of_gi->front().inhoud).organisatie, gi);
    EXPECT_TRUE(of_gi->front().betreft.empty());
}

TEST(StartAnalyse, OneAtATime) {
    const auto start = [](const std::vector<Happened>& story, const char* day) {
        return field(decide(after(story), StartAnalyse{date(day)}, team(), key, today));
    };
    EXPECT_EQ(start({}, "2021-08-01"), "accepted");
    EXPECT_EQ(start({}, "2021-08-02"), "op");
    EXPECT_EQ(start({begun}, "2021-08-01"), "");
    EXPECT_EQ(start({begun, done}, "2021-08-01"), "accepted");
}

TEST(RondAnalyseAf, RefusesWhatCannotBe) {
    const std::vector<Factor> both{risk, guard};
    EXPECT_EQ(field(decide(after({}), finish("2021-07-01", both), today)), "analyse");
    EXPECT_EQ(field(decide(after({begun, done}), finish("2021-07-01", both), today)), "analyse");
    EXPECT_EQ(field(decide(after({begun}), finish("2021-05-31", both), today)), "op");
    EXPECT_EQ(field(decide(after({begun}), finish("2021-06-01", both), today)), "accepted");
    EXPECT_EQ(field(decide(after({begun}), finish("2021-08-02", both), today)), "op");
}

TEST(ANA16, AnAnalysisThatIsFinishedIsRenewed) {
    const auto renew = [](const std::vector<Happened>& story, const char* day) {
        return field(decide(after(story),
                            WerkAnalyseBij{{"a1"}, date(day), {"De vader woont weer thuis."}},
                            today));
    };
    EXPECT_EQ(renew({}, "2021-07-02"), "analyse");
    EXPECT_EQ(renew({begun}, "2021-07-02"), "analyse");
    EXPECT_EQ(renew({begun, done}, "2021-06-30"), "op");
    EXPECT_EQ(renew({begun, done}, "2021-07-01"), "accepted");
    EXPECT_EQ(renew({begun, done}, "2021-08-02"), "op");
}

TEST(PLN07, AnEvaluationSaysWhetherTheGoalsCameCloser) {
    const HoudEvaluatie held{date("2021-08-01"), Beweging::vooruit, {"Moeder slaapt weer."}};
    const Decision decided = decide(held, team(), today);
    ASSERT_TRUE(decided);
    const auto& event = std::get<EvaluatieGehouden>(decided->front().inhoud);
    EXPECT_EQ(event.beweging, Beweging::vooruit);
    EXPECT_EQ(event.organisatie, team());
    EXPECT_EQ(event.tekst, held.tekst);
    EXPECT_EQ(field(decide({date("2021-08-02"), Beweging::geen, {"x"}}, team(), today)), "op");
}

}  // namespace naast
