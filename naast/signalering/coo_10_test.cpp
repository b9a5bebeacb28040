#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud stoppen() {
    return MaatregelEindeVoorgesteld{{"m1"},
                                     {"De Kring", OrganisatieSoort::gecertificeerde_instelling}};
}
Inhoud verlengd(VerlengReden reden) {
    return MaatregelVerlengd{{"m1"}, date("2022-03-01"), reden};
}

}  // namespace

// The row's own case: the GI wants to end an OTS and there is no coordinator: five working days.
TEST(COO10, TheEndIsProposedAndThereIsNoCoordinator) {
    expect_table(
        "COO-10",
        {{"2020-03-01", maatregel("m1"), {"sil"}}, {"2021-03-01", stoppen()}},
        {
            {"not before", {}, "2021-02-28", ""},
            {"on the day", {}, "2021-03-01", "sil: signaal 2021-03-01"},
            {"the fifth working day", {}, "2021-03-08", "sil: signaal 2021-03-01"},
            {"and then", {}, "2021-03-09", "sil: signaal 2021-03-01, waarschuwing 2021-03-09"},
            {"one is appointed",
             {{"2021-03-05", regisseur("ada")}},
             "2021-04-01",
             "sil: signaal 2021-03-01 tot 2021-03-05"},
            {"one is there", {{"2020-01-01", regisseur("ada")}}, "2021-04-01", ""},
            {"one was there",
             {{"2020-01-01", regisseur("ada")}, {"2021-03-01", regisseur_weg("ada")}},
             "2021-03-01",
             "sil: signaal 2021-03-01"},
            {"the measure ends all the same: the family still needs one",
             {{"2021-03-04", maatregel_klaar("m1")}},
             "2021-03-05",
             "sil: signaal 2021-03-01"},
        });
}

TEST(COO10, TheLackOfOneIsNoReasonToProlong) {
    const std::vector<Happened> base{{"2020-03-01", maatregel("m1"), {"sil"}}};
    expect_table("COO-10",
                 base,
                 {{"for that reason",
                   {{"2021-02-20", verlengd(VerlengReden::regisseur_ontbreekt)}},
                   "2021-02-20",
                   "sil: waarschuwing 2021-02-20"},
                  {"not before",
                   {{"2021-02-20", verlengd(VerlengReden::regisseur_ontbreekt)}},
                   "2021-02-19",
                   ""},
                  {"for another",
                   {{"2021-02-20", verlengd(VerlengReden::nog_niet_veilig)}},
                   "2021-03-20",
                   ""},
                  {"until one is appointed",
                   {{"2021-02-20", verlengd(VerlengReden::regisseur_ontbreekt)},
                    {"2021-03-01", regisseur("ada")}},
                   "2021-04-01",
                   "sil: waarschuwing 2021-02-20 tot 2021-03-01"},
                  {"until the measure ends",
                   {{"2021-02-20", verlengd(VerlengReden::regisseur_ontbreekt)},
                    {"2021-03-10", maatregel_klaar("m1")}},
                   "2021-04-01",
                   "sil: waarschuwing 2021-02-20 tot 2021-03-10"},
                  {"until the day after its last",
                   {{"2021-02-20", verlengd(VerlengReden::regisseur_ontbreekt)}},
                   "2022-04-01",
                   "sil: waarschuwing 2021-02-20 tot 2022-03-02"}});
}

TEST(COO10, KnownLate) {
    expect_table(
        "COO-10",
        {{"2020-03-01", maatregel("m1"), {"sil"}}, {"2021-03-01", stoppen(), {}, "2021-03-04"}},
        {{"begins when it is known", {}, "2021-03-05", "sil: signaal 2021-03-04"},
         {"as known before", {}, "2021-03-05", "", "2021-03-03"}});
}

TEST(COO10, RestsOnTheProposalAndOnWhoLeft) {
    EXPECT_EQ(testing_rules::facts_of("COO-10",
                                      {{"2020-01-01", regisseur("ada")},
                                       {"2020-03-01", maatregel("m1"), {"sil"}},
                                       {"2020-04-01", regisseur_weg("ada")},
                                       {"2021-03-01", stoppen()}},
                                      "2021-03-02"),
              (std::vector{3, 4}));
}

TEST(COO10, RestsOnWhoLeftOnTheDayOfTheProposal) {
    EXPECT_EQ(testing_rules::facts_of("COO-10",
                                      {{"2020-01-01", regisseur("ada")},
                                       {"2020-03-01", maatregel("m1"), {"sil"}},
                                       {"2021-03-01", regisseur_weg("ada")},
                                       {"2021-03-01", stoppen()}},
                                      "2021-03-02"),
              (std::vector{3, 4}));
}

TEST(COO10, TheProlongationKnownLate) {
    expect_table("COO-10",
                 {{"2020-03-01", maatregel("m1"), {"sil"}},
                  {"2021-02-20", verlengd(VerlengReden::regisseur_ontbreekt), {}, "2021-02-25"}},
                 {{"begins when it is known", {}, "2021-03-05", "sil: waarschuwing 2021-02-25"},
                  {"as known before", {}, "2021-03-05", "", "2021-02-24"}});
}

}  // namespace naast
