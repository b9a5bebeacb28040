#include "naast/gezin/meebeslissen.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

Inhoud born(const char* naam, Gezinsrol rol, const char* day) {
    return PersoonToegevoegd{naam, rol, PartialDate::parse(day), {}};
}

std::string asked(const char* day) {
    const auto stream =
        happened({{"2020-01-10", born("Moeder", Gezinsrol::moeder, "1985"), {"moeder"}},
                  {"2020-01-10", born("Vader", Gezinsrol::vader, "1985"), {"vader"}},
                  {"2020-01-10", born("Oma", Gezinsrol::grootouder, "1955"), {"oma"}},
                  {"2020-01-10", born("Sil", Gezinsrol::kind, "2008-06-01"), {"sil"}},
                  {"2020-01-10", born("Bo", Gezinsrol::kind, "2008"), {"bo"}},
                  {"2020-01-10", persoon(), {"onbekend"}},
                  {"2020-03-01", PersoonOverleden{}, {"vader"}}});
    std::string text;
    for (const PersoonId& id : wie_meebeslist(fold_of<Gezin>(stream, day, day), date(day)))
        text += (text.empty() ? "" : " ") + id.waarde;
    return text;
}

}  // namespace

TEST(Meebeslissen, AreTheGrownUpsWhoLiveAndChildrenFromTwelveOn) {
    EXPECT_EQ(asked("2020-02-01"), "moeder vader");
    EXPECT_EQ(asked("2020-05-31"), "moeder");
    EXPECT_EQ(asked("2020-06-01"), "moeder sil");
    EXPECT_EQ(asked("2020-12-30"), "moeder sil");
    EXPECT_EQ(asked("2020-12-31"), "moeder sil bo");
}

TEST(Levenden, AreAllButWhoDied) {
    const auto stream = happened({{"2020-01-10", persoon(), {"sil"}},
                                  {"2020-01-10", persoon(), {"opa"}},
                                  {"2020-03-01", PersoonOverleden{}, {"opa"}}});
    EXPECT_EQ(levenden(fold_of<Gezin>(stream, "2020-02-01", "2020-02-01")).size(), 2U);
    EXPECT_EQ(levenden(fold_of<Gezin>(stream, "2020-03-01", "2020-03-01")),
              std::vector<PersoonId>{{"sil"}});
}

TEST(WieWerkenMet, AreThoseOfThatDayTheCoordinatorFirst) {
    const auto stream = happened(
        {{"2020-01-10", aangemeld()},
         {"2020-01-11", BetrokkeneToegevoegd{{{"bo"}, "Bo", team()}, BetrokkenRol::hulpverlener}},
         {"2020-01-12", regisseur("ada")},
         {"2020-06-01", BetrokkeneVertrokken{{"bo"}, {}}}});
    const auto names = [&](const char* day) {
        std::string text;
        for (const auto& one : wie_werken_met(fold_of<Gezin>(stream, day, day), date(day)))
            text += one.id.waarde + " ";
        return text;
    };
    EXPECT_EQ(names("2020-01-11"), "bo ");
    EXPECT_EQ(names("2020-01-12"), "ada bo ");
    EXPECT_EQ(names("2020-06-01"), "ada ");
}

TEST(IsLevendKind, WasBornAndLives) {
    const Gezin gezin = fold_of<Gezin>(happened({{"2020-01-10", persoon(), {"sil"}},
                                                 {"2020-01-10", persoon(), {"bo"}},
                                                 {"2020-01-10", verwacht(), {"baby"}},
                                                 {"2020-01-10", persoon(Gezinsrol::moeder), {"an"}},
                                                 {"2020-03-01", PersoonOverleden{}, {"bo"}}}),
                                       "2020-03-01",
                                       "2020-03-01");
    EXPECT_TRUE(is_levend_kind(gezin, {"sil"}));
    for (const char* other : {"bo", "baby", "an", "nobody"})
        EXPECT_FALSE(is_levend_kind(gezin, {other})) << other;
}

}  // namespace naast
