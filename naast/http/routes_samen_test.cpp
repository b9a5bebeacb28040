#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::field_of;
namespace json = boost::json;

class RoutesSamenTest : public testing_http::OpdrachtTest {
protected:
    json::value last_of(const json::value& list) {
        const json::array& all = list.as_array();
        return all.empty() ? json::value(nullptr) : all.back();
    }
    bool warns(const char* rule) {
        const json::value shown = page();
        for (const json::value& one : shown.at("signaleringen").as_array()) {
            if (one.at("regel") == rule && one.at("tot").is_null()) return true;
        }
        return false;
    }
};

}  // namespace

TEST_F(RoutesSamenTest, ANA_01_ANA_11_FromBeginningToRenewing) {
    ASSERT_EQ(say("analyses", R"({"op":"2022-09-01"})").status, 201);
    EXPECT_EQ(say("analyses", R"({"op":"2022-09-01"})").status, 400);
    const json::value begun = last_of(page().at("plan").at("analyses"));
    EXPECT_EQ(begun.at("sinds"), "2022-09-01");
    const std::string key = begun.at("analyse").as_string().c_str();
    const auto finish = [&](const std::string& factors) {
        return say("analyseafrondingen",
                   fmt::format(R"({{"analyse":"{}","op":"2022-09-05","zwaarte":"zwaar",)"
                               R"("factoren":[{}],"tekst":"Geld en ruzie."}})",
                               key,
                               factors));
    };
    const std::string risk = R"({"soort":"risico","gebied":"geld","tekst":"Schulden."})";
    EXPECT_EQ(field_of(finish(risk)), "factoren");
    EXPECT_EQ(
        finish(risk + R"(,{"soort":"beschermend","gebied":"netwerk","tekst":"Oma helpt."})").status,
        201);
    // Another organisation sees it with its date and its author, and the family does too.
    for (const char* who : {"tim-kuipers", "moeder-van-ruud"}) {
        const json::value done = last_of(page(who).at("plan").at("analyses"));
        EXPECT_EQ(done.at("klaarOp"), "2022-09-05") << who;
        EXPECT_EQ(done.at("door"), "Lokaal team Heideveld") << who;
        EXPECT_EQ(done.at("factoren").as_array().size(), 2U) << who;
        EXPECT_FALSE(done.at("vanOns").as_bool()) << who;
    }
    EXPECT_EQ(
        say("analysebijwerkingen",
            fmt::format(R"({{"analyse":"{}","op":"2022-09-06","tekst":"Oma is ziek."}})", key))
            .status,
        201);
    EXPECT_EQ(last_of(page().at("plan").at("analyses")).at("bijgewerktOp"), "2022-09-06");
}

TEST_F(RoutesSamenTest, AnEvaluationThatShowsProgressEndsStandstill) {
    EXPECT_TRUE(warns("COO-21"));
    const std::size_t before = page().at("plan").at("evaluaties").as_array().size();
    ASSERT_EQ(
        say("evaluaties", R"({"op":"2022-09-05","beweging":"vooruit","tekst":"Het gaat beter."})")
            .status,
        201);
    const json::array after = page().at("plan").at("evaluaties").as_array();
    ASSERT_EQ(after.size(), before + 1);
    EXPECT_EQ(after.back().at("dag"), "2022-09-05");
    EXPECT_FALSE(warns("COO-21"));
}

TEST_F(RoutesSamenTest, ATableIsCalledHeldAndAdvises) {
    const std::string vt = R"({"naam":"Veilig Thuis","soort":"veilig_thuis"})";
    EXPECT_EQ(field_of(say("tafels",
                           R"({"op":"2022-09-01","wat":"experttafel","geplandOp":"2022-09-05",)"
                           R"("genodigd":[],"vraag":"Wat nu?"})")),
              "genodigd");
    ASSERT_EQ(
        say("tafels",
            R"({"op":"2022-09-01","wat":"experttafel","geplandOp":"2022-09-05","genodigd":[)" + vt +
                R"(],"vraag":"Wat nu?"})")
            .status,
        201);
    const json::value called = last_of(page().at("tafels"));
    EXPECT_EQ(called.at("genodigd").at(0).at("naam"), "Veilig Thuis");
    const std::string key = called.at("tafel").as_string().c_str();
    const std::string advice =
        fmt::format(R"({{"tafel":"{}","op":"2022-09-06","tekst":"Eerst rust."}})", key);
    EXPECT_EQ(field_of(say("adviezen", advice)), "tafel");
    ASSERT_EQ(say("tafelzittingen",
                  fmt::format(R"({{"tafel":"{}","op":"2022-09-05","aanwezig":[{}],)"
                              R"("tekst":"Besproken."}})",
                              key,
                              vt))
                  .status,
              201);
    EXPECT_EQ(say("adviezen", advice).status, 201);
    const json::value held = last_of(page().at("tafels"));
    EXPECT_EQ(held.at("gehoudenOp"), "2022-09-05");
    EXPECT_TRUE(held.at("advies").as_bool());
}

TEST_F(RoutesSamenTest, OthersRecordNoneAndAreOfferedNone) {
    const std::size_t before = world_.events();
    EXPECT_EQ(say("analyses", R"({"op":"2022-09-01"})", "moeder-van-ruud").status, 403);
    EXPECT_EQ(say("analyses", R"({"op":"2022-09-01"})", "kees-de-boer").status, 404);
    EXPECT_EQ(say("analyses", R"({"op":"2022-09-01"})", "tim-kuipers").status, 400);
    for (const char* who : {"moeder-van-ruud", "tim-kuipers"}) {
        EXPECT_TRUE(page(who).at("tafels").as_array().empty());
        EXPECT_FALSE(page(who).at("mag").at("samenKijken").as_bool());
    }
    EXPECT_EQ(world_.events(), before);
    EXPECT_TRUE(page().at("mag").at("samenKijken").as_bool());
}

}  // namespace naast::http
