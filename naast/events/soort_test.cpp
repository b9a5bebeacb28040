#include "naast/events/soort.h"

#include "naast/events/testing.h"

#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace naast {

namespace {

struct Told {
    std::string& text;
    void operator()(const ContactGehad& e) const { text += "contact " + e.organisatie.naam; }
    void operator()(const HulpGestart& e) const { text += "hulp " + e.hulp.waarde; }
};

std::string told(const Inhoud& inhoud) {
    std::string text;
    take_in(Told{text}, inhoud);
    return text;
}

// Asked from within, as who folds a family into facts does.
class Builder {
public:
    explicit Builder(const std::vector<Inhoud>& all) {
        int place = 0;
        for (const Inhoud& inhoud : all) take_in(*this, ++place, inhoud);
    }
    void operator()(const ContactGehad&, int place) { text += fmt::format("contact {} ", place); }
    void operator()(const HulpGestart&, int place) { text += fmt::format("hulp {} ", place); }

    std::string text;
};

}  // namespace

TEST(Soort, AFoldTakesInTheKindsThatItNames) {
    EXPECT_EQ(told(testing_events::contact()), "contact " + testing_events::team().naam);
    EXPECT_EQ(told(testing_events::hulp_gestart("h1")), "hulp h1");
}

TEST(Soort, OtherKindsPassBy) {
    EXPECT_EQ(told(testing_events::hulp_gevraagd("h1")), "");
    EXPECT_EQ(told(testing_events::persoon()), "");
}

TEST(Soort, WhatStandsBesideTheKindIsGivenToo) {
    const Builder builder(
        {testing_events::contact(), testing_events::persoon(), testing_events::hulp_gestart("h1")});
    EXPECT_EQ(builder.text, "contact 1 hulp 3 ");
}

TEST(Soort, KindsOfAreThoseThatItNames) {
    const Soortenkeus kinds = kinds_of<Told>();
    EXPECT_EQ(std::count(kinds.begin(), kinds.end(), true), 2);
    EXPECT_TRUE(kinds[testing_events::contact().index()]);
    EXPECT_TRUE(kinds[testing_events::hulp_gestart("h1").index()]);
}

TEST(Soort, IsOneOfLooksAtTheKindOnly) {
    const Inhoud contact = testing_events::contact();
    EXPECT_TRUE((is_one_of<HulpGestart, ContactGehad>(contact)));
    EXPECT_TRUE((is_one_of<ContactGehad>(contact)));
    EXPECT_FALSE((is_one_of<HulpGestart, HulpGestopt>(contact)));
}

}  // namespace naast
