#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud oordeel(std::optional<Organisatie> van) {
    return OordeelVastgelegd{{"o1"},
                             Zorg::opvoeding,
                             OordeelStrekking::duidt,
                             std::move(van),
                             {"Vader heeft geen vertrouwen."},
                             {}};
}

}  // namespace

// The row's own case: a label without a reaction is marked one-sided.
TEST(FAM15, ALabelWithoutAReaction) {
    expect_table(
        "FAM-15",
        {{"2021-03-01", oordeel(team()), {"vader"}}},
        {
            {"not before", {}, "2021-02-28", ""},
            {"on the day", {}, "2021-03-01", "vader: signaal 2021-03-01"},
            {"he reacted",
             {{"2021-03-10", ReactieGegeven{{"o1"}, {"Ik heb wel vertrouwen."}}, {"vader"}}},
             "2021-04-01",
             "vader: signaal 2021-03-01 tot 2021-03-10"},
            {"asked at once",
             {{"2021-03-01", ReactieGegeven{{"o1"}, {"Ik heb wel vertrouwen."}}, {"vader"}}},
             "2021-04-01",
             ""},
        });
}

TEST(FAM15, TheFamilysOwnWordsNeedNone) {
    expect_table("FAM-15",
                 {{"2021-03-01", oordeel(std::nullopt), {"vader"}}},
                 {{"nothing", {}, "2021-04-01", ""}});
}

TEST(FAM15, KnownLate) {
    expect_table("FAM-15",
                 {{"2021-03-01", oordeel(team()), {"vader"}, "2021-03-20"}},
                 {{"begins when it is known", {}, "2021-04-01", "vader: signaal 2021-03-20"},
                  {"as known before", {}, "2021-04-01", "", "2021-03-19"}});
}

}  // namespace naast
