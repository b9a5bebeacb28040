// FAM-08. Out of sight: concerns are open, but for 42 days nobody saw or spoke the family. Help or
// a placement that runs counts as being seen.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// A worry counts from the day it was known.
Period known_days(const Tijdvak& worry) {
    return {std::max(worry.period.from, bekend_op(worry.begin)), worry.period.until};
}

std::vector<Period> days_worried(const Overzicht& overzicht) {
    std::vector<Period> days;
    days.reserve(overzicht.zorgen.size());
    for (const Zorgtijd& zorg : overzicht.zorgen) days.push_back(known_days(zorg.tijd));
    return days;
}

std::vector<Tijdvak> worries(const Overzicht& overzicht) {
    std::vector<Tijdvak> parts;
    parts.reserve(overzicht.zorgen.size());
    for (const Zorgtijd& zorg : overzicht.zorgen)
        parts.emplace_back(known_days(zorg.tijd), zorg.tijd.begin, zorg.tijd.einde);
    return parts;
}

// What brings the family in view: contact, help, and a child that lives elsewhere.
template <class F>
void each_in_view(const Dossier& dossier, const F& f) {
    for (const Contact* contact : contacten_met_gezin(dossier)) f(*contact);
    for (const Hulptraject& traject : dossier.hulp.trajecten) f(traject);
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen) f(plaatsing);
}

Period day_of(const Contact& contact) {
    return {contact.feit.op, contact.feit.op + Days{1}};
}

// Its days, with what began and ended them.
std::vector<Tijdvak> in_view(const Dossier& dossier) {
    std::vector<Tijdvak> seen;
    seen.reserve(dossier.gezin.contacten.size() + dossier.hulp.trajecten.size());
    each_in_view(dossier,
                 Overloaded{[&](const Contact& one) {
                                seen.push_back({day_of(one), {one.feit}});
                            },
                            [&](const Hulptraject& one) { add_helpt(seen, one); },
                            [&](const Plaatsing& one) { seen.push_back(loop(one)); }});
    return seen;
}

// Its days alone; mostly those are enough.
std::vector<Period> days_in_view(const Dossier& dossier) {
    std::vector<Period> seen;
    seen.reserve(dossier.gezin.contacten.size() + dossier.hulp.trajecten.size());
    each_in_view(dossier,
                 Overloaded{[&](const Contact& one) { seen.push_back(day_of(one)); },
                            [&](const Hulptraject& one) {
                                for (const Period& helps : one.helpt()) seen.push_back(helps);
                            },
                            [&](const Plaatsing& one) { seen.push_back(one.period()); }});
    return seen;
}

// The day on which each stretch that has days ended, in order. One that goes on is left out.
std::vector<Date> ends_of(const std::vector<Period>& seen) {
    std::vector<Date> ends;
    ends.reserve(seen.size());
    for (const Period& part : seen) {
        if (part.until && !part.is_empty()) ends.push_back(*part.until);
    }
    std::sort(ends.begin(), ends.end());
    return ends;
}

// Returns: nothing if nobody saw the family yet.
std::optional<Date> last_day_seen(const std::vector<Date>& ends, Date before) {
    const auto after = std::upper_bound(ends.begin(), ends.end(), before);
    return after == ends.begin() ? std::nullopt : std::optional{*(after - 1) - Days{1}};
}

Feiten who_saw_on(const std::vector<Tijdvak>& seen, const std::optional<Date>& day) {
    Feiten facts;
    for (const Tijdvak& part : seen) {
        const bool was_last = day && !part.period.is_empty() && part.period.until == *day + Days{1};
        if (was_last) append(facts, part.begin);
    }
    return facts;
}

Tekst in_words(const std::optional<Date>& last, Date since) {
    const Tekst day{to_dutch(since), to_english(since)};
    if (!last) {
        return {
            "Er zijn zorgen sinds " + day.nl + ", maar niemand zag of sprak dit gezin. Ga erheen.",
            "There have been worries since " + day.en +
                ", but nobody saw or spoke this family. Go and see them."};
    }
    return {"Er zijn zorgen, maar sinds " + day.nl + " zag of sprak niemand dit gezin. Ga erheen.",
            "There are worries, but nobody has seen or spoken this family since " + day.en +
                ". Go and see them."};
}

// Counted from the day on which somebody last saw the family; never before the worry.
// Returns: nothing if it is surely over before that, or if no norm says when.
std::optional<Date> first_day_of(const RuleInput& input,
                                 const Norm* norm,
                                 const std::optional<Date>& last_seen,
                                 const Period& unseen) {
    const Date from = last_seen.value_or(unseen.from);
    if (!input.can_run_out_in({from, unseen.until}, norm)) return std::nullopt;
    const auto due = input.due_on(norm, from);
    return due ? std::optional{std::max(*due, unseen.from)} : std::nullopt;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<Period> days_seen = days_in_view(input.dossier);
    const std::vector<Date> ends = ends_of(days_seen);
    const Norm* norm = input.normen.find("FAM-08");
    const auto is_long = [&](const Period& unseen) {
        const auto first = first_day_of(input, norm, last_day_seen(ends, unseen.from), unseen);
        return first && input.can_stand(*first, unseen.until);
    };
    std::vector<Vondst> found;
    if (!any_gap(days_worried(input.overzicht), days_seen, is_long)) return found;
    const std::vector<Tijdvak> seen = in_view(input.dossier);
    for (Tijdvak& unseen : samen_zonder(worries(input.overzicht), seen, is_long)) {
        const auto last = last_day_seen(ends, unseen.period.from);
        const auto first_day = first_day_of(input, norm, last, unseen.period);
        Feiten facts = who_saw_on(seen, last);
        append(facts, unseen.begin);
        const Tekst tekst =
            input.text([&] { return in_words(last, last.value_or(unseen.period.from)); });
        found.push_back({{},
                         {{Sterkte::waarschuwing, *first_day}},
                         unseen.tot(),
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
