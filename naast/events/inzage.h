// On what sight on a family's events rests, besides who is involved and who consents: who logs in
// as whom, threats, who may know a place, legal grounds, refusal to share, withheld and disputed
// items, a stake, a protected dossier, emergency access. Facts for the decision in naast/inzage.
// Source: design/privacy-and-reliability 2.3 to 2.8; catalogue PRV-02 to PRV-08, PRV-19.
#pragma once

#include "naast/base/date.h"
#include "naast/base/uuid.h"
#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace naast {

NAAST_ENUM(InlogAls, zelf, jim, netwerk, vertrouwenspersoon, gemachtigde)
// Someone of, or beside, the family can log in. `betreft` is the member that this is, or beside
// whom this one stands.
struct InlogGekoppeld {
    static constexpr std::string_view soort = "inlog_gekoppeld";
    static constexpr Uitleg uitleg{
        "Dit lid van het gezin, of wie naast dit lid staat, kan voortaan inloggen."};
    static constexpr Betreft betreft = Betreft::precies_een;
    InlogId inlog;
    InlogAls als = InlogAls::zelf;

    static constexpr auto maakt() { return &InlogGekoppeld::inlog; }
    template <class S = InlogGekoppeld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"inlog", &S::inlog, Categorie::core, "Sleutel van de inlog."},
            Veld{"als", &S::als, Categorie::core, "Zelf, of als wie naast dit lid staat."}};
    }
};

struct InlogOntkoppeld {
    static constexpr std::string_view soort = "inlog_ontkoppeld";
    static constexpr Uitleg uitleg{"Deze inlog geeft geen zicht meer op het gezin."};
    static constexpr Betreft betreft = Betreft::precies_een;
    InlogId inlog;

    template <class S = InlogOntkoppeld>
    static constexpr auto velden() {
        return std::tuple{Veld{"inlog", &S::inlog, Categorie::core, "Welke inlog."}};
    }
};

// 2.5, H1. `betreft` are those who are threatened. What can betray where they are is hidden from
// now on from who threatens, also after the threat has passed.
struct DreigingVastgesteld {
    static constexpr std::string_view soort = "dreiging_vastgesteld";
    static constexpr Uitleg uitleg{"Iemand van het gezin is een gevaar voor deze personen."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    PersoonId van;
    std::optional<VrijeTekst> tekst{};

    template <class S = DreigingVastgesteld>
    static constexpr auto velden() {
        return std::tuple{Veld{"van", &S::van, Categorie::safety, "Van wie het gevaar komt."},
                          Veld{"tekst", &S::tekst, Categorie::safety, "In eigen woorden."}};
    }
};

// PRV-19. `betreft` are those whose place it is; a list of people, not a role.
struct PlaatsGedeeld {
    static constexpr std::string_view soort = "plaats_gedeeld";
    static constexpr Uitleg uitleg{"Deze medewerker mag weten waar deze personen zijn."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    Medewerker met;
    std::optional<Date> tot_en_met{};

    template <class S = PlaatsGedeeld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"met", &S::met, Categorie::loc, "Wie het mag weten.", Plaats::kan_verraden},
            Veld{"tot_en_met",
                 &S::tot_en_met,
                 Categorie::loc,
                 "Laatste dag, als die is afgesproken."}};
    }
};

struct PlaatsNietMeerGedeeld {
    static constexpr std::string_view soort = "plaats_niet_meer_gedeeld";
    static constexpr Uitleg uitleg{"Deze medewerker mag niet meer weten waar deze personen zijn."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    MedewerkerId met;

    template <class S = PlaatsNietMeerGedeeld>
    static constexpr auto velden() {
        return std::tuple{Veld{"met", &S::met, Categorie::loc, "Wie het niet meer mag weten."}};
    }
};

// 2.8: only the protected person, or a court, ends what a threat hides.
struct PlaatsVrijgegeven {
    static constexpr std::string_view soort = "plaats_vrijgegeven";
    static constexpr Uitleg uitleg{
        "Deze personen zijn zelf akkoord, of de rechter zegt het: de ander mag weten waar zij "
        "zijn."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    PersoonId aan;
    VrijeTekst grond;

    template <class S = PlaatsVrijgegeven>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"aan", &S::aan, Categorie::loc, "Wie het mag weten."},
            Veld{"grond", &S::grond, Categorie::loc, "Wie akkoord is, of welke uitspraak."}};
    }
};

// PRV-04. `betreft` are those about whom it is. Opens only what the policy lets a ground open.
struct GrondslagVastgelegd {
    static constexpr std::string_view soort = "grondslag_vastgelegd";
    static constexpr Uitleg uitleg{
        "Op grond van de wet deelt iemand gegevens over deze personen zonder toestemming."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    Organisatie aan;
    std::vector<Categorie> wat{};
    std::string wet;
    VrijeTekst reden;
    std::optional<Uuid> gebeurtenis{};
    std::optional<Date> tot_en_met{};
    bool gezin_verteld = false;

    template <class S = GrondslagVastgelegd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"aan", &S::aan, Categorie::admin, "Met wie.", Plaats::kan_verraden},
            Veld{"wat", &S::wat, Categorie::admin, "Wat voor gegevens."},
            Veld{"wet", &S::wet, Categorie::admin, "Welk artikel, zoals Jeugdwet 7.3.11 lid 4."},
            Veld{"reden", &S::reden, Categorie::admin, "Waarom het nodig is."},
            Veld{"gebeurtenis", &S::gebeurtenis, Categorie::admin, "Alleen deze gebeurtenis."},
            Veld{"tot_en_met", &S::tot_en_met, Categorie::admin, "Laatste dag."},
            Veld{"gezin_verteld",
                 &S::gezin_verteld,
                 Categorie::admin,
                 "Of het gezin het weet; zo nee, dan volgt dat nog."}};
    }
};

// PRV-02: a parent with authority says no. `betreft` are the children.
struct DelenGeweigerd {
    static constexpr std::string_view soort = "delen_geweigerd";
    static constexpr Uitleg uitleg{
        "Een ouder met gezag wil niet dat gegevens over deze kinderen worden gedeeld."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    PersoonId ouder;
    std::vector<Categorie> wat{};

    template <class S = DelenGeweigerd>
    static constexpr auto velden() {
        return std::tuple{Veld{"ouder", &S::ouder, Categorie::admin, "Welke ouder."},
                          Veld{"wat", &S::wat, Categorie::admin, "Wat niet gedeeld mag worden."}};
    }
};

struct WeigeringIngetrokken {
    static constexpr std::string_view soort = "weigering_ingetrokken";
    static constexpr Uitleg uitleg{"Een ouder heeft geen bezwaar meer tegen delen."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    PersoonId ouder;

    template <class S = WeigeringIngetrokken>
    static constexpr auto velden() {
        return std::tuple{Veld{"ouder", &S::ouder, Categorie::admin, "Welke ouder."}};
    }
};

// Jeugdwet 7.3.11: one item is kept from one person, with a reason.
struct StukOnthouden {
    static constexpr std::string_view soort = "stuk_onthouden";
    static constexpr Uitleg uitleg{"Eén gebeurtenis is niet te zien voor één persoon."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    Uuid gebeurtenis;
    std::optional<PersoonId> voor_persoon{};
    std::optional<MedewerkerId> voor_medewerker{};
    VrijeTekst reden;

    template <class S = StukOnthouden>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"gebeurtenis", &S::gebeurtenis, Categorie::safety, "Welke gebeurtenis."},
            Veld{"voor_persoon", &S::voor_persoon, Categorie::safety, "Wie van het gezin."},
            Veld{"voor_medewerker", &S::voor_medewerker, Categorie::safety, "Welke medewerker."},
            Veld{"reden", &S::reden, Categorie::safety, "Waarom."}};
    }
};

// 2.6: what is of the plan is set before a child under 12, or before someone who stands beside the
// family, of whom each sees only what is addressed to that one.
struct StukGedeeld {
    static constexpr std::string_view soort = "stuk_gedeeld";
    static constexpr Uitleg uitleg{
        "Eén gebeurtenis van het plan is klaargezet voor een kind, of voor wie naast het gezin "
        "staat."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    Uuid gebeurtenis;
    std::optional<PersoonId> met_persoon{};
    std::optional<InlogId> met_inlog{};

    template <class S = StukGedeeld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"gebeurtenis", &S::gebeurtenis, Categorie::plan, "Welke gebeurtenis."},
            Veld{"met_persoon", &S::met_persoon, Categorie::plan, "Wie van het gezin."},
            Veld{
                "met_inlog", &S::met_inlog, Categorie::plan, "Of de inlog van wie ernaast staat."}};
    }
};

// AVG 18. `betreft` is who disputes it: until it is settled only that member sees what it says.
struct StukBetwist {
    static constexpr std::string_view soort = "stuk_betwist";
    static constexpr Uitleg uitleg{"Iemand zegt dat een gebeurtenis niet klopt; zij staat stil."};
    static constexpr Betreft betreft = Betreft::precies_een;
    Uuid gebeurtenis;

    template <class S = StukBetwist>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"gebeurtenis", &S::gebeurtenis, Categorie::core, "Welke gebeurtenis."}};
    }
};

struct BetwistingAfgerond {
    static constexpr std::string_view soort = "betwisting_afgerond";
    static constexpr Uitleg uitleg{"Over een betwiste gebeurtenis is duidelijkheid."};
    static constexpr Betreft betreft = Betreft::precies_een;
    Uuid gebeurtenis;

    template <class S = BetwistingAfgerond>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"gebeurtenis", &S::gebeurtenis, Categorie::core, "Welke gebeurtenis."}};
    }
};

// 2.5, H5: own family, an ex-partner, a close colleague.
struct BelangGemeld {
    static constexpr std::string_view soort = "belang_gemeld";
    static constexpr Uitleg uitleg{"Een medewerker staat te dicht bij het gezin en ziet niets."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    Medewerker medewerker;

    template <class S = BelangGemeld>
    static constexpr auto velden() {
        return std::tuple{Veld{"medewerker",
                               &S::medewerker,
                               Categorie::admin,
                               "Welke medewerker.",
                               Plaats::kan_verraden}};
    }
};

struct BelangVoorbij {
    static constexpr std::string_view soort = "belang_voorbij";
    static constexpr Uitleg uitleg{"Een medewerker staat niet meer te dicht bij het gezin."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    MedewerkerId medewerker;

    template <class S = BelangVoorbij>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"medewerker", &S::medewerker, Categorie::admin, "Welke medewerker."}};
    }
};

// 2.5, H6. An empty list ends it.
struct DossierBeschermd {
    static constexpr std::string_view soort = "dossier_beschermd";
    static constexpr Uitleg uitleg{
        "Alleen deze medewerkers zien het dossier; een lege lijst maakt er een eind aan."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    std::vector<Medewerker> team{};

    template <class S = DossierBeschermd>
    static constexpr auto velden() {
        return std::tuple{Veld{
            "team", &S::team, Categorie::admin, "Wie het dossier ziet.", Plaats::kan_verraden}};
    }
};

// Jeugdwet 7.3.15: others decide for who cannot weigh it. `betreft` is who that is.
struct WilsonbekwaamVerklaard {
    static constexpr std::string_view soort = "wilsonbekwaam_verklaard";
    static constexpr Uitleg uitleg{"Iemand kan dit nu niet zelf beslissen; anderen doen dat."};
    static constexpr Betreft betreft = Betreft::precies_een;
    VrijeTekst reden;

    template <class S = WilsonbekwaamVerklaard>
    static constexpr auto velden() {
        return std::tuple{Veld{"reden", &S::reden, Categorie::medical, "Hoe dat is vastgesteld."}};
    }
};

struct WeerWilsbekwaam {
    static constexpr std::string_view soort = "weer_wilsbekwaam";
    static constexpr Uitleg uitleg{"Iemand beslist weer zelf."};
    static constexpr Betreft betreft = Betreft::precies_een;
    std::optional<VrijeTekst> tekst{};

    template <class S = WeerWilsbekwaam>
    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &S::tekst, Categorie::medical, "In eigen woorden."}};
    }
};

NAAST_ENUM(NoodReden, acuut_gevaar, vermissing, medische_nood, acute_uithuisplaatsing)
// 2.7: one dossier, one hour, reading only.
struct NoodtoegangGeopend {
    static constexpr std::string_view soort = "noodtoegang_geopend";
    static constexpr Uitleg uitleg{
        "Iemand keek in nood in het dossier zonder betrokken te zijn: een uur, alleen lezen."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    Medewerker medewerker;
    NoodReden waarom = NoodReden::acuut_gevaar;
    VrijeTekst reden;
    bool ook_plaats = false;
    std::optional<Medewerker> tweede{};

    template <class S = NoodtoegangGeopend>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"medewerker", &S::medewerker, Categorie::admin, "Wie keek.", Plaats::kan_verraden},
            Veld{"waarom", &S::waarom, Categorie::admin, "Welke nood."},
            Veld{"reden", &S::reden, Categorie::admin, "Waarom het niet kon wachten."},
            Veld{"ook_plaats", &S::ook_plaats, Categorie::admin, "Of ook de plaats nodig was."},
            Veld{"tweede",
                 &S::tweede,
                 Categorie::admin,
                 "Wie ermee instemde, als dat nodig was.",
                 Plaats::kan_verraden}};
    }
};

NAAST_ENUM(NoodOordeel, terecht, onterecht)
// 2.7: someone of another team, within three working days.
struct NoodtoegangBeoordeeld {
    static constexpr std::string_view soort = "noodtoegang_beoordeeld";
    static constexpr Uitleg uitleg{"Iemand anders zegt of kijken in nood terecht was."};
    static constexpr Betreft betreft = Betreft::het_gezin;
    Uuid gebeurtenis;
    NoodOordeel oordeel = NoodOordeel::terecht;
    VrijeTekst reden;

    template <class S = NoodtoegangBeoordeeld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"gebeurtenis", &S::gebeurtenis, Categorie::admin, "Welke noodtoegang."},
            Veld{"oordeel", &S::oordeel, Categorie::admin, "Terecht of niet."},
            Veld{"reden", &S::reden, Categorie::admin, "Waarom."}};
    }
};

}  // namespace naast
