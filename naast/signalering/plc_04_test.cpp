#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::dossier_of;
using testing_rules::expect_table;
using testing_rules::of_rule;

namespace {

Inhoud geplaatst_met_uitleg(VerblijfVorm vorm,
                            const std::vector<VerblijfVorm>& explained,
                            Spoed spoed = Spoed::gewoon) {
    UithuisplaatsingGestart event{{"p1"}, vorm, Kader::gedwongen, spoed, {}, {}, {}};
    for (const VerblijfVorm rung : explained)
        event.lichtere_vormen.push_back({rung, NietPassendReden::geen_plek});
    return event;
}

Inhoud overwogen(VerblijfVorm vorm) {
    return LichtereVormOverwogen{{"p1"}, vorm, NietPassendReden::geen_plek};
}

}  // namespace

TEST(PLC04, EverySkippedRungNeedsAReason) {
    using enum VerblijfVorm;
    const std::string stands = "sil: waarschuwing 2021-07-01";
    expect_table("PLC-04",
                 {},
                 {
                     {"the lightest rung skips none",
                      {{"2021-07-01", geplaatst("p1", netwerkpleeg), {"sil"}}},
                      "2021-08-01",
                      ""},
                     {"one rung skipped",
                      {{"2021-07-01", geplaatst("p1", pleegzorg), {"sil"}}},
                      "2021-07-01",
                      stands},
                     {"not before the placement",
                      {{"2021-07-01", geplaatst("p1", pleegzorg), {"sil"}}},
                      "2021-06-30",
                      ""},
                     {"one rung skipped, with its reason",
                      {{"2021-07-01", geplaatst_met_uitleg(pleegzorg, {netwerkpleeg}), {"sil"}}},
                      "2021-08-01",
                      ""},
                     {"a treatment group with three of its four reasons",
                      {{"2021-07-01",
                        geplaatst_met_uitleg(behandelgroep, {netwerkpleeg, pleegzorg, gezinshuis}),
                        {"sil"}}},
                      "2021-08-01",
                      stands},
                     {"a treatment group with all four",
                      {{"2021-07-01",
                        geplaatst_met_uitleg(behandelgroep,
                                             {netwerkpleeg, pleegzorg, gezinshuis, leefgroep}),
                        {"sil"}}},
                      "2021-08-01",
                      ""},
                     {"the last reason given later ends it on that day",
                      {{"2021-07-01", geplaatst_met_uitleg(gezinshuis, {netwerkpleeg}), {"sil"}},
                       {"2021-07-09", overwogen(pleegzorg)}},
                      "2021-08-01",
                      "sil: waarschuwing 2021-07-01 tot 2021-07-09"},
                     {"of two reasons given later the last one ends it",
                      {{"2021-07-01", geplaatst("p1", gezinshuis), {"sil"}},
                       {"2021-07-09", overwogen(pleegzorg)},
                       {"2021-07-05", overwogen(netwerkpleeg)}},
                      "2021-08-01",
                      "sil: waarschuwing 2021-07-01 tot 2021-07-09"},
                     {"a reason for the rung itself helps nothing",
                      {{"2021-07-01", geplaatst("p1", pleegzorg), {"sil"}},
                       {"2021-07-05", overwogen(pleegzorg)}},
                      "2021-08-01",
                      stands},
                     {"a rung that this child lived on before was tried",
                      {{"2020-01-01", geplaatst("p0", netwerkpleeg), {"sil"}},
                       {"2021-07-01", geplaatst("p1", pleegzorg), {"sil"}}},
                      "2021-08-01",
                      ""},
                     {"a rung that the brother lived on was not",
                      {{"2020-01-01", geplaatst("p0", netwerkpleeg), {"bo"}},
                       {"2021-07-01", geplaatst("p1", pleegzorg), {"sil"}}},
                      "2021-08-01",
                      stands},
                     {"a rung of the very day was not tried first",
                      {{"2021-07-01", geplaatst("p0", netwerkpleeg), {"sil"}},
                       {"2021-07-01", geplaatst("p1", pleegzorg), {"sil"}}},
                      "2021-08-01",
                      stands},
                     {"the placement is over",
                      {{"2021-07-01", geplaatst("p1", pleegzorg), {"sil"}},
                       {"2021-07-20", terug_naar_huis("p1")}},
                      "2021-08-01",
                      "sil: waarschuwing 2021-07-01 tot 2021-07-20"},
                     {"a clinic is no rung of the ladder",
                      {{"2021-07-01", geplaatst("p1", klinische_ggz), {"sil"}}},
                      "2021-08-01",
                      ""},
                     {"known late",
                      {{"2021-07-01", geplaatst("p1", pleegzorg), {"sil"}, "2021-07-12"}},
                      "2021-08-01",
                      "sil: waarschuwing 2021-07-12"},
                 });
}

// Thursday 2021-07-01; the fifth working day after it is Thursday 2021-07-08.
TEST(PLC04, AnAcutePlacementMayExplainWithinFiveWorkingDays) {
    using enum VerblijfVorm;
    expect_table(
        "PLC-04",
        {{"2021-07-01", geplaatst_met_uitleg(pleegzorg, {}, Spoed::acuut), {"sil"}}},
        {
            {"on the fifth working day it is still in time", {}, "2021-07-08", ""},
            {"the day after it is a debt", {}, "2021-07-09", "sil: waarschuwing 2021-07-09"},
            {"explained on the fifth", {{"2021-07-08", overwogen(netwerkpleeg)}}, "2021-08-01", ""},
            {"explained on the day after: in time to raise nothing",
             {{"2021-07-09", overwogen(netwerkpleeg)}},
             "2021-08-01",
             ""},
            {"explained later",
             {{"2021-07-12", overwogen(netwerkpleeg)}},
             "2021-08-01",
             "sil: waarschuwing 2021-07-09 tot 2021-07-12"},
        });
}

TEST(PLC04, SaysWhichRungsAreUnexplained) {
    const auto found = of_rule(
        "PLC-04",
        dossier_of({{"2021-03-01", persoon(), {"sil"}},
                    {"2021-07-01",
                     geplaatst_met_uitleg(VerblijfVorm::leefgroep, {VerblijfVorm::pleegzorg}),
                     {"sil"}}},
                   "2021-07-01"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found.front().tekst.nl,
              "Sil is geplaatst op een leefgroep. Van 2 lichtere vormen staat er niet waarom die "
              "niet kon: pleegzorg in het eigen netwerk en gezinshuis.");
}

TEST(PLC04, OnlyAnAcutePlacementHasATerm) {
    const auto norm_of = [](Spoed spoed) {
        const auto found = of_rule(
            "PLC-04",
            dossier_of(
                {{"2021-07-01", geplaatst_met_uitleg(VerblijfVorm::pleegzorg, {}, spoed), {"sil"}}},
                "2021-08-01"));
        return found.empty() ? "none found" : found.front().norm;
    };
    EXPECT_EQ(norm_of(Spoed::acuut), "PLC-04.acuut");
    EXPECT_EQ(norm_of(Spoed::gewoon), "");
}

}  // namespace naast
