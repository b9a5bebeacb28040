// FAM-08. Out of sight: concerns are open, but for 42 days nobody saw or spoke the family. Help or
// a placement that runs counts as being seen.
#include "naast/dossier/zicht.h"
#include "naast/signalering/regel.h"

#include <algorithm>

namespace naast {

namespace {

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
    std::vector<Vondst> found;
    for (const Ongezien& unseen : ongezien(input.dossier)) {
        const auto due = input.due_on("FAM-08", unseen.counts_from());
        if (!due) continue;
        const Date first_day = std::max(*due, unseen.period.from);
        std::vector<Feit> facts = facts_of(input.dossier, unseen.last_seen);
        for (const Feit& open : concerns_on(input.dossier, first_day)) facts.push_back(open);
        const Tekst since{to_dutch(unseen.counts_from()), to_english(unseen.counts_from())};
        const Tekst tekst =
            unseen.last_seen
                ? Tekst{"Er zijn zorgen, maar sinds " + since.nl +
                            " zag of sprak niemand dit gezin. Ga erheen.",
                        "There are worries, but nobody has seen or spoken this family since " +
                            since.en + ". Go and see them."}
                : Tekst{"Er zijn zorgen sinds " + since.nl +
                            ", maar niemand zag of sprak dit gezin. Ga erheen.",
                        "There have been worries since " + since.en +
                            ", but nobody saw or spoke this family. Go and see them."};
        found.push_back({{},
                         {{Sterkte::waarschuwing, first_day}},
                         unseen.period.until,
                         std::move(facts),
                         tekst,
                         "FAM-08"});
    }
    return found;
}

}  // namespace

extern const Regel fam_08;
const Regel fam_08{"FAM-08",
                   {"Uit beeld", "Out of sight"},
                   "catalogus FAM-08; S3 §4.2, §4.4",
                   Wie::regisseur,
                   {"Iemand ziet of spreekt het gezin, of er zijn geen zorgen meer.",
                    "Someone sees or speaks the family, or there are no more worries."},
                   zoek};

}  // namespace naast
