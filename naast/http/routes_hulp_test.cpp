#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
namespace json = boost::json;

class RoutesHulpTest : public testing_http::OpdrachtTest {
protected:
    // The help of this kind, as this person sees it.
    json::object help(const std::string& title, const std::string& who) {
        const json::value whole = page(who);
        for (const auto& one : whole.at("hulp").as_array()) {
            if (one.at("titel").at("nl").as_string() == title.c_str()) return one.as_object();
        }
        return {};
    }
    int open_warnings(const std::string& rule) {
        int count = 0;
        const json::value whole = page("joris-bakker");
        for (const auto& one : whole.at("signaleringen").as_array())
            count += one.at("regel").as_string() == rule.c_str() && one.at("open").as_bool();
        return count;
    }
    std::string asked() {
        EXPECT_EQ(say("hulpaanvragen", question, "joris-bakker").status, 201);
        return std::string(help("Traumabehandeling", "joris-bakker").at("hulp").as_string());
    }

    static constexpr const char* question =
        R"({"op":"2022-09-01","voor":["ruud"],"wat":"traumabehandeling","gerichtOp":"jeugdige",)"
        R"("aanbieder":{"naam":"Jeugdhulp Meerzicht","soort":"aanbieder"}})";
};

// The wait shows from the day it was asked, and is over when the provider says that it begins.
TEST_F(RoutesHulpTest, WTL_01_AProviderReportsThatTheHelpBegins) {
    const std::string id = asked();
    const json::object waits = help("Traumabehandeling", "tim-kuipers");
    ASSERT_EQ(waits.at("stand"), "wacht");
    EXPECT_EQ(waits.at("sinds"), "2022-09-01");
    EXPECT_EQ(waits.at("magMelden"), true);
    const std::string intake = R"({"hulp":")" + id + R"(","dag":"2022-09-20"})";
    ASSERT_EQ(say("intakes", intake, "tim-kuipers").status, 201);
    EXPECT_EQ(help("Traumabehandeling", "joris-bakker").at("intake"), "2022-09-20");
    const Response begun =
        say("hulpstarts", R"({"hulp":")" + id + R"(","op":"2022-09-12"})", "tim-kuipers");
    ASSERT_EQ(begun.status, 201) << begun.body;
    const json::object runs = help("Traumabehandeling", "joris-bakker");
    EXPECT_EQ(runs.at("stand"), "loopt");
    EXPECT_EQ(runs.at("sinds"), "2022-09-12");
    EXPECT_EQ(say("hulpstops",
                  R"({"hulp":")" + id + R"(","op":"2022-09-12","reden":"in_overleg"})",
                  "tim-kuipers")
                  .status,
              201);
    EXPECT_TRUE(help("Traumabehandeling", "joris-bakker").empty());
}

TEST_F(RoutesHulpTest, OnlyTheProviderOfThisHelpAndTheCoordinatorTell) {
    const std::string id = asked();
    const std::string start = R"({"hulp":")" + id + R"(","op":"2022-09-12"})";
    const std::size_t before = world_.events();
    EXPECT_EQ(say("hulpstarts", start, "moeder-van-ruud").status, 403);
    EXPECT_EQ(say("hulpstarts", start, "ruud").status, 403);
    EXPECT_EQ(say("hulpstarts", start, "kees-de-boer").status, 404);
    // Aftercare of another provider: it is not Tim's to stop.
    const std::string other = R"({"hulp":"nazorg-ruud","op":"2022-09-12","reden":"anders"})";
    EXPECT_EQ(field_of(say("hulpstops", other, "tim-kuipers")), "hulp");
    EXPECT_EQ(field_of(say("hulpaanvragen", question, "tim-kuipers")), "");
    EXPECT_EQ(world_.events(), before);
    EXPECT_EQ(page("tim-kuipers").at("mag").at("hulpAanvragen"), false);
    EXPECT_EQ(page("ruud").at("mag").at("hulpAanvragen"), false);
    EXPECT_EQ(say("hulpstops", other, "joris-bakker").status, 201);
}

// The warning that nothing helps meanwhile ends with it, and all see what does.
TEST_F(RoutesHulpTest, WTL_05_ABridgeIsRecordedAndTheWarningGoes) {
    ASSERT_EQ(say("hulpaanvragen",
                  R"({"op":"2022-07-01","voor":["vader"],"wat":"traumabehandeling",)"
                  R"("gerichtOp":"ouder"})",
                  "joris-bakker")
                  .status,
              201);
    EXPECT_EQ(open_warnings("WTL-05"), 1);
    const json::object waits = help("Traumabehandeling", "joris-bakker");
    EXPECT_TRUE(waits.at("overbrugging").as_array().empty());
    const std::string id(waits.at("hulp").as_string());
    const std::string bridge = R"({"hulp":")" + id +
                               R"(","op":"2022-09-05","voor":["vader"],"aanbieder":)"
                               R"({"naam":"De Brug","soort":"aanbieder"},"tekst":"Elke week."})";
    const std::size_t before = world_.events();
    EXPECT_NE(say("overbruggingen", bridge, "tim-kuipers").status, 201);
    EXPECT_EQ(world_.events(), before);
    const Response recorded = say("overbruggingen", bridge, "joris-bakker");
    ASSERT_EQ(recorded.status, 201) << recorded.body;
    EXPECT_EQ(open_warnings("WTL-05"), 0);
    const json::object bridged = help("Traumabehandeling", "joris-bakker");
    ASSERT_EQ(bridged.at("overbrugging").as_array().size(), 1U);
    EXPECT_EQ(bridged.at("overbrugging").at(0).at("aanbieder"), "De Brug");
    EXPECT_EQ(bridged.at("overbrugging").at(0).at("personen"), (json::array{"vader"}));
    EXPECT_EQ(bridged.at("overbrugging").at(0).at("sinds"), "2022-09-05");
    const std::string stop = R"({"hulp":")" + id + R"(","op":"2022-09-12"})";
    ASSERT_EQ(say("overbruggingstops", stop, "joris-bakker").status, 201);
    EXPECT_TRUE(help("Traumabehandeling", "joris-bakker").at("overbrugging").as_array().empty());
    EXPECT_EQ(field_of(say("overbruggingstops", stop, "joris-bakker")), "hulp");
}

TEST_F(RoutesHulpTest, PLN_17_APlanBIsRecordedAndTheWarningGoes) {
    ASSERT_EQ(say("hulpaanvragen",
                  R"({"op":"2022-07-01","voor":["ruud"],"wat":"traumabehandeling",)"
                  R"("gerichtOp":"jeugdige"})",
                  "joris-bakker")
                  .status,
              201);
    EXPECT_EQ(open_warnings("PLN-17"), 1);
    const json::object waits = help("Traumabehandeling", "joris-bakker");
    EXPECT_TRUE(waits.at("planB").is_null());
    const std::string plan = R"({"hulp":")" + std::string(waits.at("hulp").as_string()) +
                             R"(","tekst":"Dan zoekt Joris een andere plek."})";
    const Response recorded = say("plannen-b", plan, "joris-bakker");
    ASSERT_EQ(recorded.status, 201) << recorded.body;
    EXPECT_EQ(open_warnings("PLN-17"), 0);
    EXPECT_EQ(help("Traumabehandeling", "joris-bakker").at("planB"),
              json::parse(recorded.body).at("gebeurtenis"));
}

TEST_F(RoutesHulpTest, WhoLooksBackTellsNothing) {
    asked();
    Request back = world_.request("GET", of_family(), "joris-bakker");
    back.query = {{"peildatum", "2022-09-05"}};
    const json::value then = body_of(world_.router.handle(back));
    EXPECT_EQ(then.at("mag").at("hulpAanvragen"), false);
    for (const auto& one : then.at("hulp").as_array()) EXPECT_EQ(one.at("magMelden"), false);
    EXPECT_EQ(page("joris-bakker").at("mag").at("hulpAanvragen"), true);
}

}  // namespace
}  // namespace naast::http
