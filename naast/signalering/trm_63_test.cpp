#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;
using testing_rules::expect_table;
using testing_rules::facts_of;
using testing_rules::of_rule;

namespace {

Inhoud beoordeeld(const std::string& melding) {
    return VeiligheidBeoordeeld{
        SignaalId{melding}, {"Veilig Thuis", OrganisatieSoort::veilig_thuis}, {}, {}};
}

// TRM-01: five working days from Monday 1 March, so 8 March is the last.
const std::vector<Happened> reported{{"2021-03-01", melding("m1"), {"sil"}}};

Wie who(const std::string& peildatum) {
    return of_rule("TRM-63", dossier_of(reported, peildatum)).front().wie;
}

}  // namespace

TEST(TRM63, BeforeAtAndAfterTheLastDay) {
    expect_table(
        "TRM-63",
        reported,
        {
            {"three days before", {}, "2021-03-05", ""},
            {"two days before", {}, "2021-03-06", "sil: signaal 2021-03-06"},
            {"on the last day", {}, "2021-03-08", "sil: signaal 2021-03-06"},
            {"the day after", {}, "2021-03-09", "sil: signaal 2021-03-06, waarschuwing 2021-03-09"},
            {"five days after",
             {},
             "2021-03-13",
             "sil: signaal 2021-03-06, waarschuwing 2021-03-09, escalatie 2021-03-13"},
            {"four days after is not yet higher",
             {},
             "2021-03-12",
             "sil: signaal 2021-03-06, waarschuwing 2021-03-09"},
            {"done well before", {{"2021-03-05", beoordeeld("m1"), {"sil"}}}, "2021-03-12", ""},
            {"done on the last day",
             {{"2021-03-08", beoordeeld("m1"), {"sil"}}},
             "2021-03-12",
             "sil: signaal 2021-03-06 tot 2021-03-08"},
        });
}

TEST(TRM63, EachStepGoesToSomeoneHigher) {
    EXPECT_EQ(who("2021-03-06"), Wie::veilig_thuis);
    EXPECT_EQ(who("2021-03-09"), Wie::manager);
    EXPECT_EQ(who("2021-03-13"), Wie::gemeente);
}

TEST(TRM63, TheTenWeeksOfVeiligThuisRunOnThroughAWaitingList) {
    expect_table("TRM-63",
                 {{"2021-03-05", beoordeeld("m1"), {"sil"}}},
                 {{"14 May is the last day", {}, "2021-05-11", ""},
                  {"two days before", {}, "2021-05-12", "sil: signaal 2021-05-12"}});
}

TEST(TRM63, ATermWithARuleOfItsOwnIsLeftToIt) {
    expect_table("TRM-63",
                 {{"2021-03-01", geplaatst("p1"), {"sil"}}},
                 {{"PLC-05 and PLC-12 guard these", {}, "2021-12-01", ""}});
}

TEST(TRM63, KnownLate) {
    expect_table("TRM-63",
                 {{"2021-03-01", melding("m1"), {"sil"}, "2021-03-10"}},
                 {{"begins when it is known", {}, "2021-03-11", "sil: waarschuwing 2021-03-10"},
                  {"as known before", {}, "2021-03-11", "", "2021-03-09"}});
}

TEST(TRM63, RestsOnWhatStartedTheClock) {
    EXPECT_EQ(facts_of("TRM-63",
                       {{"2021-02-01", contact(), {"sil"}},
                        {"2021-03-01", melding("m1"), {"sil"}},
                        {"2021-03-02", contact(), {"sil"}}},
                       "2021-03-07"),
              (std::vector{2}));
}

}  // namespace naast
