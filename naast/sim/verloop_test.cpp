#include "naast/sim/verloop.h"

#include "naast/sim/compile.h"
#include "naast/sim/replicate.h"
#include "naast/sim/testing_scenario.h"

#include <set>
#include <vector>

namespace naast::sim {
namespace {

using namespace testing_scenario;

struct Written {
    std::vector<std::string> lines;
    Tally tally;
};
Written written(const std::string& text, std::uint64_t zaad = 3) {
    const Scenario scenario = read_well(text);
    const Model model = compile(scenario, Kalender{});
    Written made;
    made.tally = verloop(
        scenario, model, zaad, [&](std::string_view line) { made.lines.emplace_back(line); });
    EXPECT_EQ(made.tally, replicate(model, {zaad, 0, 1, 1}).each.front());
    return made;
}
std::vector<std::string> cells(const std::string& line) {
    std::vector<std::string> all{""};
    for (const char c : line) {
        if (c == ',')
            all.emplace_back();
        else if (c != '\n')
            all.back() += c;
    }
    return all;
}

TEST(VerloopTest, TellsWhatHappenedToEachFamilyInOrder) {
    const Written made = written(full);
    ASSERT_GT(made.lines.size(), 1'000U);
    const std::size_t columns = cells(std::string(verloop_kop())).size();
    std::string before;
    std::set<std::string> words;
    for (const std::string& line : made.lines) {
        ASSERT_TRUE(line.ends_with('\n'));
        const auto row = cells(line);
        ASSERT_EQ(row.size(), columns) << line;
        ASSERT_LE(before, row[0]);
        before = row[0];
        words.insert(row[4]);
    }
    EXPECT_EQ(words,
              (std::set<std::string>{"begint",
                                     "haakt_af",
                                     "is_klaar",
                                     "komt_binnen",
                                     "meldt_zich",
                                     "verlaat_de_keten",
                                     "wachtte_al"}));
    EXPECT_EQ(made.lines.front(), "2026-01-05 00:00,aanwezig/rij/1,gewoon,hulp,wachtte_al,\n");
}

TEST(VerloopTest, NamesTheProfessionalWhoTakesAFamily) {
    const Written made = written(changed(full, "\"wacht\"", "\"in_hulp\""));
    EXPECT_EQ(made.lines.front(), "2026-01-05 00:00,aanwezig/rij/1,gewoon,hulp,had_al_hulp,\n");
    std::set<std::string> at_triage;
    for (const std::string& line : made.lines) {
        const auto row = cells(line);
        if (row[4] != "begint") continue;
        EXPECT_TRUE(row[3] == "triage" || row[5].empty()) << "places have no name: " << line;
        if (row[3] == "triage") at_triage.insert(row[5]);
    }
    // 3.5 fte with 8 each are 28 places: four, of whom one for half; overtime is nobody's.
    at_triage.erase("");
    EXPECT_EQ(at_triage, (std::set<std::string>{"1", "2", "3", "4"}));
}

}  // namespace
}  // namespace naast::sim
