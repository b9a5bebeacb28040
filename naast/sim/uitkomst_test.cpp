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
    EXPECT_EQ(json.at("scenario").at("getallenAangenomen"), 16);
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
    EXPECT_EQ(hulp.at("wachttijdDagen").at("deelWaarinMinder"), 0);
    for (Tally& tally : zonder.deel.uitkomsten.each)
        for (VisitTally& row : tally.visits) row.waits = 0;
    const auto without_pairs = boost::json::parse(to_json(made.uitkomst)).at("verschil");
    EXPECT_TRUE(
        without_pairs.at("schakels").at(1).at("wachttijdDagen").at("deelWaarinMinder").is_null());
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

std::vector<Tekst> warnings(const std::string& text) {
    const Scenario scenario = read_well(text);
    const Model model = model_of(scenario);
    const Vraagstuk asked{"", "", {}, 1, 24};
    return warnings_of({asked, scenario, model, {}});
}
std::string mmc_with(const std::string& plekken, const std::string& tempo = "16") {
    return changed(changed(testing_scenario::file_text("scenarios/mmc.toml"),
                           "waarde = 5,",
                           "waarde = " + plekken + ","),
                   "waarde = 16",
                   "waarde = " + tempo);
}
std::string meerwerk(const std::string& hoogstens) {
    return "meerwerk.per_wachtende = { waarde = 0.5, eenheid = \"plekken per wachtende\", "
           "aanname = \"a\" }\nmeerwerk.hoogstens = { waarde = " +
           hoogstens + ", eenheid = \"plekken\", aanname = \"a\" }\n";
}

TEST(UitkomstTest, WarnsOfALinkThatCannotKeepUp) {
    EXPECT_TRUE(warnings(mmc_with("5")).empty());
    const auto busy = warnings(mmc_with("4"));
    ASSERT_EQ(busy.size(), 1);
    EXPECT_EQ(
        busy[0].nl,
        "bij \"Balie\" is de belasting 100% van de plekken en niemand haakt af; de rij blijft "
        "groeien, en de cijfers hangen af van hoe lang er gerekend wordt");
    EXPECT_EQ(busy[0].en,
              "at \"Balie\" the load is 100% of its places and nobody gives up; the queue keeps "
              "growing, and the figures depend on how long the run is");
    const auto without = warnings(mmc_with("0"));
    ASSERT_EQ(without.size(), 1);
    EXPECT_TRUE(without[0].nl.starts_with("bij \"Balie\" is de belasting oneindig"));
}

// Finding: from 98% it was said to grow without end.
TEST(UitkomstTest, OfALinkThatHardlyKeepsUpItDoesNotSayThatTheQueueGrowsForEver) {
    EXPECT_TRUE(warnings(mmc_with("4", "15.6")).empty());
    const auto busy = warnings(mmc_with("4", "15.98"));
    ASSERT_EQ(busy.size(), 1);
    EXPECT_EQ(
        busy[0].nl,
        "bij \"Balie\" is de belasting 99% van de plekken en niemand haakt af; de rij kan heel "
        "lang worden, en het duurt zo lang voordat zij op peil is dat de cijfers kunnen "
        "afhangen van hoe lang er gerekend wordt");
    EXPECT_EQ(
        busy[0].en,
        "at \"Balie\" the load is 99% of its places and nobody gives up; the queue can become "
        "very long, and takes so long to settle that the figures may depend on how long the "
        "run is");
}

// Finding: a link with extra places was never warned of, though they are limited.
TEST(UitkomstTest, ExtraPlacesAreCountedUpToTheirLimit) {
    const auto with = [](const std::string& hoogstens) {
        return warnings(changed(mmc_with("3"), "duur =", meerwerk(hoogstens) + "duur ="));
    };
    EXPECT_EQ(with("0").size(), 1);
    EXPECT_EQ(with("1").size(), 1) << "4 places for 4";
    EXPECT_TRUE(with("2").empty());
}

// Finding: whoever gives up at an earlier link never comes, and was counted as coming.
TEST(UitkomstTest, SaysWhatTheLoadIsIfNobodyGivesUpEarlier) {
    const std::string second = changed(mmc_with("2"),
                                       "[[schakel]]",
                                       R"([[schakel]]
id = "eerst"
naam = "Eerst"
plekken = { waarde = 1, eenheid = "plekken", aanname = "a" }
duur = { verdeling = "vast", gemiddelde = 1, eenheid = "dagen", aanname = "a" }
geduld = { verdeling = "vast", gemiddelde = 1, eenheid = "dagen", aanname = "a" }
vervolg = [{ naar = "balie", waarde = 1, eenheid = "deel", aanname = "a" }]
[[schakel]])");
    const auto busy =
        warnings(changed(second, "naar = \"balie\"\ntempo", "naar = \"eerst\"\ntempo"));
    ASSERT_EQ(busy.size(), 1) << "none of the link where they give up";
    EXPECT_EQ(
        busy[0].nl,
        "bij \"Balie\" is de belasting 200% van de plekken als eerder in de keten niemand "
        "afhaakt, en hier haakt niemand af; dan blijft de rij groeien, en hangen de cijfers af "
        "van hoe lang er gerekend wordt");
    EXPECT_EQ(
        busy[0].en,
        "at \"Balie\" the load is 200% of its places if nobody gives up earlier in the chain, "
        "and here nobody gives up; then the queue keeps growing, and the figures depend on "
        "how long the run is");
}

// Finding: more families can be put in service than there are places, without a word.
TEST(UitkomstTest, WarnsOfMoreFamiliesInServiceAtTheStartThanPlaces) {
    const auto there = [](const std::string& aantal) {
        return warnings(changed(
            changed(full, "\"wacht\"", "\"in_hulp\""), "waarde = 91", "waarde = " + aantal));
    };
    EXPECT_TRUE(there("400").empty());
    const std::string plekken =
        "plekken = { waarde = 400, eenheid = \"plekken\", aanname = \"toets\" }\n";
    const std::string with_overtime =
        changed(changed(changed(full, "\"wacht\"", "\"in_hulp\""), "waarde = 91", "waarde = 404"),
                plekken,
                plekken + meerwerk("4"));
    EXPECT_TRUE(warnings(with_overtime).empty()) << "overtime lets some begin all the same";
    const auto many = there("401");
    ASSERT_EQ(many.size(), 1);
    EXPECT_EQ(
        many[0].nl,
        "bij \"Hulp\" worden er bij het begin 401 gezinnen geholpen op 400 plekken; daar begint "
        "niemand tot er weer een plek vrij is");
    EXPECT_EQ(many[0].en,
              "at \"Hulp\" 401 families are being helped at the start on 400 places; nobody begins "
              "there until a place is free again");
}

TEST(UitkomstTest, WarnsOfTooFewReplications) {
    const Made made{read_well(full)};
    const auto warnings = warnings_of(made.uitkomst);
    ASSERT_FALSE(warnings.empty());
    EXPECT_EQ(warnings.back().nl, "met 7 replicaties is de marge zelf ruw; neem er 24 of meer");
}

}  // namespace
}  // namespace naast::sim
