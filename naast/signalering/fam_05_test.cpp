#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Happened erbij(const std::string& day, const std::string& id) {
    return {day, BetrokkeneToegevoegd{medewerker(id), BetrokkenRol::hulpverlener, {}}};
}
Happened weg(const std::string& day, const std::string& id) {
    return {day, BetrokkeneVertrokken{{id}, WisselReden::anders}};
}

}  // namespace

TEST(FAM05, MoreThanSixAtOnce) {
    std::vector<Happened> base{{"2021-01-01", regisseur("ada")}};
    for (const auto* id : {"b", "c", "d", "e", "f"}) base.push_back(erbij("2021-01-10", id));
    expect_table(
        "FAM-05",
        base,
        {
            {"six", {}, "2021-06-01", ""},
            {"not before", {erbij("2021-03-01", "g")}, "2021-02-28", ""},
            {"seven", {erbij("2021-03-01", "g")}, "2021-03-01", "waarschuwing 2021-03-01"},
            {"one in two roles counts once", {erbij("2021-03-01", "ada")}, "2021-06-01", ""},
            {"one leaves",
             {erbij("2021-03-01", "g"), weg("2021-04-01", "c")},
             "2021-06-01",
             "waarschuwing 2021-03-01 tot 2021-04-01"},
            {"the coordinator leaves",
             {erbij("2021-03-01", "g"), {"2021-04-01", regisseur_weg("ada")}},
             "2021-06-01",
             "waarschuwing 2021-03-01 tot 2021-04-01"},
            {"one leaves as another comes",
             {erbij("2021-03-01", "g"), weg("2021-03-01", "c")},
             "2021-06-01",
             ""},
            {"eight, and then seven: it goes on",
             {erbij("2021-03-01", "g"), erbij("2021-03-05", "h"), weg("2021-03-10", "c")},
             "2021-06-01",
             "waarschuwing 2021-03-01"},
        });
}

TEST(FAM05, KnownLate) {
    std::vector<Happened> base{{"2021-01-01", regisseur("ada")}};
    for (const auto* id : {"b", "c", "d", "e", "f"}) base.push_back(erbij("2021-01-10", id));
    base.push_back({"2021-03-01",
                    BetrokkeneToegevoegd{medewerker("g"), BetrokkenRol::huisarts, {}},
                    {},
                    "2021-03-20"});
    expect_table("FAM-05",
                 base,
                 {{"begins when it is known", {}, "2021-06-01", "waarschuwing 2021-03-20"},
                  {"as known before", {}, "2021-06-01", "", "2021-03-19"}});
}

TEST(FAM05, RestsOnWhoCameAndOnWhoHadLeftByThen) {
    std::vector<Happened> base{{"2021-01-01", regisseur("ada")}};
    for (const auto* id : {"b", "c", "d", "e", "f"}) base.push_back(erbij("2021-01-10", id));
    const auto facts_with = [&](const std::vector<Happened>& more) {
        std::vector<Happened> events = base;
        events.insert(events.end(), more.begin(), more.end());
        return testing_rules::facts_of("FAM-05", events, "2021-04-15");
    };
    // One left as two came.
    EXPECT_EQ(
        facts_with({weg("2021-03-01", "c"), erbij("2021-03-01", "g"), erbij("2021-03-01", "h")}),
        (std::vector{1, 2, 3, 4, 5, 6, 7, 8, 9}));
    // Who leaves ends it.
    EXPECT_EQ(facts_with({erbij("2021-03-01", "g"), weg("2021-04-01", "c")}),
              (std::vector{1, 2, 3, 4, 5, 6, 7, 8}));
    // Who leaves while it goes on does not matter.
    EXPECT_EQ(
        facts_with({erbij("2021-03-01", "g"), erbij("2021-03-05", "h"), weg("2021-03-10", "c")}),
        (std::vector{1, 2, 3, 4, 5, 6, 7, 8}));
}

}  // namespace naast
