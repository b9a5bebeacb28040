// P: who works with the family, in an investigation, or from outside.
#include "naast/inzage/stuk.h"
#include "naast/inzage/wereld_van.h"

#include <gtest/gtest.h>

#include "tests/inzage/gevallen_stukken_testing.h"

namespace naast::gevallen {
namespace {

using enum Verwacht;

const Gebruiker kim = werker("kim", lokaal());
const Gebruiker bas = werker("bas", lokaal());
const Gebruiker kees = werker("kees", lokaal());
const Gebruiker paul = werker("paul", p1());
const Gebruiker petra = werker("petra", p2());
const Gebruiker huub = werker("huub", huisarts());
const Gebruiker saskia = werker("saskia", de_school());
const Gebruiker tess = werker("tess", vt());
const Gebruiker ruud = werker("ruud", raad());
const Gebruiker gina = werker("gina", gi());

const Instant midnight = inzage::begin_of(date("2021-03-15"));
constexpr std::chrono::seconds a_second{1};

Happened grond(const Organisatie& aan,
               Categorie wat,
               const std::string& wie,
               std::optional<Uuid> gebeurtenis = {}) {
    return {"2021-02-10",
            GrondslagVastgelegd{aan, {wat}, "wet", {"Nodig"}, gebeurtenis, {}, false},
            {wie}};
}
// All who must agree on what is about Noor, who is 14.
const std::vector<std::string> all_three{"mara", "pim", "noor"};

Stuk afgesproken_met(const Organisatie& met, const std::string& wie, const std::string& text) {
    return {{when,
             ActieAfgesproken{{"p-" + wie}, {}, woord(text), Medewerker{{wie}, wie, met}, {}},
             {"noor"}},
            {"kim", lokaal().naam}};
}

const std::vector<Geval> gevallen{
    {.id = "P01", .wie = kim, .stuk = {e1()}, .ziet = {"Kanarie E1"}},
    {.id = "P02",
     .wie = kim,
     .verwacht = bestaat,
     .stuk = {e3()},
     .anders = {e3("anders", DiagnoseSoort::ptss)},
     .nooit = {"Kanarie", "eetstoornis"},
     .te_vragen_bij = huisarts().naam},
    {.id = "P04",
     .wie = kim,
     .verwacht = bestaat,
     .stuk = {e3()},
     .anders = {e3("anders", DiagnoseSoort::ptss)},
     .nooit = {"Kanarie", "eetstoornis"},
     .verhaal = akkoord({"mara"})},
    {.id = "P05",
     .wie = kim,
     .verwacht = bestaat,
     .stuk = {e3()},
     .anders = {e3("anders", DiagnoseSoort::ptss)},
     .nooit = {"Kanarie", "eetstoornis"},
     .verhaal = akkoord(all_three, ToestemmingDoel::hulp_afstemmen, {}, date("2021-03-14")),
     .nu = midnight + a_second},
    {.id = "P05_a_second_earlier",
     .wie = kim,
     .verwacht = deel,
     .stuk = {e3()},
     .anders = {e3("anders")},
     .ziet = {"eetstoornis"},
     .nooit = {"Kanarie"},
     .verhaal = akkoord(all_three, ToestemmingDoel::hulp_afstemmen, {}, date("2021-03-14")),
     .nu = midnight - a_second},
    {.id = "P08", .wie = bas, .verwacht = niets, .stuk = {e8()}, .nooit = {"Kanarie"}},
    {.id = "P09", .wie = kim, .stuk = {e8()}, .ziet = {"Kanarie E8"}},
    {.id = "P13",
     .wie = werker("ilse", lokaal()),
     .verwacht = geen_gezin,
     .stuk = {e1()},
     .nooit = {"Kanarie"}},
    {.id = "P14", .wie = kees, .verwacht = geen_gezin, .stuk = {e1()}, .nooit = {"Kanarie"}},
    {.id = "P18",
     .wie = kim,
     .verwacht = geen_gezin,
     .stuk = {e1()},
     .nooit = {"Kanarie"},
     .daarna = {{"2021-03-14", RegisseurGestopt{{"kim"}, {}, {}}}}},
    {.id = "P20",
     .wie = werker("nadia", lokaal()),
     .stuk = {e1()},
     .ziet = {"Kanarie E1"},
     .daarna = {{"2021-04-01", erbij("nadia", lokaal())}},
     .nu = parse_instant("2021-03-31T22:00:00Z").value()},
    {.id = "P20_a_second_earlier",
     .wie = werker("nadia", lokaal()),
     .verwacht = geen_gezin,
     .stuk = {e1()},
     .nooit = {"Kanarie"},
     .daarna = {{"2021-04-01", erbij("nadia", lokaal())}},
     .nu = parse_instant("2021-03-31T21:59:59Z").value()},
    {.id = "P22", .wie = paul, .stuk = {e13()}, .ziet = {"Kanarie E13"}},
    {.id = "P24", .wie = paul, .verwacht = niets, .stuk = {e6()}, .nooit = {"Kanarie"}},
    {.id = "P25",
     .wie = petra,
     .verwacht = deel,
     .stuk = {{{when, IntakeGehouden{{"t2"}, woord("T2")}, {"mara", "sem"}}, {"petra", "P2"}},
              afgesproken_met(p2(), "petra", "plan"),
              e13(),
              e3(),
              e6(),
              e8(),
              e15()},
     .anders = {{{when, IntakeGehouden{{"t2"}, woord("T2")}, {"mara", "sem"}}, {"petra", "P2"}},
                afgesproken_met(p2(), "petra", "plan")},
     .ziet = {"Kanarie T2"},
     .nooit = {"Kanarie E"}},
    {.id = "P26",
     .wie = paul,
     .stuk = {e13()},
     .ziet = {"Kanarie E13"},
     .op_de_bladzijde = {R"("contactVastleggen":false)"},
     .daarna = {{"2021-02-23", hulp_gestopt("t1"), {"noor"}}}},
    {.id = "P26_after_thirty_days",
     .wie = paul,
     .verwacht = geen_gezin,
     .stuk = {e13()},
     .nooit = {"Kanarie"},
     .daarna = {{"2021-02-13", hulp_gestopt("t1"), {"noor"}}}},
    {.id = "P28",
     .wie = huub,
     .verwacht = deel,
     .stuk = {afgesproken_met(huisarts(), "huub", "voor Huub"), e1()},
     .anders = {afgesproken_met(huisarts(), "huub", "voor Huub")},
     .ziet = {"Kanarie voor Huub"},
     .nooit = {"Kanarie E1"},
     .verhaal = akkoord(all_three, ToestemmingDoel::hulp_afstemmen, {huisarts()})},
    {.id = "P28_without_consent",
     .wie = huub,
     .verwacht = niets,
     .stuk = {afgesproken_met(huisarts(), "huub", "voor Huub"), e1()},
     .nooit = {"Kanarie"}},
    {.id = "P29", .wie = huub, .verwacht = niets, .stuk = {e2()}, .nooit = {"Kanarie"}},
    {.id = "P30", .wie = saskia, .stuk = {e5()}, .ziet = {"Kanarie E5"}},
    {.id = "P32",
     .wie = saskia,
     .verwacht = geen_gezin,
     .stuk = {e5()},
     .nooit = {"Kanarie"},
     .daarna = {{"2021-03-14", BetrokkeneVertrokken{{"saskia"}, {}}},
                {"2021-03-14",
                 erbij(
                     "juf", {"Kanarie school", OrganisatieSoort::school}, BetrokkenRol::leerkracht),
                 {"sem"}}}},
    {.id = "P36", .wie = tess, .stuk = {e11()}, .ziet = {"Kanarie E11", "geweld"}},
    {.id = "P37",
     .wie = tess,
     .verwacht = bestaat,
     .stuk = {e13()},
     .anders = {e13("anders")},
     .nooit = {"Kanarie"},
     .te_vragen_bij = p1().naam},
    // With what it hangs on, or it would hang loose (reading 33).
    {.id = "P38",
     .wie = tess,
     .verwacht = deel,
     .stuk = {e13(), e13("dicht")},
     .anders = {e13(), e13("anders")},
     .ziet = {"Kanarie E13"},
     .nooit = {"Kanarie dicht", "Kanarie anders"},
     .daarna = {grond(vt(), Categorie::help, "noor", event_id(501)),
                grond(vt(), Categorie::help, "noor", event_id(11))}},
    {.id = "P40",
     .wie = ruud,
     .verwacht = niets,
     .stuk = {e1(), e2(), e13(), e5(), e6()},
     .nooit = {"Kanarie"}},
    {.id = "P40_beside_its_own",
     .wie = ruud,
     .verwacht = deel,
     .stuk = {{{when,
                OnderzoekGestart{
                    {"p40"}, OnderzoekSoort::raadsonderzoek, raad(), woord("onderzoek"), {}, {}},
                {"sem"}},
               {"ruud", raad().naam}},
              e2(),
              e1(),
              e13()},
     .anders = {{{when,
                  OnderzoekGestart{
                      {"p40"}, OnderzoekSoort::raadsonderzoek, raad(), woord("onderzoek"), {}, {}},
                  {"sem"}},
                 {"ruud", raad().naam}}},
     .ziet = {"Kanarie onderzoek"},
     .nooit = {"Kanarie E"}},
    {.id = "P41",
     .wie = gina,
     .stuk = {e5()},
     .ziet = {"Kanarie E5"},
     .daarna = {grond(gi(), Categorie::school, "sem")}},
    {.id = "P41_not_asked_for",
     .wie = gina,
     .verwacht = niets,
     .stuk = {e5()},
     .nooit = {"Kanarie"}},
    {.id = "P42",
     .wie = gina,
     .verwacht = bestaat,
     .stuk = {e13()},
     .anders = {e13("anders")},
     .nooit = {"Kanarie"},
     .te_vragen_bij = p1().naam},
    {.id = "P54",
     .wie = werker("lars", lokaal()),
     .verwacht = geen_gezin,
     .stuk = {e1()},
     .nooit = {"Kanarie"},
     .verhaal = {{"2021-01-01", erbij("lars", lokaal())},
                 {"2021-01-02", BelangGemeld{{{"lars"}, "lars", lokaal()}}}}},
    // Design: 403. Here 404, as for any id: it tells less.
    {.id = "P57",
     .wie = {"dirk", "dirk", lokaal(), inzage::SubjectSoort::beheerder},
     .verwacht = geen_gezin,
     .stuk = {e1(), e3(), e8()},
     .nooit = {"Kanarie"},
     .verhaal = {{"2021-01-01", erbij("dirk", lokaal())}}},
    {.id = "P61",
     .wie = {"ijw", "ijw", p2(), inzage::SubjectSoort::systeem},
     .verwacht = geen_gezin,
     .stuk = {e12()},
     .nooit = {"Kanarie"},
     .verhaal = {{"2021-01-01", erbij("ijw", p2())}}},
    {.id = "P65",
     .wie = kim,
     .verwacht = geen_gezin,
     .stuk = {e1(), e8()},
     .nooit = {"Kanarie"},
     .verhaal = {{"2021-01-02", BelangGemeld{{{"kim"}, "kim", lokaal()}}}}},
    {.id = "P66",
     .wie = burger("kim-d"),
     .stuk = {e5()},
     .ziet = {"Kanarie E5"},
     .verhaal = {{"2021-01-02", BelangGemeld{{{"kim"}, "kim", lokaal()}}},
                 {"2021-01-02", InlogGekoppeld{{"kim-d"}, InlogAls::zelf}, {"mara"}}}},

    // --- S: whatever the route
    {.id = "S03",
     .wie = paul,
     .verwacht = niets,
     .stuk = {e2(),
              e6(),
              {{when, ErvaringGedeeld{woord("E7")}, {"noor"}}, {"een ander", p1().naam}},
              e8(),
              e9()},
     .anders = {e2("anders"), e9("anders")},
     .nooit = {"Kanarie E", "Kanarie anders"},
     .dreiging = Dreiging::alleen_met},

    // --- A: counting and policy
    {.id = "A03",
     .wie = {"anna", "anna", lokaal(), inzage::SubjectSoort::analist},
     .verwacht = geen_gezin,
     .stuk = {e1(), e12(), e15()},
     .nooit = {"Kanarie"},
     .verhaal = {{"2021-01-01", erbij("anna", lokaal())}}},
};

class Hulpverleners : public testing::TestWithParam<Geval> {};

TEST_P(Hulpverleners, Geldt) {
    controleer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(Geval, Hulpverleners, testing::ValuesIn(gevallen), [](const auto& one) {
    return one.param.id;
});

}  // namespace
}  // namespace naast::gevallen
