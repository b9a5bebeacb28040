#include "naast/inzage/vastleggen_soorten.h"

#include "naast/events/formulier.h"
#include "naast/events/op_naam.h"
#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Gebruiker kim = werker("kim", lokaal());
const Gebruiker paul = werker("paul", p1());
const Gebruiker gina = werker("gina", gi());

std::set<std::string_view> offered(const Gezien& gezien) {
    std::set<std::string_view> kinds;
    for (const Vastlegbaar* one : vastlegbaar_voor(gezien)) kinds.insert(one->soort);
    return kinds;
}

LegVast of(Inhoud inhoud, std::vector<PersoonId> betreft = {}) {
    return {event_on(date("2021-03-01"), std::move(betreft), std::move(inhoud))};
}

bool may(const Gebruiker& who, const LegVast& opdracht) {
    return !waarom_niet(opdracht, seen(who, de_wit()), who);
}

}  // namespace

// A kind with a form has no other way in, and all that its form asks has words.
TEST(VastleggenSoorten, EachIsThereOnceAndHasWordsForAllThatIsChosen) {
    std::set<std::string_view> seen_kinds;
    for (const Vastlegbaar& one : vastlegbaar()) {
        EXPECT_TRUE(seen_kinds.insert(one.soort).second) << one.soort;
        ASSERT_TRUE(with_kind(one.soort, []<class S>() {})) << one.soort;
        for (const Formulierveld& field : formulier_van(one.soort).velden) {
            EXPECT_EQ(field.keuzes.empty(), field.vorm != Vorm::keuze) << one.soort;
            EXPECT_NE(field.naar, "gebeurtenis") << one.soort;
        }
    }
}

TEST(VastleggenSoorten, EachHasSomeoneWhoMay) {
    std::set<std::string_view> all;
    Gezien gezien;
    gezien.mag_vastleggen = true;
    gezien.als = {Betrekking::regisseur};
    all.merge(offered(gezien));
    gezien.mag_vastleggen = false;
    gezien.lid = {"mara"};
    all.merge(offered(gezien));
    EXPECT_EQ(all.size(), vastlegbaar().size());
}

TEST(VastleggenSoorten, WhoOnlyReadsIsOfferedNone) {
    Gezien gezien;
    gezien.als = {Betrekking::regisseur};
    EXPECT_TRUE(offered(gezien).empty());
}

TEST(VastleggenSoorten, AProviderTellsOfItsOwnHelpAndDecidesNothing) {
    const auto kinds = offered(seen(paul, de_wit()));
    EXPECT_TRUE(kinds.contains("intake_gehouden"));
    EXPECT_TRUE(kinds.contains("incident_gemeld"));
    EXPECT_FALSE(kinds.contains("besluit_genomen"));
    EXPECT_FALSE(kinds.contains("betrokkene_toegevoegd"));
    EXPECT_FALSE(kinds.contains("toestemming_gegeven"));
    EXPECT_FALSE(may(paul, of(BesluitGenomen{})));
    EXPECT_FALSE(may(paul, of(IntakeGehouden{{"elders"}, {}})));
    EXPECT_TRUE(may(paul, of(IncidentGemeld{}, {{"sem"}})));
}

TEST(VastleggenSoorten, AnActIsOfTheOwnOrganisationUnlessTheCoordinatorTellsIt) {
    const auto missed = [](const Organisatie& who) {
        return of(ContactGemist{who, GemistDoor::gezin, {}}, {{"sem"}});
    };
    EXPECT_TRUE(may(paul, missed(p1())));
    EXPECT_FALSE(may(paul, missed(lokaal())));
    EXPECT_TRUE(may(kim, missed(p1())));
}

TEST(VastleggenSoorten, PRV_05_NobodyGivesOneselfSight) {
    const auto joins = [](const Gebruiker& who) {
        return of(BetrokkeneToegevoegd{
            {{who.id}, who.naam, who.organisatie}, BetrokkenRol::hulpverlener, {}});
    };
    EXPECT_FALSE(may(kim, joins(kim)));
    EXPECT_TRUE(may(kim, joins(werker("wim", lokaal()))));
    const auto measure =
        of(MaatregelUitgesproken{{"m9"}, MaatregelSoort::ots, gi(), {}, {}}, {{"sem"}});
    EXPECT_FALSE(may(gina, measure));
    EXPECT_TRUE(may(kim, measure));
}

// A duo directs too, and gives the family to nobody.
TEST(VastleggenSoorten, COO_01_OnlyTheCoordinatorAppointsWhoStandsIn) {
    const auto stand_in =
        of(WaarnemerAangewezen{{"kim"}, {{"wim"}, "wim", lokaal()}, date("2021-04-01")});
    EXPECT_TRUE(may(kim, stand_in));
    EXPECT_FALSE(may(werker("bas", lokaal()), stand_in));
}

TEST(VastleggenSoorten, AMeasureIsNotProlongedByWhoCarriesItOut) {
    Gezien gezien;
    gezien.mag_vastleggen = true;
    gezien.als = {Betrekking::jeugdbescherming};
    gezien.stream = happened({{"2021-01-01",
                               MaatregelUitgesproken{{"m9"}, MaatregelSoort::ots, gi(), {}, {}},
                               {"sem"}}});
    const auto longer = of(MaatregelVerlengd{{"m9"}, date("2022-01-01"), VerlengReden::anders});
    EXPECT_TRUE(waarom_niet(longer, gezien, gina));
    EXPECT_FALSE(waarom_niet(longer, gezien, werker("gerrit", {"Andere GI", gi().soort})));
}

TEST(VastleggenSoorten, WhoStandsBesideAChildIsNotSentAway) {
    const auto story =
        with(de_wit(),
             {{"2021-01-01",
               BetrokkeneToegevoegd{{{"vera"}, "Vera", {"Bureau", OrganisatieSoort::overig}},
                                    BetrokkenRol::vertrouwenspersoon,
                                    {}},
               {"noor"}}});
    const auto leaves = [](const char* who) {
        return of(BetrokkeneVertrokken{{who}, WisselReden::anders});
    };
    EXPECT_TRUE(waarom_niet(leaves("vera"), seen(kim, story), kim));
    EXPECT_FALSE(waarom_niet(leaves("paul"), seen(kim, story), kim));
}

TEST(VastleggenSoorten, NobodyJudgesAComplaintAboutTheOwnOrganisation) {
    const auto story = with(de_wit(),
                            {{"2021-01-01", KlachtIngediend{{"k1"}, lokaal(), {}}, {"mara"}},
                             {"2021-01-01", KlachtIngediend{{"k2"}, p1(), {}}, {"mara"}}});
    const auto judged = [](const char* key) {
        return of(KlachtAfgehandeld{{key}, Afloop::ongegrond});
    };
    EXPECT_TRUE(waarom_niet(judged("k1"), seen(kim, story), kim));
    EXPECT_FALSE(waarom_niet(judged("k2"), seen(kim, story), kim));
}

TEST(VastleggenSoorten, AnInvestigationIsEndedByWhoDoesIt) {
    const auto story =
        with(de_wit(),
             {{"2021-01-01",
               OnderzoekGestart{{"o1"}, OnderzoekSoort::onderzoek_veilig_thuis, vt(), {}, {}, {}},
               {"sem"}}});
    const auto ended = of(OnderzoekAfgerond{{"o1"}, {}});
    EXPECT_TRUE(waarom_niet(ended, seen(gina, story), gina));
    EXPECT_FALSE(waarom_niet(ended, seen(kim, story), kim));
}

TEST(VastleggenSoorten, WhatTheFamilySaysIsNotSaidForItByAProvider) {
    const auto said = [](std::optional<Organisatie> from) {
        return of(
            OordeelVastgelegd{
                {"o1"}, Zorg::anders, OordeelStrekking::duidt, std::move(from), {"Moe."}, {}},
            {{"sem"}});
    };
    EXPECT_TRUE(waarom_niet(said({}), seen(paul, de_wit()), paul));
    EXPECT_FALSE(waarom_niet(said(p1()), seen(paul, de_wit()), paul));
    EXPECT_FALSE(waarom_niet(said({}), seen(kim, de_wit()), kim));
}

TEST(VastleggenSoorten, PRV_04_AConsentIsWithdrawnByWhoGaveItAlone) {
    Gezien gezien;
    gezien.lid = {"mara"};
    gezien.stream = happened(
        {{"2021-01-01", ToestemmingGegeven{{"hers"}, ToestemmingDoel::onderwijs, {}, {}}, {"mara"}},
         {"2021-01-01", ToestemmingGegeven{{"his"}, ToestemmingDoel::onderwijs, {}, {}}, {"sem"}},
         {"2021-01-01",
          ToestemmingGegeven{{"both"}, ToestemmingDoel::onderwijs, {}, {}},
          {"mara", "sem"}}});
    const Gebruiker mara{"mara-d", "Mara", {}, SubjectSoort::burger};
    const auto why = [&](const char* key) {
        return waarom_niet(of(ToestemmingIngetrokken{{key}}, {{"mara"}}), gezien, mara);
    };
    EXPECT_FALSE(why("hers"));
    for (const char* other : {"his", "both", "none"}) EXPECT_TRUE(why(other)) << other;
}

TEST(VastleggenSoorten, AMemberRecordsOnlyOfOneself) {
    Gezien gezien;
    gezien.lid = {"mara"};
    const Gebruiker mara{"mara-d", "Mara", {}, SubjectSoort::burger};
    const auto complaint = [](std::vector<PersoonId> who) {
        return of(KlachtIngediend{{"k1"}, p1(), {}}, std::move(who));
    };
    EXPECT_FALSE(waarom_niet(complaint({{"mara"}}), gezien, mara));
    EXPECT_TRUE(waarom_niet(complaint({{"sem"}}), gezien, mara));
    EXPECT_TRUE(waarom_niet(complaint({{"mara"}, {"sem"}}), gezien, mara));
    EXPECT_TRUE(waarom_niet(of(BesluitGenomen{}, {{"mara"}}), gezien, mara));
    EXPECT_FALSE(
        waarom_niet(of(ToestemmingGegeven{{"c1"}, ToestemmingDoel::onderwijs, {}, {}}, {{"mara"}}),
                    gezien,
                    mara));
}

TEST(VastleggenSoorten, NoHiddenNameIsTaken) {
    EXPECT_TRUE(noemt_afgeschermd(
        of(KlachtIngediend{{"k1"}, {afgeschermd, OrganisatieSoort::aanbieder}, {}})));
    EXPECT_TRUE(noemt_afgeschermd(
        of(BesluitGenomen{{"b"}, {}, {{"x"}, afgeschermd, lokaal()}, {}, {}, {}, {}, {}, {}})));
    EXPECT_FALSE(noemt_afgeschermd(of(KlachtIngediend{{"k1"}, p1(), {}})));
}

// Who sees no medical knowledge of somebody records none.
TEST(VastleggenSoorten, WhatOneRecordsOneSees) {
    const auto story = happened(de_wit());
    const auto after = [&](const Gebruiker& who, const LegVast& opdracht) {
        Event event = opdracht.event;
        event.id = event_id(900);
        event.door = {who.naam, who.organisatie.naam};
        return waarom_niet_achteraf(opdracht, story, {event}, who, begin_of(date("2021-03-15")));
    };
    EXPECT_FALSE(after(kim, of(IncidentGemeld{}, {{"sem"}})));
    EXPECT_TRUE(after(kim, of(DiagnoseGesteld{DiagnoseSoort::adhd, {}}, {{"mara"}})));
    EXPECT_FALSE(after(kim, of(SchakelmomentGemarkeerd{}, {{"sem"}})));
}

}  // namespace naast::inzage
