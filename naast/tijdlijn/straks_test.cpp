#include "naast/tijdlijn/straks.h"

#include "naast/dossier/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;
using testing_dossier::shipped_normen;

namespace {

// "2020-07-01 afspraak Terug naar huis (De Vuurtoren); ..."
std::string next(const std::vector<Happened>& more, const char* day = "2020-06-01") {
    std::vector<Happened> story{
        {"2020-01-10", aangemeld()},
        {"2020-01-10",
         PersoonToegevoegd{"Sil", Gezinsrol::kind, PartialDate::parse("2003-02-01"), {}},
         {"sil"}}};
    story.insert(story.end(), more.begin(), more.end());
    const auto stream = happened(story);
    const Dossier dossier = fold_dossier(family_id(), stream, {date(day), date(day)});
    const Tijdlijn line = fold_tijdlijn(dossier, stream, shipped_normen());
    std::string text;
    for (const Straks& s : wat_straks_komt(dossier, line)) {
        text += (text.empty() ? "" : "; ") + to_text(s.dag) + " " + std::string(to_text(s.soort)) +
                " " + s.titel.nl + (s.met.empty() ? "" : " (" + s.met + ")");
    }
    return text;
}

const std::string of_age = "2021-02-01 schakelmoment Sil wordt 18";

Inhoud action(std::optional<Date> until) {
    return ActieAfgesproken{{"a1"}, {}, {"Samen koken"}, medewerker("ada"), until};
}

}  // namespace

TEST(Straks, TellsWhoComesOfAge) {
    EXPECT_EQ(next({}), of_age);
    EXPECT_EQ(next({}, "2020-01-15"), "");
    EXPECT_EQ(next({}, "2021-02-01"), "");
}

TEST(Straks, TellsWhatWasAgreedUntilItIsDone) {
    const std::vector<Happened> agreed{{"2020-05-01", action(date("2020-06-20"))}};
    EXPECT_EQ(next(agreed), "2020-06-20 actie Samen koken (ada); " + of_age);
    EXPECT_EQ(next(agreed, "2020-06-21"), of_age);
    auto done = agreed;
    done.push_back({"2020-05-20", ActieAfgerond{{"a1"}, {}}});
    EXPECT_EQ(next(done), of_age);
    EXPECT_EQ(next({{"2020-05-01", action(std::nullopt)}}), of_age);
}

TEST(Straks, TellsTheFirstTalkUntilItWasHeld) {
    const std::vector<Happened> planned{{"2020-05-01", hulp_gevraagd("h"), {"sil"}},
                                        {"2020-05-02", IntakeGepland{{"h"}, date("2020-06-08")}}};
    EXPECT_EQ(next(planned).rfind("2020-06-08 afspraak Eerste gesprek: ", 0), 0U) << next(planned);
    auto begun = planned;
    begun.push_back({"2020-05-20", hulp_gestart("h"), {"sil"}});
    EXPECT_EQ(next(begun), of_age);
}

TEST(Straks, TellsTheLastDayOfAMeasureThatRuns) {
    const Inhoud measure =
        MaatregelUitgesproken{{"m"}, MaatregelSoort::ots, {}, date("2020-12-31"), {}};
    const std::vector<Happened> running{{"2020-01-15", measure, {"sil"}}};
    EXPECT_EQ(next(running),
              "2020-12-31 einde Laatste dag: ondertoezichtstelling (OTS); " + of_age);
    auto ended = running;
    ended.push_back({"2020-05-01", maatregel_klaar("m"), {"sil"}});
    EXPECT_EQ(next(ended), of_age);
}

TEST(Straks, TellsTheReturnHome) {
    const Inhoud planned = TerugkeerGepland{{"p"}, date("2020-07-01"), {}, {}};
    const std::vector<Happened> away{{"2020-02-01", geplaatst("p"), {"sil"}},
                                     {"2020-05-01", planned, {"sil"}}};
    EXPECT_EQ(next(away), "2020-07-01 afspraak Terug naar huis; " + of_age);
    auto back = away;
    back.push_back({"2020-05-20", terug_naar_huis("p"), {"sil"}});
    EXPECT_EQ(next(back), of_age);
}

}  // namespace naast
