// Parts of a run: to a file and back, and together again.
#include "naast/sim/deel.h"

#include "naast/sim/testing_uitkomst.h"

namespace naast::sim {
namespace {

using namespace testing_uitkomst;
using testing_scenario::changed;

Bestand written(std::uint32_t nummer, std::uint32_t van, std::uint32_t replicaties = 7) {
    return {"deel-" + std::to_string(nummer) + ".json",
            to_json(made_deel(nummer, van, replicaties))};
}

std::string refusal(const std::vector<Bestand>& delen, const std::string& met = programma) {
    const auto whole = join_delen(delen, met);
    return whole ? "" : in_words(whole.error()).nl;
}

TEST(DeelTest, DividesTheReplicationsWithoutOverlapOrGap) {
    for (const std::uint32_t replicaties : {1U, 7U, 24U, 1'000'000U}) {
        for (std::uint32_t van = 1; van <= std::min(replicaties, 9U); ++van) {
            std::uint32_t next = 0;
            for (std::uint32_t nummer = 1; nummer <= van; ++nummer) {
                const auto [first, until] = range_of(replicaties, nummer, van);
                EXPECT_EQ(first, next);
                EXPECT_GT(until, first);
                next = until;
            }
            EXPECT_EQ(next, replicaties);
        }
    }
}

TEST(DeelTest, IsReadBackAsItWasWritten) {
    const Deel deel = made_deel(2, 3);
    const auto read = read_deel({"a.json", to_json(deel)});
    ASSERT_TRUE(read);
    EXPECT_EQ(read->vraagstuk, deel.vraagstuk);
    EXPECT_EQ(read->nummer, 2);
    EXPECT_EQ(read->van, 3);
    EXPECT_EQ(read->uitkomsten, deel.uitkomsten);
}

TEST(DeelTest, PartsInAnyOrderAreTheWhole) {
    const Deel whole = made_deel(1, 1);
    const Bestand one = written(1, 3), two = written(2, 3), three = written(3, 3);
    for (const auto& order : {std::vector{one, two, three}, {three, one, two}, {two, three, one}}) {
        const auto joined = join_delen(order, programma);
        ASSERT_TRUE(joined);
        EXPECT_EQ(to_json(*joined), to_json(whole));
    }
    EXPECT_EQ(to_json(*join_delen({written(1, 1)}, programma)), to_json(whole));
}

TEST(DeelTest, RefusesAPartThatIsMissingOrThereTwice) {
    EXPECT_EQ(refusal({written(1, 3), written(3, 3)}),
              "deel-1.json: deel 2 van 3 ontbreekt; alle delen moeten er zijn.");
    EXPECT_EQ(refusal({written(1, 2), written(2, 2), {"kopie.json", written(1, 2).tekst}}),
              "kopie.json: deel 1 van 2 is er al in deel-1.json; ieder deel mag één keer.");
}

TEST(DeelTest, RefusesPartsOfAnotherRun) {
    const auto with = [](auto change) {
        Deel deel = made_deel(2, 2);
        change(deel);
        return Bestand{"b.json", to_json(deel)};
    };
    const Bestand one = written(1, 2);
    EXPECT_EQ(refusal({one, with([](Deel& d) { d.vraagstuk.scenario = std::string(64, 'a'); })})
                  .substr(0, 64),
              "b.json: dit deel is van een ander scenario (aaaaaaaaaaaa en niet");
    EXPECT_EQ(refusal({one, with([](Deel& d) { d.vraagstuk.zaad = d.uitkomsten.seed = 8; })}),
              "b.json: dit deel heeft zaad 8 en niet 7; dat moet bij alle delen gelijk zijn.");
    EXPECT_EQ(
        refusal({one, written(2, 3)}),
        "deel-2.json: dit deel heeft een aantal delen van 3 en niet 2; dat moet bij alle delen "
        "gelijk zijn.");
    EXPECT_EQ(
        refusal({one, written(2, 2, 9)}),
        "deel-2.json: dit deel heeft een aantal replicaties van 9 en niet 7; dat moet bij alle "
        "delen gelijk zijn.");
    EXPECT_EQ(refusal({one, with([](Deel& d) { d.vraagstuk.bestanden[0].naam = "x"; })}),
              "b.json: dit deel noemt andere bestanden; die moeten bij alle delen gelijk zijn.");
    EXPECT_EQ(refusal({one, with([](Deel& d) {
                           for (Tally& tally : d.uitkomsten.each) tally.milestones.clear();
                       })}),
              "deel-1.json: de delen passen niet bij elkaar; zij moeten van één scenario zijn.");
    EXPECT_EQ(refusal({one, written(2, 2)}, "naast 9.9.9"),
              "deel-1.json: dit deel is gemaakt met naast 0.0.0 (rekenkern toets) en dit is naast "
              "9.9.9; dat moet hetzelfde zijn.");
}

TEST(DeelTest, RefusesWhatIsNoPartOrWasChanged) {
    const std::string good = to_json(made_deel(1, 2));
    ASSERT_EQ(refusal({{"a.json", good}, written(2, 2)}), "");
    const std::pair<const char*, const char*> changes[] = {
        {"{", ""},
        {"naast-deel/2", "naast-uitkomst/1"},
        {"\"deel\": 1", "\"deel\": 0"},
        {"\"deel\": 1", "\"deel\": 3"},
        {"\"deel\": 1", "\"deel\": 2"},
        {"\"van\": 2", "\"van\": 4000000000"},
        {"\"replicaties\": 7", "\"replicaties\": 4000000000"},
        {"\"zaad\": 7", "\"zaad\": -7"},
        {"\"zaad\": 7", "\"zaad\": 7.5"},
        {"\"replicatie\": 1", "\"replicatie\": 2"},
        {"\"gebeurtenissen\": 1001", "\"gebeurtenissen\": 1002"},
        {"[1004, ", "["},
        {"[1004, ", "[-1004, "},
        {"[1004, ", "[1005, "},
        {"\"waitingMinutes\"", "\"servingMinutes\""},
        {"\"uitkomsten\": [", "\"uitkomst\": ["},
        {"\"programma\": \"naast", "\"programma\": 1, \"x\": \"naast"},
    };
    for (const auto& [from, to] : changes)
        EXPECT_EQ(
            refusal({{"a.json", changed(good, from, to)}, written(2, 2)}),
            "a.json: dit is geen heel deel, of het is veranderd; het moet een bestand zijn dat "
            "\"naast simuleer --deel\" maakte.")
            << from;
    EXPECT_NE(refusal({{"a.json", ""}}), "");
    EXPECT_NE(refusal({{"a.json", good.substr(0, good.size() / 2)}}), "");
}

TEST(DeelTest, FitsOnlyAModelOfItsSize) {
    const Deel deel = made_deel(1, 1);
    Model model = model_of(testing_scenario::read_well(testing_scenario::full));
    EXPECT_TRUE(fits(model, deel.uitkomsten));
    model.milestones.clear();
    EXPECT_FALSE(fits(model, deel.uitkomsten));
}

}  // namespace
}  // namespace naast::sim
