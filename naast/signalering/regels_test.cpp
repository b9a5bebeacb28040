#include "naast/signalering/testing.h"

#include <filesystem>
#include <set>

namespace naast {

TEST(Regels, EveryRuleStandsOnceAndInOrder) {
    std::vector<std::string> ids;
    for (const Regel* regel : regels()) ids.emplace_back(regel->id);
    EXPECT_TRUE(std::is_sorted(ids.begin(), ids.end()));
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), ids.size());
}

TEST(Regels, EveryRuleFileIsInTheListAndTheOtherWayRound) {
    std::set<std::string> files;
    for (const auto& entry : std::filesystem::directory_iterator("naast/signalering")) {
        const std::string name = entry.path().filename().string();
        const bool is_rule = name.size() == std::string("plc_04.cpp").size() && name[3] == '_' &&
                             name.ends_with(".cpp");
        if (is_rule) files.insert(name.substr(0, 6));
    }
    std::set<std::string> listed;
    for (const Regel* regel : regels()) {
        std::string name(regel->id);
        for (char& c : name) c = c == '-' ? '_' : static_cast<char>(c | 0x20);
        listed.insert(name);
    }
    EXPECT_EQ(files, listed);
}

TEST(Regels, EveryRuleNamesItsRowInTheCatalogueAndAReport) {
    for (const Regel* regel : regels()) {
        EXPECT_TRUE(regel->bron.starts_with("catalogus " + std::string(regel->id))) << regel->id;
        // A gap is what no report asks for and cannot be left out; the design says why.
        const bool is_gap = regel->id.starts_with("GAP-");
        EXPECT_NE(regel->bron.find(is_gap ? "; ontwerp" : "; S"), std::string_view::npos)
            << regel->id;
    }
}

TEST(Regels, EveryTextIsThereInBothLanguages) {
    for (const Regel* regel : regels()) {
        SCOPED_TRACE(regel->id);
        for (const Tekst& tekst : {regel->titel, regel->eindigt}) {
            EXPECT_FALSE(tekst.nl.empty());
            EXPECT_FALSE(tekst.en.empty());
            EXPECT_NE(tekst.nl, tekst.en);
        }
        EXPECT_TRUE(regel->eindigt.nl.ends_with('.'));
        EXPECT_TRUE(regel->eindigt.en.ends_with('.'));
    }
}

}  // namespace naast
