#include "naast/http/testing.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::field_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

class RoutesGezinnenTest : public testing::Test {
protected:
    Response asked(const std::string& rest, std::vector<Field> query) {
        Request request = world_.request("GET", of_family(rest), "joris-bakker");
        request.query = std::move(query);
        return world_.router.handle(request);
    }

    // "FAM-08 2019-11-26; ..." of the warnings on this day.
    std::string warnings(std::vector<Field> query) {
        std::string text;
        const json::value answer = body_of(asked("/signaleringen", std::move(query)));
        for (const auto& row : answer.at("signaleringen").as_array())
            text += std::string(row.at("regel").as_string()) + " " +
                    std::string(row.at("sinds").as_string()) + "; ";
        return text;
    }

    World world_;
};

TEST_F(RoutesGezinnenTest, TheListHasOnlyFamiliesThatOneIsInvolvedIn) {
    const json::value list = body_of(world_.get("/v1/gezinnen", "joris-bakker"));
    EXPECT_EQ(list.at("vandaag"), "2022-09-12");
    ASSERT_EQ(list.at("gezinnen").as_array().size(), 1U);
    EXPECT_EQ(list.at("gezinnen").at(0).at("id"), World::gezin);
    EXPECT_EQ(list.at("gezinnen").at(0).at("kinderen"), (json::array{"Ruud", "Raymond"}));
    for (const auto* who : {"kees-de-boer", "hanneke-vos"})
        EXPECT_TRUE(body_of(world_.get("/v1/gezinnen", who)).at("gezinnen").as_array().empty());
}

TEST_F(RoutesGezinnenTest, ThePageHasWhatItsPartsHave) {
    const json::value page = body_of(asked("", {}));
    EXPECT_EQ(page.at("tijdlijn"), body_of(asked("/tijdlijn", {})));
    EXPECT_EQ(page.at("termijnen"), body_of(asked("/termijnen", {})).at("termijnen"));
    EXPECT_EQ(page.at("signaleringen").as_array().size(),
              body_of(asked("/signaleringen", {})).at("signaleringen").as_array().size());
    EXPECT_EQ(page.at("peildatum"), "2022-09-12");
    EXPECT_EQ(page.at("gezin").at("regisseur").at("naam"), "Joris Bakker");
}

TEST_F(RoutesGezinnenTest, FAM_08_StandsFromItsFirstDayOn) {
    EXPECT_EQ(warnings({{"peildatum", "2019-11-25"}}).find("FAM-08"), std::string::npos);
    EXPECT_NE(warnings({{"peildatum", "2019-11-26"}}).find("FAM-08 2019-11-26"), std::string::npos);
}

TEST_F(RoutesGezinnenTest, NothingThatWasNotKnownIsShown) {
    const json::value page = body_of(asked("", {{"bekendOp", "2017-12-31"}}));
    EXPECT_TRUE(page.at("personen").as_array().empty());
    EXPECT_TRUE(page.at("tijdlijn").at("gebeurtenissen").as_array().empty());
    EXPECT_EQ(page.at("bekendOp"), "2017-12-31");
}

TEST_F(RoutesGezinnenTest, ADayThatIsNoneIsNamed) {
    for (const auto* name : {"peildatum", "bekendOp"}) {
        for (const auto* day : {"", "2019-02-30", "gisteren", "2019-10", "15-10-2019"}) {
            const Response response = asked("", {{name, day}});
            EXPECT_EQ(response.status, 400) << day;
            EXPECT_EQ(field_of(response), name) << day;
        }
    }
    const auto both = body_of(asked("", {{"peildatum", "x"}, {"bekendOp", "y"}})).as_object();
    EXPECT_EQ(both.at("errors").as_array().size(), 2U);
}

TEST_F(RoutesGezinnenTest, TheETagIsTheSameForEachPartAndAnotherForEachPerson) {
    const auto tag_of = [&](const std::string& rest, const char* who) {
        return std::string(world_.get(of_family(rest), who).header("etag").value());
    };
    EXPECT_EQ(tag_of("", "joris-bakker"), tag_of("/tijdlijn", "joris-bakker"));
    EXPECT_NE(tag_of("", "joris-bakker"), tag_of("", "samira-haddad"));
}

}  // namespace
}  // namespace naast::http
