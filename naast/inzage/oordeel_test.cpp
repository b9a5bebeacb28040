// The cases of design/privacy-and-reliability 2.11 that one decision on one item can answer, each a
// test with the id of its case.
#include "naast/inzage/oordeel.h"

#include "naast/inzage/testing.h"

#include <gtest/gtest.h>

#include <functional>

namespace naast::inzage {

using namespace testing_inzage;

namespace {

using enum Uitkomst;
using enum Categorie;

struct Geval {
    std::string id;
    std::string wie;
    Doel doel = Doel::samenwerken;
    std::string item;
    Uitkomst verwacht = bestaat_niet;
    std::function<void(Situatie&)> gegeven = [](Situatie&) {};
};

void PrintTo(const Geval& geval, std::ostream* out) {
    *out << geval.id;
}

void consent(Situatie& s,
             const char* gever,
             const char* over,
             Categorie categorie,
             const std::string& aan,
             Venster venster = always()) {
    s.wereld.toestemmingen.push_back(
        {who(gever), who(over), categorie, aan, s.aanvraag.doel, venster});
}
void ground(Situatie& s, const std::string& aan, Categorie categorie, const char* over) {
    s.wereld.grondslagen.push_back({aan, categorie, who(over), "wet", {}, always()});
}
void to_part(Situatie& s, std::size_t place, const std::string& wie) {
    s.item.delen[place].gericht_aan = {wie};
}
void second_part(Situatie& s, Categorie categorie, const char* over) {
    s.item.delen.push_back(deel(categorie, {who(over)}, "kim", "Lokaal team"));
}
void knows_the_place(Situatie& s, const std::string& wie) {
    for (const char* persoon : {"mara", "noor", "sem"})
        s.wereld.plaatskennis.push_back({who(persoon), wie, always()});
}
void emergency(Situatie& s, bool ook_plaats = false) {
    s.wereld.noodtoegang.push_back(
        {"mo", ook_plaats, {today - std::chrono::minutes{10}, today + std::chrono::minutes{50}}});
}

// Taken at home by someone of the family; it can show where that is until it was looked at.
void a_photograph(Situatie& s, bool can_show_where) {
    s.aanvraag.handeling = Handeling::exporteren;
    s.item.delen = {deel(core, {who("sem")}, "kim", "Lokaal team")};
    s.item.delen.front().verraadt_plaats = can_show_where;
}

const auto nothing_more = [](Situatie&) {};
const auto to_take_away = [](Situatie& s) { s.aanvraag.handeling = Handeling::exporteren; };
constexpr auto samen = Doel::samenwerken;
constexpr auto eigen = Doel::eigen_inzage;

const std::vector<Geval> gevallen{
    {"P01", "kim", samen, "E1", toegestaan, nothing_more},
    {"P02", "kim", samen, "E3", bestaat, nothing_more},
    {"P04_both",
     "kim",
     samen,
     "E3",
     bestaat,
     [](Situatie& s) { consent(s, "mara", "noor", medical, "Lokaal team"); }},
    {"P04_child_only",
     "kim",
     samen,
     "E3",
     bestaat,
     [](Situatie& s) {
         consent(s, "mara", "noor", medical, "Lokaal team");
         s.schakelaars.van_12_tot_15 = Toestemming12Tot15::alleen_kind;
     }},
    {"P05",
     "kim",
     samen,
     "E3",
     bestaat,
     [](Situatie& s) {
         for (const char* gever : {"noor", "mara", "pim"})
             consent(s, gever, "noor", medical, "Lokaal team", until("2021-03-15T09:59:59Z"));
     }},
    {"P06",
     "kim",
     samen,
     "E3",
     bestaat,
     [](Situatie& s) {
         for (const char* gever : {"mara", "pim"})
             consent(s, gever, "noor", medical, "Lokaal team");
         consent(s, "noor", "noor", medical, "Lokaal team", until("2021-03-15T09:59:59Z"));
     }},
    {"P08", "bas", samen, "E8", bestaat_niet, nothing_more},
    {"P09", "kim", samen, "E8", toegestaan, nothing_more},
    {"P12",
     "ilse",
     Doel::toezicht,
     "E1",
     toegestaan,
     [](Situatie& s) { s.wereld.banden.push_back(band("ilse", Betrekking::toezicht)); }},
    {"P13", "ilse", Doel::toezicht, "E1", bestaat_niet, nothing_more},
    {"P14", "kees", samen, "E1", bestaat_niet, nothing_more},
    {"P18",
     "kim",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) {
         s.band_of("kim", Betrekking::regisseur).venster = until("2021-03-14T10:00:00Z");
     }},
    {"P20",
     "nadia",
     samen,
     "E1",
     toegestaan,
     [](Situatie& s) {
         s.aanvraag.nu = at("2021-03-31T22:00:00Z");
         s.aanvraag.subject.mfa_op = s.aanvraag.nu;
         s.wereld.banden.push_back(band("nadia", Betrekking::betrokken_professional));
         s.wereld.banden.back().venster = {at("2021-03-31T22:00:00Z"), {}};
         s.wereld.mandaten.push_back({"nadia", "Elders", always()});
     }},
    {"P21",
     "kim",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) {
         s.band_of("kim", Betrekking::regisseur).venster = until("2021-03-15T10:00:00Z");
         s.aanvraag.nu = at("2021-03-15T10:05:00Z");
     }},
    {"P22", "paul", samen, "E13", toegestaan, nothing_more},
    {"P24", "paul", samen, "E6", bestaat_niet, nothing_more},
    {"P25",
     "petra",
     samen,
     "E15",
     gedeeltelijk,
     [](Situatie& s) {
         s.item.delen.front().over = {who("sem")};
         s.item.delen.front().traject = HulpId{"t2"};
         second_part(s, help, "noor");
     }},
    {"P26",
     "paul",
     samen,
     "E13",
     toegestaan,
     [](Situatie& s) {
         s.band_of("paul", Betrekking::aanbieder).alleen_lezen = true;
         s.band_of("paul", Betrekking::aanbieder).venster = until("2021-03-25T10:00:00Z");
     }},
    {"P28",
     "huub",
     samen,
     "E1",
     gedeeltelijk,
     [](Situatie& s) {
         s.item.delen.front().over = {who("noor")};
         to_part(s, 0, "Huisarts");
         second_part(s, plan, "noor");
         for (const char* gever : {"noor", "mara", "pim"})
             consent(s, gever, "noor", plan, "Huisarts");
     }},
    {"P29", "huub", samen, "E2", bestaat_niet, nothing_more},
    {"P30", "saskia", samen, "E5", toegestaan, nothing_more},
    {"P32",
     "saskia",
     samen,
     "E5",
     bestaat_niet,
     [](Situatie& s) {
         s.band_of("saskia", Betrekking::school).venster = until("2021-03-14T10:00:00Z");
     }},
    {"P33",
     "tom",
     samen,
     "E1",
     gedeeltelijk,
     [](Situatie& s) {
         to_part(s, 0, "Politie");
         second_part(s, plan, "sem");
     }},
    {"P34",
     "tom",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) {
         to_part(s, 0, "Politie");
         s.band_of("tom", Betrekking::tafelgast).venster = until("2021-03-14T10:00:00Z");
     }},
    {"P36", "tess", Doel::onderzoek, "E11", toegestaan, nothing_more},
    {"P37", "tess", Doel::onderzoek, "E13", bestaat, nothing_more},
    {"P38",
     "tess",
     Doel::onderzoek,
     "E13",
     gedeeltelijk,
     [](Situatie& s) {
         ground(s, "Veilig Thuis", medical, "noor");
         second_part(s, medical, "mara");
     }},
    {"P40", "ruud", Doel::onderzoek, "E1", bestaat_niet, nothing_more},
    {"P41", "gina", samen, "E5", toegestaan, [](Situatie& s) { ground(s, "GI", school, "sem"); }},
    {"P42", "gina", samen, "E13", bestaat, nothing_more},
    {"P44",
     "gina",
     samen,
     "E11",
     toegestaan,
     [](Situatie& s) {
         s.aanvraag.handeling = Handeling::schrijven;
         s.item.delen = {deel(safety, {who("sem")}, "gina", "GI")};
     }},
    {"P45", "mo", Doel::nood, "E1", toegestaan, [](Situatie& s) { emergency(s); }},
    {"P48", "mo", Doel::nood, "E9", toegestaan, [](Situatie& s) { emergency(s, true); }},
    {"P48_without_the_tick",
     "mo",
     Doel::nood,
     "E9",
     bestaat_niet,
     [](Situatie& s) { emergency(s); }},
    {"P49",
     "mo",
     Doel::nood,
     "E1",
     bestaat_niet,
     [](Situatie& s) {
         emergency(s);
         s.aanvraag.handeling = Handeling::exporteren;
     }},
    {"P50",
     "mo",
     Doel::nood,
     "E2",
     bestaat_niet,
     [](Situatie& s) {
         emergency(s);
         s.aanvraag.nu = today + std::chrono::minutes{51};
     }},
    {"P52",
     "mo",
     Doel::nood,
     "E1",
     bestaat_niet,
     [](Situatie& s) {
         emergency(s);
         s.wereld.belangen.push_back({"mo", always()});
     }},
    {"P53", "kees", Doel::nood, "E1", bestaat_niet, nothing_more},
    {"P54",
     "lars",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) {
         s.wereld.banden.push_back(band("lars", Betrekking::betrokken_professional));
         s.wereld.belangen.push_back({"lars", always()});
     }},
    {"P57",
     "dirk",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) {
         s.aanvraag.subject.soort = SubjectSoort::beheerder;
         s.wereld.banden.push_back(band("dirk", Betrekking::regisseur));
         s.wereld.mandaten.push_back({"dirk", "Elders", always()});
     }},
    {"P60",
     "ijw",
     samen,
     "E12",
     bestaat_niet,
     [](Situatie& s) {
         s.aanvraag.subject.soort = SubjectSoort::systeem;
         s.aanvraag.handeling = Handeling::schrijven;
     }},
    {"P61",
     "ijw",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) { s.aanvraag.subject.soort = SubjectSoort::systeem; }},
    {"P62",
     "otto",
     Doel::toezicht,
     "E1",
     bestaat_niet,
     [](Situatie& s) { s.wereld.banden.push_back(band("otto", Betrekking::audit)); }},
    {"P64",
     "fien",
     Doel::toezicht,
     "E13",
     toegestaan,
     [](Situatie& s) { s.wereld.banden.push_back(band("fien", Betrekking::privacyfunctionaris)); }},
    {"P65",
     "kim",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) { s.aanvraag.subject.persoon = who("mara"); }},
    {"P66", "mara", eigen, "E1", toegestaan, nothing_more},
    {"P68",
     "tess",
     Doel::onderzoek,
     "E9",
     aanmelden,
     [](Situatie& s) {
         knows_the_place(s, "tess");
         s.aanvraag.subject.mfa_op = today - std::chrono::minutes{16};
     }},
    {"P68_who_is_not_on_the_list",
     "kim",
     samen,
     "E9",
     bestaat_niet,
     [](Situatie& s) { s.aanvraag.subject.mfa_op = today - std::chrono::minutes{16}; }},
    {"F01", "mara", eigen, "E5", toegestaan, nothing_more},
    {"F02", "mara", eigen, "E13", toegestaan, nothing_more},
    {"F04", "mara", eigen, "E7", bestaat_niet, nothing_more},
    {"F05_talk", "noor", eigen, "E7", toegestaan, nothing_more},
    {"F05_report", "noor", eigen, "E13", toegestaan, nothing_more},
    {"F06", "noor", eigen, "E17", bestaat_niet, nothing_more},
    {"F08",
     "sem",
     eigen,
     "E1",
     gedeeltelijk,
     [](Situatie& s) {
         to_part(s, 0, "sem");
         second_part(s, plan, "sem");
     }},
    {"F09",
     "mara",
     eigen,
     "E13",
     toegestaan,
     [](Situatie& s) {
         s.aanvraag.nu = at("2022-06-09T21:59:59Z");
         s.aanvraag.subject.mfa_op = s.aanvraag.nu;
     }},
    {"F10",
     "mara",
     eigen,
     "E13",
     bestaat_niet,
     [](Situatie& s) {
         s.aanvraag.nu = at("2022-06-09T22:00:00Z");
         s.aanvraag.subject.mfa_op = s.aanvraag.nu;
     }},
    {"F12", "jay", eigen, "E15", toegestaan, nothing_more},
    {"F13", "mara", eigen, "E15", bestaat_niet, nothing_more},
    {"F14",
     "mara",
     eigen,
     "E15",
     toegestaan,
     [](Situatie& s) { consent(s, "jay", "jay", help, "mara", until("2021-06-01T00:00:00Z")); }},
    {"F14_after_it_ended",
     "mara",
     eigen,
     "E15",
     bestaat_niet,
     [](Situatie& s) { consent(s, "jay", "jay", help, "mara", until("2021-03-01T00:00:00Z")); }},
    {"F16",
     "mara",
     eigen,
     "E15",
     toegestaan,
     [](Situatie& s) { s.wereld.leden[4].wilsonbekwaam = {always()}; }},
    {"F17", "rob", eigen, "E15", bestaat_niet, nothing_more},
    // No dossier: what a letter may say is a decision of its own.
    {"F18", "rob", eigen, "E15", bestaat_niet, nothing_more},
    {"F20", "pim", eigen, "E9", bestaat_niet, nothing_more},
    {"F21", "pim", eigen, "E14", gedeeltelijk, nothing_more},
    {"F22", "pim", eigen, "E12", gedeeltelijk, nothing_more},
    // A line of the log: when and what shows, and not which organisation.
    {"F24",
     "pim",
     eigen,
     "E12",
     gedeeltelijk,
     [](Situatie& s) {
         for (Deel& part : s.item.delen) {
             part.over = {};
             part.traject.reset();
         }
     }},
    {"F25", "pim", eigen, "E14", bestaat_niet, [](Situatie& s) { a_photograph(s, true); }},
    {"F25_after_it_was_cleared",
     "pim",
     eigen,
     "E14",
     toegestaan,
     [](Situatie& s) { a_photograph(s, false); }},
    {"F26",
     "pim",
     eigen,
     "E14",
     gedeeltelijk,
     [](Situatie& s) { s.aanvraag.handeling = Handeling::exporteren; }},
    {"F28", "pim", eigen, "E14", gedeeltelijk, nothing_more},
    {"F29_place", "advocaat", eigen, "E9", bestaat_niet, nothing_more},
    {"F29_appointment", "advocaat", eigen, "E14", gedeeltelijk, nothing_more},
    {"F30",
     "pim",
     eigen,
     "E9",
     bestaat_niet,
     [](Situatie& s) {
         for (Dreiging& dreiging : s.wereld.dreigingen)
             dreiging.venster.until = at("2021-03-01T00:00:00Z");
         knows_the_place(s, "pim");
     }},
    {"F32", "pim", eigen, "E2", gedeeltelijk, nothing_more},
    {"F33", "pim", eigen, "E17", bestaat_niet, nothing_more},
    {"F34", "mara", eigen, "E4", gedeeltelijk, nothing_more},
    {"F36", "jay", eigen, "E9", bestaat_niet, nothing_more},
    {"F37", "kim", samen, "E9", bestaat_niet, nothing_more},
    {"F38", "paul", samen, "E9", bestaat_niet, nothing_more},
    {"F40",
     "mara",
     eigen,
     "E11",
     gedeeltelijk,
     [](Situatie& s) {
         s.item.delen.push_back(deel(source, {who("sem")}, "tess", "Veilig Thuis"));
     }},
    {"F41",
     "mara",
     eigen,
     "E10",
     toegestaan,
     [](Situatie& s) { s.item.delen.front().bron_stemt_in = true; }},
    {"F42", "mara", eigen, "E10", bestaat_niet, nothing_more},
    {"F45",
     "ali",
     samen,
     "E1",
     gedeeltelijk,
     [](Situatie& s) {
         s.item.delen.front().over = {who("noor")};
         to_part(s, 0, "ali");
         second_part(s, plan, "noor");
         for (const char* gever : {"noor", "mara", "pim"}) consent(s, gever, "noor", plan, "ali");
     }},
    {"F46", "ali", samen, "E13", bestaat_niet, nothing_more},
    {"F48", "vera", eigen, "E13", toegestaan, nothing_more},
    {"F48_never_more", "vera", eigen, "E17", bestaat_niet, nothing_more},
    {"F49",
     "kim",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) { s.item.delen = {deel(adviser, {who("noor")}, "vera", "Advies")}; }},
    {"F50",
     "els",
     samen,
     "E1",
     gedeeltelijk,
     [](Situatie& s) {
         s.item.delen.front().over = {who("sem")};
         to_part(s, 0, "els");
         second_part(s, plan, "sem");
         for (const char* gever : {"mara", "pim"}) consent(s, gever, "sem", plan, "els");
     }},
    {"F53_others",
     "kim",
     samen,
     "E6",
     gedeeltelijk,
     [](Situatie& s) {
         consent(s, "mara", "mara", finance, "Lokaal team");
         s.item.beperkt_door = who("mara");
     }},
    {"F53_herself",
     "mara",
     eigen,
     "E6",
     toegestaan,
     [](Situatie& s) { s.item.beperkt_door = who("mara"); }},
    {"F57", "kim", samen, "E1", vernietigd, [](Situatie& s) { s.item.is_vernietigd = true; }},
    {"F57_an_outsider",
     "kees",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) { s.item.is_vernietigd = true; }},
    {"F58", "mara", eigen, "E13", toegestaan, to_take_away},
    {"F58_of_herself", "mara", eigen, "E17", toegestaan, to_take_away},
    {"F58_of_another", "mara", eigen, "E19", bestaat_niet, to_take_away},
    {"F60",
     "pim",
     eigen,
     "E5",
     bestaat_niet,
     [](Situatie& s) {
         for (Lid& lid : s.wereld.leden) {
             for (Gezag& gezag : lid.gezag) {
                 if (gezag.ouder == who("pim")) gezag.venster = until("2021-03-15T09:00:00Z");
             }
         }
     }},
    // Asked at delivery: what was so when it began does not count.
    {"S05_while_it_is_made",
     "mara",
     eigen,
     "E15",
     toegestaan,
     [](Situatie& s) {
         to_take_away(s);
         consent(s, "jay", "jay", help, "mara", until("2021-03-15T10:00:01Z"));
     }},
    {"S05_when_it_is_delivered",
     "mara",
     eigen,
     "E15",
     bestaat_niet,
     [](Situatie& s) {
         to_take_away(s);
         consent(s, "jay", "jay", help, "mara", until("2021-03-15T10:00:00Z"));
     }},
    {"S01",
     "kim",
     samen,
     "E1",
     bestaat_niet,
     [](Situatie& s) { s.aanvraag.subject.ingelogd = false; }},
};

class Beleid : public testing::TestWithParam<Geval> {};

TEST_P(Beleid, Holds) {
    const Geval& geval = GetParam();
    Situatie s = situation(geval.wie, geval.item, geval.doel);
    geval.gegeven(s);
    const Oordeel oordeel = s.oordeel();
    EXPECT_EQ(to_text(oordeel.uitkomst), to_text(geval.verwacht)) << oordeel.reden;
    EXPECT_EQ(oordeel.zicht.size(), s.item.delen.size());
}

INSTANTIATE_TEST_SUITE_P(Geval, Beleid, testing::ValuesIn(gevallen), [](const auto& one) {
    return one.param.id;
});

}  // namespace

}  // namespace naast::inzage
