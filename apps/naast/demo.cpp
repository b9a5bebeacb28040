#include "apps/naast/demo.h"

#include "naast/demo/region.h"

#include "apps/naast/omgeving.h"
#include <iostream>

namespace naast::app {

Date demo_vandaag() {
    return date("2022-09-12");
}

namespace {

// Who works with the families of the stories, or did.
std::vector<http::DemoPersoon> workers() {
    const Organisatie lokaal_team{"Lokaal team Heideveld", OrganisatieSoort::lokaal_team};
    const Organisatie gi{"Jeugdbescherming De Vaart", OrganisatieSoort::gecertificeerde_instelling};
    const Organisatie ander_team{"Lokaal team Zandstroom", OrganisatieSoort::lokaal_team};
    return {
        {{"joris-bakker", "Joris Bakker", lokaal_team},
         {"jeugdconsulent", "youth consultant"},
         {"Is nu de regisseur van het gezin van Ruud en Raymond.",
          "Is now the coordinator of the family of Ruud and Raymond."}},
        {{"esther-kok", "Esther Kok", lokaal_team},
         {"jeugdconsulent", "youth consultant"},
         {"Is sinds de zomer de regisseur van het gezin van Jay, dat al anderhalf jaar op hulp "
          "wacht.",
          "Since this summer the coordinator of the family of Jay, which has waited for help for "
          "a year and a half."}},
        {{"samira-haddad", "Samira Haddad", gi},
         {"jeugdbeschermer", "youth protector"},
         {"Voert de maatregel uit en ziet van hetzelfde gezin wat daarvoor nodig is.",
          "Carries out the measure and sees of the same family what that takes."}},
        {{"tim-kuipers", "Tim Kuipers", {"Jeugdhulp Meerzicht", OrganisatieSoort::aanbieder}},
         {"hulpverlener", "care worker"},
         {"Geeft hulp aan hetzelfde gezin, en ziet wat daarvoor nodig is.",
          "Gives help to the same family, and sees what that takes."}},
        {{"hanneke-vos", "Hanneke Vos", lokaal_team},
         {"jeugdconsulent", "youth consultant"},
         {"Was vroeger de regisseur en ziet het gezin nu niet meer.",
          "Used to be the coordinator and no longer sees the family."}},
        {{"kees-de-boer", "Kees de Boer", ander_team},
         {"jeugdconsulent", "youth consultant"},
         {"Werkt ergens anders. Voor Kees bestaat dit gezin niet.",
          "Works elsewhere. For Kees this family does not exist."}}};
}

// Who looks in an emergency, and members of a family.
std::vector<http::DemoPersoon> others() {
    const Organisatie crisisdienst{"Crisisdienst Midden", OrganisatieSoort::overig};
    return {
        {{"mo-yilmaz", "Mo Yilmaz", crisisdienst, inzage::SubjectSoort::professional, true},
         {"medewerker crisisdienst", "crisis worker"},
         {"Hoort bij geen gezin. Kan in nood een uur in een dossier kijken, met een reden.",
          "Belongs to no family. Can look into a file for an hour in an emergency, with a "
          "reason."}},
        {{"sanne-dekker", "Sanne Dekker", crisisdienst, inzage::SubjectSoort::professional, true},
         {"medewerker crisisdienst", "crisis worker"},
         {"Collega van Mo. Beslist mee als er twee mensen nodig zijn.",
          "Colleague of Mo. Decides along when two people are needed."}},
        {{"moeder-van-ruud", "De moeder van Ruud", {}, inzage::SubjectSoort::burger},
         {"moeder", "mother"},
         {"Ziet wat over haarzelf gaat, en van haar zoons wat een ouder mag zien.",
          "Sees what is about herself, and of her sons what a parent may see."}},
        {{"ruud", "Ruud", {}, inzage::SubjectSoort::burger},
         {"jongere van 12", "youngster of 12"},
         {"Ziet wat over hemzelf gaat.", "Sees what is about himself."}}};
}

}  // namespace

std::vector<http::DemoPersoon> demo_personen(MetRegio regio) {
    std::vector<http::DemoPersoon> personen = workers();
    for (http::DemoPersoon& one : others()) personen.push_back(std::move(one));
    if (regio == MetRegio::nee) return personen;
    const Medewerker regisseur = demo::first_regisseur();
    personen.push_back({{regisseur.id.waarde, regisseur.naam, regisseur.organisatie},
                        {"jeugdconsulent", "youth consultant"},
                        {"Is de regisseur van ongeveer twintig gezinnen in een verzonnen regio.",
                         "Is the coordinator of about twenty families in a made-up region."}});
    return personen;
}

std::size_t write_region(std::uint64_t seed, int families, std::ostream& out) {
    std::size_t events = 0;
    for (const demo::MadeFamily& family : demo::make_region(seed, {families, demo_vandaag()})) {
        out << demo::to_jsonl(family);
        events += family.events.size();
    }
    return events;
}

int demo_region(const Options& options) {
    write_region(options.zaad, options.gezinnen, std::cout);
    std::cout.flush();
    return std::cout.good() ? 0 : say_no("kan niet alles wegschrijven: is de schijf vol?");
}

}  // namespace naast::app
