// FAM-08. Out of sight: concerns are open, but for 42 days nobody saw or spoke the family.
// Help or a placement that runs counts as being seen. Source: catalogue FAM-08; S3 §4.2, §4.4.
#include "naast/dossier/zicht.h"
#include "naast/signalering/regel.h"

#include <algorithm>

namespace naast {

namespace {

// The last day on which the family was in view before this day.
std::optional<Date> last_seen_before(const std::vector<Period>& seen, Date day) {
    std::optional<Date> last;
    for (const Period& period : seen) {
        if (period.until && *period.until <= day) last = *period.until - Days{1};
    }
    return last;
}

// The contacts and endings of help of that last day.
std::vector<Feit> facts_of(const Dossier& dossier, std::optional<Date> last_seen) {
    std::vector<Feit> facts;
    if (!last_seen) return facts;
    for (const Contact& contact : dossier.gezin.contacten) {
        if (contact.feit.op == *last_seen && !contact.met.empty()) facts.push_back(contact.feit);
    }
    const auto ends_here = [&](const std::optional<Feit>& einde) {
        return einde && einde->op == *last_seen + Days{1};
    };
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart && ends_here(traject.gestopt)) facts.push_back(*traject.gestopt);
    }
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen) {
        if (ends_here(plaatsing.einde)) facts.push_back(*plaatsing.einde);
    }
    return facts;
}

// What keeps the concern open on this day.
std::vector<Feit> concerns_on(const Dossier& dossier, Date day) {
    std::vector<Feit> facts;
    const auto add = [&](const Feit& begin, const std::optional<Date>& until) {
        if (begin.op <= day && (!until || day < *until)) facts.push_back(begin);
    };
    const auto day_of = [](const std::optional<Feit>& einde) {
        return einde ? std::optional{einde->op} : std::nullopt;
    };
    for (const Signaal& s : dossier.toegang.signalen) add(s.ontvangen, day_of(s.afgerond));
    for (const Verzuim& v : dossier.gezin.verzuim) add(v.begin, v.period().until);
    for (const Onderzoek& o : dossier.veiligheid.onderzoeken) add(o.begin, o.period().until);
    for (const Maatregel& m : dossier.veiligheid.maatregelen) add(m.begin, m.period().until);
    return facts;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<Period> seen = in_beeld(input.dossier);
    std::vector<Vondst> found;
    for (const Period& concern : open_zorgen(input.dossier)) {
        for (const Period& unseen : without(concern, seen)) {
            const auto last_seen = last_seen_before(seen, unseen.from);
            const Date counts_from = last_seen.value_or(unseen.from);
            const auto due = input.due_on("FAM-08", counts_from);
            if (!due) continue;
            const Date first_day = std::max(*due, unseen.from);
            std::vector<Feit> facts = facts_of(input.dossier, last_seen);
            for (const Feit& open : concerns_on(input.dossier, first_day)) facts.push_back(open);
            const Tekst tekst =
                last_seen
                    ? Tekst{"Er zijn zorgen, maar sinds " + to_dutch(*last_seen) +
                                " zag of sprak niemand dit gezin. Ga erheen.",
                            "There are worries, but nobody has seen or spoken this family since " +
                                to_english(*last_seen) + ". Go and see them."}
                    : Tekst{"Er zijn zorgen sinds " + to_dutch(unseen.from) +
                                ", maar niemand zag of sprak dit gezin. Ga erheen.",
                            "There have been worries since " + to_english(unseen.from) +
                                ", but nobody saw or spoke this family. Go and see them."};
            found.push_back({{},
                             {{Sterkte::waarschuwing, first_day}},
                             unseen.until,
                             std::move(facts),
                             tekst,
                             "FAM-08"});
        }
    }
    return found;
}

}  // namespace

extern const Regel fam_08;
const Regel fam_08{"FAM-08",
                   {"Uit beeld", "Out of sight"},
                   Wie::regisseur,
                   {"Iemand ziet of spreekt het gezin, of er zijn geen zorgen meer.",
                    "Someone sees or speaks the family, or there are no more worries."},
                   zoek};

}  // namespace naast
