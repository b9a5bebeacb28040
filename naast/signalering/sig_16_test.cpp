#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud geweld(const std::vector<std::string>& witnesses) {
    IncidentGemeld incident;
    incident.wat = IncidentSoort::geweld_tussen_partners;
    for (const std::string& id : witnesses) incident.getuigen.push_back({id});
    return incident;
}

}  // namespace

// The row's own case: partner violence with two children present: two open questions.
TEST(SIG16, EachChildThatSawIt) {
    expect_table(
        "SIG-16",
        {{"2020-01-01", persoon(), {"sil"}},
         {"2020-01-01", persoon(), {"noor"}},
         {"2020-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
         {"2021-03-01", geweld({"sil", "noor"}), {"moeder"}}},
        {
            {"not before", {}, "2021-02-28", ""},
            {"two questions",
             {},
             "2021-03-01",
             "sil: signaal 2021-03-01; noor: signaal 2021-03-01"},
            {"help asked for one",
             {{"2021-03-05", hulp_gevraagd("h1"), {"sil"}}},
             "2021-04-01",
             "sil: signaal 2021-03-01 tot 2021-03-05; noor: signaal 2021-03-01"},
            {"help asked that very day",
             {{"2021-03-01", hulp_gevraagd("h1"), {"sil", "noor"}}},
             "2021-04-01",
             ""},
            {"help that runs already",
             {{"2021-02-01", hulp_gestart("h1"), {"sil", "noor"}}},
             "2021-04-01",
             ""},
            {"help to the family as a whole",
             {{"2021-02-01", hulp_gestart("h1", GerichtOp::gezin), {"sil", "noor"}}},
             "2021-04-01",
             "sil: signaal 2021-03-01; noor: signaal 2021-03-01"},
            {"help that had ended before",
             {{"2021-02-01", hulp_gestart("h1"), {"sil"}}, {"2021-02-20", hulp_gestopt("h1")}},
             "2021-04-01",
             "sil: signaal 2021-03-01; noor: signaal 2021-03-01"},
            {"help that was rejected before",
             {{"2021-02-01", hulp_gevraagd("h1"), {"sil"}}, {"2021-02-20", afgewezen("h1")}},
             "2021-04-01",
             "sil: signaal 2021-03-01; noor: signaal 2021-03-01"},
            {"again, while the first question is open",
             {{"2021-03-10", geweld({"sil"}), {"moeder"}}},
             "2021-04-01",
             "sil: signaal 2021-03-01; noor: signaal 2021-03-01"},
            {"again, and then help was asked: one question",
             {{"2021-03-10", geweld({"sil"}), {"moeder"}},
              {"2021-03-20", hulp_gevraagd("h1"), {"sil", "noor"}}},
             "2021-04-01",
             "sil: signaal 2021-03-01 tot 2021-03-20; noor: signaal 2021-03-01 tot 2021-03-20"},
            {"again, after help had come and gone",
             {{"2021-03-05", hulp_gestart("h1"), {"sil", "noor"}},
              {"2021-03-08", hulp_gestopt("h1")},
              {"2021-03-10", geweld({"sil"}), {"moeder"}}},
             "2021-04-01",
             "sil: signaal 2021-03-01 tot 2021-03-05; noor: signaal 2021-03-01 tot 2021-03-05; "
             "sil: signaal 2021-03-10"},
            {"again, which was known first",
             {{"2021-02-10", geweld({"sil", "noor"}), {"moeder"}, "2021-03-25"}},
             "2021-04-01",
             "sil: signaal 2021-03-01; noor: signaal 2021-03-01"},
        });
}

TEST(SIG16, ASignalSaysItToo) {
    SignaalOntvangen seen{
        {"s1"}, SignaalSoort::zorgsignaal, {Zorg::getuige_van_geweld}, {}, {}, {}};
    const std::vector<Happened> base{{"2020-01-01", persoon(), {"sil"}},
                                     {"2020-01-01", persoon(Gezinsrol::moeder), {"moeder"}}};
    expect_table("SIG-16",
                 base,
                 {{"the child, not the mother",
                   {{"2021-03-01", seen, {"moeder", "sil"}}},
                   "2021-03-01",
                   "sil: signaal 2021-03-01"},
                  {"another worry", {{"2021-03-01", signaal("s1"), {"sil"}}}, "2021-03-01", ""}});
}

TEST(SIG16, KnownLate) {
    expect_table("SIG-16",
                 {{"2020-01-01", persoon(), {"sil"}},
                  {"2021-03-01", geweld({"sil"}), {"sil"}, "2021-03-09"}},
                 {{"begins when it is known", {}, "2021-04-01", "sil: signaal 2021-03-09"},
                  {"as known before", {}, "2021-04-01", "", "2021-03-08"}});
}

// A bug: the day was taken for one of 1970.
TEST(SIG16, WhatWasLongAgoStandsOnItsOwnDay) {
    expect_table("SIG-16",
                 {{"1967-01-01", persoon(), {"sil"}},
                  {"1967-01-01", persoon(Gezinsrol::moeder), {"moeder"}},
                  {"1968-03-01", geweld({"sil"}), {"moeder"}}},
                 {{"asked", {}, "1968-04-01", "sil: signaal 1968-03-01"},
                  {"help in the year after",
                   {{"1969-03-05", hulp_gevraagd("h1"), {"sil"}}},
                   "1971-01-01",
                   "sil: signaal 1968-03-01 tot 1969-03-05"}});
}

}  // namespace naast
