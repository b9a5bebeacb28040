// The list of all kinds of event. Adding one: its struct in the file of its capability, a line
// here, and the lines of the folds that the compiler then asks for.
#pragma once

#include "naast/events/correctie.h"
#include "naast/events/gezin.h"
#include "naast/events/hulp.h"
#include "naast/events/leefgebieden.h"
#include "naast/events/plan.h"
#include "naast/events/toegang.h"
#include "naast/events/veiligheid.h"
#include "naast/events/verblijf.h"

#include <variant>

namespace naast {

using Inhoud = std::variant<GezinAangemeld,
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
                            GebeurtenisIngetrokken>;

// For std::visit over a few of the kinds: the rest goes to the last, generic, lambda.
template <class... Fs>
struct Overloaded : Fs... {
    using Fs::operator()...;
};
template <class... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

}  // namespace naast
