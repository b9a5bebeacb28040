#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;
using testing_rules::of_rule;

namespace {

Inhoud goal(std::optional<VrijeTekst> reached_when = {}) {
    return DoelGesteld{{"d1"}, {"Weer naar school"}, std::move(reached_when)};
}
Inhoud completed() {
    return DoelAangevuld{{"d1"}, {"Een hele week naar school"}};
}

}  // namespace

TEST(PLN05, AGoalSaysWhenItIsReached) {
    const std::vector<Happened> base{{"2021-07-01", goal(), {"sil"}}};
    expect_table(
        "PLN-05",
        base,
        {{"not before", {}, "2021-06-30", ""},
         {"at once", {}, "2021-07-01", "sil: signaal 2021-07-01"},
         {"completed",
          {{"2021-07-08", completed(), {"sil"}}},
          "2021-08-01",
          "sil: signaal 2021-07-01 tot 2021-07-08"},
         {"completed the same day", {{"2021-07-01", completed(), {"sil"}}}, "2021-08-01", ""},
         {"dropped",
          {{"2021-07-10", DoelAfgesloten{{"d1"}, DoelEinde::losgelaten}, {"sil"}}},
          "2021-08-01",
          "sil: signaal 2021-07-01 tot 2021-07-10"},
         {"of another goal",
          {{"2021-07-02", DoelGesteld{{"d2"}, {"Slapen"}, VrijeTekst{"Acht uur"}}, {"sil"}},
           {"2021-07-08", DoelAangevuld{{"d2"}, {"Negen uur"}}, {"sil"}}},
          "2021-08-01",
          "sil: signaal 2021-07-01"}});
    expect_table("PLN-05",
                 {{"2021-07-01", goal(VrijeTekst{"Een hele week naar school"}), {"sil"}}},
                 {{"it says so", {}, "2021-08-01", ""}});
}

TEST(PLN05, KnownLateAndWhatItRestsOn) {
    const std::vector<Happened> base{{"2021-06-01", contact(), {"sil"}},
                                     {"2021-07-01", goal(), {"sil"}, "2021-07-05"}};
    expect_table("PLN-05",
                 base,
                 {{"begins when it is known", {}, "2021-08-01", "sil: signaal 2021-07-05"},
                  {"as known before", {}, "2021-08-01", "", "2021-07-04"}});
    EXPECT_EQ(facts_of("PLN-05", base, "2021-08-01"), (std::vector<int>{2}));
    const auto found = of_rule("PLN-05", testing_rules::dossier_of(base, "2021-08-01"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found.front().tekst.nl.find("Weer naar school"), std::string::npos);
}

}  // namespace naast
