#include "naast/events/vormen.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

TEST(EachValue, IsWhatStandsInOptionalsAndListsInTheOrderOfTheFields) {
    const DossierBeschermd two{{medewerker("an"), medewerker("bo")}};
    std::string names;
    each_value(
        two,
        Overloaded{[&](const Medewerker& m) { names += m.id.waarde + " "; }, [](const auto&) {}});
    EXPECT_EQ(names, "an bo ");

    int texts = 0;
    const Overloaded count{[&](const VrijeTekst&) { ++texts; }, [](const auto&) {}};
    const AdviesGegeven advice{{"s"}, team(), {"Doe dit."}};
    const SignaalAfgerond without{{"s"}, {}, {}};
    each_value(advice, count);
    each_value(without, count);
    EXPECT_EQ(texts, 1);
}

TEST(EachValue, CanBeChanged) {
    HulpAangevraagd asked{{"h"}, {}, {}, aanbieder(), {}};
    each_value(asked, Overloaded{[](Organisatie& o) { o.naam = "Elders"; }, [](const auto&) {}});
    EXPECT_EQ(asked.aanbieder->naam, "Elders");
}

}  // namespace naast
