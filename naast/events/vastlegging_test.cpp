#include "naast/events/vastlegging.h"

#include "naast/events/codec.h"
#include "naast/events/testing_kinds.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;
namespace json = boost::json;

namespace {

std::string field_refused(const char* text) {
    const auto opdracht = vastlegging_from_json(json::parse(text).as_object());
    return opdracht ? "" : opdracht.error().veld;
}

}  // namespace

TEST(Vastlegging, RefusesWhatTheDoorGives) {
    EXPECT_EQ(field_refused(R"({"soort":"duo_gestopt","op":"2021-03-01","id":"x"})"), "id");
    EXPECT_EQ(field_refused(R"({"soort":"duo_gestopt","op":"2021-03-01","door":{}})"), "door");
    EXPECT_EQ(field_refused(R"({"soort":"duo_gestopt","op":"2021-03-01","overgenomen":true})"),
              "overgenomen");
    EXPECT_EQ(field_refused(R"({"soort":"maatregel_uitgesproken","op":"2021-03-01",)"
                            R"("betreft":["sem"],"wat":"ots","maatregel":"m1"})"),
              "maatregel");
    EXPECT_EQ(field_refused(R"({"soort":"persoon_toegevoegd","op":"2021-03-01",)"
                            R"("betreft":["sem"],"naam":"Noor","rol":"kind"})"),
              "betreft");
}

TEST(Vastlegging, RefusesWhatIsNoEventWithItsField) {
    EXPECT_EQ(field_refused("{}"), "soort");
    EXPECT_EQ(field_refused(R"({"soort":7,"op":"2021-03-01"})"), "soort");
    EXPECT_EQ(field_refused(R"({"soort":"niets","op":"2021-03-01"})"), "soort");
    EXPECT_EQ(field_refused(R"({"soort":"duo_gestopt"})"), "op");
    EXPECT_EQ(field_refused(R"({"soort":"duo_gestopt","op":"2021-03-01","kleur":"rood"})"),
              "kleur");
    EXPECT_EQ(field_refused(R"({"soort":"jim_gekozen","op":"2021-03-01",)"
                            R"("betreft":["sem","sem"],"naam":"Els"})"),
              "betreft");
    EXPECT_EQ(field_refused(R"({"soort":"gezag_vastgelegd","op":"2021-03-01","betreft":["sem"],)"
                            R"("gezag":"gezamenlijk","bij":["mara","mara"]})"),
              "bij");
}

TEST(Vastlegging, TakesEveryKind) {
    for (const Event& event : events_of_every_kind(Vulling::volledig)) {
        json::object object = event_to_json(event);
        const std::string soort(soort_of(event));
        for (const char* field : {"id", "door", "versie", "datering", "bron", "overgenomen"})
            object.erase(field);
        object.erase("bekendOp");
        auto opdracht = vastlegging_from_json(object);
        // What it makes, or whom it brings in, cannot be chosen.
        for (int i = 0; i < 2 && !opdracht; ++i) {
            EXPECT_EQ(opdracht.error().reden.nl, "hoort hier niet en moet weg") << soort;
            object.erase(opdracht.error().veld);
            opdracht = vastlegging_from_json(object);
        }
        ASSERT_TRUE(opdracht) << soort << " " << opdracht.error().veld << " "
                              << opdracht.error().reden.nl;
        EXPECT_EQ(opdracht->event.inhoud.index(), event.inhoud.index());
    }
}

}  // namespace naast
