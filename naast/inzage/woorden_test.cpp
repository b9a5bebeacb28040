#include "naast/inzage/woorden.h"

#include <gtest/gtest.h>

#include <set>

namespace naast::inzage {

TEST(InzageWoorden, EachCategoryHasWordsOfItsOwnInBothLanguages) {
    std::set<std::string> nl;
    std::set<std::string> en;
    for (std::size_t i = 0; i < enum_texts<Categorie>().size(); ++i) {
        const Tekst words = in_woorden(static_cast<Categorie>(i));
        nl.insert(words.nl);
        en.insert(words.en);
    }
    EXPECT_EQ(nl.size(), enum_texts<Categorie>().size());
    EXPECT_EQ(en.size(), enum_texts<Categorie>().size());
    EXPECT_FALSE(nl.contains(""));
    EXPECT_FALSE(en.contains(""));
}

}  // namespace naast::inzage
