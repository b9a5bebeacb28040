#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

// Help since 2020-01-06; 90 days later is 2020-04-05.
TEST(COO21, NoMovementForNinetyDaysAndInTwoEvaluations) {
    expect_table("COO-21",
                 {{"2020-01-06", aangemeld()},
                  {"2020-01-06", regisseur("bea")},
                  {"2020-01-06", hulp_gestart("h1"), {"sil"}}},
                 {
                     {"no evaluation says nothing", {}, "2021-01-01", ""},
                     {"one evaluation is not enough",
                      {{"2020-06-01", evaluatie(Beweging::geen), {}}},
                      "2021-01-01",
                      ""},
                     {"two, the second before day 90: raised on day 90",
                      {{"2020-02-03", evaluatie(Beweging::geen), {}},
                       {"2020-03-02", evaluatie(Beweging::geen), {}}},
                      "2020-04-05",
                      "waarschuwing 2020-04-05"},
                     {"not on day 89",
                      {{"2020-02-03", evaluatie(Beweging::geen), {}},
                       {"2020-03-02", evaluatie(Beweging::geen), {}}},
                      "2020-04-04",
                      ""},
                     {"the second after day 90: raised on its day",
                      {{"2020-02-03", evaluatie(Beweging::geen), {}},
                       {"2020-06-02", evaluatie(Beweging::achteruit), {}}},
                      "2020-06-02",
                      "waarschuwing 2020-06-02"},
                     {"a third one does not raise it again",
                      {{"2020-02-03", evaluatie(Beweging::geen), {}},
                       {"2020-06-02", evaluatie(Beweging::geen), {}},
                       {"2020-09-01", evaluatie(Beweging::geen), {}}},
                      "2020-10-01",
                      "waarschuwing 2020-06-02"},
                     {"progress in between starts the count anew, from the progress",
                      {{"2020-02-03", evaluatie(Beweging::geen), {}},
                       {"2020-03-02", evaluatie(Beweging::vooruit), {}},
                       {"2020-04-06", evaluatie(Beweging::geen), {}},
                       {"2020-05-04", evaluatie(Beweging::geen), {}}},
                      "2020-05-31",
                      "waarschuwing 2020-05-31"},
                     {"progress ends it",
                      {{"2020-02-03", evaluatie(Beweging::geen), {}},
                       {"2020-06-02", evaluatie(Beweging::geen), {}},
                       {"2020-07-01", evaluatie(Beweging::vooruit), {}}},
                      "2020-07-01",
                      "waarschuwing 2020-06-02 tot 2020-07-01"},
                     {"progress before day 90 excuses",
                      {{"2020-02-03", evaluatie(Beweging::geen), {}},
                       {"2020-03-02", evaluatie(Beweging::geen), {}},
                       {"2020-04-05", evaluatie(Beweging::vooruit), {}}},
                      "2021-01-01",
                      ""},
                     {"stands still, moves, stands still again: two warnings",
                      {{"2020-02-03", evaluatie(Beweging::geen), {}},
                       {"2020-06-02", evaluatie(Beweging::geen), {}},
                       {"2020-07-01", evaluatie(Beweging::vooruit), {}},
                       {"2020-08-03", evaluatie(Beweging::geen), {}},
                       {"2020-12-01", evaluatie(Beweging::geen), {}}},
                      "2021-01-01",
                      "waarschuwing 2020-06-02 tot 2020-07-01; waarschuwing 2020-12-01"},
                     {"an evaluation that became known late",
                      {{"2020-02-03", evaluatie(Beweging::geen), {}},
                       {"2020-06-02", evaluatie(Beweging::geen), {}, "2020-07-20"}},
                      "2020-08-01",
                      "waarschuwing 2020-07-20"},
                 });
}

TEST(COO21, CountsFromTheHelpThatWasThereAtTheFirstEvaluation) {
    expect_table("COO-21",
                 {{"2020-01-06", aangemeld()},
                  {"2020-02-03", evaluatie(Beweging::geen), {}},
                  {"2020-03-02", evaluatie(Beweging::geen), {}}},
                 {
                     {"without help from the first evaluation: 2020-02-03 + 90 days",
                      {},
                      "2020-06-01",
                      "waarschuwing 2020-05-03"},
                     {"help that began on the day of the evaluation",
                      {{"2020-02-03", hulp_gestart("h1"), {"sil"}}},
                      "2020-06-01",
                      "waarschuwing 2020-05-03"},
                     {"the latest help before it counts",
                      {{"2019-11-04", hulp_gestart("h1"), {"sil"}},
                       {"2020-01-13", hulp_gestart("h2"), {"sil"}}},
                      "2020-06-01",
                      "waarschuwing 2020-04-12"},
                     {"help that began after it does not",
                      {{"2020-02-04", hulp_gestart("h1"), {"sil"}}},
                      "2020-06-01",
                      "waarschuwing 2020-05-03"},
                 });
}

TEST(COO21, RestsOnTheStartAndTheEvaluations) {
    EXPECT_EQ(facts_of("COO-21",
                       {{"2020-01-06", aangemeld()},
                        {"2020-01-06", hulp_gestart("h1"), {"sil"}},
                        {"2020-02-03", evaluatie(Beweging::geen), {}},
                        {"2020-02-10", contact(), {"sil"}},
                        {"2020-06-02", evaluatie(Beweging::geen), {}}},
                       "2020-07-01"),
              (std::vector{2, 3, 5}));
}

}  // namespace naast
