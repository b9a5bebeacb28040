#include "naast/signalering/eigen_hulp.h"

#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;

namespace {

// "moeder 2021-03-01..2021-05-01 (3)": whom, from when until when, what it began with.
std::string in_short(const std::vector<Happened>& events, TeltVanaf vanaf) {
    std::string text;
    for (const auto& one : zonder_eigen_hulp(dossier_of(events, "2022-01-01"), vanaf)) {
        text += (text.empty() ? "" : "; ") + one.persoon.waarde + " " +
                to_text(one.tijd.period.from) + "..";
        if (one.tijd.period.until) text += to_text(*one.tijd.period.until);
        text += " (" + std::to_string(one.tijd.begin.size()) + ")";
    }
    return text;
}

const std::vector<Happened> asked_and_started{
    {"2021-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
    {"2021-03-01", ProbleemGezien{ProbleemSoort::trauma, {}, {}}, {"moeder"}},
    {"2021-04-01", hulp_gevraagd("h1", GerichtOp::ouder), {"moeder"}},
    {"2021-06-01", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}}};

}  // namespace

TEST(ZonderEigenHulp, EndsAtTheApplicationOrAtTheStart) {
    EXPECT_EQ(in_short(asked_and_started, TeltVanaf::aanvraag),
              "moeder 2021-03-01..2021-04-01 (1)");
    EXPECT_EQ(in_short(asked_and_started, TeltVanaf::start), "moeder 2021-03-01..2021-06-01 (1)");
}

TEST(ZonderEigenHulp, WhatWasSeenWhileThereWasNoHelpStandsTogether) {
    const Inhoud seen = ProbleemGezien{ProbleemSoort::schulden, {}, {}};
    EXPECT_EQ(in_short({{"2021-01-01", persoon(Gezinsrol::vader), {"vader"}},
                        {"2021-03-01", seen, {"vader"}},
                        {"2021-03-01", seen, {"vader"}},
                        {"2021-08-01", seen, {"vader"}}},
                       TeltVanaf::aanvraag),
              "vader 2021-03-01.. (3)");
}

TEST(ZonderEigenHulp, HelpThatEndedOnTheDayOnWhichItWasSeenDoesNotAnswerIt) {
    const auto seen_when_help_stops_on = [](const std::string& day) {
        return in_short({{"2021-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                         {"2021-01-10", hulp_gestart("h1", GerichtOp::ouder), {"moeder"}},
                         {"2021-03-01", ProbleemGezien{ProbleemSoort::trauma, {}, {}}, {"moeder"}},
                         {day, hulp_gestopt("h1"), {"moeder"}}},
                        TeltVanaf::start);
    };
    EXPECT_EQ(seen_when_help_stops_on("2021-03-01"), "moeder 2021-03-01.. (3)");
    EXPECT_EQ(seen_when_help_stops_on("2021-03-02"), "");
}

TEST(ZonderEigenHulp, OfAFamilyWithoutGrownUpsThereIsNone) {
    EXPECT_EQ(in_short({{"2021-01-01", persoon(), {"sil"}},
                        {"2021-03-01", DiagnoseGesteld{DiagnoseSoort::adhd, {}}, {"sil"}}},
                       TeltVanaf::start),
              "");
}

}  // namespace naast
