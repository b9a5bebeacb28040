// SIG-21. Staying away from school for 28 days, of one child or of siblings together: one warning
// for the family.
#include "naast/signalering/regel.h"
#include "naast/signalering/schoolverzuim.h"

#include <algorithm>

namespace naast {

namespace {

// On which day the limit was reached and that was known.
Date seen_on(const LangVerzuim& absence) {
    return std::max(absence.limit, absence.begin.bekend_op);
}

bool belongs(const LangVerzuim& absence, const Period& together, Date today) {
    return together.contains(absence.limit) && absence.limit <= today;
}

// The first day on which one of those who stay away together was seen, while it was not over.
Date first_seen(const std::vector<LangVerzuim>& all, const Period& together, Date today) {
    Date first = Date::max();
    for (const LangVerzuim& absence : all) {
        const Date seen = seen_on(absence);
        const bool is_over = absence.einde && absence.einde->op <= seen;
        if (belongs(absence, together, today) && !is_over) first = std::min(first, seen);
    }
    return first;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<LangVerzuim> absences = lang_verzuim(input);
    std::vector<Period> periods;
    periods.reserve(absences.size());
    for (const LangVerzuim& absence : absences) periods.push_back(absence.since_limit());
    std::vector<Vondst> found;
    for (const Period& together : merged(periods)) {
        Vondst vondst;
        Date first_absent = together.from;
        const Date from = first_seen(absences, together, input.vandaag());
        Feiten ended;
        for (const LangVerzuim& absence : absences) {
            // What ended before would otherwise have run into it.
            if (absence.einde && absence.einde->op < together.from) {
                vondst.verder.push_back(absence.begin);
                vondst.verder.push_back(*absence.einde);
            }
            if (!belongs(absence, together, input.vandaag())) continue;
            if (!holds(vondst.betreft, absence.kind)) vondst.betreft.push_back(absence.kind);
            first_absent = std::min(first_absent, absence.begin.op);
            // A brother who stays away later, or of whom it is known later, joins; the warning does
            // not wait for his day.
            (seen_on(absence) == from ? vondst.feiten : vondst.verder).push_back(absence.begin);
            if (absence.einde) ended.push_back(*absence.einde);
        }
        vondst.tekst = input.text([&] {
            const Tekst names = input.namen(vondst.betreft);
            const bool one = vondst.betreft.size() == 1;
            const std::string count = std::to_string(vondst.betreft.size());
            return Tekst{names.nl + (one ? " gaat" : " gaan") + " sinds " + to_dutch(first_absent) +
                             " niet naar school (" + count + (one ? " kind" : " kinderen") +
                             "). Zoek met het gezin en de school een plek die past.",
                         names.en + (one ? " has" : " have") + " not gone to school since " +
                             to_english(first_absent) + " (" + count +
                             (one ? " child" : " children") +
                             "). Look for a place that fits, with the family and the school."};
        });
        vondst.stappen = {{Sterkte::waarschuwing, from}};
        if (together.until) vondst.tot = Einde{*together.until, std::move(ended)};
        vondst.norm = "SIG-21";
        found.push_back(std::move(vondst));
    }
    return found;
}

}  // namespace

extern const Regel sig_21;
const Regel sig_21{"SIG-21",
                   {"Schoolverzuim", "School absence"},
                   "catalogus SIG-21; S3 §4.3",
                   Wie::regisseur,
                   {"De kinderen gaan weer naar school of hebben een andere plek die past.",
                    "The children go to school again or have another place that fits."},
                   zoek};

}  // namespace naast
