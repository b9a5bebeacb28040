// Help in every domain: wait, start, stop. Catalogue 1.16 and FAM-10, FAM-11.
#pragma once

#include "naast/base/date.h"
#include "naast/events/organisatie.h"
#include "naast/events/spoed.h"
#include "naast/events/velden.h"

#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace naast {

NAAST_ENUM(HulpSoort,
           ambulante_begeleiding,
           opvoedondersteuning,
           gezinsbehandeling,
           systeemtherapie,
           traumabehandeling,
           behandeling_psychiatrie,
           behandeling_lvb,
           fact,
           crisishulp,
           jongerencoach,
           dagbehandeling,
           hulp_bij_schulden,
           respijtzorg,
           klinisch_programma,
           verslavingszorg,
           ggz_volwassenen,
           wmo_begeleiding,
           wonen,
           werk_en_inkomen,
           onderwijs,
           wlz_zorg,
           overig)

// Whom the help is meant to change: PLC-07 asks for help to the family as a whole.
NAAST_ENUM(GerichtOp, jeugdige, ouder, gezin)

// ACC-15: what a provider may ask of those who come.
NAAST_ENUM(
    ToelatingsEis, eigen_motivatie, ouders_doen_mee, leeftijd, intelligentie, veiligheid, anders)

// The wait begins. `betreft` are the persons who wait.
struct HulpAangevraagd {
    static constexpr std::string_view soort = "hulp_aangevraagd";
    static constexpr Uitleg uitleg{"Er is hulp gevraagd en het wachten begint voor deze personen."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    HulpId hulp;
    HulpSoort wat = HulpSoort::overig;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    std::optional<Organisatie> aanbieder{};
    std::optional<VrijeTekst> tekst{};
    std::optional<Spoed> spoed{};
    std::optional<Date> start_verwacht_op{};
    std::vector<ToelatingsEis> toelatingseisen{};
    std::optional<VrijeTekst> motief{};
    std::optional<std::string> product{};

    static constexpr auto maakt() { return &HulpAangevraagd::hulp; }
    template <class S = HulpAangevraagd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &S::hulp, Categorie::help, "Sleutel van de hulp."},
            Veld{"wat", &S::wat, Categorie::help, "Welke hulp gevraagd is."},
            Veld{"gericht_op", &S::gericht_op, Categorie::help, "Op wie de hulp gericht is."},
            Veld{"aanbieder",
                 &S::aanbieder,
                 Categorie::help,
                 "Bij welke aanbieder.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::help, "In eigen woorden."},
            Veld{"spoed", &S::spoed, Categorie::help, "Of het acuut is."},
            Veld{"start_verwacht_op",
                 &S::start_verwacht_op,
                 Categorie::help,
                 "Wanneer de hulp naar verwachting begint."},
            Veld{"toelatingseisen",
                 &S::toelatingseisen,
                 Categorie::help,
                 "Wat de aanbieder van wie komt verwacht."},
            Veld{"motief",
                 &S::motief,
                 Categorie::help,
                 "Waarom juist deze hulp, als die eerder niet hielp of licht is."},
            Veld{"product",
                 &S::product,
                 Categorie::help,
                 "De code van het product, zoals in het contract."}};
    }
};

// The help really begins; ends the wait if there was one. `betreft` are the persons who get it.
struct HulpGestart {
    static constexpr std::string_view soort = "hulp_gestart";
    static constexpr Uitleg uitleg{"De hulp begint echt; het wachten is voorbij."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    HulpId hulp;
    HulpSoort wat = HulpSoort::overig;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    Organisatie aanbieder;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto maakt() { return &HulpGestart::hulp; }
    template <class S = HulpGestart>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &S::hulp, Categorie::help, "Sleutel van de hulp."},
            Veld{"wat", &S::wat, Categorie::help, "Welke hulp begint."},
            Veld{"gericht_op", &S::gericht_op, Categorie::help, "Op wie de hulp gericht is."},
            Veld{"aanbieder",
                 &S::aanbieder,
                 Categorie::help,
                 "Welke aanbieder.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::help, "In eigen woorden."}};
    }
};

// In the order of the iJw reasons of stop (JZ588), in own words.
NAAST_ENUM(StopReden,
           volgens_plan,
           door_gezin,
           door_aanbieder,
           in_overleg,
           door_omstandigheden,
           uithuisplaatsing,
           andere_aanbieder,
           anders)

// FAM-10: what was tried before is shown when it is proposed again.
NAAST_ENUM(Resultaat, geholpen, deels, niet)

// Ends the help, or the wait if the help never started.
struct HulpGestopt {
    static constexpr std::string_view soort = "hulp_gestopt";
    static constexpr Uitleg uitleg{"De hulp stopt, of het wachten stopt als de hulp nooit begon."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    StopReden reden = StopReden::anders;
    std::optional<VrijeTekst> uitkomst{};
    std::optional<Resultaat> resultaat{};

    template <class S = HulpGestopt>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &S::hulp, Categorie::help, "Welke hulp stopt."},
            Veld{"reden", &S::reden, Categorie::help, "Waarom."},
            Veld{"uitkomst", &S::uitkomst, Categorie::help, "Wat het opleverde, in eigen woorden."},
            Veld{"resultaat", &S::resultaat, Categorie::help, "Of het hielp."}};
    }
};

// WTL-06.
struct IntakeGepland {
    static constexpr std::string_view soort = "intake_gepland";
    static constexpr Uitleg uitleg{"Er is een dag voor de intake afgesproken."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    Date gepland_op{};

    template <class S = IntakeGepland>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &S::hulp, Categorie::help, "Voor welke hulp."},
            Veld{"gepland_op", &S::gepland_op, Categorie::help, "Dag van de intake."}};
    }
};

// WTL-06: the help can still be far away.
struct IntakeGehouden {
    static constexpr std::string_view soort = "intake_gehouden";
    static constexpr Uitleg uitleg{"De intake is geweest; de hulp zelf kan nog ver weg zijn."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    std::optional<VrijeTekst> tekst{};

    template <class S = IntakeGehouden>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Voor welke hulp."},
                          Veld{"tekst", &S::tekst, Categorie::help, "In eigen woorden."}};
    }
};

NAAST_ENUM(AfwijsReden, motivatie, past_niet, geen_plek, te_zwaar, te_licht, anders)
// WTL-10: the provider says no; the wait ends without help.
struct HulpAfgewezen {
    static constexpr std::string_view soort = "hulp_afgewezen";
    static constexpr Uitleg uitleg{"De aanbieder zegt nee en het wachten eindigt zonder hulp."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    AfwijsReden reden = AfwijsReden::anders;
    std::optional<VrijeTekst> tekst{};

    template <class S = HulpAfgewezen>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Welke hulp."},
                          Veld{"reden", &S::reden, Categorie::help, "Waarom."},
                          Veld{"tekst", &S::tekst, Categorie::help, "In eigen woorden."}};
    }
};

// ACC-15: the conditions of the provider were asked and answered.
struct GeschiktheidNagegaan {
    static constexpr std::string_view soort = "geschiktheid_nagegaan";
    static constexpr Uitleg uitleg{"Er is nagegaan of het gezin past bij wat de aanbieder vraagt."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    bool past = false;

    template <class S = GeschiktheidNagegaan>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Voor welke hulp."},
                          Veld{"past", &S::past, Categorie::help, "Of het gezin eraan voldoet."}};
    }
};

// WTL-05: something that helps meanwhile. `betreft` are those who get it.
struct OverbruggingGestart {
    static constexpr std::string_view soort = "overbrugging_gestart";
    static constexpr Uitleg uitleg{"Er is iets dat deze personen helpt zolang zij wachten."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    HulpId hulp;
    Organisatie aanbieder;
    std::optional<VrijeTekst> tekst{};

    template <class S = OverbruggingGestart>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &S::hulp, Categorie::help, "Tot welke hulp begint."},
            Veld{
                "aanbieder", &S::aanbieder, Categorie::help, "Wie het doet.", Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::help, "In eigen woorden."}};
    }
};

struct OverbruggingGestopt {
    static constexpr std::string_view soort = "overbrugging_gestopt";
    static constexpr Uitleg uitleg{"De overbrugging stopt."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;

    template <class S = OverbruggingGestopt>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Bij welke hulp."}};
    }
};

// PLN-17: what happens if this help does not come in time.
struct PlanBAfgesproken {
    static constexpr std::string_view soort = "plan_b_afgesproken";
    static constexpr Uitleg uitleg{
        "Er is afgesproken wat er gebeurt als deze hulp niet op tijd komt."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    VrijeTekst tekst;

    template <class S = PlanBAfgesproken>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Voor welke hulp."},
                          Veld{"tekst", &S::tekst, Categorie::help, "Wat er dan gebeurt."}};
    }
};

// WTL-08: put on hold, mostly to wait for other help.
struct HulpAangehouden {
    static constexpr std::string_view soort = "hulp_aangehouden";
    static constexpr Uitleg uitleg{"Hulp staat stil, meestal om op andere hulp te wachten."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    std::optional<HulpId> wacht_op{};
    std::optional<VrijeTekst> tekst{};

    template <class S = HulpAangehouden>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &S::hulp, Categorie::help, "Welke hulp stilstaat."},
            Veld{"wacht_op", &S::wacht_op, Categorie::help, "Op welke andere hulp zij wacht."},
            Veld{"tekst", &S::tekst, Categorie::help, "In eigen woorden."}};
    }
};

struct HulpHervat {
    static constexpr std::string_view soort = "hulp_hervat";
    static constexpr Uitleg uitleg{"Hulp die stilstond gaat weer door."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;

    template <class S = HulpHervat>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Welke hulp weer doorgaat."}};
    }
};

// WTL-09: looked at again, because it got worse.
struct WachtendeHerbeoordeeld {
    static constexpr std::string_view soort = "wachtende_herbeoordeeld";
    static constexpr Uitleg uitleg{
        "Er is opnieuw gekeken naar wie wacht, omdat het slechter gaat."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    std::optional<VrijeTekst> tekst{};

    template <class S = WachtendeHerbeoordeeld>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Voor welke hulp."},
                          Veld{"tekst", &S::tekst, Categorie::help, "Wat eruit kwam."}};
    }
};

// FAM-10, ACC-20: the motive that was missing when it was asked for.
struct HulpToegelicht {
    static constexpr std::string_view soort = "hulp_toegelicht";
    static constexpr Uitleg uitleg{"Bij hulp is later gezegd waarom juist deze gevraagd is."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    HulpId hulp;
    VrijeTekst motief;

    template <class S = HulpToegelicht>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Welke hulp."},
                          Veld{"motief",
                               &S::motief,
                               Categorie::help,
                               "Waarom juist deze hulp, als die eerder niet hielp of licht is."}};
    }
};

}  // namespace naast
