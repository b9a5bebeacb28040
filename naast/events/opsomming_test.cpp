#include "naast/events/opsomming.h"

#include <gtest/gtest.h>

namespace naast {
namespace {

NAAST_ENUM(Kleur, rood, wit, blauw_groen)
NAAST_ENUM(Enige, een)

TEST(Opsomming, SplitsAtCommasAndLeavesOutWhiteSpace) {
    using Texts = std::vector<std::string_view>;
    EXPECT_EQ(split_list("a, b,c"), (Texts{"a", "b", "c"}));
    EXPECT_EQ(split_list("a"), Texts{"a"});
}

TEST(Opsomming, AnEnumeratorIsItsOwnText) {
    EXPECT_EQ(to_text(Kleur::rood), "rood");
    EXPECT_EQ(to_text(Kleur::blauw_groen), "blauw_groen");
    EXPECT_EQ(to_text(Enige::een), "een");
    EXPECT_EQ(enum_texts<Kleur>().size(), 3U);
}

TEST(Opsomming, EachTextComesBack) {
    for (const auto text : enum_texts<Kleur>())
        EXPECT_EQ(to_text(parse_enum<Kleur>(text).value()), text);
}

TEST(Opsomming, OtherTextIsNoEnumerator) {
    for (const auto* text : {"", "Rood", "rood ", " rood", "rood,wit", "geel", "blauw-groen"}) {
        EXPECT_EQ(parse_enum<Kleur>(text), std::nullopt) << text;
    }
}

TEST(Opsomming, AValueThatIsNoEnumeratorHasNoText) {
    EXPECT_THROW(to_text(static_cast<Kleur>(3)), std::out_of_range);
}

}  // namespace
}  // namespace naast
