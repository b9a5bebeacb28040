#include "naast/sim/verschil.h"

#include "naast/sim/replicate.h"
#include "naast/sim/testing_uitkomst.h"

namespace naast::sim {
namespace {

using namespace testing_scenario;

struct Gerekend {
    Model model;
    Outcomes outcomes;
    Doorgerekend doorgerekend() const { return {model, outcomes}; }
};

Model compiled(const Scenario& scenario) {
    return compile(scenario, Kalender{});
}

Gerekend calculated(const std::string& places) {
    const std::string text =
        changed(changed(file_text("scenarios/mmc.toml"), "waarde = 5,", "waarde = " + places + ","),
                "waarde = 2200",
                "waarde = 600");
    Model model = compiled(read_well(text));
    Outcomes outcomes = replicate(model, {3, 0, 24, 1});
    return {std::move(model), std::move(outcomes)};
}

TEST(VerschilTest, OfTheSameIsExactlyNothing) {
    const Gerekend five = calculated("5"), again = calculated("5");
    const auto found = compare_schakel(five.doorgerekend(), 0, again.doorgerekend(), 0);
    EXPECT_EQ(found.wachttijd.verschil.mean, 0);
    EXPECT_EQ(found.wachttijd.verschil.margin_95, 0);
    EXPECT_EQ(found.wachttijd.minder, 0);
    EXPECT_EQ(found.wachtrij.verschil.mean, 0);
    EXPECT_EQ(compare_keten(five.doorgerekend(), again.doorgerekend()).verblijf.verschil.mean, 0);
}

// Finding: it was 0, as if it was tried and never shorter.
TEST(VerschilTest, WithoutPairsThereIsNoPartInWhichItIsLess) {
    const Gerekend five = calculated("5"), nobody = calculated("0");
    const auto found = compare_schakel(five.doorgerekend(), 0, nobody.doorgerekend(), 0);
    EXPECT_EQ(found.wachttijd.verschil.n, 0) << "nobody starts without places";
    EXPECT_FALSE(found.wachttijd.minder);
    EXPECT_EQ(found.wachtrij.minder, 0);
}

TEST(VerschilTest, IsKnownBetterThanTheLevelsSinceTheSameFamiliesCome) {
    const Gerekend five = calculated("5"), six = calculated("6");
    const auto found = compare_schakel(five.doorgerekend(), 0, six.doorgerekend(), 0);
    EXPECT_EQ(found.wachttijd.verschil.n, 24);
    EXPECT_LT(found.wachttijd.verschil.mean, -0.08) << "0.1385 and 0.0357 days by Erlang's formula";
    EXPECT_NEAR(found.wachttijd.verschil.mean,
                found.wachttijd.met.mean - found.wachttijd.zonder.mean,
                1e-12);
    EXPECT_EQ(found.wachttijd.minder, 1) << "V16: pathwise, at a single link";
    EXPECT_LT(found.wachttijd.verschil.margin_95, found.wachttijd.zonder.margin_95);
    EXPECT_LT(compare_keten(five.doorgerekend(), six.doorgerekend()).verblijf.verschil.mean, 0);
}

// Finding: a source had its place in the list as its number.
TEST(VerschilTest, V10OfAnotherOrderIsExactlyNothing) {
    const auto calculate = [](const Scenario& scenario) {
        Model model = compiled(scenario);
        Outcomes outcomes = replicate(model, {3, 0, 6, 1});
        return Gerekend{std::move(model), std::move(outcomes)};
    };
    const std::string school =
        "{ id = \"school\", naar = \"triage\", tempo = { waarde = 900, eenheid = \"per jaar\", "
        "aanname = \"a\" } }";
    const std::string politie =
        "{ id = \"politie\", naar = \"triage\", klasse = \"spoed\", tempo = { waarde = 1, eenheid "
        "= "
        "\"per dag\", aanname = \"a\" } }";
    const std::string nobody =
        "{ id = \"niemand\", naar = \"triage\", tempo = { waarde = 0, eenheid = \"per jaar\", "
        "aanname = \"a\" } }";
    const auto group = [](const char* id, int families) {
        return "{ id = \"" + std::string(id) +
               "\", schakel = \"hulp\", klasse = \"gewoon\", toestand = \"wacht\", aantal = { "
               "waarde "
               "= " +
               std::to_string(families) +
               ", eenheid = \"gezinnen\", aanname = \"a\" }, sinds = { waarde = 1, eenheid = "
               "\"maanden\", aanname = \"a\" } }";
    };
    const auto put = [](const std::string& list, const std::string& rows) {
        return "[[wijziging]]\nwaar = \"" + list + "\"\nwordt = [" + rows + "]\n";
    };
    const Gerekend before = calculate(read_well(full));
    for (const std::string& changes :
         {put("instroom", school + ", " + politie),
          put("instroom", nobody + ", " + politie + ", " + school),
          put("aanwezig", group("niemand", 0) + ", " + group("rij", 91))}) {
        const Gerekend after = calculate(read_well(
            full, {{"anders.toml", "vorm = \"naast-wat-als/1\"\nnaam = \"Anders\"\n" + changes}}));
        for (std::size_t i = 0; i < before.model.stations.size(); ++i) {
            const auto found = compare_schakel(before.doorgerekend(), i, after.doorgerekend(), i);
            EXPECT_EQ(found.wachttijd.verschil.mean, 0) << changes;
            EXPECT_EQ(found.wachttijd.verschil.margin_95, 0) << changes;
            EXPECT_EQ(found.wachtrij.verschil.margin_95, 0) << changes;
        }
        const Verschil keten = compare_keten(before.doorgerekend(), after.doorgerekend()).verblijf;
        EXPECT_EQ(keten.verschil.mean, 0) << changes;
        EXPECT_EQ(keten.verschil.margin_95, 0) << changes;
    }
}

}  // namespace
}  // namespace naast::sim
