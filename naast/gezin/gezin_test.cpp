#include "naast/gezin/gezin.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace naast {

using namespace testing_events;

namespace {

Gezin folded(const std::vector<Happened>& story,
             const std::string& peildatum = "2030-01-01",
             const std::string& bekend_op = "2030-01-01") {
    return fold_of<Gezin>(happened(story), peildatum, bekend_op);
}

std::string span(const std::string& what, const Period& period) {
    return what + " " + to_text(period.from) +
           (period.until ? " to " + to_text(*period.until) : "");
}
std::string span(const std::string& what, const Feit& begin, const std::optional<Feit>& einde) {
    return span(what, {begin.op, einde ? std::optional{einde->op} : std::nullopt});
}

template <class T, class F>
std::string joined(const std::vector<T>& items, const F& text_of) {
    std::string text;
    for (const T& item : items) text += (text.empty() ? "" : ", ") + text_of(item);
    return text;
}

std::string open_in_short(const Gezin& gezin) {
    return joined(gezin.open(), [](const Period& p) { return span("open", p); });
}
std::string in_short(const std::vector<Betrokkenheid>& list) {
    return joined(list,
                  [](const Betrokkenheid& b) { return span(b.medewerker.id.waarde, b.period()); });
}
std::string in_short(const std::vector<Verzuim>& list) {
    return joined(list, [](const Verzuim& v) { return span(v.kind.waarde, v.period()); });
}
std::string in_short(const std::vector<Gezag>& list) {
    return joined(list, [](const Gezag& g) {
        return span(g.kind.waarde + " " + std::string(to_text(g.soort)), g.begin, g.einde);
    });
}
std::string in_short(const std::vector<Relatie>& list) {
    return joined(list, [](const Relatie& r) {
        return span(r.van.waarde + " " + std::string(to_text(r.soort)) + " " + r.naar.waarde,
                    r.begin,
                    r.einde);
    });
}

Inhoud afgesloten() {
    return GezinAfgesloten{AfsluitReden::stabiel_veilig, {}};
}
Inhoud relatie(RelatieSoort soort, const std::string& naar) {
    return RelatieVastgelegd{soort, {naar}};
}
Inhoud gezag(GezagSoort soort, const std::vector<PersoonId>& bij) {
    return GezagVastgelegd{soort, bij};
}
Inhoud betrokkene(const std::string& id) {
    return BetrokkeneToegevoegd{medewerker(id), BetrokkenRol::leerkracht};
}
Inhoud vertrokken(const std::string& id) {
    return BetrokkeneVertrokken{{id}, WisselReden::einde_betrokkenheid};
}
Inhoud ingetrokken(int place) {
    return GebeurtenisIngetrokken{event_id(place), IntrekReden::onjuist, {"Klopte niet."}};
}

}  // namespace

TEST(Gezin, IsNobodyBeforeAnythingHappened) {
    const Gezin gezin = folded({});
    EXPECT_TRUE(gezin.naam.empty());
    EXPECT_TRUE(gezin.open().empty());
    EXPECT_TRUE(gezin.kinderen().empty());
    EXPECT_EQ(gezin.find({"sil"}), nullptr);
    EXPECT_TRUE(gezin.regisseurs_on(date("2020-01-01")).empty());
}

TEST(Gezin, IsOpenFromTheRegistrationUntilTheDayOfClosing) {
    const Gezin gezin = folded({{"2020-01-10", aangemeld()}, {"2020-06-30", afgesloten()}});
    EXPECT_EQ(gezin.naam, "Gezin Meermin");
    EXPECT_EQ(gezin.gemeente, "Heideveld");
    EXPECT_EQ(open_in_short(gezin), "open 2020-01-10 to 2020-06-30");
    EXPECT_TRUE(gezin.open().front().contains(date("2020-06-29")));
    EXPECT_FALSE(gezin.open().front().contains(date("2020-06-30")));
}

TEST(Gezin, AFamilyThatComesBackIsOpenTwice) {
    const Gezin gezin = folded({{"2020-01-10", aangemeld()},
                                {"2020-06-30", afgesloten()},
                                {"2021-03-01", GezinAangemeld{"Gezin Meermin", "Duinstad", {}}}});
    EXPECT_EQ(open_in_short(gezin), "open 2020-01-10 to 2020-06-30, open 2021-03-01");
    EXPECT_EQ(gezin.gemeente, "Duinstad");
}

TEST(Gezin, ASecondRegistrationOfAnOpenFamilyOnlyChangesItsName) {
    const Gezin gezin =
        folded({{"2020-01-10", aangemeld()},
                {"2020-02-10", GezinAangemeld{"Gezin Meermin-Bos", "Heideveld", {}}}});
    EXPECT_EQ(gezin.naam, "Gezin Meermin-Bos");
    EXPECT_EQ(open_in_short(gezin), "open 2020-01-10");
}

TEST(Gezin, AClosingOfAFamilyThatWasNeverRegisteredChangesNothing) {
    EXPECT_EQ(open_in_short(folded({{"2020-06-30", afgesloten()}})), "");
}

TEST(FAM01, APersonKeepsWhatIsKnownOfThem) {
    const Gezin gezin = folded(
        {{"2020-01-10",
          PersoonToegevoegd{"Sil", Gezinsrol::kind, PartialDate::parse("2012-03"), Geslacht::man},
          {"sil"}}});
    const Persoon* sil = gezin.find({"sil"});
    ASSERT_NE(sil, nullptr);
    EXPECT_EQ(sil->id, PersoonId{"sil"});
    EXPECT_EQ(sil->naam, "Sil");
    EXPECT_EQ(sil->rol, Gezinsrol::kind);
    EXPECT_EQ(sil->geboren, PartialDate::parse("2012-03"));
    EXPECT_EQ(sil->geslacht, Geslacht::man);
}

TEST(FAM01, OnlyThoseInTheRoleOfAChildAreChildrenInTheOrderTheyWereAdded) {
    std::vector<Happened> story;
    for (const auto rol : enum_texts<Gezinsrol>()) {
        story.push_back(
            {"2020-01-10", persoon(parse_enum<Gezinsrol>(rol).value()), {std::string(rol)}});
    }
    story.push_back({"2020-01-11", persoon(), {"noor"}});
    const Gezin gezin = folded(story);
    EXPECT_EQ(gezin.personen.size(), enum_texts<Gezinsrol>().size() + 1);
    EXPECT_EQ(gezin.kinderen(), (std::vector<PersoonId>{{"kind"}, {"noor"}}));
}

TEST(FAM01, APersonIsAddedOnce) {
    const Gezin gezin =
        folded({{"2020-01-10", PersoonToegevoegd{"Sil", Gezinsrol::kind, {}, {}}, {"sil"}},
                {"2020-02-10", PersoonToegevoegd{"Silvester", Gezinsrol::kind, {}, {}}, {"sil"}}});
    ASSERT_EQ(gezin.personen.size(), 1U);
    EXPECT_EQ(gezin.personen.front().naam, "Sil");
}

TEST(Gezin, ARelationEndsOnlyForTheTwoAndTheKindThatAreNamed) {
    const Gezin gezin =
        folded({{"2009", relatie(RelatieSoort::partner_van, "vader"), {"moeder"}},
                {"2010-05", relatie(RelatieSoort::ouder_van, "sil"), {"moeder"}},
                {"2011", relatie(RelatieSoort::partner_van, "vader"), {"tante"}},
                {"2017", RelatieBeeindigd{RelatieSoort::partner_van, {"vader"}}, {"moeder"}}});
    EXPECT_EQ(in_short(gezin.relaties),
              "moeder partner_van vader 2009-01-01 to 2017-01-01, "
              "moeder ouder_van sil 2010-05-01, tante partner_van vader 2011-01-01");
}

TEST(FAM03, NewGezagReplacesWhatWasKnownOfTheSameChild) {
    const Gezin gezin =
        folded({{"2010", gezag(GezagSoort::gezamenlijk, {{"moeder"}, {"vader"}}), {"sil", "noor"}},
                {"2017-05-01", gezag(GezagSoort::eenhoofdig, {{"moeder"}}), {"sil"}}});
    EXPECT_EQ(in_short(gezin.gezag),
              "sil gezamenlijk 2010-01-01 to 2017-05-01, noor gezamenlijk 2010-01-01, "
              "sil eenhoofdig 2017-05-01");
    EXPECT_EQ(gezin.gezag.front().bij, (std::vector<PersoonId>{{"moeder"}, {"vader"}}));
    EXPECT_EQ(gezin.gezag.back().bij, (std::vector<PersoonId>{{"moeder"}}));
}

TEST(COO01, TheDayOnWhichOneStopsBelongsToTheNext) {
    const Gezin gezin = folded({{"2020-01-10", regisseur("ada")},
                                {"2020-09-01", regisseur_weg("ada")},
                                {"2020-09-01", regisseur("bo")}});
    EXPECT_EQ(in_short(gezin.regisseurs), "ada 2020-01-10 to 2020-09-01, bo 2020-09-01");
    const auto names_on = [&](const char* day) {
        return joined(gezin.regisseurs_on(date(day)),
                      [](const Betrokkenheid* b) { return b->medewerker.id.waarde; });
    };
    EXPECT_EQ(names_on("2020-01-09"), "");
    EXPECT_EQ(names_on("2020-01-10"), "ada");
    EXPECT_EQ(names_on("2020-08-31"), "ada");
    EXPECT_EQ(names_on("2020-09-01"), "bo");
}

TEST(COO01, ASecondOneWithoutAStopMakesTwo) {
    const Gezin gezin = folded({{"2020-01-10", regisseur("ada")}, {"2020-09-01", regisseur("bo")}});
    EXPECT_EQ(gezin.regisseurs_on(date("2020-09-01")).size(), 2U);
}

TEST(COO01, OneWhoWasAppointedAgainHasTwoPeriods) {
    const Gezin gezin = folded({{"2020-01-10", regisseur("ada")},
                                {"2020-03-01", regisseur_weg("ada")},
                                {"2020-05-01", regisseur("ada")}});
    EXPECT_EQ(in_short(gezin.regisseurs), "ada 2020-01-10 to 2020-03-01, ada 2020-05-01");
}

TEST(FAM05, SomeoneInvolvedStaysUntilTheyLeave) {
    const Gezin gezin = folded({{"2020-01-10", betrokkene("ada")},
                                {"2020-02-10", betrokkene("bo")},
                                {"2020-09-01", vertrokken("ada")}});
    EXPECT_EQ(in_short(gezin.betrokkenen), "ada 2020-01-10 to 2020-09-01, bo 2020-02-10");
    EXPECT_EQ(gezin.betrokkenen.front().rol, BetrokkenRol::leerkracht);
    EXPECT_EQ(gezin.betrokkenen.front().medewerker, medewerker("ada"));
    EXPECT_TRUE(gezin.regisseurs.empty());
}

TEST(FAM05, ToStopAsRegisseurIsNotToLeave) {
    const Gezin gezin = folded({{"2020-01-10", regisseur("ada")},
                                {"2020-01-10", betrokkene("ada")},
                                {"2020-09-01", regisseur_weg("ada")}});
    EXPECT_EQ(in_short(gezin.regisseurs), "ada 2020-01-10 to 2020-09-01");
    EXPECT_EQ(in_short(gezin.betrokkenen), "ada 2020-01-10");
    EXPECT_FALSE(gezin.regisseurs.front().rol);
}

TEST(FAM21, AContactKeepsWhoSpokeWithWhomAndWhatCameOfIt) {
    const Gezin gezin = folded(
        {{"2020-03-02",
          ContactGehad{aanbieder(), ContactVorm::huisbezoek, Strekking::ultimatum, {{"Zei nee."}}},
          {"moeder", "sil"},
          "2020-03-04"},
         {"2020-03-01", ContactGehad{team(), ContactVorm::overleg, Strekking::gewoon, {}}}});
    ASSERT_EQ(gezin.contacten.size(), 2U);
    EXPECT_EQ(gezin.contacten.front().vorm, ContactVorm::overleg);
    EXPECT_TRUE(gezin.contacten.front().met.empty());
    const Contact& last = gezin.contacten.back();
    EXPECT_EQ(last.organisatie, aanbieder());
    EXPECT_EQ(last.vorm, ContactVorm::huisbezoek);
    EXPECT_EQ(last.strekking, Strekking::ultimatum);
    EXPECT_EQ(last.met, (std::vector<PersoonId>{{"moeder"}, {"sil"}}));
    EXPECT_EQ(last.feit, (Feit{event_id(1), date("2020-03-02"), date("2020-03-04")}));
}

TEST(FAM07, ATurningPointKeepsWhomItConcerns) {
    const Gezin gezin = folded(
        {{"2017", SchakelmomentGemarkeerd{SchakelmomentSoort::scheiding, {}}, {"moeder", "sil"}}});
    ASSERT_EQ(gezin.schakelmomenten.size(), 1U);
    EXPECT_EQ(gezin.schakelmomenten.front().soort, SchakelmomentSoort::scheiding);
    EXPECT_EQ(gezin.schakelmomenten.front().betreft, (std::vector<PersoonId>{{"moeder"}, {"sil"}}));
    EXPECT_EQ(gezin.schakelmomenten.front().feit.op, date("2017-01-01"));
}

TEST(SIG21, EachChildGoesBackToSchoolOnItsOwnDay) {
    const Gezin gezin = folded({{"2019-04-01", verzuim(), {"sil", "noor"}},
                                {"2020-08-31", weer_naar_school(), {"noor"}},
                                {"2021-01-04", verzuim(VerzuimSoort::thuiszitten), {"noor"}},
                                {"2021-07-01", weer_naar_school(), {"sil"}}});
    EXPECT_EQ(in_short(gezin.verzuim),
              "sil 2019-04-01 to 2021-07-01, noor 2019-04-01 to 2020-08-31, noor 2021-01-04");
    EXPECT_EQ(gezin.verzuim.front().soort, VerzuimSoort::weigering);
    EXPECT_EQ(gezin.verzuim.back().soort, VerzuimSoort::thuiszitten);
}

TEST(Gezin, ADiagnosisIsKeptForEachPerson) {
    const Gezin gezin =
        folded({{"2018-02", DiagnoseGesteld{DiagnoseSoort::adhd, {}}, {"sil", "noor"}}});
    ASSERT_EQ(gezin.diagnoses.size(), 2U);
    EXPECT_EQ(gezin.diagnoses.front().persoon, PersoonId{"sil"});
    EXPECT_EQ(gezin.diagnoses.back().persoon, PersoonId{"noor"});
    EXPECT_EQ(gezin.diagnoses.back().soort, DiagnoseSoort::adhd);
    EXPECT_EQ(gezin.diagnoses.back().feit.op, date("2018-02-01"));
}

TEST(Gezin, WhatEndedOnceDoesNotEndAgain) {
    const Gezin gezin =
        folded({{"2020-01-01", aangemeld()},
                {"2020-01-01", regisseur("ada")},
                {"2020-01-01", betrokkene("bo")},
                {"2020-01-01", verzuim(), {"sil"}},
                {"2020-01-01", gezag(GezagSoort::gezamenlijk, {{"moeder"}, {"vader"}}), {"sil"}},
                {"2020-02-01", gezag(GezagSoort::eenhoofdig, {{"moeder"}}), {"sil"}},
                {"2020-02-01", afgesloten()},
                {"2020-02-01", regisseur_weg("ada")},
                {"2020-02-01", vertrokken("bo")},
                {"2020-02-01", weer_naar_school(), {"sil"}},
                {"2020-03-01", gezag(GezagSoort::voogdij, {}), {"sil"}},
                {"2020-03-01", afgesloten()},
                {"2020-03-01", regisseur_weg("ada")},
                {"2020-03-01", vertrokken("bo")},
                {"2020-03-01", weer_naar_school(), {"sil"}}});
    EXPECT_EQ(open_in_short(gezin), "open 2020-01-01 to 2020-02-01");
    EXPECT_EQ(in_short(gezin.regisseurs), "ada 2020-01-01 to 2020-02-01");
    EXPECT_EQ(in_short(gezin.betrokkenen), "bo 2020-01-01 to 2020-02-01");
    EXPECT_EQ(in_short(gezin.verzuim), "sil 2020-01-01 to 2020-02-01");
    EXPECT_EQ(in_short(gezin.gezag),
              "sil gezamenlijk 2020-01-01 to 2020-02-01, "
              "sil eenhoofdig 2020-02-01 to 2020-03-01, sil voogdij 2020-03-01");
}

namespace {

// One of each kind that this fold knows, all on days of their own.
const std::vector<Happened> whole_story{
    {"2010-01-01", aangemeld()},
    {"2010-01-02", persoon(), {"sil"}},
    {"2010-01-03", relatie(RelatieSoort::partner_van, "vader"), {"moeder"}},
    {"2010-01-04", RelatieBeeindigd{RelatieSoort::partner_van, {"vader"}}, {"moeder"}},
    {"2010-01-05", gezag(GezagSoort::eenhoofdig, {{"moeder"}}), {"sil"}},
    {"2010-01-06", regisseur("ada")},
    {"2010-01-07", regisseur_weg("ada")},
    {"2010-01-08", betrokkene("bo")},
    {"2010-01-09", vertrokken("bo")},
    {"2010-01-10", contact(), {"sil"}},
    {"2010-01-11", SchakelmomentGemarkeerd{SchakelmomentSoort::verhuizing, {}}, {"sil"}},
    {"2010-01-12", verzuim(), {"sil"}},
    {"2010-01-13", weer_naar_school(), {"sil"}},
    {"2010-01-14", DiagnoseGesteld{DiagnoseSoort::ptss, {}}, {"sil"}},
    {"2010-01-15", afgesloten()}};

std::string in_short(const Gezin& gezin) {
    const auto days = [](const auto& list) {
        return joined(list, [](const auto& item) { return to_text(item.feit.op); });
    };
    return gezin.naam + "|" + open_in_short(gezin) + "|" +
           joined(gezin.personen, [](const Persoon& p) { return p.id.waarde; }) + "|" +
           in_short(gezin.relaties) + "|" + in_short(gezin.gezag) + "|" +
           in_short(gezin.regisseurs) + "|" + in_short(gezin.betrokkenen) + "|" +
           days(gezin.contacten) + "|" + days(gezin.schakelmomenten) + "|" +
           in_short(gezin.verzuim) + "|" + days(gezin.diagnoses);
}

}  // namespace

TEST(Gezin, IsTheSameInWhateverOrderItWasRecorded) {
    auto backwards = whole_story;
    std::reverse(backwards.begin(), backwards.end());
    EXPECT_EQ(in_short(folded(backwards)), in_short(folded(whole_story)));
}

TEST(Gezin, AnythingWithdrawnIsAsIfItHadNeverBeenRecorded) {
    for (std::size_t at = 0; at < whole_story.size(); ++at) {
        SCOPED_TRACE(at);
        auto with = whole_story;
        with.push_back({"2011-01-01", ingetrokken(static_cast<int>(at) + 1)});
        auto without_it = whole_story;
        without_it.erase(without_it.begin() + static_cast<std::ptrdiff_t>(at));
        EXPECT_EQ(in_short(folded(with)), in_short(folded(without_it)));
        EXPECT_NE(in_short(folded(with)), in_short(folded(whole_story)));
        EXPECT_EQ(in_short(folded(with, "2030-01-01", "2010-12-31")),
                  in_short(folded(whole_story)));
    }
}

TEST(Gezin, OnADayItIsWhatHadHappenedUntilThen) {
    for (std::size_t count = 0; count < whole_story.size(); ++count) {
        SCOPED_TRACE(count);
        const std::vector<Happened> until_then(
            whole_story.begin(), whole_story.begin() + static_cast<std::ptrdiff_t>(count));
        const Date last = date("2009-12-31") + Days{static_cast<int>(count)};
        EXPECT_EQ(in_short(folded(whole_story, to_text(last))), in_short(folded(until_then)));
    }
}

TEST(Gezin, WhatWasToldLaterWasNotKnownEarlier) {
    for (std::size_t at = 0; at < whole_story.size(); ++at) {
        SCOPED_TRACE(at);
        auto late = whole_story;
        late[at].bekend_op = "2012-06-01";
        auto without_it = whole_story;
        without_it.erase(without_it.begin() + static_cast<std::ptrdiff_t>(at));
        EXPECT_EQ(in_short(folded(late, "2030-01-01", "2012-05-31")), in_short(folded(without_it)));
        EXPECT_EQ(in_short(folded(late, "2030-01-01", "2012-06-01")),
                  in_short(folded(whole_story)));
    }
}

TEST(Gezin, WhatOtherCapabilitiesTellPassesBy) {
    EXPECT_EQ(in_short(folded({{"2020-03-01", signaal("s1"), {"sil"}},
                               {"2020-03-02", hulp_gestart("h1"), {"sil"}},
                               {"2020-03-03", maatregel("m1"), {"sil"}},
                               {"2020-03-04", geplaatst("p1"), {"sil"}},
                               {"2020-03-05", evaluatie(Beweging::geen)}})),
              in_short(Gezin{}));
}

}  // namespace naast
