#include "naast/gezin/regie.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Regie folded(const std::vector<Happened>& story,
             const std::string& peildatum = "2030-01-01",
             const std::string& bekend_op = "2030-01-01") {
    return fold_of<Regie>(happened(story), peildatum, bekend_op);
}

// "sil 2020-01-01 to 2020-02-01"
std::string span(const std::string& who, const Feit& begin, const std::optional<Feit>& einde = {}) {
    return who + " " + to_text(begin.op) + (einde ? " to " + to_text(einde->op) : "");
}
template <class T, class F>
std::string joined(const std::vector<T>& items, const F& text_of) {
    std::string text;
    for (const T& item : items) text += (text.empty() ? "" : ", ") + text_of(item);
    return text;
}

std::string in_short(const std::vector<Achtergrond>& list) {
    return joined(list, [](const Achtergrond& a) { return span(a.medewerker.waarde, a.feit); });
}
std::string in_short(const std::vector<Waarneming>& list) {
    return joined(list, [](const Waarneming& w) { return span(w.medewerker.id.waarde, w.feit); });
}
std::string in_short(const std::vector<Duo>& list) {
    return joined(list, [](const Duo& d) {
        return span(d.een.id.waarde + "+" + d.ander.id.waarde, d.begin, d.einde);
    });
}
std::string in_short(const std::vector<ZichtAanbod>& list) {
    return joined(list, [](const ZichtAanbod& z) { return span(z.aan.naam, z.feit, z.aanvaard); });
}
std::string in_short(const std::vector<Jim>& list) {
    return joined(
        list, [](const Jim& j) { return span(j.jongere.waarde + " " + j.naam, j.begin, j.einde); });
}
std::string in_short(const std::vector<Waakvlam>& list) {
    return joined(list, [](const Waakvlam& w) {
        return span("each " + std::to_string(w.every_days), w.begin, w.einde);
    });
}
std::string in_short(const std::vector<GemistContact>& list) {
    return joined(
        list, [](const GemistContact& g) { return span(std::string(to_text(g.door)), g.feit); });
}
std::string in_short(const std::vector<Oproep>& list) {
    return joined(list, [](const Oproep& o) {
        return span(o.beantwoord ? "answered" : "unanswered", o.feit);
    });
}
std::string in_short(const Regie& regie) {
    return in_short(regie.achtergrond) + "; " + in_short(regie.waarnemers) + "; " +
           in_short(regie.duos) + "; " + in_short(regie.zicht) + "; " + in_short(regie.jims) +
           "; " + in_short(regie.waakvlammen) + "; " + in_short(regie.gemist) + "; " +
           in_short(regie.oproepen);
}

const Organisatie vt{"Veilig Thuis", OrganisatieSoort::veilig_thuis};

Inhoud achtergrond(const std::string& id) {
    return RegisseurNaarAchtergrond{{id}, {}};
}
Inhoud waarnemer(const std::string& id, std::optional<Date> tot_en_met = {}) {
    return WaarnemerAangewezen{{"ada"}, medewerker(id), tot_en_met};
}
Inhoud duo(const std::string& een, const std::string& ander) {
    return DuoGevormd{medewerker(een), medewerker(ander)};
}
Inhoud jim(const std::string& naam) {
    return JimGekozen{naam, {}};
}
Inhoud waakvlam(int days) {
    return WaakvlamAfgesproken{days, medewerker("ada")};
}
Inhoud gemist(GemistDoor door) {
    return ContactGemist{aanbieder(), door, {}};
}
Inhoud oproep(bool beantwoord) {
    return GezinZochtContact{team(), beantwoord, {}};
}

const std::vector<Happened> whole_story{{"2020-01-01", achtergrond("ada")},
                                        {"2020-02-01", waarnemer("bo")},
                                        {"2020-03-01", duo("ada", "cas")},
                                        {"2020-04-01", ZichtAangeboden{vt, aanbieder()}},
                                        {"2020-05-01", jim("Tante Ans"), {"sil"}},
                                        {"2020-06-01", waakvlam(90)},
                                        {"2020-07-01", gemist(GemistDoor::gezin), {"moeder"}},
                                        {"2020-08-01", oproep(false), {"moeder"}}};
const std::string whole_in_short =
    "ada 2020-01-01; bo 2020-02-01; ada+cas 2020-03-01; De Vuurtoren 2020-04-01; "
    "sil Tante Ans 2020-05-01; each 90 2020-06-01; gezin 2020-07-01; unanswered 2020-08-01";

}  // namespace

TEST(COO08, TheOneWhoWentToTheBackgroundIsKeptWithTheEvent) {
    const Regie regie = folded({{"2019-10-15", maatregel("m1"), {"sil"}},
                                {"2019-10", achtergrond("ada"), {}, "2019-11-05"}});
    ASSERT_EQ(regie.achtergrond.size(), 1U);
    EXPECT_EQ(regie.achtergrond.front().medewerker, MedewerkerId{"ada"});
    EXPECT_EQ(regie.achtergrond.front().feit,
              (Feit{event_id(2), date("2019-10-01"), date("2019-11-05")}));
}

TEST(COO08, EachTimeIsKeptOldestFirst) {
    EXPECT_EQ(in_short(folded({{"2020-11-01", achtergrond("bo")},
                               {"2019-10-15", achtergrond("ada")},
                               {"2021-02-01", achtergrond("bo")}})
                           .achtergrond),
              "ada 2019-10-15, bo 2020-11-01, bo 2021-02-01");
}

TEST(Waarneming, KeepsWhoStandsInForWhomUntilWhen) {
    const Regie regie =
        folded({{"2020-02-01", waarnemer("bo", date("2020-02-28")), {}, "2020-02-03"}});
    ASSERT_EQ(regie.waarnemers.size(), 1U);
    EXPECT_EQ(regie.waarnemers.front().voor, MedewerkerId{"ada"});
    EXPECT_EQ(regie.waarnemers.front().medewerker, medewerker("bo"));
    EXPECT_EQ(regie.waarnemers.front().tot_en_met, date("2020-02-28"));
    EXPECT_EQ(regie.waarnemers.front().feit,
              (Feit{event_id(1), date("2020-02-01"), date("2020-02-03")}));
}

TEST(Waarneming, MayHaveNoLastDayAndLeavesTheOneBeforeAsItWas) {
    const Regie regie = folded(
        {{"2020-02-01", waarnemer("bo", date("2020-02-28"))}, {"2020-02-10", waarnemer("cas")}});
    EXPECT_EQ(in_short(regie.waarnemers), "bo 2020-02-01, cas 2020-02-10");
    EXPECT_EQ(regie.waarnemers.front().tot_en_met, date("2020-02-28"));
    EXPECT_FALSE(regie.waarnemers.back().tot_en_met);
}

TEST(Duo, KeepsBothAndTheEventsThatBeganAndEndedIt) {
    const Regie regie = folded({{"2020-03-01", duo("ada", "cas"), {}, "2020-03-04"},
                                {"2020-09-01", DuoGestopt{{}}, {}, "2020-09-08"}});
    ASSERT_EQ(regie.duos.size(), 1U);
    EXPECT_EQ(regie.duos.front().een, medewerker("ada"));
    EXPECT_EQ(regie.duos.front().ander, medewerker("cas"));
    EXPECT_EQ(regie.duos.front().begin,
              (Feit{event_id(1), date("2020-03-01"), date("2020-03-04")}));
    EXPECT_EQ(regie.duos.front().einde,
              (Feit{event_id(2), date("2020-09-01"), date("2020-09-08")}));
}

TEST(Duo, ANewOneEndsTheOneBeforeOnItsDay) {
    const Regie regie =
        folded({{"2020-03-01", duo("ada", "cas")}, {"2020-09-01", duo("ada", "dee")}});
    EXPECT_EQ(in_short(regie.duos), "ada+cas 2020-03-01 to 2020-09-01, ada+dee 2020-09-01");
    EXPECT_EQ(regie.duos.front().einde->gebeurtenis, event_id(2));
}

TEST(Duo, EndsOnce) {
    EXPECT_EQ(in_short(folded({{"2020-03-01", duo("ada", "cas")},
                               {"2020-06-01", DuoGestopt{{}}},
                               {"2020-09-01", DuoGestopt{{}}},
                               {"2020-10-01", duo("ada", "dee")}})
                           .duos),
              "ada+cas 2020-03-01 to 2020-06-01, ada+dee 2020-10-01");
}

TEST(Duo, AStopWithoutADuoChangesNothing) {
    EXPECT_EQ(
        in_short(folded({{"2020-02-01", DuoGestopt{{}}}, {"2020-03-01", duo("ada", "cas")}}).duos),
        "ada+cas 2020-03-01");
}

TEST(SAF08, AnOfferStaysOpenUntilTheOneWhoWasAskedAccepts) {
    const std::vector<Happened> story{{"2021-03-01", ZichtAangeboden{vt, team()}, {}, "2021-03-02"},
                                      {"2021-03-04", ZichtAanvaard{team()}, {}, "2021-03-05"}};
    EXPECT_FALSE(folded(story, "2021-03-03").zicht.front().aanvaard);
    const ZichtAanbod aanbod = folded(story, "2021-03-05").zicht.front();
    EXPECT_EQ(aanbod.van, vt);
    EXPECT_EQ(aanbod.aan, team());
    EXPECT_EQ(aanbod.feit, (Feit{event_id(1), date("2021-03-01"), date("2021-03-02")}));
    EXPECT_EQ(aanbod.aanvaard, (Feit{event_id(2), date("2021-03-04"), date("2021-03-05")}));
}

TEST(SAF08, NeitherTheOneWhoOffersNorAThirdCanAccept) {
    EXPECT_EQ(in_short(folded({{"2021-03-01", ZichtAangeboden{vt, team()}},
                               {"2021-03-04", ZichtAanvaard{vt}},
                               {"2021-03-05", ZichtAanvaard{aanbieder()}}})
                           .zicht),
              "Lokaal team Heideveld 2021-03-01");
}

TEST(SAF08, TheFirstAcceptanceCounts) {
    EXPECT_EQ(in_short(folded({{"2021-03-01", ZichtAangeboden{vt, team()}},
                               {"2021-03-04", ZichtAanvaard{team()}},
                               {"2021-03-20", ZichtAanvaard{team()}}})
                           .zicht),
              "Lokaal team Heideveld 2021-03-01 to 2021-03-04");
}

TEST(SAF08, AnAcceptanceIsOfWhatWasOfferedUntilThen) {
    EXPECT_EQ(in_short(folded({{"2021-02-01", ZichtAanvaard{team()}},
                               {"2021-03-01", ZichtAangeboden{vt, team()}},
                               {"2021-03-02", ZichtAangeboden{vt, aanbieder()}},
                               {"2021-03-04", ZichtAanvaard{team()}},
                               {"2021-06-01", ZichtAangeboden{vt, team()}}})
                           .zicht),
              "Lokaal team Heideveld 2021-03-01 to 2021-03-04, De Vuurtoren 2021-03-02, "
              "Lokaal team Heideveld 2021-06-01");
}

TEST(Jim, EachYoungPersonOfTheEventHasTheirOwn) {
    const Regie regie = folded({{"2020-05-01", jim("Tante Ans"), {"sil", "noor"}, "2020-05-04"}});
    EXPECT_EQ(in_short(regie.jims), "sil Tante Ans 2020-05-01, noor Tante Ans 2020-05-01");
    EXPECT_EQ(regie.jims.back().begin, (Feit{event_id(1), date("2020-05-01"), date("2020-05-04")}));
}

TEST(Jim, EndsOnlyForThoseWhoAreNamedAndOnce) {
    const Regie regie = folded({{"2020-05-01", jim("Tante Ans"), {"sil", "noor"}},
                                {"2020-06-01", JimGestopt{{}}, {"noor"}, "2020-06-07"},
                                {"2020-07-01", JimGestopt{{}}, {"noor", "bo"}}});
    EXPECT_EQ(in_short(regie.jims),
              "sil Tante Ans 2020-05-01, noor Tante Ans 2020-05-01 to 2020-06-01");
    EXPECT_EQ(regie.jims.back().einde, (Feit{event_id(2), date("2020-06-01"), date("2020-06-07")}));
}

TEST(Jim, ASecondChoiceLeavesTheFirst) {
    EXPECT_EQ(in_short(folded({{"2020-05-01", jim("Tante Ans"), {"sil"}},
                               {"2020-06-01", jim("Buurman Bas"), {"sil"}}})
                           .jims),
              "sil Tante Ans 2020-05-01, sil Buurman Bas 2020-06-01");
}

TEST(COO15, LightContactKeepsHowOftenAndByWhomUntilTheDayItStops) {
    const Regie regie = folded({{"2021-01-01", waakvlam(90), {}, "2021-01-04"},
                                {"2021-04-20", WaakvlamGestopt{{}}, {}, "2021-04-21"}});
    ASSERT_EQ(regie.waakvlammen.size(), 1U);
    const Waakvlam& waakvlam = regie.waakvlammen.front();
    EXPECT_EQ(waakvlam.every_days, 90);
    EXPECT_EQ(waakvlam.medewerker, medewerker("ada"));
    EXPECT_EQ(waakvlam.begin, (Feit{event_id(1), date("2021-01-01"), date("2021-01-04")}));
    EXPECT_EQ(waakvlam.einde, (Feit{event_id(2), date("2021-04-20"), date("2021-04-21")}));
    EXPECT_EQ(waakvlam.period(), (Period{date("2021-01-01"), date("2021-04-20")}));
}

TEST(COO15, LightContactGoesOnUntilItIsStopped) {
    const Regie regie = folded({{"2021-01-01", waakvlam(90)}});
    EXPECT_EQ(regie.waakvlammen.front().period(), (Period{date("2021-01-01"), std::nullopt}));
}

TEST(COO15, WhatIsAgreedAnewReplacesWhatWasAgreedBefore) {
    const Regie regie = folded({{"2021-01-01", waakvlam(90)}, {"2021-03-01", waakvlam(30)}});
    EXPECT_EQ(in_short(regie.waakvlammen), "each 90 2021-01-01 to 2021-03-01, each 30 2021-03-01");
    EXPECT_EQ(regie.waakvlammen.front().einde->gebeurtenis, event_id(2));
}

TEST(COO15, LightContactStopsOnceAndOnlyIfItWasAgreed) {
    EXPECT_EQ(in_short(folded({{"2020-12-01", WaakvlamGestopt{{}}},
                               {"2021-01-01", waakvlam(90)},
                               {"2021-04-20", WaakvlamGestopt{{}}},
                               {"2021-05-20", WaakvlamGestopt{{}}}})
                           .waakvlammen),
              "each 90 2021-01-01 to 2021-04-20");
}

TEST(COO24, AnAppointmentThatDidNotTakePlaceKeepsWhoMissedIt) {
    const Regie regie = folded({{"2021-02-01", gemist(GemistDoor::organisatie), {"sil"}},
                                {"2021-01-01", gemist(GemistDoor::gezin), {"sil"}, "2021-01-09"}});
    EXPECT_EQ(in_short(regie.gemist), "gezin 2021-01-01, organisatie 2021-02-01");
    EXPECT_EQ(regie.gemist.front().organisatie, aanbieder());
    EXPECT_EQ(regie.gemist.front().feit,
              (Feit{event_id(2), date("2021-01-01"), date("2021-01-09")}));
}

TEST(SIG18, ACallKeepsWithWhomAndWhetherItWasAnswered) {
    const Regie regie = folded({{"2021-06-06", oproep(true), {"moeder"}},
                                {"2021-06-01", oproep(false), {"moeder"}, "2021-06-03"}});
    EXPECT_EQ(in_short(regie.oproepen), "unanswered 2021-06-01, answered 2021-06-06");
    EXPECT_EQ(regie.oproepen.front().bij, team());
    EXPECT_EQ(regie.oproepen.front().feit,
              (Feit{event_id(2), date("2021-06-01"), date("2021-06-03")}));
}

TEST(Regie, IsEmptyBeforeAnythingHappened) {
    EXPECT_EQ(in_short(folded({})), "; ; ; ; ; ; ; ");
}

TEST(Regie, IsTheSameInWhateverOrderItWasRecorded) {
    EXPECT_EQ(in_short(folded({whole_story.rbegin(), whole_story.rend()})), whole_in_short);
    EXPECT_EQ(in_short(folded(whole_story)), whole_in_short);
}

TEST(Regie, CutsAtTheDayOfTheQuestion) {
    EXPECT_EQ(in_short(folded(whole_story, "2020-02-29")),
              "ada 2020-01-01; bo 2020-02-01; ; ; ; ; ; ");
    EXPECT_EQ(in_short(folded(whole_story, "2020-03-01")),
              "ada 2020-01-01; bo 2020-02-01; ada+cas 2020-03-01; ; ; ; ; ");
}

TEST(Regie, WhatWasToldLateIsNotThereEarlier) {
    const std::vector<Happened> story{{"2020-03-01", duo("ada", "cas")},
                                      {"2020-06-01", DuoGestopt{{}}, {}, "2020-09-01"},
                                      {"2020-06-01", waakvlam(30), {}, "2020-10-01"}};
    EXPECT_EQ(in_short(folded(story, "2020-12-01", "2020-08-31")),
              "; ; ada+cas 2020-03-01; ; ; ; ; ");
    EXPECT_EQ(in_short(folded(story, "2020-12-01", "2020-09-30")),
              "; ; ada+cas 2020-03-01 to 2020-06-01; ; ; ; ; ");
    EXPECT_EQ(in_short(folded(story, "2020-12-01", "2020-10-01")),
              "; ; ada+cas 2020-03-01 to 2020-06-01; ; ; each 30 2020-06-01; ; ");
}

TEST(Regie, WhatIsWithdrawnIsUndone) {
    const Inhoud ingetrokken =
        GebeurtenisIngetrokken{event_id(2), IntrekReden::vergissing, {"Ging over een ander."}};
    EXPECT_EQ(in_short(folded({{"2020-03-01", duo("ada", "cas")},
                               {"2020-06-01", duo("ada", "dee")},
                               {"2020-07-01", ingetrokken}})),
              "; ; ada+cas 2020-03-01; ; ; ; ; ");
}

TEST(Regie, WhatOtherCapabilitiesTellPassesBy) {
    auto story = whole_story;
    story.push_back({"2020-09-01", contact(), {"sil"}});
    story.push_back({"2020-09-02", regisseur("ada")});
    story.push_back({"2020-09-03", regisseur_weg("ada")});
    story.push_back({"2020-09-04", NotitieGemaakt{{"Belt morgen terug."}}, {"sil"}});
    story.push_back({"2020-09-05", maatregel("m1"), {"sil"}});
    EXPECT_EQ(in_short(folded(story)), whole_in_short);
}

TEST(RegieUitstel, RestsFromTheDayItWasSaidThroughItsLastDayOrUntilItIsEnded) {
    std::vector<Happened> story{
        {"2020-03-01",
         SignaleringUitgesteld{
             {"u1"}, medewerker("ada"), "FAM-08", date("2020-03-15"), {"Op vakantie."}},
         {"sil"}}};
    const Uitstel one = folded(story).uitstellen.front();
    EXPECT_EQ(one.reden, "Op vakantie.");
    EXPECT_FALSE(one.rust_on(date("2020-02-29")));
    EXPECT_TRUE(one.rust_on(date("2020-03-01")));
    EXPECT_TRUE(one.rust_on(date("2020-03-15")));
    EXPECT_FALSE(one.rust_on(date("2020-03-16")));

    story.push_back({"2020-03-05", UitstelBeeindigd{{"u1"}}, {"sil"}});
    EXPECT_TRUE(folded(story).uitstellen.front().rust_on(date("2020-03-04")));
    EXPECT_FALSE(folded(story).uitstellen.front().rust_on(date("2020-03-05")));
}

}  // namespace naast
