#include "naast/http/weergave_vastleggen.h"

#include "naast/http/testing.h"

namespace naast::http {
namespace {

using namespace testing_events;
namespace json = boost::json;

Dossier on(const char* day) {
    return fold_dossier(family_id(),
                        happened({{"2020-01-10", aangemeld()},
                                  {"2020-01-10", persoon(), {"sil"}},
                                  {"2020-01-10", persoon(), {"bo"}},
                                  {"2020-02-10", melding("s2"), {"bo"}},
                                  {"2020-02-01", signaal("s1"), {"sil"}},
                                  {"2020-03-01", signaal_klaar("s1")},
                                  {"2020-02-01", verzuim(), {"sil", "bo"}},
                                  {"2020-03-01", weer_naar_school(), {"sil"}}}),
                        {date(day), date(day)});
}

TEST(WeergaveVastleggen, TellsWhatIsOpenOnThatDayTheOldestFirst) {
    const json::array then = signalen_json(on("2020-02-20"));
    ASSERT_EQ(then.size(), 2U);
    EXPECT_EQ(then[0].at("signaal"), "s1");
    EXPECT_EQ(then[0].at("titel").at("nl"), "Zorgen gedeeld");
    EXPECT_EQ(then[0].at("zorgen").at(0).at("nl"), "opvoeding");
    EXPECT_EQ(then[0].at("van"), nullptr);
    EXPECT_EQ(then[0].at("gebeurtenis").as_string(), event_id(5).to_text().c_str());
    EXPECT_EQ(then[1].at("signaal"), "s2");
    const json::array later = signalen_json(on("2020-03-01"));
    ASSERT_EQ(later.size(), 1U);
    EXPECT_EQ(later[0].at("wat"), "melding");
}

Happened judged(const char* day,
                std::optional<Veiligheidsoordeel> oordeel,
                std::vector<std::string> wie,
                const char* by = "Lokaal team") {
    const Organisatie door{by, OrganisatieSoort::lokaal_team};
    return {day, VeiligheidBeoordeeld{{}, door, oordeel, {}}, std::move(wie)};
}

TEST(WeergaveVastleggen, TellsWhoIsNotSafeSinceWhenAndByWhom) {
    using enum Veiligheidsoordeel;
    struct Row {
        const char* what;
        std::vector<Happened> judgements;
        std::string expected;
    };
    const std::vector<Row> rows{
        {"nobody was judged", {}, ""},
        {"safe", {judged("2020-02-01", veilig, {"sil"})}, ""},
        {"two at once",
         {judged("2020-02-01", onveilig, {"sil", "bo"})},
         "sil bo 2020-02-01 2020-02-01 Lokaal team; "},
        {"not safe, and again by another",
         {judged("2020-02-01", onveilig, {"sil"}),
          judged("2020-03-01", onveilig, {"sil"}, "Veilig Thuis")},
         "sil 2020-02-01 2020-03-01 Veilig Thuis; "},
        {"safe again",
         {judged("2020-02-01", onveilig, {"sil", "bo"}), judged("2020-03-01", veilig, {"sil"})},
         "bo 2020-02-01 2020-02-01 Lokaal team; "},
        {"a break in between",
         {judged("2020-02-01", onveilig, {"sil"}),
          judged("2020-03-01", veilig, {"sil"}),
          judged("2020-04-01", onveilig, {"sil"})},
         "sil 2020-04-01 2020-04-01 Lokaal team; "},
        {"recorded later, of a day before",
         {judged("2020-03-01", veilig, {"sil"}), judged("2020-02-01", onveilig, {"sil"})},
         ""},
        {"of a verdict that does not show nothing is said",
         {judged("2020-02-01", std::nullopt, {"sil"})},
         ""},
    };
    for (const Row& row : rows) {
        std::vector<Happened> story{{"2020-01-10", aangemeld()},
                                    {"2020-01-10", persoon(), {"sil"}},
                                    {"2020-01-10", persoon(), {"bo"}}};
        story.insert(story.end(), row.judgements.begin(), row.judgements.end());
        const Date day = date("2020-06-01");
        std::string told;
        for (const json::value& one :
             onveilig_json(fold_dossier(family_id(), happened(story), {day, day}))) {
            for (const json::value& id : one.at("personen").as_array())
                told += std::string(id.as_string()) + " ";
            for (const auto* part : {"sinds", "beoordeeldOp"})
                told += std::string(one.at(part).as_string()) + " ";
            told += std::string(one.at("door").as_string()) + "; ";
        }
        EXPECT_EQ(told, row.expected) << row.what;
    }
}

TEST(WeergaveVastleggen, TellsWhoStaysAwayFromSchool) {
    EXPECT_EQ(verzuim_json(on("2020-02-20")).size(), 2U);
    const json::array later = verzuim_json(on("2020-03-01"));
    ASSERT_EQ(later.size(), 1U);
    EXPECT_EQ(later[0].at("kind"), "bo");
    EXPECT_EQ(later[0].at("sinds"), "2020-02-01");
}

TEST(WeergaveVastleggen, WhoOnlyReadsRecordsNothing) {
    inzage::Gezien gezien;
    gezien.als = {inzage::Betrekking::regisseur};
    gezien.school_van = {{"sil"}};
    gezien.plaats_van = {{"sil"}};
    for (const inzage::Gezien* who : {static_cast<const inzage::Gezien*>(nullptr),
                                      static_cast<const inzage::Gezien*>(&gezien)}) {
        json::object mag;
        add_what_can_be_recorded(mag, who);
        EXPECT_EQ(mag.at("signaalVastleggen"), false);
        EXPECT_EQ(mag.at("veiligheidBeoordelen"), false);
        EXPECT_EQ(mag.at("veiligheidsplanMaken"), false);
        EXPECT_TRUE(mag.at("verzuimVan").as_array().empty());
        EXPECT_TRUE(mag.at("verhuizingVan").as_array().empty());
    }
    gezien.mag_vastleggen = true;
    json::object mag;
    add_what_can_be_recorded(mag, &gezien);
    EXPECT_EQ(mag.at("signaalVastleggen"), true);
    EXPECT_EQ(mag.at("veiligheidBeoordelen"), true);
    EXPECT_EQ(mag.at("veiligheidsplanMaken"), true);
    EXPECT_EQ(mag.at("verzuimVan"), (json::array{"sil"}));
    EXPECT_EQ(mag.at("verhuizingVan"), (json::array{"sil"}));
}

}  // namespace
}  // namespace naast::http
