#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

const Organisatie vt{"Veilig Thuis", OrganisatieSoort::veilig_thuis};

}  // namespace

TEST(SAF08, WhoOffersItKeepsItUntilItIsAccepted) {
    expect_table(
        "SAF-08",
        {{"2021-03-01", ZichtAangeboden{vt, team()}}},
        {
            {"not before", {}, "2021-02-28", ""},
            {"on the day", {}, "2021-03-01", "signaal 2021-03-01"},
            {"five working days", {}, "2021-03-08", "signaal 2021-03-01"},
            {"and then a warning", {}, "2021-03-09", "signaal 2021-03-01, waarschuwing 2021-03-09"},
            {"accepted",
             {{"2021-03-04", ZichtAanvaard{team()}}},
             "2021-04-01",
             "signaal 2021-03-01 tot 2021-03-04"},
            {"accepted at once", {{"2021-03-01", ZichtAanvaard{team()}}}, "2021-04-01", ""},
            {"accepted by one who was not asked",
             {{"2021-03-04", ZichtAanvaard{aanbieder()}}},
             "2021-03-05",
             "signaal 2021-03-01"},
        });
    const auto found = testing_rules::of_rule(
        "SAF-08",
        testing_rules::dossier_of({{"2021-03-01", ZichtAangeboden{vt, team()}}}, "2021-03-02"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_NE(found.front().tekst.nl.find("houdt Veilig Thuis het"), std::string::npos);
}

TEST(SAF08, AnotherTookItOver) {
    const Organisatie gi{"De Kring", OrganisatieSoort::gecertificeerde_instelling};
    const std::vector<Happened> base{{"2021-03-01", ZichtAangeboden{vt, team()}},
                                     {"2021-03-02", ZichtAangeboden{vt, aanbieder()}}};
    expect_table("SAF-08",
                 base,
                 {{"neither", {}, "2021-03-03", "signaal 2021-03-01; signaal 2021-03-02"},
                  {"the second did",
                   {{"2021-03-04", ZichtAanvaard{aanbieder()}}},
                   "2021-04-01",
                   "signaal 2021-03-01 tot 2021-03-04; signaal 2021-03-02 tot 2021-03-04"},
                  {"the first did, on the day of the second offer",
                   {{"2021-03-02", ZichtAanvaard{team()}}},
                   "2021-04-01",
                   "signaal 2021-03-01 tot 2021-03-02"},
                  {"and offers it again",
                   {{"2021-03-04", ZichtAanvaard{aanbieder()}},
                    {"2021-03-04", ZichtAangeboden{aanbieder(), gi}}},
                   "2021-03-05",
                   "signaal 2021-03-01 tot 2021-03-04; signaal 2021-03-02 tot 2021-03-04; "
                   "signaal 2021-03-04"}});
    std::vector<Happened> all = base;
    all.push_back({"2021-03-04", ZichtAanvaard{aanbieder()}});
    EXPECT_EQ(testing_rules::facts_of("SAF-08", all, "2021-04-01"), (std::vector{1, 2, 3}));
}

TEST(SAF08, KnownLate) {
    expect_table("SAF-08",
                 {{"2021-03-01", ZichtAangeboden{vt, team()}, {}, "2021-03-03"}},
                 {{"begins when it is known", {}, "2021-03-05", "signaal 2021-03-03"},
                  {"as known before", {}, "2021-03-05", "", "2021-03-02"}});
}

}  // namespace naast
