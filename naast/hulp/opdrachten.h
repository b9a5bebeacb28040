// What is done about help: asked for, an intake planned, bridged, a plan B agreed, begun, stopped
// (WTL-05, WTL-06, PLN-17, catalogue 1.16). Pure.
#pragma once

#include "naast/events/opdracht.h"
#include "naast/hulp/hulp.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

struct VraagHulpAan {
    Date op{};
    std::vector<PersoonId> voor;
    HulpSoort wat = HulpSoort::overig;
    GerichtOp gericht_op = GerichtOp::jeugdige;
    std::optional<Organisatie> aanbieder{};
    std::optional<Date> start_verwacht_op{};
    std::optional<VrijeTekst> tekst{};

    template <class S = VraagHulpAan>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::help, "Dag waarop het is gevraagd."},
            Veld{"voor", &S::voor, Categorie::help, "Voor wie van het gezin."},
            Veld{"wat", &S::wat, Categorie::help, "Welke hulp."},
            Veld{"gericht_op", &S::gericht_op, Categorie::help, "Op wie de hulp gericht is."},
            Veld{"aanbieder",
                 &S::aanbieder,
                 Categorie::help,
                 "Bij welke aanbieder.",
                 Plaats::kan_verraden},
            Veld{"start_verwacht_op",
                 &S::start_verwacht_op,
                 Categorie::help,
                 "Wanneer de hulp naar verwachting begint."},
            Veld{"tekst", &S::tekst, Categorie::help, "In eigen woorden."}};
    }
};

struct PlanIntake {
    HulpId hulp;
    Date dag{};

    template <class S = PlanIntake>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Voor welke hulp."},
                          Veld{"dag", &S::dag, Categorie::help, "Dag van de intake."}};
    }
};

// The help really begins, for those who wait for it.
struct MeldStart {
    HulpId hulp;
    Date op{};
    // Only of help of which it is not known yet at whom.
    std::optional<Organisatie> aanbieder{};
    std::optional<VrijeTekst> tekst{};

    template <class S = MeldStart>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Welke hulp."},
                          Veld{"op", &S::op, Categorie::help, "Eerste dag van de hulp."},
                          Veld{"aanbieder",
                               &S::aanbieder,
                               Categorie::help,
                               "Bij welke aanbieder, als dat nog niet bekend is.",
                               Plaats::kan_verraden},
                          Veld{"tekst", &S::tekst, Categorie::help, "In eigen woorden."}};
    }
};

// The help stops, or the wait for it.
struct MeldStop {
    HulpId hulp;
    Date op{};
    StopReden reden = StopReden::anders;
    std::optional<Resultaat> resultaat{};
    std::optional<VrijeTekst> tekst{};

    template <class S = MeldStop>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &S::hulp, Categorie::help, "Welke hulp."},
            Veld{"op", &S::op, Categorie::help, "Dag waarop het stopt."},
            Veld{"reden", &S::reden, Categorie::help, "Waarom."},
            Veld{"resultaat", &S::resultaat, Categorie::help, "Of het hielp."},
            Veld{"tekst", &S::tekst, Categorie::help, "Wat het opleverde, in eigen woorden."}};
    }
};

// Something helps while one waits for this help (WTL-05).
struct StartOverbrugging {
    HulpId hulp;
    Date op{};
    std::vector<PersoonId> voor;
    Organisatie aanbieder;
    std::optional<VrijeTekst> tekst{};

    template <class S = StartOverbrugging>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &S::hulp, Categorie::help, "Op welke hulp gewacht wordt."},
            Veld{"op", &S::op, Categorie::help, "Eerste dag van de overbrugging."},
            Veld{"voor", &S::voor, Categorie::help, "Wie van hen die wachten hiermee geholpen is."},
            Veld{
                "aanbieder", &S::aanbieder, Categorie::help, "Wie het doet.", Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::help, "Wat er intussen gebeurt."}};
    }
};

struct StopOverbrugging {
    HulpId hulp;
    Date op{};

    template <class S = StopOverbrugging>
    static constexpr auto velden() {
        return std::tuple{Veld{"hulp", &S::hulp, Categorie::help, "Bij welke hulp."},
                          Veld{"op", &S::op, Categorie::help, "Dag waarop het stopt."}};
    }
};

// What happens if the help that is waited for does not come in time (PLN-17).
struct SpreekPlanBAf {
    HulpId hulp;
    VrijeTekst tekst;

    template <class S = SpreekPlanBAf>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"hulp", &S::hulp, Categorie::help, "Op welke hulp gewacht wordt."},
            Veld{"tekst", &S::tekst, Categorie::help, "Wat er gebeurt als zij niet komt."}};
    }
};

// What can still be told of this help: it waits, or it goes on.
NAAST_ENUM(Hulpstand, wacht, loopt, voorbij)
Hulpstand stand_van(const Hulptraject& traject);
// What bridges the wait for it and was not ended. Returns: into `traject`, oldest first.
std::vector<const Overbrugging*> lopende_overbruggingen(const Hulptraject& traject);

// `sleutel` is the key of the new trajectory. Refuses: a day that is still to come; nobody, or
// someone who is not in the family; a start that is expected before it was asked.
Decision decide(const VraagHulpAan& opdracht,
                const std::vector<PersoonId>& gezinsleden,
                const HulpId& sleutel,
                Date today);

// Refuses: help that nobody waits for; a day that has passed.
Decision decide(const Hulp& hulp, const PlanIntake& opdracht, Date today);

// Refuses: help that nobody waits for; a day before it was asked or still to come; without a
// provider where none is known, or with one where it is.
Decision decide(const Hulp& hulp, const MeldStart& opdracht, Date today);

// Refuses: help that is over; a day before it began or still to come; a result of what never began.
Decision decide(const Hulp& hulp, const MeldStop& opdracht, Date today);

// Refuses: help that nobody waits for; a day before it was asked or still to come; nobody, or
// someone who does not wait for it.
Decision decide(const Hulp& hulp, const StartOverbrugging& opdracht, Date today);

// Ends all bridging of this help. Refuses: help that nothing bridges; a day before the last of it
// began or still to come.
Decision decide(const Hulp& hulp, const StopOverbrugging& opdracht, Date today);

// Agreed today. Refuses: help that nobody waits for, or that has a plan B.
Decision decide(const Hulp& hulp, const SpreekPlanBAf& opdracht, Date today);

}  // namespace naast
