#include "naast/http/problem.h"

#include <gtest/gtest.h>

namespace naast::http {
namespace {

TEST(ProblemTest, IsDutchByDefault) {
    const Response response = problem_response(404, Language::nl, {"Geen gezin.", "No family."});
    EXPECT_EQ(response.status, 404);
    EXPECT_EQ(response.content_type, "application/problem+json");
    EXPECT_EQ(response.header("content-language"), "nl");
    EXPECT_EQ(response.body,
              R"({"type":"urn:naast:probleem:niet-gevonden","title":"Dit is niet gevonden",)"
              R"("status":404,"detail":"Geen gezin."})");
}

TEST(ProblemTest, IsEnglishOnRequestAndEscapesAndNamesFields) {
    Problem problem = problem_of(400, {"Fout", "Said \"no\"\n"});
    problem.instance = "urn:uuid:1";
    problem.errors.push_back({"leden[0].naam", {"ontbreekt", "is missing"}});
    EXPECT_EQ(to_response(problem, Language::en).body,
              R"({"type":"urn:naast:probleem:ongeldige-aanvraag",)"
              R"("title":"The request is not right","status":400,"detail":"Said \"no\"\n",)"
              R"("instance":"urn:uuid:1",)"
              R"("errors":[{"field":"leden[0].naam","reason":"is missing"}]})");
}

TEST(ProblemTest, ReadsAnUnknownStatusAs500) {
    EXPECT_EQ(problem_of(599).status, 500);
}

}  // namespace
}  // namespace naast::http
