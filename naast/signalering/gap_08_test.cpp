#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

const Organisatie crisis{"Crisisdienst", OrganisatieSoort::overig};

// A Thursday.
Happened opened(const Organisatie& by = crisis, std::optional<Medewerker> second = {}) {
    return {"2021-03-25",
            NoodtoegangGeopend{{{"mo"}, "Mo", by},
                               NoodReden::acuut_gevaar,
                               {"Het kind is alleen thuis en er is brand."},
                               false,
                               second}};
}
Happened reviewed(const char* day) {
    return {day, NoodtoegangBeoordeeld{event_id(1), NoodOordeel::terecht, {"Het moest."}}};
}

}  // namespace

TEST(GAP08, IsReviewedWithinThreeWorkingDays) {
    expect_table(
        "GAP-08",
        {opened()},
        {{"not before", {}, "2021-03-24", ""},
         {"asked at once", {}, "2021-03-25", "signaal 2021-03-25"},
         {"three working days, over a weekend", {}, "2021-03-30", "signaal 2021-03-25"},
         {"then late", {}, "2021-03-31", "signaal 2021-03-25, waarschuwing 2021-03-31"},
         // Good Friday is no working day.
         {"five, over Good Friday",
          {},
          "2021-04-02",
          "signaal 2021-03-25, waarschuwing 2021-03-31, escalatie 2021-04-02"},
         {"reviewed in time",
          {reviewed("2021-03-29")},
          "2021-05-01",
          "signaal 2021-03-25 tot 2021-03-29"},
         {"reviewed at once", {reviewed("2021-03-25")}, "2021-05-01", ""},
         {"of another opening",
          {{"2021-03-26",
            NoodtoegangBeoordeeld{event_id(9), NoodOordeel::terecht, {"Het moest."}}}},
          "2021-03-30",
          "signaal 2021-03-25"},
         {"the review was withdrawn",
          {reviewed("2021-03-26"),
           {"2021-03-26", GebeurtenisIngetrokken{event_id(2), IntrekReden::vergissing, {"Nee."}}}},
          "2021-03-30",
          "signaal 2021-03-25"}});
}

TEST(GAP08, SaysWhoLookedWhyAndUntilWhen) {
    const auto found =
        testing_rules::of_rule("GAP-08", testing_rules::dossier_of({opened()}, "2021-03-26"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().tekst.nl,
              "Mo (Crisisdienst) keek op 25 maart 2021 in nood in dit dossier: acuut gevaar. "
              "Iemand van een andere organisatie beoordeelt uiterlijk 30 maart 2021 of dat terecht "
              "was.");
    EXPECT_EQ(found.front().wie, Wie::regisseur);
    EXPECT_EQ(found.front().norm, "GAP-08");
}

TEST(GAP08, IsNotForACoordinatorOfTheSameOrganisation) {
    const auto who = [](const Happened& opening) {
        const auto found = testing_rules::of_rule(
            "GAP-08",
            testing_rules::dossier_of(
                {{"2021-01-01", RegisseurAangewezen{{{"kim"}, "Kim", team()}, {}}}, opening},
                "2021-03-26"));
        return found.at(0).wie;
    };
    EXPECT_EQ(who(opened()), Wie::regisseur);
    EXPECT_EQ(who(opened(team())), Wie::manager);
    EXPECT_EQ(who(opened(crisis, Medewerker{{"ma"}, "Ma", team()})), Wie::manager);
}

TEST(GAP08, KnownLate) {
    Happened late = opened();
    late.bekend_op = "2021-03-29";
    expect_table("GAP-08",
                 {late},
                 {{"begins when it is known", {}, "2021-03-30", "signaal 2021-03-29"},
                  {"as known before", {}, "2021-03-30", "", "2021-03-28"}});
    // Who directs the family says for whom it is; it does not wait for that.
    expect_table(
        "GAP-08",
        {{"2021-01-01", RegisseurAangewezen{{{"kim"}, "Kim", team()}, {}}, {}, "2021-03-30"},
         opened(team())},
        {{"the coordinator was known later", {}, "2021-03-30", "signaal 2021-03-25"}});
}

}  // namespace naast
