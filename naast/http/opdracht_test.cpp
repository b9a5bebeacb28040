#include "naast/http/opdracht.h"

#include "naast/http/testing.h"

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
