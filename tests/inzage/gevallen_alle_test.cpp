// That no case of the design is forgotten: each is a test with its id, or stands here with what is
// in the way. docs/open.md names those. Prints how much was checked.
#include <boost/json.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

#include "tests/inzage/gevallen_testing.h"
#include <fstream>
#include <map>
#include <set>
#include <sstream>

namespace naast::gevallen {
namespace {

// Cannot be told by the events of today, or has no way out to be checked on. The decision itself
// answers them: they are in naast/inzage/oordeel_test.cpp under the same id.
const std::map<std::string, std::string> not_yet{
    {"P60", "there is no way in for the messages of a system (iJw)"},
    {"P68", "a session has no second factor that can be too old, and nothing asks for one"},
    {"F18", "there is no decision on main lines (BW 1:377c) and no letter with them"},
    {"F24", "there is no page of the log of who looked"},
    {"F25", "there are no photographs or other files, so none to download"},
    {"F26", "there is no copy to take away (AVG 15)"},
    {"F28", "there is no calendar to follow, no mail and no text message"},
    {"F38", "there are no letters and no address that stands in for another"},
    {"F57", "what was destroyed is left out of every answer; none says that it was there"},
    {"F58", "there is no copy to take away, and no list of who received what"},
    {"S05", "there is no copy to take away that is made while rights change"},
};

// Checked, but for what is said here.
const std::map<std::string, std::string> in_part{
    {"P45", "no alarm"},
    {"P62", "the log of who looked has no page; that nothing else shows is tested"},
    {"F45", "no event is a message to a JIM"},
    {"F44", "nothing stops who writes from typing a name in free words"},
    {"F37", "no alias of an address is kept"},
    {"F53", "that something is disputed is not told to others"},
    {"F54", "asked in person, carried out on the command line; no event says that it was asked"},
    {"F56", "as F54; nothing writes down that it was refused, and why"},
    {"A01", "nothing is counted over families, so no number is held back: none is given"},
    {"A04", "as A01"},
    {"A05", "as A01"},
    {"A08", "as A01"},
};

std::set<std::string> cases_of_the_design() {
    std::ifstream file("tests/inzage/gevallen.json");
    std::stringstream text;
    text << file.rdbuf();
    std::set<std::string> ids;
    const boost::json::value rows = boost::json::parse(text.str());
    for (const auto& row : rows.as_array()) ids.insert(std::string(row.at("id").as_string()));
    return ids;
}

// "P05_a_second_earlier" and "Geldt/P05" are both of P05.
std::string case_of(std::string name) {
    if (const auto slash = name.rfind('/'); slash != std::string::npos) name.erase(0, slash + 1);
    const bool is_case = name.size() >= 3 && std::string_view("PFAS").find(name[0]) < 4 &&
                         std::isdigit(name[1]) != 0 && std::isdigit(name[2]) != 0 &&
                         (name.size() == 3 || name[3] == '_');
    return is_case ? name.substr(0, 3) : "";
}

std::set<std::string> cases_with_a_test() {
    std::set<std::string> ids;
    const auto& all = *testing::UnitTest::GetInstance();
    for (int i = 0; i < all.total_test_suite_count(); ++i) {
        const auto& suite = *all.GetTestSuite(i);
        for (int j = 0; j < suite.total_test_count(); ++j) {
            const std::string id = case_of(suite.GetTestInfo(j)->name());
            if (!id.empty()) ids.insert(id);
        }
    }
    return ids;
}

class Telling final : public testing::Environment {
public:
    void TearDown() override {
        fmt::print(
            "gevallen: {} controles; {} gevallen getest, {} nog niet uit te drukken, {} in "
            "het ontwerp\n",
            checks(),
            cases_with_a_test().size(),
            not_yet.size(),
            cases_of_the_design().size());
    }
};
const auto* const telling = testing::AddGlobalTestEnvironment(new Telling);

}  // namespace

TEST(AlleGevallen, EachIsTestedOrSaysWhyNot) {
    const std::set<std::string> design = cases_of_the_design();
    const std::set<std::string> tested = cases_with_a_test();
    EXPECT_EQ(design.size(), 108U);
    for (const std::string& id : design)
        EXPECT_NE(tested.contains(id), not_yet.contains(id)) << id << ": both, or neither";
    for (const std::string& id : tested) EXPECT_TRUE(design.contains(id)) << id;
    for (const auto& [id, why] : not_yet) EXPECT_TRUE(design.contains(id)) << id;
    for (const auto& [id, why] : in_part) EXPECT_TRUE(tested.contains(id)) << id;
}

TEST(AlleGevallen, WhatHasNoWayOutYetIsAnsweredByTheDecisionItself) {
    std::ifstream file("naast/inzage/oordeel_test.cpp");
    std::stringstream text;
    text << file.rdbuf();
    for (const auto& [id, why] : not_yet) EXPECT_TRUE(holds_word(text.str(), "{\"" + id)) << id;
}

TEST(AlleGevallen, WhatCannotBeToldYetStandsInTheListOfWhatIsOpen) {
    std::ifstream file("docs/open.md");
    std::stringstream text;
    text << file.rdbuf();
    for (const auto* list : {&not_yet, &in_part}) {
        for (const auto& [id, why] : *list) EXPECT_TRUE(holds_word(text.str(), id)) << id;
    }
}

}  // namespace naast::gevallen
