// A child goes to live elsewhere, and comes home again: what is asked at the start, what is agreed
// and looked at while it lasts, and the end. At the start everything is asked that a placement as
// the last rung needs; what an import lacks is warned of (signalering/plc_*). Pure.
// Source: catalogue PLC-04, PLC-05, PLC-08, PLC-11, PLC-12, PLC-13, PLC-16, PLC-22, PLC-27.
#pragma once

#include "naast/events/opdracht.h"
#include "naast/gezin/gezin.h"
#include "naast/verblijf/verblijf.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

struct StartPlaatsing {
    Date op{};
    PersoonId kind;
    VerblijfVorm vorm = VerblijfVorm::netwerkpleeg;
    Kader kader = Kader::vrijwillig;
    Spoed spoed = Spoed::gewoon;
    std::optional<Organisatie> aanbieder{};
    std::vector<LichtereVorm> lichtere_vormen{};
    std::vector<Alternatief> alternatieven{};
    std::vector<PersoonId> gehoord{};
    std::optional<VrijeTekst> niet_gehoord_omdat{};
    Date beoogd_einde{};
    std::optional<VrijeTekst> tekst{};

    template <class S = StartPlaatsing>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::plan, "Eerste dag dat het kind ergens anders woont."},
            Veld{"kind", &S::kind, Categorie::plan, "Welk kind."},
            Veld{"vorm", &S::vorm, Categorie::plan, "Waar het kind gaat wonen."},
            Veld{"kader", &S::kader, Categorie::justice, "Vrijwillig of gedwongen."},
            Veld{"spoed", &S::spoed, Categorie::safety, "Of het acuut is."},
            Veld{"aanbieder",
                 &S::aanbieder,
                 Categorie::loc,
                 "Bij welke aanbieder.",
                 Plaats::kan_verraden},
            Veld{"lichtere_vormen",
                 &S::lichtere_vormen,
                 Categorie::plan,
                 "Van elke lichtere vorm waarom die niet past."},
            Veld{"alternatieven",
                 &S::alternatieven,
                 Categorie::plan,
                 "Wat is bekeken om niet te hoeven plaatsen, en waarom het niet genoeg is."},
            Veld{
                "gehoord", &S::gehoord, Categorie::plan, "Naar wie met gezag eerst is geluisterd."},
            Veld{"niet_gehoord_omdat",
                 &S::niet_gehoord_omdat,
                 Categorie::plan,
                 "Welk gevaar maakt dat er naar iemand niet geluisterd kan worden."},
            Veld{"beoogd_einde",
                 &S::beoogd_einde,
                 Categorie::plan,
                 "Dag waarop het kind weer thuis zou zijn."},
            Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// What was missing at the start.
struct VulPlaatsingAan {
    PlaatsingId plaatsing;
    Date op{};
    std::optional<Date> beoogd_einde{};
    std::vector<LichtereVorm> lichtere_vormen{};
    std::vector<Alternatief> alternatieven{};
    std::vector<PersoonId> gehoord{};

    template <class S = VulPlaatsingAan>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Welke plaatsing."},
            Veld{"op", &S::op, Categorie::plan, "Dag waarop dit bekend is."},
            Veld{"beoogd_einde",
                 &S::beoogd_einde,
                 Categorie::plan,
                 "Dag waarop het kind weer thuis zou zijn."},
            Veld{"lichtere_vormen",
                 &S::lichtere_vormen,
                 Categorie::plan,
                 "Waarom een lichtere vorm niet paste."},
            Veld{"alternatieven",
                 &S::alternatieven,
                 Categorie::plan,
                 "Wat is bekeken om niet te hoeven plaatsen, en waarom het niet genoeg was."},
            Veld{"gehoord", &S::gehoord, Categorie::plan, "Naar wie met gezag is geluisterd."}};
    }
};

struct MaakPerspectiefplan {
    PlaatsingId plaatsing;
    Date op{};
    VrijeTekst tekst;

    template <class S = MaakPerspectiefplan>
    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Bij welke plaatsing."},
                          Veld{"op", &S::op, Categorie::plan, "Dag waarop het plan is gemaakt."},
                          Veld{"tekst",
                               &S::tekst,
                               Categorie::plan,
                               "Wat er met het hele gezin is afgesproken over later."}};
    }
};

struct MaakContactafspraak {
    PlaatsingId plaatsing;
    Date op{};
    std::vector<PersoonId> wie;
    VrijeTekst tekst;

    template <class S = MaakContactafspraak>
    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Bij welke plaatsing."},
                          Veld{"op", &S::op, Categorie::plan, "Dag waarop dit is afgesproken."},
                          Veld{"wie", &S::wie, Categorie::plan, "Wie het kind ziet."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "Hoe, waar en hoe vaak."}};
    }
};

struct PlanPlaatsingEvaluatie {
    PlaatsingId plaatsing;
    Date gepland_op{};

    template <class S = PlanPlaatsingEvaluatie>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Welke plaatsing."},
            Veld{"gepland_op", &S::gepland_op, Categorie::plan, "Dag van de evaluatie."}};
    }
};

// All four are answered, else it does not count (PLC-12).
struct EvalueerPlaatsing {
    PlaatsingId plaatsing;
    Date op{};
    VrijeTekst richtlijnen_gevolgd;
    VrijeTekst wat_had_anders_gekund;
    VrijeTekst perspectief;
    VrijeTekst hoe_blijven_ouder_en_kind_verbonden;

    template <class S = EvalueerPlaatsing>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Welke plaatsing."},
            Veld{"op", &S::op, Categorie::plan, "Dag van de evaluatie."},
            Veld{"richtlijnen_gevolgd",
                 &S::richtlijnen_gevolgd,
                 Categorie::plan,
                 "Zijn de richtlijnen gevolgd?"},
            Veld{"wat_had_anders_gekund",
                 &S::wat_had_anders_gekund,
                 Categorie::plan,
                 "Wat had anders gekund?"},
            Veld{"perspectief", &S::perspectief, Categorie::plan, "Waar groeit het kind op?"},
            Veld{"hoe_blijven_ouder_en_kind_verbonden",
                 &S::hoe_blijven_ouder_en_kind_verbonden,
                 Categorie::plan,
                 "Hoe blijven ouder en kind verbonden?"}};
    }
};

struct PlanTerugkeer {
    PlaatsingId plaatsing;
    Date gepland_op{};
    std::vector<VeranderdThuis> veranderd_thuis{};
    Terugkeerplan terugkeerplan = Terugkeerplan::ontbreekt;
    std::optional<VrijeTekst> tekst{};

    template <class S = PlanTerugkeer>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Welke plaatsing."},
            Veld{"gepland_op", &S::gepland_op, Categorie::plan, "Dag waarop het kind terugkomt."},
            Veld{"veranderd_thuis",
                 &S::veranderd_thuis,
                 Categorie::plan,
                 "Wat er thuis veranderd is. Leeg als dat niet bekend is."},
            Veld{
                "terugkeerplan", &S::terugkeerplan, Categorie::plan, "Of er een terugkeerplan is."},
            Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// Within one placement: to another place, which can be of another form (PLC-27).
struct PlaatsOver {
    PlaatsingId plaatsing;
    Date op{};
    VerblijfVorm vorm = VerblijfVorm::leefgroep;
    std::optional<Organisatie> aanbieder{};

    template <class S = PlaatsOver>
    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Welke plaatsing."},
                          Veld{"op", &S::op, Categorie::plan, "Eerste dag op de andere plek."},
                          Veld{"vorm", &S::vorm, Categorie::plan, "Waar het kind gaat wonen."},
                          Veld{"aanbieder",
                               &S::aanbieder,
                               Categorie::loc,
                               "Bij welke aanbieder.",
                               Plaats::kan_verraden}};
    }
};

struct BeeindigPlaatsing {
    PlaatsingId plaatsing;
    Date op{};
    VerblijfEinde reden = VerblijfEinde::anders;
    std::optional<VrijeTekst> tekst{};

    template <class S = BeeindigPlaatsing>
    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Welke plaatsing."},
                          Veld{"op", &S::op, Categorie::plan, "Dag waarop het kind hier weggaat."},
                          Veld{"reden", &S::reden, Categorie::plan, "Waar het kind heen gaat."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// What a court decided for a child that counts on a day, as far as it shows.
struct Machtigingen {
    bool uithuisplaatsing = false;
    bool gesloten = false;
    bool onder_toezicht = false;  // (V)OTS: then no placement without one (MEA-06)
};

// What must still be said of a placement that runs; empty where nothing is missing.
struct OntbreektNog {
    std::vector<VerblijfVorm> lichtere_vormen;
    std::vector<AlternatiefSoort> alternatieven;
    std::vector<PersoonId> niet_gehoord;  // in the family, and alive when it began
    bool beoogd_einde = false;
    bool operator==(const OntbreektNog&) const = default;
};
OntbreektNog ontbreekt_nog(const Verblijf& verblijf,
                           const Gezin& gezin,
                           const Plaatsing& plaatsing);

// Who must be heard before it is decided on this day where the child lives, of the family (PLC-22):
// who has authority and is elsewhere is asked by whoever knows where.
std::vector<PersoonId> te_horen(const Gezin& gezin, const PersoonId& kind, Date day);
// On which rungs the child lived before this day: those were tried (PLC-04).
std::vector<VerblijfVorm> eerder_gewoond(const Verblijf& verblijf, const PersoonId& kind, Date day);
// Children of whom a placement can begin: who live, and are not placed now.
std::vector<PersoonId> te_plaatsen(const Verblijf& verblijf, const Gezin& gezin);
// Placements of which something can still be recorded: that run, or that nobody looked back on.
std::vector<const Plaatsing*> te_volgen(const Verblijf& verblijf);

// `machtigingen`: of the child, on the first day. `sleutel`: of the new placement.
// Refuses: a day that is still to come; who is no child of the family; a child that is placed on
// that day or later; a day to come home that is not after the first one (PLC-11); a forced or
// closed placement, or one under supervision, without its authorisation (PLC-01, PLC-27, MEA-06); a
// parent with authority who was not heard, without the danger that made it so (PLC-22); and unless
// it is acute: a lighter rung (PLC-04) or an alternative (PLC-16) of which it is not said why it is
// not enough.
Decision decide(const Verblijf& verblijf,
                const Gezin& gezin,
                const StartPlaatsing& opdracht,
                const Machtigingen& machtigingen,
                const PlaatsingId& sleutel,
                Date today);

// All of these refuse a placement that is not there, and unless they look back on it one that is
// over; a day before it began; and a day that has not come or, of what is planned, has passed.
// Also refuses: nothing at all; who has no authority over the child.
// Returns: what each lighter rung needs is an event of its own.
Decision decide(const Verblijf& verblijf,
                const Gezin& gezin,
                const VulPlaatsingAan& opdracht,
                Date today);
Decision decide(const Verblijf& verblijf, const MaakPerspectiefplan& opdracht, Date today);
// Also refuses: nobody, who is not in the family, and the child itself.
Decision decide(const Verblijf& verblijf,
                const Gezin& gezin,
                const MaakContactafspraak& opdracht,
                Date today);
Decision decide(const Verblijf& verblijf, const PlanPlaatsingEvaluatie& opdracht, Date today);
Decision decide(const Verblijf& verblijf, const EvalueerPlaatsing& opdracht, Date today);
Decision decide(const Verblijf& verblijf, const PlanTerugkeer& opdracht, Date today);
// `machtigingen`: of the child, on that day. Also refuses: the first day; the day of an earlier
// move, or one before it; and a closed place without its authorisation (PLC-27).
Decision decide(const Verblijf& verblijf,
                const PlaatsOver& opdracht,
                const Machtigingen& machtigingen,
                Date today);
// Also refuses: the first day, and the day of a move or one before it.
Decision decide(const Verblijf& verblijf, const BeeindigPlaatsing& opdracht, Date today);

}  // namespace naast
