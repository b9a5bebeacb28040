#include "naast/events/alle.h"

#include "naast/events/codec.h"
#include "naast/events/testing.h"
#include "naast/events/testing_kinds.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <type_traits>

namespace naast {
namespace {

using testing_events::aanbieder;
using testing_events::contact;
using testing_events::events_of_every_kind;
using testing_events::team;
using testing_events::Vulling;

// The kind and all its fields, as JSON.
std::string in_full(const Inhoud& inhoud) {
    Event event;
    event.inhoud = inhoud;
    return boost::json::serialize(event_to_json(event));
}

class EveryInhoud : public testing::TestWithParam<Vulling> {};
INSTANTIATE_TEST_SUITE_P(Inhoud, EveryInhoud, testing::Values(Vulling::kleinst, Vulling::volledig));

TEST_P(EveryInhoud, OfAKindHoldsThatKind) {
    std::size_t place = 0;
    for (const Event& event : events_of_every_kind(GetParam()))
        EXPECT_EQ(event.inhoud.index(), place++) << soort_of(event);
    EXPECT_EQ(place, std::variant_size_v<Soorten>);
}

TEST_P(EveryInhoud, OfAKindHoldsAllItsFields) {
    for (const Event& event : events_of_every_kind(GetParam())) {
        const Inhoud made = std::visit([](const auto& kind) { return Inhoud(kind); }, event.inhoud);
        EXPECT_EQ(in_full(made), in_full(event.inhoud));
    }
}

TEST_P(EveryInhoud, IsTheSameInACopy) {
    for (const Event& event : events_of_every_kind(GetParam())) {
        const std::string before = in_full(event.inhoud);
        const Inhoud copy = event.inhoud;
        EXPECT_EQ(in_full(copy), before);
        EXPECT_EQ(in_full(event.inhoud), before);
    }
}

TEST_P(EveryInhoud, IsTheSameWhereItMovedTo) {
    for (Event& event : events_of_every_kind(GetParam())) {
        const std::string before = in_full(event.inhoud);
        const Inhoud moved = std::move(event.inhoud);
        EXPECT_EQ(in_full(moved), before);
    }
}

TEST_P(EveryInhoud, TakesThePlaceOfWhatItIsAssignedTo) {
    for (const Event& event : events_of_every_kind(GetParam())) {
        const std::string before = in_full(event.inhoud);
        Inhoud assigned = contact();
        assigned = event.inhoud;
        EXPECT_EQ(in_full(assigned), before);
        EXPECT_EQ(in_full(event.inhoud), before);
    }
}

TEST_P(EveryInhoud, TakesThePlaceOfWhatItIsMovedOver) {
    for (Event& event : events_of_every_kind(GetParam())) {
        const std::string before = in_full(event.inhoud);
        Inhoud assigned = contact();
        assigned = std::move(event.inhoud);
        EXPECT_EQ(in_full(assigned), before);
    }
}

TEST(Inhoud, LeavesNoFieldOfWhatStoodThereBefore) {
    const auto least = events_of_every_kind(Vulling::kleinst);
    auto fullest = events_of_every_kind(Vulling::volledig);
    for (std::size_t i = 0; i < least.size(); ++i) {
        fullest[i].inhoud = least[i].inhoud;
        EXPECT_EQ(in_full(fullest[i].inhoud), in_full(least[i].inhoud));
    }
}

TEST(Inhoud, AssignedToItselfStaysAsItWas) {
    for (Event& event : events_of_every_kind(Vulling::volledig)) {
        const std::string before = in_full(event.inhoud);
        const Inhoud& itself = event.inhoud;
        event.inhoud = itself;
        EXPECT_EQ(in_full(event.inhoud), before);
    }
}

TEST(Inhoud, ACopyIsChangedOnItsOwn) {
    const Inhoud contact_with_team = contact();
    Inhoud constructed = contact_with_team;
    Inhoud assigned;
    assigned = contact_with_team;
    std::get<ContactGehad>(constructed).organisatie = aanbieder();
    std::get<ContactGehad>(assigned).strekking = Strekking::ultimatum;
    EXPECT_EQ(std::get<ContactGehad>(contact_with_team).organisatie, team());
    EXPECT_EQ(std::get<ContactGehad>(contact_with_team).strekking, Strekking::gewoon);
    EXPECT_EQ(std::get<ContactGehad>(constructed).organisatie, aanbieder());
    EXPECT_EQ(std::get<ContactGehad>(assigned).strekking, Strekking::ultimatum);
}

// A list that is carried over stays where it lies in memory; a copy of it would not.
TEST(Inhoud, AMoveCarriesListsOverInsteadOfCopyingThem) {
    Inhoud first = TafelGehouden{{"t1"}, {team(), aanbieder()}};
    const Organisatie* list = std::get<TafelGehouden>(first).aanwezig.data();
    Inhoud second = std::move(first);
    EXPECT_EQ(std::get<TafelGehouden>(second).aanwezig.data(), list);
    Inhoud third;
    third = std::move(second);
    EXPECT_EQ(std::get<TafelGehouden>(third).aanwezig.data(), list);
}

// A list of events that grows moves them only if that cannot fail.
TEST(Inhoud, AMoveCannotFail) {
    EXPECT_TRUE(std::is_nothrow_move_constructible_v<Inhoud>);
    EXPECT_TRUE(std::is_nothrow_move_assignable_v<Inhoud>);
}

TEST(Inhoud, OfNoKindIsAnEmptyOneOfTheFirst) {
    const Inhoud none;
    ASSERT_EQ(none.index(), 0U);
    EXPECT_EQ(std::get<GezinAangemeld>(none).naam, "");
}

TEST(Inhoud, IsMadeOfNothingElseThanAKind) {
    EXPECT_TRUE((std::is_convertible_v<ContactGehad, Inhoud>));
    EXPECT_FALSE((std::is_constructible_v<Inhoud, Organisatie>));
    EXPECT_FALSE((std::is_constructible_v<Inhoud, VrijeTekst>));
    EXPECT_FALSE((std::is_constructible_v<Inhoud, std::string>));
    EXPECT_FALSE((std::is_constructible_v<Inhoud, int>));
}

TEST(Overloaded, TheRestOfTheKindsGoesToTheLast) {
    const Overloaded which{[](const ContactGehad&) { return "contact"; },
                           [](const HulpGestart&) { return "help"; },
                           [](const auto&) { return "the rest"; }};
    EXPECT_STREQ(std::visit(which, contact()), "contact");
    EXPECT_STREQ(std::visit(which, testing_events::hulp_gestart("h1")), "help");
    EXPECT_STREQ(std::visit(which, testing_events::hulp_gestopt("h1")), "the rest");
}

}  // namespace
}  // namespace naast
