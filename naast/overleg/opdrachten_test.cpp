#include "naast/overleg/opdrachten.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2021-08-01");
const Organisatie vt{"Veilig Thuis", OrganisatieSoort::veilig_thuis};

Overleg after(const std::vector<Happened>& story) {
    return fold_of<Overleg>(happened(story), to_text(today), to_text(today));
}
const Happened called{
    "2021-07-01",
    TafelBijeengeroepen{
        {"t1"}, TafelSoort::experttafel, team(), date("2021-07-10"), {vt}, VrijeTekst{"Waarom?"}}};
const Happened held{"2021-07-10", TafelGehouden{{"t1"}, {vt}, VrijeTekst{"Besproken."}}};

RoepTafelBijeen a_call() {
    return {date("2021-07-01"),
            TafelSoort::jeugdbeschermingstafel,
            date("2021-07-15"),
            {vt},
            {"Is een onderzoek nodig?"}};
}
std::string field(const Decision& decided) {
    return decided ? "accepted" : decided.error().veld;
}
std::string field(const RoepTafelBijeen& call) {
    return field(decide(after({called}), call, team(), {"t2"}, today));
}

}  // namespace

TEST(RoepTafelBijeen, HasADayAQuestionAndWhoIsAsked) {
    const Decision decided = decide(Overleg{}, a_call(), team(), {"t2"}, today);
    ASSERT_TRUE(decided);
    const auto& event = std::get<TafelBijeengeroepen>(decided->front().inhoud);
    EXPECT_EQ(event.wat, TafelSoort::jeugdbeschermingstafel);
    EXPECT_EQ(event.bijeengeroepen_door, team());
    EXPECT_EQ(event.gepland_op, date("2021-07-15"));
    EXPECT_EQ(event.genodigd, std::vector{vt});
    EXPECT_EQ(event.vraag, VrijeTekst{"Is een onderzoek nodig?"});
    RoepTafelBijeen alone = a_call();
    alone.genodigd.clear();
    EXPECT_EQ(field(alone), "genodigd");
    RoepTafelBijeen before = a_call();
    before.gepland_op = date("2021-06-30");
    EXPECT_EQ(field(before), "geplandOp");
    before.gepland_op = before.op;
    EXPECT_EQ(field(before), "accepted");
    RoepTafelBijeen tomorrow = a_call();
    tomorrow.op = date("2021-08-02");
    tomorrow.gepland_op = tomorrow.op;
    EXPECT_EQ(field(tomorrow), "op");
    RoepTafelBijeen again = a_call();
    again.wat = TafelSoort::experttafel;
    EXPECT_EQ(field(again), "accepted");
    again.gepland_op = date("2021-07-10");
    EXPECT_EQ(field(again), "geplandOp");
}

TEST(HoudTafel, WhoCameIsRecordedOnce) {
    const auto hold = [](const std::vector<Happened>& story,
                         const char* day,
                         const std::vector<Organisatie>& there = {vt}) {
        return field(
            decide(after(story), HoudTafel{{"t1"}, date(day), there, {"Besproken."}}, today));
    };
    EXPECT_EQ(hold({}, "2021-07-10"), "tafel");
    EXPECT_EQ(hold({called}, "2021-06-30"), "op");
    EXPECT_EQ(hold({called}, "2021-07-01"), "accepted");
    EXPECT_EQ(hold({called}, "2021-08-02"), "op");
    EXPECT_EQ(hold({called}, "2021-07-10", {}), "aanwezig");
    EXPECT_EQ(hold({called, held}, "2021-07-10"), "tafel");
}

TEST(BrengAdviesUit, IsOfATableThatWasHeld) {
    const auto advise = [](const std::vector<Happened>& story, const char* day) {
        return field(decide(
            after(story), BrengAdviesUit{{"t1"}, date(day), {"Eerst rust."}}, {"a1"}, today));
    };
    EXPECT_EQ(advise({}, "2021-07-10"), "tafel");
    EXPECT_EQ(advise({called}, "2021-07-10"), "tafel");
    EXPECT_EQ(advise({called, held}, "2021-07-09"), "op");
    EXPECT_EQ(advise({called, held}, "2021-07-10"), "accepted");
    EXPECT_EQ(advise({called, held}, "2021-08-02"), "op");
}

}  // namespace naast
