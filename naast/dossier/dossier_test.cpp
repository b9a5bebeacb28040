#include "naast/dossier/dossier.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace naast {

using namespace testing_events;

namespace {

Dossier folded(const std::vector<RecordedEvent>& stream,
               const std::string& peildatum = "2030-01-01",
               const std::string& bekend_op = "2030-01-01") {
    return fold_dossier(family_id(), stream, {date(peildatum), date(bekend_op)});
}
Dossier folded(const std::vector<Happened>& story) {
    return folded(happened(story));
}

Inhoud ingetrokken(int place) {
    return GebeurtenisIngetrokken{event_id(place), IntrekReden::onjuist, {"Klopte niet."}};
}

std::string day_of(const std::optional<Feit>& feit) {
    return feit ? to_text(feit->op) : "-";
}

// Something of each part, so that a difference in any of them shows.
std::string in_short(const Dossier& d) {
    std::string text = d.gezin.naam;
    for (const auto& p : d.gezin.personen) text += " " + p.id.waarde;
    for (const auto& c : d.gezin.contacten) text += " contact " + to_text(c.feit.op);
    for (const auto& r : d.gezin.regisseurs)
        text += " regisseur " + r.medewerker.id.waarde + day_of(r.einde);
    for (const auto& s : d.toegang.signalen) text += " " + s.id.waarde + day_of(s.afgerond);
    for (const auto& e : d.plan.evaluaties) text += " evaluatie " + to_text(e.feit.op);
    for (const auto& m : d.veiligheid.maatregelen) text += " " + m.id.waarde + day_of(m.einde);
    for (const auto& t : d.hulp.trajecten) {
        text += " " + t.id.waarde + day_of(t.aangevraagd) + day_of(t.gestart) + day_of(t.gestopt);
    }
    for (const auto& p : d.verblijf.plaatsingen)
        text += " " + p.id.waarde + day_of(p.perspectiefplan) + day_of(p.einde);
    for (const auto& a : d.acties) text += " " + a.organisatie.naam + " " + to_text(a.feit.op);
    return text;
}

const std::vector<Happened> whole_story{{"2020-01-01", aangemeld()},
                                        {"2020-01-02", persoon(), {"sil"}},
                                        {"2020-01-03", regisseur("ada")},
                                        {"2020-01-04", signaal("s1"), {"sil"}},
                                        {"2020-01-05", contact(), {"sil"}},
                                        {"2020-01-06", hulp_gevraagd("h1"), {"sil"}},
                                        {"2020-02-01", hulp_gestart("h1"), {"sil"}},
                                        {"2020-02-02", signaal_klaar("s1")},
                                        {"2020-03-01", maatregel("m1"), {"sil"}},
                                        {"2020-03-02", geplaatst("p1"), {"sil"}},
                                        {"2020-03-03", PerspectiefplanGemaakt{{"p1"}, {}}},
                                        {"2020-06-01", evaluatie(Beweging::geen)},
                                        {"2020-07-01", hulp_gestopt("h1")},
                                        {"2020-08-01", terug_naar_huis("p1")},
                                        {"2020-09-01", maatregel_klaar("m1")},
                                        {"2020-10-01", regisseur_weg("ada")}};

}  // namespace

TEST(Dossier, KeepsWhoseItIsAndWhatWasAsked) {
    const Dossier dossier = folded(happened(whole_story), "2020-05-01", "2020-06-01");
    EXPECT_EQ(dossier.id, family_id());
    EXPECT_EQ(dossier.vraag.peildatum, date("2020-05-01"));
    EXPECT_EQ(dossier.vraag.bekend_op, date("2020-06-01"));
}

TEST(Dossier, EveryCapabilityFoldsTheSameEvents) {
    const Dossier dossier = folded(whole_story);
    EXPECT_EQ(dossier.gezin.kinderen(), (std::vector<PersoonId>{{"sil"}}));
    EXPECT_EQ(dossier.toegang.signalen.size(), 1U);
    EXPECT_EQ(dossier.plan.evaluaties.size(), 1U);
    EXPECT_EQ(dossier.veiligheid.maatregelen.size(), 1U);
    EXPECT_EQ(dossier.hulp.trajecten.size(), 1U);
    EXPECT_EQ(dossier.verblijf.plaatsingen.size(), 1U);
}

TEST(Dossier, EachEventOfAStoryIsNamedByAFold) {
    const Soortenkeus kinds[] = {kinds_for(Gezin{}),
                                 kinds_for(Regie{}),
                                 kinds_for(Noodkijken{}),
                                 kinds_for(Toegang{}),
                                 kinds_for(Plan{}),
                                 kinds_for(Besluiten{}),
                                 kinds_for(Veiligheid{}),
                                 kinds_for(Hulp{}),
                                 kinds_for(Verblijf{}),
                                 kinds_for(Overleg{}),
                                 kinds_for(Leren{})};
    for (const Happened& item : whole_story) {
        const std::size_t kind = item.inhoud.index();
        EXPECT_TRUE(std::any_of(std::begin(kinds), std::end(kinds), [&](const Soortenkeus& one) {
            return one[kind];
        })) << item.op;
    }
    EXPECT_FALSE(kinds_for(Leren{})[contact().index()]);
}

TEST(Dossier, OfADayIsTheDossierOfWhatHadHappenedUntilThatDay) {
    const auto stream = happened(whole_story);
    for (std::size_t count = 0; count <= stream.size(); ++count) {
        const std::vector<RecordedEvent> until_then(
            stream.begin(), stream.begin() + static_cast<std::ptrdiff_t>(count));
        const std::string day =
            count == 0 ? "2019-12-31" : to_text(until_then.back().event.op.first_day());
        EXPECT_EQ(in_short(folded(stream, day, day)), in_short(folded(until_then))) << day;
    }
}

TEST(Dossier, IsTheSameInWhateverOrderItWasRecorded) {
    std::mt19937 random(20240506);
    const std::string expected = in_short(folded(whole_story));
    for (int time = 0; time < 300; ++time) {
        auto story = whole_story;
        std::shuffle(story.begin(), story.end(), random);
        ASSERT_EQ(in_short(folded(story)), expected) << time;
    }
}

TEST(Dossier, AnythingWithdrawnIsAsIfItHadNeverBeenRecorded) {
    for (std::size_t at = 0; at < whole_story.size(); ++at) {
        auto with = whole_story;
        with.push_back({"2021-01-01", ingetrokken(static_cast<int>(at) + 1)});
        auto without_it = whole_story;
        without_it.erase(without_it.begin() + static_cast<std::ptrdiff_t>(at));
        EXPECT_EQ(in_short(folded(with)), in_short(folded(without_it))) << at;
        EXPECT_NE(in_short(folded(with)), in_short(folded(whole_story))) << at;
    }
}

// The day is known of both, the minute only of what began: the rest of that day comes after it.
TEST(Dossier, WhatSpeaksOfSomethingOfTheSameDayCountsThoughOnlyThatHasAMinute) {
    const Dossier dossier = folded({{"2021-07-01T14:30", signaal("s1"), {"sil"}},
                                    {"2021-07-01", signaal_klaar("s1")},
                                    {"2021-07-01T15:00", geplaatst("p1"), {"sil"}},
                                    {"2021-07-01", PerspectiefplanGemaakt{{"p1"}, {}}},
                                    {"2021-07-01T16:00", maatregel("m1"), {"sil"}},
                                    {"2021-07-01", maatregel_klaar("m1")},
                                    {"2021-07-01T17:00", hulp_gestart("h1"), {"sil"}},
                                    {"2021-07-01", hulp_gestopt("h1")}});
    EXPECT_TRUE(dossier.toegang.signalen.front().afgerond);
    EXPECT_TRUE(dossier.verblijf.plaatsingen.front().perspectiefplan);
    EXPECT_TRUE(dossier.veiligheid.maatregelen.front().einde);
    EXPECT_TRUE(dossier.hulp.trajecten.front().gestopt);
}

TEST(Dossier, OfTheSameDayTheOrderOfRecordingDoesNotDecideWhetherAnAnswerCounts) {
    const Dossier dossier =
        folded({{"2021-07-01", signaal_klaar("s1")}, {"2021-07-01", signaal("s1"), {"sil"}}});
    EXPECT_TRUE(dossier.toegang.signalen.front().afgerond);
}

TEST(PLC05, APlanMadeBeforeThePlacementCounts) {
    const Dossier dossier = folded({{"2021-06-30", PerspectiefplanGemaakt{{"p1"}, {}}},
                                    {"2021-07-01", geplaatst("p1"), {"sil"}}});
    EXPECT_EQ(day_of(dossier.verblijf.plaatsingen.front().perspectiefplan), "2021-06-30");
}

TEST(PLC04, ALighterFormConsideredBeforeThePlacementCounts) {
    const Dossier dossier = folded(
        {{"2021-06-20",
          LichtereVormOverwogen{{"p1"}, VerblijfVorm::netwerkpleeg, NietPassendReden::niet_veilig}},
         {"2021-07-01", geplaatst("p1", VerblijfVorm::pleegzorg), {"sil"}}});
    ASSERT_EQ(dossier.verblijf.plaatsingen.front().lichtere_vormen.size(), 1U);
}

TEST(Dossier, WhatSpeaksOfSomethingThatNeverBeganChangesNothing) {
    const Dossier dossier = folded({{"2021-07-01", signaal("s1"), {"sil"}},
                                    {"2021-07-02", signaal_klaar("s2")},
                                    {"2021-07-02", maatregel_klaar("s1")}});
    EXPECT_FALSE(dossier.toegang.signalen.front().afgerond);
}

TEST(FAM09, WhatAnOrganisationDidAroundTheFamilyIsAnAction) {
    const Dossier dossier =
        folded({{"2021-06-01", contact(Strekking::ultimatum), {"sil"}},
                {"2021-06-02",
                 SignaalOntvangen{{"s1"}, SignaalSoort::melding, {}, aanbieder(), {}},
                 {"sil"}},
                {"2021-06-03", BetrokkeneToegevoegd{medewerker("ada"), BetrokkenRol::anders}},
                {"2021-06-04",
                 HulpAangevraagd{{"h1"}, HulpSoort::overig, GerichtOp::gezin, aanbieder(), {}},
                 {"sil"}},
                {"2021-06-05", hulp_gestart("h1"), {"sil"}},
                {"2021-06-06",
                 OnderzoekGestart{{"o1"}, OnderzoekSoort::raadsonderzoek, team(), {}},
                 {"sil"}},
                {"2021-06-07",
                 MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, team(), {}, {}},
                 {"sil"}}});
    ASSERT_EQ(dossier.acties.size(), 7U);
    EXPECT_EQ(dossier.acties.front().organisatie, team());
    EXPECT_EQ(dossier.acties.front().strekking, Strekking::ultimatum);
    EXPECT_EQ(dossier.acties.front().feit.gebeurtenis, event_id(1));
    for (std::size_t i = 1; i < dossier.acties.size(); ++i) {
        EXPECT_EQ(dossier.acties[i].strekking, Strekking::gewoon);
        EXPECT_EQ(dossier.acties[i].feit.gebeurtenis, event_id(static_cast<int>(i) + 1));
    }
}

TEST(FAM09, WhatNamesNoOrganisationOrIsNoActionOfThatDayIsNone) {
    EXPECT_TRUE(folded({{"2021-06-01", aangemeld()},
                        {"2021-06-01", persoon(), {"sil"}},
                        {"2021-06-01", regisseur("ada")},
                        {"2021-06-02", signaal("s1"), {"sil"}},
                        {"2021-06-03", hulp_gevraagd("h1"), {"sil"}},
                        {"2021-06-04", EvaluatieGehouden{Beweging::geen, team(), {}}},
                        {"2021-06-05", geplaatst("p1"), {"sil"}}})
                    .acties.empty());
}

TEST(FAM09, WhatIsOnlyRoughlyDatedIsNoActionOfOneRush) {
    const Dossier dossier = folded({{"2021", contact(), {"sil"}},
                                    {"2021-06", contact(), {"sil"}},
                                    {"2021-06-01", contact(), {"sil"}},
                                    {"2021-06-01T10:00", contact(), {"sil"}}});
    ASSERT_EQ(dossier.acties.size(), 2U);
    EXPECT_EQ(dossier.gezin.contacten.size(), 4U);
}

TEST(FAM09, ActionsStandOldestFirst) {
    const Dossier dossier = folded({{"2021-06-09", contact(), {"sil"}},
                                    {"2021-06-01", contact(), {"sil"}},
                                    {"2021-06-05", contact(), {"sil"}}});
    EXPECT_TRUE(std::is_sorted(
        dossier.acties.begin(), dossier.acties.end(), [](const Actie& a, const Actie& b) {
            return a.feit.op < b.feit.op;
        }));
    EXPECT_EQ(dossier.acties.size(), 3U);
}

}  // namespace naast
