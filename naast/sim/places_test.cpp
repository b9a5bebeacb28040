#include "naast/sim/places.h"

#include <gtest/gtest.h>

namespace naast::sim {

TEST(Places, TheOneThatIsFreeLongestIsTakenFirst) {
    Places places;
    places.set(3);
    EXPECT_EQ(places.take(), 0U);
    EXPECT_EQ(places.take(), 1U);
    places.give_back(0);
    EXPECT_EQ(places.take(), 2U);
    EXPECT_EQ(places.take(), 0U);
    EXPECT_FALSE(places.any_free());
}

TEST(Places, ATakenPlaceGoesWhenItIsGivenBack) {
    Places places;
    places.set(3);
    for (int i = 0; i < 3; ++i) places.take();
    places.set(1);
    places.give_back(2);
    EXPECT_FALSE(places.any_free());
    EXPECT_EQ(places.all()[2].state, Places::State::gone);
    places.give_back(0);
    EXPECT_EQ(places.take(), 0U);
}

TEST(Places, AFreePlaceGoesAtOnceAndComesBackOnce) {
    Places places;
    places.set(4);
    EXPECT_EQ(places.take(), 0U);
    places.set(2);
    EXPECT_EQ(places.free_in_order(), (std::deque<std::uint32_t>{1}));
    places.set(3);
    EXPECT_EQ(places.free_in_order(), (std::deque<std::uint32_t>{1, 2}));
    // Taken all the while, so there is no second one of it.
    places.set(0);
    places.set(1);
    EXPECT_FALSE(places.any_free());
    places.give_back(0);
    EXPECT_EQ(places.free_in_order(), (std::deque<std::uint32_t>{0}));
}

}  // namespace naast::sim
