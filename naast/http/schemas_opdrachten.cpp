#include "naast/http/schemas_opdrachten.h"

#include "naast/events/formulier.h"
#include "naast/gezin/noodtoets.h"
#include "naast/gezin/opdrachten.h"
#include "naast/gezin/verhuizing.h"
#include "naast/gezin/verzuim.h"
#include "naast/http/noodaanvragen.h"
#include "naast/http/schema_delen.h"
#include "naast/http/weergave_formulieren.h"
#include "naast/hulp/opdrachten.h"
#include "naast/inzage/noodtoegang.h"
#include "naast/inzage/vastleggen_soorten.h"
#include "naast/inzage/wie_ziet_wat.h"
#include "naast/overleg/opdrachten.h"
#include "naast/plan/opdrachten.h"
#include "naast/plan/plan_maken.h"
#include "naast/plan/samen_kijken.h"
#include "naast/toegang/opdrachten.h"
#include "naast/veiligheid/opdrachten.h"
#include "naast/verblijf/opdrachten.h"

namespace naast::http {

namespace {

json::object kind_of_event() {
    json::array kinds;
    for (const inzage::Vastlegbaar& one : inzage::vastlegbaar())
        kinds.push_back(json::string(std::string(one.soort)));
    return {{"type", "string"}, {"enum", std::move(kinds)}};
}

json::object new_event() {
    return {{"type", "object"},
            {"description",
             "Een gebeurtenis van deze soort, zoals docs/formats/events.md haar beschrijft, zonder "
             "de sleutel van wat erbij komt."},
            {"properties",
             {{"soort", kind_of_event()}, {"op", partial_day}, {"betreft", array_of(text)}}},
            {"required", json::array{"soort", "op"}},
            {"additionalProperties", true}};
}

void add_form_schemas(json::object& schemas) {
    schemas["NieuweVastlegging"] = new_event();
    schemas["Keuze"] = object_of({{"waarde", text}, {"titel", ref("Tekst")}});
    schemas["Formulierveld"] = object_of({{"naam", text},
                                          {"vorm", choice<Vorm>()},
                                          {"verplicht", boolean},
                                          {"meer", boolean},
                                          {"naar", text},
                                          {"keuzes", array_of(ref("Keuze"))}});
    // Handing over the family is asked in the same way, and goes to a command of its own.
    json::object kind_or_command = kind_of_event();
    kind_or_command.at("enum").as_array().emplace_back(wissel_regisseur);
    schemas["Formulier"] = object_of({{"soort", kind_or_command},
                                      {"vakgebied", choice<inzage::Vakgebied>()},
                                      {"betreft", choice<OverWie>()},
                                      {"handelt", boolean},
                                      {"velden", array_of(ref("Formulierveld"))}});
    schemas["Ding"] = object_of({{"naar", text},
                                 {"sleutel", text},
                                 {"titel", ref("Tekst")},
                                 {"op", ref("Tekst")},
                                 {"personen", array_of(text)}});
    schemas["OrganisatieNaam"] = object_of({{"naam", text}, {"soort", choice<OrganisatieSoort>()}});
    schemas["Medewerker"] =
        object_of({{"id", text}, {"naam", text}, {"organisatie", ref("OrganisatieNaam")}});
    schemas["SoortZonderZicht"] =
        object_of({{"soort", kind_of_event()}, {"vakgebied", choice<inzage::Vakgebied>()}});
    schemas["Formulieren"] = object_of({{"soorten", array_of(ref("Formulier"))},
                                        {"zonderZicht", array_of(ref("SoortZonderZicht"))},
                                        {"dingen", array_of(ref("Ding"))},
                                        {"medewerkers", array_of(ref("Medewerker"))},
                                        {"organisatie", nullable(ref("OrganisatieNaam"))},
                                        {"ik", nullable(text)}});
}

}  // namespace

void add_command_schemas(json::object& schemas) {
    schemas["NieuwContact"] = waarden::struct_schema<LegContactVast>();
    schemas["NieuweNoodtoegang"] = waarden::struct_schema<inzage::OpenNoodtoegang>();
    schemas["NieuwNoodantwoord"] = waarden::struct_schema<inzage::BeantwoordNoodaanvraag>();
    schemas["NieuwNoodoordeel"] = waarden::struct_schema<BeoordeelNoodtoegang>();
    schemas["NieuweRegisseurswissel"] = waarden::struct_schema<WisselRegisseur>();
    schemas["NieuwStandpunt"] = waarden::struct_schema<LegStandpuntVast>();
    schemas["EigenStandpunt"] = waarden::struct_schema<GeefStandpunt>();
    schemas["NieuwBericht"] = waarden::struct_schema<LaatWeten>();
    schemas["NieuweNotitie"] = waarden::struct_schema<SchrijfNotitie>();
    schemas["NieuwePlanversie"] = waarden::struct_schema<MaakPlan>();
    schemas["NieuwDoel"] = waarden::struct_schema<StelDoel>();
    schemas["NieuweDoelaanvulling"] = waarden::struct_schema<VulDoelAan>();
    schemas["NieuweDoelafsluiting"] = waarden::struct_schema<SluitDoelAf>();
    schemas["NieuweActie"] = waarden::struct_schema<SpreekActieAf>();
    schemas["NieuweHulpaanvraag"] = waarden::struct_schema<VraagHulpAan>();
    schemas["NieuweIntake"] = waarden::struct_schema<PlanIntake>();
    schemas["NieuweHulpstart"] = waarden::struct_schema<MeldStart>();
    schemas["NieuweHulpstop"] = waarden::struct_schema<MeldStop>();
    schemas["NieuweOverbrugging"] = waarden::struct_schema<StartOverbrugging>();
    schemas["NieuweOverbruggingstop"] = waarden::struct_schema<StopOverbrugging>();
    schemas["NieuwPlanB"] = waarden::struct_schema<SpreekPlanBAf>();
    schemas["NieuwSignaal"] = waarden::struct_schema<LegSignaalVast>();
    schemas["NieuwSignaalantwoord"] = waarden::struct_schema<BeantwoordSignaal>();
    schemas["NieuwVeiligheidsoordeel"] = waarden::struct_schema<BeoordeelVeiligheid>();
    schemas["NieuwVeiligheidsplan"] = waarden::struct_schema<MaakVeiligheidsplan>();
    schemas["NieuwSchoolverzuim"] = waarden::struct_schema<MeldVerzuim>();
    schemas["NieuweSchoolhervatting"] = waarden::struct_schema<MeldTerugNaarSchool>();
    schemas["NieuweVerhuizing"] = waarden::struct_schema<LegVerhuizingVast>();
    schemas["NieuwePlaatsing"] = waarden::struct_schema<StartPlaatsing>();
    schemas["NieuwePlaatsingaanvulling"] = waarden::struct_schema<VulPlaatsingAan>();
    schemas["NieuwPerspectiefplan"] = waarden::struct_schema<MaakPerspectiefplan>();
    schemas["NieuweContactafspraak"] = waarden::struct_schema<MaakContactafspraak>();
    schemas["NieuwePlaatsingevaluatiedag"] = waarden::struct_schema<PlanPlaatsingEvaluatie>();
    schemas["NieuwePlaatsingevaluatie"] = waarden::struct_schema<EvalueerPlaatsing>();
    schemas["NieuweTerugkeerdag"] = waarden::struct_schema<PlanTerugkeer>();
    schemas["NieuweOverplaatsing"] = waarden::struct_schema<PlaatsOver>();
    schemas["NieuwPlaatsingeinde"] = waarden::struct_schema<BeeindigPlaatsing>();
    schemas["NieuweAnalyse"] = waarden::struct_schema<StartAnalyse>();
    schemas["NieuweAnalyseafronding"] = waarden::struct_schema<RondAnalyseAf>();
    schemas["NieuweAnalysebijwerking"] = waarden::struct_schema<WerkAnalyseBij>();
    schemas["NieuweEvaluatie"] = waarden::struct_schema<HoudEvaluatie>();
    schemas["NieuweTafel"] = waarden::struct_schema<RoepTafelBijeen>();
    schemas["NieuweTafelzitting"] = waarden::struct_schema<HoudTafel>();
    schemas["NieuwAdvies"] = waarden::struct_schema<BrengAdviesUit>();
    schemas["NieuweActieafronding"] = waarden::struct_schema<RondActieAf>();
    schemas["NieuwUitstel"] = waarden::struct_schema<StelSignaleringUit>();
    schemas["NieuweUitstelbeeindiging"] = waarden::struct_schema<BeeindigUitstel>();
    schemas["NieuweIntrekking"] = waarden::struct_schema<TrekGebeurtenisIn>();
    schemas["WieZietWat"] =
        object_of({{"kennis", array_of(ref("Tekst"))},
                   {"wie",
                    array_of(object_of({{"naam", text},
                                        {"organisatie", text},
                                        {"ziet",
                                         array_of(object_of({{"mate", choice<inzage::Mate>()},
                                                             {"door", choice<inzage::Waardoor>()},
                                                             {"van", array_of(text)},
                                                             {"heelGezin", boolean}}))}}))}});
    schemas["Stand"] = object_of({{"stand", text}, {"vandaag", day}});
    schemas["Vastgelegd"] = object_of(
        {{"gebeurtenis", uuid}, {"gebeurtenissen", array_of(uuid)}, {"intrekbaar", boolean}});
    json::object problem = object_of({{"type", text}, {"title", text}, {"status", number}});
    problem["properties"].as_object()["detail"] = text;
    problem["properties"].as_object()["instance"] = text;
    problem["properties"].as_object()["errors"] =
        array_of(object_of({{"field", text}, {"reason", text}}));
    schemas["Problem"] = problem;
    add_form_schemas(schemas);
}

}  // namespace naast::http
