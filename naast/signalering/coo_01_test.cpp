#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

TEST(COO01, AnOpenFamilyHasExactlyOneRegisseur) {
    expect_table(
        "COO-01",
        {{"2020-01-06", aangemeld()}},
        {
            {"nobody from the first day", {}, "2020-01-06", "waarschuwing 2020-01-06"},
            {"not open yet", {}, "2020-01-05", ""},
            {"one from the first day", {{"2020-01-06", regisseur("bea")}}, "2020-06-01", ""},
            {"one day without",
             {{"2020-01-07", regisseur("bea")}},
             "2020-01-07",
             "waarschuwing 2020-01-06 tot 2020-01-07"},
            {"ended without a successor: raised on that same day",
             {{"2020-01-06", regisseur("bea")}, {"2020-03-02", regisseur_weg("bea")}},
             "2020-03-02",
             "waarschuwing 2020-03-02"},
            {"the day before she leaves",
             {{"2020-01-06", regisseur("bea")}, {"2020-03-02", regisseur_weg("bea")}},
             "2020-03-01",
             ""},
            {"the successor begins on the same day",
             {{"2020-01-06", regisseur("bea")},
              {"2020-03-02", regisseur_weg("bea")},
              {"2020-03-02", regisseur("daan")}},
             "2020-06-01",
             ""},
            {"two at once, until one stops",
             {{"2020-01-06", regisseur("bea")},
              {"2020-03-02", regisseur("daan")},
              {"2020-03-09", regisseur_weg("bea")}},
             "2020-06-01",
             "waarschuwing 2020-03-02 tot 2020-03-09"},
            {"two at once still",
             {{"2020-01-06", regisseur("bea")}, {"2020-03-02", regisseur("daan")}},
             "2020-03-02",
             "waarschuwing 2020-03-02"},
            {"three at once are one warning",
             {{"2020-01-06", regisseur("bea")},
              {"2020-03-02", regisseur("daan")},
              {"2020-03-04", regisseur("els")}},
             "2020-04-01",
             "waarschuwing 2020-03-02"},
            {"two at once, both end with the family's file",
             {{"2020-01-06", regisseur("bea")},
              {"2020-03-02", regisseur("daan")},
              {"2020-03-20", GezinAfgesloten{AfsluitReden::anders, {}}}},
             "2020-04-01",
             "waarschuwing 2020-03-02 tot 2020-03-20"},
            {"closed families need none",
             {{"2020-01-06", regisseur("bea")},
              {"2020-03-02", GezinAfgesloten{AfsluitReden::anders, {}}},
              {"2020-03-02", regisseur_weg("bea")}},
             "2021-01-01",
             ""},
            {"the years between closing and coming back are nobody's",
             {{"2020-01-06", regisseur("bea")},
              {"2020-03-02", GezinAfgesloten{AfsluitReden::anders, {}}},
              {"2020-03-02", regisseur_weg("bea")},
              {"2022-05-02", aangemeld()}},
             "2022-06-01",
             "waarschuwing 2022-05-02"},
            {"a leave that became known late is raised when it was known",
             {{"2020-01-06", regisseur("bea")},
              {"2020-03-02", regisseur_weg("bea"), {}, "2020-03-30"}},
             "2020-04-15",
             "waarschuwing 2020-03-30"},
            {"as known before that day nothing is wrong",
             {{"2020-01-06", regisseur("bea")},
              {"2020-03-02", regisseur_weg("bea"), {}, "2020-03-30"}},
             "2020-04-15",
             "",
             "2020-03-29"},
        });
}

TEST(COO01, RestsOnTheRegistrationAndOnWhoCameAndLeft) {
    EXPECT_EQ(facts_of("COO-01", {{"2020-01-06", aangemeld()}}, "2020-02-01"), std::vector{1});
    EXPECT_EQ(facts_of("COO-01",
                       {{"2020-01-06", aangemeld()},
                        {"2020-01-06", regisseur("bea")},
                        {"2020-03-02", regisseur_weg("bea")}},
                       "2020-03-02"),
              (std::vector{1, 2, 3}));
    EXPECT_EQ(facts_of("COO-01",
                       {{"2020-01-06", aangemeld()},
                        {"2020-01-06", regisseur("bea")},
                        {"2020-03-02", regisseur("daan")}},
                       "2020-03-02"),
              (std::vector{1, 2, 3}));
}

TEST(COO01, OfTwoWhoLeaveOnOneDayTheFirstEndsIt) {
    EXPECT_EQ(facts_of("COO-01",
                       {{"2020-01-06", aangemeld()},
                        {"2020-01-06", regisseur("bea")},
                        {"2020-03-02", regisseur("daan")},
                        {"2020-03-09", regisseur_weg("bea")},
                        {"2020-03-09", regisseur_weg("daan")}},
                       "2020-03-09"),
              (std::vector{1, 2, 3, 4}));
}

TEST(COO01, TheManagerMustAct) {
    const auto found = testing_rules::of_rule(
        "COO-01", testing_rules::dossier_of({{"2020-01-06", aangemeld()}}, "2020-01-06"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().wie, Wie::manager);
    EXPECT_EQ(found.front().tekst.nl,
              "Dit gezin heeft sinds 6 januari 2020 geen regisseur. Wijs iemand aan die blijft.");
}

}  // namespace naast
