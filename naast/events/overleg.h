// Tables, their advice, and requests for help made to measure. Catalogue 1.12.
#pragma once

#include "naast/base/date.h"
#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

NAAST_ENUM(TafelSoort, jeugdbeschermingstafel, experttafel, maatwerktafel, brandpunt, anders)
// TAB-01.
struct TafelBijeengeroepen {
    static constexpr std::string_view soort = "tafel_bijeengeroepen";
    static constexpr Uitleg uitleg{"Iemand nodigt anderen uit om samen aan tafel te komen."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    TafelId tafel;
    TafelSoort wat = TafelSoort::anders;
    std::optional<Organisatie> bijeengeroepen_door{};
    std::optional<Date> gepland_op{};
    std::vector<Organisatie> genodigd{};
    std::optional<VrijeTekst> vraag{};

    static constexpr auto maakt() { return &TafelBijeengeroepen::tafel; }
    template <class S = TafelBijeengeroepen>
    static constexpr auto velden() {
        return std::tuple{Veld{"tafel", &S::tafel, Categorie::plan, "Sleutel van de tafel."},
                          Veld{"wat", &S::wat, Categorie::plan, "Welke tafel."},
                          Veld{"bijeengeroepen_door",
                               &S::bijeengeroepen_door,
                               Categorie::plan,
                               "Wie de tafel bijeenroept.",
                               Plaats::kan_verraden},
                          Veld{"gepland_op", &S::gepland_op, Categorie::plan, "Dag van de tafel."},
                          Veld{"genodigd",
                               &S::genodigd,
                               Categorie::plan,
                               "Wie gevraagd is te komen.",
                               Plaats::kan_verraden},
                          Veld{"vraag", &S::vraag, Categorie::plan, "Waarover."}};
    }
};

// TAB-01: the agenda of a table is settled; what its guests read is a case sheet, until some days
// after. Brings the table in too: one that others called may be known by its agenda alone.
struct AgendaVastgesteld {
    static constexpr std::string_view soort = "agenda_vastgesteld";
    static constexpr Uitleg uitleg{
        "Dit gezin staat op de agenda van een tafel; de gasten mogen lezen wat voor hen is "
        "klaargezet."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    TafelId tafel;
    Date gepland_op{};
    std::vector<Medewerker> gasten{};

    static constexpr auto maakt() { return &AgendaVastgesteld::tafel; }
    template <class S = AgendaVastgesteld>
    static constexpr auto velden() {
        return std::tuple{Veld{"tafel", &S::tafel, Categorie::plan, "Sleutel van de tafel."},
                          Veld{"gepland_op", &S::gepland_op, Categorie::plan, "Dag van de tafel."},
                          Veld{"gasten",
                               &S::gasten,
                               Categorie::plan,
                               "Wie er aan tafel komt zonder met het gezin te werken.",
                               Plaats::kan_verraden}};
    }
};

// All that a guest reads: what was written for that guest.
struct CasusbladGemaakt {
    static constexpr std::string_view soort = "casusblad_gemaakt";
    static constexpr Uitleg uitleg{
        "Voor gasten aan een tafel is op één blad gezet wat zij nodig hebben."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    TafelId tafel;
    std::vector<MedewerkerId> voor{};
    VrijeTekst tekst;

    template <class S = CasusbladGemaakt>
    static constexpr auto velden() {
        return std::tuple{Veld{"tafel", &S::tafel, Categorie::plan, "Voor welke tafel."},
                          Veld{"voor", &S::voor, Categorie::plan, "Welke gasten het lezen."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "Wat erop staat."}};
    }
};

// TAB-18.
struct TafelGehouden {
    static constexpr std::string_view soort = "tafel_gehouden";
    static constexpr Uitleg uitleg{"De tafel is geweest."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    TafelId tafel;
    std::vector<Organisatie> aanwezig{};
    std::optional<VrijeTekst> tekst{};

    template <class S = TafelGehouden>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"tafel", &S::tafel, Categorie::plan, "Welke tafel."},
            Veld{"aanwezig", &S::aanwezig, Categorie::plan, "Wie er waren.", Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::plan, "Wat er is besproken."}};
    }
};

// TAB-06: a determining advice; to depart from it takes a reason.
struct AdviesUitgebracht {
    static constexpr std::string_view soort = "advies_uitgebracht";
    static constexpr Uitleg uitleg{
        "Een tafel gaf een advies dat telt: wie ervan afwijkt zegt waarom."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    AdviesId advies;
    TafelId tafel;
    VrijeTekst tekst;

    static constexpr auto maakt() { return &AdviesUitgebracht::advies; }
    template <class S = AdviesUitgebracht>
    static constexpr auto velden() {
        return std::tuple{Veld{"advies", &S::advies, Categorie::plan, "Sleutel van het advies."},
                          Veld{"tafel", &S::tafel, Categorie::plan, "Van welke tafel."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "Het advies."}};
    }
};

// TAB-12: help that no contract offers.
struct MaatwerkGevraagd {
    static constexpr std::string_view soort = "maatwerk_gevraagd";
    static constexpr Uitleg uitleg{
        "Voor deze personen is hulp gevraagd die in geen contract staat."};
    static constexpr Betreft betreft = Betreft::minstens_een;
    MaatwerkId maatwerk;
    Organisatie organisatie;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto maakt() { return &MaatwerkGevraagd::maatwerk; }
    template <class S = MaatwerkGevraagd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"maatwerk", &S::maatwerk, Categorie::help, "Sleutel van het verzoek."},
            Veld{"organisatie",
                 &S::organisatie,
                 Categorie::help,
                 "Wie het vroeg.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::help, "Wat er nodig is."}};
    }
};

NAAST_ENUM(MaatwerkUitkomst, toegekend, anders_opgelost, afgewezen)
struct MaatwerkBesloten {
    static constexpr std::string_view soort = "maatwerk_besloten";
    static constexpr Uitleg uitleg{"Over het gevraagde maatwerk is besloten."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    MaatwerkId maatwerk;
    MaatwerkUitkomst uitkomst = MaatwerkUitkomst::afgewezen;

    template <class S = MaatwerkBesloten>
    static constexpr auto velden() {
        return std::tuple{Veld{"maatwerk", &S::maatwerk, Categorie::help, "Welk verzoek."},
                          Veld{"uitkomst", &S::uitkomst, Categorie::help, "Wat er besloten is."}};
    }
};

}  // namespace naast
