#include "naast/inzage/plaatswoorden.h"

#include "naast/events/eigen_woord.h"
#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

namespace {

const Organisatie opvang{"De Horst", OrganisatieSoort::aanbieder};

// Pim is a danger; Mara and the children live where he may not know, in Gouda, where De Horst is;
// Tess may know the place.
std::vector<Happened> in_hiding() {
    return with(
        de_wit(),
        {{"2020-06-01", DreigingVastgesteld{{"pim"}, {}}, {"mara", "noor", "sem"}},
         {"2020-06-02", HuishoudenGevormd{{"h2"}, "Roosje", true}, {"mara", "noor", "sem"}},
         {"2020-06-02", Verhuisd{{"h2"}, "Gouda", {}}, {"mara", "noor", "sem"}},
         {"2020-06-03",
          HulpGestart{{"t3"}, HulpSoort::opvoedondersteuning, GerichtOp::gezin, opvang, {}},
          {"mara", "sem"}},
         {"2020-06-04", PlaatsGedeeld{{{"tess"}, "tess", vt()}, {}}, {"mara", "noor", "sem"}}});
}

Happened told(const std::string& tekst, const std::vector<std::string>& betreft) {
    return {"2020-07-01",
            ContactGehad{lokaal(), ContactVorm::gesprek, Strekking::gewoon, VrijeTekst{tekst}},
            betreft};
}

std::string text_in(const Gezien& gezien) {
    const auto* contact = shown<ContactGehad>(gezien);
    if (contact == nullptr) return "(no contact)";
    return contact->tekst ? contact->tekst->waarde : "(no text)";
}
std::string text_for(const Gebruiker& who,
                     const std::string& tekst,
                     const std::vector<std::string>& betreft = {"noor"}) {
    return text_in(seen(who, with(in_hiding(), {told(tekst, betreft)})));
}

const Gebruiker pim = burger("pim-d");
const Gebruiker mara = burger("mara-d");
const Gebruiker kim = werker("kim", lokaal());
const Gebruiker tess = werker("tess", vt());
constexpr const char* no_text = "(no text)";

}  // namespace

TEST(PRV19, WordsThatNameAHiddenPlaceAreGuardedAsThatPlace) {
    for (const char* tekst : {"Zij zijn nu in Gouda.",
                              "gouda is ver",
                              "Bij De Horst gaat het goed.",
                              "Huize Roosje is fijn.",
                              "Kerkstraat 12",
                              "Bel 0182-123456",
                              "mail mara@opvang.example"}) {
        EXPECT_EQ(text_for(pim, tekst), no_text) << tekst;
        EXPECT_EQ(text_for(kim, tekst), no_text) << tekst;
        EXPECT_EQ(text_for(mara, tekst), tekst);
        EXPECT_EQ(text_for(tess, tekst), tekst);
    }
}

TEST(PRV19, OtherWordsShowAsBefore) {
    for (const char* tekst : {"Zij eet Goudse kaas.",
                              "De horsten zijn leeg.",
                              "Wij spraken over school.",
                              "Bel 06-12345678"}) {
        EXPECT_EQ(text_for(pim, tekst), tekst);
        EXPECT_EQ(text_for(kim, tekst), tekst);
    }
}

TEST(PRV19, WordsAboutAnotherNameThePlaceTooButAnyAddressDoesNot) {
    EXPECT_EQ(text_for(kim, "Noor is in Gouda.", {"jay"}), no_text);
    EXPECT_EQ(text_for(kim, "Noor is in Gouda.", {}), no_text);
    EXPECT_EQ(text_for(kim, "Jay woont in de Kerkstraat 12.", {"jay"}),
              "Jay woont in de Kerkstraat 12.");
    EXPECT_EQ(text_for(kim, "Nu in de Kerkstraat 12.", {}), no_text);
}

TEST(PRV19, WhatTheOwnOrganisationWroteStaysReadable) {
    auto stream = happened(with(in_hiding(), {told("Zij zijn in Gouda.", {"noor"})}));
    stream.back().event.herkomst = Herkomst::hier_vastgelegd;
    stream.back().event.door = {"bas", lokaal().naam};
    EXPECT_EQ(text_in(zichtbaar(stream, kim, today)), "Zij zijn in Gouda.");
    EXPECT_EQ(text_in(zichtbaar(stream, pim, today)), no_text);
}

TEST(PRV19, TheOwnWordOfAMemberReachesWhoWorksWithTheFamilyAndNotTheOneWhoThreatens) {
    auto stream = happened(with(in_hiding(), {told("Ik ben in Gouda.", {"noor"})}));
    stream.back().event.herkomst = Herkomst::hier_vastgelegd;
    stream.back().event.door = {"noor-d", het_gezin};
    EXPECT_EQ(text_in(zichtbaar(stream, kim, today)), "Ik ben in Gouda.");
    EXPECT_EQ(text_in(zichtbaar(stream, pim, today)), no_text);
    EXPECT_EQ(text_in(zichtbaar(stream, burger("noor-d"), today)), "Ik ben in Gouda.");
    // His own guess does not go away, or he would know that it is right.
    stream.back().event.door = {"pim-d", het_gezin};
    stream.back().event.betreft = {{"pim"}};
    EXPECT_EQ(text_in(zichtbaar(stream, pim, today)), "Ik ben in Gouda.");
    EXPECT_EQ(text_in(zichtbaar(stream, kim, today)), "Ik ben in Gouda.");
}

// Else a text that goes away would tell which of its words is the place.
TEST(PRV19, NoTextGoesAwayBecauseItsPlaceIsNamedLater) {
    auto story = de_wit();
    story.push_back({"2020-06-01", DreigingVastgesteld{{"pim"}, {}}, {"mara", "noor", "sem"}});
    story.push_back(told("Zij wil naar Gouda.", {"noor"}));
    EXPECT_EQ(text_in(seen(pim, story)), "Zij wil naar Gouda.");
    story.push_back(
        {"2020-08-01", HuishoudenGevormd{{"h2"}, "Gouda", true}, {"mara", "noor", "sem"}});
    EXPECT_EQ(text_in(seen(pim, story)), "Zij wil naar Gouda.");
}

TEST(PRV19, WhatWasKnownBeforeThereWasAnythingToHideIsNoSecret) {
    EXPECT_EQ(text_for(pim, "Petra van P2 belde."), "Petra van P2 belde.");
    EXPECT_EQ(text_for(pim, "Het lokaal team belde."), "Het lokaal team belde.");
}

TEST(PRV19, WhereNobodyIsHiddenNothingIsLookedFor) {
    const auto story = with(de_wit(), {told("Kerkstraat 12, Gouda, bij De Horst", {"noor"})});
    EXPECT_EQ(text_in(seen(pim, story)), "Kerkstraat 12, Gouda, bij De Horst");
    const auto stream = happened(story);
    EXPECT_TRUE(noemen_een_plaats(stream, wereld_van(stream, today, ""), pim, {}).empty());
}

// Finding: under another name one could review the own look (2.7).
TEST(PRV19, OneselfIsNotHiddenFromOneselfAlsoFromWhenOneWorkedElsewhere) {
    const auto story =
        with(in_hiding(),
             {{"2020-07-01",
               NoodtoegangGeopend{{{"kim"}, "kim", {"Crisisdienst", OrganisatieSoort::overig}},
                                  NoodReden::acuut_gevaar,
                                  {"Brand in huis en kind alleen."}}},
              {"2020-07-02",
               NoodtoegangGeopend{{{"mo"}, "mo", {"Crisisdienst", OrganisatieSoort::overig}},
                                  NoodReden::acuut_gevaar,
                                  {"Brand in huis en kind alleen."}}}});
    std::vector<std::string> names;
    for (const RecordedEvent& recorded : seen(kim, story).stream) {
        const auto* opened = std::get_if<NoodtoegangGeopend>(&recorded.event.inhoud);
        if (opened != nullptr) names.push_back(opened->medewerker.id.waarde);
    }
    ASSERT_EQ(names.size(), 2U);
    EXPECT_EQ(names[0], "kim");
    EXPECT_EQ(names[1].substr(0, 11), "afgeschermd");
}

TEST(PRV19, SignsOfAKeyboardHideNothing) {
    for (const char* tekst : {"bij \xE2\x80\x9C"
                              "De Horst\xE2\x80\x9D",
                              "bij De\xC2\xA0Horst",
                              "bij De\n Horst",
                              "Bel 0182\xE2\x80\x93"
                              "123456",
                              "tel.\xC2\xA0"
                              "0182 123456"})
        EXPECT_EQ(text_for(pim, tekst), no_text) << tekst;
}

// 15: never more than the one beside whom one stands, whose own words these are not.
TEST(PRV19, WhoStandsBesideTheOneWhoThreatensReadsNoPlaceInAnothersWords) {
    const auto adviser = werker("vera", {"Jeugdstem", OrganisatieSoort::overig});
    auto story = in_hiding();
    story.push_back(
        {"2020-06-05",
         BetrokkeneToegevoegd{
             {{"vera"}, "vera", adviser.organisatie}, BetrokkenRol::vertrouwenspersoon, {}},
         {"pim"}});
    story.push_back(told("Ik woon nu in Gouda.", {"noor"}));
    auto stream = happened(story);
    stream.back().event.herkomst = Herkomst::hier_vastgelegd;
    stream.back().event.door = {"noor-d", het_gezin};
    EXPECT_EQ(text_in(zichtbaar(stream, adviser, today)).find("Gouda"), std::string::npos);
    stream.back().event.door = {"iemand", "Jeugdstem"};
    EXPECT_EQ(text_in(zichtbaar(stream, adviser, today)).find("Gouda"), std::string::npos);
    EXPECT_EQ(text_in(zichtbaar(stream, kim, today)), no_text);
}

TEST(PRV19, AnAddressInWhatIsAboutTheOneWhoThreatensIsGuardedToo) {
    EXPECT_EQ(text_for(pim, "Hij vroeg of zij in de Kerkstraat 12 zit.", {"pim"}), no_text);
    EXPECT_EQ(text_for(pim, "Hij vroeg hoe het gaat.", {"pim"}), "Hij vroeg hoe het gaat.");
}

TEST(PRV19, InTheSameEventTheTextThatNamesThePlaceIsGuardedToo) {
    auto story = in_hiding();
    story.push_back({"2020-07-01",
                     HulpGestart{{"t4"},
                                 HulpSoort::opvoedondersteuning,
                                 GerichtOp::gezin,
                                 Organisatie{"Het Baken", OrganisatieSoort::aanbieder},
                                 VrijeTekst{"Elke week bij Het Baken."}},
                     {"noor"}});
    for (const RecordedEvent& recorded : seen(pim, story).stream) {
        const auto* help = std::get_if<HulpGestart>(&recorded.event.inhoud);
        if (help == nullptr || help->hulp != HulpId{"t4"}) continue;
        EXPECT_FALSE(help->tekst);
    }
}

// The points of an analysis are words too.
TEST(PRV19, APointThatNamesThePlaceIsGuardedAsThatPlace) {
    const auto points_for = [](const Gebruiker& who, const std::string& point) {
        const Gezien gezien =
            seen(who,
                 with(in_hiding(),
                      {{"2020-06-30", AnalyseGestart{{"a1"}, lokaal()}, {}},
                       {"2020-07-01",
                        AnalyseAfgerond{{"a1"},
                                        Zwaarte::zwaar,
                                        {{FactorSoort::risico, Leefgebied::geld, {"Schulden."}},
                                         {FactorSoort::beschermend, Leefgebied::wonen, {point}}},
                                        {}},
                        {}}}));
        const auto* done = shown<AnalyseAfgerond>(gezien);
        return done == nullptr ? -1 : static_cast<int>(done->factoren.size());
    };
    EXPECT_EQ(points_for(pim, "Oma helpt."), 2);
    EXPECT_EQ(points_for(pim, "Zij wonen nu veilig in Gouda."), 0);
    EXPECT_EQ(points_for(pim, "Bij De Horst is het rustig."), 0);
    EXPECT_EQ(points_for(tess, "Zij wonen nu veilig in Gouda."), 2);
}

}  // namespace naast::inzage
