#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud raadsonderzoek() {
    return OnderzoekGestart{{"o1"},
                            OnderzoekSoort::raadsonderzoek,
                            {"Raad", OrganisatieSoort::raad_voor_de_kinderbescherming},
                            {},
                            {},
                            {}};
}
Inhoud verzoek() {
    return VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {}};
}

const std::vector<Happened>& family() {
    static const std::vector<Happened> events{{"2018-01-01", persoon(), {"ruud"}},
                                              {"2018-01-01", persoon(), {"raymond"}}};
    return events;
}

}  // namespace

// Catalogue 3.1, row 8: the investigation of the Raad begins on 2019-07-15 and there is no help.
TEST(CRT10, NoHelpWhileTheRaadInvestigates) {
    std::vector<Happened> base = family();
    base.push_back({"2019-07-15", raadsonderzoek(), {"ruud", "raymond"}});
    expect_table("CRT-10",
                 base,
                 {
                     {"not before", {}, "2019-07-14", ""},
                     {"on the day", {}, "2019-07-15", "ruud+raymond: signaal 2019-07-15"},
                     {"the day after",
                      {},
                      "2019-07-16",
                      "ruud+raymond: signaal 2019-07-15, waarschuwing 2019-07-16"},
                     {"help runs",
                      {{"2019-01-01", hulp_gestart("h1"), {"ruud", "raymond"}}},
                      "2019-09-01",
                      ""},
                     {"help for one",
                      {{"2019-01-01", hulp_gestart("h1"), {"ruud"}}},
                      "2019-07-15",
                      "raymond: signaal 2019-07-15"},
                     {"help starts",
                      {{"2019-08-01", hulp_gestart("h1"), {"ruud", "raymond"}}},
                      "2019-09-01",
                      "ruud+raymond: signaal 2019-07-15, waarschuwing 2019-07-16 tot 2019-08-01"},
                     {"help stops on the way",
                      {{"2019-01-01", hulp_gestart("h1"), {"ruud", "raymond"}},
                       {"2019-08-10", hulp_gestopt("h1")}},
                      "2019-08-11",
                      "ruud+raymond: signaal 2019-08-10, waarschuwing 2019-08-11"},
                     {"finished",
                      {{"2019-09-01", OnderzoekAfgerond{{"o1"}, {}}}},
                      "2019-10-01",
                      "ruud+raymond: signaal 2019-07-15, waarschuwing 2019-07-16 tot 2019-09-01"},
                     {"the request to the judge carries it on",
                      {{"2019-09-01", OnderzoekAfgerond{{"o1"}, {}}},
                       {"2019-09-01", verzoek(), {"ruud", "raymond"}}},
                      "2019-10-01",
                      "ruud+raymond: signaal 2019-07-15, waarschuwing 2019-07-16"},
                     {"the measure comes: that is for another rule",
                      {{"2019-10-15", maatregel("m1"), {"ruud", "raymond"}}},
                      "2019-11-01",
                      "ruud+raymond: signaal 2019-07-15, waarschuwing 2019-07-16 tot 2019-10-15"},
                 });
}

// The row's own case: a request is filed; no help; a warning the next day.
TEST(CRT10, NoHelpWhileTheJudgeIsWaitedFor) {
    std::vector<Happened> base = family();
    base.push_back({"2021-03-01", verzoek(), {"ruud"}});
    expect_table(
        "CRT-10",
        base,
        {{"the day after", {}, "2021-03-02", "ruud: signaal 2021-03-01, waarschuwing 2021-03-02"},
         {"decided",
          {{"2021-03-20", UitspraakGedaan{{"v1"}, Uitspraak::toegewezen}}},
          "2021-04-01",
          "ruud: signaal 2021-03-01, waarschuwing 2021-03-02 tot 2021-03-20"},
         {"put off",
          {{"2021-03-20", UitspraakGedaan{{"v1"}, Uitspraak::aangehouden}}},
          "2021-04-01",
          "ruud: signaal 2021-03-01, waarschuwing 2021-03-02"}});
}

TEST(CRT10, AnotherInvestigationIsNotMeant) {
    std::vector<Happened> base = family();
    base.push_back(
        {"2021-03-01",
         OnderzoekGestart{{"o1"}, OnderzoekSoort::onderzoek_veilig_thuis, team(), {}, {}, {}},
         {"ruud"}});
    expect_table("CRT-10", base, {{"nothing", {}, "2021-04-01", ""}});
}

TEST(CRT10, KnownLate) {
    std::vector<Happened> base = family();
    base.push_back({"2019-07-15", raadsonderzoek(), {"ruud"}, "2019-07-20"});
    expect_table("CRT-10",
                 base,
                 {{"begins when it is known", {}, "2019-08-01", "ruud: waarschuwing 2019-07-20"},
                  {"as known before", {}, "2019-08-01", "", "2019-07-19"}});
}

}  // namespace naast
