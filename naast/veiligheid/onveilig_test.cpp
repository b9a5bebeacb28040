#include "naast/veiligheid/onveilig.h"

#include "naast/events/testing.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

namespace {

using Ids = std::vector<PersoonId>;

const std::vector<std::string> sil_and_bo{"sil", "bo"};

Happened judged(const std::string& op,
                std::optional<Veiligheidsoordeel> oordeel,
                std::vector<std::string> wie,
                const std::string& by = "Lokaal team") {
    VeiligheidBeoordeeld judgement;
    judgement.oordeel = oordeel;
    judgement.organisatie = {by, OrganisatieSoort::lokaal_team};
    return {op, judgement, std::move(wie)};
}
Happened planned(const std::string& op, std::vector<std::string> wie) {
    return {op, VeiligheidsplanGemaakt{}, std::move(wie)};
}

std::string in_short(const Ids& ids) {
    std::string text;
    for (const PersoonId& id : ids) text += (text.empty() ? "" : "+") + id.waarde;
    return text;
}
// "sil+bo since 2020-02-01, last 2020-03-01 by Veilig Thuis; no plan: bo; plan 2020-03-02"
std::string told(const std::vector<Happened>& story) {
    const auto veiligheid = fold_of<Veiligheid>(happened(story), "2020-06-01", "2020-06-01");
    std::string text;
    for (const Onveilig& one : wie_onveilig(veiligheid, {{"sil"}, {"bo"}})) {
        text += (text.empty() ? "" : " | ") + in_short(one.personen) + " since " +
                to_text(one.sinds.op) + ", last " + to_text(one.laatst.feit.op) + " by " +
                one.laatst.organisatie.naam;
        if (!one.zonder_plan.empty()) text += "; no plan: " + in_short(one.zonder_plan);
        if (one.plan) text += "; plan " + to_text(one.plan->op);
    }
    return text;
}

struct Row {
    const char* what;
    std::vector<Happened> story;
    std::string expected;
};

}  // namespace

TEST(SAF04, WhoIsNotSafeSinceWhenAndByWhom) {
    using enum Veiligheidsoordeel;
    const std::vector<Row> rows{
        {"nobody was judged", {}, ""},
        {"safe", {judged("2020-02-01", veilig, {"sil"})}, ""},
        {"two at once",
         {judged("2020-02-01", onveilig, sil_and_bo)},
         "sil+bo since 2020-02-01, last 2020-02-01 by Lokaal team; no plan: sil+bo"},
        {"again by another",
         {judged("2020-02-01", onveilig, {"sil"}),
          judged("2020-03-01", onveilig, {"sil"}, "Veilig Thuis")},
         "sil since 2020-02-01, last 2020-03-01 by Veilig Thuis; no plan: sil"},
        {"one is safe again",
         {judged("2020-02-01", onveilig, sil_and_bo), judged("2020-03-01", veilig, {"sil"})},
         "bo since 2020-02-01, last 2020-02-01 by Lokaal team; no plan: bo"},
        {"a break in between",
         {judged("2020-02-01", onveilig, {"sil"}),
          judged("2020-03-01", veilig, {"sil"}),
          judged("2020-04-01", onveilig, {"sil"})},
         "sil since 2020-04-01, last 2020-04-01 by Lokaal team; no plan: sil"},
        {"recorded later, of a day before",
         {judged("2020-03-01", veilig, {"sil"}), judged("2020-02-01", onveilig, {"sil"})},
         ""},
        {"who is not safe longest comes first",
         {judged("2020-03-01", onveilig, {"sil"}), judged("2020-02-01", onveilig, {"bo"})},
         "bo since 2020-02-01, last 2020-02-01 by Lokaal team; no plan: bo | "
         "sil since 2020-03-01, last 2020-03-01 by Lokaal team; no plan: sil"},
        {"a verdict that does not show says nothing",
         {judged("2020-02-01", std::nullopt, {"sil"})},
         ""},
        {"somebody who is not asked about", {judged("2020-02-01", onveilig, {"noor"})}, ""}};
    for (const Row& row : rows) EXPECT_EQ(told(row.story), row.expected) << row.what;
}

TEST(SAF03, WhoHasASafetyPlanSince) {
    const auto with = [](std::vector<Happened> plans) {
        plans.insert(plans.begin(), judged("2020-02-01", Veiligheidsoordeel::onveilig, sil_and_bo));
        return plans;
    };
    const std::string none = "; no plan: sil+bo";
    const std::vector<Row> rows{
        {"there is none", with({}), none},
        {"one of before says nothing", with({planned("2020-01-31", sil_and_bo)}), none},
        {"one of the same day", with({planned("2020-02-01", sil_and_bo)}), "; plan 2020-02-01"},
        {"for one of the two",
         with({planned("2020-02-02", {"sil"})}),
         "; no plan: bo; plan 2020-02-02"},
        {"for somebody else", with({planned("2020-02-02", {"noor"})}), none},
        {"one for each",
         with({planned("2020-02-03", {"bo"}), planned("2020-02-02", {"sil"})}),
         "; plan 2020-02-02"},
        {"the last one",
         with({planned("2020-02-04", sil_and_bo), planned("2020-02-02", sil_and_bo)}),
         "; plan 2020-02-04"}};
    for (const Row& row : rows)
        EXPECT_EQ(told(row.story),
                  "sil+bo since 2020-02-01, last 2020-02-01 by Lokaal team" + row.expected)
            << row.what;
}

}  // namespace naast
