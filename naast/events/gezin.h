// Who belongs to the family and how; who works beside it. Catalogue 1.3 and 1.4.
#pragma once

#include "naast/base/partial_date.h"
#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace naast {

// The family comes to the local team and is open from this day (COO-01).
struct GezinAangemeld {
    static constexpr std::string_view soort = "gezin_aangemeld";
    static constexpr Uitleg uitleg{"Het gezin komt bij het lokale team en is vanaf deze dag open."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    std::string naam;
    std::string gemeente;
    std::optional<VrijeTekst> toelichting{};

    template <class S = GezinAangemeld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"naam", &S::naam, Categorie::core, "Hoe het gezin genoemd wordt."},
            Veld{"gemeente",
                 &S::gemeente,
                 Categorie::core,
                 "Gemeente die verantwoordelijk is.",
                 Plaats::kan_verraden},
            Veld{"toelichting", &S::toelichting, Categorie::core, "In eigen woorden."}};
    }
};

NAAST_ENUM(AfsluitReden,
           stabiel_veilig,
           op_eigen_kracht,
           verhuisd,
           geen_medewerking,
           geen_hulpvraag,
           nog_geen_kind,
           anders)

struct GezinAfgesloten {
    static constexpr std::string_view soort = "gezin_afgesloten";
    static constexpr Uitleg uitleg{"Het gezin is niet langer open bij het lokale team."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    AfsluitReden reden = AfsluitReden::anders;
    std::optional<VrijeTekst> toelichting{};

    template <class S = GezinAfgesloten>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"reden", &S::reden, Categorie::core, "Waarom het kan stoppen."},
            Veld{"toelichting", &S::toelichting, Categorie::core, "In eigen woorden."}};
    }
};

NAAST_ENUM(Gezinsrol, kind, moeder, vader, stiefouder, grootouder, verzorger, netwerk)
NAAST_ENUM(Geslacht, vrouw, man, onbekend)

// FAM-01: anyone from unborn to 100. `betreft` is the new person.
struct PersoonToegevoegd {
    static constexpr std::string_view soort = "persoon_toegevoegd";
    static constexpr Uitleg uitleg{
        "Er komt een persoon bij in het verhaal van het gezin, van ongeboren tot oud."};
    static constexpr bool voegt_persoon_toe = true;
    static constexpr Betreft betreft = Betreft::precies_een;
    std::string naam;
    Gezinsrol rol = Gezinsrol::kind;
    std::optional<PartialDate> geboren{};
    std::optional<Geslacht> geslacht{};

    template <class S = PersoonToegevoegd>
    static constexpr auto velden() {
        return std::tuple{Veld{"naam", &S::naam, Categorie::core, "Hoe de persoon genoemd wordt."},
                          Veld{"rol", &S::rol, Categorie::core, "Plaats in het gezin."},
                          Veld{"geboren",
                               &S::geboren,
                               Categorie::core,
                               "Geboortedatum, of wat daarvan bekend is."},
                          Veld{"geslacht", &S::geslacht, Categorie::core, "Geslacht."}};
    }
};

NAAST_ENUM(RelatieSoort, ouder_van, broer_of_zus_van, partner_van, grootouder_van, verzorger_van)

// `betreft` is the person it starts from: moeder ouder_van ruud.
struct RelatieVastgelegd {
    static constexpr std::string_view soort = "relatie_vastgelegd";
    static constexpr Uitleg uitleg{"Wat deze persoon is van een ander in het gezin."};
    static constexpr Betreft betreft = Betreft::precies_een;
    RelatieSoort relatie = RelatieSoort::ouder_van;
    PersoonId naar;

    template <class S = RelatieVastgelegd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"relatie", &S::relatie, Categorie::core, "Wat de persoon is van de ander."},
            Veld{"naar", &S::naar, Categorie::core, "De ander."}};
    }
};

struct RelatieBeeindigd {
    static constexpr std::string_view soort = "relatie_beeindigd";
    static constexpr Uitleg uitleg{"Een relatie van deze persoon met een ander houdt op."};
    static constexpr Betreft betreft = Betreft::precies_een;
    RelatieSoort relatie = RelatieSoort::partner_van;
    PersoonId naar;

    template <class S = RelatieBeeindigd>
    static constexpr auto velden() {
        return std::tuple{Veld{"relatie", &S::relatie, Categorie::core, "Welke relatie ophoudt."},
                          Veld{"naar", &S::naar, Categorie::core, "De ander."}};
    }
};

NAAST_ENUM(GezagSoort,
           gezamenlijk,
           eenhoofdig,
           gezamenlijk_met_derde,
           voogdij,
           tijdelijk_geen,
           niet_te_bepalen)

// FAM-03. `betreft` are the children; replaces what was known of their gezag before.
// Source of the kinds: Haal Centraal BRP, gezag v2.
struct GezagVastgelegd {
    static constexpr std::string_view soort = "gezag_vastgelegd";
    static constexpr Uitleg uitleg{
        "Wie het gezag heeft over deze kinderen; het vervangt wat eerder bekend was."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    GezagSoort gezag = GezagSoort::niet_te_bepalen;
    std::vector<PersoonId> bij{};

    template <class S = GezagVastgelegd>
    static constexpr auto velden() {
        return std::tuple{Veld{"gezag", &S::gezag, Categorie::core, "Wat voor gezag het is."},
                          Veld{"bij", &S::bij, Categorie::core, "Wie het gezag heeft."}};
    }
};

// COO-01. A second one without RegisseurGestopt makes two, which is a warning.
struct RegisseurAangewezen {
    static constexpr std::string_view soort = "regisseur_aangewezen";
    static constexpr Uitleg uitleg{"Het gezin krijgt een regisseur, het vaste gezicht."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    Medewerker medewerker;
    std::optional<VrijeTekst> toelichting{};

    template <class S = RegisseurAangewezen>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"medewerker",
                 &S::medewerker,
                 Categorie::core,
                 "Het vaste gezicht van het gezin.",
                 Plaats::kan_verraden},
            Veld{"toelichting", &S::toelichting, Categorie::core, "In eigen woorden."}};
    }
};

NAAST_ENUM(WisselReden, ziekte, vertrek, verhuizing_gezin, wens_gezin, einde_betrokkenheid, anders)

struct RegisseurGestopt {
    static constexpr std::string_view soort = "regisseur_gestopt";
    static constexpr Uitleg uitleg{"De regisseur stopt."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    MedewerkerId medewerker;
    WisselReden reden = WisselReden::anders;
    std::optional<VrijeTekst> toelichting{};

    template <class S = RegisseurGestopt>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"medewerker", &S::medewerker, Categorie::core, "Wie stopt."},
            Veld{"reden", &S::reden, Categorie::core, "Waarom."},
            Veld{"toelichting", &S::toelichting, Categorie::core, "In eigen woorden."}};
    }
};

NAAST_ENUM(BetrokkenRol,
           jeugdbeschermer,
           raadsonderzoeker,
           hulpverlener,
           intern_begeleider,
           leerkracht,
           huisarts,
           jeugdarts,
           veiligheidsteam,
           gedragsdeskundige,
           vertrouwenspersoon,
           anders)

// FAM-05. Gives sight on the family as long as it lasts (inzage).
struct BetrokkeneToegevoegd {
    static constexpr std::string_view soort = "betrokkene_toegevoegd";
    static constexpr Uitleg uitleg{
        "Een medewerker gaat in een rol met het gezin werken en krijgt zicht op het dossier."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Medewerker medewerker;
    BetrokkenRol rol = BetrokkenRol::anders;
    std::optional<VrijeTekst> mandaat{};

    template <class S = BetrokkeneToegevoegd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"medewerker",
                 &S::medewerker,
                 Categorie::core,
                 "Wie erbij komt.",
                 Plaats::kan_verraden},
            Veld{"rol", &S::rol, Categorie::core, "In welke rol."},
            Veld{"mandaat", &S::mandaat, Categorie::core, "Waarover deze persoon mag beslissen."}};
    }
};

struct BetrokkeneVertrokken {
    static constexpr std::string_view soort = "betrokkene_vertrokken";
    static constexpr Uitleg uitleg{"Een medewerker werkt niet meer met het gezin."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    MedewerkerId medewerker;
    WisselReden reden = WisselReden::anders;

    template <class S = BetrokkeneVertrokken>
    static constexpr auto velden() {
        return std::tuple{Veld{"medewerker", &S::medewerker, Categorie::core, "Wie vertrekt."},
                          Veld{"reden", &S::reden, Categorie::core, "Waarom."}};
    }
};

NAAST_ENUM(ContactVorm, huisbezoek, gesprek, telefoon, video, overleg, bericht)
NAAST_ENUM(Strekking, gewoon, afspraak, ultimatum)

// FAM-21. `betreft` are the persons of the family who were spoken with; `overleg` without them is a
// talk between professionals and is no contact with the family (FAM-08).
struct ContactGehad {
    static constexpr std::string_view soort = "contact_gehad";
    static constexpr Uitleg uitleg{
        "Een organisatie heeft deze personen gezien of gesproken; zonder personen was het overleg "
        "tussen professionals."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Organisatie organisatie;
    ContactVorm vorm = ContactVorm::gesprek;
    Strekking strekking = Strekking::gewoon;
    std::optional<VrijeTekst> tekst{};

    template <class S = ContactGehad>
    static constexpr auto velden() {
        return std::tuple{Veld{"organisatie",
                               &S::organisatie,
                               Categorie::core,
                               "Van welke organisatie.",
                               Plaats::kan_verraden},
                          Veld{"vorm", &S::vorm, Categorie::core, "Hoe het contact was."},
                          Veld{"strekking",
                               &S::strekking,
                               Categorie::core,
                               "Of er een afspraak of een ultimatum uit kwam."},
                          Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

NAAST_ENUM(SchakelmomentSoort,
           scheiding,
           schoolwissel,
           verhuizing,
           geboorte,
           overlijden,
           puberteit,
           nieuwe_partner,
           detentie,
           anders)

// FAM-07, SIG-20.
struct SchakelmomentGemarkeerd {
    static constexpr std::string_view soort = "schakelmoment_gemarkeerd";
    static constexpr Uitleg uitleg{"Er verandert iets groots in het leven van het gezin."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    SchakelmomentSoort schakelmoment = SchakelmomentSoort::anders;
    std::optional<VrijeTekst> tekst{};

    template <class S = SchakelmomentGemarkeerd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"schakelmoment", &S::schakelmoment, Categorie::core, "Wat er veranderde."},
            Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// SIG-04: a child that is not born yet belongs to the family. `betreft` is the child.
struct KindVerwacht {
    static constexpr std::string_view soort = "kind_verwacht";
    static constexpr Uitleg uitleg{"Er wordt een kind verwacht, dat vanaf nu bij het gezin hoort."};
    static constexpr bool voegt_persoon_toe = true;
    static constexpr Betreft betreft = Betreft::precies_een;
    std::string naam;
    std::optional<PartialDate> uitgerekend_op{};

    template <class S = KindVerwacht>
    static constexpr auto velden() {
        return std::tuple{Veld{"naam", &S::naam, Categorie::core, "Hoe het kind nu genoemd wordt."},
                          Veld{"uitgerekend_op",
                               &S::uitgerekend_op,
                               Categorie::medical,
                               "Wanneer de geboorte verwacht wordt."}};
    }
};

// `betreft` is a child that was expected.
struct KindGeboren {
    static constexpr std::string_view soort = "kind_geboren";
    static constexpr Uitleg uitleg{"Een kind dat werd verwacht is geboren."};
    static constexpr Betreft betreft = Betreft::precies_een;
    std::optional<std::string> naam{};

    template <class S = KindGeboren>
    static constexpr auto velden() {
        return std::tuple{Veld{"naam", &S::naam, Categorie::core, "Hoe het kind heet."}};
    }
};

struct PersoonOverleden {
    static constexpr std::string_view soort = "persoon_overleden";
    static constexpr Uitleg uitleg{"Deze persoon is overleden."};
    static constexpr Betreft betreft = Betreft::precies_een;
    std::optional<VrijeTekst> tekst{};

    template <class S = PersoonOverleden>
    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

}  // namespace naast
