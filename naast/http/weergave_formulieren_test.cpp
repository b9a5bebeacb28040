#include "naast/http/weergave_formulieren.h"

#include "naast/dossier/testing.h"
#include "naast/events/testing.h"

#include <boost/json.hpp>
#include <gtest/gtest.h>

#include <algorithm>

namespace naast::http {

using namespace testing_events;
namespace json = boost::json;

namespace {

const Date today = date("2022-09-12");
const inzage::Gebruiker joris{"joris", "Joris", {"Team", OrganisatieSoort::lokaal_team}};

inzage::Gezien coordinator(std::vector<Happened> more = {}) {
    more.insert(more.begin(),
                {{"2021-12-01", GezinAangemeld{"Gezin", "Heideveld", {}}},
                 {"2021-12-01", RegisseurAangewezen{{{"joris"}, "Joris", joris.organisatie}, {}}}});
    inzage::Gezien gezien;
    gezien.stream = happened(more);
    gezien.als = {inzage::Betrekking::regisseur};
    gezien.mag_vastleggen = true;
    return gezien;
}

json::object shown(const inzage::Gezien& gezien) {
    const Dossier dossier = fold_dossier(family_id(), gezien.stream, {today, today});
    return formulieren_json(
        dossier,
        gezien,
        joris,
        Instant{today},
        {{joris, {}, {}}, {{"moeder", "Moeder", {}, inzage::SubjectSoort::burger}, {}, {}}});
}

std::string keys(const json::object& all) {
    std::string text;
    for (const json::value& one : all.at("dingen").as_array())
        text += std::string(one.at("naar").as_string()) + ":" +
                std::string(one.at("sleutel").as_string()) + " ";
    return text;
}

}  // namespace

TEST(WeergaveFormulieren, OffersWhatGoesOnAndWhatIsLookedBackOnTheLatestFirst) {
    const std::vector<Happened> story{
        {"2022-01-01", PersoonToegevoegd{"Sem", Gezinsrol::kind, {}, {}}, {"sem"}},
        {"2022-02-01", MaatregelUitgesproken{{"m1"}, MaatregelSoort::ots, {}, {}, {}}, {"sem"}},
        {"2022-03-01", MaatregelUitgesproken{{"m2"}, MaatregelSoort::ots, {}, {}, {}}, {"sem"}},
        {"2022-04-01", MaatregelBeeindigd{{"m1"}, MaatregelEinde::afgelopen}},
        {"2022-05-01", UithuisplaatsingGestart{{"p1"}, VerblijfVorm::pleegzorg}, {"sem"}},
        {"2022-06-01", UithuisplaatsingBeeindigd{{"p1"}, VerblijfEinde::terug_naar_huis, {}}}};
    EXPECT_EQ(keys(shown(coordinator(story))), "plaatsing:p1 maatregel:m2 ");
}

TEST(WeergaveFormulieren, NamesTheWorkersWhoLogInAndTheOwnOrganisation) {
    const json::object all = shown(coordinator());
    ASSERT_EQ(all.at("medewerkers").as_array().size(), 1U);
    EXPECT_EQ(all.at("medewerkers").at(0).at("id"), "joris");
    EXPECT_EQ(all.at("organisatie").at("naam"), "Team");
    EXPECT_TRUE(all.at("ik").is_null());
}

TEST(WeergaveFormulieren, NamesApartWhatThisOneMayNotSee) {
    const json::object all = shown(coordinator());
    const auto holds_kind = [&](const char* list, const char* kind) {
        const json::array& rows = all.at(list).as_array();
        return std::any_of(rows.begin(), rows.end(), [&](const json::value& one) {
            return one.at("soort") == kind;
        });
    };
    EXPECT_TRUE(holds_kind("soorten", "incident_gemeld"));
    EXPECT_FALSE(holds_kind("zonderZicht", "incident_gemeld"));
    EXPECT_FALSE(holds_kind("soorten", "diagnose_gesteld"));
    EXPECT_TRUE(holds_kind("zonderZicht", "diagnose_gesteld"));
}

TEST(WeergaveFormulieren, AChildUnderTwelveIsOfferedNone) {
    const auto born = [](const char* year) {
        inzage::Gezien gezien;
        gezien.stream =
            happened({{"2021-01-01",
                       PersoonToegevoegd{"Sem", Gezinsrol::kind, PartialDate::parse(year), {}},
                       {"sem"}}});
        gezien.lid = {"sem"};
        return gezien;
    };
    EXPECT_TRUE(shown(born("2014-01-01")).at("soorten").as_array().empty());
    EXPECT_FALSE(shown(born("2009-01-01")).at("soorten").as_array().empty());
    const inzage::Gezien child = born("2014-01-01");
    const Dossier dossier = fold_dossier(family_id(), child.stream, {today, today});
    EXPECT_TRUE(vast_te_leggen_json(dossier, &child).empty());
    EXPECT_TRUE(vast_te_leggen_json(dossier, nullptr).empty());
}

}  // namespace naast::http
