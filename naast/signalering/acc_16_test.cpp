#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud naar(const std::string& where) {
    return Doorverwezen{{}, {where, OrganisatieSoort::overig}, {}};
}

}  // namespace

// The row's own case: access, GP, access, Veilig Thuis within 60 days: the third hop.
TEST(ACC16, TheThirdReferralWithinTwoMonths) {
    const std::vector<Happened> base{{"2021-03-01", naar("de huisarts"), {"sil"}},
                                     {"2021-03-20", naar("het lokale team"), {"sil"}}};
    const Happened third{"2021-04-10", naar("Veilig Thuis"), {"sil"}};
    expect_table(
        "ACC-16",
        base,
        {
            {"two", {}, "2021-06-01", ""},
            {"not before the third", {third}, "2021-04-09", ""},
            {"the third", {third}, "2021-04-10", "waarschuwing 2021-04-10"},
            {"a coordinator is appointed",
             {third, {"2021-04-15", regisseur("ada")}},
             "2021-05-01",
             "waarschuwing 2021-04-10 tot 2021-04-15"},
            {"one that was there before did not help",
             {third, {"2021-04-09", regisseur("ada")}},
             "2021-05-01",
             "waarschuwing 2021-04-10"},
            {"help starts",
             {third, {"2021-04-20", hulp_gestart("h1"), {"sil"}}},
             "2021-05-01",
             "waarschuwing 2021-04-10 tot 2021-04-20"},
            {"the last day of two quiet months", {third}, "2021-06-09", "waarschuwing 2021-04-10"},
            {"and after that", {third}, "2021-06-10", "waarschuwing 2021-04-10 tot 2021-06-10"},
            {"sixty days after the first",
             {{"2021-04-30", naar("Veilig Thuis"), {"sil"}}},
             "2021-05-01",
             "waarschuwing 2021-04-30"},
            {"sixty-one days after the first",
             {{"2021-05-01", naar("Veilig Thuis"), {"sil"}}},
             "2021-05-01",
             ""},
            {"the last three count",
             {{"2021-05-01", naar("Veilig Thuis"), {"sil"}},
              {"2021-05-02", naar("de jeugdarts"), {"sil"}}},
             "2021-05-02",
             "waarschuwing 2021-05-02"},
            {"a fourth hop is of the same",
             {third, {"2021-04-12", naar("de jeugdarts"), {"sil"}}},
             "2021-04-12",
             "waarschuwing 2021-04-10"},
        });
}

TEST(ACC16, KnownLate) {
    expect_table("ACC-16",
                 {{"2021-03-01", naar("de huisarts"), {"sil"}, "2021-04-20"},
                  {"2021-03-20", naar("het lokale team"), {"sil"}},
                  {"2021-04-10", naar("Veilig Thuis"), {"sil"}}},
                 {{"begins when the first is known", {}, "2021-05-01", "waarschuwing 2021-04-20"},
                  {"as known before", {}, "2021-05-01", "", "2021-04-19"}});
}

}  // namespace naast
