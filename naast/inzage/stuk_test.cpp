#include "naast/inzage/stuk.h"

#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"

#include <gtest/gtest.h>

#include <set>

namespace naast::inzage {

using namespace testing_events;

namespace {

Oordeel all_parts(const Item& item, Zicht zicht) {
    return {Uitkomst::gedeeltelijk, std::vector(item.delen.size(), zicht), ""};
}
const Gebruiker someone{"els", "Els", {"Elders", OrganisatieSoort::aanbieder}};

Item item_of(const Event& event) {
    return item_van(event, {}, false, "");
}

}  // namespace

TEST(Stuk, EachKindHasAPartForEachFieldAndItsCategoriesAreThoseOfTheVocabulary) {
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        const Item item = item_of(event);
        std::size_t fields = 0;
        std::visit(
            [&]<class S>(const S&) {
                fields = std::tuple_size_v<decltype(S::velden())>;
                std::apply(
                    [&](const auto&... veld) {
                        const auto has_it = [&](const auto& one) {
                            const bool may_betray = one.plaats == Plaats::kan_verraden ||
                                                    one.categorie == Categorie::loc;
                            // An address that is no secret is of the family (2.8).
                            const Categorie expected =
                                one.categorie == Categorie::loc ? Categorie::core : one.categorie;
                            for (std::size_t i = 2; i < item.delen.size(); ++i) {
                                if (item.delen[i].categorie == expected &&
                                    item.delen[i].verraadt_plaats == may_betray)
                                    return true;
                            }
                            return false;
                        };
                        const auto look = [&](const auto& one) {
                            EXPECT_TRUE(has_it(one)) << soort_of(event) << " " << one.naam;
                        };
                        (look(veld), ...);
                    },
                    S::velden());
            },
            event.inhoud);
        EXPECT_LE(item.delen.size(), fields + 2) << soort_of(event);
    }
}

TEST(Stuk, WhatShowsInFullIsTheEventItself) {
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        Oordeel oordeel = all_parts(item_of(event), Zicht::alles);
        oordeel.uitkomst = Uitkomst::toegestaan;
        const auto seen = zoals_gezien(event, oordeel, someone);
        ASSERT_TRUE(seen) << soort_of(event);
        EXPECT_EQ(seen->bron, event.bron);
        EXPECT_EQ(seen->door, event.door);
    }
}

TEST(Stuk, OfWhatDoesNotShowNothingIsLeft) {
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        for (const Zicht zicht : {Zicht::niets, Zicht::bestaat})
            EXPECT_FALSE(zoals_gezien(event, all_parts(item_of(event), zicht), someone))
                << soort_of(event);
    }
}

TEST(Stuk, ASummaryHasNoFreeTextAndNoSource) {
    Event event;
    event.bron = "Brief van de huisarts";
    event.inhoud = ContactGehad{team(), ContactVorm::huisbezoek, {}, VrijeTekst{"Het was stil."}};
    const auto seen = zoals_gezien(event, all_parts(item_of(event), Zicht::samenvatting), someone);
    ASSERT_TRUE(seen);
    const auto& contact = std::get<ContactGehad>(seen->inhoud);
    EXPECT_EQ(contact.vorm, ContactVorm::huisbezoek);
    EXPECT_EQ(contact.organisatie, team());
    EXPECT_EQ(contact.tekst, std::nullopt);
    EXPECT_EQ(seen->bron, "");
}

TEST(Stuk, AHiddenWorkerIsThereWithoutANameAndAHiddenKeyHidesTheEvent) {
    Event event;
    event.door = {"Roos", "Opvang"};
    event.inhoud = BetrokkeneToegevoegd{medewerker("roos"), BetrokkenRol::huisarts, {}};
    const Item item = item_of(event);
    Oordeel oordeel = all_parts(item, Zicht::alles);
    oordeel.uitkomst = Uitkomst::gedeeltelijk;
    for (std::size_t i = 0; i < item.delen.size(); ++i) {
        if (item.delen[i].verraadt_plaats) oordeel.zicht[i] = Zicht::niets;
    }
    const auto seen = zoals_gezien(event, oordeel, someone);
    ASSERT_TRUE(seen);
    EXPECT_EQ(std::get<BetrokkeneToegevoegd>(seen->inhoud).medewerker.naam, afgeschermd);
    EXPECT_EQ(std::get<BetrokkeneToegevoegd>(seen->inhoud).rol, BetrokkenRol::huisarts);
    EXPECT_EQ(seen->door, (Door{afgeschermd, afgeschermd}));

    event.inhoud = Verhuisd{{"opvang"}, {}, {}};
    EXPECT_FALSE(zoals_gezien(event, all_parts(item_of(event), Zicht::niets), someone));
}

TEST(Stuk, WhatNamesTheOwnOrganisationHidesNothing) {
    Event event;
    event.door = {"roos", team().naam};
    event.inhoud = BetrokkeneToegevoegd{medewerker("roos"), BetrokkenRol::huisarts, {}};
    Oordeel oordeel = all_parts(item_of(event), Zicht::niets);
    oordeel.zicht.front() = Zicht::alles;
    const Gebruiker colleague{"ada", "Ada", team()};
    const auto seen = zoals_gezien(event, oordeel, colleague);
    // The role is no place: that it does not show here hides the event.
    EXPECT_FALSE(seen);
    event.inhoud = MaatwerkGevraagd{{"m"}, team(), {}};
    oordeel = all_parts(item_of(event), Zicht::alles);
    oordeel.uitkomst = Uitkomst::gedeeltelijk;
    const Item item = item_of(event);
    for (std::size_t i = 0; i < item.delen.size(); ++i) {
        if (item.delen[i].verraadt_plaats) oordeel.zicht[i] = Zicht::niets;
    }
    EXPECT_EQ(
        std::get<MaatwerkGevraagd>(zoals_gezien(event, oordeel, colleague)->inhoud).organisatie,
        team());
    EXPECT_EQ(zoals_gezien(event, oordeel, colleague)->door, event.door);
    EXPECT_EQ(zoals_gezien(event, oordeel, someone)->door, (Door{afgeschermd, afgeschermd}));
}

TEST(Stuk, TheResponsibleMunicipalityIsNoSecretForItsOwnTeam) {
    Event event;
    event.inhoud = GezinAangemeld{"Gezin", "Heideveld", {}};
    Oordeel oordeel = all_parts(item_of(event), Zicht::alles);
    oordeel.uitkomst = Uitkomst::gedeeltelijk;
    const Item item = item_of(event);
    for (std::size_t i = 0; i < item.delen.size(); ++i) {
        if (item.delen[i].verraadt_plaats) oordeel.zicht[i] = Zicht::niets;
    }
    const auto municipality = [&](const Gebruiker& who) {
        return std::get<GezinAangemeld>(zoals_gezien(event, oordeel, who)->inhoud).gemeente;
    };
    EXPECT_EQ(municipality({"ada", "Ada", team()}), "Heideveld");
    EXPECT_EQ(municipality(someone), "");
    EXPECT_EQ(municipality({"pim", "Pim", {}, SubjectSoort::burger}), "");
    EXPECT_EQ(municipality({"pim", "Pim", team(), SubjectSoort::burger}), "");
}

TEST(Stuk, AListOfWhoMayKnowIsHiddenByNameAndNotEmptied) {
    Event event;
    event.inhoud = ToestemmingGegeven{{"c"}, ToestemmingDoel::onderwijs, {team()}, {}};
    const Item item = item_of(event);
    Oordeel oordeel = all_parts(item, Zicht::alles);
    for (std::size_t i = 0; i < item.delen.size(); ++i) {
        if (item.delen[i].verraadt_plaats) oordeel.zicht[i] = Zicht::niets;
    }
    // Empty would say: between all who are involved.
    const auto seen = zoals_gezien(event, oordeel, someone);
    ASSERT_TRUE(seen);
    EXPECT_EQ(std::get<ToestemmingGegeven>(seen->inhoud).tussen,
              (std::vector<Organisatie>{{afgeschermd, OrganisatieSoort::overig}}));
}

TEST(Stuk, OnlyAReportByWhoIsNoProfessionalHasASourceToBeKept) {
    const auto is_open = [](SignaalSoort wat, const std::optional<Organisatie>& van) {
        Event event;
        event.inhoud = SignaalOntvangen{{"s"}, wat, {}, van, {}, {}};
        const Item item = item_of(event);
        return std::all_of(
            item.delen.begin(), item.delen.end(), [](const Deel& d) { return d.bron_stemt_in; });
    };
    const Organisatie neighbour{"Een buurvrouw", OrganisatieSoort::overig};
    EXPECT_TRUE(is_open(SignaalSoort::zorgsignaal, neighbour));
    EXPECT_TRUE(is_open(SignaalSoort::melding, team()));
    EXPECT_FALSE(is_open(SignaalSoort::melding, neighbour));
    EXPECT_FALSE(is_open(SignaalSoort::melding, std::nullopt));
}

// Reading 42: the decision of Veilig Thuis goes before that professionals are open about it.
TEST(Stuk, AProfessionalOfWhomItWasDecidedIsASourceToBeKept) {
    Event event;
    event.herkomst = Herkomst::hier_vastgelegd;
    event.door = {"Tess", "Veilig Thuis"};
    event.inhoud = SignaalOntvangen{
        {"s"}, SignaalSoort::melding, {}, team(), {}, {}, MelderAfscherming::vertrouwen};
    const auto parts_of_source = [&] {
        const Item item = item_of(event);
        return std::count_if(item.delen.begin(), item.delen.end(), [](const Deel& deel) {
            return deel.categorie == Categorie::source && !deel.bron_stemt_in;
        });
    };
    EXPECT_EQ(parts_of_source(), 2);  // who, and why that is kept
    // Who reports and records it would be told by who recorded it.
    event.door = {"Ada", team().naam};
    EXPECT_EQ(parts_of_source(), 3);
}

// Reading 41.
TEST(Stuk, OfAnOrderOfTheCourtOnlyWhatProtectsIsMarkedAndOnlyIfItIsThere) {
    const auto parts_that_protect = [](const VoorlopigeHechtenisGeschorst& order) {
        Event event;
        event.betreft = {{"pim"}};
        event.inhoud = order;
        std::vector<bool> protects;
        for (const Deel& deel : item_of(event).delen) protects.push_back(deel.beschermt);
        return protects;
    };
    // That it happened, who recorded it, what protects, what else.
    EXPECT_EQ(parts_that_protect({VrijeTekst{"Niet bellen."}, VrijeTekst{"Behandeling."}}),
              (std::vector{true, true, true, false}));
    EXPECT_EQ(parts_that_protect({{}, VrijeTekst{"Behandeling."}}),
              (std::vector{false, false, false, false}));
}

// Reading 40.
TEST(Stuk, WhatIsSetOutForSomeoneIsAddressedToThatOneAndOfThePlanAlone) {
    const auto addressed = [](Inhoud inhoud) {
        Event event;
        event.id = event_id(9);
        event.inhoud = std::move(inhoud);
        Gezinswereld world;
        world.gedeeld[event_id(9)] = {"sem", "ali"};
        std::set<std::vector<std::string>> all;
        for (const Deel& deel : item_van(event, world, false, "").delen)
            all.insert(deel.gericht_aan);
        return all;
    };
    using Each = std::set<std::vector<std::string>>;
    EXPECT_EQ(addressed(DoelGesteld{{"d"}, {"Slapen."}}), (Each{{"sem", "ali"}}));
    EXPECT_EQ(addressed(DiagnoseGesteld{DiagnoseSoort::anders, {}}), (Each{{}}));
}

TEST(Stuk, WhatMustBeKnownInAnEmergencyIsMarked) {
    Event event;
    event.inhoud = NoodgegevenVastgelegd{NoodgegevenSoort::allergie, {"Penicilline"}};
    for (const Deel& deel : item_of(event).delen) EXPECT_TRUE(deel.is_noodzakelijk);
    event.inhoud = DiagnoseGesteld{DiagnoseSoort::anders, {}};
    for (const Deel& deel : item_of(event).delen) EXPECT_FALSE(deel.is_noodzakelijk);
}

}  // namespace naast::inzage
