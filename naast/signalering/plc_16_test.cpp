#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;
using testing_rules::facts_of;

namespace {

std::vector<Alternatief> alternatives(std::vector<AlternatiefSoort> soorten) {
    std::vector<Alternatief> all;
    for (const AlternatiefSoort soort : soorten)
        all.push_back({soort, NietPassendReden::eerder_geprobeerd});
    return all;
}
std::vector<Alternatief> all_five() {
    return alternatives({AlternatiefSoort::fact,
                         AlternatiefSoort::ambulant_crisisteam,
                         AlternatiefSoort::intensief_ambulant,
                         AlternatiefSoort::time_out,
                         AlternatiefSoort::eigen_netwerk});
}
std::vector<Alternatief> all_but_time_out() {
    return alternatives({AlternatiefSoort::fact,
                         AlternatiefSoort::ambulant_crisisteam,
                         AlternatiefSoort::intensief_ambulant,
                         AlternatiefSoort::eigen_netwerk});
}
Inhoud placed(std::vector<Alternatief> looked_at,
              Spoed spoed = Spoed::gewoon,
              VerblijfVorm vorm = VerblijfVorm::leefgroep) {
    return UithuisplaatsingGestart{
        {"p1"}, vorm, Kader::vrijwillig, spoed, {}, {}, {}, {}, std::move(looked_at)};
}
Inhoud looked_at_later(std::vector<Alternatief> alternatieven) {
    return PlaatsingAangevuld{{"p1"}, {}, std::move(alternatieven)};
}
Inhoud asked(const std::string& id, HulpSoort wat) {
    return HulpAangevraagd{{id}, wat, GerichtOp::gezin, {}, {}};
}

}  // namespace

TEST(PLC16, BeforeAPlacementAllFiveAreLookedAt) {
    const std::string stands = "sil: waarschuwing 2021-07-01";
    expect_table(
        "PLC-16",
        {},
        {
            {"none", {{"2021-07-01", placed({}), {"sil"}}}, "2021-07-01", stands},
            {"not the day before", {{"2021-07-01", placed({}), {"sil"}}}, "2021-06-30", ""},
            {"all five", {{"2021-07-01", placed(all_five()), {"sil"}}}, "2021-08-01", ""},
            {"one is missing",
             {{"2021-07-01", placed(all_but_time_out()), {"sil"}}},
             "2021-08-01",
             stands},
            {"the last one later",
             {{"2021-07-01", placed(all_but_time_out()), {"sil"}},
              {"2021-07-09", looked_at_later(alternatives({AlternatiefSoort::time_out})), {"sil"}}},
             "2021-08-01",
             stands + " tot 2021-07-09"},
            {"another one later",
             {{"2021-07-01", placed(all_but_time_out()), {"sil"}},
              {"2021-07-09", looked_at_later(alternatives({AlternatiefSoort::fact})), {"sil"}}},
             "2021-08-01",
             stands},
            {"home again",
             {{"2021-07-01", placed({}), {"sil"}}, {"2021-07-20", terug_naar_huis("p1"), {"sil"}}},
             "2021-08-01",
             stands + " tot 2021-07-20"},
        });
}

TEST(PLC16, AfterAnAcutePlacementThereAreFiveWorkingDays) {
    const std::vector<Happened> base{{"2021-07-01", placed({}, Spoed::acuut), {"sil"}}};
    expect_table(
        "PLC-16",
        base,
        {{"on the fifth", {}, "2021-07-08", ""},
         {"after it", {}, "2021-07-09", "sil: waarschuwing 2021-07-09"},
         {"in time", {{"2021-07-08", looked_at_later(all_five()), {"sil"}}}, "2021-08-01", ""}});
}

TEST(PLC16, WhoGoesToLiveWithTheirOwnPeopleHadThemLookedAt) {
    const auto to_network = [](std::vector<Alternatief> looked_at) {
        return placed(std::move(looked_at), Spoed::gewoon, VerblijfVorm::netwerkpleeg);
    };
    std::vector<Alternatief> four = all_five();
    four.pop_back();
    expect_table("PLC-16",
                 {},
                 {{"the other four", {{"2021-07-01", to_network(four), {"sil"}}}, "2021-08-01", ""},
                  {"to a group it is asked",
                   {{"2021-07-01", placed(four), {"sil"}}},
                   "2021-08-01",
                   "sil: waarschuwing 2021-07-01"}});
}

// Ruud and Raymond: two evaluations without progress, on 13 June and on 11 September 2020.
TEST(PLC16, WhenHelpStandsStillItIsTimeToLook) {
    const std::vector<Happened> base{{"2020-03-15", hulp_gestart("h1"), {"ruud"}},
                                     {"2020-06-13", evaluatie(Beweging::geen)},
                                     {"2020-09-11", evaluatie(Beweging::geen)}};
    const std::string stands = "signaal 2020-09-11";
    expect_table("PLC-16",
                 base,
                 {
                     {"the day before", {}, "2020-09-10", ""},
                     {"the second evaluation", {}, "2020-09-11", stands},
                     {"FACT was asked for",
                      {{"2020-10-01", asked("h2", HulpSoort::fact), {"ruud"}}},
                      "2020-12-01",
                      stands + " tot 2020-10-01"},
                     {"crisis help",
                      {{"2020-10-01", asked("h2", HulpSoort::crisishulp), {"ruud"}}},
                      "2020-12-01",
                      stands + " tot 2020-10-01"},
                     {"family treatment",
                      {{"2020-10-01", asked("h2", HulpSoort::gezinsbehandeling), {"ruud"}}},
                      "2020-12-01",
                      stands + " tot 2020-10-01"},
                     {"system therapy",
                      {{"2020-10-01", asked("h2", HulpSoort::systeemtherapie), {"ruud"}}},
                      "2020-12-01",
                      stands + " tot 2020-10-01"},
                     {"respite care",
                      {{"2020-10-01", asked("h2", HulpSoort::respijtzorg), {"ruud"}}},
                      "2020-12-01",
                      stands + " tot 2020-10-01"},
                     {"more of the same does not count",
                      {{"2020-10-01", asked("h2", HulpSoort::ambulante_begeleiding), {"ruud"}}},
                      "2020-12-01",
                      stands},
                     {"system therapy was asked for already",
                      {{"2020-09-01", asked("h2", HulpSoort::systeemtherapie), {"ruud"}}},
                      "2020-12-01",
                      ""},
                     {"it was put on hold",
                      {{"2020-09-01", asked("h2", HulpSoort::systeemtherapie), {"ruud"}},
                       {"2020-09-05", HulpAangehouden{{"h2"}}, {"ruud"}}},
                      "2020-12-01",
                      stands},
                     {"it was taken up again",
                      {{"2020-09-01", asked("h2", HulpSoort::systeemtherapie), {"ruud"}},
                       {"2020-09-05", HulpAangehouden{{"h2"}}, {"ruud"}},
                       {"2020-10-05", HulpHervat{{"h2"}}, {"ruud"}}},
                      "2020-12-01",
                      stands + " tot 2020-10-05"},
                     {"it was refused",
                      {{"2020-09-01", asked("h2", HulpSoort::systeemtherapie), {"ruud"}},
                       {"2020-11-01", afgewezen("h2"), {"ruud"}}},
                      "2020-12-01",
                      "signaal 2020-11-01"},
                     {"it moves at last",
                      {{"2020-12-10", evaluatie(Beweging::vooruit)}},
                      "2020-12-20",
                      stands + " tot 2020-12-10"},
                     {"a placement: then its own warning",
                      {{"2020-12-10", placed(all_five()), {"ruud"}}},
                      "2020-12-20",
                      stands + " tot 2020-12-10"},
                 });
}

// Jay: refused on 15 February 2022, after 337 days.
TEST(PLC16, RefusedAfterALongWait) {
    const std::string stands = "jay: signaal 2022-02-15";
    const Inhoud programme = asked("h1", HulpSoort::klinisch_programma);
    const std::vector<Happened> base{{"2021-03-15", programme, {"jay"}}};
    const Happened refused{"2022-02-15", afgewezen("h1"), {"jay"}};
    expect_table("PLC-16",
                 base,
                 {
                     {"still waiting", {}, "2022-02-15", ""},
                     {"refused", {refused}, "2022-02-15", stands},
                     {"not before", {refused}, "2022-02-14", ""},
                     {"after 89 days it is no long wait",
                      {{"2021-06-12", afgewezen("h1"), {"jay"}}},
                      "2021-07-01",
                      ""},
                     {"after 90 days it is",
                      {{"2021-06-13", afgewezen("h1"), {"jay"}}},
                      "2021-07-01",
                      "jay: signaal 2021-06-13"},
                     {"respite care was asked for",
                      {refused, {"2022-03-01", asked("h2", HulpSoort::respijtzorg), {"jay"}}},
                      "2022-04-01",
                      stands + " tot 2022-03-01"},
                     {"other help started",
                      {refused, {"2022-03-01", hulp_gestart("h2"), {"jay"}}},
                      "2022-04-01",
                      stands + " tot 2022-03-01"},
                     {"other help for somebody else",
                      {refused, {"2022-03-01", hulp_gestart("h2"), {"bo"}}},
                      "2022-04-01",
                      stands},
                 });
}

TEST(PLC16, KnownLateAndWhatItRestsOn) {
    expect_table("PLC-16",
                 {{"2021-07-01", placed({}), {"sil"}, "2021-07-20"}},
                 {{"begins when it is known", {}, "2021-08-01", "sil: waarschuwing 2021-07-20"},
                  {"as known before", {}, "2021-08-01", "", "2021-07-19"}});
    EXPECT_EQ(facts_of("PLC-16",
                       {{"2020-03-15", hulp_gestart("h1"), {"ruud"}},
                        {"2020-05-15", contact(), {"ruud"}},
                        {"2020-06-13", evaluatie(Beweging::geen)},
                        {"2020-09-11", evaluatie(Beweging::geen)}},
                       "2020-09-11"),
              (std::vector<int>{1, 3, 4}));
    // Progress ends it, and is named with it.
    EXPECT_EQ(facts_of("PLC-16",
                       {{"2020-03-15", hulp_gestart("h1"), {"ruud"}},
                        {"2020-06-13", evaluatie(Beweging::geen)},
                        {"2020-09-11", evaluatie(Beweging::geen)},
                        {"2020-12-10", evaluatie(Beweging::vooruit)}},
                       "2020-12-20"),
              (std::vector<int>{1, 2, 3, 4}));
    EXPECT_EQ(facts_of("PLC-16",
                       {{"2021-03-15", asked("h1", HulpSoort::klinisch_programma), {"jay"}},
                        {"2022-02-15", afgewezen("h1"), {"jay"}}},
                       "2022-02-15"),
              (std::vector<int>{1, 2}));
}

TEST(PLC16, AStandstillOrARefusalKnownLate) {
    expect_table("PLC-16",
                 {{"2020-03-15", hulp_gestart("h1"), {"ruud"}},
                  {"2020-06-13", evaluatie(Beweging::geen)},
                  {"2020-09-11", evaluatie(Beweging::geen), {}, "2020-09-20"}},
                 {{"begins when it is known", {}, "2020-12-01", "signaal 2020-09-20"},
                  {"as known before", {}, "2020-12-01", "", "2020-09-19"}});
    expect_table("PLC-16",
                 {{"2021-03-15", asked("h1", HulpSoort::klinisch_programma), {"jay"}},
                  {"2022-02-15", afgewezen("h1"), {"jay"}, "2022-03-01"}},
                 {{"begins when it is known", {}, "2022-04-01", "jay: signaal 2022-03-01"},
                  {"as known before", {}, "2022-04-01", "", "2022-02-28"}});
}

}  // namespace naast
