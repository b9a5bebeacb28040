// F: the family itself, and who stands beside it.
#include "naast/inzage/wereld_van.h"

#include <gtest/gtest.h>

#include "tests/inzage/gevallen_stukken_testing.h"

namespace naast::gevallen {
namespace {

using enum Verwacht;

const Gebruiker mara = burger("mara-d");
const Gebruiker pim = burger("pim-d");
const Gebruiker noor = burger("noor-d");
const Gebruiker jay = burger("jay-d");
const Gebruiker sem = burger("sem-d");
const Gebruiker ali = burger("ali");
const Gebruiker els = burger("els-d");
const Gebruiker tess = werker("tess", vt());
const Gebruiker advocaat = burger("advocaat");
const Gebruiker kim = werker("kim", lokaal());
const Gebruiker vera = werker("vera", {"Advies- en klachtenbureau", OrganisatieSoort::overig});

// Noor was born on 1 June 2006.
const Instant sixteen = inzage::begin_of(date("2022-06-01"));
constexpr std::chrono::seconds a_second{1};

const std::vector<std::string> all_three{"mara", "pim", "noor"};

// What is known of a place: a name of a worker, of an organisation, of a town.
const std::vector<std::string> places{"Kanarie", "kanarie-", "P1", "P2", "Lokaal team"};

const std::vector<Happened> sem_logs_in{
    {"2021-01-02", InlogGekoppeld{{"sem-d"}, InlogAls::zelf}, {"sem"}}};

// Jay of 16 lets his mother read of his help, through 31 May.
std::vector<Happened> of_jay_to_mara(std::optional<Date> tot_en_met = date("2021-05-31")) {
    return {
        {"2021-01-02",
         MeelezenToegestaan{{"jay-aan-mara"}, {Categorie::help}, PersoonId{"mara"}, {}, tot_en_met},
         {"jay"}}};
}
const Instant first_of_june = inzage::begin_of(date("2021-06-01"));

// A report by a professional of whom Veilig Thuis decided that the family does not hear who it was.
Stuk kept_secret(const std::string& melder,
                 MelderAfscherming waarom = MelderAfscherming::vertrouwen,
                 const Door& door = {"tess", vt().naam}) {
    Stuk report = e11({melder, OrganisatieSoort::school}, {});
    std::get<SignaalOntvangen>(static_cast<Soorten&>(report.wat.inhoud)).melder_afgeschermd =
        waarom;
    report.door = door;
    return report;
}

Stuk incident(const std::string& text) {
    return {{when, IncidentGemeld{IncidentSoort::weggelopen, {}, woord(text)}, {"sem"}},
            {"tess", vt().naam},
            "Kanarie buurvrouw van " + text};
}

const std::vector<Geval> gevallen{
    {.id = "F01", .wie = mara, .stuk = {e5()}, .ziet = {"Kanarie E5"}},
    {.id = "F02", .wie = mara, .stuk = {e13()}, .ziet = {"Kanarie E13"}},
    {.id = "F04", .wie = mara, .verwacht = niets, .stuk = {e7()}, .nooit = {"Kanarie"}},
    {.id = "F04_its_withdrawal",
     .wie = mara,
     .verwacht = niets,
     .stuk = {e7()},
     .nooit = {"Kanarie"},
     .daarna = {{"2021-02-05",
                 GebeurtenisIngetrokken{event_id(501), IntrekReden::vergissing, woord("fout")}}}},
    {.id = "F05", .wie = noor, .stuk = {e7(), e13()}, .ziet = {"Kanarie E7", "Kanarie E13"}},
    {.id = "F06", .wie = noor, .verwacht = niets, .stuk = {e17()}, .nooit = {"Kanarie"}},
    {.id = "F08",
     .wie = sem,
     .verwacht = deel,
     .stuk = {doel_van("sem", "voor Sem"), voor_kind("sem"), doel_van("sem", "dicht"), e5(), e14()},
     .anders = {doel_van("sem", "voor Sem"), voor_kind("sem")},
     .ziet = {"Kanarie voor Sem"},
     .nooit = {"Kanarie dicht", "Kanarie E", "kanarie-"},
     .verhaal = sem_logs_in},
    {.id = "F08_not_published",
     .wie = sem,
     .verwacht = geen_gezin,
     .stuk = {doel_van("sem", "dicht"), e5()},
     .nooit = {"Kanarie"},
     .verhaal = sem_logs_in},
    {.id = "F08_nothing_but_the_plan",
     .wie = sem,
     .verwacht = geen_gezin,
     .stuk = {e5(), voor_kind("sem")},
     .nooit = {"Kanarie"},
     .verhaal = sem_logs_in},
    {.id = "F09", .wie = mara, .stuk = {e13()}, .ziet = {"Kanarie E13"}, .nu = sixteen - a_second},
    {.id = "F10",
     .wie = mara,
     .verwacht = niets,
     .stuk = {e13()},
     .nooit = {"Kanarie"},
     .nu = sixteen},
    {.id = "F12", .wie = jay, .stuk = {e15()}, .ziet = {"Kanarie E15"}},
    {.id = "F13", .wie = mara, .verwacht = niets, .stuk = {e15()}, .nooit = {"Kanarie"}},
    {.id = "F14",
     .wie = mara,
     .stuk = {e15()},
     .ziet = {"Kanarie E15"},
     .verhaal = of_jay_to_mara()},
    {.id = "F14_on_the_last_day",
     .wie = mara,
     .stuk = {e15()},
     .ziet = {"Kanarie E15"},
     .verhaal = of_jay_to_mara(),
     .nu = first_of_june - a_second},
    {.id = "F14_from_1_June",
     .wie = mara,
     .verwacht = niets,
     .stuk = {e15()},
     .nooit = {"Kanarie"},
     .verhaal = of_jay_to_mara(),
     .nu = first_of_june},
    {.id = "F14_withdrawn",
     .wie = mara,
     .verwacht = niets,
     .stuk = {e15()},
     .nooit = {"Kanarie"},
     .verhaal = of_jay_to_mara({}),
     .daarna = {{"2021-03-01", ToestemmingIngetrokken{{"jay-aan-mara"}}, {"jay"}}}},
    {.id = "F14_nothing_else_of_his",
     .wie = mara,
     .verwacht = niets,
     .stuk = {{{when, DiagnoseGesteld{DiagnoseSoort::ptss, woord("van Jay")}, {"jay"}}},
              doel_van("jay", "van Jay")},
     .nooit = {"Kanarie"},
     .verhaal = of_jay_to_mara()},
    {.id = "F14_nor_another_parent",
     .wie = pim,
     .verwacht = niets,
     .stuk = {e15()},
     .nooit = {"Kanarie"},
     .verhaal = of_jay_to_mara()},
    {.id = "F16",
     .wie = mara,
     .stuk = {e15()},
     .ziet = {"Kanarie E15", "wilsonbekwaam_verklaard"},
     .daarna = {{"2021-02-05", WilsonbekwaamVerklaard{{"De arts zegt het."}}, {"jay"}}}},
    {.id = "F17", .wie = burger("rob-d"), .verwacht = niets, .stuk = {e15()}, .nooit = {"Kanarie"}},
    {.id = "F20",
     .wie = pim,
     .verwacht = niets,
     .stuk = {e9()},
     .nooit = places,
     .dreiging = Dreiging::alleen_met},
    {.id = "F20_another_place",
     .wie = pim,
     .verwacht = niets,
     .stuk = {e9()},
     .anders = {e9("elders")},
     .nooit = {"Kanarie", "kanarie-"}},
    {.id = "F20_words_that_name_it",
     .wie = pim,
     .verwacht = deel,
     .stuk = {e9(), bezoek("Bij E9 geweest.")},
     .anders = {e9(), bezoek("Zij zijn niet meer bij E9.")},
     .ziet = {"Huisbezoek"},
     .nooit = {"Kanarie", "kanarie-"},
     .dreiging = Dreiging::alleen_met},
    {.id = "F21",
     .wie = pim,
     .verwacht = deel,
     .stuk = {e14()},
     .anders = {e14("Kanarie ergens anders", "2021-02-01T09:05")},
     .ziet = {"Samen naar het gesprek."},
     .nooit = {"Kanarie", "kanarie-", "14:30", "14.30"},
     .dreiging = Dreiging::alleen_met},
    {.id = "F22",
     .wie = pim,
     .verwacht = deel,
     .stuk = {e12()},
     .anders = {e12("Kanarie elders")},
     .ziet = {"hulp_aangevraagd"},
     .nooit = {"Kanarie", "Gemeente A"},
     .dreiging = Dreiging::alleen_met},
    {.id = "F29_place",
     .wie = advocaat,
     .verwacht = niets,
     .stuk = {e9()},
     .nooit = places,
     .dreiging = Dreiging::alleen_met},
    {.id = "F29_appointment",
     .wie = advocaat,
     .verwacht = deel,
     .stuk = {e14()},
     .anders = {e14("Kanarie ergens anders", "2021-02-01T09:05")},
     .ziet = {"Samen naar het gesprek."},
     .nooit = {"Kanarie", "kanarie-"},
     .dreiging = Dreiging::alleen_met},
    {.id = "F29_what_Pim_does_not_see",
     .wie = advocaat,
     .verwacht = niets,
     .stuk = {e17(), e6(), e7(), e8(), e15()},
     .nooit = {"Kanarie"}},
    // No event says that a threat is over: it counts on, and who withdraws it finds the address
    // still secret.
    {.id = "F30",
     .wie = pim,
     .verwacht = niets,
     .stuk = {e9()},
     .nooit = places,
     .nu = parse_instant("2022-03-15T10:00:00Z").value(),
     .dreiging = Dreiging::alleen_met},
    {.id = "F30_withdrawn",
     .wie = pim,
     .verwacht = niets,
     .stuk = {e9()},
     .anders = {e9("elders")},
     .nooit = {"Kanarie", "kanarie-"},
     .daarna = {{"2021-02-05",
                 GebeurtenisIngetrokken{event_id(401), IntrekReden::onjuist, {"Opgeheven."}}}},
     .dreiging = Dreiging::alleen_met},
    {.id = "F32",
     .wie = pim,
     .verwacht = deel,
     .stuk = {incident("Mara zegt dat hij sloeg")},
     .anders = {incident("anders")},
     .ziet = {"incident_gemeld"},
     .nooit = {"Kanarie"}},
    {.id = "F33", .wie = pim, .verwacht = niets, .stuk = {e17()}, .nooit = {"Kanarie"}},
    {.id = "F34",
     .wie = mara,
     .verwacht = deel,
     .stuk = {e4()},
     .anders = {e4(woord("contactverbod"), "behandeling")},
     .ziet = {"Kanarie contactverbod"},
     .nooit = {"meldplicht", "Kanarie behandeling"}},
    {.id = "F34_nothing_that_protects",
     .wie = mara,
     .verwacht = niets,
     .stuk = {e4({})},
     .nooit = {"Kanarie"}},
    {.id = "F34_himself", .wie = pim, .stuk = {e4()}, .ziet = {"Kanarie contactverbod"}},
    {.id = "F34_himself_what_else_is_asked",
     .wie = pim,
     .stuk = {e4({})},
     .ziet = {"Kanarie meldplicht"}},
    {.id = "F34_nor_a_youngster",
     .wie = noor,
     .verwacht = niets,
     .stuk = {e4()},
     .nooit = {"Kanarie"}},
    {.id = "F36",
     .wie = jay,
     .verwacht = niets,
     .stuk = {e9()},
     .anders = {e9("elders")},
     .nooit = {"Kanarie", "kanarie-"}},
    {.id = "F37",
     .wie = kim,
     .verwacht = niets,
     .stuk = {e9()},
     .anders = {e9("elders")},
     .nooit = {"Kanarie", "kanarie-"}},
    {.id = "F40",
     .wie = mara,
     .verwacht = deel,
     .stuk = {e11()},
     .anders = {e11({"Kanarie een ander", OrganisatieSoort::overig}, woord("anders"))},
     .ziet = {"geweld"},
     .nooit = {"Kanarie"}},
    {.id = "F41",
     .wie = mara,
     .stuk = {e11({"Kanarie school", OrganisatieSoort::school}, {})},
     .ziet = {"geweld"},
     .op_de_bladzijde = {"Kanarie school"},
     .dreiging = Dreiging::alleen_zonder},
    // As a report by somebody who is no professional: not even that there is something to be kept.
    {.id = "F42",
     .wie = mara,
     .verwacht = deel,
     .stuk = {kept_secret("Kanarie school")},
     .anders = {e11({"Kanarie een ander", OrganisatieSoort::overig}, {})},
     .ziet = {"geweld"},
     .nooit = {"Kanarie", "vertrouwen\""}},
    {.id = "F42_a_threat",
     .wie = mara,
     .verwacht = deel,
     .stuk = {kept_secret("Kanarie school", MelderAfscherming::gevaar_voor_melder)},
     .anders = {kept_secret("Kanarie praktijk", MelderAfscherming::gevaar_voor_gezin)},
     .ziet = {"geweld"},
     .nooit = {"Kanarie", "gevaar_voor"}},
    {.id = "F42_who_recorded_it_is_who_reported",
     .wie = mara,
     .verwacht = deel,
     .stuk = {kept_secret(
         "Kanarie school", MelderAfscherming::vertrouwen, {"Kanarie juf", "Kanarie school"})},
     .anders = {kept_secret(
         "Kanarie club", MelderAfscherming::vertrouwen, {"Kanarie coach", "Kanarie club"})},
     .ziet = {"geweld"},
     .nooit = {"Kanarie"}},
    {.id = "F42_nor_who_works_with_the_family",
     .wie = kim,
     .verwacht = deel,
     .stuk = {kept_secret("Kanarie school")},
     .anders = {kept_secret("Kanarie praktijk", MelderAfscherming::gevaar_voor_gezin)},
     .ziet = {"geweld"},
     .nooit = {"Kanarie", "gevaar_voor"}},
    {.id = "F42_the_desk_that_holds_it",
     .wie = tess,
     .stuk = {kept_secret("Kanarie school")},
     .op_de_bladzijde = {"Kanarie school"},
     .dreiging = Dreiging::alleen_zonder},
    {.id = "F45",
     .wie = ali,
     .verwacht = deel,
     .stuk =
         {doel_van("noor", "voor Ali"), voor_naaste("ali"), doel_van("noor", "dicht"), e1(), e3()},
     .anders = {doel_van("noor", "voor Ali"), voor_naaste("ali")},
     .ziet = {"Kanarie voor Ali"},
     .nooit = {"Kanarie dicht", "Kanarie E", "eetstoornis"},
     .verhaal = mag_meelezen(all_three, "ali")},
    {.id = "F45_without_Noor",
     .wie = ali,
     .verwacht = geen_gezin,
     .stuk = {doel_van("noor", "voor Ali"), voor_naaste("ali")},
     .nooit = {"Kanarie"},
     .verhaal = mag_meelezen({"mara", "pim"}, "ali")},
    {.id = "F45_withdrawn",
     .wie = ali,
     .verwacht = geen_gezin,
     .stuk = {doel_van("noor", "voor Ali"), voor_naaste("ali")},
     .nooit = {"Kanarie"},
     .verhaal = mag_meelezen(all_three, "ali"),
     .daarna = {{"2021-03-01", ToestemmingIngetrokken{{"meelezen-noor"}}, {"noor"}}}},
    {.id = "F46",
     .wie = burger("ali"),
     .verwacht = geen_gezin,
     .stuk = {e13()},
     .nooit = {"Kanarie"}},
    {.id = "F48", .wie = vera, .stuk = {e13()}, .ziet = {"Kanarie E13"}},
    {.id = "F48_never_more",
     .wie = vera,
     .verwacht = niets,
     .stuk = {e17(), e6(), e15(), e8()},
     .nooit = {"Kanarie"}},
    // No event is of ADVISER: what Vera keeps is a note of hers.
    {.id = "F49",
     .wie = kim,
     .verwacht = niets,
     .stuk = {{{when, NotitieGemaakt{woord("F49")}, {"noor"}}, {"vera", vera.organisatie.naam}}},
     .nooit = {"Kanarie"}},
    {.id = "F50",
     .wie = els,
     .verwacht = deel,
     .stuk = {doel_van("sem", "Els haalt Sem van school"),
              voor_naaste("els-d"),
              doel_van("sem", "dicht"),
              e5(),
              e14()},
     .anders = {doel_van("sem", "Els haalt Sem van school"), voor_naaste("els-d")},
     .ziet = {"Kanarie Els haalt Sem van school"},
     .nooit = {"Kanarie dicht", "Kanarie E5", "Kanarie E14", "kanarie-"},
     .verhaal = mag_meelezen({"mara", "pim"}, "els-d")},
    {.id = "F50_not_set_out_for_her",
     .wie = els,
     .verwacht = geen_gezin,
     .stuk = {doel_van("sem", "dicht")},
     .nooit = {"Kanarie"},
     .verhaal = mag_meelezen({"mara", "pim"}, "els-d")},
    {.id = "F50_of_one_parent_alone",
     .wie = els,
     .verwacht = geen_gezin,
     .stuk = {doel_van("sem", "voor Els"), voor_naaste("els-d")},
     .nooit = {"Kanarie"},
     .verhaal = mag_meelezen({"mara"}, "els-d")},
    {.id = "F53",
     .wie = kim,
     .verwacht = bestaat,
     .stuk = {e6()},
     .anders = {e6("anders", ProbleemSoort::wonen)},
     .nooit = {"Kanarie", "schulden"},
     .verhaal = akkoord({"mara"}),
     .daarna = {{"2021-02-05", StukBetwist{event_id(501)}, {"mara"}}}},
    {.id = "F53_before_it_was_disputed",
     .wie = kim,
     .verwacht = deel,
     .stuk = {e6()},
     .anders = {e6("anders")},
     .ziet = {"probleem_gezien"},
     .nooit = {"Kanarie"},
     .verhaal = akkoord({"mara"})},
    {.id = "F53_herself",
     .wie = mara,
     .stuk = {e6()},
     .ziet = {"Kanarie E6"},
     .daarna = {{"2021-02-05", StukBetwist{event_id(501)}, {"mara"}}}},
    {.id = "F60",
     .wie = pim,
     .verwacht = niets,
     .stuk = {e5(), e13(), incident("F60")},
     .nooit = {"Kanarie"},
     .daarna = {{"2021-03-15",
                 GezagVastgelegd{GezagSoort::eenhoofdig, {{"mara"}}},
                 {"noor", "sem"}}}},
    {.id = "F60_the_day_before",
     .wie = pim,
     .stuk = {e5(), e13()},
     .ziet = {"Kanarie E5", "Kanarie E13"},
     .daarna = {{"2021-03-15",
                 GezagVastgelegd{GezagSoort::eenhoofdig, {{"mara"}}},
                 {"noor", "sem"}}},
     .nu = inzage::begin_of(date("2021-03-15")) - a_second},
};

class Gezinsleden : public testing::TestWithParam<Geval> {};

TEST_P(Gezinsleden, Geldt) {
    controleer(GetParam());
}

INSTANTIATE_TEST_SUITE_P(Geval, Gezinsleden, testing::ValuesIn(gevallen), [](const auto& one) {
    return one.param.id;
});

// Finding: who stands beside a member as her work was given the warnings that the member is not.
TEST(F48, WhoStandsBesideAMemberGetsNoWarningsEither) {
    Server server;
    server.tell(d1());
    server.clock.set(today);
    const std::string of = "/v1/gezinnen/" + family_id().to_text();
    for (const Gebruiker& who : {noor, vera}) {
        const http::Response warnings = server.get(who, of + "/signaleringen");
        EXPECT_EQ(warnings.status, 200) << who.id;
        EXPECT_EQ(warnings.body, R"({"signaleringen":[]})") << who.id;
        EXPECT_NE(server.get(who, of).body.find(R"("geenHulpInBeeld":null)"), std::string::npos);
    }
    EXPECT_NE(server.get(kim, of).body.find(R"("geenHulpInBeeld":{)"), std::string::npos);
}

}  // namespace
}  // namespace naast::gevallen
