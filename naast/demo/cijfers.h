// Every rate of the made-up region, with where it comes from. Published ones are never tuned; ours
// are marked `aanname`, also those that were chosen so that the published ones come back. The table
// of docs/reference/demoregio.md is made from this list. The reports: S0 Lelystad 2023, S1
// Flevoland 2021, S2 Almere 2021, S3 Gooi en Vechtstreek 2022, S4 Flevoland 2021. FIG and DER: rows
// of the catalogue, section 2.
#pragma once

#include <string>
#include <vector>

namespace naast::demo {

enum class CijferSoort { gepubliceerd, aanname };

struct Cijfer {
    double waarde = 0;
    const char* eenheid = "";  // deel: 0 to 1; dagen; per jaar
    const char* wat = "";      // Dutch, as the table shows it
    const char* bron = "";
    const char* gebruik = "";
    CijferSoort soort = CijferSoort::aanname;
    // How far off it may be, counted back from the events of seeds 1 to 20; 0: it is only drawn
    // from.
    double marge = 0;
};

namespace cijfers {

constexpr auto gepubliceerd = CijferSoort::gepubliceerd;

// --- published
inline constexpr Cijfer via_huisarts{0.33,
                                     "deel",
                                     "aanvragen die via de huisarts komen",
                                     "FIG-41, S2 p.47 (Almere 2020)",
                                     "van wie de aanvraag komt",
                                     gepubliceerd,
                                     0.02};
inline constexpr Cijfer contact_voorkant{5,
                                         "dagen",
                                         "van aanvraag tot eerste contact",
                                         "FIG-43, S2 p.48 (Almere 2021)",
                                         "hooguit, als het op tijd is",
                                         gepubliceerd};
inline constexpr Cijfer screening_en_analyse{42,
                                             "dagen",
                                             "van eerste contact tot doorverwijzing",
                                             "FIG-43, S2 p.48 (Almere 2021)",
                                             "wanneer de analyse klaar is en hulp gevraagd wordt",
                                             gepubliceerd};
inline constexpr Cijfer contact_aanbieder{5,
                                          "dagen",
                                          "van doorverwijzing tot contact met de aanbieder",
                                          "FIG-43, S2 p.48 (Almere 2021)",
                                          "zonder wachtlijst",
                                          gepubliceerd};
inline constexpr Cijfer start_na_contact{10,
                                         "dagen",
                                         "van contact met de aanbieder tot start",
                                         "FIG-43, S2 p.48 (Almere 2021)",
                                         "zonder wachtlijst",
                                         gepubliceerd};
inline constexpr Cijfer wachtlijst{61,
                                   "dagen",
                                   "gemiddelde wachttijd op een wachtlijst",
                                   "FIG-22, S2 p.61 (Almere 2021: 2 maanden)",
                                   "komt bij de tijd zonder wachtlijst",
                                   gepubliceerd};
inline constexpr Cijfer wachten_op_obm{365,
                                       "dagen",
                                       "wachten op ouderschapsbemiddeling",
                                       "FIG-34, S0 K6 (Lelystad 2023: 1 jaar)",
                                       "gescheiden ouders die bemiddeling vragen",
                                       gepubliceerd,
                                       20};
inline constexpr Cijfer onderzoek_toegang{56,
                                          "dagen",
                                          "eigen onderzoek van de toegang, zonder hulp",
                                          "FIG-33, S0 K3 (Lelystad 2023: 8 weken)",
                                          "duur van zo'n onderzoek",
                                          gepubliceerd};
inline constexpr Cijfer twee_soorten_hulp{0.2258,
                                          "deel",
                                          "jeugdigen met hulp die twee of meer soorten kregen",
                                          "FIG-45, S2 p.49 (Almere 2020: 1.236 van 5.473)",
                                          "van de jeugdigen met hulp",
                                          gepubliceerd,
                                          0.03};
inline constexpr Cijfer eerder_hulp{0.2522,
                                    "deel",
                                    "jeugdigen die al eerder hulp kregen",
                                    "FIG-46, S2 p.49 (Almere 2017-2020: 1.660 van 6.582)",
                                    "hulp van voor de drie jaar",
                                    gepubliceerd,
                                    0.03};
inline constexpr Cijfer ook_wmo{0.0545,
                                "deel",
                                "adressen met jeugdhulp en Wmo",
                                "FIG-47, S2 p.49 (Almere 2020: 236 van 4.334)",
                                "een ouder met begeleiding van de Wmo",
                                gepubliceerd,
                                0.015};
inline constexpr Cijfer eerder_gemeld{0.64,
                                      "deel",
                                      "zaken waarin Veilig Thuis eerder betrokken was",
                                      "FIG-08, S1 par. 3.2 (Flevoland 2018)",
                                      "bij de eerste melding in de drie jaar",
                                      gepubliceerd,
                                      0.03};
inline constexpr Cijfer vaak_gemeld{0.25,
                                    "deel",
                                    "zaken met 3 tot 7 eerdere betrokkenheden",
                                    "FIG-09, S1 par. 3.2 (Flevoland 2018)",
                                    "bij de eerste melding in de drie jaar",
                                    gepubliceerd,
                                    0.03};
inline constexpr Cijfer opnieuw_gemeld{0.31,
                                       "deel",
                                       "meldingen met een nieuwe binnen 15 maanden",
                                       "FIG-11, S1 par. 3.2 (Flevoland 2020)",
                                       "na elke melding",
                                       gepubliceerd,
                                       0.03};
inline constexpr Cijfer zonder_onderzoek{
    0.67,
    "deel",
    "meldingen die Veilig Thuis na de triage sluit zonder onderzoek",
    "FIG-01, S1 par. 2 (Nederland 2020: meer dan 2/3)",
    "doorgegeven aan het lokale team of zonder vervolg",
    gepubliceerd,
    0.03};
inline constexpr Cijfer op_tijd_beoordeeld{0.54,
                                           "deel",
                                           "meldingen die binnen 5 werkdagen beoordeeld zijn",
                                           "FIG-18, S2 p.61 (Flevoland 2020)",
                                           "elke melding",
                                           gepubliceerd,
                                           0.03};
inline constexpr Cijfer wacht_op_onderzoek{91,
                                           "dagen",
                                           "gemiddeld wachten op voorwaarden-en-vervolg of "
                                           "onderzoek",
                                           "FIG-21, S2 p.61 (Almere 2021: 3 maanden)",
                                           "van beoordeling tot start",
                                           gepubliceerd,
                                           5};
inline constexpr Cijfer tot_intake_gi{249,
                                      "dagen",
                                      "gemiddeld van melding tot intake bij de GI",
                                      "FIG-02, S1 par. 2 (Brabant 2016: 8,2 maanden)",
                                      "gezinnen waar de rechter een maatregel uitspreekt",
                                      gepubliceerd,
                                      15};
inline constexpr Cijfer nog_steeds_geweld{0.5,
                                          "deel",
                                          "gezinnen met nog steeds geweld na 1,5 jaar",
                                          "FIG-04, S1 par. 2 (Nederland 2020: de helft)",
                                          "een nieuw voorval na anderhalf jaar",
                                          gepubliceerd,
                                          0.05};
inline constexpr Cijfer kind_kreeg_hulp{0.5,
                                        "deel",
                                        "kinderen in gemelde gezinnen die zelf hulp kregen",
                                        "FIG-05, S1 par. 2 (Nederland 2020: ongeveer de helft)",
                                        "kinderen in gezinnen met een melding",
                                        gepubliceerd,
                                        0.05};
inline constexpr Cijfer geen_hulp_na_melding{0.2,
                                             "deel",
                                             "gezinnen zonder hulp na de melding",
                                             "FIG-06, S1 par. 2 (Nederland 2020)",
                                             "gezinnen met een melding",
                                             gepubliceerd,
                                             0.04};
inline constexpr Cijfer hulp_afgebroken{0.48,
                                        "deel",
                                        "hulp na een melding die niet begon of vroeg stopte",
                                        "FIG-10, S1 par. 3.2 (Flevoland 2020: bijna de helft)",
                                        "aangeboden hulp in gezinnen met een melding",
                                        gepubliceerd,
                                        0.04};
inline constexpr Cijfer niet_opgelost{0.48,
                                      "deel",
                                      "hulp die eindigt voor de problemen zijn opgelost",
                                      "FIG-12, S1 par. 3.2 (Flevoland 2020: bijna de helft)",
                                      "hulp die stopt in gezinnen met een melding",
                                      gepubliceerd,
                                      0.04};
inline constexpr Cijfer verblijf{0.089,
                                 "deel",
                                 "trajecten met verblijf",
                                 "FIG-69, S4 par. 3.5 (Flevoland 2020)",
                                 "uithuisplaatsingen van alle trajecten die beginnen",
                                 gepubliceerd,
                                 0.01};
inline constexpr Cijfer meer_plekken{0.78,
                                     "deel",
                                     "geplaatste kinderen met meer dan een plek",
                                     "FIG-79, S3 par. 4.1 (2022: 7 van 9; niet representatief)",
                                     "overplaatsing of tweede plaatsing",
                                     gepubliceerd,
                                     0.05};
inline constexpr Cijfer alleen_vrijwillig{0.29,
                                          "deel",
                                          "gezinnen met plaatsingen die alleen vrijwillig waren",
                                          "FIG-80, S3 par. 4.1 (2022: 2 van 7)",
                                          "de andere hebben een maatregel",
                                          gepubliceerd,
                                          0.06};
inline constexpr Cijfer jongens{0.6,
                                "deel",
                                "kinderen die een jongen zijn",
                                "FIG-75, S3 par. 4.1 (2022: 9 van 15; niet representatief)",
                                "elk kind",
                                gepubliceerd,
                                0.02};
inline constexpr Cijfer jongste{2,
                                "jaar",
                                "jongste kind",
                                "FIG-75, S3 par. 4.1 (2022: 2 tot 19 jaar)",
                                "leeftijd bij aanmelding",
                                gepubliceerd};
inline constexpr Cijfer school_gedrag{0.61,
                                      "gewicht",
                                      "vragen van school over gedrag",
                                      "FIG-61, S2 p.36 (midden van 51-71 %)",
                                      "waar een signaal van school over gaat",
                                      gepubliceerd};
inline constexpr Cijfer school_leren{0.345,
                                     "gewicht",
                                     "vragen van school over leren",
                                     "FIG-61, S2 p.36 (midden van 15-54 %)",
                                     "waar een signaal van school over gaat",
                                     gepubliceerd};
inline constexpr Cijfer school_gezondheid{0.2,
                                          "gewicht",
                                          "vragen van school over gezondheid",
                                          "FIG-61, S2 p.36 (midden van 10-30 %)",
                                          "waar een signaal van school over gaat",
                                          gepubliceerd};
inline constexpr Cijfer ouders_gedrag{0.51,
                                      "gewicht",
                                      "vragen van ouders over gedrag",
                                      "FIG-62, S2 p.36 (midden van 38-64 %)",
                                      "welke hulp gevraagd wordt",
                                      gepubliceerd};
inline constexpr Cijfer ouders_opvoeding{0.41,
                                         "gewicht",
                                         "vragen van ouders over opvoeding",
                                         "FIG-62, S2 p.36 (midden van 26-56 %)",
                                         "welke hulp gevraagd wordt",
                                         gepubliceerd};
inline constexpr Cijfer ouders_relaties{0.275,
                                        "gewicht",
                                        "vragen van ouders over relaties",
                                        "FIG-62, S2 p.36 (midden van 14-41 %)",
                                        "welke hulp gevraagd wordt",
                                        gepubliceerd};
inline constexpr Cijfer ouders_gezondheid{0.175,
                                          "gewicht",
                                          "vragen van ouders over gezondheid",
                                          "FIG-62, S2 p.36 (midden van 8-27 %)",
                                          "welke hulp gevraagd wordt",
                                          gepubliceerd};

// --- ours: who comes
inline constexpr Cijfer al_bekend{0.35,
                                  "deel",
                                  "gezinnen die er aan het begin al zijn",
                                  "zo blijft het aantal open gezinnen gelijk",
                                  "aangemeld in de eerste twee maanden"};
inline constexpr Cijfer gezinnen_per_regisseur{20,
                                               "aantal",
                                               "gezinnen per regisseur",
                                               "de eis die gemeten wordt (GAP-11)",
                                               "hoeveel regisseurs er zijn"};
inline constexpr Cijfer ander_gezicht{0.15,
                                      "per jaar",
                                      "regisseurs die vertrekken",
                                      "wij, naar het verloop in de jeugdhulp",
                                      "een ander neemt alle gezinnen over"};
inline constexpr Cijfer overdracht_zonder_gat{0.85,
                                              "deel",
                                              "gezinnen waar de nieuwe regisseur meteen begint",
                                              "wij",
                                              "anders een gat van 1 tot 6 weken"};
inline constexpr Cijfer gescheiden{
    0.4, "deel", "gezinnen waar de ouders uit elkaar zijn", "wij", "een of twee huishoudens"};
inline constexpr Cijfer met_melding{
    0.3, "deel", "gezinnen met een melding bij Veilig Thuis", "wij", "in de drie jaar"};

// --- ours: how the work is done
inline constexpr Cijfer op_tijd{0.8,
                                "deel",
                                "taken die op tijd gedaan zijn",
                                "wij: een gewone, gemengde praktijk",
                                "elke taak waar een regel op let en geen cijfer voor is"};
inline constexpr Cijfer reageert_per_week{0.5,
                                          "deel",
                                          "taken die nog open staan en die week gedaan worden",
                                          "wij: wie met Naast werkt, handelt na een signaal",
                                          "na de dag dat Naast waarschuwt"};
inline constexpr Cijfer blijft_liggen{
    0.04, "deel", "taken die blijven liggen", "wij", "nooit gedaan"};
inline constexpr Cijfer tussen_contacten{21,
                                         "dagen",
                                         "gemiddeld tussen twee contacten van de regisseur",
                                         "wij",
                                         "14 tot 28 dagen zolang het gezin open is"};
inline constexpr Cijfer contact_valt_uit{
    0.12, "deel", "contacten die niet doorgaan", "wij", "dan is de stilte dubbel zo lang"};

inline constexpr Cijfer op_een_wachtlijst{0.4,
                                          "deel",
                                          "hulp waar een wachtlijst voor is",
                                          "wij; S2 p.50 noemt lijsten, geen deel",
                                          "komt bij de tijd zonder wachtlijst"};
inline constexpr Cijfer intake_op_tijd{0.5,
                                       "deel",
                                       "intakes binnen twee weken bij wie langer wacht",
                                       "wij; S3 par. 4.4 noemt bijna een jaar",
                                       "elke aanvraag"};
inline constexpr Cijfer geen_overbrugging{
    0.3, "deel", "wachtenden voor wie niets overbrugt", "wij", "elke aanvraag"};
inline constexpr Cijfer hulp_afgebroken_anders{
    0.2,
    "deel",
    "hulp die niet begint of vroeg stopt, zonder melding",
    "wij",
    "gezinnen zonder melding"};
inline constexpr Cijfer nooit_begonnen{
    0.35, "deel", "afgebroken hulp die nooit begon", "wij", "van wat FIG-10 samen telt"};
inline constexpr Cijfer niet_opgelost_anders{
    0.25,
    "deel",
    "hulp die eindigt voor het is opgelost, zonder melding",
    "wij",
    "gezinnen zonder melding"};
inline constexpr Cijfer start_bekend{
    0.75, "deel", "aanvragen waarbij de start bekend is", "wij", "anders weet niemand het"};
inline constexpr Cijfer toelatingseis{
    0.15, "deel", "aanvragen met een eis van de aanbieder", "wij", "wordt nagegaan of het past"};
inline constexpr Cijfer iets_anders_gevraagd{0.8,
                                             "deel",
                                             "afgewezen hulp waarna iets anders gevraagd wordt",
                                             "wij",
                                             "binnen een week, als het op tijd is"};
inline constexpr Cijfer tweede_soort{0.01,
                                     "deel",
                                     "eerste hulp waar een tweede soort bij komt",
                                     "wij, zodat FIG-45 klopt",
                                     "jeugdigen met hulp"};
inline constexpr Cijfer vraagt_bemiddeling{
    0.15, "deel", "gescheiden ouders die bemiddeling vragen", "wij", "wachten op FIG-34"};
inline constexpr Cijfer eigen_hulp_van_wie_hulp_krijgt{
    0.75,
    "deel",
    "gemelde gezinnen met hulp waar die voor een kind zelf is",
    "wij, zodat FIG-05 en FIG-06 samen kloppen",
    "soort van de eerste hulp"};
inline constexpr Cijfer analyse_klaar{0.85,
                                      "deel",
                                      "analyses die binnen de 42 dagen van FIG-43 klaar zijn",
                                      "wij",
                                      "anders tot 42 dagen later"};
inline constexpr Cijfer huisarts_verwijst_direct{
    0.5,
    "deel",
    "huisartsen die meteen naar een aanbieder verwijzen",
    "wij",
    "hulp gevraagd zonder analyse"};
inline constexpr Cijfer doel_met_eindpunt{
    0.85, "deel", "doelen met een eindpunt", "wij", "anders later aangevuld"};
inline constexpr Cijfer zorgsignaal_per_jaar{
    0.8, "per jaar", "zorgsignalen per gezin", "wij", "school, huisarts, politie"};
inline constexpr Cijfer veiligheid_in_signaal{
    0.15, "deel", "zorgsignalen over veiligheid", "wij", "ieder gezinslid wordt beoordeeld"};
inline constexpr Cijfer verzuim_per_jaar{0.06,
                                         "per jaar",
                                         "kinderen die langer niet naar school gaan",
                                         "wij",
                                         "vanaf 8 jaar, 14 tot 150 dagen"};
inline constexpr Cijfer schakelmoment_per_jaar{
    0.15, "per jaar", "schakelmomenten per gezin", "wij", "scheiding, verhuizing, schoolwissel"};
inline constexpr Cijfer ouder_met_probleem{
    0.25, "deel", "ouders bij wie iets zwaars gezien wordt", "wij", "eigen hulp wordt gevraagd"};
inline constexpr Cijfer diagnose{
    0.12, "deel", "kinderen met een diagnose", "wij", "in het eerste halfjaar"};
inline constexpr Cijfer oordeel{
    0.15, "deel", "gezinnen waar een oordeel over iemand staat", "wij", "met of zonder reactie"};
inline constexpr Cijfer twee_keer_niet_gekomen{
    0.1, "deel", "gezinnen die afspraken missen", "wij", "twee keer achter elkaar"};
inline constexpr Cijfer bellers_zonder_antwoord{
    0.04, "deel", "gezinnen die drie keer bellen zonder antwoord", "wij", "binnen twee weken"};
inline constexpr Cijfer eigen_onderzoek{
    0.05, "deel", "gezinnen met een eigen onderzoek van de toegang", "wij", "duurt FIG-33"};
inline constexpr Cijfer maatwerk{
    0.02, "deel", "gezinnen die maatwerk vragen", "wij", "besloten na maanden (FIG-35)"};
inline constexpr Cijfer veel_gezichten{0.02,
                                       "deel",
                                       "gezinnen met tien hulpverleners",
                                       "wij; FIG-27 en 28 zijn verhalen",
                                       "een half jaar lang"};
inline constexpr Cijfer met_plaatsing{0.168,
                                      "deel",
                                      "gezinnen met een uithuisplaatsing",
                                      "wij, zodat FIG-69 klopt",
                                      "meer dan een kind kan"};
inline constexpr Cijfer maatregel_zonder_plaatsing{
    0.03, "deel", "gezinnen met een maatregel zonder plaatsing", "wij", "van alle gezinnen"};
inline constexpr Cijfer kind_is_getuige{0.4,
                                        "deel",
                                        "meldingen waarbij kinderen geweld zagen",
                                        "wij",
                                        "vraagt om eigen hulp van het kind"};
inline constexpr Cijfer onveilig_bij_melding{0.35,
                                             "deel",
                                             "meldingen met het oordeel onveilig",
                                             "wij",
                                             "een veiligheidsplan en een nieuw oordeel"};
inline constexpr Cijfer iedereen_beoordeeld{
    0.7, "deel", "beoordelingen van ieder gezinslid tegelijk", "wij", "anders alleen de kinderen"};
inline constexpr Cijfer doorgegeven{0.75,
                                    "deel",
                                    "gesloten meldingen die naar het lokale team gaan",
                                    "wij",
                                    "de andere zonder vervolg"};
inline constexpr Cijfer verlengd{
    0.5, "deel", "maatregelen die na een jaar verlengd worden", "wij", "een jaar erbij"};
inline constexpr Cijfer plaatsing_uitgelegd{0.75,
                                            "deel",
                                            "plaatsingen waarbij alles meteen vastligt",
                                            "wij",
                                            "lichtere vormen, einddatum, gehoorde ouders"};
inline constexpr Cijfer perspectiefplan_op_dag_een{
    0.6,
    "deel",
    "plaatsingen met een perspectiefplan op de eerste dag",
    "wij",
    "anders dagen later"};
inline constexpr Cijfer overgeplaatst{0.78,
                                      "deel",
                                      "plaatsingen met een overplaatsing",
                                      "wij, zodat FIG-79 klopt",
                                      "na een tot drie maanden"};
inline constexpr Cijfer hulp_thuis_bij_plaatsing{
    0.7,
    "deel",
    "plaatsingen waarbij meteen hulp thuis gevraagd wordt",
    "wij",
    "voor het hele gezin"};
inline constexpr Cijfer kind_erbij{
    0.5, "deel", "contacten waar een kind bij is", "wij", "elk kind apart"};
inline constexpr Cijfer getuige_kreeg_hulp{
    0.5,
    "deel",
    "kinderen die geweld zagen en voor wie gevraagde hulp begint",
    "wij, zodat FIG-05 klopt",
    "eigen hulp wordt gevraagd, en begint of niet"};
inline constexpr Cijfer zwaardere_hulp_bij_stilstand{
    0.35, "deel", "stilstand waarna zwaardere hulp gevraagd wordt", "wij", "gezinsbehandeling"};
inline constexpr Cijfer hulp_afgebroken_verder{
    0.24,
    "deel",
    "gevraagde hulp die niet begint of vroeg stopt, buiten die voor getuigen",
    "wij, zodat FIG-10 klopt",
    "gezinnen met een melding"};
inline constexpr Cijfer eerder_hulp_van_wie_er_was{
    0.255,
    "deel",
    "kinderen met eerdere hulp die toen oud genoeg waren",
    "wij, zodat FIG-46 klopt",
    "voor de drie jaar"};
inline constexpr Cijfer zonder_onderzoek_anders{
    0.92,
    "deel",
    "meldingen zonder onderzoek als de rechter niet volgt",
    "wij, zodat FIG-01 klopt",
    "na een maatregel volgt altijd onderzoek"};
inline constexpr Cijfer geen_hulp_van_de_rest{
    0.31,
    "deel",
    "gemelde gezinnen zonder hulp, waar geen maatregel of plaatsing is",
    "wij, zodat FIG-06 klopt",
    "gezinnen met een melding"};
inline constexpr Cijfer wmo_gevraagd{
    0.072,
    "deel",
    "gezinnen waar een ouder Wmo vraagt",
    "wij, zodat FIG-47 klopt: niet elke vraag begint binnen de drie jaar",
    "gezinnen met hulp"};

}  // namespace cijfers

// All of them, in the order of the table.
const std::vector<const Cijfer*>& alle_cijfers();

// The tables of docs/reference/demoregio.md.
std::string cijfers_in_markdown();

}  // namespace naast::demo
