#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

// Placed 2021-07-01; fourteen days later is 2021-07-15.
TEST(PLC07, HelpForTheFamilyRunsAtHomeDuringThePlacement) {
    expect_table(
        "PLC-07",
        {{"2021-07-01", geplaatst("p1"), {"sil"}}},
        {
            {"day 13", {}, "2021-07-14", ""},
            {"day 14", {}, "2021-07-15", "sil: waarschuwing 2021-07-15"},
            {"help for the family on day 14 comes in time",
             {{"2021-07-15", hulp_gestart("h1", GerichtOp::gezin), {"moeder"}}},
             "2021-12-01",
             ""},
            {"help for the family later ends it",
             {{"2021-08-02", hulp_gestart("h1", GerichtOp::gezin), {"moeder"}}},
             "2021-12-01",
             "sil: waarschuwing 2021-07-15 tot 2021-08-02"},
            {"help for the child alone does not change the home",
             {{"2021-07-02", hulp_gestart("h1", GerichtOp::jeugdige), {"sil"}}},
             "2021-07-15",
             "sil: waarschuwing 2021-07-15"},
            {"nor does help for one parent alone",
             {{"2021-07-02", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}}},
             "2021-07-15",
             "sil: waarschuwing 2021-07-15"},
            {"waiting is not help",
             {{"2021-07-02", hulp_gevraagd("h1", GerichtOp::gezin), {"moeder"}}},
             "2021-07-15",
             "sil: waarschuwing 2021-07-15"},
            {"help that ran already and stops on 2021-07-20: 14 days after that",
             {{"2021-05-03", hulp_gestart("h1", GerichtOp::gezin), {"moeder"}},
              {"2021-07-20", hulp_gestopt("h1")}},
             "2021-08-03",
             "sil: waarschuwing 2021-08-03"},
            {"home again on day 14", {{"2021-07-15", terug_naar_huis("p1")}}, "2021-12-01", ""},
            {"home again later",
             {{"2021-07-30", terug_naar_huis("p1")}},
             "2021-12-01",
             "sil: waarschuwing 2021-07-15 tot 2021-07-30"},
            {"two children are two warnings",
             {{"2021-07-08", geplaatst("p2"), {"bo"}}},
             "2021-07-22",
             "sil: waarschuwing 2021-07-15; bo: waarschuwing 2021-07-22"},
        });
}

TEST(PLC07, KnownLateIsRaisedWhenKnown) {
    expect_table("PLC-07",
                 {{"2021-07-01", geplaatst("p1"), {"sil"}, "2021-07-20"}},
                 {{"known after day 14", {}, "2021-08-01", "sil: waarschuwing 2021-07-20"},
                  {"not known yet", {}, "2021-08-01", "", "2021-07-19"}});
}

TEST(PLC07, RestsOnThePlacementAndTheHelpThatStopped) {
    EXPECT_EQ(facts_of("PLC-07",
                       {{"2021-07-01", geplaatst("p1"), {"sil"}},
                        {"2021-05-03", hulp_gestart("h1", GerichtOp::gezin), {"moeder"}},
                        {"2021-05-03", hulp_gestart("h2", GerichtOp::ouder), {"moeder"}},
                        {"2021-07-20", hulp_gestopt("h1")},
                        {"2021-07-20", hulp_gestopt("h2")}},
                       "2021-08-03"),
              (std::vector{1, 2, 4}));
}

}  // namespace naast
