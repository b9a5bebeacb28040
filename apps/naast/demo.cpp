#include "apps/naast/demo.h"

namespace naast::app {

Date demo_vandaag() {
    return date("2022-09-12");
}

std::vector<http::DemoPersoon> demo_personen() {
    const Organisatie lokaal_team{"Lokaal team Heideveld", OrganisatieSoort::lokaal_team};
    const Organisatie gi{"Jeugdbescherming De Vaart", OrganisatieSoort::gecertificeerde_instelling};
    const Organisatie ander_team{"Lokaal team Zandstroom", OrganisatieSoort::lokaal_team};
    return {
        {{MedewerkerId{"joris-bakker"}, "Joris Bakker", lokaal_team},
         {"jeugdconsulent", "youth consultant"},
         {"Is nu de regisseur van het gezin van Ruud en Raymond.",
          "Is now the coordinator of the family of Ruud and Raymond."}},
        {{MedewerkerId{"samira-haddad"}, "Samira Haddad", gi},
         {"jeugdbeschermer", "youth protector"},
         {"Voert de maatregel uit en ziet hetzelfde gezin.",
          "Carries out the measure and sees the same family."}},
        {{MedewerkerId{"hanneke-vos"}, "Hanneke Vos", lokaal_team},
         {"jeugdconsulent", "youth consultant"},
         {"Was vroeger de regisseur en ziet het gezin nu niet meer.",
          "Used to be the coordinator and no longer sees the family."}},
        {{MedewerkerId{"kees-de-boer"}, "Kees de Boer", ander_team},
         {"jeugdconsulent", "youth consultant"},
         {"Werkt ergens anders. Voor Kees bestaat dit gezin niet.",
          "Works elsewhere. For Kees this family does not exist."}},
    };
}

}  // namespace naast::app
