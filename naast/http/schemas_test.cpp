// What the routes answer, beside what the OpenAPI document says that they answer.
#include "naast/http/schemas.h"

#include "naast/http/testing.h"
#include "naast/http/testing_schemas.h"

namespace naast::http {
namespace {

using testing_http::body_of;
using testing_http::fault_of;
using testing_http::of_family;
using testing_http::World;
namespace json = boost::json;

TEST(Schemas, EachAnswerFitsItsOwn) {
    World world;
    const std::string joris = "joris-bakker";
    EXPECT_EQ(fault_of("DemoPersonen", body_of(world.get("/v1/demo-personen", ""))), "");
    EXPECT_EQ(fault_of("Sessie", body_of(world.get("/v1/sessies/huidige", joris))), "");
    EXPECT_EQ(fault_of("Gezinnen", body_of(world.get("/v1/gezinnen", joris))), "");
    EXPECT_EQ(fault_of("Dossier", body_of(world.get(of_family(), joris))), "");
    EXPECT_EQ(fault_of("Tijdlijn", body_of(world.get(of_family("/tijdlijn"), joris))), "");
    EXPECT_EQ(fault_of("Signaleringen", body_of(world.get(of_family("/signaleringen"), joris))),
              "");
    EXPECT_EQ(fault_of("Termijnen", body_of(world.get(of_family("/termijnen"), joris))), "");
    EXPECT_EQ(fault_of("Werk", body_of(world.get("/v1/werk", joris))), "");
    EXPECT_EQ(fault_of("Nu", body_of(world.get("/v1/nu", "moeder-van-ruud"))), "");
    const Response recorded =
        world.post(of_family("/contacten"),
                   joris,
                   R"({"op":"2022-09-12","met":["ruud"],"vorm":"gesprek","strekking":"gewoon"})");
    EXPECT_EQ(recorded.status, 201) << recorded.body;
    EXPECT_EQ(fault_of("Vastgelegd", body_of(recorded)), "");
}

TEST(Schemas, EachDayOfTheStoryFits) {
    World world;
    for (Date day = date("2018-01-15"); day < date("2022-09-12"); day += Days{61}) {
        Request request = world.request("GET", of_family(), "joris-bakker");
        request.query = {{"peildatum", to_text(day)}};
        EXPECT_EQ(fault_of("Dossier", body_of(world.router.handle(request))), "") << to_text(day);
    }
}

TEST(Schemas, EachRefusalFitsProblem) {
    World world;
    for (const Response& response : {world.get("/v1/gezinnen", ""),
                                     world.get("/v1/niets", ""),
                                     world.get(of_family(), "kees-de-boer"),
                                     world.post(of_family("/contacten"), "joris-bakker", "{"),
                                     world.post("/v1/gezinnen", "joris-bakker", "{}")}) {
        EXPECT_GE(response.status, 400);
        EXPECT_EQ(fault_of("Problem", body_of(response)), "") << response.body;
    }
}

TEST(Schemas, RefuseWhatIsNotWhole) {
    World world;
    json::value page = body_of(world.get(of_family(), "joris-bakker"));
    page.as_object().erase("tijdlijn");
    EXPECT_EQ(fault_of("Dossier", page), "$ lacks \"tijdlijn\"");
    EXPECT_NE(fault_of("NieuwContact", {{"op", "2022-02-30"}}), "");
}

}  // namespace
}  // namespace naast::http
