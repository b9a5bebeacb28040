#include "naast/inzage/zichtbaar.h"

#include "naast/inzage/stuk.h"
#include "naast/inzage/testing_dewit.h"
#include "naast/inzage/wereld_van.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Gebruiker kim = werker("kim", lokaal());
const Gebruiker bas = werker("bas", lokaal());
const Gebruiker kees = werker("kees", lokaal());

bool exists(const Gezien& gezien) {
    return !gezien.stream.empty() || !gezien.aanwezig.empty();
}
bool sees_it(const std::string& who, const std::vector<Happened>& story, const std::string& day) {
    return exists(seen(werker(who, team()), story, begin_of(date(day))));
}

std::vector<Happened> agreed(const std::string& who, ToestemmingDoel doel) {
    return with(de_wit(), {{"2021-01-01", ToestemmingGegeven{{"c-" + who}, doel, {}, {}}, {who}}});
}
// All who must agree on what is about Noor, who is 14.
std::vector<Happened> all_agreed() {
    auto story = de_wit();
    for (const char* who : {"mara", "pim", "noor"}) {
        story.push_back(
            {"2021-01-01",
             ToestemmingGegeven{{std::string("c-") + who}, ToestemmingDoel::hulp_afstemmen, {}, {}},
             {who}});
    }
    return story;
}

// Written here by Kim: a note, and what Noor told her.
std::vector<RecordedEvent> written_by_kim() {
    auto stream = happened(with(de_wit(),
                                {{"2021-02-02", NotitieGemaakt{{"Nog eens bellen."}}, {"noor"}},
                                 {"2021-02-03", ErvaringGedeeld{{"Ik was bang."}}, {"noor"}}}));
    for (auto it = stream.end() - 2; it != stream.end(); ++it) {
        it->event.herkomst = Herkomst::hier_vastgelegd;
        it->event.door = {"kim", lokaal().naam};
    }
    return stream;
}

const std::vector<Happened> short_story{{"2020-01-10", aangemeld()},
                                        {"2020-01-10", persoon(), {"sil"}},
                                        {"2020-01-10", regisseur("ada")},
                                        {"2020-03-01", erbij("bo", team())},
                                        {"2020-06-01", BetrokkeneVertrokken{{"bo"}, {}}},
                                        {"2020-09-01", regisseur_weg("ada")},
                                        {"2020-09-01", regisseur("cas")}};

}  // namespace

// --- who is involved

TEST(COO01, TheRegisseurSeesTheFamilyFromTheFirstDayUntilTheNextOneBegins) {
    EXPECT_FALSE(sees_it("ada", short_story, "2020-01-09"));
    EXPECT_TRUE(sees_it("ada", short_story, "2020-01-10"));
    EXPECT_TRUE(sees_it("ada", short_story, "2020-08-31"));
    EXPECT_FALSE(sees_it("ada", short_story, "2020-09-01"));
    EXPECT_FALSE(sees_it("cas", short_story, "2020-08-31"));
    EXPECT_TRUE(sees_it("cas", short_story, "2020-09-01"));
    EXPECT_TRUE(sees_it("cas", short_story, "2029-12-31"));
}

TEST(FAM05, SomeoneInvolvedSeesTheFamilyUntilTheDayOfLeaving) {
    EXPECT_FALSE(sees_it("bo", short_story, "2020-02-29"));
    EXPECT_TRUE(sees_it("bo", short_story, "2020-03-01"));
    EXPECT_TRUE(sees_it("bo", short_story, "2020-05-31"));
    EXPECT_FALSE(sees_it("bo", short_story, "2020-06-01"));
}

TEST(FAM05, WhoComesBackSeesItAgainAndNotTheTimeBetween) {
    const auto back = with(short_story, {{"2020-08-01", erbij("bo", team())}});
    EXPECT_FALSE(sees_it("bo", back, "2020-07-31"));
    EXPECT_TRUE(sees_it("bo", back, "2020-08-01"));
}

TEST(FAM05, WhoHadTwoTiesKeepsSightWhileOneOfThemLasts) {
    const auto both = with(short_story, {{"2020-05-01", erbij("ada", team())}});
    EXPECT_TRUE(sees_it("ada", both, "2020-09-01"));
}

TEST(PRV05, ForAnyoneElseTheFamilyDoesNotExist) {
    for (const char* who : {"dirk", "", "ad", "adaa", "Ada", "afgeschermd-1"})
        EXPECT_FALSE(sees_it(who, short_story, "2020-05-01")) << who;
    // Of the same name and team, or a citizen with the key of a worker.
    EXPECT_FALSE(exists(seen({"ada-2", "ada", team()}, short_story, begin_of(date("2020-05-01")))));
    EXPECT_FALSE(exists(seen(burger("ada"), short_story, begin_of(date("2020-05-01")))));
    EXPECT_FALSE(exists(seen(werker("mara-d", lokaal()))));
}

TEST(PRV05, WorkForAFamilyGivesNoSightUnlessTheFamilySaysWhoIsInvolved) {
    const std::vector<Happened> story{
        {"2020-01-10", aangemeld()},
        {"2020-01-10", persoon(), {"sil"}},
        {"2020-01-10", maatregel("m1"), {"sil"}},
        {"2020-01-11", LeidingGewisseld{{"m1"}, medewerker("ada"), true}},
        {"2020-01-12", contact(), {"sil"}}};
    EXPECT_FALSE(sees_it("ada", story, "2020-06-01"));
}

TEST(PRV05, WhoWasAddedByMistakeLosesSightWhenThatIsWithdrawn) {
    const auto mistaken = with(short_story, {{"2020-10-01", erbij("dirk", team())}});
    EXPECT_TRUE(sees_it("dirk", mistaken, "2020-11-01"));
    const auto mended = with(
        mistaken,
        {{"2020-11-01",
          GebeurtenisIngetrokken{event_id(8), IntrekReden::verkeerd_gezin, {"Ander gezin."}}}});
    EXPECT_FALSE(sees_it("dirk", mended, "2020-11-01"));
}

TEST(PRV05, ALeavingThatIsToldLateEndsSightOnlyOnceItIsKnown) {
    auto late = short_story;
    late[4].bekend_op = "2020-07-01";
    EXPECT_TRUE(sees_it("bo", late, "2020-06-30"));
    EXPECT_FALSE(sees_it("bo", late, "2020-07-01"));
}

TEST(P14, KeesSeesNothing) {
    EXPECT_FALSE(exists(seen(kees)));
}

TEST(P54, WhoStandsTooCloseSeesNothingThoughInvolved) {
    const auto story = with(de_wit(),
                            {{"2021-01-01", erbij("lars", lokaal())},
                             {"2021-01-02", BelangGemeld{{{"lars"}, "lars", lokaal()}}}});
    EXPECT_FALSE(exists(seen(werker("lars", lokaal()), story)));
}

TEST(Ingangen, NameEveryoneWhoMayEverHaveHadSightWithWhen) {
    const auto all = ingangen(happened(short_story));
    ASSERT_EQ(all.size(), 3U);
    EXPECT_EQ(all[0],
              (Ingang{"ada", {begin_of(date("2020-01-10")), begin_of(date("2020-09-01"))}}));
    EXPECT_EQ(all[1], (Ingang{"cas", {begin_of(date("2020-09-01")), {}}}));
    EXPECT_EQ(all[2], (Ingang{"bo", {begin_of(date("2020-03-01")), begin_of(date("2020-06-01"))}}));
}

// --- a part of what happened

TEST(P01, KimSeesThePlan) {
    const Gezien gezien = seen(kim);
    ASSERT_NE(shown<DoelGesteld>(gezien), nullptr);
    EXPECT_EQ(shown<DoelGesteld>(gezien)->tekst.waarde, "Rust thuis");
}

TEST(P02, OfADiagnosisKimOnlyKnowsThatThereIsSomething) {
    const Gezien gezien = seen(kim);
    EXPECT_EQ(shown<DiagnoseGesteld>(gezien), nullptr);
    EXPECT_EQ(shown<HulpGestart>(gezien), nullptr);
    EXPECT_EQ(present(gezien), "help P1; help P2; medical ; justice GI");
}

TEST(P04, ConsentOfTheMotherAloneIsNotEnoughForNoorWhoIsFourteen) {
    EXPECT_EQ(shown<DiagnoseGesteld>(seen(kim, agreed("mara", ToestemmingDoel::hulp_afstemmen))),
              nullptr);
    const Gezien gezien = seen(kim, all_agreed());
    ASSERT_NE(shown<DiagnoseGesteld>(gezien), nullptr);
    // A summary: what it is, not the words.
    EXPECT_EQ(shown<DiagnoseGesteld>(gezien)->diagnose, DiagnoseSoort::anders);
    EXPECT_EQ(shown<DiagnoseGesteld>(gezien)->tekst, std::nullopt);
    EXPECT_EQ(count<HulpGestart>(gezien), 2U);
    EXPECT_EQ(shown<HulpGestart>(gezien)->tekst, std::nullopt);
}

TEST(Zichtbaar, TheEndOfHelpShowsToWhomItsBeginningDoes) {
    auto story = all_agreed();
    story.push_back({"2021-02-01", hulp_gestopt("t1")});
    EXPECT_EQ(count<HulpGestopt>(seen(kim, story)), 1U);
    EXPECT_EQ(count<HulpGestopt>(seen(burger("noor-d"), story)), 1U);
    EXPECT_EQ(count<HulpGestopt>(seen(burger("jay-d"), story)), 0U);
    EXPECT_EQ(count<HulpGestopt>(seen(werker("petra", p2()), story)), 0U);
}

TEST(P06, WithdrawnConsentCountsAtOnceAndAnotherMarkComes) {
    const Gezien before = seen(kim, all_agreed());
    auto story = all_agreed();
    story.push_back({"2021-03-15T10:59", ToestemmingIngetrokken{{"c-noor"}}, {"noor"}});
    const Gezien after = seen(kim, story);
    EXPECT_EQ(shown<DiagnoseGesteld>(after), nullptr);
    EXPECT_NE(before.kenmerk, after.kenmerk);
}

TEST(PRV02, AParentWhoRefusesStopsIt) {
    auto story = all_agreed();
    story.push_back({"2021-02-01", DelenGeweigerd{{"pim"}, {Categorie::medical}}, {"noor"}});
    EXPECT_EQ(shown<DiagnoseGesteld>(seen(kim, story)), nullptr);
    EXPECT_NE(shown<HulpGestart>(seen(kim, story)), nullptr);
}

TEST(P22, AProviderSeesTheOwnTrajectoryWithItsWordsAndNotAnothers) {
    const Gezien gezien = seen(werker("paul", p1()));
    ASSERT_EQ(count<HulpGestart>(gezien), 1U);
    EXPECT_EQ(shown<HulpGestart>(gezien)->tekst->waarde, "EMDR voor Noor");
    EXPECT_EQ(shown<DiagnoseGesteld>(gezien), nullptr);
    EXPECT_EQ(shown<IncidentGemeld>(gezien), nullptr);
    EXPECT_EQ(present(gezien), "");
    EXPECT_TRUE(gezien.mag_vastleggen);
}

TEST(P26, AfterTheHelpAProviderOnlyReads) {
    const auto story = with(de_wit(), {{"2021-03-01", hulp_gestopt("t1"), {"noor"}}});
    const Gezien gezien = seen(werker("paul", p1()), story);
    EXPECT_NE(shown<HulpGestart>(gezien), nullptr);
    EXPECT_FALSE(gezien.mag_vastleggen);
    EXPECT_FALSE(exists(seen(werker("paul", p1()), story, begin_of(date("2021-04-01")))));
}

TEST(P37, VeiligThuisKnowsThatThereIsHelpAndReadsItOnARecordedGround) {
    const Gebruiker tess = werker("tess", vt());
    EXPECT_EQ(shown<HulpGestart>(seen(tess)), nullptr);
    EXPECT_NE(present(seen(tess)).find("help P1"), std::string::npos);
    const auto story =
        with(de_wit(),
             {{"2021-02-01",
               GrondslagVastgelegd{
                   vt(), {Categorie::help}, "Wmo 2015 5.2.6", {"Nodig"}, event_id(11), {}, false},
               {"noor"}}});
    ASSERT_NE(shown<HulpGestart>(seen(tess, story)), nullptr);
    EXPECT_EQ(shown<HulpGestart>(seen(tess, story))->tekst->waarde, "EMDR voor Noor");
    EXPECT_EQ(count<HulpGestart>(seen(tess, story)), 1U);
}

// The Board sees what it did itself, with whom that is about and nobody else.
TEST(P40, TheBoardSeesItsOwnAndWhomItIsAbout) {
    const Organisatie raad{"Raad", OrganisatieSoort::raad_voor_de_kinderbescherming};
    const Gebruiker ruud = werker("ruud", raad);
    const auto involved = with(de_wit(), {{"2021-01-01", erbij("ruud", raad)}});
    EXPECT_EQ(shown<PersoonToegevoegd>(seen(ruud, involved)), nullptr);
    const auto story = with(
        involved,
        {{"2021-02-01",
          OnderzoekGestart{{"o"}, OnderzoekSoort::raadsonderzoek, raad, VrijeTekst{"Sem"}, {}, {}},
          {"sem"}}});
    const Gezien gezien = seen(ruud, story);
    ASSERT_NE(shown<OnderzoekGestart>(gezien), nullptr);
    ASSERT_EQ(count<PersoonToegevoegd>(gezien), 1U);
    EXPECT_EQ(shown<PersoonToegevoegd>(gezien)->naam, "Sem");
    EXPECT_EQ(shown<DoelGesteld>(gezien), nullptr);
    EXPECT_EQ(shown<IncidentGemeld>(gezien), nullptr);
}

TEST(P42, TheGuardianOfSemSeesNothingOfNoorsTherapy) {
    const Gezien gezien = seen(werker("gina", gi()));
    EXPECT_EQ(shown<HulpGestart>(gezien), nullptr);
    EXPECT_NE(present(gezien).find("help P1"), std::string::npos);
}

TEST(P45, InAnEmergencySomeoneReadsPlanAndSafetyForAnHourAndRecordsNothing) {
    const Gebruiker mo = werker("mo", {"Crisisdienst", OrganisatieSoort::overig});
    auto stream = happened(with(de_wit(),
                                {{"2021-03-15",
                                  NoodtoegangGeopend{{{"mo"}, "mo", mo.organisatie},
                                                     NoodReden::acuut_gevaar,
                                                     {"Kind alleen thuis, brand gemeld."},
                                                     false,
                                                     {}}}}));
    stream.back().vastgelegd_op = today;
    stream.back().event.herkomst = Herkomst::hier_vastgelegd;
    const Gezien gezien = zichtbaar(stream, mo, today + std::chrono::minutes{59});
    EXPECT_NE(shown<DoelGesteld>(gezien), nullptr);
    EXPECT_NE(shown<IncidentGemeld>(gezien), nullptr);
    EXPECT_EQ(shown<DiagnoseGesteld>(gezien), nullptr);
    EXPECT_EQ(shown<HulpGestart>(gezien), nullptr);
    EXPECT_FALSE(gezien.mag_vastleggen);
    // P50
    EXPECT_FALSE(exists(zichtbaar(stream, mo, today + std::chrono::minutes{60})));
}

// --- the family itself

TEST(F01, MaraSeesWhatIsAboutSemAndNoor) {
    const Gezien gezien = seen(burger("mara-d"));
    EXPECT_EQ(count<HulpGestart>(gezien), 2U);
    EXPECT_NE(shown<DiagnoseGesteld>(gezien), nullptr);
    EXPECT_FALSE(gezien.mag_vastleggen);
}

TEST(F06, NoorSeesWhatIsAboutHerselfAndNotAboutHerMother) {
    const auto story =
        with(de_wit(), {{"2020-06-01", DiagnoseGesteld{DiagnoseSoort::anders, {}}, {"mara"}}});
    const Gezien gezien = seen(burger("noor-d"), story);
    ASSERT_EQ(count<DiagnoseGesteld>(gezien), 1U);
    EXPECT_EQ(shown<DiagnoseGesteld>(gezien)->tekst->waarde, "Angst");
    EXPECT_EQ(count<HulpGestart>(gezien), 1U);
}

TEST(F10, OnNoorsSixteenthBirthdayHerTherapyIsHersAlone) {
    EXPECT_EQ(count<HulpGestart>(seen(burger("mara-d"), de_wit(), begin_of(date("2022-05-31")))),
              2U);
    EXPECT_EQ(count<HulpGestart>(seen(burger("mara-d"), de_wit(), begin_of(date("2022-06-01")))),
              1U);
}

TEST(F32, TheWordsOfAnotherOnSafetyAreNotForTheOneTheyAreAbout) {
    for (const char* who : {"pim-d", "mara-d"}) {
        const Gezien gezien = seen(burger(who));
        // It is about both, and neither has the other's file.
        EXPECT_EQ(shown<IncidentGemeld>(gezien), nullptr) << who;
    }
    const auto story = with(
        de_wit(),
        {{"2020-08-01",
          IncidentGemeld{IncidentSoort::weggelopen, {}, VrijeTekst{"Sem zegt dat hij bang is"}},
          {"sem"}}});
    const Gezien gezien = seen(burger("pim-d"), story);
    ASSERT_NE(shown<IncidentGemeld>(gezien), nullptr);
    EXPECT_EQ(shown<IncidentGemeld>(gezien)->tekst, std::nullopt);
}

TEST(F29, ALawyerSeesNoMoreThanWhoIsStoodBy) {
    const Gezien his = seen(burger("pim-d"));
    const Gezien lawyers = seen(burger("advocaat"));
    ASSERT_FALSE(lawyers.stream.empty());
    for (const RecordedEvent& recorded : lawyers.stream) {
        EXPECT_TRUE(std::any_of(his.stream.begin(), his.stream.end(), [&](const auto& other) {
            return other.event.id == recorded.event.id;
        }));
    }
}

TEST(PRV19, WhatIsKeptFromOneParentIsThereForTheOther) {
    const auto story =
        with(de_wit(), {{"2021-02-01", StukOnthouden{event_id(24), {{"pim"}}, {}, {"Gevaar"}}}});
    EXPECT_EQ(shown<DiagnoseGesteld>(seen(burger("pim-d"), story)), nullptr);
    EXPECT_EQ(shown<StukOnthouden>(seen(burger("pim-d"), story)), nullptr);
    EXPECT_NE(shown<DiagnoseGesteld>(seen(burger("mara-d"), story)), nullptr);
}

// --- notes and confidential talk

TEST(P09, AnOwnNoteIsThereForWhoWroteIt) {
    const Gezien gezien = zichtbaar(written_by_kim(), kim, today);
    EXPECT_NE(shown<NotitieGemaakt>(gezien), nullptr);
    EXPECT_NE(shown<ErvaringGedeeld>(gezien), nullptr);
}

TEST(P08, AnOwnNoteIsNotThereForACloseColleagueNorInWhatIsPresent) {
    const Gezien gezien = zichtbaar(written_by_kim(), bas, today);
    EXPECT_EQ(shown<NotitieGemaakt>(gezien), nullptr);
    EXPECT_EQ(shown<ErvaringGedeeld>(gezien), nullptr);
    EXPECT_EQ(present(gezien), present(seen(bas)));
    EXPECT_EQ(gezien.kenmerk, seen(bas).kenmerk);
}

TEST(F04, WhatNoorToldIsNotThereForHerMotherAndThereForHerself) {
    EXPECT_EQ(shown<ErvaringGedeeld>(zichtbaar(written_by_kim(), burger("mara-d"), today)),
              nullptr);
    EXPECT_NE(shown<ErvaringGedeeld>(zichtbaar(written_by_kim(), burger("noor-d"), today)),
              nullptr);
}

TEST(Zichtbaar, TheWithdrawalOfWhatIsHiddenIsHiddenAndSoIsItsOwn) {
    auto stream = written_by_kim();
    const auto note = stream[stream.size() - 2].event.id;
    const auto withdraw = [&](const Uuid& id) {
        RecordedEvent recorded = stream.front();
        recorded.nr = static_cast<std::int64_t>(stream.size()) + 1;
        recorded.event.id = event_id(static_cast<int>(recorded.nr));
        recorded.event.inhoud =
            GebeurtenisIngetrokken{id, IntrekReden::vergissing, {"Verkeerd gezin."}};
        stream.push_back(recorded);
        return recorded.event.id;
    };
    const Uuid first = withdraw(note);
    withdraw(first);
    EXPECT_EQ(count<GebeurtenisIngetrokken>(zichtbaar(stream, kim, today)), 2U);
    EXPECT_EQ(count<GebeurtenisIngetrokken>(zichtbaar(stream, bas, today)), 0U);
}

// --- where someone is

namespace {

std::vector<Happened> threatened() {
    return with(de_wit(),
                {{"2021-01-01", DreigingVastgesteld{{"pim"}, {}}, {"mara", "noor", "sem"}},
                 {"2021-01-02",
                  HuishoudenGevormd{{"opvang"}, "Opvang De Haven", true},
                  {"mara", "noor", "sem"}},
                 {"2021-01-03",
                  HulpGestart{{"t3"},
                              HulpSoort::traumabehandeling,
                              GerichtOp::jeugdige,
                              {"Praktijk aan Zee", OrganisatieSoort::aanbieder},
                              {}},
                  {"noor"}}});
}

std::string names_in(const Gezien& gezien) {
    std::string text;
    for (const RecordedEvent& recorded : gezien.stream) {
        text += recorded.event.door.organisatie + recorded.event.bron;
        if (const auto* help = std::get_if<HulpGestart>(&recorded.event.inhoud))
            text += help->aanbieder.naam;
        if (const auto* home = std::get_if<HuishoudenGevormd>(&recorded.event.inhoud))
            text += home->naam;
        if (const auto* director = std::get_if<RegisseurAangewezen>(&recorded.event.inhoud))
            text += director->medewerker.naam + director->medewerker.id.waarde;
        if (const auto* begun = std::get_if<GezinAangemeld>(&recorded.event.inhoud))
            text += begun->gemeente;
    }
    return text;
}

}  // namespace

TEST(F20, PimSeesNoPlaceAndNothingThatCanBetrayIt) {
    const Gezien gezien = seen(burger("pim-d"), threatened());
    EXPECT_EQ(shown<HuishoudenGevormd>(gezien), nullptr);
    const std::string names = names_in(gezien);
    for (const char* word : {"Haven", "Praktijk", "kim", "Lokaal", "P1"})
        EXPECT_EQ(names.find(word), std::string::npos) << word;
    // F22: that there is help may show; where may not.
    ASSERT_GE(count<HulpGestart>(gezien), 1U);
    EXPECT_EQ(shown<HulpGestart>(gezien)->aanbieder.naam, afgeschermd);
    EXPECT_EQ(shown<GezinAangemeld>(gezien)->gemeente, "");
}

// Finding: looked back at, the name of a secret home showed to all once it was withdrawn.
TEST(Zichtbaar, ASecretHomeStaysSecretWhenItWasWithdrawn) {
    const auto story = with(
        de_wit(),
        {{"2021-01-02", HuishoudenGevormd{{"opvang"}, "Opvang De Haven", true}, {"mara", "noor"}},
         {"2021-02-01", GebeurtenisIngetrokken{event_id(27), IntrekReden::vergissing, {"fout"}}}});
    for (const Gebruiker& who : {kim, werker("paul", p1()), burger("pim-d")})
        EXPECT_EQ(shown<HuishoudenGevormd>(seen(who, story)), nullptr) << who.id;
}

TEST(F21, OfAnAppointmentPimSeesTheDayAndNotTheHourOrWhere) {
    const auto story =
        with(threatened(),
             {{"2021-03-01T14:30",
               ActieAfgesproken{
                   {"a"}, {}, {"Naar het gesprek"}, Medewerker{{"petra"}, "petra", p2()}, {}},
               {"sem"}}});
    const auto at = [&](const Gebruiker& who) {
        for (const RecordedEvent& recorded : seen(who, story).stream) {
            if (std::holds_alternative<ActieAfgesproken>(recorded.event.inhoud))
                return recorded.event.op.to_text();
        }
        return std::string("none");
    };
    EXPECT_EQ(at(burger("pim-d")), "2021-03-01");
    EXPECT_EQ(at(burger("mara-d")), "2021-03-01T14:30");
}

TEST(F30, WhatAThreatHidesStaysHiddenUntilThePlaceIsReleased) {
    const auto story = threatened();
    ASSERT_TRUE(std::holds_alternative<DreigingVastgesteld>(story[26].inhoud));
    const auto lifted =
        with(story, {{"2021-02-01", GebeurtenisIngetrokken{event_id(27), {}, {"x"}}}});
    for (const char* word : {"Haven", "Praktijk"})
        EXPECT_EQ(names_in(seen(burger("pim-d"), lifted)).find(word), std::string::npos) << word;
}

TEST(F36, AHouseholdWithASecretAddressIsNotThereForWhoIsNotOnTheList) {
    for (const Gebruiker& who : {burger("jay-d"), kim, bas, werker("paul", p1())}) {
        const Gezien gezien = seen(who, threatened());
        EXPECT_EQ(shown<HuishoudenGevormd>(gezien), nullptr) << who.id;
        EXPECT_EQ(names_in(gezien).find("Praktijk"), std::string::npos) << who.id;
    }
}

// Who lives there knows the place, and that it is secret, also of whom one sees no file.
TEST(F36, WhoLivesThereSeesTheOwnHouseholdWhoeverElseDoes) {
    const auto story = with(threatened(), {{"2021-01-04", Verhuisd{{"opvang"}, {}, {}}, {"jay"}}});
    for (const char* who : {"mara-d", "noor-d"}) {
        const Gezien gezien = seen(burger(who), story);
        const auto* home = shown<HuishoudenGevormd>(gezien);
        ASSERT_NE(home, nullptr) << who;
        EXPECT_EQ(home->naam, "Opvang De Haven") << who;
        EXPECT_TRUE(home->adres_geheim) << who;
    }
    // Of a household that is no secret, who works with the family knows that too.
    const auto open = with(
        de_wit(),
        {{"2021-01-02", HuishoudenGevormd{{"thuis"}, "Thuis", false}, {"mara", "noor", "sem"}}});
    for (const Gebruiker& who : {kim, werker("tess", vt()), burger("mara-d")})
        EXPECT_NE(shown<HuishoudenGevormd>(seen(who, open)), nullptr) << who.id;
}

TEST(P68, WhoIsOnTheListKnowsThePlace) {
    auto story = threatened();
    story.push_back({"2021-01-05",
                     PlaatsGedeeld{{{"kim"}, "kim", lokaal()}, date("2021-03-14")},
                     {"mara", "noor", "sem"}});
    const Gezien before = seen(kim, story, begin_of(date("2021-03-14")));
    ASSERT_NE(shown<HuishoudenGevormd>(before), nullptr);
    EXPECT_EQ(shown<HuishoudenGevormd>(before)->naam, "Opvang De Haven");
    EXPECT_EQ(shown<HuishoudenGevormd>(seen(kim, story)), nullptr);  // the day after
    // For who is not on it the list is not there either.
    EXPECT_EQ(shown<PlaatsGedeeld>(seen(bas, story)), nullptr);
    EXPECT_EQ(shown<PlaatsGedeeld>(seen(burger("pim-d"), story)), nullptr);
}

TEST(Schuilnaam, WhoIsHiddenKeepsOneNameSoThatOneSeesTheEnd) {
    auto story = threatened();
    story.push_back({"2021-02-01", RegisseurGestopt{{"kim"}, {}, {}}});
    story.push_back({"2021-02-01", RegisseurAangewezen{{{"roos"}, "roos", lokaal()}, {}}});
    const Gezien gezien = seen(werker("gina", gi()), story);
    ASSERT_EQ(count<RegisseurAangewezen>(gezien), 2U);
    const auto* first = shown<RegisseurAangewezen>(gezien);
    const auto* ended = shown<RegisseurGestopt>(gezien);
    ASSERT_NE(ended, nullptr);
    EXPECT_EQ(first->medewerker.naam, afgeschermd);
    EXPECT_EQ(first->medewerker.id, ended->medewerker);
    EXPECT_TRUE(first->medewerker.id.waarde.text().starts_with("afgeschermd-"));
}

// What is hidden leaves no trace: nobody who may not see it finds that a world with it differs.
TEST(Zichtbaar, WhatIsHiddenChangesNothingForWhoMayNotSeeIt) {
    for (const Gebruiker& who : {burger("pim-d"), burger("jay-d"), kees, werker("petra", p2())}) {
        const Gezien without = seen(who);
        const auto story = with(de_wit(),
                                {{"2021-02-02", NotitieGemaakt{{"Canary"}}, {"noor"}},
                                 {"2021-02-03", ErvaringGedeeld{{"Canary"}}, {"noor"}}});
        const Gezien with_it = seen(who, story);
        EXPECT_EQ(without.kenmerk, with_it.kenmerk) << who.id;
        EXPECT_EQ(present(without), present(with_it)) << who.id;
    }
}

// Reading 29, also for the answer, which names nobody itself: what a child said may stand in it.
TEST(Zichtbaar, TheWordsOfAnAnswerToASignalAreHiddenAsThoseOfTheSignal) {
    const auto story =
        with(de_wit(),
             {{"2021-02-01",
               SignaalOntvangen{
                   {"s1"}, SignaalSoort::zorgsignaal, {}, {}, VrijeTekst{"Sem zei iets."}, {}},
               {"sem"}},
              {"2021-02-08",
               SignaalAfgerond{{"s1"},
                               SignaalUitkomst::opgepakt_en_klaar,
                               VrijeTekst{"Sem vertelde dat vader sloeg."}}}});
    const Gezien mother = seen(burger("mara-d"), story);
    const auto* signal = shown<SignaalOntvangen>(mother);
    const auto* answer = shown<SignaalAfgerond>(mother);
    ASSERT_NE(signal, nullptr);
    ASSERT_NE(answer, nullptr);
    EXPECT_EQ(signal->tekst, std::nullopt);
    EXPECT_EQ(answer->tekst, std::nullopt);
    const Gezien kim_sees = seen(kim, story);
    ASSERT_NE(shown<SignaalAfgerond>(kim_sees), nullptr);
    EXPECT_TRUE(shown<SignaalAfgerond>(kim_sees)->tekst.has_value());
}

TEST(Zichtbaar, WarningsAreForWhoWorksWithTheFamilyOrLooksInAnEmergency) {
    using enum Betrekking;
    struct Row {
        Doel doel;
        std::vector<Betrekking> als;
        bool expected;
    };
    for (const Row& row : {Row{Doel::samenwerken, {regisseur}, true},
                           Row{Doel::samenwerken, {school}, true},
                           Row{Doel::onderzoek, {veilig_thuis}, true},
                           Row{Doel::samenwerken, {aanbieder, tafelgast}, true},
                           Row{Doel::nood, {}, true},
                           Row{Doel::samenwerken, {tafelgast}, false},
                           Row{Doel::samenwerken, {tafelgast, toezicht}, false},
                           Row{Doel::toezicht, {toezicht}, false},
                           Row{Doel::toezicht, {privacyfunctionaris}, false},
                           Row{Doel::eigen_inzage, {zelf, ouder_met_gezag}, false},
                           Row{Doel::eigen_inzage, {netwerk}, false},
                           Row{Doel::eigen_inzage, {vertrouwenspersoon}, false}}) {
        Gezien gezien;
        gezien.doel = row.doel;
        gezien.als = row.als;
        EXPECT_EQ(werkt_met_het_gezin(gezien), row.expected)
            << to_text(row.doel) << " " << row.als.size();
    }
}

// Reading 38: consent about one member is enough to be told of that one, and not of another.
TEST(F45, AJimIsToldOfTheMemberWhoseGoalWasSetOut) {
    auto story = with(de_wit(),
                      {{"2021-01-01", InlogGekoppeld{{"ali"}, InlogAls::jim}, {"noor"}},
                       {"2021-01-02", DoelGesteld{{"g"}, {"Slapen"}}, {"noor"}},
                       {"2021-01-03", StukGedeeld{event_id(28), {}, InlogId{"ali"}}}});
    EXPECT_TRUE(seen(burger("ali"), story).stream.empty());
    for (const char* who : {"noor", "mara", "pim"}) {
        story.push_back({"2021-01-04",
                         MeelezenToegestaan{
                             {std::string("m-") + who}, {Categorie::plan}, {}, InlogId{"ali"}, {}},
                         {who}});
    }
    const Gezien gezien = seen(burger("ali"), story);
    EXPECT_EQ(count<DoelGesteld>(gezien), 1U);
    ASSERT_EQ(count<PersoonToegevoegd>(gezien), 1U);
    EXPECT_EQ(shown<PersoonToegevoegd>(gezien)->naam, "Noor");
    EXPECT_EQ(gezien.stream.size(), 2U);
    EXPECT_FALSE(gezien.mag_vastleggen);
}

// A worker of the family with a ticket goes on looking to help it.
TEST(P12, WhoWorksWithTheFamilyDoesSoAlsoWithATicket) {
    auto stream = happened(with(
        de_wit(),
        {{"2021-03-15", ToezichtGeopend{{"t"}, {{"bas"}, "bas", lokaal()}, {"kim"}, {"Klacht"}}},
         {"2021-03-15",
          ToezichtGeopend{{"u"}, {{"ilse"}, "ilse", lokaal()}, {"kim"}, {"Klacht"}}}}));
    for (auto it = stream.end() - 2; it != stream.end(); ++it) {
        it->event.herkomst = Herkomst::hier_vastgelegd;
        it->vastgelegd_op = today - std::chrono::hours{1};
    }
    const Gezien for_bas = zichtbaar(stream, bas, today);
    EXPECT_EQ(for_bas.doel, Doel::samenwerken);
    EXPECT_TRUE(for_bas.mag_vastleggen);
    const Gezien for_ilse = zichtbaar(stream, werker("ilse", lokaal()), today);
    EXPECT_EQ(for_ilse.doel, Doel::toezicht);
    EXPECT_EQ(for_ilse.als, std::vector{Betrekking::toezicht});
    EXPECT_FALSE(for_ilse.mag_vastleggen);
    EXPECT_FALSE(for_ilse.stream.empty());
}

}  // namespace naast::inzage
