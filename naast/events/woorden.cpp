#include "naast/events/woorden.h"

#include "naast/base/assert.h"

namespace naast {

namespace {

// Reached only by a value that is no enumerator.
[[noreturn]] void no_such_value() {
    own_fault(__FILE__, __LINE__, "enumerator");
}

}  // namespace

Tekst in_woorden(OrganisatieSoort soort) {
    switch (soort) {
        case OrganisatieSoort::lokaal_team: return {"lokaal team", "local team"};
        case OrganisatieSoort::veilig_thuis: return {"Veilig Thuis", "Veilig Thuis"};
        case OrganisatieSoort::raad_voor_de_kinderbescherming:
            return {"Raad voor de Kinderbescherming", "Child Protection Board"};
        case OrganisatieSoort::gecertificeerde_instelling:
            return {"gecertificeerde instelling", "certified institution"};
        case OrganisatieSoort::aanbieder: return {"aanbieder van hulp", "provider of help"};
        case OrganisatieSoort::school: return {"school", "school"};
        case OrganisatieSoort::huisarts: return {"huisarts", "general practitioner"};
        case OrganisatieSoort::jeugdgezondheidszorg:
            return {"jeugdgezondheidszorg", "youth health service"};
        case OrganisatieSoort::politie: return {"politie", "police"};
        case OrganisatieSoort::rechtbank: return {"rechtbank", "court"};
        case OrganisatieSoort::gemeente: return {"gemeente", "municipality"};
        case OrganisatieSoort::overig: return {"organisatie", "organisation"};
    }
    no_such_value();
}

Tekst in_woorden(GezagSoort soort) {
    switch (soort) {
        case GezagSoort::gezamenlijk: return {"gezamenlijk gezag", "joint authority"};
        case GezagSoort::eenhoofdig: return {"gezag bij één ouder", "authority of one parent"};
        case GezagSoort::gezamenlijk_met_derde:
            return {"gezag van een ouder met een ander",
                    "authority of a parent with another person"};
        case GezagSoort::voogdij: return {"voogdij", "guardianship"};
        case GezagSoort::tijdelijk_geen: return {"tijdelijk geen gezag", "no authority for now"};
        case GezagSoort::niet_te_bepalen:
            return {"gezag niet te bepalen", "authority cannot be determined"};
    }
    no_such_value();
}

Tekst in_woorden(RelatieSoort soort) {
    switch (soort) {
        case RelatieSoort::ouder_van: return {"ouder van", "parent of"};
        case RelatieSoort::broer_of_zus_van: return {"broer of zus van", "brother or sister of"};
        case RelatieSoort::partner_van: return {"partner van", "partner of"};
        case RelatieSoort::grootouder_van: return {"grootouder van", "grandparent of"};
        case RelatieSoort::verzorger_van: return {"verzorger van", "carer of"};
    }
    no_such_value();
}

Tekst in_woorden(BetrokkenRol rol) {
    switch (rol) {
        case BetrokkenRol::jeugdbeschermer: return {"jeugdbeschermer", "youth protector"};
        case BetrokkenRol::raadsonderzoeker:
            return {"raadsonderzoeker", "investigator of the Child Protection Board"};
        case BetrokkenRol::hulpverlener: return {"hulpverlener", "care worker"};
        case BetrokkenRol::intern_begeleider: return {"intern begeleider", "school counsellor"};
        case BetrokkenRol::leerkracht: return {"leerkracht", "teacher"};
        case BetrokkenRol::huisarts: return {"huisarts", "general practitioner"};
        case BetrokkenRol::jeugdarts: return {"jeugdarts", "youth doctor"};
        case BetrokkenRol::veiligheidsteam:
            return {"lid van het veiligheidsteam", "member of the safety team"};
        case BetrokkenRol::gedragsdeskundige: return {"gedragsdeskundige", "behavioural expert"};
        case BetrokkenRol::vertrouwenspersoon:
            return {"vertrouwenspersoon", "confidential adviser"};
        case BetrokkenRol::anders: return {"betrokkene", "person involved"};
    }
    no_such_value();
}

Tekst in_woorden(ContactVorm vorm) {
    switch (vorm) {
        case ContactVorm::huisbezoek: return {"huisbezoek", "home visit"};
        case ContactVorm::gesprek: return {"gesprek", "talk"};
        case ContactVorm::telefoon: return {"telefoongesprek", "phone call"};
        case ContactVorm::video: return {"videogesprek", "video call"};
        case ContactVorm::overleg: return {"overleg", "meeting"};
        case ContactVorm::bericht: return {"bericht", "message"};
    }
    no_such_value();
}

Tekst in_woorden(SchakelmomentSoort soort) {
    switch (soort) {
        case SchakelmomentSoort::scheiding: return {"scheiding", "divorce"};
        case SchakelmomentSoort::schoolwissel: return {"andere school", "change of school"};
        case SchakelmomentSoort::verhuizing: return {"verhuizing", "move"};
        case SchakelmomentSoort::geboorte: return {"geboorte", "birth"};
        case SchakelmomentSoort::overlijden: return {"overlijden", "death"};
        case SchakelmomentSoort::puberteit: return {"puberteit", "puberty"};
        case SchakelmomentSoort::nieuwe_partner: return {"nieuwe partner", "new partner"};
        case SchakelmomentSoort::detentie: return {"detentie", "detention"};
        case SchakelmomentSoort::anders:
            return {"verandering in het gezin", "change in the family"};
    }
    no_such_value();
}

Tekst in_woorden(VerzuimSoort soort) {
    switch (soort) {
        case VerzuimSoort::weigering: return {"wil niet naar school", "refuses school"};
        case VerzuimSoort::thuiszitten: return {"zit thuis", "stays at home"};
        case VerzuimSoort::geoorloofd: return {"mag thuisblijven", "excused from school"};
        case VerzuimSoort::onbekend: return {"gaat niet naar school", "does not go to school"};
    }
    no_such_value();
}

Tekst in_woorden(DiagnoseSoort soort) {
    switch (soort) {
        case DiagnoseSoort::ptss: return {"PTSS", "PTSD"};
        case DiagnoseSoort::autismespectrumstoornis:
            return {"autismespectrumstoornis", "autism spectrum disorder"};
        case DiagnoseSoort::depressie: return {"depressie", "depression"};
        case DiagnoseSoort::adhd: return {"ADHD", "ADHD"};
        case DiagnoseSoort::lvb:
            return {"licht verstandelijke beperking", "mild intellectual disability"};
        case DiagnoseSoort::verslaving: return {"verslaving", "addiction"};
        case DiagnoseSoort::eetstoornis: return {"eetstoornis", "eating disorder"};
        case DiagnoseSoort::anders: return {"andere diagnose", "another diagnosis"};
    }
    no_such_value();
}

Tekst in_woorden(NoodgegevenSoort soort) {
    switch (soort) {
        case NoodgegevenSoort::allergie: return {"allergie", "allergy"};
        case NoodgegevenSoort::medicatie: return {"medicatie", "medication"};
        case NoodgegevenSoort::gevaar_van_zelfdoding:
            return {"gevaar van zelfdoding", "danger of suicide"};
    }
    no_such_value();
}

Tekst in_woorden(SignaalSoort soort) {
    switch (soort) {
        case SignaalSoort::hulpvraag: return {"hulpvraag", "request for help"};
        case SignaalSoort::adviesvraag: return {"vraag om advies", "question for advice"};
        case SignaalSoort::zorgsignaal: return {"zorgen gedeeld", "worries shared"};
        case SignaalSoort::melding: return {"melding", "report"};
    }
    no_such_value();
}

Tekst in_woorden(Zorg zorg) {
    switch (zorg) {
        case Zorg::huiselijk_geweld: return {"huiselijk geweld", "domestic violence"};
        case Zorg::getuige_van_geweld: return {"getuige van geweld", "witness of violence"};
        case Zorg::kindermishandeling: return {"kindermishandeling", "child abuse"};
        case Zorg::grensoverschrijdend_gedrag:
            return {"grensoverschrijdend gedrag", "boundary-crossing behaviour"};
        case Zorg::gedrag_op_school: return {"gedrag op school", "behaviour at school"};
        case Zorg::schoolverzuim: return {"schoolverzuim", "school absence"};
        case Zorg::opvoeding: return {"opvoeding", "upbringing"};
        case Zorg::psychische_problemen: return {"psychische problemen", "mental problems"};
        case Zorg::verslaving: return {"verslaving", "addiction"};
        case Zorg::schulden: return {"schulden", "debts"};
        case Zorg::scheiding: return {"scheiding", "divorce"};
        case Zorg::anders: return {"andere zorgen", "other worries"};
    }
    no_such_value();
}

Tekst in_woorden(NoodReden reden) {
    switch (reden) {
        case NoodReden::acuut_gevaar: return {"acuut gevaar", "acute danger"};
        case NoodReden::vermissing: return {"iemand is vermist", "someone is missing"};
        case NoodReden::medische_nood: return {"medische nood", "a medical emergency"};
        case NoodReden::acute_uithuisplaatsing:
            return {"een kind moet nu uit huis", "a child must leave home now"};
    }
    no_such_value();
}

Tekst in_woorden(Beweging beweging) {
    switch (beweging) {
        case Beweging::vooruit: return {"er is vooruitgang", "there is progress"};
        case Beweging::geen: return {"geen vooruitgang", "no progress"};
        case Beweging::achteruit: return {"het gaat achteruit", "it is getting worse"};
    }
    no_such_value();
}

Tekst in_woorden(OnderzoekSoort soort) {
    switch (soort) {
        case OnderzoekSoort::raadsonderzoek:
            return {"raadsonderzoek", "investigation by the Child Protection Board"};
        case OnderzoekSoort::onderzoek_veilig_thuis:
            return {"onderzoek van Veilig Thuis", "investigation by Veilig Thuis"};
        case OnderzoekSoort::voorwaarden_en_vervolg:
            return {"voorwaarden en vervolg", "conditions and follow-up"};
        case OnderzoekSoort::perspectiefonderzoek:
            return {"perspectiefonderzoek", "perspective investigation"};
        case OnderzoekSoort::onderzoek_toegang:
            return {"onderzoek van de lokale toegang", "investigation by local access"};
        case OnderzoekSoort::forensisch_onderzoek:
            return {"forensisch medisch onderzoek", "forensic medical examination"};
        case OnderzoekSoort::ambulante_crisishulp:
            return {"onderzoek van de crisishulp", "investigation by crisis help"};
        case OnderzoekSoort::anders: return {"onderzoek", "investigation"};
    }
    no_such_value();
}

Tekst in_woorden(MaatregelSoort soort) {
    switch (soort) {
        case MaatregelSoort::ots: return {"ondertoezichtstelling (OTS)", "supervision order (OTS)"};
        case MaatregelSoort::vots:
            return {"voorlopige ondertoezichtstelling", "provisional supervision order"};
        case MaatregelSoort::voogdij: return {"voogdij", "guardianship"};
        case MaatregelSoort::machtiging_uithuisplaatsing:
            return {"machtiging uithuisplaatsing", "placement authorisation"};
        case MaatregelSoort::gesloten_machtiging:
            return {"gesloten machtiging", "closed authorisation"};
        case MaatregelSoort::jeugdreclassering: return {"jeugdreclassering", "youth probation"};
    }
    no_such_value();
}

Tekst in_woorden(ToelatingsEis eis) {
    switch (eis) {
        case ToelatingsEis::eigen_motivatie: return {"zelf willen", "own motivation"};
        case ToelatingsEis::ouders_doen_mee: return {"ouders doen mee", "parents take part"};
        case ToelatingsEis::leeftijd: return {"leeftijd", "age"};
        case ToelatingsEis::intelligentie: return {"intelligentie", "intelligence"};
        case ToelatingsEis::veiligheid: return {"veiligheid", "safety"};
        case ToelatingsEis::anders: return {"iets anders", "something else"};
    }
    no_such_value();
}

Tekst in_woorden(HulpSoort soort) {
    switch (soort) {
        case HulpSoort::ambulante_begeleiding: return {"begeleiding thuis", "guidance at home"};
        case HulpSoort::opvoedondersteuning: return {"opvoedondersteuning", "parenting support"};
        case HulpSoort::gezinsbehandeling: return {"gezinsbehandeling", "family treatment"};
        case HulpSoort::systeemtherapie: return {"systeemtherapie", "family systems therapy"};
        case HulpSoort::traumabehandeling: return {"traumabehandeling", "trauma treatment"};
        case HulpSoort::behandeling_psychiatrie:
            return {"psychiatrische behandeling", "psychiatric treatment"};
        case HulpSoort::behandeling_lvb:
            return {"behandeling LVB", "treatment for mild intellectual disability"};
        case HulpSoort::fact: return {"FACT-team", "FACT team"};
        case HulpSoort::crisishulp: return {"crisishulp", "crisis help"};
        case HulpSoort::jongerencoach: return {"jongerencoach", "youth coach"};
        case HulpSoort::dagbehandeling: return {"dagbehandeling", "day treatment"};
        case HulpSoort::hulp_bij_schulden: return {"hulp bij schulden", "help with debts"};
        case HulpSoort::respijtzorg: return {"respijtzorg", "respite care"};
        case HulpSoort::klinisch_programma: return {"programma met opname", "inpatient programme"};
        case HulpSoort::verslavingszorg: return {"verslavingszorg", "addiction care"};
        case HulpSoort::ggz_volwassenen:
            return {"psychische hulp voor volwassenen", "mental help for adults"};
        case HulpSoort::wmo_begeleiding:
            return {"begeleiding vanuit de Wmo", "guidance under the Wmo"};
        case HulpSoort::wonen: return {"hulp bij wonen", "help with housing"};
        case HulpSoort::werk_en_inkomen:
            return {"hulp bij werk en inkomen", "help with work and income"};
        case HulpSoort::onderwijs: return {"hulp op school", "help at school"};
        case HulpSoort::wlz_zorg: return {"langdurige zorg (Wlz)", "long-term care (Wlz)"};
        case HulpSoort::overig: return {"hulp", "help"};
    }
    no_such_value();
}

Tekst in_woorden(VerblijfVorm vorm) {
    switch (vorm) {
        case VerblijfVorm::netwerkpleeg:
            return {"pleegzorg in het eigen netwerk", "network placement"};
        case VerblijfVorm::pleegzorg: return {"pleegzorg", "foster care"};
        case VerblijfVorm::gezinshuis: return {"gezinshuis", "family home"};
        case VerblijfVorm::leefgroep: return {"leefgroep", "living group"};
        case VerblijfVorm::behandelgroep: return {"behandelgroep", "treatment group"};
        case VerblijfVorm::gesloten: return {"gesloten groep", "closed group"};
        case VerblijfVorm::klinische_ggz: return {"kliniek (ggz)", "clinic (mental health)"};
    }
    no_such_value();
}

Tekst in_woorden(VerblijfEinde einde) {
    switch (einde) {
        case VerblijfEinde::terug_naar_huis: return {"terug naar huis", "back home"};
        case VerblijfEinde::andere_plek: return {"naar een andere plek", "to another place"};
        case VerblijfEinde::volwassen: return {"volwassen", "of age"};
        case VerblijfEinde::weggelopen: return {"weggelopen", "ran away"};
        case VerblijfEinde::anders: return {"plaatsing voorbij", "placement over"};
    }
    no_such_value();
}

Tekst in_woorden(Screening waarde) {
    switch (waarde) {
        case Screening::spoed: return {"spoed", "urgent"};
        case Screening::eenvoudig: return {"eenvoudig", "simple"};
        case Screening::analyse_nodig: return {"eerst analyse", "analysis first"};
        case Screening::hoort_elders: return {"hoort ergens anders", "belongs elsewhere"};
    }
    no_such_value();
}

Tekst in_woorden(WeigerReden waarde) {
    switch (waarde) {
        case WeigerReden::buiten_opdracht: return {"buiten de opdracht", "outside the assignment"};
        case WeigerReden::ouders_willen_niet:
            return {"ouders willen niet", "parents do not want it"};
        case WeigerReden::geen_hulpvraag: return {"geen hulpvraag", "no request for help"};
        case WeigerReden::nog_geen_kind: return {"nog geen kind", "no child yet"};
        case WeigerReden::andere_wet: return {"andere wet", "another law"};
        case WeigerReden::geen_capaciteit: return {"geen plek", "no capacity"};
        case WeigerReden::niet_nodig: return {"niet nodig", "not needed"};
        case WeigerReden::anders: return {"andere reden", "another reason"};
    }
    no_such_value();
}

Tekst in_woorden(Zwaarte waarde) {
    switch (waarde) {
        case Zwaarte::licht: return {"lichte problemen", "light problems"};
        case Zwaarte::midden: return {"middelzware problemen", "moderate problems"};
        case Zwaarte::zwaar: return {"zware problemen", "grave problems"};
    }
    no_such_value();
}

Tekst in_woorden(BesluitSoort waarde) {
    switch (waarde) {
        case BesluitSoort::hulp_inzetten: return {"hulp inzetten", "start help"};
        case BesluitSoort::hulp_beeindigen: return {"hulp stoppen", "end help"};
        case BesluitSoort::geen_hulp: return {"geen hulp", "no help"};
        case BesluitSoort::uithuisplaatsing: return {"uithuisplaatsing", "out-of-home placement"};
        case BesluitSoort::terugkeer: return {"terug naar huis", "return home"};
        case BesluitSoort::wonen_van_kind: return {"waar het kind woont", "where the child lives"};
        case BesluitSoort::opschalen: return {"meer hulp of toezicht", "step up"};
        case BesluitSoort::afschalen: return {"minder hulp of toezicht", "step down"};
        case BesluitSoort::anders: return {"iets anders", "something else"};
    }
    no_such_value();
}

Tekst in_woorden(Afloop waarde) {
    switch (waarde) {
        case Afloop::gegrond: return {"gegrond", "upheld"};
        case Afloop::deels_gegrond: return {"deels gegrond", "partly upheld"};
        case Afloop::ongegrond: return {"ongegrond", "not upheld"};
        case Afloop::ingetrokken: return {"ingetrokken", "withdrawn"};
        case Afloop::opgelost: return {"opgelost", "resolved"};
    }
    no_such_value();
}

Tekst in_woorden(Uitspraak waarde) {
    switch (waarde) {
        case Uitspraak::toegewezen: return {"verzoek toegewezen", "request granted"};
        case Uitspraak::afgewezen: return {"verzoek afgewezen", "request denied"};
        case Uitspraak::aangehouden: return {"beslissing uitgesteld", "decision adjourned"};
        case Uitspraak::ingetrokken: return {"verzoek ingetrokken", "request withdrawn"};
    }
    no_such_value();
}

Tekst in_woorden(TafelSoort waarde) {
    switch (waarde) {
        case TafelSoort::jeugdbeschermingstafel:
            return {"jeugdbeschermingstafel", "youth protection table"};
        case TafelSoort::experttafel: return {"experttafel", "expert table"};
        case TafelSoort::maatwerktafel: return {"maatwerktafel", "table for help made to measure"};
        case TafelSoort::brandpunt: return {"brandpuntoverleg", "focal point meeting"};
        case TafelSoort::anders: return {"overleg", "meeting"};
    }
    no_such_value();
}

Tekst in_woorden(MaatwerkUitkomst waarde) {
    switch (waarde) {
        case MaatwerkUitkomst::toegekend: return {"toegekend", "granted"};
        case MaatwerkUitkomst::anders_opgelost: return {"anders opgelost", "solved otherwise"};
        case MaatwerkUitkomst::afgewezen: return {"afgewezen", "refused"};
    }
    no_such_value();
}

Tekst in_woorden(TriageUitkomst waarde) {
    switch (waarde) {
        case TriageUitkomst::doorgeven: return {"doorgegeven", "passed on"};
        case TriageUitkomst::onderzoek: return {"onderzoek", "investigation"};
        case TriageUitkomst::samen_verder: return {"samen verder", "go on together"};
        case TriageUitkomst::spoed: return {"meteen handelen", "act at once"};
        case TriageUitkomst::geen_vervolg: return {"geen vervolg", "nothing further"};
    }
    no_such_value();
}

Tekst in_woorden(IncidentSoort waarde) {
    switch (waarde) {
        case IncidentSoort::geweld_tussen_partners:
            return {"geweld tussen partners", "violence between partners"};
        case IncidentSoort::geweld_tegen_kind:
            return {"geweld tegen een kind", "violence against a child"};
        case IncidentSoort::geweld_tussen_kinderen:
            return {"geweld tussen kinderen", "violence between children"};
        case IncidentSoort::geweld_tegen_ouder:
            return {"geweld tegen een ouder", "violence against a parent"};
        case IncidentSoort::weggelopen: return {"weggelopen", "ran away"};
        case IncidentSoort::uitbuiting: return {"uitbuiting", "exploitation"};
        case IncidentSoort::anders:
            return {"iets anders dan geweld", "something other than violence"};
    }
    no_such_value();
}

Tekst in_woorden(BevindingAdvies waarde) {
    switch (waarde) {
        case BevindingAdvies::meer_toezicht:
            return {"meer toezicht nodig", "more supervision needed"};
        case BevindingAdvies::hulp_nodig: return {"hulp nodig", "help needed"};
        case BevindingAdvies::nader_onderzoek:
            return {"verder onderzoek nodig", "further examination needed"};
        case BevindingAdvies::geen_zorg: return {"geen zorg", "no concern"};
    }
    no_such_value();
}

Tekst in_woorden(DoelEinde waarde) {
    switch (waarde) {
        case DoelEinde::bereikt: return {"bereikt", "reached"};
        case DoelEinde::losgelaten: return {"losgelaten", "let go"};
    }
    no_such_value();
}

Tekst in_woorden(AfwijsReden waarde) {
    switch (waarde) {
        case AfwijsReden::motivatie: return {"motivatie", "motivation"};
        case AfwijsReden::past_niet: return {"past niet", "does not fit"};
        case AfwijsReden::geen_plek: return {"geen plek", "no place"};
        case AfwijsReden::te_zwaar: return {"te zwaar", "too heavy"};
        case AfwijsReden::te_licht: return {"te licht", "too light"};
        case AfwijsReden::anders: return {"andere reden", "another reason"};
    }
    no_such_value();
}

Tekst in_woorden(Veiligheidsfase waarde) {
    switch (waarde) {
        case Veiligheidsfase::directe_veiligheid: return {"directe veiligheid", "immediate safety"};
        case Veiligheidsfase::risicogestuurd:
            return {"werken aan de risico's", "work on the risks"};
        case Veiligheidsfase::herstel: return {"herstel", "recovery"};
    }
    no_such_value();
}

Tekst in_woorden(ProbleemSoort waarde) {
    switch (waarde) {
        case ProbleemSoort::verslaving: return {"verslaving", "addiction"};
        case ProbleemSoort::lvb:
            return {"licht verstandelijke beperking", "mild intellectual disability"};
        case ProbleemSoort::trauma: return {"trauma", "trauma"};
        case ProbleemSoort::psychisch: return {"psychische problemen", "mental problems"};
        case ProbleemSoort::schulden: return {"schulden", "debts"};
        case ProbleemSoort::wonen: return {"problemen met wonen", "housing problems"};
        case ProbleemSoort::werk: return {"problemen met werk", "problems with work"};
        case ProbleemSoort::huiselijk_geweld: return {"huiselijk geweld", "domestic violence"};
        case ProbleemSoort::opvoeding: return {"moeite met opvoeden", "trouble with parenting"};
        case ProbleemSoort::anders: return {"iets anders", "something else"};
    }
    no_such_value();
}

Tekst in_woorden(AlternatiefSoort waarde) {
    switch (waarde) {
        case AlternatiefSoort::fact: return {"FACT", "FACT"};
        case AlternatiefSoort::ambulant_crisisteam:
            return {"crisishulp thuis", "crisis help at home"};
        case AlternatiefSoort::intensief_ambulant:
            return {"intensieve hulp thuis", "intensive help at home"};
        case AlternatiefSoort::time_out: return {"een time-out", "a time-out"};
        case AlternatiefSoort::eigen_netwerk:
            return {"hulp uit het eigen netwerk", "help from their own network"};
    }
    no_such_value();
}

Tekst in_woorden(Gezinsrol rol, std::optional<Geslacht> geslacht) {
    switch (rol) {
        case Gezinsrol::kind:
            if (geslacht == Geslacht::man) return {"zoon", "son"};
            if (geslacht == Geslacht::vrouw) return {"dochter", "daughter"};
            return {"kind", "child"};
        case Gezinsrol::moeder: return {"moeder", "mother"};
        case Gezinsrol::vader: return {"vader", "father"};
        case Gezinsrol::stiefouder: return {"stiefouder", "step-parent"};
        case Gezinsrol::grootouder: return {"grootouder", "grandparent"};
        case Gezinsrol::verzorger: return {"verzorger", "carer"};
        case Gezinsrol::netwerk: return {"netwerk", "network"};
    }
    no_such_value();
}

Tekst opsomming(const std::vector<std::string>& names) {
    Tekst list;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool is_last = i + 1 == names.size();
        const char* nl = i == 0 ? "" : is_last ? " en " : ", ";
        const char* en = i == 0 ? "" : is_last ? " and " : ", ";
        list.nl += nl + names[i];
        list.en += en + names[i];
    }
    return list;
}

Tekst met_hoofdletter(Tekst tekst) {
    for (std::string* text : {&tekst.nl, &tekst.en}) {
        if (!text->empty() && (*text)[0] >= 'a' && (*text)[0] <= 'z')
            (*text)[0] = static_cast<char>((*text)[0] - 'a' + 'A');
    }
    return tekst;
}

}  // namespace naast
