#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

const std::vector<Happened>& family() {
    static const std::vector<Happened> all{
        {"2020-12-01", persoon(Gezinsrol::moeder), {"moeder"}},
        {"2020-12-01", persoon(), {"sil"}},
        {"2020-12-15", ProbleemGezien{ProbleemSoort::trauma}, {"moeder"}},
        {"2021-01-01", hulp_gestart("h1"), {"sil"}}};
    return all;
}

}  // namespace

// The row's own case: the child's help starts on 1 January, the parents' help not on 1 March.
TEST(PLN12, ParentsNeedNotWaitLongerThanTheirChild) {
    const std::string lags = "waarschuwing 2021-01-31";
    const Inhoud to_parent = hulp_gestart("h2", GerichtOp::ouder);
    expect_table("PLN-12",
                 family(),
                 {
                     {"on day 29", {}, "2021-01-30", ""},
                     {"on day 30", {}, "2021-01-31", lags},
                     {"on 1 March", {}, "2021-03-01", lags},
                     {"in time", {{"2021-01-31", to_parent, {"moeder"}}}, "2021-03-01", ""},
                     {"a day late",
                      {{"2021-02-01", to_parent, {"moeder"}}},
                      "2021-03-01",
                      lags + " tot 2021-02-01"},
                     {"help for the family as a whole",
                      {{"2021-01-20", hulp_gestart("h2", GerichtOp::gezin), {"sil"}}},
                      "2021-03-01",
                      ""},
                     {"asked for is not yet help",
                      {{"2021-01-20", hulp_gevraagd("h2", GerichtOp::ouder), {"moeder"}}},
                      "2021-03-01",
                      lags},
                     {"it stopped",
                      {{"2021-01-05", to_parent, {"moeder"}},
                       {"2021-02-10", hulp_gestopt("h2"), {"moeder"}}},
                      "2021-03-20",
                      "waarschuwing 2021-03-12"},
                     {"the child's help ended",
                      {{"2021-02-10", hulp_gestopt("h1"), {"sil"}}},
                      "2021-03-01",
                      lags + " tot 2021-02-10"},
                     {"and began again",
                      {{"2021-01-20", hulp_gestopt("h1"), {"sil"}},
                       {"2021-03-01", hulp_gestart("h3"), {"sil"}}},
                      "2021-03-31",
                      "waarschuwing 2021-03-31"},
                 });
}

TEST(PLN12, OnlyWhenAParentIsKnownToNeedIt) {
    const std::vector<Happened> nobody{{"2020-12-01", persoon(Gezinsrol::moeder), {"moeder"}},
                                       {"2020-12-01", persoon(), {"sil"}},
                                       {"2021-01-01", hulp_gestart("h1"), {"sil"}}};
    expect_table("PLN-12",
                 nobody,
                 {
                     {"nothing is known", {}, "2021-06-01", ""},
                     {"a problem of the child",
                      {{"2021-01-10", ProbleemGezien{ProbleemSoort::trauma}, {"sil"}}},
                      "2021-06-01",
                      ""},
                     {"a diagnosis of the child",
                      {{"2021-01-10", DiagnoseGesteld{DiagnoseSoort::ptss}, {"sil"}}},
                      "2021-06-01",
                      ""},
                     {"a diagnosis of the mother",
                      {{"2021-02-10", DiagnoseGesteld{DiagnoseSoort::ptss}, {"moeder"}}},
                      "2021-06-01",
                      "waarschuwing 2021-03-12"},
                     {"the first of two counts",
                      {{"2021-03-10", DiagnoseGesteld{DiagnoseSoort::ptss}, {"moeder"}},
                       {"2021-02-10", ProbleemGezien{ProbleemSoort::verslaving}, {"moeder"}}},
                      "2021-06-01",
                      "waarschuwing 2021-03-12"},
                     {"the mother asked for help",
                      {{"2021-02-10", hulp_gevraagd("h2"), {"moeder"}}},
                      "2021-06-01",
                      "waarschuwing 2021-03-12"},
                     {"help aimed at the parent was asked for",
                      {{"2021-02-10", hulp_gevraagd("h2", GerichtOp::ouder), {"sil"}}},
                      "2021-06-01",
                      "waarschuwing 2021-03-12"},
                     {"more help was asked for the child",
                      {{"2021-02-10", hulp_gevraagd("h2"), {"sil"}}},
                      "2021-06-01",
                      ""},
                 });
    expect_table("PLN-12",
                 {{"2020-12-01", persoon(Gezinsrol::moeder), {"moeder"}},
                  {"2020-12-01", persoon(), {"sil"}},
                  {"2020-12-15", ProbleemGezien{ProbleemSoort::trauma}, {"moeder"}}},
                 {{"the child gets none", {}, "2021-06-01", ""},
                  {"the child lives elsewhere",
                   {{"2021-01-01", geplaatst("p1"), {"sil"}}},
                   "2021-01-31",
                   "waarschuwing 2021-01-31"}});
}

TEST(PLN12, KnownLateAndWhatItRestsOn) {
    std::vector<Happened> base = family();
    base[2].bekend_op = "2021-02-20";
    base.push_back({"2021-01-15", contact(), {"sil"}});
    expect_table("PLN-12",
                 base,
                 {{"begins when it is known", {}, "2021-03-01", "waarschuwing 2021-02-20"},
                  {"as known before", {}, "2021-03-01", "", "2021-02-19"}});
    EXPECT_EQ(facts_of("PLN-12", base, "2021-03-01"), (std::vector<int>{3, 4}));
}

TEST(PLN12, OfTwoThingsKnownOnOneDayTheFirstIsNamed) {
    EXPECT_EQ(facts_of("PLN-12",
                       {{"2020-12-01", persoon(Gezinsrol::moeder), {"moeder"}},
                        {"2020-12-01", persoon(), {"sil"}},
                        {"2020-12-15", DiagnoseGesteld{DiagnoseSoort::ptss}, {"moeder"}},
                        {"2020-12-15", ProbleemGezien{ProbleemSoort::trauma}, {"moeder"}},
                        {"2021-01-01", hulp_gestart("h1"), {"sil"}}},
                       "2021-03-01"),
              (std::vector<int>{3, 5}));
}

}  // namespace naast
