// FAM-08. Out of sight: concerns are open, but for 42 days nobody saw or spoke the family. Help or
// a placement that runs counts as being seen.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// A worry counts from the day it was known.
std::vector<Tijdvak> worries(const Dossier& dossier) {
    std::vector<Tijdvak> parts;
    for (Zorgtijd& zorg : zorgen(dossier)) {
        for (const Feit& feit : zorg.tijd.begin)
            zorg.tijd.period.from = std::max(zorg.tijd.period.from, feit.bekend_op);
        parts.push_back(std::move(zorg.tijd));
    }
    return samen(std::move(parts));
}

// Days of contact, and stretches in which somebody helps or the child lives elsewhere.
std::vector<Tijdvak> in_view(const Dossier& dossier) {
    std::vector<Tijdvak> seen;
    for (const Contact* contact : contacten_met_gezin(dossier)) {
        const Date day = contact->feit.op;
        seen.push_back({{day, day + Days{1}}, {contact->feit}});
    }
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        for (Tijdvak& helps : helpt(traject)) seen.push_back(std::move(helps));
    }
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen) seen.push_back(loop(plaatsing));
    return seen;
}

struct LaatstGezien {
    std::optional<Date> op{};  // nothing: never yet
    std::vector<Feit> feiten{};
};

LaatstGezien last_seen_before(const std::vector<Tijdvak>& seen, Date day) {
    LaatstGezien last;
    for (const Tijdvak& part : seen) {
        if (part.period.is_empty() || !part.period.until || *part.period.until > day) continue;
        const Date on = *part.period.until - Days{1};
        if (last.op && on < *last.op) continue;
        if (last.op != on) last = {on, {}};
        last.feiten.insert(last.feiten.end(), part.begin.begin(), part.begin.end());
    }
    return last;
}

Tekst in_words(const LaatstGezien& last, Date since) {
    const Tekst day{to_dutch(since), to_english(since)};
    if (!last.op) {
        return {
            "Er zijn zorgen sinds " + day.nl + ", maar niemand zag of sprak dit gezin. Ga erheen.",
            "There have been worries since " + day.en +
                ", but nobody saw or spoke this family. Go and see them."};
    }
    return {"Er zijn zorgen, maar sinds " + day.nl + " zag of sprak niemand dit gezin. Ga erheen.",
            "There are worries, but nobody has seen or spoken this family since " + day.en +
                ". Go and see them."};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<Tijdvak> seen = in_view(input.dossier);
    std::vector<Vondst> found;
    for (const Tijdvak& worry : worries(input.dossier)) {
        for (Tijdvak& unseen : zonder(worry, seen)) {
            const LaatstGezien last = last_seen_before(seen, unseen.period.from);
            const Date since = last.op.value_or(unseen.period.from);
            const auto due = input.due_on("FAM-08", since);
            if (!due) continue;
            const Date first_day = std::max(*due, unseen.period.from);
            std::vector<Feit> facts = last.feiten;
            facts.insert(facts.end(), unseen.begin.begin(), unseen.begin.end());
            found.push_back({{},
                             {{Sterkte::waarschuwing, first_day}},
                             unseen.tot(),
                             std::move(facts),
                             in_words(last, since),
                             "FAM-08"});
        }
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
