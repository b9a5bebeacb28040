#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

TEST(ANA03, NoReferralBeforeAnAnalysis) {
    expect_table(
        "ANA-03",
        {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}},
        {
            {"not before", {}, "2021-03-14", ""},
            {"on the day", {}, "2021-03-15", "jay: waarschuwing 2021-03-15"},
            {"there is one of that day",
             {{"2021-02-01", analyse("a1")}, {"2021-03-15", analyse_klaar("a1")}},
             "2021-04-01",
             ""},
            {"one that is not finished does not count",
             {{"2021-02-01", analyse("a1")}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15"},
            {"finished a day later",
             {{"2021-02-01", analyse("a1")}, {"2021-03-16", analyse_klaar("a1")}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15 tot 2021-03-16"},
            {"not safe: help goes first",
             {{"2021-03-15", veiligheid(Veiligheidsoordeel::onveilig), {"jay"}}},
             "2021-04-01",
             ""},
            {"it was not safe, and is again",
             {{"2021-03-01", veiligheid(Veiligheidsoordeel::onveilig), {"jay"}},
              {"2021-03-10", veiligheid(Veiligheidsoordeel::veilig), {"jay"}}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15"},
            {"judged unsafe a day later",
             {{"2021-03-16", veiligheid(Veiligheidsoordeel::onveilig), {"jay"}}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15"},
            {"rejected",
             {{"2021-03-20", afgewezen("h1")}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15 tot 2021-03-20"},
            {"over",
             {{"2021-03-20", hulp_gestart("h1"), {"jay"}}, {"2021-03-25", hulp_gestopt("h1")}},
             "2021-04-01",
             "jay: waarschuwing 2021-03-15 tot 2021-03-25"},
        });
}

TEST(ANA03, AcuteHelpDoesNotWaitForAnAnalysis) {
    HulpAangevraagd acute{{"h1"}};
    acute.spoed = Spoed::acuut;
    expect_table("ANA-03", {{"2021-03-15", acute, {"jay"}}}, {{"nothing", {}, "2021-04-01", ""}});
    acute.spoed = Spoed::gewoon;
    expect_table("ANA-03",
                 {{"2021-03-15", acute, {"jay"}}},
                 {{"regular", {}, "2021-04-01", "jay: waarschuwing 2021-03-15"}});
}

TEST(ANA03, HelpGoesFirstWhileItIsNotSafeForAnyOfThem) {
    const auto judged = [](Veiligheidsoordeel oordeel, std::vector<std::string> who) -> Happened {
        return {"2021-03-10", veiligheid(oordeel), std::move(who)};
    };
    const Happened unsafe = judged(Veiligheidsoordeel::onveilig, {"jay", "noor"});
    const std::string stands = "jay: waarschuwing 2021-03-15";
    expect_table("ANA-03",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}}},
                 {{"for both", {unsafe}, "2021-04-01", ""},
                  {"then safe for one",
                   {unsafe, judged(Veiligheidsoordeel::veilig, {"noor"})},
                   "2021-04-01",
                   ""},
                  {"then for the other too",
                   {unsafe,
                    judged(Veiligheidsoordeel::veilig, {"noor"}),
                    judged(Veiligheidsoordeel::veilig, {"jay"})},
                   "2021-04-01",
                   stands},
                  {"safe again from the day on which help was asked",
                   {unsafe, {"2021-03-15", veiligheid(), {"jay", "noor"}}},
                   "2021-04-01",
                   stands},
                  {"safe again a day later",
                   {unsafe, {"2021-03-16", veiligheid(), {"jay", "noor"}}},
                   "2021-04-01",
                   ""}});
    EXPECT_EQ(testing_rules::facts_of("ANA-03",
                                      {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}},
                                       unsafe,
                                       {"2021-03-11", veiligheid(), {"jay", "noor"}},
                                       {"2021-03-16", veiligheid(), {"jay"}}},
                                      "2021-04-01"),
              (std::vector{1, 2, 3}));
    // Unsafe and safe again on the very day.
    EXPECT_EQ(
        testing_rules::facts_of("ANA-03",
                                {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}},
                                 {"2021-03-15", veiligheid(Veiligheidsoordeel::onveilig), {"jay"}},
                                 {"2021-03-15", veiligheid(), {"jay"}}},
                                "2021-04-01"),
        (std::vector{1, 2, 3}));
}

// That it had been unsafe came in after it was judged safe: it was never known to be unsafe.
TEST(ANA03, ThatItHadBeenUnsafeWasKnownLate) {
    const Happened asked{"2021-03-15", hulp_gevraagd("h1"), {"jay"}};
    const auto judged =
        [](const char* op, Veiligheidsoordeel oordeel, const char* known) -> Happened {
        return {op, veiligheid(oordeel), {"jay"}, known};
    };
    expect_table("ANA-03",
                 {asked},
                 {{"after the other judgement",
                   {judged("2021-03-10", Veiligheidsoordeel::onveilig, "2021-04-10"),
                    judged("2021-03-11", Veiligheidsoordeel::veilig, "2021-03-11")},
                   "2021-05-01",
                   "jay: waarschuwing 2021-03-15"},
                  {"both together",
                   {judged("2021-03-10", Veiligheidsoordeel::onveilig, "2021-04-10"),
                    judged("2021-03-11", Veiligheidsoordeel::veilig, "2021-04-10")},
                   "2021-05-01",
                   "jay: waarschuwing 2021-03-15"},
                  {"that it was safe again was known late",
                   {judged("2021-03-10", Veiligheidsoordeel::onveilig, "2021-03-10"),
                    judged("2021-03-11", Veiligheidsoordeel::veilig, "2021-04-10")},
                   "2021-05-01",
                   "jay: waarschuwing 2021-04-10"}});
}

TEST(ANA03, KnownLate) {
    expect_table("ANA-03",
                 {{"2021-03-15", hulp_gevraagd("h1"), {"jay"}, "2021-03-20"}},
                 {{"begins when it is known", {}, "2021-04-01", "jay: waarschuwing 2021-03-20"},
                  {"as known before", {}, "2021-04-01", "", "2021-03-19"}});
}

}  // namespace naast
