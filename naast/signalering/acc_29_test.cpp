#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud oordeel(const std::string& id, OordeelStrekking strekking, Zorg over = Zorg::verslaving) {
    return OordeelVastgelegd{{id}, over, strekking, team(), {"Zo is het."}, {}};
}
Inhoud besluit(bool weighed = false) {
    BesluitGenomen genomen{{"b1"}, BesluitSoort::geen_hulp, medewerker("ada")};
    if (weighed) genomen.weging = VrijeTekst{"We geloven allebei een deel."};
    return genomen;
}

}  // namespace

// The row's own case: crisis help found an addiction, the parent denies it; decided unweighed.
TEST(ACC29, ADecisionSaysHowTheAccountsWereWeighed) {
    expect_table(
        "ACC-29",
        {{"2021-01-10", oordeel("o1", OordeelStrekking::bevestigt), {"moeder"}},
         {"2021-02-10", oordeel("o2", OordeelStrekking::ontkent), {"moeder"}}},
        {
            {"no decision", {}, "2021-06-01", ""},
            {"not before", {{"2021-03-01", besluit()}}, "2021-02-28", ""},
            {"on the day", {{"2021-03-01", besluit()}}, "2021-03-01", "waarschuwing 2021-03-01"},
            {"weighed", {{"2021-03-01", besluit(true)}}, "2021-06-01", ""},
            {"weighed later",
             {{"2021-03-01", besluit()},
              {"2021-03-08", BesluitToegelicht{{"b1"}, VrijeTekst{"Zo."}, {}}}},
             "2021-06-01",
             "waarschuwing 2021-03-01 tot 2021-03-08"},
            {"explained something else",
             {{"2021-03-01", besluit()},
              {"2021-03-08", BesluitToegelicht{{"b1"}, {}, VrijeTekst{"Zo."}}}},
             "2021-06-01",
             "waarschuwing 2021-03-01"},
            {"a decision about the mother",
             {{"2021-03-01", besluit(), {"moeder"}}},
             "2021-06-01",
             "moeder: waarschuwing 2021-03-01"},
            {"a decision about someone else",
             {{"2021-03-01", besluit(), {"sil"}}},
             "2021-06-01",
             ""},
            {"decided before the second account", {{"2021-02-09", besluit()}}, "2021-06-01", ""},
            {"decided that very day",
             {{"2021-02-10", besluit()}},
             "2021-06-01",
             "waarschuwing 2021-02-10"},
        });
}

TEST(ACC29, NotWhenTheyDoNotContradict) {
    const auto with = [](Inhoud second, const std::string& about) {
        return std::vector<Happened>{
            {"2021-01-10", oordeel("o1", OordeelStrekking::bevestigt), {"moeder"}},
            {"2021-02-10", std::move(second), {about}},
            {"2021-03-01", besluit()}};
    };
    expect_table("ACC-29",
                 with(oordeel("o2", OordeelStrekking::bevestigt), "moeder"),
                 {{"both say so", {}, "2021-06-01", ""}});
    expect_table("ACC-29",
                 with(oordeel("o2", OordeelStrekking::ontkent, Zorg::schulden), "moeder"),
                 {{"about something else", {}, "2021-06-01", ""}});
    expect_table("ACC-29",
                 with(oordeel("o2", OordeelStrekking::ontkent), "vader"),
                 {{"about another", {}, "2021-06-01", ""}});
    expect_table("ACC-29",
                 with(oordeel("o2", OordeelStrekking::duidt), "moeder"),
                 {{"explains, denies nothing", {}, "2021-06-01", ""}});
}

TEST(ACC29, KnownLate) {
    expect_table(
        "ACC-29",
        {{"2021-01-10", oordeel("o1", OordeelStrekking::bevestigt), {"moeder"}},
         {"2021-02-10", oordeel("o2", OordeelStrekking::ontkent), {"moeder"}, "2021-03-20"},
         {"2021-03-01", besluit()}},
        {{"begins when the other account is known", {}, "2021-06-01", "waarschuwing 2021-03-20"},
         {"as known before", {}, "2021-06-01", "", "2021-03-19"}});
}

}  // namespace naast
