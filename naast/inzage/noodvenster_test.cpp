#include "naast/inzage/noodvenster.h"

#include "naast/inzage/testing_dewit.h"

#include <gtest/gtest.h>

namespace naast::inzage {

using namespace testing_dewit;

TEST(Noodvenster, LastsAnHourFromWhenItWasRecordedAndIsNotOfWhatWasTakenOver) {
    const Organisatie crisis{"Crisisdienst", OrganisatieSoort::overig};
    auto stream = happened({{"2021-03-14",
                             NoodtoegangGeopend{{{"mo"}, "mo", crisis},
                                                NoodReden::acuut_gevaar,
                                                {"Kind alleen thuis, brand gemeld."},
                                                false,
                                                {}}}});
    const auto windows = [&] {
        return noodvensters(select_events(stream, {date("2021-03-15"), date("2021-03-15")}));
    };
    stream[0].vastgelegd_op = today;
    EXPECT_TRUE(windows().empty());
    stream[0].event.herkomst = Herkomst::hier_vastgelegd;
    stream[0].event.bekend_op.reset();
    ASSERT_EQ(windows().size(), 1U);
    EXPECT_EQ(windows()[0].gebeurtenis, event_id(1));
    EXPECT_EQ(windows()[0].venster.from, today);
    EXPECT_EQ(windows()[0].venster.until, today + std::chrono::minutes{60});
}

}  // namespace naast::inzage
