#include "naast/sim/uitkomst.h"

#include "naast/sim/testing_uitkomst.h"

#include <boost/json.hpp>

namespace naast::sim {
namespace {

using namespace testing_uitkomst;
using testing_scenario::changed;
using testing_scenario::full;
using testing_scenario::read_well;

struct Made {
    Scenario scenario;
    Model model = model_of(scenario);
    Deel deel = made_deel(1, 1);
    Uitkomst uitkomst{deel.vraagstuk, scenario, model, deel.uitkomsten};
};

std::string text_of(const boost::json::value& value) {
    return std::string(value.as_string());
}

TEST(UitkomstTest, SaysWhatItWasMadeOfAndWhatTheMarginHolds) {
    const Made made{read_well(full)};
    const auto json = boost::json::parse(to_json(made.uitkomst));
    EXPECT_EQ(text_of(json.at("vorm")), "naast-uitkomst/1");
    EXPECT_EQ(json.at("zaad"), 7);
    EXPECT_EQ(json.at("replicaties"), 7);
    EXPECT_EQ(text_of(json.at("programma")), programma);
    EXPECT_EQ(text_of(json.at("scenario").at("hash")), hash_of(made.scenario));
    EXPECT_EQ(json.at("scenario").at("getallenAangenomen"), 13);
    EXPECT_EQ(boost::json::serialize(json.at("interval").at("bevat")), R"(["toeval"])");
    EXPECT_EQ(text_of(json.at("geteld").at("vanaf")), "2026-01-19");
    EXPECT_EQ(text_of(json.at("geteld").at("tot")), "2027-01-05");
    EXPECT_EQ(text_of(json.at("bestanden").at(0).at("tekst")), full);
    EXPECT_EQ(text_of(json.at("vingerafdruk")), fingerprint(made.deel.uitkomsten));
}

TEST(UitkomstTest, HasEachLinkMilestoneAndClass) {
    const Made made{read_well(full)};
    const auto json = boost::json::parse(to_json(made.uitkomst));
    ASSERT_EQ(json.at("schakels").as_array().size(), 3);
    const auto& hulp = json.at("schakels").at(1);
    EXPECT_EQ(text_of(hulp.at("id")), "hulp");
    EXPECT_DOUBLE_EQ(hulp.at("wachttijdDagen").at("gemiddelde").as_double(),
                     station_summary(made.model, made.deel.uitkomsten, 1).wait.mean);
    EXPECT_DOUBLE_EQ(hulp.at("klassen").at("gewoon").at("wachttijdDagen").at("marge95").as_double(),
                     station_summary(made.model, made.deel.uitkomsten, 1, 1).wait.margin_95);
    EXPECT_EQ(text_of(json.at("mijlpalen").at(0).at("naam")), "Tot de eerste hulp");
    EXPECT_TRUE(json.at("keten").as_object().contains("verblijfDagen"));
    EXPECT_FALSE(hulp.at("deelDatAfhaakt").is_null());
    EXPECT_TRUE(json.at("schakels").at(0).at("deelDatAfhaakt").is_null()) << "nobody gives up here";
    EXPECT_TRUE(json.at("schakels").at(2).at("bezetDeel").is_null()) << "places without limit";
    EXPECT_FALSE(hulp.at("wachtrijGezinnen").is_null());
    EXPECT_TRUE(hulp.at("klassen").at("gewoon").at("wachtrijGezinnen").is_null())
        << "the queue is of all classes together";
}

TEST(UitkomstTest, HoldsTheDifferenceOnlyWhenItWasAskedFor) {
    Made made{read_well(full)};
    EXPECT_TRUE(boost::json::parse(to_json(made.uitkomst)).at("verschil").is_null());
    Made zonder{read_well(full)};
    made.uitkomst.zonder.emplace(Zonder{zonder.scenario, {zonder.model, zonder.deel.uitkomsten}});
    const auto verschil = boost::json::parse(to_json(made.uitkomst)).at("verschil");
    EXPECT_EQ(text_of(verschil.at("zonderHash")), hash_of(zonder.scenario));
    ASSERT_EQ(verschil.at("schakels").as_array().size(), 3);
    const auto& hulp = verschil.at("schakels").at(1);
    EXPECT_EQ(text_of(hulp.at("id")), "hulp");
    EXPECT_EQ(hulp.at("wachttijdDagen").at("verschil").at("gemiddelde"), 0);
}

TEST(UitkomstTest, PairsTheLinksThatBothHave) {
    const Scenario met = read_well(full);
    Scenario zonder = met;
    std::swap(zonder.schakels[0], zonder.schakels[2]);
    zonder.schakels[1].id.waarde = "iets-anders";
    const Model model = model_of(met);
    const Outcomes none_yet;
    using Pairs = std::vector<std::pair<std::size_t, std::size_t>>;
    EXPECT_EQ(pairs_of({zonder, {model, none_yet}}, met), (Pairs{{2, 0}, {0, 2}}));
}

TEST(UitkomstTest, WarnsOfALinkThatCannotKeepUp) {
    const std::string mmc = testing_scenario::file_text("scenarios/mmc.toml");
    const auto warnings = [](const std::string& text) {
        const Scenario scenario = read_well(text);
        const Model model = model_of(scenario);
        const Vraagstuk asked{"", "", {}, 1, 24};
        return warnings_of({asked, scenario, model, {}});
    };
    EXPECT_TRUE(warnings(mmc).empty());
    const auto busy = warnings(changed(mmc, "waarde = 5,", "waarde = 4,"));
    ASSERT_EQ(busy.size(), 1);
    EXPECT_TRUE(busy[0].nl.starts_with("bij \"Balie\" is de belasting 100% van de plekken"))
        << busy[0].nl;
    EXPECT_TRUE(busy[0].en.starts_with("at \"Balie\" the load is 100% of its places"))
        << busy[0].en;
    EXPECT_EQ(warnings(changed(mmc, "waarde = 5,", "waarde = 0,")).size(), 1);
}

TEST(UitkomstTest, WarnsOfTooFewReplications) {
    const Made made{read_well(full)};
    const auto warnings = warnings_of(made.uitkomst);
    ASSERT_FALSE(warnings.empty());
    EXPECT_EQ(warnings.back().nl, "met 7 replicaties is de marge zelf ruw; neem er 24 of meer");
}

}  // namespace
}  // namespace naast::sim
