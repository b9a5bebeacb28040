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

// Cannot be told by the events of today, or has no way out to be checked on. Those that the
// decision itself can answer are in naast/inzage/oordeel_test.cpp under the same id.
const std::map<std::string, std::string> not_yet{
    {"P12", "no event gives a ticket for supervision"},
    {"P33", "no event makes someone a guest at a table; there is no case sheet"},
    {"P34", "no event makes someone a guest at a table"},
    {"P60", "there is no way in for messages of a system"},
    {"P62", "no event gives a ticket for an audit; the log has no page"},
    {"P64", "no event gives a ticket to the privacy officer"},
    {"P68", "a made-up person has no second factor that can be too old"},
    {"F08", "nothing is published for a child; there is no child page"},
    {"F14", "consent names organisations, not a member"},
    {"F18", "there are no letters"},
    {"F24", "the log has no page"},
    {"F25", "there are no photographs"},
    {"F26", "there is no copy to take away"},
    {"F28", "there is no calendar and no notification"},
    {"F34", "no event holds a suspension order with its conditions"},
    {"F38", "there are no letters"},
    {"F42", "no event says that a professional who reports is kept secret"},
    {"F45", "consent names organisations, not a JIM"},
    {"F50", "consent names organisations, not someone of the network"},
    {"F54", "nobody can ask for destruction here; it is done on the command line"},
    {"F56", "nobody can ask for destruction here; it is done on the command line"},
    {"F57", "what was destroyed is left out, without a sign of its own"},
    {"F58", "there is no copy to take away"},
    {"A01", "nothing is counted over families"},
    {"A04", "nothing is counted over families"},
    {"A05", "nothing is counted over families"},
    {"A08", "nothing is counted over families"},
    {"S05", "there is no copy to take away"},
};

// Checked, but for what is said here.
const std::map<std::string, std::string> in_part{
    {"P45", "no alarm, no review, and no event says which medical facts are essential"},
    {"F44", "nothing stops who writes from typing a name in free words"},
    {"F37", "no alias of an address is kept"},
    {"F53", "that something is disputed is not told to others"},
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

TEST(AlleGevallen, WhatCannotBeToldYetStandsInTheListOfWhatIsOpen) {
    std::ifstream file("docs/open.md");
    std::stringstream text;
    text << file.rdbuf();
    for (const auto* list : {&not_yet, &in_part}) {
        for (const auto& [id, why] : *list) EXPECT_TRUE(holds_word(text.str(), id)) << id;
    }
}

}  // namespace naast::gevallen
