#include "naast/veiligheid/opdrachten.h"

#include "naast/events/personen.h"

#include <algorithm>

namespace naast {

Decision decide(const BeoordeelVeiligheid& opdracht,
                const std::vector<PersoonId>& gezinsleden,
                const std::vector<SignaalId>& meldingen,
                const Organisatie& organisatie,
                Date today) {
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.wie.empty())
        return required("wie", {"Kies over wie het gaat.", "Choose whom it is about."});
    if (!are_all_in(opdracht.wie, gezinsleden)) return not_of_the_family("wie");
    if (opdracht.signaal &&
        std::find(meldingen.begin(), meldingen.end(), *opdracht.signaal) == meldingen.end()) {
        return required("signaal", {"Deze melding is er niet.", "This report is not there."});
    }
    return one_event(
        opdracht.op,
        opdracht.wie,
        VeiligheidBeoordeeld{opdracht.signaal, organisatie, opdracht.oordeel, opdracht.motivering});
}

Decision decide(const MaakVeiligheidsplan& opdracht,
                const Betrokkenen& betrokkenen,
                const Organisatie& organisatie,
                const ActieId& sleutel,
                Date today) {
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.wie.empty())
        return required("wie", {"Kies voor wie het plan is.", "Choose whom the plan is for."});
    if (!are_all_in(opdracht.wie, betrokkenen.gezinsleden)) return not_of_the_family("wie");
    const auto& medewerkers = betrokkenen.medewerkers;
    const auto checker = std::find_if(medewerkers.begin(),
                                      medewerkers.end(),
                                      [&](const Medewerker& m) { return m.id == opdracht.let_op; });
    if (checker == medewerkers.end()) {
        return required("letOp",
                        {"Deze medewerker werkt nu niet met dit gezin.",
                         "This worker does not work with this family now."});
    }
    if (opdracht.bekijken_op < today) {
        return has_passed("bekijkenOp");
    }
    return std::vector{
        event_on(today,
                 {},
                 ActieAfgesproken{
                     sleutel, std::nullopt, opdracht.afspraak, *checker, opdracht.bekijken_op}),
        event_on(opdracht.op, opdracht.wie, VeiligheidsplanGemaakt{organisatie, opdracht.tekst})};
}

}  // namespace naast
