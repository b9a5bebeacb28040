#include "naast/veiligheid/veiligheid.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Veiligheid folded(const std::vector<RecordedEvent>& stream,
                  const std::string& peildatum = "2030-01-01",
                  const std::string& bekend_op = "2030-01-01") {
    return fold_of<Veiligheid>(stream, peildatum, bekend_op);
}

std::string span(const std::string& id, const Period& period) {
    return id + " " + to_text(period.from) + (period.until ? " to " + to_text(*period.until) : "");
}

// "o1 2020-03-01 to 2020-04-01, m1 2020-05-01"
std::string in_short(const Veiligheid& veiligheid) {
    std::string text;
    const auto add = [&](const std::string& item) { text += (text.empty() ? "" : ", ") + item; };
    for (const Onderzoek& o : veiligheid.onderzoeken) add(span(o.id.waarde, o.period()));
    for (const Maatregel& m : veiligheid.maatregelen) add(span(m.id.waarde, m.period()));
    return text;
}

Organisatie gi() {
    return {"Jeugdbescherming De Vaart", OrganisatieSoort::gecertificeerde_instelling};
}
Inhoud onderzoek(const std::string& id) {
    return OnderzoekGestart{{id}, OnderzoekSoort::raadsonderzoek, gi(), {}};
}
Inhoud onderzoek_klaar(const std::string& id) {
    return OnderzoekAfgerond{{id}, {}};
}
Inhoud maatregel_tot(const std::string& id, const std::string& last) {
    return MaatregelUitgesproken{{id}, MaatregelSoort::ots, gi(), date(last), {}};
}
Inhoud leiding(const std::string& id, const std::string& who, bool verteld) {
    return LeidingGewisseld{{id}, medewerker(who), verteld};
}
Inhoud ingetrokken(int place) {
    return GebeurtenisIngetrokken{event_id(place), IntrekReden::onjuist, {"Klopte niet."}};
}

}  // namespace

TEST(Veiligheid, AnInvestigationKeepsWhatItIsWhoDoesItAndWhomItConcerns) {
    const auto veiligheid = folded(happened({{"2019-07-15", onderzoek("o1"), {"sil", "noor"}}}));
    ASSERT_EQ(veiligheid.onderzoeken.size(), 1U);
    const Onderzoek& found = veiligheid.onderzoeken.front();
    EXPECT_EQ(found.id, OnderzoekId{"o1"});
    EXPECT_EQ(found.wat, OnderzoekSoort::raadsonderzoek);
    EXPECT_EQ(found.organisatie, gi());
    EXPECT_EQ(found.betreft, (std::vector<PersoonId>{{"sil"}, {"noor"}}));
    EXPECT_EQ(found.begin, (Feit{event_id(1), date("2019-07-15"), date("2019-07-15")}));
    EXPECT_EQ(found.period(), (Period{date("2019-07-15"), std::nullopt}));
}

TEST(Veiligheid, TheDayOnWhichAnInvestigationIsDoneIsNoLongerInIt) {
    const auto veiligheid = folded(happened({{"2019-07-15", onderzoek("o1"), {"sil"}},
                                             {"2019-08-01", onderzoek("o2"), {"sil"}},
                                             {"2019-09-27", onderzoek_klaar("o1")},
                                             {"2019-10-27", onderzoek_klaar("o1")}}));
    EXPECT_EQ(in_short(veiligheid), "o1 2019-07-15 to 2019-09-27, o2 2019-08-01");
    const Period period = veiligheid.onderzoeken.front().period();
    EXPECT_TRUE(period.contains(date("2019-09-26")));
    EXPECT_FALSE(period.contains(date("2019-09-27")));
}

TEST(Veiligheid, AMeasureKeepsItsKindItsChildrenAndWhoCarriesItOut) {
    const auto veiligheid =
        folded(happened({{"2019-10-15", maatregel_tot("m1", "2020-10-14"), {"sil", "noor"}}}));
    ASSERT_EQ(veiligheid.maatregelen.size(), 1U);
    const Maatregel& found = veiligheid.maatregelen.front();
    EXPECT_EQ(found.id, MaatregelId{"m1"});
    EXPECT_EQ(found.wat, MaatregelSoort::ots);
    EXPECT_EQ(found.gi, gi());
    EXPECT_EQ(found.kinderen, (std::vector<PersoonId>{{"sil"}, {"noor"}}));
    EXPECT_EQ(found.loopt_tot_en_met, date("2020-10-14"));
    EXPECT_TRUE(found.leiding.empty());
}

TEST(Veiligheid, AMeasureRunsThroughItsLastDay) {
    const auto veiligheid =
        folded(happened({{"2019-10-15", maatregel_tot("m1", "2020-10-14"), {"sil"}}}));
    const Period period = veiligheid.maatregelen.front().period();
    EXPECT_TRUE(period.contains(date("2020-10-14")));
    EXPECT_FALSE(period.contains(date("2020-10-15")));
}

TEST(Veiligheid, AMeasureWithoutALastDayRunsOn) {
    EXPECT_EQ(in_short(folded(happened({{"2019-10-15", maatregel("m1"), {"sil"}}}))),
              "m1 2019-10-15");
}

TEST(Veiligheid, AnEndGoesBeforeTheLastDayThatWasNamed) {
    const auto early = happened({{"2019-10-15", maatregel_tot("m1", "2020-10-14"), {"sil"}},
                                 {"2020-03-01", maatregel_klaar("m1")},
                                 {"2020-04-01", maatregel_klaar("m1")}});
    EXPECT_EQ(in_short(folded(early)), "m1 2019-10-15 to 2020-03-01");
}

TEST(Veiligheid, AnEndOfAnotherMeasureChangesNothing) {
    EXPECT_EQ(in_short(folded(happened({{"2019-10-15", maatregel("m1"), {"sil"}},
                                        {"2019-11-15", maatregel("m2"), {"noor"}},
                                        {"2020-03-01", maatregel_klaar("m2")}}))),
              "m1 2019-10-15, m2 2019-11-15 to 2020-03-01");
}

TEST(Veiligheid, EveryChangeOfLeadStandsAtItsMeasureOldestFirst) {
    const auto veiligheid =
        folded(happened({{"2020-09-01", leiding("m1", "bo-stam", false)},
                         {"2019-10-15", maatregel("m1"), {"sil"}},
                         {"2019-10-15", maatregel("m2"), {"sil"}},
                         {"2020-03-16", leiding("m1", "ada-kuip", true), {}, "2020-03-20"}}));
    ASSERT_EQ(veiligheid.maatregelen.front().leiding.size(), 2U);
    const Leiding& first = veiligheid.maatregelen.front().leiding.front();
    EXPECT_EQ(first.medewerker, medewerker("ada-kuip"));
    EXPECT_TRUE(first.gezin_verteld);
    EXPECT_EQ(first.feit, (Feit{event_id(4), date("2020-03-16"), date("2020-03-20")}));
    EXPECT_EQ(veiligheid.maatregelen.front().leiding.back().medewerker, medewerker("bo-stam"));
    EXPECT_FALSE(veiligheid.maatregelen.front().leiding.back().gezin_verteld);
    EXPECT_TRUE(veiligheid.maatregelen.back().leiding.empty());
}

TEST(MEA02, OtsProvisionalOtsAndVoogdijBringAGiIntoTheLead) {
    using enum MaatregelSoort;
    const std::vector<std::pair<MaatregelSoort, bool>> table{{ots, true},
                                                             {vots, true},
                                                             {voogdij, true},
                                                             {machtiging_uithuisplaatsing, false},
                                                             {gesloten_machtiging, false},
                                                             {jeugdreclassering, false}};
    ASSERT_EQ(table.size(), enum_texts<MaatregelSoort>().size());
    for (const auto& [wat, brings] : table) {
        const auto veiligheid = folded(happened({{"2019-10-15", maatregel("m1", wat), {"sil"}}}));
        EXPECT_EQ(veiligheid.maatregelen.front().geeft_gi_de_leiding(), brings) << to_text(wat);
    }
}

TEST(Veiligheid, CutsAtTheDayOfTheQuestionAndAtWhatWasKnown) {
    const auto stream = happened({{"2019-07-15", onderzoek("o1"), {"sil"}, "2019-07-20"},
                                  {"2019-09-27", onderzoek_klaar("o1"), {}, "2019-11-01"},
                                  {"2019-10-15", maatregel("m1"), {"sil"}}});
    EXPECT_EQ(in_short(folded(stream, "2019-07-14")), "");
    EXPECT_EQ(in_short(folded(stream, "2019-07-15", "2019-07-19")), "");
    EXPECT_EQ(in_short(folded(stream, "2019-07-15", "2019-07-20")), "o1 2019-07-15");
    EXPECT_EQ(in_short(folded(stream, "2019-12-01", "2019-10-31")), "o1 2019-07-15, m1 2019-10-15");
    EXPECT_EQ(in_short(folded(stream, "2019-10-14", "2019-11-01")), "o1 2019-07-15 to 2019-09-27");
}

TEST(Veiligheid, WhatIsWithdrawnIsUndone) {
    const std::vector<Happened> story{{"2019-07-15", onderzoek("o1"), {"sil"}},
                                      {"2019-09-27", onderzoek_klaar("o1")},
                                      {"2019-10-15", maatregel("m1"), {"sil"}},
                                      {"2020-03-01", maatregel_klaar("m1")},
                                      {"2019-10-20", leiding("m1", "ada-kuip", true)}};
    const std::vector<std::pair<int, std::string>> table{
        {1, "m1 2019-10-15 to 2020-03-01"},
        {2, "o1 2019-07-15, m1 2019-10-15 to 2020-03-01"},
        {3, "o1 2019-07-15 to 2019-09-27"},
        {4, "o1 2019-07-15 to 2019-09-27, m1 2019-10-15"}};
    for (const auto& [place, expected] : table) {
        auto with = story;
        with.push_back({"2020-06-01", ingetrokken(place)});
        EXPECT_EQ(in_short(folded(happened(with))), expected) << place;
    }
    auto without_lead = story;
    without_lead.push_back({"2020-06-01", ingetrokken(5)});
    EXPECT_EQ(folded(happened(story)).maatregelen.front().leiding.size(), 1U);
    EXPECT_TRUE(folded(happened(without_lead)).maatregelen.front().leiding.empty());
}

TEST(Veiligheid, AMonthOnlyCountsFromItsFirstDay) {
    EXPECT_EQ(in_short(folded(happened(
                  {{"2019-07", onderzoek("o1"), {"sil"}}, {"2019-09", onderzoek_klaar("o1")}}))),
              "o1 2019-07-01 to 2019-09-01");
}

TEST(Veiligheid, WhatOtherCapabilitiesTellPassesBy) {
    EXPECT_EQ(in_short(folded(happened({{"2020-03-02", contact(), {"sil"}},
                                        {"2020-03-03", signaal("m1"), {"sil"}},
                                        {"2020-03-04", VeiligheidBeoordeeld{}, {"sil"}},
                                        {"2020-03-04", hulp_gestart("m1"), {"sil"}},
                                        {"2020-03-04", geplaatst("m1"), {"sil"}}}))),
              "");
}

}  // namespace naast
