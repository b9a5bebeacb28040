// Out-of-home placements. Catalogue 1.11.
#pragma once

#include "naast/base/date.h"
#include "naast/events/organisatie.h"
#include "naast/events/spoed.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

// PLC-03: the ladder from light to heavy, in this order; klinische_ggz stands beside it.
NAAST_ENUM(VerblijfVorm,
           netwerkpleeg,
           pleegzorg,
           gezinshuis,
           leefgroep,
           behandelgroep,
           gesloten,
           klinische_ggz)
NAAST_ENUM(Kader, vrijwillig, drang, gedwongen)
NAAST_ENUM(NietPassendReden,
           geen_plek,
           niet_veilig,
           zorg_te_zwaar,
           gezin_wil_niet,
           eerder_geprobeerd,
           anders)

// Why one lighter rung would not do (PLC-04).
struct LichtereVorm {
    VerblijfVorm vorm = VerblijfVorm::netwerkpleeg;
    NietPassendReden reden = NietPassendReden::anders;
    auto operator<=>(const LichtereVorm&) const = default;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"vorm", &LichtereVorm::vorm, Categorie::plan, "De lichtere vorm."},
            Veld{"reden", &LichtereVorm::reden, Categorie::plan, "Waarom die niet paste."}};
    }
};

NAAST_ENUM(AlternatiefSoort, fact, ambulant_crisisteam, intensief_ambulant, time_out, eigen_netwerk)

// What could have made the placement unneeded (PLC-16).
struct Alternatief {
    AlternatiefSoort wat = AlternatiefSoort::eigen_netwerk;
    NietPassendReden reden = NietPassendReden::anders;
    auto operator<=>(const Alternatief&) const = default;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"wat", &Alternatief::wat, Categorie::plan, "Wat bekeken is."},
            Veld{"reden", &Alternatief::reden, Categorie::plan, "Waarom het niet genoeg was."}};
    }
};

// `betreft` is the child.
struct UithuisplaatsingGestart {
    static constexpr std::string_view soort = "uithuisplaatsing_gestart";
    static constexpr Betreft betreft = Betreft::precies_een;
    PlaatsingId plaatsing;
    VerblijfVorm vorm = VerblijfVorm::leefgroep;
    Kader kader = Kader::vrijwillig;
    Spoed spoed = Spoed::gewoon;
    std::optional<Organisatie> aanbieder{};
    std::vector<LichtereVorm> lichtere_vormen{};
    std::optional<VrijeTekst> tekst{};
    std::optional<Date> beoogd_einde{};
    std::vector<Alternatief> alternatieven{};
    std::vector<PersoonId> gehoord{};
    std::optional<VrijeTekst> niet_gehoord_omdat{};

    static constexpr auto maakt() { return &UithuisplaatsingGestart::plaatsing; }
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing",
                 &UithuisplaatsingGestart::plaatsing,
                 Categorie::plan,
                 "Sleutel van de plaatsing."},
            Veld{"vorm",
                 &UithuisplaatsingGestart::vorm,
                 Categorie::plan,
                 "Waar het kind gaat wonen."},
            Veld{"kader",
                 &UithuisplaatsingGestart::kader,
                 Categorie::justice,
                 "Vrijwillig of gedwongen."},
            Veld{"spoed", &UithuisplaatsingGestart::spoed, Categorie::safety, "Of het acuut was."},
            Veld{"aanbieder",
                 &UithuisplaatsingGestart::aanbieder,
                 Categorie::loc,
                 "Bij welke aanbieder.",
                 Plaats::kan_verraden},
            Veld{"lichtere_vormen",
                 &UithuisplaatsingGestart::lichtere_vormen,
                 Categorie::plan,
                 "Welke lichtere vormen niet pasten, en waarom."},
            Veld{"tekst", &UithuisplaatsingGestart::tekst, Categorie::plan, "In eigen woorden."},
            Veld{"beoogd_einde",
                 &UithuisplaatsingGestart::beoogd_einde,
                 Categorie::plan,
                 "Wanneer het kind weer thuis zou zijn."},
            Veld{"alternatieven",
                 &UithuisplaatsingGestart::alternatieven,
                 Categorie::plan,
                 "Wat vooraf is bekeken om niet te hoeven plaatsen."},
            Veld{"gehoord",
                 &UithuisplaatsingGestart::gehoord,
                 Categorie::plan,
                 "Wie met gezag vooraf gehoord is."},
            Veld{"niet_gehoord_omdat",
                 &UithuisplaatsingGestart::niet_gehoord_omdat,
                 Categorie::plan,
                 "Welk gevaar maakte dat iemand niet gehoord kon worden."}};
    }
};

// A reason given afterwards.
struct LichtereVormOverwogen {
    static constexpr std::string_view soort = "lichtere_vorm_overwogen";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VerblijfVorm vorm = VerblijfVorm::netwerkpleeg;
    NietPassendReden reden = NietPassendReden::anders;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing",
                 &LichtereVormOverwogen::plaatsing,
                 Categorie::plan,
                 "Om welke plaatsing het gaat."},
            Veld{"vorm", &LichtereVormOverwogen::vorm, Categorie::plan, "De lichtere vorm."},
            Veld{
                "reden", &LichtereVormOverwogen::reden, Categorie::plan, "Waarom die niet paste."}};
    }
};

// PLC-05: a plan on the perspective of the whole family, with everyone involved.
struct PerspectiefplanGemaakt {
    static constexpr std::string_view soort = "perspectiefplan_gemaakt";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing",
                 &PerspectiefplanGemaakt::plaatsing,
                 Categorie::plan,
                 "Om welke plaatsing het gaat."},
            Veld{"tekst", &PerspectiefplanGemaakt::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

struct PlaatsingEvaluatieGepland {
    static constexpr std::string_view soort = "plaatsing_evaluatie_gepland";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    Date gepland_op{};

    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing",
                               &PlaatsingEvaluatieGepland::plaatsing,
                               Categorie::plan,
                               "Om welke plaatsing het gaat."},
                          Veld{"gepland_op",
                               &PlaatsingEvaluatieGepland::gepland_op,
                               Categorie::plan,
                               "Dag van de evaluatie."}};
    }
};

// PLC-12: the four questions. All four are needed for the evaluation to count.
struct PlaatsingGeevalueerd {
    static constexpr std::string_view soort = "plaatsing_geevalueerd";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VrijeTekst richtlijnen_gevolgd;
    VrijeTekst wat_had_anders_gekund;
    VrijeTekst perspectief;
    VrijeTekst hoe_blijven_ouder_en_kind_verbonden;

    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing",
                               &PlaatsingGeevalueerd::plaatsing,
                               Categorie::plan,
                               "Om welke plaatsing het gaat."},
                          Veld{"richtlijnen_gevolgd",
                               &PlaatsingGeevalueerd::richtlijnen_gevolgd,
                               Categorie::plan,
                               "Zijn de richtlijnen gevolgd?"},
                          Veld{"wat_had_anders_gekund",
                               &PlaatsingGeevalueerd::wat_had_anders_gekund,
                               Categorie::plan,
                               "Wat had anders gekund?"},
                          Veld{"perspectief",
                               &PlaatsingGeevalueerd::perspectief,
                               Categorie::plan,
                               "Waar groeit het kind op?"},
                          Veld{"hoe_blijven_ouder_en_kind_verbonden",
                               &PlaatsingGeevalueerd::hoe_blijven_ouder_en_kind_verbonden,
                               Categorie::plan,
                               "Hoe blijven ouder en kind verbonden?"}};
    }
};

NAAST_ENUM(VeranderdThuis,
           hulp_ouder_afgerond,
           opvoeding_verbeterd,
           veiligheid_hersteld,
           woonsituatie_verbeterd,
           school_geregeld,
           netwerk_steunt,
           anders)
NAAST_ENUM(Terugkeerplan, ontbreekt, gemaakt)

// PLC-13: a return needs a change at home and a plan. `betreft` is the child.
struct TerugkeerGepland {
    static constexpr std::string_view soort = "terugkeer_gepland";
    static constexpr Betreft betreft = Betreft::precies_een;
    PlaatsingId plaatsing;
    Date gepland_op{};
    std::vector<VeranderdThuis> veranderd_thuis{};
    Terugkeerplan terugkeerplan = Terugkeerplan::ontbreekt;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing",
                 &TerugkeerGepland::plaatsing,
                 Categorie::plan,
                 "Om welke plaatsing het gaat."},
            Veld{"gepland_op",
                 &TerugkeerGepland::gepland_op,
                 Categorie::plan,
                 "Dag waarop het kind terugkomt."},
            Veld{"veranderd_thuis",
                 &TerugkeerGepland::veranderd_thuis,
                 Categorie::plan,
                 "Wat er thuis veranderd is. Leeg als dat niet bekend is."},
            Veld{"terugkeerplan",
                 &TerugkeerGepland::terugkeerplan,
                 Categorie::plan,
                 "Of er een terugkeerplan is."},
            Veld{"tekst", &TerugkeerGepland::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

NAAST_ENUM(VerblijfEinde, terug_naar_huis, andere_plek, volwassen, weggelopen, anders)

struct UithuisplaatsingBeeindigd {
    static constexpr std::string_view soort = "uithuisplaatsing_beeindigd";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VerblijfEinde reden = VerblijfEinde::anders;
    std::optional<VrijeTekst> tekst{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing",
                 &UithuisplaatsingBeeindigd::plaatsing,
                 Categorie::plan,
                 "Welke plaatsing."},
            Veld{"reden",
                 &UithuisplaatsingBeeindigd::reden,
                 Categorie::plan,
                 "Waar het kind heen ging."},
            Veld{"tekst", &UithuisplaatsingBeeindigd::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// PLC-15: the child goes to another place, within one placement.
struct Overgeplaatst {
    static constexpr std::string_view soort = "overgeplaatst";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VerblijfVorm vorm;
    std::optional<Organisatie> aanbieder{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &Overgeplaatst::plaatsing, Categorie::plan, "Welke plaatsing."},
            Veld{"vorm", &Overgeplaatst::vorm, Categorie::plan, "Waar het kind nu woont."},
            Veld{"aanbieder",
                 &Overgeplaatst::aanbieder,
                 Categorie::loc,
                 "Bij welke aanbieder.",
                 Plaats::kan_verraden}};
    }
};

// PLC-09: how child and family see each other. `betreft` are those whom the child sees.
struct ContactafspraakGemaakt {
    static constexpr std::string_view soort = "contactafspraak_gemaakt";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VrijeTekst tekst;

    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing",
                               &ContactafspraakGemaakt::plaatsing,
                               Categorie::plan,
                               "Bij welke plaatsing."},
                          Veld{"tekst",
                               &ContactafspraakGemaakt::tekst,
                               Categorie::plan,
                               "Wat er is afgesproken."}};
    }
};

// What was missing when it began, given later: PLC-11, PLC-16, PLC-22.
struct PlaatsingAangevuld {
    static constexpr std::string_view soort = "plaatsing_aangevuld";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    std::optional<Date> beoogd_einde{};
    std::vector<Alternatief> alternatieven{};
    std::vector<PersoonId> gehoord{};

    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &PlaatsingAangevuld::plaatsing, Categorie::plan, "Welke plaatsing."},
            Veld{"beoogd_einde",
                 &PlaatsingAangevuld::beoogd_einde,
                 Categorie::plan,
                 "Wanneer het kind weer thuis zou zijn."},
            Veld{"alternatieven",
                 &PlaatsingAangevuld::alternatieven,
                 Categorie::plan,
                 "Wat vooraf is bekeken om niet te hoeven plaatsen."},
            Veld{"gehoord",
                 &PlaatsingAangevuld::gehoord,
                 Categorie::plan,
                 "Wie met gezag alsnog gehoord is."}};
    }
};

}  // namespace naast
