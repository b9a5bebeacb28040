#include "naast/http/afdruk.h"

#include "naast/http/testing.h"

namespace naast::http {
namespace {

using namespace testing_events;
using testing_http::of_family;
using testing_http::World;

const std::vector<Happened> family{
    {"2020-01-10", GezinAangemeld{"Gezin <Meermin> & zoon", "Heideveld", {}}},
    {"2020-01-10", PersoonToegevoegd{"Moeder", Gezinsrol::moeder, {}, {}}, {"moeder"}},
    {"2020-01-10", persoon(), {"sil"}},
    {"2020-01-10", regisseur("ada")}};
const std::vector<Happened> with_plan{
    {"2020-06-10", GezinsplanGemaakt{VrijeTekst{"\"Rust\" thuis."}}},
    {"2020-06-10", DoelGesteld{{"d"}, {"<script>alert(1)</script>"}, {}}, {"sil"}},
    {"2020-06-10",
     ActieAfgesproken{{"a"}, DoelId{"d"}, {"Vaste bedtijd"}, {}, date("2020-06-20")},
     {"moeder"}},
    {"2020-06-16", StandpuntGegeven{Standpunt::oneens, VrijeTekst{"Te snel."}}, {"sil"}}};

std::string printed(const std::vector<Happened>& more, Language language = Language::nl) {
    auto story = family;
    story.insert(story.end(), more.begin(), more.end());
    const Date today = date("2020-07-01");
    const Dossier dossier = fold_dossier(family_id(), happened(story), {today, today});
    return plan_als_html({dossier, language, "Ada", today, false, {{"moeder"}}});
}
bool says(const std::string& html, const std::string& words) {
    return html.find(words) != std::string::npos;
}

TEST(Afdruk, TellsGoalsWhoDoesWhatAndWhoAgrees) {
    const std::string html = printed(with_plan);
    for (const auto* words : {"lang=\"nl\"",
                              "&quot;Rust&quot; thuis.",
                              "Vaste bedtijd",
                              "uiterlijk 20 juni 2020 (te laat)",
                              "Niet eens: Te snel.",
                              "Nog niet bekend",
                              "0800-2000",
                              "regisseur"})
        EXPECT_TRUE(says(html, words)) << words;
    const std::string english = printed(with_plan, Language::en);
    EXPECT_TRUE(says(english, "lang=\"en\""));
    EXPECT_TRUE(says(english, "Does not agree: Te snel."));
    EXPECT_FALSE(says(english, "Afgedrukt"));
}

// Finding: a plan without words of its own was said to be hidden.
TEST(Afdruk, APlanWithoutWordsOfItsOwnHidesNothing) {
    const std::string html = printed({{"2020-06-10", GezinsplanGemaakt{}}});
    EXPECT_FALSE(says(html, "Dit deel is hier niet te zien."));
    EXPECT_FALSE(says(html, "Waar wij naartoe willen"));
}

// A newcomer could not sign the paper, nor see on it whom to call.
TEST(Afdruk, EachWhoTakesPartCanSignAndATelephoneCanBeFilledIn) {
    const auto signing = [](const std::string& html) {
        const auto begin = html.find("<section class=\"sign\">");
        return begin == std::string::npos
                   ? ""
                   : html.substr(begin, html.find("</section>", begin) - begin);
    };
    const std::string place = "<td></td><td></td>";
    const std::string html = signing(printed(with_plan));
    EXPECT_TRUE(says(html, "Handtekening"));
    EXPECT_TRUE(says(html, "Moeder</th>" + place)) << html;
    EXPECT_TRUE(says(html, "(regisseur)</th>" + place)) << html;
    EXPECT_TRUE(says(html, "Telefoon van de regisseur: <span></span>")) << html;
    // Of a child the birth must be known: from twelve on.
    EXPECT_FALSE(says(html, "Sil</th>")) << html;
    EXPECT_EQ(signing(printed({})), "");
    EXPECT_TRUE(says(signing(printed(with_plan, Language::en)), "Telephone of the coordinator:"));
    const std::vector<Happened> youngster{
        {"2020-01-10",
         PersoonToegevoegd{"Kim", Gezinsrol::kind, PartialDate::parse("2008-06-30"), {}},
         {"kim"}}};
    const auto with = [&](std::vector<Happened> list) {
        list.insert(list.end(), youngster.begin(), youngster.end());
        return signing(printed(list));
    };
    EXPECT_TRUE(says(with(with_plan), "Kim</th>" + place));
    for (const auto* number : {"112", "0800-2000"})
        EXPECT_TRUE(says(printed(with_plan), number)) << number;
}

// Whom one may not know by name, one may not know by the paper either.
TEST(Afdruk, WhoIsHiddenSignsWithoutAName) {
    const Medewerker hidden{{"afgeschermd-1"}, "Afgeschermd", team()};
    const std::string html = printed({{"2020-06-01", RegisseurGestopt{{"ada"}, {}, {}}},
                                      {"2020-06-01", RegisseurAangewezen{hidden, {}}},
                                      {"2020-06-10", GezinsplanGemaakt{}}});
    const std::string signing = html.substr(html.find("<section class=\"sign\">"));
    EXPECT_TRUE(says(signing, "<th scope=\"row\">Regisseur</th>")) << signing;
    EXPECT_FALSE(says(signing, "Afgeschermd"));
}

TEST(Afdruk, WhatSomebodyTypedIsNeverMarkup) {
    const std::string html = printed(with_plan);
    EXPECT_FALSE(says(html, "<script"));
    EXPECT_TRUE(says(html, "Gezin &lt;Meermin&gt; &amp; zoon"));
    EXPECT_EQ(html_escaped("a'b\"c"), "a&#39;b&quot;c");
}

TEST(Afdruk, TheTitleNamesNoFamily) {
    const std::string html = printed(with_plan);
    const auto begin = html.find("<title>");
    EXPECT_EQ(html.substr(begin, html.find("</title>") - begin), "<title>Ons plan – Naast");
}

TEST(Afdruk, WithoutAPlanItSaysSo) {
    EXPECT_TRUE(says(printed({}), "Er is nog geen plan."));
}

TEST(Afdruk, IsForWhoSeesTheFamily) {
    World world;
    const Response page = world.get(of_family("/plan/afdruk"), "joris-bakker");
    EXPECT_EQ(page.status, 200);
    EXPECT_EQ(page.content_type, "text/html; charset=utf-8");
    EXPECT_EQ(world.get(of_family("/plan/afdruk"), "kees-de-boer").status, 404);
    Request english = world.request("GET", of_family("/plan/afdruk"), "moeder-van-ruud");
    english.query = {{"taal", "en"}};
    EXPECT_TRUE(says(world.router.handle(english).body, "lang=\"en\""));
    EXPECT_TRUE(says(world.router.handle(english).body, "href=\"/weg\">Leave quickly"));
    EXPECT_FALSE(says(page.body, "/weg"));
    // One role, one word for it: that of the pages of who reads.
    EXPECT_TRUE(says(world.router.handle(english).body, "fixed contact"));
    EXPECT_FALSE(says(world.router.handle(english).body, "coordinator"));
}

}  // namespace
}  // namespace naast::http
