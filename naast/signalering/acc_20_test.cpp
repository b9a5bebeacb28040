#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud licht(const std::string& id) {
    return HulpGestart{{id}, HulpSoort::ambulante_begeleiding, GerichtOp::gezin, aanbieder(), {}};
}
Inhoud zwaarder(const std::string& id) {
    return HulpAangevraagd{{id}, HulpSoort::systeemtherapie, GerichtOp::gezin, {}, {}};
}
Inhoud diagnose(DiagnoseSoort wat) {
    return DiagnoseGesteld{wat, {}};
}

}  // namespace

// The row's own case: a heavy analysis, and only a light, short intervention.
TEST(ACC20, LightHelpAtHeavyProblems) {
    expect_table("ACC-20",
                 {{"2021-01-01", analyse("a1")},
                  {"2021-01-20", analyse_klaar("a1", Zwaarte::zwaar)},
                  {"2021-02-01", licht("h1"), {"sil"}}},
                 {
                     {"not before", {}, "2021-01-31", ""},
                     {"on the day", {}, "2021-02-01", "sil: signaal 2021-02-01"},
                     {"with a motive",
                      {{"2021-02-05", HulpToegelicht{{"h1"}, {"Het gezin wil klein beginnen."}}}},
                      "2021-03-01",
                      "sil: signaal 2021-02-01 tot 2021-02-05"},
                     {"heavier help is asked",
                      {{"2021-02-10", zwaarder("h2"), {"sil"}}},
                      "2021-03-01",
                      "sil: signaal 2021-02-01 tot 2021-02-10"},
                     {"heavier help was asked before",
                      {{"2021-01-25", zwaarder("h2"), {"sil"}}},
                      "2021-03-01",
                      ""},
                     {"and was rejected",
                      {{"2021-01-25", zwaarder("h2"), {"sil"}}, {"2021-02-20", afgewezen("h2")}},
                      "2021-03-01",
                      "sil: signaal 2021-02-20"},
                     {"stopped",
                      {{"2021-02-20", hulp_gestopt("h1")}},
                      "2021-03-01",
                      "sil: signaal 2021-02-01 tot 2021-02-20"},
                 });
}

TEST(ACC20, AskedWithAMotive) {
    HulpAangevraagd asked{{"h1"}};
    asked.wat = HulpSoort::opvoedondersteuning;
    const std::vector<Happened> heavy{{"2021-01-01", analyse("a1")},
                                      {"2021-01-20", analyse_klaar("a1", Zwaarte::zwaar)}};
    expect_table(
        "ACC-20",
        heavy,
        {{"without", {{"2021-02-01", asked, {"sil"}}}, "2021-03-01", "sil: signaal 2021-02-01"},
         {"rejected",
          {{"2021-02-01", asked, {"sil"}}, {"2021-02-15", afgewezen("h1")}},
          "2021-03-01",
          "sil: signaal 2021-02-01 tot 2021-02-15"}});
    asked.motief = VrijeTekst{"Het gezin wil klein beginnen."};
    expect_table("ACC-20", heavy, {{"with", {{"2021-02-01", asked, {"sil"}}}, "2021-03-01", ""}});
}

TEST(ACC20, WhatIsLight) {
    for (const auto& text : enum_texts<HulpSoort>()) {
        const auto wat = parse_enum<HulpSoort>(text).value();
        const bool is_light = wat == HulpSoort::ambulante_begeleiding ||
                              wat == HulpSoort::opvoedondersteuning ||
                              wat == HulpSoort::jongerencoach;
        expect_table(
            "ACC-20",
            {{"2021-01-01", analyse("a1")}, {"2021-01-20", analyse_klaar("a1", Zwaarte::zwaar)}},
            {{std::string(text),
              {{"2021-02-01",
                HulpGestart{{"h1"}, wat, GerichtOp::gezin, aanbieder(), {}},
                {"sil"}}},
              "2021-02-01",
              is_light ? "sil: signaal 2021-02-01" : ""}});
    }
}

TEST(ACC20, TwoDiagnosesAreHeavyToo) {
    const std::vector<Happened> base{{"2017-09-01", licht("h1"), {"moeder"}},
                                     {"2018-02-01", diagnose(DiagnoseSoort::ptss), {"moeder"}}};
    expect_table("ACC-20",
                 base,
                 {{"one", {}, "2018-06-01", ""},
                  {"the second",
                   {{"2018-05-01", diagnose(DiagnoseSoort::ptss), {"ruud"}}},
                   "2018-05-01",
                   "moeder: signaal 2018-05-01"},
                  {"not a day early",
                   {{"2018-05-01", diagnose(DiagnoseSoort::ptss), {"ruud"}}},
                   "2018-04-30",
                   ""},
                  {"or a heavy analysis before that",
                   {{"2018-05-01", diagnose(DiagnoseSoort::ptss), {"ruud"}},
                    {"2018-03-01", analyse("a1")},
                    {"2018-04-01", analyse_klaar("a1", Zwaarte::zwaar)}},
                   "2018-05-01",
                   "moeder: signaal 2018-04-01"},
                  {"an analysis that is not heavy",
                   {{"2018-03-01", analyse("a1")}, {"2018-04-01", analyse_klaar("a1")}},
                   "2018-05-01",
                   ""}});
}

TEST(ACC20, KnownLate) {
    expect_table(
        "ACC-20",
        {{"2021-01-01", analyse("a1")},
         {"2021-01-20", analyse_klaar("a1", Zwaarte::zwaar), {}, "2021-02-11"},
         {"2021-02-01", licht("h1"), {"sil"}}},
        {{"begins when the analysis is known", {}, "2021-03-01", "sil: signaal 2021-02-11"},
         {"as known before", {}, "2021-03-01", "", "2021-02-10"}});
}

}  // namespace naast
