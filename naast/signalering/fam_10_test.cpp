#include "naast/signalering/testing.h"

namespace naast {

using namespace testing_events;
using testing_rules::expect_table;

namespace {

Inhoud gestart(const std::string& id, HulpSoort wat) {
    return HulpGestart{{id}, wat, GerichtOp::jeugdige, aanbieder(), {}};
}
Inhoud gevraagd(const std::string& id, HulpSoort wat, const std::string& product = "") {
    HulpAangevraagd asked{{id}, wat, GerichtOp::jeugdige, {}, {}};
    if (!product.empty()) asked.product = product;
    return asked;
}
Inhoud gestopt(const std::string& id, std::optional<Resultaat> resultaat) {
    return HulpGestopt{{id}, StopReden::in_overleg, {}, resultaat};
}

constexpr auto therapie = HulpSoort::systeemtherapie;

}  // namespace

// The row's own case: a programme that failed in 2019 is proposed again in 2021.
TEST(FAM10, HelpThatDidNotHelpIsAskedAgain) {
    const std::vector<Happened> base{{"2019-01-01", gestart("h1", therapie), {"sil"}},
                                     {"2019-06-01", gestopt("h1", Resultaat::niet)}};
    expect_table(
        "FAM-10",
        base,
        {
            {"not before", {{"2021-03-01", gevraagd("h2", therapie), {"sil"}}}, "2021-02-28", ""},
            {"on the day",
             {{"2021-03-01", gevraagd("h2", therapie), {"sil"}}},
             "2021-03-01",
             "sil: signaal 2021-03-01"},
            {"started without being asked",
             {{"2021-03-01", gestart("h2", therapie), {"sil"}}},
             "2021-03-01",
             "sil: signaal 2021-03-01"},
            {"a motive",
             {{"2021-03-01", gevraagd("h2", therapie), {"sil"}},
              {"2021-03-08", HulpToegelicht{{"h2"}, {"Nu met de broers samen."}}}},
             "2021-06-01",
             "sil: signaal 2021-03-01 tot 2021-03-08"},
            {"rejected",
             {{"2021-03-01", gevraagd("h2", therapie), {"sil"}}, {"2021-03-10", afgewezen("h2")}},
             "2021-06-01",
             "sil: signaal 2021-03-01 tot 2021-03-10"},
            {"stopped",
             {{"2021-03-01", gestart("h2", therapie), {"sil"}},
              {"2021-03-20", gestopt("h2", std::nullopt)}},
             "2021-06-01",
             "sil: signaal 2021-03-01 tot 2021-03-20"},
            {"other help",
             {{"2021-03-01", gevraagd("h2", HulpSoort::fact), {"sil"}}},
             "2021-06-01",
             ""},
            {"for another", {{"2021-03-01", gevraagd("h2", therapie), {"noor"}}}, "2021-06-01", ""},
            {"asked before it had failed",
             {{"2019-05-31", gevraagd("h2", therapie), {"sil"}}},
             "2021-06-01",
             ""},
            {"asked the day it stopped",
             {{"2019-06-01", gevraagd("h2", therapie), {"sil"}}},
             "2019-06-01",
             "sil: signaal 2019-06-01"},
        });
}

TEST(FAM10, OnlyWhatReallyFailed) {
    const auto after = [](std::optional<Resultaat> resultaat) {
        return std::vector<Happened>{{"2019-01-01", gestart("h1", therapie), {"sil"}},
                                     {"2019-06-01", gestopt("h1", resultaat)},
                                     {"2021-03-01", gevraagd("h2", therapie), {"sil"}}};
    };
    expect_table("FAM-10", after(Resultaat::geholpen), {{"it helped", {}, "2021-06-01", ""}});
    expect_table("FAM-10", after(Resultaat::deels), {{"in part", {}, "2021-06-01", ""}});
    expect_table("FAM-10", after(std::nullopt), {{"nobody said", {}, "2021-06-01", ""}});
    expect_table("FAM-10",
                 {{"2019-01-01", gevraagd("h1", therapie), {"sil"}},
                  {"2019-06-01", gestopt("h1", Resultaat::niet)},
                  {"2021-03-01", gevraagd("h2", therapie), {"sil"}}},
                 {{"it never started", {}, "2021-06-01", ""}});
    expect_table("FAM-10",
                 {{"2019-01-01", gestart("h1", HulpSoort::overig), {"sil"}},
                  {"2019-06-01", gestopt("h1", Resultaat::niet)},
                  {"2021-03-01", gevraagd("h2", HulpSoort::overig), {"sil"}}},
                 {{"both are something else: nobody knows what", {}, "2021-06-01", ""}});
}

TEST(FAM10, TheProductSaysMoreThanTheKind) {
    const std::vector<Happened> base{{"2018-12-01", gevraagd("h1", therapie, "45A12"), {"sil"}},
                                     {"2019-01-01", gestart("h1", therapie), {"sil"}},
                                     {"2019-06-01", gestopt("h1", Resultaat::niet)}};
    expect_table("FAM-10",
                 base,
                 {{"the same product",
                   {{"2021-03-01", gevraagd("h2", HulpSoort::overig, "45A12"), {"sil"}}},
                   "2021-03-01",
                   "sil: signaal 2021-03-01"},
                  {"another product of the same kind",
                   {{"2021-03-01", gevraagd("h2", therapie, "45A99"), {"sil"}}},
                   "2021-03-01",
                   ""},
                  {"no product is known: the kind decides",
                   {{"2021-03-01", gevraagd("h2", therapie), {"sil"}}},
                   "2021-03-01",
                   "sil: signaal 2021-03-01"}});
}

TEST(FAM10, KnownLate) {
    expect_table(
        "FAM-10",
        {{"2019-01-01", gestart("h1", therapie), {"sil"}},
         {"2019-06-01", gestopt("h1", Resultaat::niet), {}, "2021-04-01"},
         {"2021-03-01", gevraagd("h2", therapie), {"sil"}}},
        {{"begins when it is known that it failed", {}, "2021-06-01", "sil: signaal 2021-04-01"},
         {"as known before", {}, "2021-06-01", "", "2021-03-31"}});
}

}  // namespace naast
