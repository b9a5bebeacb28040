#include "naast/tijdlijn/titels.h"

#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"

#include <gtest/gtest.h>

#include <set>
#include <utility>

namespace naast {

using namespace testing_events;

namespace {

// One of each kind, with all that it can say. A new kind comes in by itself.
std::vector<Inhoud> each_kind() {
    std::vector<Inhoud> kinds;
    for (const Event& event : events_of_every_kind(Vulling::volledig))
        kinds.push_back(event.inhoud);
    return kinds;
}

std::string soort(const Inhoud& inhoud) {
    return std::string(std::visit([](const auto& e) { return e.soort; }, inhoud));
}

void expect_for_people(const Inhoud& inhoud) {
    const Tekst titel = titel_van(inhoud);
    for (const std::string& text : {titel.nl, titel.en}) {
        ASSERT_FALSE(text.empty()) << soort(inhoud);
        EXPECT_FALSE(text.front() >= 'a' && text.front() <= 'z') << text;
        EXPECT_EQ(text.find('_'), std::string::npos) << text;
        EXPECT_EQ(text.find("  "), std::string::npos) << text;
        EXPECT_NE(text.back(), '.') << text;
    }
}

// A title for each enumerator, and no two the same in either language.
template <class E, class Make>
void expect_told_apart(const Make& make) {
    std::set<std::string> dutch;
    std::set<std::string> english;
    for (const auto text : enum_texts<E>()) {
        const Inhoud inhoud = make(parse_enum<E>(text).value());
        expect_for_people(inhoud);
        EXPECT_TRUE(dutch.insert(titel_van(inhoud).nl).second) << titel_van(inhoud).nl;
        EXPECT_TRUE(english.insert(titel_van(inhoud).en).second) << titel_van(inhoud).en;
    }
}

}  // namespace

TEST(Titels, EveryKindOfEventHasATitleInBothLanguages) {
    for (const Inhoud& inhoud : each_kind()) expect_for_people(inhoud);
}

TEST(Titels, NoKindHasTheSameTitleInBothLanguages) {
    for (const Inhoud& inhoud : each_kind()) {
        const Tekst titel = titel_van(inhoud);
        EXPECT_NE(titel.nl, titel.en) << soort(inhoud);
    }
}

TEST(Titels, EveryValueThatAKindNamesIsToldApart) {
    expect_told_apart<RelatieSoort>([](auto v) { return RelatieVastgelegd{v, {"sil"}}; });
    expect_told_apart<RelatieSoort>([](auto v) { return RelatieBeeindigd{v, {"sil"}}; });
    expect_told_apart<GezagSoort>([](auto v) { return GezagVastgelegd{v, {}}; });
    expect_told_apart<ContactVorm>([](auto v) { return ContactGehad{team(), v, {}, {}}; });
    expect_told_apart<SchakelmomentSoort>([](auto v) { return SchakelmomentGemarkeerd{v, {}}; });
    expect_told_apart<VerzuimSoort>([](auto v) { return SchoolverzuimBegonnen{v, {}, {}}; });
    expect_told_apart<DiagnoseSoort>([](auto v) { return DiagnoseGesteld{v, {}}; });
    expect_told_apart<NoodgegevenSoort>([](auto v) { return NoodgegevenVastgelegd{v, {}}; });
    expect_told_apart<SignaalSoort>([](auto v) { return SignaalOntvangen{{"s1"}, v, {}, {}, {}}; });
    expect_told_apart<Zorg>([](auto v) { return SignaalOntvangen{{"s1"}, {}, {v}, {}, {}}; });
    expect_told_apart<Beweging>([](auto v) { return EvaluatieGehouden{v, {}, {}}; });
    expect_told_apart<OnderzoekSoort>([](auto v) { return OnderzoekGestart{{"o1"}, v, {}, {}}; });
    expect_told_apart<MaatregelSoort>([](auto v) { return maatregel("m1", v); });
    expect_told_apart<HulpSoort>([](auto v) { return HulpAangevraagd{{"h1"}, v, {}, {}, {}}; });
    expect_told_apart<HulpSoort>([](auto v) { return HulpGestart{{"h1"}, v, {}, {}, {}}; });
    expect_told_apart<VerblijfVorm>([](auto v) { return geplaatst("p1", v); });
    expect_told_apart<VerblijfVorm>([](auto v) { return LichtereVormOverwogen{{"p1"}, v, {}}; });
    expect_told_apart<VerblijfEinde>([](auto v) {
        return UithuisplaatsingBeeindigd{{"p1"}, v, {}};
    });
    expect_told_apart<BetrokkenRol>([](auto v) {
        return BetrokkeneToegevoegd{{{"ada"}, "Ada Kuip", team()}, v};
    });
}

TEST(Titels, SayWhatHappened) {
    const std::vector<std::pair<Inhoud, std::string>> table{
        {persoon(), "Hoort bij het gezin: Sil"},
        {regisseur("ada"), "Regisseur: ada"},
        {BetrokkeneToegevoegd{medewerker("ada"), BetrokkenRol::huisarts},
         "ada komt erbij (huisarts)"},
        {contact(), "Gesprek"},
        {contact(Strekking::ultimatum), "Gesprek met ultimatum"},
        {contact(Strekking::afspraak), "Gesprek"},
        {SignaalOntvangen{
             {"s1"}, SignaalSoort::melding, {Zorg::schulden, Zorg::verslaving}, {}, {}},
         "Melding: schulden, verslaving"},
        {SignaalOntvangen{{"s1"}, SignaalSoort::melding, {}, {}, {}}, "Melding"},
        {LeidingGewisseld{{"m1"}, medewerker("ada"), true}, "Leiding bij ada"},
        {TerugkeerGepland{{"p1"}, date("2022-07-01"), {}, {}, {}},
         "Terugkeer gepland voor 1 juli 2022"},
        {hulp_gestopt("h1"), "Hulp stopt"}};
    for (const auto& [inhoud, expected] : table) EXPECT_EQ(titel_van(inhoud).nl, expected);
    EXPECT_EQ(titel_van(TerugkeerGepland{{"p1"}, date("2022-07-01"), {}, {}, {}}).en,
              "Return planned for 1 July 2022");
}

TEST(Titels, FreeWordsComeFromTheFieldThatHoldsThem) {
    EXPECT_EQ(vrije_tekst_van(ContactGehad{team(), {}, {}, VrijeTekst{"Het ging goed."}}),
              "Het ging goed.");
    EXPECT_EQ(vrije_tekst_van(HulpGestopt{{"h1"}, {}, VrijeTekst{"Klaar."}}), "Klaar.");
    EXPECT_EQ(vrije_tekst_van(GebeurtenisIngetrokken{event_id(1), {}, {"Stond dubbel."}}),
              "Stond dubbel.");
    EXPECT_EQ(vrije_tekst_van(PlaatsingGeevalueerd{{"p1"}, {"Ja."}, {"Nee."}, {"Thuis."}, {"."}}),
              "Ja.");
}

TEST(Titels, WithoutFreeWordsThereAreNone) {
    EXPECT_EQ(vrije_tekst_van(contact()), std::nullopt);
    EXPECT_EQ(vrije_tekst_van(persoon()), std::nullopt);
    EXPECT_EQ(vrije_tekst_van(regisseur("ada")), std::nullopt);
}

TEST(Titels, OfAnAssessmentOfSafetyTellsItsOutcomeToWhoSeesIt) {
    EXPECT_EQ(titel_van(veiligheid(Veiligheidsoordeel::onveilig)).nl,
              "Veiligheid beoordeeld: niet veilig");
    EXPECT_EQ(titel_van(veiligheid()).en, "Safety assessed: safe");
    EXPECT_EQ(titel_van(veiligheid(std::nullopt)).nl, "Veiligheid beoordeeld");
}

}  // namespace naast
