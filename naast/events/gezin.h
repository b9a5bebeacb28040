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
    static constexpr Betreft betreft = Betreft::het_gezin;
    std::string naam;
    std::string gemeente;
    std::optional<VrijeTekst> toelichting{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"naam", &GezinAangemeld::naam, Categorie::core, "Hoe het gezin genoemd wordt."},
            Veld{"gemeente",
                 &GezinAangemeld::gemeente,
                 Categorie::core,
                 "Gemeente die verantwoordelijk is.",
                 Plaats::kan_verraden},
            Veld{
                "toelichting", &GezinAangemeld::toelichting, Categorie::core, "In eigen woorden."}};
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
    static constexpr Betreft betreft = Betreft::het_gezin;
    AfsluitReden reden = AfsluitReden::anders;
    std::optional<VrijeTekst> toelichting{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"reden", &GezinAfgesloten::reden, Categorie::core, "Waarom het kan stoppen."},
            Veld{"toelichting",
                 &GezinAfgesloten::toelichting,
                 Categorie::core,
                 "In eigen woorden."}};
    }
};

NAAST_ENUM(Gezinsrol, kind, moeder, vader, stiefouder, grootouder, verzorger, netwerk)
NAAST_ENUM(Geslacht, vrouw, man, onbekend)

// FAM-01: anyone from unborn to 100. `betreft` is the new person.
struct PersoonToegevoegd {
    static constexpr std::string_view soort = "persoon_toegevoegd";
    static constexpr bool voegt_persoon_toe = true;
    static constexpr Betreft betreft = Betreft::precies_een;
    std::string naam;
    Gezinsrol rol = Gezinsrol::kind;
    std::optional<PartialDate> geboren{};
    std::optional<Geslacht> geslacht{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{
                "naam", &PersoonToegevoegd::naam, Categorie::core, "Hoe de persoon genoemd wordt."},
            Veld{"rol", &PersoonToegevoegd::rol, Categorie::core, "Plaats in het gezin."},
            Veld{"geboren",
                 &PersoonToegevoegd::geboren,
                 Categorie::core,
                 "Geboortedatum, of wat daarvan bekend is."},
            Veld{"geslacht", &PersoonToegevoegd::geslacht, Categorie::core, "Geslacht."}};
    }
};

NAAST_ENUM(RelatieSoort, ouder_van, broer_of_zus_van, partner_van, grootouder_van, verzorger_van)

// `betreft` is the person it starts from: moeder ouder_van ruud.
struct RelatieVastgelegd {
    static constexpr std::string_view soort = "relatie_vastgelegd";
    static constexpr Betreft betreft = Betreft::precies_een;
    RelatieSoort relatie = RelatieSoort::ouder_van;
    PersoonId naar;

    static constexpr auto velden() {
        return std::tuple{Veld{"relatie",
                               &RelatieVastgelegd::relatie,
                               Categorie::core,
                               "Wat de persoon is van de ander."},
                          Veld{"naar", &RelatieVastgelegd::naar, Categorie::core, "De ander."}};
    }
};

struct RelatieBeeindigd {
    static constexpr std::string_view soort = "relatie_beeindigd";
    static constexpr Betreft betreft = Betreft::precies_een;
    RelatieSoort relatie = RelatieSoort::partner_van;
    PersoonId naar;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"relatie", &RelatieBeeindigd::relatie, Categorie::core, "Welke relatie ophoudt."},
            Veld{"naar", &RelatieBeeindigd::naar, Categorie::core, "De ander."}};
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
    static constexpr Betreft betreft = Betreft::minstens_een;
    GezagSoort gezag = GezagSoort::niet_te_bepalen;
    std::vector<PersoonId> bij{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"gezag", &GezagVastgelegd::gezag, Categorie::core, "Wat voor gezag het is."},
            Veld{"bij", &GezagVastgelegd::bij, Categorie::core, "Wie het gezag heeft."}};
    }
};

// COO-01. A second one without RegisseurGestopt makes two, which is a warning.
struct RegisseurAangewezen {
    static constexpr std::string_view soort = "regisseur_aangewezen";
    static constexpr Betreft betreft = Betreft::het_gezin;
    Medewerker medewerker;
    std::optional<VrijeTekst> toelichting{};

    static constexpr auto velden() {
        return std::tuple{Veld{"medewerker",
                               &RegisseurAangewezen::medewerker,
                               Categorie::core,
                               "Het vaste gezicht van het gezin.",
                               Plaats::kan_verraden},
                          Veld{"toelichting",
                               &RegisseurAangewezen::toelichting,
                               Categorie::core,
                               "In eigen woorden."}};
    }
};

NAAST_ENUM(WisselReden, ziekte, vertrek, verhuizing_gezin, wens_gezin, einde_betrokkenheid, anders)

struct RegisseurGestopt {
    static constexpr std::string_view soort = "regisseur_gestopt";
    static constexpr Betreft betreft = Betreft::het_gezin;
    MedewerkerId medewerker;
    WisselReden reden = WisselReden::anders;
    std::optional<VrijeTekst> toelichting{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"medewerker", &RegisseurGestopt::medewerker, Categorie::core, "Wie stopt."},
            Veld{"reden", &RegisseurGestopt::reden, Categorie::core, "Waarom."},
            Veld{"toelichting",
                 &RegisseurGestopt::toelichting,
                 Categorie::core,
                 "In eigen woorden."}};
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
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Medewerker medewerker;
    BetrokkenRol rol = BetrokkenRol::anders;
    std::optional<VrijeTekst> mandaat{};

    static constexpr auto velden() {
        return std::tuple{Veld{"medewerker",
                               &BetrokkeneToegevoegd::medewerker,
                               Categorie::core,
                               "Wie erbij komt.",
                               Plaats::kan_verraden},
                          Veld{"rol", &BetrokkeneToegevoegd::rol, Categorie::core, "In welke rol."},
                          Veld{"mandaat",
                               &BetrokkeneToegevoegd::mandaat,
                               Categorie::core,
                               "Waarover deze persoon mag beslissen."}};
    }
};

struct BetrokkeneVertrokken {
    static constexpr std::string_view soort = "betrokkene_vertrokken";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    MedewerkerId medewerker;
    WisselReden reden = WisselReden::anders;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"medewerker", &BetrokkeneVertrokken::medewerker, Categorie::core, "Wie vertrekt."},
            Veld{"reden", &BetrokkeneVertrokken::reden, Categorie::core, "Waarom."}};
    }
};

NAAST_ENUM(ContactVorm, huisbezoek, gesprek, telefoon, video, overleg, bericht)
NAAST_ENUM(Strekking, gewoon, afspraak, ultimatum)

// FAM-21. `betreft` are the persons of the family who were spoken with; `overleg` without them is a
// talk between professionals and is no contact with the family (FAM-08).
struct ContactGehad {
    static constexpr std::string_view soort = "contact_gehad";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    Organisatie organisatie;
    ContactVorm vorm = ContactVorm::gesprek;
    Strekking strekking = Strekking::gewoon;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"organisatie",
                 &ContactGehad::organisatie,
                 Categorie::core,
                 "Van welke organisatie.",
                 Plaats::kan_verraden},
            Veld{"vorm", &ContactGehad::vorm, Categorie::core, "Hoe het contact was."},
            Veld{"strekking",
                 &ContactGehad::strekking,
                 Categorie::core,
                 "Of er een afspraak of een ultimatum uit kwam."},
            Veld{"tekst", &ContactGehad::tekst, Categorie::core, "In eigen woorden."}};
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
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    SchakelmomentSoort schakelmoment = SchakelmomentSoort::anders;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"schakelmoment",
                 &SchakelmomentGemarkeerd::schakelmoment,
                 Categorie::core,
                 "Wat er veranderde."},
            Veld{"tekst", &SchakelmomentGemarkeerd::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// SIG-04: a child that is not born yet belongs to the family. `betreft` is the child.
struct KindVerwacht {
    static constexpr std::string_view soort = "kind_verwacht";
    static constexpr bool voegt_persoon_toe = true;
    static constexpr Betreft betreft = Betreft::precies_een;
    std::string naam;
    std::optional<PartialDate> uitgerekend_op{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"naam", &KindVerwacht::naam, Categorie::core, "Hoe het kind nu genoemd wordt."},
            Veld{"uitgerekend_op",
                 &KindVerwacht::uitgerekend_op,
                 Categorie::medical,
                 "Wanneer de geboorte verwacht wordt."}};
    }
};

// `betreft` is a child that was expected.
struct KindGeboren {
    static constexpr std::string_view soort = "kind_geboren";
    static constexpr Betreft betreft = Betreft::precies_een;
    std::optional<std::string> naam{};

    static constexpr auto velden() {
        return std::tuple{Veld{"naam", &KindGeboren::naam, Categorie::core, "Hoe het kind heet."}};
    }
};

struct PersoonOverleden {
    static constexpr std::string_view soort = "persoon_overleden";
    static constexpr Betreft betreft = Betreft::precies_een;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"tekst", &PersoonOverleden::tekst, Categorie::core, "In eigen woorden."}};
    }
};

}  // namespace naast
