#include "naast/http/opdracht.h"

#include "naast/http/testing.h"
#include "naast/veiligheid/opdrachten.h"

namespace naast::http {

TEST(OwnKey, IsOfOneToAHundredCharacters) {
    const auto with = [](const std::string& key) {
        Request request;
        request.headers = {{"idempotency-key", key}};
        return own_key(request);
    };
    EXPECT_EQ(*with("k"), "k");
    EXPECT_EQ(with(std::string(100, 'k'))->size(), 100U);
    EXPECT_FALSE(with(std::string(101, 'k')));
    EXPECT_FALSE(with(""));
    EXPECT_FALSE(own_key(Request{}));
    EXPECT_EQ(own_key(Request{}).error().veld, "Idempotency-Key");
}

TEST(ParseBody, RefusesAListThatNamesOneTwice) {
    Request request;
    request.body = R"({"op":"2022-09-12","wie":["sil","bo"],"oordeel":"veilig","motivering":"x"})";
    EXPECT_TRUE(parse_body<BeoordeelVeiligheid>(request).has_value());
    request.body =
        R"({"op":"2022-09-12","wie":["sil","bo","sil"],"oordeel":"veilig","motivering":"x"})";
    const auto twice = parse_body<BeoordeelVeiligheid>(request);
    ASSERT_FALSE(twice.has_value());
    EXPECT_EQ(twice.error().veld, "wie");
    EXPECT_EQ(twice.error().reden.nl, "Hierin staat iets dubbel.");
}

TEST(Refused, EachGroundHasItsStatus) {
    const auto status = [](Weigeringsgrond grond) {
        return refused(Request{}, {grond, "", {"nl", "en"}}).status;
    };
    EXPECT_EQ(status(Weigeringsgrond::niet_gevonden), 404);
    EXPECT_EQ(status(Weigeringsgrond::vereist), 400);
    EXPECT_EQ(status(Weigeringsgrond::tussendoor_gewijzigd), 412);
    EXPECT_EQ(status(Weigeringsgrond::sleutel_hergebruikt), 409);
    EXPECT_EQ(status(Weigeringsgrond::kan_niet_opslaan), 503);
    EXPECT_EQ(status(Weigeringsgrond::precies_een_regisseur), 409);
}

}  // namespace naast::http
