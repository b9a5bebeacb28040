#include "naast/demo/teams.h"

#include "naast/demo/names.h"

#include <gtest/gtest.h>

#include <set>

namespace naast::demo {

TEST(TeamsTest, FirstRegisseurHoldsTheFirstSeatForAllThreeYears) {
    Dice dice(1, 1);
    const auto seats = make_seats(dice, 6, date("2019-09-12"), date("2022-09-12"));
    ASSERT_EQ(seats.front().holders.size(), 1u);
    EXPECT_EQ(seats.front().held_by(date("2022-09-12")).id, first_regisseur().id);
}

TEST(TeamsTest, NobodyHoldsTwoSeats) {
    Dice dice(1, 1);
    std::set<MedewerkerId> seen;
    for (const Seat& seat : make_seats(dice, 40, date("2019-09-12"), date("2022-09-12"))) {
        for (const Seat::Holder& holder : seat.holders)
            EXPECT_TRUE(seen.insert(holder.medewerker.id).second) << holder.medewerker.naam;
    }
}

TEST(TeamsTest, ASeatIsHeldByWhoCameLast) {
    const Medewerker one{MedewerkerId{"een"}, "Een", {}};
    const Medewerker other{MedewerkerId{"ander"}, "Ander", {}};
    const Seat seat{{}, {{date("2020-01-01"), one}, {date("2021-01-01"), other}}};
    EXPECT_EQ(seat.held_by(date("2020-12-31")), one);
    EXPECT_EQ(seat.held_by(date("2021-01-01")), other);
}

// In one order, whatever the compiler: the same seed must give the same region everywhere.
TEST(TeamsTest, SomebodyIsDrawnByLastNameAndThenByFirstName) {
    Dice dice(1, 1);
    Dice same(1, 1);
    for (int i = 0; i < 20; ++i) {
        const std::string last = same.pick(last_names);
        const std::string first = same.pick(worker_names);
        EXPECT_EQ(somebody_at(dice, {}).naam, first + " " + last);
    }
}

}  // namespace naast::demo
