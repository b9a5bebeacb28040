#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

// The row's own case: reports in 2019 (help never started) and 2020 (help broken off), a third in
// 2021.
TEST(SIG05, TheThirdReportShowsTheEarlierTwo) {
    const std::vector<Happened> base{{"2019-05-01", melding("m1"), {"sil"}},
                                     {"2019-05-10", hulp_gevraagd("h1"), {"sil"}},
                                     {"2019-06-01", signaal_klaar("m1")},
                                     {"2020-06-02", melding("m2"), {"sil"}},
                                     {"2020-06-05", hulp_gestart("h2"), {"sil"}},
                                     {"2020-07-01", HulpGestopt{{"h2"}, StopReden::door_gezin, {}}},
                                     {"2020-08-01", signaal_klaar("m2")}};
    expect_table("SIG-05",
                 base,
                 {{"the first is none", {}, "2020-06-01", ""},
                  {"the second", {}, "2020-06-02", "sil: signaal 2020-06-02"},
                  {"the third",
                   {{"2021-07-03", melding("m3"), {"sil"}}},
                   "2021-07-03",
                   "sil: signaal 2020-06-02 tot 2020-08-01; sil: signaal 2021-07-03"},
                  {"a signal is no report",
                   {{"2021-07-03", signaal("s3"), {"sil"}}},
                   "2021-07-03",
                   "sil: signaal 2020-06-02 tot 2020-08-01"}});
    std::vector<Happened> all = base;
    all.push_back({"2021-07-03", melding("m3"), {"sil"}});
    const auto found =
        testing_rules::of_rule("SIG-05", testing_rules::dossier_of(all, "2021-07-03"));
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found.back().tekst.nl,
              "Dit is melding 3 over dit gezin. Eerder: 1 mei 2019 (de hulp begon niet) en 2 juni "
              "2020 (de hulp stopte eerder).");
}

TEST(SIG05, SaysWhatFollowed) {
    const auto text_with = [](std::vector<Happened> between) {
        between.insert(between.begin(), {"2019-05-01", melding("m1"), {"sil"}});
        between.push_back({"2021-05-01", melding("m2"), {"sil"}});
        return testing_rules::of_rule("SIG-05", testing_rules::dossier_of(between, "2021-05-01"))
            .front()
            .tekst.en;
    };
    const std::string start = "This is report 2 on this family. Earlier: 1 May 2019 ";
    EXPECT_EQ(text_with({}), start + "(no help came).");
    EXPECT_EQ(text_with({{"2019-04-30", hulp_gestart("h1"), {"sil"}}}), start + "(no help came).");
    EXPECT_EQ(text_with({{"2019-05-01", hulp_gestart("h1"), {"sil"}}}),
              start + "(help came that was still running).");
    EXPECT_EQ(text_with({{"2019-05-02", hulp_gestart("h1"), {"sil"}},
                         {"2020-01-01", hulp_gestopt("h1")}}),
              start + "(the help was completed).");
    EXPECT_EQ(text_with({{"2021-05-01", hulp_gestart("h1"), {"sil"}}}), start + "(no help came).");
    EXPECT_EQ(text_with({{"2019-06-01", hulp_gevraagd("h1"), {"sil"}},
                         {"2021-05-01", hulp_gestart("h1"), {"sil"}}}),
              start + "(the help did not start).");
    EXPECT_EQ(text_with({{"2019-06-01", hulp_gestart("h1"), {"sil"}},
                         {"2021-05-01", hulp_gestopt("h1")}}),
              start + "(help came that was still running).");
}

TEST(SIG05, OfTwoReportsOfOneDayTheLastIsTheSecond) {
    expect_table("SIG-05",
                 {{"2020-06-02", melding("m1"), {"sil"}}, {"2020-06-02", melding("m2"), {"noor"}}},
                 {{"that day", {}, "2020-06-02", "noor: signaal 2020-06-02"}});
}

TEST(SIG05, KnownLate) {
    expect_table("SIG-05",
                 {{"2019-05-01", melding("m1"), {"sil"}, "2020-07-01"},
                  {"2020-06-02", melding("m2"), {"sil"}}},
                 {{"begins when the first is known", {}, "2020-08-01", "sil: signaal 2020-07-01"},
                  {"as known before", {}, "2020-08-01", "", "2020-06-30"}});
}

}  // namespace naast
