// The table "Wie legt wat vast" in docs/inzage.md is what the rules for commands say now (0027).
#include "naast/events/testing.h"
#include "naast/inzage/vastleggen.h"
#include "naast/inzage/vastleggen_hulp.h"
#include "naast/inzage/vastleggen_nood.h"
#include "naast/inzage/vastleggen_samen.h"
#include "naast/inzage/vastleggen_soorten.h"
#include "naast/inzage/vastleggen_thuis.h"
#include "naast/inzage/vastleggen_verblijf.h"
#include "naast/inzage/vastleggen_zorg.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <functional>
#include <map>
#include <sstream>

namespace naast::inzage {

namespace {

using namespace testing_events;

const Organisatie own{"P1", OrganisatieSoort::aanbieder};
const Gebruiker someone{"an", "An", own};

struct Tie {
    Betrekking betrekking;
    const char* naam;
};
const std::vector<Tie> ties{{Betrekking::regisseur, "regisseur"},
                            {Betrekking::duo, "duo"},
                            {Betrekking::toegang, "toegang"},
                            {Betrekking::betrokken_professional, "betrokken professional"},
                            {Betrekking::aanbieder, "aanbieder"},
                            {Betrekking::veilig_thuis, "Veilig Thuis"},
                            {Betrekking::raad, "Raad"},
                            {Betrekking::jeugdbescherming, "jeugdbescherming"},
                            {Betrekking::huisarts, "huisarts, jeugdgezondheidszorg"},
                            {Betrekking::school, "school"}};

// Help of the own organisation and of another; what the own organisation said, and another.
Gezien seen_by(Betrekking tie) {
    Gezien gezien;
    gezien.mag_vastleggen = true;
    gezien.als = {tie};
    gezien.school_van = {{"sem"}};
    gezien.plaats_van = {{"sem"}};
    const auto help = [](const char* id, const Organisatie& aanbieder) {
        return HulpAangevraagd{{id}, HulpSoort::overig, GerichtOp::gezin, aanbieder, {}};
    };
    gezien.stream = happened(
        {{"2021-01-01", help("eigen", own), {"sem"}},
         {"2021-01-01", help("ander", team()), {"sem"}},
         {"2021-01-02", contact(), {"sem"}},
         {"2021-01-02", contact(), {"sem"}},
         {"2021-01-03",
          NoodtoegangGeopend{
              medewerker("mo"), NoodReden::acuut_gevaar, {"Brand, en het kind is alleen thuis."}}},
         {"2021-01-04", UithuisplaatsingGestart{{"geplaatst"}, VerblijfVorm::pleegzorg}, {"sem"}}});
    gezien.stream[2].event.door = {"An", own.naam};
    return gezien;
}

struct Row {
    const char* wat;
    std::function<bool(const Gezien&)> may;
};

template <class Opdracht>
std::function<bool(const Gezien&)> by(const Opdracht& opdracht) {
    return [opdracht](const Gezien& gezien) {
        return kan_opdracht_geven<Opdracht>(gezien) && !waarom_niet(opdracht, gezien, someone);
    };
}
// All of these together, or it would be two rows.
template <class... Opdracht>
std::function<bool(const Gezien&)> by_all(const Opdracht&... opdracht) {
    return [opdracht...](const Gezien& gezien) {
        const std::vector<bool> may{by(opdracht)(gezien)...};
        for (const bool one : may) EXPECT_EQ(one, may.front());
        return may.front();
    };
}

template <class Opdracht>
Opdracht of_help(const char* id) {
    Opdracht opdracht{};
    opdracht.hulp = {id};
    return opdracht;
}
template <class Opdracht>
Opdracht of_child() {
    Opdracht opdracht{};
    opdracht.kinderen = {{"sem"}};
    return opdracht;
}
LegVerhuizingVast a_move() {
    LegVerhuizingVast move{};
    move.wie = {{"sem"}};
    return move;
}
StartPlaatsing a_placement() {
    StartPlaatsing placement{};
    placement.kind = {"sem"};
    return placement;
}
VraagHulpAan help_of(const Organisatie& aanbieder) {
    VraagHulpAan asked{};
    asked.aanbieder = aanbieder;
    return asked;
}
TrekGebeurtenisIn withdrawal_of(int place) {
    return {event_id(place), IntrekReden::vergissing, {}};
}

BeoordeelNoodtoegang a_review() {
    BeoordeelNoodtoegang review{};
    review.gebeurtenis = event_id(5);
    return review;
}

std::vector<Row> rows() {
    return {
        {"een contact; een zorg, vraag of melding; een eigen notitie; wat op de eigen werklijst "
         "rust",
         by_all(LegContactVast{},
                LegSignaalVast{},
                SchrijfNotitie{},
                StelSignaleringUit{},
                BeeindigUitstel{})},
        {"overdragen aan een andere regisseur", by(WisselRegisseur{})},
        {"het plan, doelen, acties, en wat iemand van het plan vindt",
         by_all(MaakPlan{},
                StelDoel{},
                VulDoelAan{},
                SluitDoelAf{},
                SpreekActieAf{},
                RondActieAf{},
                LegStandpuntVast{})},
        {"wat er met een zorg is gedaan; hoe veilig het is",
         by_all(BeantwoordSignaal{}, BeoordeelVeiligheid{})},
        {"een veiligheidsplan", by(MaakVeiligheidsplan{})},
        {"hulp aanvragen bij een andere organisatie", by(help_of(team()))},
        {"hulp aanvragen bij de eigen organisatie", by(help_of(own))},
        {"een intake, de start en het einde van hulp van de eigen organisatie",
         by_all(of_help<PlanIntake>("eigen"),
                of_help<MeldStart>("eigen"),
                of_help<MeldStop>("eigen"))},
        {"een intake, de start en het einde van andere hulp",
         by_all(of_help<PlanIntake>("ander"),
                of_help<MeldStart>("ander"),
                of_help<MeldStop>("ander"))},
        {"een overbrugging van het wachten en het einde daarvan; een plan B",
         by_all(of_help<StartOverbrugging>("ander"),
                of_help<StopOverbrugging>("ander"),
                of_help<SpreekPlanBAf>("ander"))},
        {"verzuim en terug naar school, van wie zij van school mogen zien",
         by_all(of_child<MeldVerzuim>(), of_child<MeldTerugNaarSchool>())},
        {"een verhuizing, van wie zij de plaats mogen weten", by(a_move())},
        {"dat een kind ergens anders gaat wonen, wat er dan is afgesproken en bekeken, en het "
         "einde",
         by_all(a_placement(),
                VulPlaatsingAan{},
                MaakPerspectiefplan{},
                MaakContactafspraak{},
                PlanPlaatsingEvaluatie{},
                EvalueerPlaatsing{},
                PlanTerugkeer{},
                BeeindigPlaatsing{})},
        {"dat een kind binnen een plaatsing naar een andere plek gaat, van wie zij de plaats mogen "
         "weten",
         by(PlaatsOver{{"geplaatst"}, {}, VerblijfVorm::leefgroep, {}})},
        {"een analyse, een evaluatie, een tafel en haar advies",
         by_all(StartAnalyse{},
                RondAnalyseAf{},
                WerkAnalyseBij{},
                HoudEvaluatie{},
                RoepTafelBijeen{},
                HoudTafel{},
                BrengAdviesUit{})},
        {"of kijken in nood terecht was, van een andere organisatie", by(a_review())},
        {"intrekken wat de eigen organisatie vastlegde", by(withdrawal_of(3))},
        {"intrekken wat een andere organisatie vastlegde", by(withdrawal_of(4))},
    };
}

std::string who_may(const Row& row) {
    std::string who;
    std::size_t count = 0;
    for (const Tie& tie : ties) {
        if (!row.may(seen_by(tie.betrekking))) continue;
        who += (who.empty() ? "" : ", ") + std::string(tie.naam);
        ++count;
    }
    return count == ties.size() ? "wie met het gezin werkt" : who;
}

std::string table() {
    std::string text = "| wat | wie |\n|---|---|\n";
    for (const Row& row : rows())
        text += "| " + std::string(row.wat) + " | " + who_may(row) + " |\n";
    return text;
}

}  // namespace

TEST(Uitleg, ShowsWhoRecordsWhat) {
    std::ostringstream page;
    page << std::ifstream("docs/inzage.md").rdbuf();
    if (page.str().find(table()) != std::string::npos) return;
    std::filesystem::create_directories("build");
    std::ofstream("build/vastleggen-tabel.md") << table();
    FAIL() << "the table in docs/inzage.md is out of date: it is now build/vastleggen-tabel.md";
}

// Of the kinds that have a form of their own fields: which are recorded by whom. A member is no
// tie.
std::string table_of_kinds() {
    std::map<std::string, std::string> by_who;
    for (const Vastlegbaar& one : vastlegbaar()) {
        const auto offered = [&](const Gezien& gezien) {
            const auto all = vastlegbaar_voor(gezien);
            return std::find(all.begin(), all.end(), &one) != all.end();
        };
        Gezien member;
        member.lid = {"sem"};
        std::string who = who_may({"", offered});
        if (offered(member)) who += std::string(who.empty() ? "" : ", ") + "een lid van het gezin";
        std::string& kinds = by_who[who];
        kinds += (kinds.empty() ? "`" : ", `") + std::string(one.soort) + "`";
    }
    std::string text = "| wie | soorten |\n|---|---|\n";
    for (const auto& [who, kinds] : by_who) text += "| " + who + " | " + kinds + " |\n";
    return text;
}

TEST(Uitleg, ShowsWhoRecordsWhichKind) {
    std::ostringstream page;
    page << std::ifstream("docs/inzage.md").rdbuf();
    if (page.str().find(table_of_kinds()) != std::string::npos) return;
    std::filesystem::create_directories("build");
    std::ofstream("build/soorten-tabel.md") << table_of_kinds();
    FAIL() << "the table in docs/inzage.md is out of date: it is now build/soorten-tabel.md";
}

TEST(Uitleg, WhoDoesNotWorkWithTheFamilyRecordsNothing) {
    for (const Row& row : rows()) {
        for (const Tie& tie : ties) {
            Gezien gezien = seen_by(tie.betrekking);
            gezien.mag_vastleggen = false;
            EXPECT_FALSE(row.may(gezien)) << row.wat << " " << tie.naam;
        }
    }
}

}  // namespace naast::inzage
