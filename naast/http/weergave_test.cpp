#include "naast/http/weergave.h"

#include "naast/http/testing.h"

namespace naast::http {
namespace {

using namespace testing_events;
namespace json = boost::json;
using testing_dossier::shipped_normen;

json::object page_of(const std::vector<Happened>& story, const char* peildatum) {
    const auto stream = happened(story);
    const Vraag vraag{date(peildatum), date("2026-01-01")};
    const Dossier dossier = fold_dossier(family_id(), stream, vraag);
    const auto warnings = signaleringen(dossier, shipped_normen());
    const auto terms = lopende_termijnen(
        select_events(stream, vraag), shipped_normen(), dossier.gezin.gemeente, vraag.peildatum);
    const Tijdlijn line = fold_tijdlijn(dossier, stream, shipped_normen());
    inzage::Gezien gezien;
    gezien.mag_vastleggen = true;
    const inzage::Gebruiker wie{"an", "An", {}};
    return to_json(Dossierpagina{
        dossier, line, warnings, terms, shipped_normen(), date("2026-01-01"), gezien, wie});
}

json::value age_of(const char* born, const char* peildatum) {
    const auto page =
        page_of({{"2020-01-10", aangemeld()},
                 {"2020-01-10",
                  PersoonToegevoegd{"Sil", Gezinsrol::kind, PartialDate::parse(born), {}},
                  {"sil"}}},
                peildatum);
    return page.at("personen").at(0).at("leeftijd");
}

TEST(Weergave, AgeIsInWholeYearsOnThePeildatum) {
    EXPECT_EQ(age_of("2010-06-15", "2022-06-14"), 11);
    EXPECT_EQ(age_of("2010-06-15", "2022-06-15"), 12);
    EXPECT_EQ(age_of("2012-02-29", "2022-02-28"), 10);
    EXPECT_EQ(age_of("2010-06", "2022-05-31"), 11);
    EXPECT_EQ(age_of("2010-06", "2022-06-30"), 12);
}

TEST(Weergave, AgeIsNotGuessed) {
    EXPECT_TRUE(age_of("2010-06", "2022-06-15").is_null());
    EXPECT_TRUE(age_of("2010", "2022-06-15").is_null());
    EXPECT_EQ(age_of("2010", "2022-12-31"), 12);
}

TEST(Weergave, OrganisationsAreNamedOnceAndReferredTo) {
    const auto page = page_of({{"2020-01-10", aangemeld()},
                               {"2020-01-10", persoon(), {"sil"}},
                               {"2020-01-10", regisseur("an")},
                               {"2020-02-01", contact(), {"sil"}},
                               {"2020-03-01", hulp_gestart("h"), {"sil"}}},
                              "2020-06-01");
    std::map<std::string, std::string> names;
    for (const auto& organisation : page.at("organisaties").as_array())
        names[organisation.at("id").as_string().c_str()] =
            organisation.at("naam").as_string().c_str();
    EXPECT_EQ(names.size(), 2U);
    for (const auto& event : page.at("tijdlijn").at("gebeurtenissen").as_array()) {
        if (event.at("soort") != "hulp_gestart") continue;
        EXPECT_EQ(names.at(event.at("organisatie").as_string().c_str()), "De Vuurtoren");
    }
}

TEST(Weergave, APeriodEndsOnItsLastDay) {
    const auto page = page_of({{"2020-01-10", aangemeld()},
                               {"2020-01-10", persoon(), {"sil"}},
                               {"2020-03-01", hulp_gestart("h"), {"sil"}},
                               {"2020-03-31", hulp_gestopt("h"), {"sil"}}},
                              "2020-06-01");
    bool found = false;
    for (const auto& bar : page.at("tijdlijn").at("perioden").as_array()) {
        if (bar.at("soort") != "hulp") continue;
        found = true;
        EXPECT_EQ(bar.at("vanaf"), "2020-03-01");
        EXPECT_EQ(bar.at("dagen").to_number<int>(),
                  (date(bar.at("totEnMet").as_string().c_str()) - date("2020-03-01")).count() + 1);
    }
    EXPECT_TRUE(found);
}

TEST(Weergave, AFamilyWithoutRegisseurHasNone) {
    const auto page =
        page_of({{"2020-01-10", aangemeld()}, {"2020-01-10", persoon(), {"sil"}}}, "2020-06-01");
    EXPECT_TRUE(page.at("gezin").at("regisseur").is_null());
    EXPECT_EQ(page.at("gezin").at("open"), true);
}

TEST(Weergave, AWarningCarriesItsNormAndHowSureThatIs) {
    const auto page = page_of({{"2020-01-10", aangemeld()},
                               {"2020-01-10", persoon(), {"sil"}},
                               {"2020-01-10", signaal("s"), {"sil"}}},
                              "2020-06-01");
    int with_norm = 0;
    for (const auto& warning : page.at("signaleringen").as_array()) {
        EXPECT_TRUE(warning.at("id").as_string().starts_with(warning.at("regel").as_string()));
        if (warning.at("norm").is_null()) continue;
        ++with_norm;
        const std::string words(warning.at("norm").at("tekst").at("nl").as_string());
        EXPECT_EQ(words.find("Naast stelt dit voor") != std::string::npos,
                  warning.at("norm").at("status") == "voorstel")
            << words;
        // A number says nothing without what it is of.
        const Norm* norm =
            shipped_normen().find(std::string_view(warning.at("norm").at("id").as_string()));
        EXPECT_TRUE(words.starts_with(norm->naam.nl + ", ")) << words;
    }
    EXPECT_GT(with_norm, 0);
}

}  // namespace
}  // namespace naast::http
