#include "naast/gezin/noodtoets.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Organisatie crisis{"Crisisdienst", OrganisatieSoort::overig};
const Date today = date("2021-03-16");

Happened opened() {
    return {"2021-03-15",
            NoodtoegangGeopend{{{"mo"}, "Mo", crisis},
                               NoodReden::vermissing,
                               {"Het kind is al een dag zoek."},
                               true,
                               Medewerker{{"ma"}, "Ma", crisis}}};
}
Happened reviewed(NoodOordeel oordeel) {
    return {"2021-03-16", NoodtoegangBeoordeeld{event_id(1), oordeel, {"Het kon niet wachten."}}};
}
Noodkijken after(const std::vector<Happened>& story) {
    return fold_of<Noodkijken>(happened(story), "2021-03-16", "2021-03-16");
}
BeoordeelNoodtoegang review(int place) {
    return {event_id(place), NoodOordeel::onterecht, {"Er was geen nood."}};
}

}  // namespace

TEST(Noodtoets, IsRecordedOfWhatWasOpened) {
    const auto decided = decide(after({opened()}), review(1), today);
    ASSERT_TRUE(decided);
    ASSERT_EQ(decided->size(), 1U);
    const Event& event = decided->front();
    EXPECT_EQ(event.op, PartialDate{today});
    EXPECT_TRUE(event.betreft.empty());
    const auto& said = std::get<NoodtoegangBeoordeeld>(event.inhoud);
    EXPECT_EQ(said.gebeurtenis, event_id(1));
    EXPECT_EQ(said.oordeel, NoodOordeel::onterecht);
    EXPECT_EQ(said.reden.waarde, "Er was geen nood.");
}

TEST(Noodtoets, IsRefusedOfWhatIsNoneAndOfWhatWasReviewed) {
    for (const int place : {2, 9}) {
        const auto none =
            decide(after({opened(), {"2021-03-15", aangemeld()}}), review(place), today);
        ASSERT_FALSE(none) << place;
        EXPECT_EQ(none.error().veld, "gebeurtenis");
        EXPECT_EQ(none.error().reden.nl, "Dit is geen keer dat iemand in nood keek.");
    }
    const auto twice = decide(after({opened(), reviewed(NoodOordeel::terecht)}), review(1), today);
    ASSERT_FALSE(twice);
    EXPECT_EQ(twice.error().veld, "gebeurtenis");
    EXPECT_NE(twice.error().reden.nl.find("al beoordeeld"), std::string::npos);
}

TEST(Noodtoets, CanBeSaidAnewOnceItWasWithdrawn) {
    const Happened withdrawn{
        "2021-03-16",
        GebeurtenisIngetrokken{event_id(2), IntrekReden::vergissing, {"Verkeerd knopje."}}};
    EXPECT_TRUE(
        decide(after({opened(), reviewed(NoodOordeel::terecht), withdrawn}), review(1), today));
}

TEST(Noodkijk, KnowsWhoLookedWhyAndWhatWasSaidOfIt) {
    const Noodkijken looked = after({opened(), reviewed(NoodOordeel::onterecht)});
    ASSERT_EQ(looked.alle.size(), 1U);
    const Noodkijk* kijk = looked.find(event_id(1));
    ASSERT_NE(kijk, nullptr);
    EXPECT_EQ(kijk->medewerker.naam, "Mo");
    EXPECT_EQ(kijk->tweede->naam, "Ma");
    EXPECT_EQ(kijk->waarom, NoodReden::vermissing);
    EXPECT_EQ(kijk->reden, "Het kind is al een dag zoek.");
    EXPECT_TRUE(kijk->ook_plaats);
    EXPECT_EQ(kijk->feit.op, date("2021-03-15"));
    ASSERT_TRUE(kijk->oordeel);
    EXPECT_EQ(kijk->oordeel->oordeel, NoodOordeel::onterecht);
    EXPECT_EQ(kijk->oordeel->feit.op, date("2021-03-16"));
    EXPECT_EQ(looked.find(event_id(2)), nullptr);
}

}  // namespace naast
