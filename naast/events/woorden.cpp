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
        case OrganisatieSoort::lokaal_team:
            return {"lokaal team", "local team"};
        case OrganisatieSoort::veilig_thuis:
            return {"Veilig Thuis", "Veilig Thuis"};
        case OrganisatieSoort::raad_voor_de_kinderbescherming:
            return {"Raad voor de Kinderbescherming", "Child Protection Board"};
        case OrganisatieSoort::gecertificeerde_instelling:
            return {"gecertificeerde instelling", "certified institution"};
        case OrganisatieSoort::aanbieder:
            return {"aanbieder van hulp", "provider of help"};
        case OrganisatieSoort::school:
            return {"school", "school"};
        case OrganisatieSoort::huisarts:
            return {"huisarts", "general practitioner"};
        case OrganisatieSoort::jeugdgezondheidszorg:
            return {"jeugdgezondheidszorg", "youth health service"};
        case OrganisatieSoort::politie:
            return {"politie", "police"};
        case OrganisatieSoort::rechtbank:
            return {"rechtbank", "court"};
        case OrganisatieSoort::gemeente:
            return {"gemeente", "municipality"};
        case OrganisatieSoort::overig:
            return {"organisatie", "organisation"};
    }
    no_such_value();
}

Tekst in_woorden(GezagSoort soort) {
    switch (soort) {
        case GezagSoort::gezamenlijk:
            return {"gezamenlijk gezag", "joint authority"};
        case GezagSoort::eenhoofdig:
            return {"gezag bij één ouder", "authority of one parent"};
        case GezagSoort::gezamenlijk_met_derde:
            return {"gezag van een ouder met een ander",
                    "authority of a parent with another person"};
        case GezagSoort::voogdij:
            return {"voogdij", "guardianship"};
        case GezagSoort::tijdelijk_geen:
            return {"tijdelijk geen gezag", "no authority for now"};
        case GezagSoort::niet_te_bepalen:
            return {"gezag niet te bepalen", "authority cannot be determined"};
    }
    no_such_value();
}

Tekst in_woorden(RelatieSoort soort) {
    switch (soort) {
        case RelatieSoort::ouder_van:
            return {"ouder van", "parent of"};
        case RelatieSoort::broer_of_zus_van:
            return {"broer of zus van", "brother or sister of"};
        case RelatieSoort::partner_van:
            return {"partner van", "partner of"};
        case RelatieSoort::grootouder_van:
            return {"grootouder van", "grandparent of"};
        case RelatieSoort::verzorger_van:
            return {"verzorger van", "carer of"};
    }
    no_such_value();
}

Tekst in_woorden(BetrokkenRol rol) {
    switch (rol) {
        case BetrokkenRol::jeugdbeschermer:
            return {"jeugdbeschermer", "youth protector"};
        case BetrokkenRol::raadsonderzoeker:
            return {"raadsonderzoeker", "investigator of the Child Protection Board"};
        case BetrokkenRol::hulpverlener:
            return {"hulpverlener", "care worker"};
        case BetrokkenRol::intern_begeleider:
            return {"intern begeleider", "school counsellor"};
        case BetrokkenRol::leerkracht:
            return {"leerkracht", "teacher"};
        case BetrokkenRol::huisarts:
            return {"huisarts", "general practitioner"};
        case BetrokkenRol::jeugdarts:
            return {"jeugdarts", "youth doctor"};
        case BetrokkenRol::veiligheidsteam:
            return {"lid van het veiligheidsteam", "member of the safety team"};
        case BetrokkenRol::gedragsdeskundige:
            return {"gedragsdeskundige", "behavioural expert"};
        case BetrokkenRol::vertrouwenspersoon:
            return {"vertrouwenspersoon", "confidential adviser"};
        case BetrokkenRol::anders:
            return {"betrokkene", "person involved"};
    }
    no_such_value();
}

Tekst in_woorden(ContactVorm vorm) {
    switch (vorm) {
        case ContactVorm::huisbezoek:
            return {"huisbezoek", "home visit"};
        case ContactVorm::gesprek:
            return {"gesprek", "talk"};
        case ContactVorm::telefoon:
            return {"telefoongesprek", "phone call"};
        case ContactVorm::video:
            return {"videogesprek", "video call"};
        case ContactVorm::overleg:
            return {"overleg", "meeting"};
        case ContactVorm::bericht:
            return {"bericht", "message"};
    }
    no_such_value();
}

Tekst in_woorden(SchakelmomentSoort soort) {
    switch (soort) {
        case SchakelmomentSoort::scheiding:
            return {"scheiding", "divorce"};
        case SchakelmomentSoort::schoolwissel:
            return {"andere school", "change of school"};
        case SchakelmomentSoort::verhuizing:
            return {"verhuizing", "move"};
        case SchakelmomentSoort::geboorte:
            return {"geboorte", "birth"};
        case SchakelmomentSoort::overlijden:
            return {"overlijden", "death"};
        case SchakelmomentSoort::puberteit:
            return {"puberteit", "puberty"};
        case SchakelmomentSoort::nieuwe_partner:
            return {"nieuwe partner", "new partner"};
        case SchakelmomentSoort::detentie:
            return {"detentie", "detention"};
        case SchakelmomentSoort::anders:
            return {"verandering in het gezin", "change in the family"};
    }
    no_such_value();
}

Tekst in_woorden(VerzuimSoort soort) {
    switch (soort) {
        case VerzuimSoort::weigering:
            return {"wil niet naar school", "refuses school"};
        case VerzuimSoort::thuiszitten:
            return {"zit thuis", "stays at home"};
        case VerzuimSoort::geoorloofd:
            return {"mag thuisblijven", "excused from school"};
        case VerzuimSoort::onbekend:
            return {"gaat niet naar school", "does not go to school"};
    }
    no_such_value();
}

Tekst in_woorden(DiagnoseSoort soort) {
    switch (soort) {
        case DiagnoseSoort::ptss:
            return {"PTSS", "PTSD"};
        case DiagnoseSoort::autismespectrumstoornis:
            return {"autismespectrumstoornis", "autism spectrum disorder"};
        case DiagnoseSoort::depressie:
            return {"depressie", "depression"};
        case DiagnoseSoort::adhd:
            return {"ADHD", "ADHD"};
        case DiagnoseSoort::lvb:
            return {"licht verstandelijke beperking", "mild intellectual disability"};
        case DiagnoseSoort::verslaving:
            return {"verslaving", "addiction"};
        case DiagnoseSoort::eetstoornis:
            return {"eetstoornis", "eating disorder"};
        case DiagnoseSoort::anders:
            return {"andere diagnose", "another diagnosis"};
    }
    no_such_value();
}

Tekst in_woorden(SignaalSoort soort) {
    switch (soort) {
        case SignaalSoort::hulpvraag:
            return {"hulpvraag", "request for help"};
        case SignaalSoort::adviesvraag:
            return {"vraag om advies", "question for advice"};
        case SignaalSoort::zorgsignaal:
            return {"zorgen gedeeld", "worries shared"};
        case SignaalSoort::melding:
            return {"melding", "report"};
    }
    no_such_value();
}

Tekst in_woorden(Zorg zorg) {
    switch (zorg) {
        case Zorg::huiselijk_geweld:
            return {"huiselijk geweld", "domestic violence"};
        case Zorg::getuige_van_geweld:
            return {"getuige van geweld", "witness of violence"};
        case Zorg::kindermishandeling:
            return {"kindermishandeling", "child abuse"};
        case Zorg::grensoverschrijdend_gedrag:
            return {"grensoverschrijdend gedrag", "boundary-crossing behaviour"};
        case Zorg::gedrag_op_school:
            return {"gedrag op school", "behaviour at school"};
        case Zorg::schoolverzuim:
            return {"schoolverzuim", "school absence"};
        case Zorg::opvoeding:
            return {"opvoeding", "upbringing"};
        case Zorg::psychische_problemen:
            return {"psychische problemen", "mental problems"};
        case Zorg::verslaving:
            return {"verslaving", "addiction"};
        case Zorg::schulden:
            return {"schulden", "debts"};
        case Zorg::scheiding:
            return {"scheiding", "divorce"};
        case Zorg::anders:
            return {"andere zorgen", "other worries"};
    }
    no_such_value();
}

Tekst in_woorden(Beweging beweging) {
    switch (beweging) {
        case Beweging::vooruit:
            return {"er is vooruitgang", "there is progress"};
        case Beweging::geen:
            return {"geen vooruitgang", "no progress"};
        case Beweging::achteruit:
            return {"het gaat achteruit", "it is getting worse"};
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
        case OnderzoekSoort::anders:
            return {"onderzoek", "investigation"};
    }
    no_such_value();
}

Tekst in_woorden(MaatregelSoort soort) {
    switch (soort) {
        case MaatregelSoort::ots:
            return {"ondertoezichtstelling (OTS)", "supervision order (OTS)"};
        case MaatregelSoort::vots:
            return {"voorlopige ondertoezichtstelling", "provisional supervision order"};
        case MaatregelSoort::voogdij:
            return {"voogdij", "guardianship"};
        case MaatregelSoort::machtiging_uithuisplaatsing:
            return {"machtiging uithuisplaatsing", "placement authorisation"};
        case MaatregelSoort::gesloten_machtiging:
            return {"gesloten machtiging", "closed authorisation"};
        case MaatregelSoort::jeugdreclassering:
            return {"jeugdreclassering", "youth probation"};
    }
    no_such_value();
}

Tekst in_woorden(HulpSoort soort) {
    switch (soort) {
        case HulpSoort::ambulante_begeleiding:
            return {"begeleiding thuis", "guidance at home"};
        case HulpSoort::opvoedondersteuning:
            return {"opvoedondersteuning", "parenting support"};
        case HulpSoort::gezinsbehandeling:
            return {"gezinsbehandeling", "family treatment"};
        case HulpSoort::systeemtherapie:
            return {"systeemtherapie", "family systems therapy"};
        case HulpSoort::traumabehandeling:
            return {"traumabehandeling", "trauma treatment"};
        case HulpSoort::behandeling_psychiatrie:
            return {"psychiatrische behandeling", "psychiatric treatment"};
        case HulpSoort::behandeling_lvb:
            return {"behandeling LVB", "treatment for mild intellectual disability"};
        case HulpSoort::fact:
            return {"FACT-team", "FACT team"};
        case HulpSoort::crisishulp:
            return {"crisishulp", "crisis help"};
        case HulpSoort::jongerencoach:
            return {"jongerencoach", "youth coach"};
        case HulpSoort::dagbehandeling:
            return {"dagbehandeling", "day treatment"};
        case HulpSoort::hulp_bij_schulden:
            return {"hulp bij schulden", "help with debts"};
        case HulpSoort::overig:
            return {"hulp", "help"};
    }
    no_such_value();
}

Tekst in_woorden(VerblijfVorm vorm) {
    switch (vorm) {
        case VerblijfVorm::netwerkpleeg:
            return {"pleegzorg in het eigen netwerk", "network placement"};
        case VerblijfVorm::pleegzorg:
            return {"pleegzorg", "foster care"};
        case VerblijfVorm::gezinshuis:
            return {"gezinshuis", "family home"};
        case VerblijfVorm::leefgroep:
            return {"leefgroep", "living group"};
        case VerblijfVorm::behandelgroep:
            return {"behandelgroep", "treatment group"};
        case VerblijfVorm::gesloten:
            return {"gesloten groep", "closed group"};
        case VerblijfVorm::klinische_ggz:
            return {"kliniek (ggz)", "clinic (mental health)"};
    }
    no_such_value();
}

Tekst in_woorden(VerblijfEinde einde) {
    switch (einde) {
        case VerblijfEinde::terug_naar_huis:
            return {"terug naar huis", "back home"};
        case VerblijfEinde::andere_plek:
            return {"naar een andere plek", "to another place"};
        case VerblijfEinde::volwassen:
            return {"volwassen", "of age"};
        case VerblijfEinde::weggelopen:
            return {"weggelopen", "ran away"};
        case VerblijfEinde::anders:
            return {"plaatsing voorbij", "placement over"};
    }
    no_such_value();
}

Tekst in_woorden(Gezinsrol rol, std::optional<Geslacht> geslacht) {
    switch (rol) {
        case Gezinsrol::kind:
            if (geslacht == Geslacht::man) return {"zoon", "son"};
            if (geslacht == Geslacht::vrouw) return {"dochter", "daughter"};
            return {"kind", "child"};
        case Gezinsrol::moeder:
            return {"moeder", "mother"};
        case Gezinsrol::vader:
            return {"vader", "father"};
        case Gezinsrol::stiefouder:
            return {"stiefouder", "step-parent"};
        case Gezinsrol::grootouder:
            return {"grootouder", "grandparent"};
        case Gezinsrol::verzorger:
            return {"verzorger", "carer"};
        case Gezinsrol::netwerk:
            return {"netwerk", "network"};
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
