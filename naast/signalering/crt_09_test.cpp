#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud verzoek(VerzoekReden reden) {
    return VerzoekIngediend{{"v1"}, MaatregelSoort::ots, team(), {reden}};
}

}  // namespace

TEST(CRT09, AMeasureOnlyToGetHelp) {
    expect_table("CRT-09",
                 {{"2021-03-01", verzoek(VerzoekReden::hulp_alleen_zo_te_krijgen), {"sil"}}},
                 {
                     {"not before", {}, "2021-02-28", ""},
                     {"on the day", {}, "2021-03-01", "sil: waarschuwing 2021-03-01"},
                     {"the fifth working day", {}, "2021-03-08", "sil: waarschuwing 2021-03-01"},
                     {"no table in five working days",
                      {},
                      "2021-03-09",
                      "sil: waarschuwing 2021-03-01, escalatie 2021-03-09"},
                     {"a table",
                      {{"2021-03-03", tafel("t1", TafelSoort::maatwerktafel)}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-03-01 tot 2021-03-03"},
                     {"a table of before",
                      {{"2021-02-28", tafel("t1")}},
                      "2021-03-02",
                      "sil: waarschuwing 2021-03-01"},
                     {"the judge decided",
                      {{"2021-03-05", UitspraakGedaan{{"v1"}, Uitspraak::afgewezen}}},
                      "2021-04-01",
                      "sil: waarschuwing 2021-03-01 tot 2021-03-05"},
                     {"the judge waits",
                      {{"2021-03-05", UitspraakGedaan{{"v1"}, Uitspraak::aangehouden}}},
                      "2021-03-06",
                      "sil: waarschuwing 2021-03-01"},
                 });
}

TEST(CRT09, OtherReasons) {
    const auto expect = [](VerzoekReden reden, const std::string& expected) {
        expect_table("CRT-09",
                     {{"2021-03-01", verzoek(reden), {"sil"}}},
                     {{std::string(to_text(reden)), {}, "2021-03-01", expected}});
    };
    expect(VerzoekReden::regisseur_ontbreekt, "sil: waarschuwing 2021-03-01");
    expect(VerzoekReden::ontwikkeling_bedreigd, "");
    expect(VerzoekReden::hulp_niet_aanvaard, "");
    expect(VerzoekReden::anders, "");
}

TEST(CRT09, ProlongedForWantOfACoordinator) {
    const std::vector<Happened> base{{"2020-03-01", maatregel("m1"), {"sil"}}};
    const auto prolonged = [](VerlengReden reden) -> Inhoud {
        return MaatregelVerlengd{{"m1"}, date("2022-03-01"), reden};
    };
    expect_table("CRT-09",
                 base,
                 {{"for that reason",
                   {{"2021-02-20", prolonged(VerlengReden::regisseur_ontbreekt)}},
                   "2021-02-20",
                   "sil: waarschuwing 2021-02-20"},
                  {"for another",
                   {{"2021-02-20", prolonged(VerlengReden::nog_niet_veilig)}},
                   "2021-02-20",
                   ""},
                  {"until it ends",
                   {{"2021-02-20", prolonged(VerlengReden::regisseur_ontbreekt)},
                    {"2021-02-25", maatregel_klaar("m1")}},
                   "2021-04-01",
                   "sil: waarschuwing 2021-02-20 tot 2021-02-25"},
                  {"not the day before",
                   {{"2021-02-20", prolonged(VerlengReden::regisseur_ontbreekt)}},
                   "2021-02-19",
                   ""},
                  {"until the day after its last",
                   {{"2021-02-20", prolonged(VerlengReden::regisseur_ontbreekt)}},
                   "2022-04-01",
                   "sil: waarschuwing 2021-02-20, escalatie 2021-02-27 tot 2022-03-02"}});
}

TEST(CRT09, KnownLate) {
    expect_table(
        "CRT-09",
        {{"2021-03-01", verzoek(VerzoekReden::regisseur_ontbreekt), {"sil"}, "2021-03-04"}},
        {{"begins when it is known", {}, "2021-03-05", "sil: waarschuwing 2021-03-04"},
         {"as known before", {}, "2021-03-05", "", "2021-03-03"}});
}

}  // namespace naast
