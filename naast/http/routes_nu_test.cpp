#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

json::object family_of(World& world, const char* who) {
    const json::value answer = body_of(world.get("/v1/nu", who));
    EXPECT_EQ(answer.at("gezinnen").as_array().size(), 1U) << who;
    return answer.at("gezinnen").at(0).as_object();
}

TEST(RoutesNu, TheMotherSeesHerFamilyAndIsSpokenToAsAGrownUp) {
    World world;
    const auto family = family_of(world, "moeder-van-ruud");
    EXPECT_EQ(family.at("ik"), "moeder");
    EXPECT_EQ(family.at("aanspreekvorm"), "u");
    EXPECT_EQ(family.at("gezin").at("regisseur").at("naam"), "Joris Bakker");
    EXPECT_FALSE(family.at("betrokkenen").as_array().empty());
    EXPECT_FALSE(family.contains("signaleringen"));
}

TEST(RoutesNu, AYoungsterIsSpokenToAsOne) {
    World world;
    const auto family = family_of(world, "ruud");
    EXPECT_EQ(family.at("ik"), "ruud");
    EXPECT_EQ(family.at("aanspreekvorm"), "je");
}

// Finding: the page said that nothing was waited for while the overview named the absence.
TEST(RoutesNu, WhatIsLackingStandsBesideWhatIsWaitedFor) {
    World world;
    for (const auto* who : {"moeder-van-ruud", "ruud"}) {
        const auto family = family_of(world, who);
        ASSERT_EQ(family.at("ontbreekt").as_array().size(), 1U) << who;
        const json::value& absence = family.at("ontbreekt").at(0);
        EXPECT_EQ(absence.at("personen"), json::array{"ruud"});
        EXPECT_EQ(absence.at("sinds"), "2022-08-29");
        EXPECT_EQ(absence.at("dagen"), 15);
    }
}

TEST(RoutesNu, AWorkerHasAnotherFirstPage) {
    World world;
    EXPECT_TRUE(body_of(world.get("/v1/nu", "joris-bakker")).at("gezinnen").as_array().empty());
    EXPECT_EQ(world.get("/v1/nu", "").status, 401);
}

TEST(RoutesNu, WarningsAreForWorkersOnEveryPage) {
    World world;
    for (const auto* who : {"moeder-van-ruud", "ruud"}) {
        const json::value page = body_of(world.get(of_family(), who));
        EXPECT_TRUE(page.at("signaleringen").as_array().empty());
        const json::value part = body_of(world.get(of_family("/signaleringen"), who));
        EXPECT_TRUE(part.at("signaleringen").as_array().empty());
        const json::value list = body_of(world.get("/v1/gezinnen", who));
        for (const auto& count : list.at("gezinnen").at(0).at("signaleringen").as_object())
            EXPECT_EQ(count.value(), 0);
    }
    EXPECT_FALSE(
        body_of(world.get(of_family(), "joris-bakker")).at("signaleringen").as_array().empty());
}

}  // namespace
}  // namespace naast::http
