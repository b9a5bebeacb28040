#include "naast/signalering/schoolverzuim.h"

#include "naast/signalering/testing.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;
using testing_rules::shipped_normen;

namespace {

std::vector<LangVerzuim> long_absences(const std::vector<Happened>& events,
                                       const std::string& peildatum = "2020-01-01",
                                       const std::string& bekend_op = "") {
    const Dossier dossier = dossier_of(events, peildatum, bekend_op);
    return lang_verzuim({dossier, shipped_normen(), Overzicht(dossier)});
}

// "ruud 2019-04-29 to 2019-05-06, ...": whom, the limit, until when.
std::string in_short(const std::vector<LangVerzuim>& all) {
    std::string text;
    for (const LangVerzuim& one : all) {
        const Period period = one.since_limit();
        text += (text.empty() ? "" : ", ") + one.kind.waarde + " " + to_text(period.from);
        if (period.until) text += " to " + to_text(*period.until);
    }
    return text;
}

}  // namespace

// 28 days after 2019-04-01 is 2019-04-29.
TEST(SIG21, AnAbsenceHasLastedTooLongOnDayTwentyEight) {
    const auto found = long_absences(
        {{"2019-03-01", contact(), {"ruud"}}, {"2019-04-01", verzuim(), {"ruud"}, "2019-04-08"}});
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().kind, PersoonId{"ruud"});
    EXPECT_EQ(found.front().limit, date("2019-04-29"));
    EXPECT_EQ(found.front().begin, (Feit{event_id(2), date("2019-04-01"), date("2019-04-08")}));
    EXPECT_FALSE(found.front().einde);
    EXPECT_EQ(found.front().since_limit(), (Period{date("2019-04-29"), std::nullopt}));
}

TEST(SIG21, AnAbsenceWhoseLimitIsStillToComeIsThereToo) {
    const std::vector<Happened> events{{"2019-04-01", verzuim(), {"ruud"}}};
    EXPECT_EQ(in_short(long_absences(events, "2019-03-31")), "");
    EXPECT_EQ(in_short(long_absences(events, "2019-04-01")), "ruud 2019-04-29");
}

TEST(SIG21, AnAbsenceEndsOnTheDayTheChildGoesBack) {
    const auto found = long_absences({{"2019-04-01", verzuim(), {"ruud"}},
                                      {"2019-05-06", weer_naar_school(), {"ruud"}, "2019-05-08"}});
    EXPECT_EQ(in_short(found), "ruud 2019-04-29 to 2019-05-06");
    EXPECT_EQ(found.front().einde, (Feit{event_id(2), date("2019-05-06"), date("2019-05-08")}));
}

TEST(SIG21, WhoIsBackOnTheLimitWasNotAwayTooLong) {
    EXPECT_EQ(in_short(long_absences({{"2019-04-01", verzuim(), {"ruud", "raymond", "noor"}},
                                      {"2019-04-28", weer_naar_school(), {"noor"}},
                                      {"2019-04-29", weer_naar_school(), {"ruud"}},
                                      {"2019-04-30", weer_naar_school(), {"raymond"}}})),
              "raymond 2019-04-29 to 2019-04-30");
}

TEST(SIG21, OnlyWhatTheSchoolAllowedDoesNotCount) {
    EXPECT_EQ(in_short(long_absences({{"2019-04-01", verzuim(VerzuimSoort::geoorloofd), {"ruud"}},
                                      {"2019-04-01", verzuim(VerzuimSoort::weigering), {"noor"}},
                                      {"2019-04-01", verzuim(VerzuimSoort::thuiszitten), {"sil"}},
                                      {"2019-04-01", verzuim(VerzuimSoort::onbekend), {"bo"}}})),
              "noor 2019-04-29, sil 2019-04-29, bo 2019-04-29");
}

TEST(SIG21, EachChildHasItsOwnAbsence) {
    EXPECT_EQ(in_short(long_absences({{"2019-04-01", verzuim(), {"ruud", "raymond"}},
                                      {"2019-05-01", verzuim(), {"noor"}},
                                      {"2019-05-06", weer_naar_school(), {"raymond"}}})),
              "ruud 2019-04-29, raymond 2019-04-29 to 2019-05-06, noor 2019-05-29");
}

TEST(SIG21, AwayAgainCountsAnew) {
    EXPECT_EQ(in_short(long_absences({{"2019-04-01", verzuim(), {"ruud"}},
                                      {"2019-05-06", weer_naar_school(), {"ruud"}},
                                      {"2019-09-02", verzuim(), {"ruud"}}})),
              "ruud 2019-04-29 to 2019-05-06, ruud 2019-09-30");
}

TEST(SIG21, TheLimitCountsFromTheAbsenceAlsoIfItWasToldLate) {
    const std::vector<Happened> events{{"2019-04-01", verzuim(), {"ruud"}, "2019-06-01"},
                                       {"2019-05-06", weer_naar_school(), {"ruud"}, "2019-07-01"}};
    EXPECT_EQ(in_short(long_absences(events, "2019-08-01", "2019-05-31")), "");
    EXPECT_EQ(in_short(long_absences(events, "2019-08-01", "2019-06-30")), "ruud 2019-04-29");
    EXPECT_EQ(in_short(long_absences(events, "2019-08-01", "2019-07-01")),
              "ruud 2019-04-29 to 2019-05-06");
}

TEST(SIG21, WithoutANormInForceNoAbsenceIsTooLong) {
    EXPECT_EQ(in_short(long_absences(
                  {{"1999-12-31", verzuim(), {"ruud"}}, {"2000-01-01", verzuim(), {"noor"}}})),
              "noor 2000-01-29");
    const Dossier dossier = dossier_of({{"2019-04-01", verzuim(), {"ruud"}}}, "2020-01-01");
    const Normen none;
    EXPECT_EQ(in_short(lang_verzuim({dossier, none, Overzicht(dossier)})), "");
}

TEST(SIG21, AWorryAboutSchoolIsNoAbsence) {
    EXPECT_EQ(in_short(long_absences(
                  {{"2019-04-01",
                    SignaalOntvangen{{"s1"}, SignaalSoort::zorgsignaal, {Zorg::schoolverzuim}},
                    {"ruud"}},
                   {"2019-04-02", weer_naar_school(), {"ruud"}}})),
              "");
}

}  // namespace naast
