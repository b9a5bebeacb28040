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

    template <class S = LichtereVorm>
    static constexpr auto velden() {
        return std::tuple{Veld{"vorm", &S::vorm, Categorie::plan, "De lichtere vorm."},
                          Veld{"reden", &S::reden, Categorie::plan, "Waarom die niet paste."}};
    }
};

NAAST_ENUM(AlternatiefSoort, fact, ambulant_crisisteam, intensief_ambulant, time_out, eigen_netwerk)

// What could have made the placement unneeded (PLC-16).
struct Alternatief {
    AlternatiefSoort wat = AlternatiefSoort::eigen_netwerk;
    NietPassendReden reden = NietPassendReden::anders;
    auto operator<=>(const Alternatief&) const = default;

    template <class S = Alternatief>
    static constexpr auto velden() {
        return std::tuple{Veld{"wat", &S::wat, Categorie::plan, "Wat bekeken is."},
                          Veld{"reden", &S::reden, Categorie::plan, "Waarom het niet genoeg was."}};
    }
};

// `betreft` is the child.
struct UithuisplaatsingGestart {
    static constexpr std::string_view soort = "uithuisplaatsing_gestart";
    static constexpr Uitleg uitleg{"Dit kind gaat ergens anders wonen."};
    static constexpr Betreft betreft = Betreft::precies_een;
    PlaatsingId plaatsing;
    VerblijfVorm vorm = VerblijfVorm::leefgroep;
    std::optional<Kader> kader{};  // hidden from who sees nothing of justice
    Spoed spoed = Spoed::gewoon;
    std::optional<Organisatie> aanbieder{};
    std::vector<LichtereVorm> lichtere_vormen{};
    std::optional<VrijeTekst> tekst{};
    std::optional<Date> beoogd_einde{};
    std::vector<Alternatief> alternatieven{};
    std::vector<PersoonId> gehoord{};
    std::optional<VrijeTekst> niet_gehoord_omdat{};

    static constexpr auto maakt() { return &UithuisplaatsingGestart::plaatsing; }
    template <class S = UithuisplaatsingGestart>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Sleutel van de plaatsing."},
            Veld{"vorm", &S::vorm, Categorie::plan, "Waar het kind gaat wonen."},
            Veld{"kader", &S::kader, Categorie::justice, "Vrijwillig of gedwongen."},
            Veld{"spoed", &S::spoed, Categorie::safety, "Of het acuut was."},
            Veld{"aanbieder",
                 &S::aanbieder,
                 Categorie::loc,
                 "Bij welke aanbieder.",
                 Plaats::kan_verraden},
            Veld{"lichtere_vormen",
                 &S::lichtere_vormen,
                 Categorie::plan,
                 "Welke lichtere vormen niet pasten, en waarom."},
            Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."},
            Veld{"beoogd_einde",
                 &S::beoogd_einde,
                 Categorie::plan,
                 "Wanneer het kind weer thuis zou zijn."},
            Veld{"alternatieven",
                 &S::alternatieven,
                 Categorie::plan,
                 "Wat vooraf is bekeken om niet te hoeven plaatsen."},
            Veld{"gehoord", &S::gehoord, Categorie::plan, "Wie met gezag vooraf gehoord is."},
            Veld{"niet_gehoord_omdat",
                 &S::niet_gehoord_omdat,
                 Categorie::plan,
                 "Welk gevaar maakte dat iemand niet gehoord kon worden."}};
    }
};

// A reason given afterwards.
struct LichtereVormOverwogen {
    static constexpr std::string_view soort = "lichtere_vorm_overwogen";
    static constexpr Uitleg uitleg{
        "Achteraf is gezegd waarom een lichtere vorm dan deze plaatsing niet paste."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VerblijfVorm vorm = VerblijfVorm::netwerkpleeg;
    NietPassendReden reden = NietPassendReden::anders;

    template <class S = LichtereVormOverwogen>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Om welke plaatsing het gaat."},
            Veld{"vorm", &S::vorm, Categorie::plan, "De lichtere vorm."},
            Veld{"reden", &S::reden, Categorie::plan, "Waarom die niet paste."}};
    }
};

// PLC-05: a plan on the perspective of the whole family, with everyone involved.
struct PerspectiefplanGemaakt {
    static constexpr std::string_view soort = "perspectiefplan_gemaakt";
    static constexpr Uitleg uitleg{
        "Met iedereen die meedoet is een plan gemaakt over de toekomst van het hele gezin."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    std::optional<VrijeTekst> tekst{};

    template <class S = PerspectiefplanGemaakt>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Om welke plaatsing het gaat."},
            Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

struct PlaatsingEvaluatieGepland {
    static constexpr std::string_view soort = "plaatsing_evaluatie_gepland";
    static constexpr Uitleg uitleg{"Er is een dag afgesproken om de plaatsing te evalueren."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    Date gepland_op{};

    template <class S = PlaatsingEvaluatieGepland>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Om welke plaatsing het gaat."},
            Veld{"gepland_op", &S::gepland_op, Categorie::plan, "Dag van de evaluatie."}};
    }
};

// PLC-12: the four questions. All four are needed for the evaluation to count.
struct PlaatsingGeevalueerd {
    static constexpr std::string_view soort = "plaatsing_geevalueerd";
    static constexpr Uitleg uitleg{
        "De plaatsing is geëvalueerd; zij telt pas als alle vier de vragen beantwoord zijn."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VrijeTekst richtlijnen_gevolgd;
    VrijeTekst wat_had_anders_gekund;
    VrijeTekst perspectief;
    VrijeTekst hoe_blijven_ouder_en_kind_verbonden;

    template <class S = PlaatsingGeevalueerd>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Om welke plaatsing het gaat."},
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
    static constexpr Uitleg uitleg{"Er is een dag afgesproken waarop dit kind weer thuis komt."};
    static constexpr Betreft betreft = Betreft::precies_een;
    PlaatsingId plaatsing;
    Date gepland_op{};
    std::vector<VeranderdThuis> veranderd_thuis{};
    Terugkeerplan terugkeerplan = Terugkeerplan::ontbreekt;
    std::optional<VrijeTekst> tekst{};

    template <class S = TerugkeerGepland>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Om welke plaatsing het gaat."},
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

NAAST_ENUM(VerblijfEinde, terug_naar_huis, andere_plek, volwassen, weggelopen, anders)

struct UithuisplaatsingBeeindigd {
    static constexpr std::string_view soort = "uithuisplaatsing_beeindigd";
    static constexpr Uitleg uitleg{"De plaatsing is voorbij."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VerblijfEinde reden = VerblijfEinde::anders;
    std::optional<VrijeTekst> tekst{};

    template <class S = UithuisplaatsingBeeindigd>
    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Welke plaatsing."},
                          Veld{"reden", &S::reden, Categorie::plan, "Waar het kind heen ging."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "In eigen woorden."}};
    }
};

// PLC-15: the child goes to another place, within one placement.
struct Overgeplaatst {
    static constexpr std::string_view soort = "overgeplaatst";
    static constexpr Uitleg uitleg{"Het kind gaat binnen dezelfde plaatsing naar een andere plek."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VerblijfVorm vorm;
    std::optional<Organisatie> aanbieder{};

    template <class S = Overgeplaatst>
    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Welke plaatsing."},
                          Veld{"vorm", &S::vorm, Categorie::plan, "Waar het kind nu woont."},
                          Veld{"aanbieder",
                               &S::aanbieder,
                               Categorie::loc,
                               "Bij welke aanbieder.",
                               Plaats::kan_verraden}};
    }
};

// PLC-09: how child and family see each other. `betreft` are those whom the child sees.
struct ContactafspraakGemaakt {
    static constexpr std::string_view soort = "contactafspraak_gemaakt";
    static constexpr Uitleg uitleg{"Er is afgesproken hoe het kind deze personen ziet."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    VrijeTekst tekst;

    template <class S = ContactafspraakGemaakt>
    static constexpr auto velden() {
        return std::tuple{Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Bij welke plaatsing."},
                          Veld{"tekst", &S::tekst, Categorie::plan, "Wat er is afgesproken."}};
    }
};

// What was missing when it began, given later: PLC-11, PLC-16, PLC-22.
struct PlaatsingAangevuld {
    static constexpr std::string_view soort = "plaatsing_aangevuld";
    static constexpr Uitleg uitleg{
        "Bij een plaatsing is later gezegd wat er bij het begin ontbrak."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    PlaatsingId plaatsing;
    std::optional<Date> beoogd_einde{};
    std::vector<Alternatief> alternatieven{};
    std::vector<PersoonId> gehoord{};

    template <class S = PlaatsingAangevuld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"plaatsing", &S::plaatsing, Categorie::plan, "Welke plaatsing."},
            Veld{"beoogd_einde",
                 &S::beoogd_einde,
                 Categorie::plan,
                 "Wanneer het kind weer thuis zou zijn."},
            Veld{"alternatieven",
                 &S::alternatieven,
                 Categorie::plan,
                 "Wat vooraf is bekeken om niet te hoeven plaatsen."},
            Veld{"gehoord", &S::gehoord, Categorie::plan, "Wie met gezag alsnog gehoord is."}};
    }
};

}  // namespace naast
