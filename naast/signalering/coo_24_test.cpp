#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud niet_gekomen(GemistDoor door = GemistDoor::gezin) {
    return ContactGemist{team(), door, {}};
}

}  // namespace

TEST(COO24, TheSecondTimeTheFamilyDoesNotCome) {
    expect_table(
        "COO-24",
        {{"2021-03-01", signaal("s1"), {"jay"}}, {"2021-03-05", niet_gekomen()}},
        {
            {"once", {}, "2021-06-01", ""},
            {"not before", {{"2021-03-10", niet_gekomen()}}, "2021-03-09", ""},
            {"twice", {{"2021-03-10", niet_gekomen()}}, "2021-03-10", "signaal 2021-03-10"},
            {"someone goes there",
             {{"2021-03-10", niet_gekomen()}, {"2021-03-12", contact(), {"jay"}}},
             "2021-06-01",
             "signaal 2021-03-10 tot 2021-03-12"},
            {"seen in between",
             {{"2021-03-08", contact(), {"jay"}}, {"2021-03-10", niet_gekomen()}},
             "2021-06-01",
             ""},
            {"a third time is the same",
             {{"2021-03-10", niet_gekomen()}, {"2021-03-15", niet_gekomen()}},
             "2021-06-01",
             "signaal 2021-03-10"},
            {"after contact it counts anew",
             {{"2021-03-10", niet_gekomen()},
              {"2021-03-12", contact(), {"jay"}},
              {"2021-03-20", niet_gekomen()},
              {"2021-03-25", niet_gekomen()}},
             "2021-03-25",
             "signaal 2021-03-10 tot 2021-03-12; signaal 2021-03-25"},
            {"the organisation did not come",
             {{"2021-03-10", niet_gekomen(GemistDoor::organisatie)}},
             "2021-06-01",
             ""},
            {"the worry was answered",
             {{"2021-03-10", signaal_klaar("s1")}, {"2021-03-10", niet_gekomen()}},
             "2021-06-01",
             ""},
        });
}

// The row's own case: closed for want of cooperation while there are worries.
TEST(COO24, ClosedForWantOfCooperation) {
    const auto closed = [](AfsluitReden reden) -> Inhoud { return GezinAfgesloten{reden, {}}; };
    expect_table(
        "COO-24",
        {{"2021-02-01", aangemeld()}, {"2021-03-01", signaal("s1"), {"jay"}}},
        {
            {"not before",
             {{"2021-04-01", closed(AfsluitReden::geen_medewerking)}},
             "2021-03-31",
             ""},
            {"on the day",
             {{"2021-04-01", closed(AfsluitReden::geen_medewerking)}},
             "2021-04-01",
             "waarschuwing 2021-04-01"},
            {"for another reason",
             {{"2021-04-01", closed(AfsluitReden::verhuisd)}},
             "2021-06-01",
             ""},
            {"without worries",
             {{"2021-04-01", signaal_klaar("s1")},
              {"2021-04-01", closed(AfsluitReden::geen_medewerking)}},
             "2021-06-01",
             ""},
            {"opened again",
             {{"2021-04-01", closed(AfsluitReden::geen_medewerking)}, {"2021-04-10", aangemeld()}},
             "2021-06-01",
             "waarschuwing 2021-04-01 tot 2021-04-10"},
            {"visited",
             {{"2021-04-01", closed(AfsluitReden::geen_medewerking)},
              {"2021-04-08", contact(), {"jay"}}},
             "2021-06-01",
             "waarschuwing 2021-04-01 tot 2021-04-08"},
        });
}

TEST(COO24, KnownLate) {
    expect_table("COO-24",
                 {{"2021-03-01", signaal("s1"), {"jay"}, "2021-03-20"},
                  {"2021-03-05", niet_gekomen()},
                  {"2021-03-10", niet_gekomen()}},
                 {{"begins when the worry is known", {}, "2021-06-01", "signaal 2021-03-20"},
                  {"as known before", {}, "2021-06-01", "", "2021-03-19"}});
}

TEST(COO24, TheClosingKnownLate) {
    expect_table(
        "COO-24",
        {{"2021-02-01", aangemeld()},
         {"2021-03-01", signaal("s1"), {"jay"}},
         {"2021-04-01", GezinAfgesloten{AfsluitReden::geen_medewerking, {}}, {}, "2021-04-09"}},
        {{"begins when it is known", {}, "2021-06-01", "waarschuwing 2021-04-09"},
         {"as known before", {}, "2021-06-01", "", "2021-04-08"}});
}

}  // namespace naast
