#include "naast/veiligheid/opdrachten.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2021-03-10");
const std::vector<PersoonId> gezin{{"moeder"}, {"vader"}, {"sil"}};
const std::vector<SignaalId> meldingen{{"m1"}};
const std::vector<Medewerker> medewerkers{medewerker("ada"), medewerker("bo")};

std::string refusal(const Decision& decided) {
    return decided ? "" : decided.error().veld + ": " + decided.error().reden.nl;
}
BeoordeelVeiligheid judgement() {
    return {date("2021-03-08"),
            {{"moeder"}, {"sil"}},
            Veiligheidsoordeel::onveilig,
            {"Vader kwam gisteren weer aan de deur."},
            {}};
}
MaakVeiligheidsplan plan() {
    return {date("2021-03-09"),
            {{"moeder"}, {"sil"}},
            {"Moeder belt oma. Komt vader toch, dan belt zij 112."},
            {"bo"},
            {"Elke week bellen of het lukt."},
            date("2021-03-24")};
}
Decision judged(const BeoordeelVeiligheid& one) {
    return decide(one, gezin, meldingen, team(), today);
}
Decision made(const MaakVeiligheidsplan& one) {
    return decide(one, Betrokkenen{gezin, medewerkers}, team(), {"k"}, today);
}

}  // namespace

TEST(SAF04, AJudgementHasItsDayItsSourceItsFactsAndWhomItIsAbout) {
    const auto decided = judged(judgement());
    ASSERT_TRUE(decided);
    const Event& event = decided->front();
    EXPECT_EQ(event.op, PartialDate{date("2021-03-08")});
    EXPECT_EQ(event.betreft, (std::vector<PersoonId>{{"moeder"}, {"sil"}}));
    const auto& what = std::get<VeiligheidBeoordeeld>(event.inhoud);
    EXPECT_EQ(what.organisatie, team());
    EXPECT_EQ(what.oordeel, Veiligheidsoordeel::onveilig);
    EXPECT_EQ(what.motivering->waarde, "Vader kwam gisteren weer aan de deur.");
    EXPECT_FALSE(what.signaal);
}

// TRM-01 ends with the judgement on the report that it names.
TEST(TRM01, AJudgementCanAnswerAReportThatIsThere) {
    BeoordeelVeiligheid one = judgement();
    one.signaal = SignaalId{"m1"};
    const auto decided = judged(one);
    ASSERT_TRUE(decided);
    EXPECT_EQ(std::get<VeiligheidBeoordeeld>(decided->front().inhoud).signaal, SignaalId{"m1"});
    one.signaal = SignaalId{"m2"};
    EXPECT_EQ(refusal(judged(one)), "signaal: Deze melding is er niet.");
}

TEST(BeoordeelVeiligheid, RefusesWhatCannotBe) {
    const auto with = [](auto change) {
        BeoordeelVeiligheid one = judgement();
        change(one);
        return refusal(judged(one));
    };
    EXPECT_EQ(with([](auto& j) { j.op = date("2021-03-11"); }),
              "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    EXPECT_EQ(with([](auto& j) { j.op = today; }), "");
    EXPECT_EQ(with([](auto& j) { j.wie.clear(); }), "wie: Kies over wie het gaat.");
    EXPECT_EQ(with([](auto& j) { j.wie.push_back({"buurman"}); }),
              "wie: Deze persoon hoort niet bij dit gezin.");
}

TEST(SAF03, APlanSaysWhatIsAgreedWhoChecksItAndWhenItIsLookedAt) {
    const auto decided = made(plan());
    ASSERT_TRUE(decided);
    ASSERT_EQ(decided->size(), 2u);
    EXPECT_EQ(decided->front().op, PartialDate{today});
    EXPECT_TRUE(decided->front().betreft.empty());
    const auto& action = std::get<ActieAfgesproken>(decided->front().inhoud);
    EXPECT_EQ(action.actie, ActieId{"k"});
    EXPECT_EQ(action.tekst.waarde, "Elke week bellen of het lukt.");
    EXPECT_EQ(action.medewerker, medewerker("bo"));
    EXPECT_EQ(action.uiterlijk, date("2021-03-24"));
    // Last, so that it is what can be taken back at once.
    const Event& event = decided->back();
    EXPECT_EQ(event.op, PartialDate{date("2021-03-09")});
    EXPECT_EQ(event.betreft, (std::vector<PersoonId>{{"moeder"}, {"sil"}}));
    const auto& what = std::get<VeiligheidsplanGemaakt>(event.inhoud);
    EXPECT_EQ(what.organisatie, team());
    EXPECT_EQ(what.tekst->waarde, "Moeder belt oma. Komt vader toch, dan belt zij 112.");
}

TEST(SAF03, WithoutSomebodyWhoChecksThereIsNoPlan) {
    MaakVeiligheidsplan one = plan();
    one.let_op = {"cas"};
    EXPECT_EQ(refusal(made(one)), "letOp: Deze medewerker werkt nu niet met dit gezin.");
}

TEST(MaakVeiligheidsplan, RefusesWhatCannotBe) {
    const auto with = [](auto change) {
        MaakVeiligheidsplan one = plan();
        change(one);
        return refusal(made(one));
    };
    EXPECT_EQ(with([](auto& p) { p.op = date("2021-03-11"); }),
              "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    EXPECT_EQ(with([](auto& p) { p.wie.clear(); }), "wie: Kies voor wie het plan is.");
    EXPECT_EQ(with([](auto& p) { p.wie.push_back({"buurman"}); }),
              "wie: Deze persoon hoort niet bij dit gezin.");
    EXPECT_EQ(with([](auto& p) { p.bekijken_op = date("2021-03-09"); }),
              "bekijkenOp: Deze dag is al geweest. Kies vandaag of later.");
    EXPECT_EQ(with([](auto& p) { p.bekijken_op = today; }), "");
}

}  // namespace naast
