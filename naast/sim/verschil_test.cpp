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

Gerekend calculated(const std::string& places) {
    const std::string text =
        changed(changed(file_text("scenarios/mmc.toml"), "waarde = 5,", "waarde = " + places + ","),
                "waarde = 2200",
                "waarde = 600");
    Model model = *compile(read_well(text), Kalender{});
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
    EXPECT_EQ(compare_keten(five.doorgerekend(), again.doorgerekend()).verschil.mean, 0);
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
    EXPECT_LT(compare_keten(five.doorgerekend(), six.doorgerekend()).verschil.mean, 0);
}

}  // namespace
}  // namespace naast::sim
