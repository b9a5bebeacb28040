#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

// The row's own case: OTS 2019-10-15; 14 days, 6 weeks, and 14 days after that.
TEST(MEA08, AMeasureWithoutHelpGrowsLouder) {
    expect_table(
        "MEA-08",
        {{"2019-09-02", aangemeld()}, {"2019-10-15", maatregel("m1"), {"sil"}}},
        {
            {"day 13", {}, "2019-10-28", ""},
            {"day 14", {}, "2019-10-29", "sil: signaal 2019-10-29"},
            {"the day before six weeks", {}, "2019-11-25", "sil: signaal 2019-10-29"},
            {"six weeks", {}, "2019-11-26", "sil: signaal 2019-10-29, waarschuwing 2019-11-26"},
            {"the day before the table",
             {},
             "2019-12-09",
             "sil: signaal 2019-10-29, waarschuwing 2019-11-26"},
            {"the table",
             {},
             "2019-12-10",
             "sil: signaal 2019-10-29, waarschuwing 2019-11-26, escalatie 2019-12-10"},
            {"help on day 13 excuses",
             {{"2019-10-28", hulp_gestart("h1"), {"sil"}}},
             "2020-06-01",
             ""},
            {"help on day 14 comes in time too",
             {{"2019-10-29", hulp_gestart("h1"), {"sil"}}},
             "2020-06-01",
             ""},
            {"help ends it",
             {{"2019-12-01", hulp_gestart("h1"), {"sil"}}},
             "2020-06-01",
             "sil: signaal 2019-10-29, waarschuwing 2019-11-26 tot 2019-12-01"},
            {"waiting for help is no help",
             {{"2019-10-16", hulp_gevraagd("h1"), {"sil"}}},
             "2019-10-29",
             "sil: signaal 2019-10-29"},
            {"help for the mother is no help for the child",
             {{"2019-10-16", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}}},
             "2019-10-29",
             "sil: signaal 2019-10-29"},
            {"a placement is help", {{"2019-10-20", geplaatst("p1"), {"sil"}}}, "2020-06-01", ""},
            {"help that ran already and stops: from the day it stopped",
             {{"2019-09-02", hulp_gestart("h1"), {"sil"}}, {"2019-11-04", hulp_gestopt("h1")}},
             "2019-11-18",
             "sil: signaal 2019-11-18"},
            {"the measure ends it",
             {{"2019-11-01", maatregel_klaar("m1")}},
             "2020-06-01",
             "sil: signaal 2019-10-29 tot 2019-11-01"},
            {"a measure that is over before day 14 was too short to ask for help",
             {{"2019-10-25", maatregel_klaar("m1")}},
             "2020-06-01",
             ""},
            {"two stretches are two warnings",
             {{"2019-11-04", hulp_gestart("h1"), {"sil"}}, {"2019-12-02", hulp_gestopt("h1")}},
             "2019-12-16",
             "sil: signaal 2019-10-29 tot 2019-11-04; sil: signaal 2019-12-16"},
        });
}

TEST(MEA08, ChildrenOverTheSameDaysStandTogether) {
    const std::vector<Happened> base{{"2019-10-15", maatregel("m1"), {"ruud", "raymond"}}};
    expect_table(
        "MEA-08",
        base,
        {
            {"both without help", {}, "2019-10-29", "ruud+raymond: signaal 2019-10-29"},
            {"one of them has help",
             {{"2019-10-20", hulp_gestart("h1"), {"ruud"}}},
             "2019-10-29",
             "raymond: signaal 2019-10-29"},
            {"one of them had help for a while",
             {{"2019-10-20", hulp_gestart("h1"), {"ruud"}}, {"2019-10-22", hulp_gestopt("h1")}},
             "2019-11-05",
             "raymond: signaal 2019-10-29; ruud: signaal 2019-11-05"},
        });
}

TEST(MEA08, OnlyMeasuresInWhichAGiLeadsCount) {
    for (const MaatregelSoort wat :
         {MaatregelSoort::ots, MaatregelSoort::vots, MaatregelSoort::voogdij}) {
        expect_table("MEA-08",
                     {{"2019-10-15", maatregel("m1", wat), {"sil"}}},
                     {{std::string(to_text(wat)), {}, "2019-10-29", "sil: signaal 2019-10-29"}});
    }
    for (const MaatregelSoort wat : {MaatregelSoort::machtiging_uithuisplaatsing,
                                     MaatregelSoort::gesloten_machtiging,
                                     MaatregelSoort::jeugdreclassering}) {
        expect_table("MEA-08",
                     {{"2019-10-15", maatregel("m1", wat), {"sil"}}},
                     {{std::string(to_text(wat)), {}, "2019-12-31", ""}});
    }
}

TEST(MEA08, KnownLateBeginsWithTheStrongestStep) {
    expect_table("MEA-08",
                 {{"2019-10-15", maatregel("m1"), {"sil"}, "2019-12-01"}},
                 {
                     {"known after six weeks", {}, "2019-12-05", "sil: waarschuwing 2019-12-01"},
                     {"not known yet", {}, "2019-12-05", "", "2019-11-30"},
                 });
}

TEST(MEA08, RestsOnTheMeasureAndTheHelpThatStopped) {
    EXPECT_EQ(facts_of("MEA-08",
                       {{"2019-09-02", hulp_gestart("h1"), {"sil"}},
                        {"2019-10-15", maatregel("m1"), {"sil"}},
                        {"2019-11-04", hulp_gestopt("h1")},
                        {"2019-11-04", contact(), {"sil"}}},
                       "2019-11-18"),
              (std::vector{1, 2, 3}));
    EXPECT_EQ(facts_of("MEA-08",
                       {{"2019-09-02", hulp_gestart("h1"), {"sil"}},
                        {"2019-10-15", hulp_gestopt("h1")},
                        {"2019-10-15", maatregel("m1"), {"sil"}}},
                       "2019-11-18"),
              (std::vector{1, 2, 3}));
}

}  // namespace naast
