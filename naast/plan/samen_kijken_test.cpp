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
    EXPECT_EQ(refusal(decide(plan, finish("2021-07-01", {}), team(), today)),
              "factoren: Schrijf op wat de problemen in stand houdt.");
    EXPECT_EQ(refusal(decide(plan, finish("2021-07-01", {guard}), team(), today)),
              "factoren: Schrijf op wat de problemen in stand houdt.");
    const Decision whole = decide(plan, finish("2021-07-01", {risk, guard}), team(), today);
    ASSERT_TRUE(whole);
    const auto& event = std::get<AnalyseAfgerond>(whole->front().inhoud);
    EXPECT_EQ(event.zwaarte, Zwaarte::midden);
    EXPECT_EQ(event.factoren, (std::vector{risk, guard}));
    EXPECT_EQ(whole->front().op, PartialDate{date("2021-07-01")});
}

TEST(RondAnalyseAf, SaysWhatProtectsToo) {
    EXPECT_EQ(refusal(decide(after({begun}), finish("2021-07-01", {risk}), team(), today)),
              "factoren: Schrijf op wat het gezin beschermt of helpt.");
}

TEST(StartAnalyse, TheOrganisationOfWhoBeginsItMakesIt) {
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
    EXPECT_EQ(field(decide(after({}), finish("2021-07-01", both), team(), today)), "analyse");
    EXPECT_EQ(field(decide(after({begun, done}), finish("2021-07-01", both), team(), today)),
              "analyse");
    EXPECT_EQ(field(decide(after({begun}), finish("2021-05-31", both), team(), today)), "op");
    EXPECT_EQ(field(decide(after({begun}), finish("2021-06-01", both), team(), today)), "accepted");
    EXPECT_EQ(field(decide(after({begun}), finish("2021-08-02", both), team(), today)), "op");
}

TEST(ANA16, AnAnalysisThatIsFinishedIsRenewed) {
    const auto renew = [](const std::vector<Happened>& story, const char* day) {
        return field(decide(after(story),
                            WerkAnalyseBij{{"a1"}, date(day), {"De vader woont weer thuis."}},
                            team(),
                            today));
    };
    EXPECT_EQ(renew({}, "2021-07-02"), "analyse");
    EXPECT_EQ(renew({begun}, "2021-07-02"), "analyse");
    EXPECT_EQ(renew({begun, done}, "2021-06-30"), "op");
    EXPECT_EQ(renew({begun, done}, "2021-07-01"), "accepted");
    EXPECT_EQ(renew({begun, done}, "2021-08-02"), "op");
}

TEST(HoudEvaluatie, SaysWhetherTheGoalsCameCloser) {
    const HoudEvaluatie held{date("2021-08-01"), Beweging::vooruit, {"Moeder slaapt weer."}};
    const Decision decided = decide(after({}), held, team(), today);
    ASSERT_TRUE(decided);
    const auto& event = std::get<EvaluatieGehouden>(decided->front().inhoud);
    EXPECT_EQ(event.beweging, Beweging::vooruit);
    EXPECT_EQ(event.organisatie, team());
    EXPECT_EQ(event.tekst, held.tekst);
    EXPECT_EQ(
        field(decide(
            after({}), HoudEvaluatie{date("2021-08-02"), Beweging::geen, {"x"}}, team(), today)),
        "op");
}

// Two would count as two in which nothing moved (COO-21).
TEST(HoudEvaluatie, OnceADay) {
    const Plan plan = after({{"2021-08-01", EvaluatieGehouden{Beweging::geen, gi, {}}}});
    const auto hold = [&](const char* day) {
        return field(decide(plan, HoudEvaluatie{date(day), Beweging::geen, {"x"}}, team(), today));
    };
    EXPECT_EQ(hold("2021-08-01"), "op");
    EXPECT_EQ(hold("2021-07-31"), "accepted");
}

TEST(RondAnalyseAf, AnotherOrganisationDoesNotFinishOrRenewIt) {
    EXPECT_EQ(field(decide(after({begun}), finish("2021-07-01", {risk, guard}), gi, today)),
              "analyse");
    const WerkAnalyseBij renew{{"a1"}, date("2021-07-02"), {"Nieuw."}};
    EXPECT_EQ(field(decide(after({begun, done}), renew, gi, today)), "analyse");
    EXPECT_EQ(field(decide(after({begun, done}), renew, team(), today)), "accepted");
}

}  // namespace naast
