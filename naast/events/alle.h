// The list of all kinds of event. Adding one: its struct in the file of its capability, a line
// here, and the lines of the folds that the compiler then asks for.
#pragma once

#include "naast/events/aanvraag.h"
#include "naast/events/analyse.h"
#include "naast/events/besluit.h"
#include "naast/events/contact.h"
#include "naast/events/correctie.h"
#include "naast/events/gezin.h"
#include "naast/events/huishouden.h"
#include "naast/events/hulp.h"
#include "naast/events/inzage.h"
#include "naast/events/leefgebieden.h"
#include "naast/events/leren.h"
#include "naast/events/overleg.h"
#include "naast/events/plan.h"
#include "naast/events/rechter.h"
#include "naast/events/regie.h"
#include "naast/events/toegang.h"
#include "naast/events/toestemming.h"
#include "naast/events/toezicht.h"
#include "naast/events/uitstel.h"
#include "naast/events/veiligheid.h"
#include "naast/events/verblijf.h"

#include <utility>
#include <variant>

namespace naast {

using Soorten = std::variant<GezinAangemeld,
                             GezinAfgesloten,
                             PersoonToegevoegd,
                             RelatieVastgelegd,
                             RelatieBeeindigd,
                             GezagVastgelegd,
                             RegisseurAangewezen,
                             RegisseurGestopt,
                             BetrokkeneToegevoegd,
                             BetrokkeneVertrokken,
                             ContactGehad,
                             SchakelmomentGemarkeerd,
                             SchoolverzuimBegonnen,
                             SchoolverzuimBeeindigd,
                             DiagnoseGesteld,
                             SignaalOntvangen,
                             SignaalAfgerond,
                             EvaluatieGehouden,
                             VeiligheidBeoordeeld,
                             OnderzoekGestart,
                             OnderzoekAfgerond,
                             MaatregelUitgesproken,
                             MaatregelBeeindigd,
                             LeidingGewisseld,
                             HulpAangevraagd,
                             HulpGestart,
                             HulpGestopt,
                             UithuisplaatsingGestart,
                             LichtereVormOverwogen,
                             PerspectiefplanGemaakt,
                             PlaatsingEvaluatieGepland,
                             PlaatsingGeevalueerd,
                             TerugkeerGepland,
                             UithuisplaatsingBeeindigd,
                             HuishoudenGevormd,
                             Verhuisd,
                             RegisseurNaarAchtergrond,
                             WaarnemerAangewezen,
                             DuoGevormd,
                             DuoGestopt,
                             ZichtAangeboden,
                             ZichtAanvaard,
                             JimGekozen,
                             JimGestopt,
                             ContactGemist,
                             GezinZochtContact,
                             WaakvlamAfgesproken,
                             WaakvlamGestopt,
                             NotitieGemaakt,
                             AanvraagOntvangen,
                             AanvraagGescreend,
                             AanvraagGeweigerd,
                             Doorverwezen,
                             AnalyseGestart,
                             AnalyseAfgerond,
                             AnalyseBijgewerkt,
                             OordeelVastgelegd,
                             ReactieGegeven,
                             BesluitGenomen,
                             BesluitToegelicht,
                             BezwaarGemaakt,
                             BezwaarAfgehandeld,
                             KlachtIngediend,
                             KlachtAfgehandeld,
                             ToestemmingGegeven,
                             ToestemmingIngetrokken,
                             VerzoekIngediend,
                             KindGezienEnGesproken,
                             UitspraakGedaan,
                             MaatregelVerlengd,
                             MaatregelEindeVoorgesteld,
                             TermijnPauzeGevraagd,
                             TafelBijeengeroepen,
                             TafelGehouden,
                             AdviesUitgebracht,
                             MaatwerkGevraagd,
                             MaatwerkBesloten,
                             TerugblikGehouden,
                             ErvaringGedeeld,
                             KindVerwacht,
                             KindGeboren,
                             PersoonOverleden,
                             SignaalGetrieerd,
                             AdviesGegeven,
                             IncidentGemeld,
                             BevindingGedaan,
                             BevindingBeantwoord,
                             GezinsplanGemaakt,
                             DoelGesteld,
                             DoelAangevuld,
                             DoelGescoord,
                             DoelAfgesloten,
                             ActieAfgesproken,
                             ActieAfgerond,
                             StandpuntGegeven,
                             IntakeGepland,
                             IntakeGehouden,
                             HulpAfgewezen,
                             GeschiktheidNagegaan,
                             OverbruggingGestart,
                             OverbruggingGestopt,
                             PlanBAfgesproken,
                             HulpAangehouden,
                             HulpHervat,
                             WachtendeHerbeoordeeld,
                             HulpToegelicht,
                             VeiligheidsplanGemaakt,
                             VeiligheidsfaseBereikt,
                             VeiligheidsteamGevraagd,
                             VeiligheidsteamAangesloten,
                             Overgeplaatst,
                             ContactafspraakGemaakt,
                             PlaatsingAangevuld,
                             ProbleemGezien,
                             PassendePlekAfgesproken,
                             InlogGekoppeld,
                             InlogOntkoppeld,
                             DreigingVastgesteld,
                             PlaatsGedeeld,
                             PlaatsNietMeerGedeeld,
                             PlaatsVrijgegeven,
                             GrondslagVastgelegd,
                             DelenGeweigerd,
                             WeigeringIngetrokken,
                             StukOnthouden,
                             StukBetwist,
                             BetwistingAfgerond,
                             BelangGemeld,
                             BelangVoorbij,
                             DossierBeschermd,
                             WilsonbekwaamVerklaard,
                             WeerWilsbekwaam,
                             NoodtoegangGeopend,
                             NoodtoegangBeoordeeld,
                             ToezichtGeopend,
                             AuditGeopend,
                             IncidentonderzoekGeopend,
                             TicketGesloten,
                             AgendaVastgesteld,
                             CasusbladGemaakt,
                             StukGedeeld,
                             MeelezenToegestaan,
                             VoorlopigeHechtenisGeschorst,
                             NoodgegevenVastgelegd,
                             SignaleringUitgesteld,
                             UitstelBeeindigd,
                             GebeurtenisIngetrokken>;

// What one event says. A variant of which making, copying, moving and ending stand in alle.cpp:
// inline, they would be made again, for every kind, in each file that touches an event.
struct Inhoud : Soorten {
    Inhoud();
    Inhoud(const Inhoud& other);
    Inhoud(Inhoud&& other) noexcept;
    Inhoud& operator=(const Inhoud& other);
    Inhoud& operator=(Inhoud&& other) noexcept;
    ~Inhoud();

    template <class S>
    Inhoud(S kind) requires requires {  // NOLINT(google-explicit-constructor): a kind is an Inhoud
        S::uitleg;
    } : Inhoud() {
        become(kind);
    }

    // Moves this kind in.
    template <class S>
    void become(S& kind);
};

// For std::visit over a few of the kinds: the rest goes to the last, generic, lambda.
template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

}  // namespace naast
