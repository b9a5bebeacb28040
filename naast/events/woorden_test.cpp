#include "naast/events/woorden.h"

#include <gtest/gtest.h>

#include <set>

namespace naast {
namespace {

// Words for people: there in both languages, no code, lower case or a name, and not twice.
void expect_words(const Tekst& words, std::string_view code) {
    EXPECT_FALSE(words.nl.empty()) << code;
    EXPECT_FALSE(words.en.empty()) << code;
    EXPECT_EQ(words.nl.find('_'), std::string::npos) << words.nl;
    EXPECT_EQ(words.en.find('_'), std::string::npos) << words.en;
    for (const std::string& text : {words.nl, words.en}) {
        EXPECT_NE(text.back(), '.') << text;
        EXPECT_NE(text.front(), ' ') << text;
        EXPECT_NE(text.back(), ' ') << text;
    }
}

template <class E>
class WoordenVan : public testing::Test {};
using Soorten = testing::Types<OrganisatieSoort,
                               GezagSoort,
                               RelatieSoort,
                               BetrokkenRol,
                               ContactVorm,
                               SchakelmomentSoort,
                               VerzuimSoort,
                               DiagnoseSoort,
                               NoodgegevenSoort,
                               SignaalSoort,
                               Zorg,
                               Beweging,
                               NoodReden,
                               OnderzoekSoort,
                               MaatregelSoort,
                               HulpSoort,
                               ToelatingsEis,
                               VerblijfVorm,
                               VerblijfEinde,
                               Screening,
                               WeigerReden,
                               Zwaarte,
                               BesluitSoort,
                               Afloop,
                               Uitspraak,
                               TafelSoort,
                               MaatwerkUitkomst,
                               TriageUitkomst,
                               IncidentSoort,
                               BevindingAdvies,
                               DoelEinde,
                               AfwijsReden,
                               Veiligheidsfase,
                               ProbleemSoort,
                               AlternatiefSoort>;
TYPED_TEST_SUITE(WoordenVan, Soorten);

TYPED_TEST(WoordenVan, EachEnumeratorAreItsOwn) {
    std::set<std::string> seen;
    for (std::size_t i = 0; i < enum_texts<TypeParam>().size(); ++i) {
        const auto value = static_cast<TypeParam>(i);
        const Tekst words = in_woorden(value);
        expect_words(words, to_text(value));
        EXPECT_TRUE(seen.insert(words.nl).second) << words.nl << " stands for two";
    }
}

TEST(Woorden, ARoleInTheFamilyFollowsTheSexWhereItIsKnown) {
    EXPECT_EQ(in_woorden(Gezinsrol::kind, Geslacht::man).nl, "zoon");
    EXPECT_EQ(in_woorden(Gezinsrol::kind, Geslacht::vrouw).en, "daughter");
    EXPECT_EQ(in_woorden(Gezinsrol::kind, std::nullopt).nl, "kind");
    for (std::size_t rol = 0; rol < enum_texts<Gezinsrol>().size(); ++rol) {
        expect_words(in_woorden(static_cast<Gezinsrol>(rol), std::nullopt), "rol");
        for (std::size_t sex = 0; sex < enum_texts<Geslacht>().size(); ++sex) {
            expect_words(in_woorden(static_cast<Gezinsrol>(rol), static_cast<Geslacht>(sex)),
                         "rol");
        }
    }
}

TEST(Woorden, NamesStandInARow) {
    EXPECT_EQ(opsomming({"Ruud"}).nl, "Ruud");
    EXPECT_EQ(opsomming({"Ruud", "Raymond"}).nl, "Ruud en Raymond");
    EXPECT_EQ(opsomming({"Ruud", "Raymond", "moeder"}).nl, "Ruud, Raymond en moeder");
    EXPECT_EQ(opsomming({"Ruud", "Raymond", "moeder"}).en, "Ruud, Raymond and moeder");
}

TEST(Woorden, BeginWithACapital) {
    const Tekst words = met_hoofdletter({"school", "general practitioner"});
    EXPECT_EQ(words.nl, "School");
    EXPECT_EQ(words.en, "General practitioner");
    EXPECT_EQ(met_hoofdletter({"één ouder", ""}).nl, "één ouder");
    EXPECT_EQ(met_hoofdletter({"", ""}).nl, "");
}

}  // namespace
}  // namespace naast
