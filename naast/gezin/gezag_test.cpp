#include "naast/gezin/gezag.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

using Ids = std::vector<PersoonId>;

Gezin after(const std::vector<Happened>& more = {}) {
    std::vector<Happened> story{{"2018-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                                {"2018-01-01", persoon(Gezinsrol::vader), {"vader"}},
                                {"2018-01-01", persoon(), {"sil"}},
                                {"2018-01-01", ouder_van("sil"), {"moeder"}},
                                {"2018-01-01", ouder_van("sil"), {"vader"}}};
    story.insert(story.end(), more.begin(), more.end());
    return fold_of<Gezin>(happened(story), "2021-01-01", "2021-01-01");
}
Ids with_authority(const Gezin& gezin, const char* day) {
    return ouders_met_gezag(gezin, {"sil"}, date(day)).ids;
}

}  // namespace

TEST(OudersMetGezag, TheParentsWhereNobodySaidWhoHasIt) {
    EXPECT_EQ(with_authority(after(), "2020-01-01"), (Ids{{"moeder"}, {"vader"}}));
    EXPECT_EQ(ouders_met_gezag(after(), {"sil"}, date("2020-01-01")).feiten.size(), 2U);
    EXPECT_TRUE(with_authority(after(), "2017-12-31").empty());
}

TEST(OudersMetGezag, WhoHasItOnThatDay) {
    const Gezin gezin =
        after({{"2020-01-01", GezagVastgelegd{GezagSoort::eenhoofdig, {{"moeder"}}}, {"sil"}}});
    EXPECT_EQ(with_authority(gezin, "2019-12-31"), (Ids{{"moeder"}, {"vader"}}));
    EXPECT_EQ(with_authority(gezin, "2020-01-01"), (Ids{{"moeder"}}));
}

TEST(Leeft, UntilTheDayOfDeath) {
    const Gezin gezin = after({{"2020-03-01", PersoonOverleden{}, {"vader"}}});
    EXPECT_TRUE(leeft(gezin, {"vader"}, date("2020-02-29")));
    EXPECT_FALSE(leeft(gezin, {"vader"}, date("2020-03-01")));
    EXPECT_TRUE(leeft(gezin, {"nobody"}, date("2020-03-01")));
}

}  // namespace naast
