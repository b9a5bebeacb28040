#include "naast/toegang/opdrachten.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

const Date today = date("2021-03-10");
const std::vector<PersoonId> gezin{{"moeder"}, {"sil"}, {"bo"}};

Toegang after(const std::vector<Happened>& story) {
    return fold_of<Toegang>(happened(story), "2021-03-10", "2021-03-10");
}
Happened came_in(const char* id = "s", const char* day = "2021-02-27") {
    return {day, signaal(id), {"sil"}};
}
std::string refusal(const Decision& decided) {
    return decided ? "" : decided.error().veld + ": " + decided.error().reden.nl;
}
LegSignaalVast of_the_police() {
    return {date("2021-02-27"),
            {{"sil"}, {"bo"}},
            SignaalSoort::zorgsignaal,
            {Zorg::getuige_van_geweld},
            Organisatie{"Politie Heideveld", OrganisatieSoort::politie},
            {"De kinderen waren erbij."},
            {}};
}
BeantwoordSignaal answer(SignaalUitkomst uitkomst = SignaalUitkomst::opgepakt_en_klaar) {
    return {{"s"}, date("2021-03-05"), uitkomst, {"Besproken met moeder."}};
}

}  // namespace

TEST(SIG01, OneSignalNamesAllWhomItConcernsAndTheDayOnWhichItWasSo) {
    const auto decided = decide(of_the_police(), gezin, {"k"}, today);
    ASSERT_TRUE(decided);
    ASSERT_EQ(decided->size(), 1u);
    const Event& event = decided->front();
    EXPECT_EQ(event.op, PartialDate{date("2021-02-27")});
    EXPECT_EQ(event.betreft, (std::vector<PersoonId>{{"sil"}, {"bo"}}));
    const auto& what = std::get<SignaalOntvangen>(event.inhoud);
    EXPECT_EQ(what.signaal, SignaalId{"k"});
    EXPECT_EQ(what.wat, SignaalSoort::zorgsignaal);
    EXPECT_EQ(what.zorgen, std::vector{Zorg::getuige_van_geweld});
    EXPECT_EQ(what.van->naam, "Politie Heideveld");
    EXPECT_EQ(what.tekst->waarde, "De kinderen waren erbij.");
}

TEST(SIG02, TheFourKindsAreRecordedAsTheyAre) {
    for (const SignaalSoort kind : {SignaalSoort::hulpvraag,
                                    SignaalSoort::adviesvraag,
                                    SignaalSoort::zorgsignaal,
                                    SignaalSoort::melding}) {
        LegSignaalVast one = of_the_police();
        one.wat = kind;
        const auto decided = decide(one, gezin, {"k"}, today);
        ASSERT_TRUE(decided);
        EXPECT_EQ(std::get<SignaalOntvangen>(decided->front().inhoud).wat, kind);
    }
}

TEST(SIG03, AReportWithoutTheStepsOfTheCodeIsAccepted) {
    LegSignaalVast one = of_the_police();
    one.wat = SignaalSoort::melding;
    EXPECT_EQ(refusal(decide(one, gezin, {"k"}, today)), "");
    one.meldcode = {MeldcodeStap::in_kaart, MeldcodeStap::besloten};
    const auto decided = decide(one, gezin, {"k"}, today);
    ASSERT_TRUE(decided);
    EXPECT_EQ(std::get<SignaalOntvangen>(decided->front().inhoud).meldcode, one.meldcode);
}

TEST(LegSignaalVast, RefusesWhatCannotBe) {
    const auto with = [](auto change) {
        LegSignaalVast one = of_the_police();
        change(one);
        return refusal(decide(one, gezin, {"k"}, today));
    };
    EXPECT_EQ(with([](auto& s) { s.op = date("2021-03-11"); }),
              "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
    EXPECT_EQ(with([](auto& s) { s.op = today; }), "");
    EXPECT_EQ(with([](auto& s) { s.over.clear(); }), "over: Kies over wie het gaat.");
    EXPECT_EQ(with([](auto& s) { s.over.push_back({"buurman"}); }),
              "over: Deze persoon hoort niet bij dit gezin.");
    EXPECT_EQ(with([](auto& s) { s.zorgen.clear(); }), "zorgen: Kies waar het over gaat.");
}

TEST(BeantwoordSignaal, ASignalIsOpenUntilItIsAnswered) {
    const Toegang toegang = after({came_in(), came_in("t", "2021-03-01")});
    ASSERT_EQ(open_signalen(toegang).size(), 2u);
    const auto decided = decide(toegang, answer(), false, today);
    ASSERT_TRUE(decided);
    const Event& event = decided->front();
    EXPECT_EQ(event.op, PartialDate{date("2021-03-05")});
    EXPECT_TRUE(event.betreft.empty());
    const auto& what = std::get<SignaalAfgerond>(event.inhoud);
    EXPECT_EQ(what.signaal, SignaalId{"s"});
    EXPECT_EQ(what.uitkomst, SignaalUitkomst::opgepakt_en_klaar);
    EXPECT_EQ(what.tekst->waarde, "Besproken met moeder.");
    const Toegang answered =
        after({came_in(), came_in("t", "2021-03-01"), {"2021-03-05", signaal_klaar("s")}});
    ASSERT_EQ(open_signalen(answered).size(), 1u);
    EXPECT_EQ(open_signalen(answered).front()->id, SignaalId{"t"});
}

TEST(BeantwoordSignaal, OnlyOneThatIsOpen) {
    const char* not_open = "signaal: Deze melding, zorg of vraag is er niet, of is al beantwoord.";
    for (const Toegang& toegang :
         {after({}), after({came_in(), {"2021-03-01", signaal_klaar("s")}})})
        EXPECT_EQ(refusal(decide(toegang, answer(), false, today)), not_open);
}

TEST(BeantwoordSignaal, IsBetweenTheSignalAndToday) {
    const auto on = [](const char* day) {
        BeantwoordSignaal one = answer();
        one.op = date(day);
        return refusal(decide(after({came_in()}), one, false, today));
    };
    EXPECT_EQ(on("2021-02-26"), "op: Op deze dag was de melding, zorg of vraag er nog niet.");
    EXPECT_EQ(on("2021-02-27"), "");
    EXPECT_EQ(on("2021-03-10"), "");
    EXPECT_EQ(on("2021-03-11"), "op: Deze datum is nog niet geweest. Kies vandaag of eerder.");
}

TEST(SIG04, ThatThereIsNoChildYetAnswersNothing) {
    const auto field = [](SignaalUitkomst uitkomst, bool is_expected) {
        const auto decided = decide(after({came_in()}), answer(uitkomst), is_expected, today);
        return decided ? "" : decided.error().veld;
    };
    EXPECT_EQ(field(SignaalUitkomst::nog_geen_kind, true), "uitkomst");
    EXPECT_EQ(field(SignaalUitkomst::nog_geen_kind, false), "uitkomst");
    EXPECT_EQ(field(SignaalUitkomst::geen_hulpvraag, true), "uitkomst");
    EXPECT_EQ(field(SignaalUitkomst::geen_hulpvraag, false), "");
    EXPECT_EQ(field(SignaalUitkomst::geen_zorgen_meer, true), "");
}

}  // namespace naast
