#include "naast/events/medewerkers.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

TEST(Medewerkers, AreThereOnceAsTheyWereLastNamed) {
    const Organisatie team{"Team", OrganisatieSoort::lokaal_team};
    const Organisatie school{"School", OrganisatieSoort::school};
    const Medewerker roos{{"roos"}, "Roos", team};
    const auto stream =
        happened({{"2021-01-01", RegisseurAangewezen{roos, {}}},
                  {"2021-01-02", DuoGevormd{roos, {{"bas"}, "Bas", team}}},
                  {"2021-01-03",
                   BetrokkeneToegevoegd{{{"bas"}, "Bas", school}, BetrokkenRol::leerkracht, {}}},
                  {"2021-01-04", BetrokkeneVertrokken{{"wim"}, WisselReden::anders}}});
    EXPECT_EQ(medewerkers_in(stream),
              (std::vector<Medewerker>{{{"bas"}, "Bas", school}, {{"roos"}, "Roos", team}}));
    EXPECT_TRUE(medewerkers_in({}).empty());
}

}  // namespace naast
