#include "naast/http/weergave_vastleggen.h"

#include "naast/http/testing.h"
#include "naast/http/weergave_gezin.h"
#include "naast/inzage/stuk.h"
#include "naast/inzage/testing_dewit.h"

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

std::string unsafe_told_to(const inzage::Gezien& gezien, const char* on) {
    const Date day = date(on);
    std::string told;
    for (const json::value& one :
         onveilig_json(fold_dossier(family_id(), gezien.stream, {day, day}), gezien)) {
        for (const json::value& id : one.at("personen").as_array())
            told += std::string(id.as_string()) + " ";
        for (const auto* part : {"sinds", "beoordeeldOp"})
            told += std::string(one.at(part).as_string()) + " ";
        told += std::string(one.at("door").as_string()) + "; ";
    }
    return told;
}

TEST(WeergaveVastleggen, TellsWhoIsNotSafeOnlyToWhoSeesWhatIsJudgedOfAll) {
    using namespace testing_dewit;
    using enum Veiligheidsoordeel;
    const auto one = with(de_wit(), {judged("2021-02-01", onveilig, {"sem"}, "GI")});
    // The second: what ended it is about Noor too, of whom the GI sees nothing.
    const auto both = with(one, {judged("2021-03-01", veilig, {"sem", "noor"})});
    const auto kim = werker("kim", lokaal());
    const auto bas = werker("bas", lokaal());
    const auto tess = werker("tess", vt());
    const auto gina = werker("gina", gi());
    const auto mara = burger("mara-d");
    const std::string told = "sem 2021-02-01 2021-02-01 GI; ";
    struct Row {
        const char* what;
        const inzage::Gebruiker& who;
        const std::vector<Happened>& story;
        std::string expected;
    };
    const std::vector<Row> rows{{"the regisseur", kim, one, told},
                                {"the duo", bas, one, told},
                                {"Veilig Thuis", tess, one, told},
                                {"a GI", gina, one, ""},
                                {"a parent", mara, one, ""},
                                {"the regisseur, ended", kim, both, ""},
                                {"a GI, ended", gina, both, ""}};
    for (const Row& row : rows)
        EXPECT_EQ(unsafe_told_to(seen(row.who, row.story), "2021-03-15"), row.expected) << row.what;
    EXPECT_NE(shown<VeiligheidBeoordeeld>(seen(gina, one)), nullptr) << "a GI sees it elsewhere";
}

TEST(WeergaveVastleggen, TellsOfWhoIsNotSafeNoMoreThanIsKnown) {
    inzage::Gezien regisseur;
    regisseur.als = {inzage::Betrekking::regisseur};
    regisseur.stream =
        happened({{"2020-01-10", aangemeld()},
                  {"2020-01-10", persoon(), {"sil"}},
                  judged("2021", Veiligheidsoordeel::onveilig, {"sil"}),
                  judged("2021-03", Veiligheidsoordeel::onveilig, {"sil"}, inzage::afgeschermd),
                  {"2021-04", VeiligheidsplanGemaakt{}, {"sil"}}});
    const Date day = date("2021-06-01");
    const auto all =
        onveilig_json(fold_dossier(family_id(), regisseur.stream, {day, day}), regisseur);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all[0].at("sindsTekst").at("nl"), "2021");
    EXPECT_EQ(all[0].at("beoordeeldTekst").at("nl"), "maart 2021");
    EXPECT_EQ(all[0].at("beoordeeldTekst").at("en"), "March 2021");
    EXPECT_EQ(all[0].at("door"), nullptr);
    EXPECT_EQ(all[0].at("zonderPlan"), json::array{});
    EXPECT_EQ(all[0].at("planTekst").at("nl"), "april 2021");
}

// Who moves somebody there has to be told what follows; who may not see that home is not told of
// it.
TEST(WeergaveVastleggen, ThatAnAddressIsSecretIsToldOnlyOfAHomeThatOneMaySee) {
    using namespace testing_dewit;
    const auto story =
        with(de_wit(),
             {{"2021-01-02", HuishoudenGevormd{{"opvang"}, "Opvang", true}, {"mara", "noor"}},
              {"2021-01-02", HuishoudenGevormd{{"thuis"}, "Thuis", false}, {"pim"}}});
    const auto shared = with(story,
                             {{"2021-01-05",
                               PlaatsGedeeld{{{"kim"}, "kim", lokaal()}, date("2021-03-20")},
                               {"mara", "noor"}}});
    const auto homes = [](const std::vector<Happened>& told) {
        const Date day = date("2021-03-15");
        const auto stream = seen(werker("kim", lokaal()), told).stream;
        std::string text;
        const auto network = netwerk_json(fold_dossier(family_id(), stream, {day, day}));
        for (const json::value& home : network.at("huishoudens").as_array()) {
            text += std::string(home.at("naam").as_string()) +
                    (home.at("adresGeheim").as_bool() ? " secret; " : "; ");
        }
        return text;
    };
    EXPECT_EQ(homes(story), "Thuis; ");
    EXPECT_EQ(homes(shared), "Opvang secret; Thuis; ");
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
