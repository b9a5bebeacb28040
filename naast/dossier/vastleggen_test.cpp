#include "naast/dossier/vastleggen.h"

#include "naast/events/testing.h"

#include <boost/json.hpp>
#include <fmt/format.h>
#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;
namespace json = boost::json;

namespace {

const Date today = date("2021-06-01");

Result<LegVast, Fout> read(const char* text) {
    return vastlegging_from_json(json::parse(text).as_object());
}

Decision record(const std::vector<RecordedEvent>& stream, const char* text) {
    const auto opdracht = read(text);
    EXPECT_TRUE(opdracht) << opdracht.error().veld << " " << opdracht.error().reden.nl;
    const Dossier dossier = fold_dossier(family_id(), stream, {today, today});
    return decide(dossier, stream, *opdracht, "sleutel-9", {"kim"});
}
std::string why_not(const std::vector<RecordedEvent>& stream, const char* text) {
    const Decision decision = record(stream, text);
    return decision ? "" : decision.error().veld + ": " + decision.error().reden.nl;
}

std::string field_refused(const std::vector<RecordedEvent>& stream, const char* text) {
    const Decision decision = record(stream, text);
    return decision ? "" : decision.error().veld;
}

std::vector<RecordedEvent> family() {
    const Medewerker kim{{"kim"}, "Kim", {"Lokaal team", OrganisatieSoort::lokaal_team}};
    return happened(
        {{"2021-01-01", PersoonToegevoegd{"Sem", Gezinsrol::kind, {}, {}}, {"sem"}},
         {"2021-01-01", PersoonToegevoegd{"Mara", Gezinsrol::moeder, {}, {}}, {"mara"}},
         {"2021-02-01", MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, {}, {}, {}}, {"sem"}},
         {"2021-02-02", RelatieVastgelegd{RelatieSoort::ouder_van, {"sem"}}, {"mara"}},
         {"2021-02-03", WaakvlamAfgesproken{30, kim}, {}},
         {"2021-02-04", JimGekozen{"Tante Els", {}}, {"sem"}}});
}

}  // namespace

TEST(Vastleggen, GivesTheKeyOfWhatIsMade) {
    const auto decided = record(family(),
                                R"({"soort":"maatregel_uitgesproken","op":"2021-03-01",)"
                                R"("betreft":["sem"],"wat":"voogdij"})");
    ASSERT_TRUE(decided);
    ASSERT_EQ(decided->size(), 1U);
    EXPECT_EQ(std::get<MaatregelUitgesproken>(decided->front().inhoud).maatregel.waarde,
              "sleutel-9");
    const auto born = record(
        family(), R"({"soort":"persoon_toegevoegd","op":"2021-03-01","naam":"Noor","rol":"kind"})");
    ASSERT_TRUE(born);
    EXPECT_EQ(born->front().betreft, (std::vector<PersoonId>{{"sleutel-9"}}));
}

TEST(Vastleggen, RefusesWhatCannotBe) {
    EXPECT_EQ(field_refused(family(), R"({"soort":"duo_gestopt","op":"2021-06-02"})"), "op");
    EXPECT_EQ(field_refused(family(),
                            R"({"soort":"persoon_overleden","op":"2021-03-01","betreft":["bo"]})"),
              "betreft");
    EXPECT_EQ(field_refused(family(),
                            R"({"soort":"maatregel_beeindigd","op":"2021-03-01","maatregel":"m2",)"
                            R"("reden":"opgeheven"})"),
              "maatregel");
    EXPECT_EQ(field_refused(family(),
                            R"({"soort":"maatregel_beeindigd","op":"2021-01-31","maatregel":"m1",)"
                            R"("reden":"opgeheven"})"),
              "op");
    EXPECT_EQ(why_not(family(),
                      R"({"soort":"maatregel_beeindigd","op":"2021-02-01","maatregel":"m1",)"
                      R"("reden":"opgeheven"})"),
              "");
    EXPECT_EQ(why_not(family(),
                      R"({"soort":"relatie_vastgelegd","op":"2021-03-01","betreft":["sem"],)"
                      R"("relatie":"partner_van","naar":"sem"})"),
              "naar: Kies twee verschillende.");
    EXPECT_EQ(why_not(family(),
                      R"({"soort":"gezag_vastgelegd","op":"2021-03-01","betreft":["sem"],)"
                      R"("gezag":"eenhoofdig","bij":["sem"]})"),
              "bij: Kies twee verschillende.");
}

TEST(Vastleggen, EndsWhatBeganOnceAndNoMore) {
    const auto after = [](std::vector<RecordedEvent> stream, const Happened& more) {
        auto extra = happened({more}).front();
        extra.nr = static_cast<std::int64_t>(stream.size()) + 1;
        extra.event.id = event_id(static_cast<int>(extra.nr));
        stream.push_back(extra);
        return stream;
    };
    struct Row {
        const char* text;
        Happened ended;
    };
    const std::vector<Row> rows{
        {R"({"soort":"waakvlam_gestopt","op":"2021-05-01"})",
         {"2021-04-01", WaakvlamGestopt{}, {}}},
        {R"({"soort":"jim_gestopt","op":"2021-05-01","betreft":["sem"]})",
         {"2021-04-01", JimGestopt{}, {"sem"}}},
        {R"({"soort":"relatie_beeindigd","op":"2021-05-01","betreft":["mara"],)"
         R"("relatie":"ouder_van","naar":"sem"})",
         {"2021-04-01", RelatieBeeindigd{RelatieSoort::ouder_van, {"sem"}}, {"mara"}}},
        {R"({"soort":"maatregel_beeindigd","op":"2021-05-01","maatregel":"m1",)"
         R"("reden":"opgeheven"})",
         {"2021-04-01", MaatregelBeeindigd{{"m1"}, MaatregelEinde::afgelopen}, {}}},
        {R"({"soort":"persoon_overleden","op":"2021-05-01","betreft":["mara"]})",
         {"2021-04-01", PersoonOverleden{}, {"mara"}}}};
    for (const Row& row : rows) {
        EXPECT_EQ(why_not(family(), row.text), "") << row.text;
        const auto ended = after(family(), row.ended);
        EXPECT_EQ(field_refused(ended, row.text), "soort") << row.text;
        // The end that was withdrawn does not count.
        const Uuid end = ended.back().event.id;
        EXPECT_EQ(
            why_not(
                after(ended,
                      {"2021-04-02", GebeurtenisIngetrokken{end, IntrekReden::vergissing, {}}, {}}),
                row.text),
            "")
            << row.text;
    }
    for (const char* nothing_there :
         {R"({"soort":"duo_gestopt","op":"2021-05-01"})",
          R"({"soort":"jim_gestopt","op":"2021-05-01","betreft":["mara"]})",
          R"({"soort":"kind_geboren","op":"2021-05-01","betreft":["sem"]})"})
        EXPECT_EQ(field_refused(family(), nothing_there), "soort") << nothing_there;
}

TEST(Vastleggen, EndsNothingBeforeItBegan) {
    EXPECT_EQ(field_refused(family(), R"({"soort":"waakvlam_gestopt","op":"2021-02-02"})"),
              "soort");
    EXPECT_EQ(why_not(family(), R"({"soort":"waakvlam_gestopt","op":"2021-02-03"})"), "");
    const auto expecting = happened({{"2021-02-01", KindVerwacht{"De baby", {}}, {"baby"}}});
    const auto born = [](const char* day) {
        return fmt::format(R"({{"soort":"kind_geboren","op":"{}","betreft":["baby"]}})", day);
    };
    EXPECT_EQ(field_refused(expecting, born("2021-01-31").c_str()), "soort");
    EXPECT_EQ(why_not(expecting, born("2021-02-01").c_str()), "");
}

TEST(Vastleggen, AMeasureIsProlongedAndNotShortened) {
    const auto story =
        happened({{"2021-01-01", PersoonToegevoegd{"Sem", Gezinsrol::kind, {}, {}}, {"sem"}},
                  {"2021-02-01",
                   MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, {}, date("2021-12-31"), {}},
                   {"sem"}}});
    const auto longer = [](const char* last) {
        return fmt::format(R"({{"soort":"maatregel_verlengd","op":"2021-05-01","maatregel":"m1",)"
                           R"("looptTotEnMet":"{}","reden":"anders"}})",
                           last);
    };
    EXPECT_EQ(field_refused(story, longer("2021-12-31").c_str()), "looptTotEnMet");
    EXPECT_EQ(why_not(story, longer("2022-01-01").c_str()), "");
}

TEST(Vastleggen, AuthorityHasAsManyHoldersAsItsKind) {
    const auto held = [](const char* kind, const char* by) {
        return fmt::format(R"({{"soort":"gezag_vastgelegd","op":"2021-05-01","betreft":["sem"],)"
                           R"("gezag":"{}","bij":[{}]}})",
                           kind,
                           by);
    };
    EXPECT_EQ(why_not(family(), held("eenhoofdig", R"("mara")").c_str()), "");
    EXPECT_EQ(field_refused(family(), held("eenhoofdig", "").c_str()), "bij");
    EXPECT_EQ(field_refused(family(), held("gezamenlijk", R"("mara")").c_str()), "bij");
    EXPECT_EQ(field_refused(family(), held("tijdelijk_geen", R"("mara")").c_str()), "bij");
    EXPECT_EQ(why_not(family(), held("tijdelijk_geen", "").c_str()), "");
    // A refusal to share would lapse with the authority of who refused.
    auto refused = family();
    auto no = happened({{"2021-03-01", DelenGeweigerd{{"mara"}, {}}, {"sem"}}}).front();
    no.nr = 7;
    no.event.id = event_id(7);
    refused.push_back(no);
    EXPECT_EQ(field_refused(refused, held("tijdelijk_geen", "").c_str()), "bij");
    EXPECT_EQ(why_not(refused, held("eenhoofdig", R"("mara")").c_str()), "");
}

TEST(Vastleggen, NobodyIsBornAfterTheDay) {
    EXPECT_EQ(field_refused(family(),
                            R"({"soort":"persoon_toegevoegd","op":"2021-05-01","naam":"Noor",)"
                            R"("rol":"kind","geboren":"2022-05-01"})"),
              "geboren");
}

TEST(Vastleggen, HelpIsRejectedBeforeItStartsAndHeldOnce) {
    const auto story = [](const Happened& last) {
        return happened({{"2021-01-01", PersoonToegevoegd{"Sem", Gezinsrol::kind, {}, {}}, {"sem"}},
                         {"2021-02-01",
                          HulpAangevraagd{{"h1"}, HulpSoort::overig, GerichtOp::gezin, {}, {}},
                          {"sem"}},
                         last});
    };
    const Happened started{
        "2021-03-01", HulpGestart{{"h1"}, HulpSoort::overig, GerichtOp::gezin, {}, {}}, {"sem"}};
    const char* rejected =
        R"({"soort":"hulp_afgewezen","op":"2021-05-01","hulp":"h1","reden":"past_niet"})";
    const char* held = R"({"soort":"hulp_aangehouden","op":"2021-05-01","hulp":"h1"})";
    EXPECT_EQ(field_refused(story(started), rejected), "soort");
    EXPECT_EQ(why_not(story({"2021-03-01", IntakeGehouden{{"h1"}, {}}, {}}), rejected), "");
    EXPECT_EQ(why_not(story(started), held), "");
    EXPECT_EQ(field_refused(story({"2021-03-01", HulpAangehouden{{"h1"}, {}, {}}, {}}), held),
              "soort");
    EXPECT_EQ(field_refused(
                  story({"2021-03-01", HulpAfgewezen{{"h1"}, AfwijsReden::anders, {}}, {}}), held),
              "soort");
}

TEST(Vastleggen, ACC_04_LooksAgainAtWhatWasRefusedAndTellsLaterWhatWasBeforeTheEnd) {
    const auto story =
        happened({{"2021-01-01", PersoonToegevoegd{"Sem", Gezinsrol::kind, {}, {}}, {"sem"}},
                  {"2021-02-01", AanvraagOntvangen{{"a1"}, {}, {}}, {"sem"}},
                  {"2021-02-10", AanvraagGeweigerd{{"a1"}, WeigerReden::anders, {}, {}, false}, {}},
                  {"2021-02-01",
                   HulpAangevraagd{{"h1"}, HulpSoort::overig, GerichtOp::gezin, {}, {}},
                   {"sem"}},
                  {"2021-03-01", HulpAfgewezen{{"h1"}, AfwijsReden::anders, {}}, {}}});
    EXPECT_EQ(why_not(story,
                      R"({"soort":"aanvraag_gescreend","op":"2021-05-01","aanvraag":"a1",)"
                      R"("uitkomst":"eenvoudig"})"),
              "");
    const auto intake = [](const char* day) {
        return fmt::format(R"({{"soort":"intake_gehouden","op":"{}","hulp":"h1"}})", day);
    };
    EXPECT_EQ(why_not(story, intake("2021-03-01").c_str()), "");
    EXPECT_EQ(field_refused(story, intake("2021-03-02").c_str()), "soort");
}

TEST(Vastleggen, RefusesTheSameTwice) {
    EXPECT_EQ(why_not(family(),
                      R"({"soort":"maatregel_uitgesproken","op":"2021-02-01","betreft":["sem"],)"
                      R"("wat":"ots"})"),
              "soort: Dit is al zo vastgelegd.");
    EXPECT_EQ(why_not(family(),
                      R"({"soort":"maatregel_uitgesproken","op":"2021-02-02","betreft":["sem"],)"
                      R"("wat":"ots"})"),
              "");
}

TEST(Vastleggen, KnowsHowFarANumberGoes) {
    auto stream = family();
    auto goal = happened({{"2021-03-01", DoelGesteld{{"d1"}, {"Rust."}}, {"sem"}}}).front();
    goal.nr = 7;
    goal.event.id = event_id(7);
    stream.push_back(goal);
    EXPECT_EQ(
        why_not(stream, R"({"soort":"doel_gescoord","op":"2021-05-01","doel":"d1","cijfer":10})"),
        "");
    EXPECT_EQ(field_refused(
                  stream, R"({"soort":"doel_gescoord","op":"2021-05-01","doel":"d1","cijfer":11})"),
              "cijfer");
    EXPECT_EQ(field_refused(stream,
                            R"({"soort":"waakvlam_afgesproken","op":"2021-05-01","elkeDagen":0,)"
                            R"("medewerker":{"id":"kim","naam":"Kim","organisatie":)"
                            R"({"naam":"Lokaal team","soort":"lokaal_team"}}})"),
              "elkeDagen");
}

}  // namespace naast
