#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

class RoutesHulpTest : public testing::Test {
protected:
    Response say(const std::string& path, const std::string& body, const std::string& who) {
        return world_.post(
            of_family("/" + path), who, body, {{"idempotency-key", "k-" + std::to_string(++key_)}});
    }
    json::value page(const std::string& who) { return body_of(world_.get(of_family(), who)); }

    // The help of this kind, as this person sees it.
    json::object help(const std::string& title, const std::string& who) {
        const json::value whole = page(who);
        for (const auto& one : whole.at("hulp").as_array()) {
            if (one.at("titel").at("nl").as_string() == title.c_str()) return one.as_object();
        }
        return {};
    }
    std::string asked() {
        EXPECT_EQ(say("hulpaanvragen", question, "joris-bakker").status, 201);
        return std::string(help("Traumabehandeling", "joris-bakker").at("hulp").as_string());
    }

    static constexpr const char* question =
        R"({"op":"2022-09-01","voor":["ruud"],"wat":"traumabehandeling","gerichtOp":"jeugdige",)"
        R"("aanbieder":{"naam":"Jeugdhulp Meerzicht","soort":"aanbieder"}})";

    World world_;
    int key_ = 0;
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
