#include "naast/gezin/wie_erbij.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Medewerker worker(const char* id) {
    return {{id}, id, {"Lokaal team", OrganisatieSoort::lokaal_team}};
}

// Kim directs until the tenth of May, and then Roos.
Gezin family() {
    return fold_of<Gezin>(
        happened({{"2021-01-01", GezinAangemeld{"Gezin", "Heideveld", {}}},
                  {"2021-01-01", RegisseurAangewezen{worker("kim"), {}}},
                  {"2021-01-01", BetrokkeneToegevoegd{worker("bas"), BetrokkenRol::leerkracht, {}}},
                  {"2021-03-01", BetrokkeneVertrokken{{"bas"}, WisselReden::vertrek}},
                  {"2021-05-10", RegisseurGestopt{{"kim"}, WisselReden::vertrek, {}}},
                  {"2021-05-10", RegisseurAangewezen{worker("roos"), {}}}}),
        "2021-06-01",
        "2021-06-01");
}

std::string why_not(const char* day, Inhoud inhoud, const char* who) {
    Event event;
    event.op = PartialDate::parse(day).value();
    event.inhoud = std::move(inhoud);
    const auto no = waarom_niet_bij_wie_er_is(family(), event, {who});
    return no ? no->veld : "";
}

}  // namespace

TEST(WieErbij, ADuoIsFormedByTheCoordinatorWhoGoesOn) {
    const DuoGevormd duo{worker("roos"), worker("bas")};
    EXPECT_EQ(why_not("2021-05-10", duo, "roos"), "");
    EXPECT_EQ(why_not("2021-05-09", duo, "roos"), "een");
    EXPECT_EQ(why_not("2021-05-10", duo, "bas"), "een");
    EXPECT_EQ(why_not("2021-05-10", DuoGevormd{worker("wim"), worker("bas")}, "roos"), "een");
    // Kim is on the way out.
    EXPECT_EQ(why_not("2021-05-01", DuoGevormd{worker("kim"), worker("bas")}, "kim"), "een");
}

TEST(WieErbij, OneStandsInForTheCoordinator) {
    const auto stand_in = [](const char* whom) {
        return WaarnemerAangewezen{{whom}, worker("wim"), {}};
    };
    EXPECT_EQ(why_not("2021-05-20", stand_in("roos"), "roos"), "");
    EXPECT_EQ(why_not("2021-05-20", stand_in("kim"), "roos"), "voor");
    EXPECT_EQ(why_not("2021-02-01", stand_in("bas"), "kim"), "voor");
}

TEST(WieErbij, NobodyComesTwice) {
    const BetrokkeneToegevoegd bas{worker("bas"), BetrokkenRol::leerkracht, {}};
    EXPECT_EQ(why_not("2021-02-28", bas, "kim"), "medewerker");
    EXPECT_EQ(why_not("2021-03-01", bas, "kim"), "");
}

TEST(WieErbij, AFamilyIsClosedOnce) {
    const GezinAfgesloten closed{AfsluitReden::verhuisd, {}};
    EXPECT_EQ(why_not("2021-02-01", closed, "kim"), "");
    EXPECT_EQ(why_not("2020-12-31", closed, "kim"), "op");
}

}  // namespace naast
