// SIG-21. Staying away from school for 28 days, of one child or of siblings together: one warning
// for the family. Source: catalogue SIG-21; S3 §4.3.
#include "naast/signalering/regel.h"

#include <algorithm>

namespace naast {

namespace {

struct Lang {
    PersoonId kind;
    Period since_limit;  // from the day the limit was reached
    Feit begin;
};

std::vector<Lang> long_absences(const RuleInput& input) {
    std::vector<Lang> found;
    for (const Verzuim& verzuim : input.dossier.gezin.verzuim) {
        if (verzuim.soort == VerzuimSoort::geoorloofd) continue;
        const auto due = input.due_on("SIG-21", verzuim.begin.op);
        const Period period{due.value_or(Date{}), verzuim.period().until};
        if (due && !period.is_empty()) found.push_back({verzuim.kind, period, verzuim.begin});
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<Lang> absences = long_absences(input);
    std::vector<Period> periods;
    periods.reserve(absences.size());
    for (const Lang& absence : absences) periods.push_back(absence.since_limit);
    std::vector<Vondst> found;
    for (const Period& together : merged(periods)) {
        Vondst vondst;
        Date first_absent = together.from;
        for (const Lang& absence : absences) {
            const bool belongs = together.contains(absence.since_limit.from) &&
                                 absence.since_limit.from <= input.vandaag();
            if (!belongs) continue;
            if (std::find(vondst.betreft.begin(), vondst.betreft.end(), absence.kind) ==
                vondst.betreft.end())
                vondst.betreft.push_back(absence.kind);
            first_absent = std::min(first_absent, absence.begin.op);
            // A brother who stays away later joins; the warning does not wait for his day.
            if (absence.since_limit.from == together.from) vondst.feiten.push_back(absence.begin);
        }
        const Tekst names = input.namen(vondst.betreft);
        const bool one = vondst.betreft.size() == 1;
        const std::string count = std::to_string(vondst.betreft.size());
        vondst.tekst = {names.nl + (one ? " gaat" : " gaan") + " sinds " + to_dutch(first_absent) +
                            " niet naar school (" + count + (one ? " kind" : " kinderen") +
                            "). Zoek met het gezin en de school een plek die past.",
                        names.en + (one ? " has" : " have") + " not gone to school since " +
                            to_english(first_absent) + " (" + count +
                            (one ? " child" : " children") +
                            "). Look for a place that fits, with the family and the school."};
        vondst.stappen = {{Sterkte::waarschuwing, together.from}};
        vondst.tot = together.until;
        vondst.norm = "SIG-21";
        found.push_back(std::move(vondst));
    }
    return found;
}

}  // namespace

extern const Regel sig_21;
const Regel sig_21{"SIG-21",
                   {"Schoolverzuim", "School absence"},
                   Wie::regisseur,
                   {"De kinderen gaan weer naar school of hebben een andere plek die past.",
                    "The children go to school again or have another place that fits."},
                   zoek};

}  // namespace naast
