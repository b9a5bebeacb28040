#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: a placement after the analysis; 30 days later it is to be updated.
TEST(ANA16, AMonthAfterAPlacement) {
    const std::vector<Happened> base{{"2021-01-01", analyse("a1")},
                                     {"2021-02-01", analyse_klaar("a1")},
                                     {"2021-07-01", geplaatst("p1"), {"ruud"}}};
    expect_table(
        "ANA-16",
        base,
        {
            {"29 days", {}, "2021-07-30", ""},
            {"30 days", {}, "2021-07-31", "ruud: signaal 2021-07-31"},
            {"updated in time", {{"2021-07-31", AnalyseBijgewerkt{{"a1"}, {}}}}, "2021-10-01", ""},
            {"updated late",
             {{"2021-08-15", AnalyseBijgewerkt{{"a1"}, {}}}},
             "2021-10-01",
             "ruud: signaal 2021-07-31 tot 2021-08-15"},
            {"a new one",
             {{"2021-07-20", analyse("a2")}, {"2021-08-20", analyse_klaar("a2")}},
             "2021-10-01",
             "ruud: signaal 2021-07-31 tot 2021-08-20"},
            {"updated just before",
             {{"2021-06-30", AnalyseBijgewerkt{{"a1"}, {}}}},
             "2021-08-01",
             "ruud: signaal 2021-07-31"},
            {"a second reason meanwhile asks nothing new",
             {{"2021-07-10", geplaatst("p2"), {"raymond"}}},
             "2021-10-01",
             "ruud: signaal 2021-07-31"},
            {"after the update it does",
             {{"2021-08-15", AnalyseBijgewerkt{{"a1"}, {}}},
              {"2021-08-16", geplaatst("p2"), {"raymond"}}},
             "2021-09-15",
             "ruud: signaal 2021-07-31 tot 2021-08-15; raymond: signaal 2021-09-15"},
        });
}

TEST(ANA16, TheOtherReasons) {
    const auto stopped = [](std::optional<Resultaat> resultaat) -> Inhoud {
        return HulpGestopt{{"h1"}, StopReden::in_overleg, {}, resultaat};
    };
    expect_table(
        "ANA-16",
        {},
        {{"a turning point",
          {{"2017-05-01", SchakelmomentGemarkeerd{SchakelmomentSoort::scheiding, {}}, {"ruud"}}},
          "2017-05-31",
          "ruud: signaal 2017-05-31"},
         {"help that did not help",
          {{"2021-01-01", hulp_gestart("h1"), {"ruud"}}, {"2021-03-01", stopped(Resultaat::niet)}},
          "2021-03-31",
          "ruud: signaal 2021-03-31"},
         {"help that did",
          {{"2021-01-01", hulp_gestart("h1"), {"ruud"}}, {"2021-03-01", stopped(Resultaat::deels)}},
          "2021-05-01",
          ""},
         {"help of which nobody said",
          {{"2021-01-01", hulp_gestart("h1"), {"ruud"}}, {"2021-03-01", stopped(std::nullopt)}},
          "2021-05-01",
          ""},
         {"help that never started",
          {{"2021-01-01", hulp_gevraagd("h1"), {"ruud"}}, {"2021-03-01", stopped(Resultaat::niet)}},
          "2021-05-01",
          ""}});
}

TEST(ANA16, TwoChildrenPlacedOnOneDayStandTogether) {
    expect_table("ANA-16",
                 {{"2021-07-01", geplaatst("p1"), {"ruud"}},
                  {"2021-07-01", geplaatst("p2"), {"raymond"}},
                  {"2021-07-02", geplaatst("p3"), {"derde"}}},
                 {{"both; who comes later is answered by the same analysis",
                   {},
                   "2021-09-01",
                   "ruud+raymond: signaal 2021-07-31"}});
}

// What one knew of the first does not wait for what comes to light of another.
TEST(ANA16, OneOfTwoKnownLate) {
    const Happened ruud{"2021-07-01", geplaatst("p1"), {"ruud"}};
    const Happened late{"2021-07-01", geplaatst("p2"), {"raymond"}, "2021-09-01"};
    const Happened known_then{"2021-07-01", geplaatst("p2"), {"raymond"}, "2021-07-31"};
    const Happened earlier{"2021-06-01", geplaatst("p2"), {"raymond"}, "2021-09-01"};
    const std::string first = "ruud: signaal 2021-07-31";
    expect_table(
        "ANA-16",
        {},
        {{"the same day", {ruud, late}, "2021-10-01", first},
         {"in any order", {late, ruud}, "2021-10-01", first},
         {"known by the day that it begins",
          {ruud, known_then},
          "2021-10-01",
          "ruud+raymond: signaal 2021-07-31"},
         {"an earlier day", {earlier, ruud}, "2021-10-01", first},
         {"an earlier day, which the next analysis answers too",
          {earlier, ruud, {"2021-01-01", analyse("a1")}, {"2021-08-15", analyse_klaar("a1")}},
          "2021-10-01",
          first + " tot 2021-08-15"}});
}

TEST(ANA16, KnownLate) {
    expect_table("ANA-16",
                 {{"2021-07-01", geplaatst("p1"), {"ruud"}, "2021-09-01"}},
                 {{"begins when it is known", {}, "2021-10-01", "ruud: signaal 2021-09-01"},
                  {"as known before", {}, "2021-10-01", "", "2021-08-31"}});
}

}  // namespace naast
