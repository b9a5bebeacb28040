#include "naast/inzage/wereld_van.h"

#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

Gezinswereld world(const std::vector<Happened>& story,
                   Instant at = today,
                   const std::string& organisatie = "School") {
    return wereld_van(happened(story), at, organisatie);
}
// "regisseur duo", the ties of someone that are live.
std::string ties(const Gezinswereld& made, const std::string& who, Instant at = today) {
    std::string text;
    for (const Band& band : made.wereld.banden) {
        if (band.wie != who || !band.venster.contains(at)) continue;
        text += (text.empty() ? "" : " ") + std::string(to_text(band.betrekking));
        if (band.persoon) text += "(" + band.persoon->waarde + ")";
        if (band.traject) text += "(" + band.traject->waarde + ")";
    }
    return text;
}
const Lid& lid_of(const Gezinswereld& made, const std::string& id) {
    for (const Lid& lid : made.wereld.leden) {
        if (lid.id.waarde == id) return lid;
    }
    throw std::runtime_error(id);
}

}  // namespace

TEST(WereldVan, TiesFollowFromWhereSomeoneWorksAndInWhatRole) {
    const Gezinswereld made = world(de_wit());
    EXPECT_EQ(ties(made, "kim"), "regisseur duo");
    EXPECT_EQ(ties(made, "bas"), "duo");
    EXPECT_EQ(ties(made, "paul"), "aanbieder(t1)");
    EXPECT_EQ(ties(made, "petra"), "aanbieder(t2)");
    EXPECT_EQ(ties(made, "saskia"), "school(sem)");
    EXPECT_EQ(ties(made, "tess"), "veilig_thuis");
    EXPECT_EQ(ties(made, "gina"), "betrokken_professional jeugdbescherming(sem)");
    EXPECT_EQ(ties(made, "mara-d"),
              "zelf(mara) ouder_met_gezag(noor) ouder_met_gezag(sem) ouder_met_gezag(jay)");
    EXPECT_EQ(ties(made, "pim-d"), "zelf(pim) ouder_met_gezag(noor) ouder_met_gezag(sem)");
    EXPECT_EQ(ties(made, "advocaat"), "gemachtigde(pim)");
    EXPECT_EQ(ties(made, "kees"), "");
}

TEST(WereldVan, TheSafetyTeamJoinsAsOneOfTwo) {
    const auto story =
        with(de_wit(), {{"2021-01-01", erbij("roos", lokaal(), BetrokkenRol::veiligheidsteam)}});
    EXPECT_EQ(ties(world(story), "roos"), "duo");
}

TEST(WereldVan, WhoStandsInIsRegisseurThroughTheLastDay) {
    const auto story =
        with(de_wit(),
             {{"2021-03-01",
               WaarnemerAangewezen{{"kim"}, {{"wim"}, "wim", lokaal()}, date("2021-03-14")}}});
    EXPECT_EQ(ties(world(story), "wim", begin_of(date("2021-03-14"))), "regisseur");
    EXPECT_EQ(ties(world(story), "wim", begin_of(date("2021-03-15"))), "");
}

TEST(WereldVan, AProviderReadsThirtyDaysAfterTheHelpAndNoLonger) {
    const auto story = with(de_wit(), {{"2021-02-01", hulp_gestopt("t1"), {"noor"}}});
    const auto at = [&](const char* day) {
        return ties(world(story, begin_of(date(day))), "paul", begin_of(date(day)));
    };
    EXPECT_EQ(at("2021-02-01"), "aanbieder(t1)");
    EXPECT_EQ(at("2021-03-02"), "aanbieder(t1)");
    EXPECT_EQ(at("2021-03-03"), "");
    const Gezinswereld made = world(story);
    for (const Band& band : made.wereld.banden) {
        const bool is_after = band.venster.contains(begin_of(date("2021-02-02")));
        EXPECT_EQ(band.alleen_lezen && band.wie == "paul", is_after && band.wie == "paul");
    }
}

TEST(WereldVan, AMeasureThatEndedGivesNoMoreThanBeingInvolved) {
    const auto story = with(de_wit(), {{"2021-02-01", maatregel_klaar("ots"), {"sem"}}});
    EXPECT_EQ(ties(world(story), "gina"), "betrokken_professional");
}

TEST(WereldVan, ConsentOfAParentIsAlsoForTheChildrenInTheirAuthorityAndLastsAYear) {
    const auto story =
        with(de_wit(),
             {{"2020-06-01",
               ToestemmingGegeven{{"c"}, ToestemmingDoel::onderwijs, {de_school()}, {}},
               {"mara"}}});
    const Gezinswereld made = world(story);
    std::set<std::string> over;
    for (const Toestemming& t : made.wereld.toestemmingen) {
        over.insert(t.over.waarde);
        EXPECT_EQ(t.aan, "School");
        EXPECT_EQ(t.venster.until, begin_of(date("2021-06-01")));
    }
    EXPECT_EQ(over, (std::set<std::string>{"mara", "noor", "sem", "jay"}));
}

TEST(WereldVan, ConsentThatNamesNobodyIsForAllWhoAreInvolved) {
    const auto story = with(
        de_wit(),
        {{"2020-06-01", ToestemmingGegeven{{"c"}, ToestemmingDoel::onderwijs, {}, {}}, {"mara"}}});
    EXPECT_FALSE(world(story, today, "School").wereld.toestemmingen.empty());
    EXPECT_FALSE(world(story, today, "Lokaal team").wereld.toestemmingen.empty());
    EXPECT_TRUE(world(story, today, "Elders").wereld.toestemmingen.empty());
    EXPECT_TRUE(world(story, today, "").wereld.toestemmingen.empty());
}

TEST(WereldVan, ConsentThatIsWithdrawnEndsAtOnce) {
    const auto story = with(
        de_wit(),
        {{"2020-06-01", ToestemmingGegeven{{"c"}, ToestemmingDoel::onderwijs, {}, {}}, {"mara"}},
         {"2021-03-15T11:00", ToestemmingIngetrokken{{"c"}}, {"mara"}}});
    const auto given_at = [&](const char* moment) {
        return world(story, parse_instant(moment).value()).wereld.toestemmingen.size();
    };
    EXPECT_GT(given_at("2021-03-15T09:59:59Z"), 0U);
    EXPECT_EQ(given_at("2021-03-15T10:00:00Z"), 0U);
}

TEST(WereldVan, AChildOfWhichTheBirthIsNotKnownIsTooYoungToDecide) {
    const auto story = with(de_wit(),
                            {{"2020-01-01", persoon(), {"bo"}},
                             {"2020-01-01", persoon(Gezinsrol::grootouder), {"els"}}});
    const Gezinswereld made = world(story);
    EXPECT_EQ(lid_of(made, "bo").geboren, date("2021-03-15"));
    EXPECT_EQ(lid_of(made, "els").geboren, Date{});
    EXPECT_EQ(lid_of(made, "mara").geboren, date("1982-12-31"));
}

TEST(WereldVan, EmergencyAccessLastsAnHourFromWhenItWasRecorded) {
    auto stream = happened(
        with(de_wit(),
             {{"2021-03-15",
               NoodtoegangGeopend{{{"mo"}, "mo", {"Crisisdienst", OrganisatieSoort::overig}},
                                  NoodReden::acuut_gevaar,
                                  {"Kind alleen thuis, brand gemeld."},
                                  true,
                                  {}}}}));
    stream.back().vastgelegd_op = today;
    stream.back().event.herkomst = Herkomst::hier_vastgelegd;
    const auto grants = wereld_van(stream, today, "").wereld.noodtoegang;
    ASSERT_EQ(grants.size(), 1U);
    EXPECT_EQ(grants[0].venster, (Venster{today, today + std::chrono::minutes{60}}));
    EXPECT_FALSE(grants[0].ook_plaats);  // nobody agreed to that
}

TEST(WereldVan, WhoLivesInASecretHouseholdIsProtectedAndKnowsThePlace) {
    const auto story =
        with(de_wit(),
             {{"2021-01-01", HuishoudenGevormd{{"opvang"}, "Opvang", true}, {"mara", "noor"}}});
    const Gezinswereld made = world(story);
    EXPECT_TRUE(lid_of(made, "mara").adres_geheim);
    EXPECT_TRUE(lid_of(made, "noor").adres_geheim);
    EXPECT_FALSE(lid_of(made, "sem").adres_geheim);
    const auto knows = [&](const std::string& wie, const char* persoon) {
        for (const Plaatskennis& k : made.wereld.plaatskennis) {
            if (k.wie == wie && k.persoon.waarde == persoon) return true;
        }
        return false;
    };
    EXPECT_TRUE(knows("mara-d", "mara"));
    EXPECT_TRUE(knows("mara-d", "noor"));
    EXPECT_TRUE(knows("noor-d", "mara"));
    EXPECT_FALSE(knows("pim-d", "mara"));
    EXPECT_FALSE(knows("kim", "mara"));
}

TEST(WereldVan, WhatEndsIsOver) {
    const auto story = with(de_wit(),
                            {{"2021-01-01", BelangGemeld{{{"lars"}, "lars", lokaal()}}},
                             {"2021-02-01", BelangVoorbij{{"lars"}}},
                             {"2021-01-01", DelenGeweigerd{{"pim"}, {Categorie::school}}, {"sem"}},
                             {"2021-02-01", WeigeringIngetrokken{{"pim"}}, {"sem"}},
                             {"2021-01-01", WilsonbekwaamVerklaard{{"Onderzoek"}}, {"jay"}},
                             {"2021-02-01", WeerWilsbekwaam{{}}, {"jay"}},
                             {"2021-01-01", StukBetwist{event_id(24)}, {"noor"}},
                             {"2021-02-01", BetwistingAfgerond{event_id(24)}, {"noor"}},
                             {"2021-01-01", DossierBeschermd{{{{"kim"}, "kim", lokaal()}}}},
                             {"2021-02-01", DossierBeschermd{{}}},
                             {"2021-02-01", InlogOntkoppeld{{"jay-d"}}, {"jay"}}});
    const Instant between = begin_of(date("2021-01-15"));
    const Gezinswereld then = world(story, between);
    EXPECT_TRUE(then.wereld.belangen.at(0).venster.contains(between));
    EXPECT_TRUE(then.wereld.blokkades.at(0).venster.contains(between));
    EXPECT_TRUE(lid_of(then, "jay").wilsonbekwaam.at(0).contains(between));
    EXPECT_EQ(then.betwist.at(event_id(24)), (std::vector<PersoonId>{{"noor"}}));
    EXPECT_TRUE(then.wereld.is_beschermd);
    EXPECT_NE(ties(then, "jay-d", between), "");

    const Gezinswereld now = world(story);
    EXPECT_FALSE(now.wereld.belangen.at(0).venster.contains(today));
    EXPECT_FALSE(now.wereld.blokkades.at(0).venster.contains(today));
    EXPECT_FALSE(lid_of(now, "jay").wilsonbekwaam.at(0).contains(today));
    EXPECT_TRUE(now.betwist.at(event_id(24)).empty());
    EXPECT_FALSE(now.wereld.is_beschermd);
    EXPECT_EQ(ties(now, "jay-d"), "");
}

// --- what a reader of this code found

TEST(WereldVan, ANewThreatUndoesAnOldRelease) {
    const auto story =
        with(de_wit(),
             {{"2020-06-01", DreigingVastgesteld{{"pim"}, {}}, {"mara"}},
              {"2020-07-01", PlaatsVrijgegeven{{"pim"}, {"Mara is akkoord"}}, {"mara"}},
              {"2021-01-01", DreigingVastgesteld{{"pim"}, {}}, {"mara"}}});
    const Gezinswereld made = world(story);
    ASSERT_EQ(made.wereld.vrijgaven.size(), 1U);
    EXPECT_FALSE(made.wereld.vrijgaven.front().venster.contains(today));
}

TEST(WereldVan, AnEndThatIsKnownLessPreciselyEndsAllTheSame) {
    const auto story = with(
        de_wit(),
        {{"2021-02-15", ToestemmingGegeven{{"c"}, ToestemmingDoel::onderwijs, {}, {}}, {"mara"}},
         {"2021-02", ToestemmingIngetrokken{{"c"}}, {"mara"}},
         {"2021-02", InlogOntkoppeld{{"jay-d"}}, {"jay"}}});
    for (const Toestemming& t : world(story).wereld.toestemmingen)
        EXPECT_FALSE(t.venster.contains(today));
    EXPECT_EQ(ties(world(story), "jay-d"), "");
}

TEST(WereldVan, WhoIsNoLongerRegisseurIsNoLongerOneOfTwo) {
    const auto story =
        with(de_wit(),
             {{"2021-02-01", RegisseurGestopt{{"kim"}, {}, {}}},
              {"2021-02-01", RegisseurAangewezen{{{"roos"}, "roos", lokaal()}, {}}}});
    EXPECT_EQ(ties(world(story), "kim"), "");
    EXPECT_EQ(ties(world(story), "roos"), "regisseur");
}

TEST(WereldVan, WhoStandsInStopsWhenThereIsAnotherRegisseur) {
    const auto story =
        with(de_wit(),
             {{"2021-01-01", WaarnemerAangewezen{{"kim"}, {{"wim"}, "wim", lokaal()}, {}}},
              {"2021-02-01", RegisseurGestopt{{"kim"}, {}, {}}},
              {"2021-02-01", RegisseurAangewezen{{{"roos"}, "roos", lokaal()}, {}}}});
    EXPECT_EQ(ties(world(story, begin_of(date("2021-01-15"))), "wim", begin_of(date("2021-01-15"))),
              "regisseur");
    EXPECT_EQ(ties(world(story), "wim"), "");
}

TEST(WereldVan, AWorkerWhoLeftBeforeTheHelpEndedDoesNotComeBack) {
    const auto story = with(de_wit(),
                            {{"2021-01-10", BetrokkeneVertrokken{{"paul"}, {}}},
                             {"2021-03-01", hulp_gestopt("t1"), {"noor"}}});
    EXPECT_EQ(ties(world(story), "paul"), "");
}

TEST(WereldVan, HelpThatGoesOnElsewhereIsNoLongerOfTheFirstProvider) {
    const auto story =
        with(de_wit(),
             {{"2021-02-20",
               HulpGestart{{"t1"}, HulpSoort::traumabehandeling, GerichtOp::jeugdige, p2(), {}},
               {"noor"}}});
    const Gezinswereld made = world(story);
    EXPECT_EQ(ties(made, "paul"), "aanbieder(t1)");  // thirty days, for reading
    EXPECT_EQ(ties(made, "petra"), "aanbieder(t2) aanbieder(t1)");
}

TEST(WereldVan, HelpThatBeginsAgainAtTheSameProviderGivesSightAgain) {
    const auto story =
        with(de_wit(),
             {{"2020-06-01", hulp_gestopt("t1"), {"noor"}},
              {"2021-02-01",
               HulpGestart{{"t1"}, HulpSoort::traumabehandeling, GerichtOp::jeugdige, p1(), {}},
               {"noor"}}});
    EXPECT_EQ(
        ties(world(story, begin_of(date("2021-01-01"))), "paul", begin_of(date("2021-01-01"))), "");
    EXPECT_EQ(ties(world(story), "paul"), "aanbieder(t1)");
}

TEST(WereldVan, OneCanStandBesideSeveralMembers) {
    const auto story =
        with(de_wit(),
             {{"2021-01-01", InlogGekoppeld{{"els-d"}, InlogAls::netwerk}, {"noor"}},
              {"2021-01-02", InlogGekoppeld{{"els-d"}, InlogAls::netwerk}, {"sem"}}});
    EXPECT_EQ(ties(world(story), "els-d"), "netwerk(noor) netwerk(sem)");
}

TEST(WereldVan, OneLoginIsOneMember) {
    const auto story =
        with(de_wit(), {{"2021-01-01", InlogGekoppeld{{"noor-d"}, InlogAls::zelf}, {"pim"}}});
    EXPECT_EQ(ties(world(story), "noor-d"), "zelf(noor)");
}

TEST(WereldVan, TwoWhoDisputeAnEventAreTwo) {
    const auto story = with(de_wit(),
                            {{"2021-01-01", StukBetwist{event_id(24)}, {"noor"}},
                             {"2021-01-02", StukBetwist{event_id(24)}, {"mara"}},
                             {"2021-02-01", BetwistingAfgerond{event_id(24)}, {"mara"}}});
    EXPECT_EQ(world(story).betwist.at(event_id(24)), (std::vector<PersoonId>{{"noor"}}));
}

TEST(WereldVan, EmergencyAccessThatWasTakenOverOrIsOfOneToAProtectedFileGivesNothing) {
    const NoodtoegangGeopend opened{{{"mo"}, "mo", {"Crisisdienst", OrganisatieSoort::overig}},
                                    NoodReden::acuut_gevaar,
                                    {"Kind alleen thuis, brand gemeld."},
                                    false,
                                    {}};
    const auto grants = [&](Herkomst herkomst, const std::vector<Happened>& more) {
        auto stream = happened(with(de_wit(), with({{"2021-03-15", opened}}, more)));
        RecordedEvent& grant = stream[de_wit().size()];
        grant.vastgelegd_op = today;
        grant.event.herkomst = herkomst;
        grant.event.bekend_op.reset();
        return wereld_van(stream, today, "").wereld.noodtoegang.size();
    };
    EXPECT_EQ(grants(Herkomst::hier_vastgelegd, {}), 1U);
    EXPECT_EQ(grants(Herkomst::overgenomen, {}), 0U);
    EXPECT_EQ(grants(Herkomst::hier_vastgelegd,
                     {{"2021-03-15", DossierBeschermd{{{{"kim"}, "kim", lokaal()}}}}}),
              0U);
}

}  // namespace naast::inzage
