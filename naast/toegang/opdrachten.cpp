#include "naast/toegang/opdrachten.h"

#include "naast/events/personen.h"

#include <algorithm>

namespace naast {

std::vector<const Signaal*> open_signalen(const Toegang& toegang) {
    std::vector<const Signaal*> open;
    for (const Signaal& signaal : toegang.signalen) {
        if (!signaal.afgerond) open.push_back(&signaal);
    }
    return open;
}

std::vector<SignaalId> meldingen(const Toegang& toegang) {
    std::vector<SignaalId> ids;
    for (const Signaal& signaal : toegang.signalen) {
        if (signaal.wat == SignaalSoort::melding) ids.push_back(signaal.id);
    }
    return ids;
}

Decision decide(const LegSignaalVast& opdracht,
                const std::vector<PersoonId>& gezinsleden,
                const SignaalId& sleutel,
                Date today) {
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.over.empty())
        return required("over", {"Kies over wie het gaat.", "Choose whom it is about."});
    if (!are_all_in(opdracht.over, gezinsleden)) return not_of_the_family("over");
    if (opdracht.zorgen.empty())
        return required("zorgen", {"Kies waar het over gaat.", "Choose what it is about."});
    return one_event(opdracht.op,
                     opdracht.over,
                     SignaalOntvangen{sleutel,
                                      opdracht.wat,
                                      opdracht.zorgen,
                                      opdracht.van,
                                      opdracht.tekst,
                                      opdracht.meldcode});
}

Decision decide(const Toegang& toegang,
                const BeantwoordSignaal& opdracht,
                bool is_child_expected,
                Date today) {
    const auto open = open_signalen(toegang);
    const auto found = std::find_if(
        open.begin(), open.end(), [&](const Signaal* s) { return s->id == opdracht.signaal; });
    if (found == open.end()) {
        return required("signaal",
                        {"Deze melding, zorg of vraag is er niet, of is al beantwoord.",
                         "This report, worry or question is not there, or was answered."});
    }
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.op < (*found)->ontvangen.op) {
        return required("op",
                        {"Op deze dag was de melding, zorg of vraag er nog niet.",
                         "On this day the report, worry or question was not there yet."});
    }
    const bool is_no_reason =
        opdracht.uitkomst == SignaalUitkomst::nog_geen_kind ||
        (is_child_expected && opdracht.uitkomst == SignaalUitkomst::geen_hulpvraag);
    if (is_no_reason) {
        return required("uitkomst",
                        {"Dat er nog geen kind of geen hulpvraag is, is geen antwoord als het gaat "
                         "over een kind dat nog geboren wordt.",
                         "That there is no child yet, or no request for help, does not answer "
                         "what is about a child that is still to be born."});
    }
    return one_event(
        opdracht.op, {}, SignaalAfgerond{opdracht.signaal, opdracht.uitkomst, opdracht.tekst});
}

}  // namespace naast
