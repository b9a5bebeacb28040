#include "naast/http/schemas.h"

#include "naast/gezin/noodtoets.h"
#include "naast/http/noodaanvragen.h"
#include "naast/http/schema_delen.h"
#include "naast/http/schemas_opdrachten.h"
#include "naast/hulp/opdrachten.h"
#include "naast/inzage/noodtoegang.h"
#include "naast/register/werk.h"
#include "naast/signalering/signalering.h"
#include "naast/termijnen/looptijd.h"
#include "naast/tijdlijn/straks.h"
#include "naast/veiligheid/opdrachten.h"
#include "naast/verblijf/opdrachten.h"

namespace naast::http {

namespace json = boost::json;

namespace {

void add_session_schemas(json::object& schemas) {
    schemas["Tekst"] = object_of({{"nl", text}, {"en", text}});
    schemas["DemoPersoon"] = object_of({{"id", text},
                                        {"naam", text},
                                        {"functie", ref("Tekst")},
                                        {"organisatie", text},
                                        {"uitleg", ref("Tekst")}});
    schemas["DemoPersonen"] = object_of({{"demoPersonen", array_of(ref("DemoPersoon"))}});
    schemas["NieuweSessie"] = object_of({{"demoPersoon", text}});
    schemas["Sessie"] = object_of({{"persoon",
                                    object_of({{"id", text},
                                               {"naam", text},
                                               {"functie", ref("Tekst")},
                                               {"organisatie", text},
                                               {"soort", choice<inzage::SubjectSoort>()},
                                               {"crisisdienst", boolean}})},
                                   {"csrf", text},
                                   {"vandaag", day},
                                   {"oefenomgeving", boolean}});
}

void add_list_schemas(json::object& schemas) {
    schemas["GezinRegel"] = object_of(
        {{"id", uuid},
         {"naam", text},
         {"kinderen", array_of(text)},
         {"regisseur", nullable(object_of({{"naam", text}, {"organisatie", text}}))},
         {"signaleringen",
          object_of({{"signaal", number}, {"waarschuwing", number}, {"escalatie", number}})},
         {"laatsteGebeurtenis",
          nullable(object_of(
              {{"op", partial_day}, {"opTekst", ref("Tekst")}, {"titel", ref("Tekst")}}))}});
    schemas["Gezinnen"] = object_of({{"vandaag", day}, {"gezinnen", array_of(ref("GezinRegel"))}});
}

void add_timeline_schemas(json::object& schemas) {
    schemas["Periode"] = object_of({{"id", text},
                                    {"soort", choice<PeriodeSoort>()},
                                    {"personen", array_of(text)},
                                    {"organisatie", nullable(text)},
                                    {"titel", ref("Tekst")},
                                    {"vanaf", day},
                                    {"totEnMet", nullable(day)},
                                    {"dagen", number},
                                    {"toelichting", nullable(ref("Tekst"))},
                                    {"feiten", array_of(uuid)},
                                    {"datering", choice<Datering>()}});
    schemas["Gebeurtenis"] =
        object_of({{"id", uuid},
                   {"soort", text},
                   {"op", partial_day},
                   {"opTekst", ref("Tekst")},
                   {"dag", day},
                   {"personen", array_of(text)},
                   {"organisatie", nullable(text)},
                   {"titel", ref("Tekst")},
                   {"tekst", nullable(text)},
                   {"bron", text},
                   {"bekendOp", day},
                   {"vastgelegdOp", day},
                   {"vastgelegdDoor", nullable(object_of({{"naam", text}, {"organisatie", text}}))},
                   {"overgenomen", boolean},
                   {"datering", choice<Datering>()},
                   {"opDeLijn", boolean}});
    schemas["Schakelmoment"] = object_of({{"id", uuid},
                                          {"dag", day},
                                          {"titel", ref("Tekst")},
                                          {"toekomst", boolean},
                                          {"personen", array_of(text)}});
    schemas["InHetKort"] = object_of(
        {{"geenHulpInBeeld", nullable(object_of({{"perioden", number}, {"dagen", number}}))},
         {"gewachtOpHulp", nullable(object_of({{"keer", number}, {"dagen", number}}))},
         {"wisselingen", object_of({{"aantal", number}, {"inDeToekomst", number}})},
         {"looptNu", object_of({{"aantal", number}, {"titels", array_of(ref("Tekst"))}})}});
    schemas["Tijdlijn"] = object_of({{"perioden", array_of(ref("Periode"))},
                                     {"gebeurtenissen", array_of(ref("Gebeurtenis"))},
                                     {"schakelmomenten", array_of(ref("Schakelmoment"))},
                                     {"inHetKort", ref("InHetKort")}});
}

void add_warning_schemas(json::object& schemas) {
    schemas["Stap"] = object_of({{"sterkte", choice<Sterkte>()}, {"sinds", day}});
    schemas["Normgebruik"] = object_of(
        {{"id", text}, {"tekst", ref("Tekst")}, {"status", choice<NormStatus>()}, {"bron", text}});
    schemas["Signalering"] = object_of({{"regel", text},
                                        {"gezin", uuid},
                                        {"betreft", array_of(text)},
                                        {"sinds", day},
                                        {"tot", nullable(day)},
                                        {"sterkte", choice<Sterkte>()},
                                        {"stappen", array_of(ref("Stap"))},
                                        {"titel", ref("Tekst")},
                                        {"tekst", text},
                                        {"text", text},
                                        {"feiten", array_of(uuid)},
                                        {"wie", choice<Wie>()},
                                        {"eindigt", text},
                                        {"ends", text},
                                        {"norm", nullable(ref("Normgebruik"))}});
    schemas["Signaleringen"] = object_of({{"signaleringen", array_of(ref("Signalering"))}});
    schemas["DossierSignalering"] =
        object_of({{"id", text},
                   {"regel", text},
                   {"titel", ref("Tekst")},
                   {"tekst", ref("Tekst")},
                   {"betreft", array_of(text)},
                   {"sinds", day},
                   {"tot", nullable(day)},
                   {"open", boolean},
                   {"sterkte", choice<Sterkte>()},
                   {"stappen", array_of(ref("Stap"))},
                   {"feiten", array_of(uuid)},
                   {"wie", object_of({{"rol", choice<Wie>()}, {"tekst", ref("Tekst")}})},
                   {"eindigt", ref("Tekst")},
                   {"norm", nullable(ref("Normgebruik"))}});
    schemas["Termijn"] = object_of({{"id", text},
                                    {"norm", text},
                                    {"titel", ref("Tekst")},
                                    {"betreft", array_of(text)},
                                    {"vanaf", day},
                                    {"uiterlijk", day},
                                    {"afgerondOp", nullable(day)},
                                    {"stand", choice<TermijnStand>()},
                                    {"dagenTeLaat", number},
                                    {"status", choice<NormStatus>()},
                                    {"bron", text}});
    schemas["Termijnen"] = object_of({{"termijnen", array_of(ref("Termijn"))}});
}

void add_work_schemas(json::object& schemas) {
    schemas["Werkregel"] = object_of(
        {{"gezin", object_of({{"id", uuid}, {"naam", text}, {"kinderen", array_of(text)}})},
         {"soort", choice<WerkSoort>()},
         {"wanneer", choice<Wanneer>()},
         {"regel", text},
         {"titel", ref("Tekst")},
         {"teksten", array_of(ref("Tekst"))},
         {"betreft", array_of(text)},
         {"namen", array_of(text)},
         {"dag", day},
         {"dagen", number},
         {"termijnVoorbij", boolean},
         {"sterkte", nullable(choice<Sterkte>())},
         {"wie", nullable(object_of({{"rol", choice<Wie>()}, {"tekst", ref("Tekst")}}))},
         {"vanMij", boolean},
         {"feiten", array_of(uuid)},
         {"eindigt", ref("Tekst")},
         {"norm", nullable(ref("Normgebruik"))},
         {"uitstel",
          nullable(object_of({{"uitstel", text}, {"totEnMet", day}, {"reden", text}}))}});
    schemas["Werk"] =
        object_of({{"vandaag", day}, {"gezinnen", number}, {"regels", array_of(ref("Werkregel"))}});
}

void add_network_schemas(json::object& schemas) {
    schemas["Netwerk"] = object_of(
        {{"relaties",
          array_of(object_of({{"van", text},
                              {"soort", choice<RelatieSoort>()},
                              {"tekst", ref("Tekst")},
                              {"naar", text},
                              {"loopt", boolean}}))},
         {"gezag",
          array_of(object_of(
              {{"kind", text}, {"tekst", ref("Tekst")}, {"bij", array_of(text)}, {"sinds", day}}))},
         {"huishoudens",
          array_of(object_of({{"id", text},
                              {"naam", text},
                              {"personen", array_of(text)},
                              {"adresGeheim", boolean}}))},
         {"betrokkenen", array_of(ref("Betrokkene"))},
         {"zelfGekozen", array_of(object_of({{"naam", text}, {"van", text}}))}});
    schemas["Betrokkene"] = object_of({{"id", text},
                                       {"naam", text},
                                       {"organisatie", text},
                                       {"rol", ref("Tekst")},
                                       {"regisseur", boolean},
                                       {"sinds", day},
                                       {"totEnMet", nullable(day)},
                                       {"nu", boolean}});
}

void add_now_schemas(json::object& schemas) {
    schemas["Lopend"] = object_of({{"titel", ref("Tekst")},
                                   {"personen", array_of(text)},
                                   {"organisatie", text},
                                   {"sinds", day},
                                   {"dagen", number}});
    schemas["NuGezin"] = object_of({{"gezin", ref("GezinKop")},
                                    {"ik", nullable(text)},
                                    {"aanspreekvorm", form_of_address},
                                    {"personen", array_of(ref("Persoon"))},
                                    {"straks", array_of(ref("Straks"))},
                                    {"wachten", array_of(ref("Lopend"))},
                                    {"ontbreekt", array_of(ref("Lopend"))},
                                    {"nu", array_of(ref("Lopend"))},
                                    {"betrokkenen", array_of(ref("Betrokkene"))},
                                    {"heeftPlan", boolean},
                                    {"magLatenWeten", boolean},
                                    {"stand", text}});
    schemas["Nu"] = object_of({{"vandaag", day}, {"gezinnen", array_of(ref("NuGezin"))}});
}

void add_plan_schemas(json::object& schemas) {
    schemas["Planversie"] = object_of({{"nummer", number},
                                       {"dag", day},
                                       {"tekst", text},
                                       {"meningen",
                                        array_of(object_of({{"persoon", text},
                                                            {"standpunt", choice<Standpunt>()},
                                                            {"tekst", text},
                                                            {"dag", day}}))}});
    schemas["Doel"] =
        object_of({{"id", text},
                   {"tekst", text},
                   {"van", array_of(text)},
                   {"gesteld", day},
                   {"bereiktAls", text},
                   {"scores", array_of(object_of({{"cijfer", number}, {"dag", day}}))},
                   {"geeindigd", nullable(day)},
                   {"hoe", nullable(ref("Tekst"))}});
    schemas["Afspraak"] =
        object_of({{"id", text},
                   {"doel", nullable(text)},
                   {"tekst", text},
                   {"medewerker", nullable(object_of({{"naam", text}, {"organisatie", text}}))},
                   {"vanMij", boolean},
                   {"gezinsleden", array_of(text)},
                   {"uiterlijk", nullable(day)},
                   {"klaar", nullable(day)},
                   {"dagenTeLaat", number}});
    schemas["Analyse"] = object_of({{"analyse", text},
                                    {"door", nullable(text)},
                                    {"vanOns", boolean},
                                    {"sinds", day},
                                    {"klaarOp", nullable(day)},
                                    {"bijgewerktOp", nullable(day)},
                                    {"factoren",
                                     array_of(object_of({{"soort", choice<FactorSoort>()},
                                                         {"gebied", choice<Leefgebied>()},
                                                         {"tekst", text}}))}});
    schemas["Plan"] =
        object_of({{"versies", array_of(ref("Planversie"))},
                   {"doelen", array_of(ref("Doel"))},
                   {"afspraken", array_of(ref("Afspraak"))},
                   {"analyses", array_of(ref("Analyse"))},
                   {"evaluaties", array_of(object_of({{"dag", day}, {"tekst", ref("Tekst")}}))},
                   {"beslissenMee", array_of(text)},
                   {"nogTeVragen", array_of(text)}});
    schemas["Straks"] = object_of({{"soort", choice<StraksSoort>()},
                                   {"dag", day},
                                   {"titel", ref("Tekst")},
                                   {"personen", array_of(text)},
                                   {"met", text}});
}

// What goes on or is open, and can be told of, answered or ended.
void add_open_schemas(json::object& schemas) {
    schemas["Hulp"] = object_of(
        {{"hulp", text},
         {"titel", ref("Tekst")},
         {"personen", array_of(text)},
         {"aanbieder", nullable(text)},
         {"stand", choice<Hulpstand>()},
         {"sinds", day},
         {"intake", nullable(day)},
         {"gevraagd", nullable(uuid)},
         {"overbrugging",
          array_of(object_of(
              {{"aanbieder", nullable(text)}, {"personen", array_of(text)}, {"sinds", day}}))},
         {"planB", nullable(uuid)},
         {"magMelden", boolean}});
    schemas["OpenSignaal"] = object_of({{"signaal", text},
                                        {"wat", choice<SignaalSoort>()},
                                        {"titel", ref("Tekst")},
                                        {"zorgen", array_of(ref("Tekst"))},
                                        {"personen", array_of(text)},
                                        {"van", nullable(text)},
                                        {"sinds", day},
                                        {"gebeurtenis", uuid}});
    schemas["Onveilig"] = object_of({{"personen", array_of(text)},
                                     {"sinds", day},
                                     {"sindsTekst", ref("Tekst")},
                                     {"beoordeeldOp", day},
                                     {"beoordeeldTekst", ref("Tekst")},
                                     {"door", nullable(text)},
                                     {"zonderPlan", array_of(text)},
                                     {"planTekst", nullable(ref("Tekst"))}});
    schemas["LopendVerzuim"] = object_of({{"kind", text}, {"titel", ref("Tekst")}, {"sinds", day}});
    schemas["TePlaatsen"] = object_of(
        {{"kind", text}, {"gezag", array_of(text)}, {"eerder", array_of(choice<VerblijfVorm>())}});
    schemas["OpenPlaatsing"] =
        object_of({{"plaatsing", text},
                   {"kind", text},
                   {"titel", ref("Tekst")},
                   {"vorm", choice<VerblijfVorm>()},
                   {"sinds", day},
                   {"totEnMet", nullable(day)},
                   {"beoogdEinde", nullable(day)},
                   {"evaluatieOp", nullable(day)},
                   {"geevalueerd", boolean},
                   {"perspectiefplan", boolean},
                   {"overplaatsen", boolean},
                   {"ontbreekt",
                    object_of({{"lichtereVormen", array_of(choice<VerblijfVorm>())},
                               {"alternatieven", array_of(choice<AlternatiefSoort>())},
                               {"nietGehoord", array_of(text)},
                               {"beoogdEinde", boolean}})}});
    schemas["Tafel"] = object_of(
        {{"tafel", text},
         {"titel", ref("Tekst")},
         {"bijeengeroepenOp", day},
         {"geplandOp", nullable(day)},
         {"genodigd", array_of(object_of({{"naam", text}, {"soort", choice<OrganisatieSoort>()}}))},
         {"gehoudenOp", nullable(day)},
         {"advies", boolean}});
}

void add_page_schemas(json::object& schemas) {
    schemas["Persoon"] = object_of({{"id", text},
                                    {"naam", text},
                                    {"rol", choice<Gezinsrol>()},
                                    {"rolTekst", ref("Tekst")},
                                    {"geboren", nullable(partial_day)},
                                    {"leeftijd", nullable(number)},
                                    {"geslacht", nullable(choice<Geslacht>())},
                                    {"overleden", nullable(day)}});
    schemas["Organisatie"] = object_of({{"id", text},
                                        {"naam", text},
                                        {"afgeschermd", boolean},
                                        {"soort", choice<OrganisatieSoort>()},
                                        {"soortTekst", ref("Tekst")}});
    schemas["GezinKop"] =
        object_of({{"id", uuid},
                   {"naam", text},
                   {"gemeente", text},
                   {"open", boolean},
                   {"regisseur",
                    nullable(object_of(
                        {{"id", text}, {"naam", text}, {"organisatie", text}, {"sinds", day}}))}});
    schemas["Dossier"] = object_of(
        {{"gezin", ref("GezinKop")},
         {"vandaag", day},
         {"peildatum", day},
         {"bekendOp", day},
         {"personen", array_of(ref("Persoon"))},
         {"organisaties", array_of(ref("Organisatie"))},
         {"tijdlijn", ref("Tijdlijn")},
         {"signaleringen", array_of(ref("DossierSignalering"))},
         {"termijnen", array_of(ref("Termijn"))},
         {"netwerk", ref("Netwerk")},
         {"plan", ref("Plan")},
         {"hulp", array_of(ref("Hulp"))},
         {"signalen", array_of(ref("OpenSignaal"))},
         {"verzuim", array_of(ref("LopendVerzuim"))},
         {"onveilig", array_of(ref("Onveilig"))},
         {"plaatsingen", array_of(ref("OpenPlaatsing"))},
         {"tafels", array_of(ref("Tafel"))},
         {"noodkijken", array_of(ref("Noodkijk"))},
         {"straks", array_of(ref("Straks"))},
         {"nietTeZien", array_of(object_of({{"wat", ref("Tekst")}, {"organisatie", text}}))},
         {"ik", nullable(text)},
         {"aanspreekvorm", form_of_address},
         {"mag",
          object_of({{"contactVastleggen", boolean},
                     {"standpuntVastleggen", boolean},
                     {"standpuntGeven", boolean},
                     {"planMaken", boolean},
                     {"hulpAanvragen", boolean},
                     {"signaalVastleggen", boolean},
                     {"veiligheidBeoordelen", boolean},
                     {"veiligheidsplanMaken", boolean},
                     {"verzuimVan", array_of(text)},
                     {"verhuizingVan", array_of(text)},
                     {"plaatsingVastleggen", boolean},
                     {"plaatsingVan", array_of(ref("TePlaatsen"))},
                     {"samenKijken", boolean},
                     {"vastleggingen", array_of(text)}})}});
}

void add_emergency_schemas(json::object& schemas) {
    schemas["Noodtoegang"] = object_of({{"gezin", uuid}, {"tot", text}});
    schemas["NoodtoegangWacht"] = object_of({{"wachtTot", text}});
    schemas["Noodaanvraag"] = object_of({{"waarom", ref("Tekst")},
                                         {"reden", text},
                                         {"ookPlaats", boolean},
                                         {"wachtTot", text},
                                         {"stand", choice<NoodStand>()},
                                         {"gezin", nullable(uuid)}});
    schemas["Noodvraag"] = object_of({{"aanvraag", uuid},
                                      {"wie", text},
                                      {"waarom", ref("Tekst")},
                                      {"reden", text},
                                      {"ookPlaats", boolean},
                                      {"wachtTot", text}});
    schemas["NoodOpen"] = object_of({{"gezin", uuid},
                                     {"gebeurtenis", uuid},
                                     {"waarom", ref("Tekst")},
                                     {"reden", text},
                                     {"ookPlaats", boolean},
                                     {"tot", text}});
    schemas["Noodtoegangen"] = object_of({{"nu", text},
                                          {"geschorst", boolean},
                                          {"aanvraag", nullable(ref("Noodaanvraag"))},
                                          {"vragen", array_of(ref("Noodvraag"))},
                                          {"open", array_of(ref("NoodOpen"))}});
    schemas["Noodkijk"] = object_of(
        {{"gebeurtenis", uuid},
         {"wie", text},
         {"organisatie", text},
         {"op", day},
         {"waarom", ref("Tekst")},
         {"reden", text},
         {"ookPlaats", boolean},
         {"tweede", nullable(text)},
         {"uiterlijk", nullable(day)},
         {"oordeel",
          nullable(object_of({{"oordeel", choice<NoodOordeel>()}, {"reden", text}, {"op", day}}))},
         {"magBeoordelen", boolean}});
}

}  // namespace

json::object all_schemas() {
    json::object schemas;
    add_session_schemas(schemas);
    add_list_schemas(schemas);
    add_timeline_schemas(schemas);
    add_warning_schemas(schemas);
    add_work_schemas(schemas);
    add_network_schemas(schemas);
    add_plan_schemas(schemas);
    add_open_schemas(schemas);
    add_page_schemas(schemas);
    add_now_schemas(schemas);
    add_emergency_schemas(schemas);
    add_command_schemas(schemas);
    return schemas;
}

}  // namespace naast::http
