#include "naast/leren/leren.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Leren folded(const std::vector<Happened>& story,
             const std::string& peildatum = "2030-01-01",
             const std::string& bekend_op = "2030-01-01") {
    return fold_of<Leren>(happened(story), peildatum, bekend_op);
}

// "p1 2021-10-01, moeder+sil 2021-11-01, ..."
std::string in_short(const Leren& leren) {
    std::string text;
    const auto add = [&](const std::string& what, const Feit& feit) {
        text += (text.empty() ? "" : ", ") + what + " " + to_text(feit.op);
    };
    for (const Terugblik& terugblik : leren.terugblikken)
        add(terugblik.plaatsing.waarde, terugblik.feit);
    for (const Ervaring& ervaring : leren.ervaringen) {
        std::string who;
        for (const PersoonId& id : ervaring.van) who += (who.empty() ? "" : "+") + id.waarde;
        add(who, ervaring.feit);
    }
    return text;
}

Inhoud teruggekeken(const std::string& plaatsing) {
    return TerugblikGehouden{{plaatsing}, {"a"}, {"b"}, {"c"}};
}
Inhoud ervaring() {
    return ErvaringGedeeld{{"Niemand vroeg ons iets."}};
}

const std::vector<Happened> whole_story{{"2021-10-01", teruggekeken("p1")},
                                        {"2021-11-01", ervaring(), {"moeder", "sil"}}};

}  // namespace

TEST(LRN01, ALookBackKeepsWhichPlacementItIsOnAndTheEventItRestsOn) {
    const Leren leren = folded(
        {{"2021-09-01", contact(), {"sil"}}, {"2021-10", teruggekeken("p1"), {}, "2021-11-15"}});
    ASSERT_EQ(leren.terugblikken.size(), 1U);
    EXPECT_EQ(leren.terugblikken.front().plaatsing, PlaatsingId{"p1"});
    EXPECT_EQ(leren.terugblikken.front().feit,
              (Feit{event_id(2), date("2021-10-01"), date("2021-11-15")}));
    EXPECT_TRUE(leren.ervaringen.empty());
}

TEST(LRN01, EachLookBackIsKeptOldestFirstAlsoASecondOneOnOnePlacement) {
    EXPECT_EQ(in_short(folded({{"2021-12-01", teruggekeken("p1")},
                               {"2021-10-01", teruggekeken("p2")},
                               {"2021-11-01", teruggekeken("p1")}})),
              "p2 2021-10-01, p1 2021-11-01, p1 2021-12-01");
}

TEST(Leren, AnExperienceKeepsWhoseItIsAndTheEventItRestsOn) {
    const Leren leren = folded({{"2021-11-01", ervaring(), {"moeder", "sil"}, "2021-11-03"}});
    ASSERT_EQ(leren.ervaringen.size(), 1U);
    EXPECT_EQ(leren.ervaringen.front().van, (std::vector<PersoonId>{{"moeder"}, {"sil"}}));
    EXPECT_EQ(leren.ervaringen.front().feit,
              (Feit{event_id(1), date("2021-11-01"), date("2021-11-03")}));
    EXPECT_TRUE(leren.terugblikken.empty());
}

TEST(Leren, EachExperienceIsKeptOldestFirst) {
    EXPECT_EQ(in_short(folded({{"2021-12-01", ervaring(), {"vader"}},
                               {"2021-11-01", ervaring(), {"moeder"}},
                               {"2021-12-02", ervaring(), {"moeder"}}})),
              "moeder 2021-11-01, vader 2021-12-01, moeder 2021-12-02");
}

TEST(Leren, CutsAtTheDayOfTheQuestion) {
    EXPECT_EQ(in_short(folded(whole_story, "2021-09-30")), "");
    EXPECT_EQ(in_short(folded(whole_story, "2021-10-01")), "p1 2021-10-01");
    EXPECT_EQ(in_short(folded(whole_story, "2021-10-31")), "p1 2021-10-01");
    EXPECT_EQ(in_short(folded(whole_story, "2021-11-01")), "p1 2021-10-01, moeder+sil 2021-11-01");
}

TEST(Leren, WhatWasToldLateIsNotThereEarlier) {
    const std::vector<Happened> story{{"2021-10-01", teruggekeken("p1"), {}, "2022-01-10"},
                                      {"2021-11-01", ervaring(), {"sil"}, "2022-02-10"}};
    EXPECT_EQ(in_short(folded(story, "2022-06-01", "2022-01-09")), "");
    EXPECT_EQ(in_short(folded(story, "2022-06-01", "2022-02-09")), "p1 2021-10-01");
    EXPECT_EQ(in_short(folded(story, "2022-06-01", "2022-02-10")), "p1 2021-10-01, sil 2021-11-01");
}

TEST(Leren, WhatIsWithdrawnIsUndone) {
    auto story = whole_story;
    story.push_back({"2021-12-01",
                     GebeurtenisIngetrokken{event_id(1), IntrekReden::onjuist, {"Klopte niet."}}});
    EXPECT_EQ(in_short(folded(story)), "moeder+sil 2021-11-01");
}

TEST(Leren, WhatOtherCapabilitiesTellPassesBy) {
    auto story = whole_story;
    story.push_back({"2021-11-02", geplaatst("p1"), {"sil"}});
    story.push_back({"2021-11-03", PlaatsingGeevalueerd{{"p1"}, {"a"}, {"b"}, {"c"}, {"d"}}});
    story.push_back({"2021-11-04", evaluatie(Beweging::geen)});
    story.push_back({"2021-11-05", contact(), {"moeder"}});
    EXPECT_EQ(in_short(folded(story)), "p1 2021-10-01, moeder+sil 2021-11-01");
}

}  // namespace naast
