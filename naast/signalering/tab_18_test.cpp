#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

Happened called(const std::string& op, const std::string& id, std::vector<Organisatie> invited) {
    return {op, TafelBijeengeroepen{{id}, TafelSoort::anders, {}, {}, std::move(invited), {}}};
}
Happened held(const std::string& op, const std::string& id, std::vector<Organisatie> came) {
    return {op, TafelGehouden{{id}, std::move(came)}};
}

}  // namespace

// The row's own case: access was invited, and absent twice.
TEST(TAB18, WhoIsInvitedComes) {
    const std::vector<Happened> base{called("2022-03-01", "t1", {team(), aanbieder()}),
                                     held("2022-03-08", "t1", {aanbieder()}),
                                     called("2022-04-01", "t2", {team(), aanbieder()})};
    const std::string once = "signaal 2022-03-08";
    const Happened again = held("2022-04-08", "t2", {aanbieder()});
    expect_table(
        "TAB-18",
        base,
        {{"before it was held", {}, "2022-03-07", ""},
         {"absent", {}, "2022-03-08", once},
         {"absent again", {again}, "2022-04-08", once + ", waarschuwing 2022-04-08"},
         {"not yet again", {again}, "2022-04-07", once},
         {"there the second time",
          {held("2022-04-08", "t2", {aanbieder(), team()})},
          "2022-05-01",
          once + " tot 2022-04-08"},
         {"there at a third",
          {again, called("2022-05-01", "t3", {team()}), held("2022-05-08", "t3", {team()})},
          "2022-06-01",
          once + ", waarschuwing 2022-04-08 tot 2022-05-08"},
         {"a third time absent changes nothing",
          {again, called("2022-05-01", "t3", {team()}), held("2022-05-08", "t3", {})},
          "2022-06-01",
          once + ", waarschuwing 2022-04-08"},
         {"it talked with the family",
          {{"2022-03-20", contact(), {"sil"}}},
          "2022-04-01",
          once + " tot 2022-03-20"},
         {"it talked with others about the family",
          {{"2022-03-20", contact()}},
          "2022-04-01",
          once},
         {"it talked with the family on that day, which is no answer",
          {{"2022-03-08", contact(), {"sil"}}},
          "2022-04-01",
          once},
         {"another organisation did",
          {{"2022-03-20",
            ContactGehad{aanbieder(), ContactVorm::gesprek, Strekking::gewoon, {}},
            {"sil"}}},
          "2022-04-01",
          once}});
    expect_table("TAB-18",
                 {called("2022-03-01", "t1", {team()}), held("2022-03-08", "t1", {team()})},
                 {{"it came", {}, "2022-05-01", ""}});
    expect_table("TAB-18",
                 {called("2022-03-01", "t1", {}), held("2022-03-08", "t1", {aanbieder()})},
                 {{"it was not invited", {}, "2022-05-01", ""}});
    std::vector<Happened> all = base;
    all.push_back(again);
    EXPECT_EQ(facts_of("TAB-18", all, "2022-05-01"), (std::vector<int>{2, 4}));
}

TEST(TAB18, AfterItCameItCountsAnew) {
    expect_table("TAB-18",
                 {called("2022-03-01", "t1", {team()}),
                  held("2022-03-08", "t1", {}),
                  called("2022-04-01", "t2", {team()}),
                  held("2022-04-08", "t2", {team()}),
                  called("2022-05-01", "t3", {team()}),
                  held("2022-05-08", "t3", {})},
                 {{"a signal again",
                   {},
                   "2022-06-01",
                   "signaal 2022-03-08 tot 2022-04-08; signaal 2022-05-08"}});
}

TEST(TAB18, TwoTablesOnOneDayAreTakenInTheOrderInWhichTheyWereCalled) {
    const std::vector<Happened> base{called("2022-03-01", "t1", {team()}),
                                     called("2022-03-02", "t2", {team()})};
    expect_table("TAB-18",
                 base,
                 {{"it missed the first and came to the second",
                   {held("2022-03-08", "t1", {}), held("2022-03-08", "t2", {team()})},
                   "2022-06-01",
                   ""},
                  {"it came to the first and missed the second",
                   {held("2022-03-08", "t1", {team()}), held("2022-03-08", "t2", {})},
                   "2022-06-01",
                   "signaal 2022-03-08"}});
}

TEST(TAB18, WhoSpokeTheFamilyBetweenTwoTablesCountsAnew) {
    const std::vector<Happened> base{called("2022-03-01", "t1", {team()}),
                                     held("2022-03-08", "t1", {}),
                                     called("2022-04-01", "t2", {team()}),
                                     held("2022-04-08", "t2", {})};
    const auto spoke = [](const std::string& day) -> Happened { return {day, contact(), {"sil"}}; };
    const std::string once = "signaal 2022-03-08";
    expect_table("TAB-18",
                 base,
                 {{"before the second",
                   {spoke("2022-03-20")},
                   "2022-05-01",
                   once + " tot 2022-03-20; signaal 2022-04-08"},
                  {"on the day of the second",
                   {spoke("2022-04-08")},
                   "2022-05-01",
                   once + " tot 2022-04-08; signaal 2022-04-08"},
                  {"after it",
                   {spoke("2022-04-09")},
                   "2022-05-01",
                   once + ", waarschuwing 2022-04-08 tot 2022-04-09"},
                  {"after both, it ends them",
                   {spoke("2022-03-20"), spoke("2022-04-20")},
                   "2022-05-01",
                   once + " tot 2022-03-20; signaal 2022-04-08 tot 2022-04-20"},
                  {"before a table that it came to",
                   {spoke("2022-04-20"),
                    called("2022-05-01", "t3", {team()}),
                    held("2022-05-08", "t3", {team()})},
                   "2022-06-01",
                   once + ", waarschuwing 2022-04-08 tot 2022-04-20"}});
}

TEST(TAB18, TheSecondAbsenceWasKnownLate) {
    std::vector<Happened> base{called("2022-03-01", "t1", {team()}),
                               held("2022-03-08", "t1", {}),
                               called("2022-04-01", "t2", {team()}),
                               held("2022-04-08", "t2", {})};
    base[3].bekend_op = "2022-05-20";
    expect_table("TAB-18",
                 base,
                 {{"not yet", {}, "2022-06-01", "signaal 2022-03-08", "2022-05-19"},
                  {"begins when it is known",
                   {},
                   "2022-06-01",
                   "signaal 2022-03-08, waarschuwing 2022-05-20"}});
}

TEST(TAB18, ANewRunRestsOnWhatEndedTheOneBefore) {
    std::vector<Happened> base{called("2022-03-01", "t1", {team()}),
                               held("2022-03-08", "t1", {}),
                               called("2022-04-01", "t2", {team()}),
                               held("2022-04-08", "t2", {}),
                               {"2022-03-20", contact(), {"sil"}}};
    const auto found =
        testing_rules::of_rule("TAB-18", testing_rules::dossier_of(base, "2022-05-01"));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].feiten, (std::vector{event_id(2), event_id(5)}));
    EXPECT_EQ(found[1].feiten, (std::vector{event_id(5), event_id(4)}));
    base[4].bekend_op = "2022-04-20";
    expect_table("TAB-18",
                 base,
                 {{"known late",
                   {},
                   "2022-05-01",
                   "signaal 2022-03-08 tot 2022-03-20; signaal 2022-04-20"}});
}

TEST(TAB18, WhatIsKnownFirstBeginsIt) {
    std::vector<Happened> base{called("2022-03-01", "t1", {team()}),
                               held("2022-03-08", "t1", {}),
                               called("2022-04-01", "t2", {team()}),
                               held("2022-04-08", "t2", {})};
    base[1].bekend_op = "2022-05-01";
    expect_table(
        "TAB-18",
        base,
        {{"the second table", {}, "2022-06-01", "signaal 2022-04-08, waarschuwing 2022-05-01"},
         {"it was over by then",
          {{"2022-04-25", contact(), {"sil"}}},
          "2022-06-01",
          "signaal 2022-04-08 tot 2022-04-25"}});
}

TEST(TAB18, KnownLate) {
    std::vector<Happened> base{called("2022-03-01", "t1", {team()}), held("2022-03-08", "t1", {})};
    base[1].bekend_op = "2022-04-04";
    expect_table("TAB-18",
                 base,
                 {{"begins when it is known", {}, "2022-05-01", "signaal 2022-04-04"},
                  {"as known before", {}, "2022-05-01", "", "2022-04-03"}});
}

}  // namespace naast
