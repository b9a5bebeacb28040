#include "naast/events/woorden_keuzes.h"

#include <gtest/gtest.h>

#include <set>

namespace naast {
namespace {

template <class E>
class WoordenVanKeuzes : public testing::Test {};
using Keuzesoorten = testing::Types<Gezinsrol,
                                    Geslacht,
                                    AfsluitReden,
                                    WisselReden,
                                    GemistDoor,
                                    GevolgdAdvies,
                                    MaatregelEinde,
                                    VerlengReden,
                                    VerzoekReden,
                                    OnderzoeksVraag,
                                    OordeelStrekking,
                                    ToestemmingDoel>;
TYPED_TEST_SUITE(WoordenVanKeuzes, Keuzesoorten);

TYPED_TEST(WoordenVanKeuzes, AreThereInBothLanguagesAndNotTwice) {
    std::set<std::string> nl;
    std::set<std::string> en;
    for (std::size_t i = 0; i < enum_texts<TypeParam>().size(); ++i) {
        const Tekst words = in_woorden(static_cast<TypeParam>(i));
        EXPECT_TRUE(nl.insert(words.nl).second) << words.nl;
        EXPECT_TRUE(en.insert(words.en).second) << words.en;
        for (const std::string& text : {words.nl, words.en}) {
            ASSERT_FALSE(text.empty());
            EXPECT_EQ(text.find('_'), std::string::npos) << text;
            EXPECT_NE(text.back(), '.') << text;
        }
    }
}

}  // namespace
}  // namespace naast
