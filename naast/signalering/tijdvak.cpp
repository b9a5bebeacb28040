#include "naast/signalering/tijdvak.h"

#include "naast/dossier/zicht.h"

#include <algorithm>

namespace naast {

Tijdvak::Tijdvak(const Feit& began, const std::optional<Feit>& ended)
    : period{began.op, ended ? std::optional{ended->op} : std::nullopt}, begin{began} {
    if (ended) einde.push_back(*ended);
}

Date bekend_op(const Feiten& feiten) {
    Date known = Date::min();
    for (const Feit& feit : feiten) known = std::max(known, feit.bekend_op);
    return known;
}

bool end_together(const std::optional<Einde>& a, const std::optional<Einde>& b) {
    return a && b ? a->op == b->op : !a && !b;
}

std::optional<Einde> Tijdvak::tot() const {
    return period.until ? std::optional{Einde{*period.until, einde}} : std::nullopt;
}

namespace {

// What ended by this day: had it not ended, the day would have been covered.
bool ended_by(const Tijdvak& part, Date day) {
    return part.period.until && *part.period.until <= day && !part.einde.empty();
}

// What ended on the very day by time alone.
bool passed_on(const Tijdvak& part, Date day) {
    return part.period.until == day && part.einde.empty();
}

// A stretch without days: what stopped it before it began is why the gap goes on.
bool came_to_nothing_in(const Tijdvak& part, const Period& gap) {
    return part.period.is_empty() && gap.contains(part.period.from);
}

Feiten what_began_at(const std::vector<Tijdvak>& covered, Date day) {
    Feiten facts;
    for (const Tijdvak& part : covered) {
        if (part.period.from != day) continue;
        append(facts, part.begin);
        if (part.period.is_empty()) append(facts, part.einde);
    }
    return facts;
}

std::vector<Period> periods_of(const std::vector<Tijdvak>& parts) {
    std::vector<Period> periods;
    periods.reserve(parts.size());
    for (const Tijdvak& part : parts) periods.push_back(part.period);
    return periods;
}

// One stretch that is left of the whole, with its events.
Tijdvak as_gap(const Tijdvak& whole, const std::vector<Tijdvak>& covered, const Period& gap) {
    Tijdvak left{gap, whole.begin};
    bool any_passed = false;
    bool any_came_to_nothing = false;
    for (const Tijdvak& part : covered) {
        any_passed |= passed_on(part, gap.from);
        any_came_to_nothing |= came_to_nothing_in(part, gap);
        if (!ended_by(part, gap.from)) continue;
        append(left.begin, part.begin);
        append(left.begin, part.einde);
    }
    if (any_passed && gap.from > whole.period.from) {
        for (const Tijdvak& part : covered) {
            if (passed_on(part, gap.from)) append(left.begin, part.begin);
        }
    }
    if (any_came_to_nothing) {
        for (const Tijdvak& part : covered) {
            if (!came_to_nothing_in(part, gap)) continue;
            append(left.begin, part.begin);
            append(left.begin, part.einde);
        }
    }
    left.einde = gap.until == whole.period.until ? whole.einde : what_began_at(covered, *gap.until);
    return left;
}

// Requires: `away` holds the days of what covers it, merged.
std::vector<Tijdvak> gaps_in(const Tijdvak& whole,
                             const std::vector<Tijdvak>& covered,
                             const std::vector<Period>& away,
                             Behoud keep) {
    std::vector<Tijdvak> left;
    any_left(whole.period, away, [&](const Period& gap) {
        if (keep(gap)) left.push_back(as_gap(whole, covered, gap));
        return false;
    });
    return left;
}

}  // namespace

std::vector<Tijdvak> zonder(const Tijdvak& whole,
                            const std::vector<Tijdvak>& covered,
                            Behoud keep) {
    return gaps_in(whole, covered, merged(periods_of(covered)), keep);
}

namespace {

// One of the periods that the parts make together, with its events.
Tijdvak as_whole(const std::vector<Tijdvak>& parts, const Period& period) {
    Tijdvak one{period, {}};
    for (const Tijdvak& part : parts) {
        const bool is_empty = part.period.is_empty();
        const bool begins_in = part.period.from >= period.from;
        // What ended before would otherwise have run into it.
        const auto& until = part.period.until;
        const bool ended_before =
            until && (*until < period.from || (*until == period.from && is_empty));
        // One without days: what stopped it is why it does not make this longer.
        const bool came_to_nothing =
            is_empty && begins_in && (!period.until || part.period.from <= *period.until);
        const bool lies_in =
            begins_in && !is_empty && (!period.until || part.period.from < *period.until);
        const bool has_part = lies_in || came_to_nothing || (ended_before && !part.einde.empty());
        if (!has_part) continue;
        append(one.begin, part.begin);
        append(lies_in && until == period.until ? one.einde : one.begin, part.einde);
    }
    return one;
}

}  // namespace

std::vector<Tijdvak> samen(const std::vector<Tijdvak>& parts, Behoud keep) {
    std::vector<Tijdvak> all;
    for (const Period& period : merged(periods_of(parts))) {
        if (keep(period)) all.push_back(as_whole(parts, period));
    }
    return all;
}

bool any_gap(std::vector<Period> parts, std::vector<Period> covered, Behoud keep) {
    const std::vector<Period> away = merged(std::move(covered));
    const std::vector<Period> wholes = merged(std::move(parts));
    return std::any_of(wholes.begin(), wholes.end(), [&](const Period& whole) {
        return any_left(whole, away, keep);
    });
}

std::vector<Tijdvak> samen_zonder(const std::vector<Tijdvak>& parts,
                                  const std::vector<Tijdvak>& covered,
                                  Behoud keep) {
    const std::vector<Period> away = merged(periods_of(covered));
    const auto has_gap = [&](const Period& whole) { return any_left(whole, away, keep); };
    std::vector<Tijdvak> left;
    for (const Tijdvak& whole : samen(parts, has_gap)) {
        for (Tijdvak& gap : gaps_in(whole, covered, away, keep)) left.push_back(std::move(gap));
    }
    return left;
}

void deel(std::vector<Gedeeld>& all, Tijdvak tijd, const PersoonId& persoon) {
    const auto same = std::find_if(all.begin(), all.end(), [&](const Gedeeld& one) {
        return one.tijd.period == tijd.period && bekend_op(one.tijd.begin) == bekend_op(tijd.begin);
    });
    if (same == all.end()) {
        all.push_back({std::move(tijd), {persoon}});
        return;
    }
    same->personen.push_back(persoon);
    append(same->tijd.begin, tijd.begin);
    append(same->tijd.einde, tijd.einde);
}

std::vector<Tijdvak> stilstand(const Hulptraject& traject) {
    std::vector<Tijdvak> on_hold;
    for (const Stilstand& hold : traject.aangehouden) on_hold.emplace_back(hold.begin, hold.einde);
    return on_hold;
}

std::vector<Tijdvak> zonder_stilstand(const Tijdvak& whole, const Hulptraject& traject) {
    if (whole.period.is_empty()) return {whole};
    std::vector<Tijdvak> parts = zonder(whole, stilstand(traject));
    for (const Stilstand& hold : traject.aangehouden) {
        const Date from = whole.period.from;
        const bool from_the_start = hold.begin.op <= from && (!hold.einde || hold.einde->op > from);
        if (from_the_start)
            parts.insert(parts.begin(), {Period{from, from}, whole.begin, {hold.begin}});
    }
    return parts;
}

void add_helpt(std::vector<Tijdvak>& all, const Hulptraject& traject) {
    if (!traject.gestart) return;
    if (traject.aangehouden.empty()) {
        all.emplace_back(*traject.gestart, traject.gestopt);
        return;
    }
    for (Tijdvak& part : zonder_stilstand({*traject.gestart, traject.gestopt}, traject))
        all.push_back(std::move(part));
}

std::vector<Tijdvak> hulp_aan_ouders(const Dossier& dossier) {
    const std::vector<PersoonId> parents = dossier.gezin.volwassenen();
    std::vector<Tijdvak> found;
    found.reserve(dossier.hulp.trajecten.size());
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        const bool is_theirs =
            traject.gericht_op != GerichtOp::jeugdige || share_someone(traject.voor, parents);
        if (is_theirs) add_helpt(found, traject);
    }
    return found;
}

std::optional<Tijdvak> wachten(const Hulptraject& traject) {
    if (!traject.aangevraagd) return std::nullopt;
    if (traject.gestart) return Tijdvak{*traject.aangevraagd, traject.gestart};
    return Tijdvak{*traject.aangevraagd, traject.afgewezen ? traject.afgewezen : traject.gestopt};
}

Tijdvak loop(const Maatregel& maatregel) {
    Tijdvak tijd{maatregel.begin, maatregel.einde};
    tijd.period = maatregel.period();
    if (!maatregel.einde && !maatregel.verlengingen.empty())
        tijd.einde.push_back(maatregel.verlengingen.back().feit);
    return tijd;
}

Tijdvak loop(const Plaatsing& plaatsing) {
    return {plaatsing.begin, plaatsing.einde};
}

Tijdvak leven(const Persoon& persoon) {
    Tijdvak tijd{{persoon.geboren ? persoon.geboren->first_day() : Date::min(), std::nullopt}, {}};
    if (persoon.ter_wereld) tijd.begin.push_back(*persoon.ter_wereld);
    if (!persoon.overleden) return tijd;
    tijd.period.until = persoon.overleden->op;
    tijd.einde.push_back(*persoon.overleden);
    return tijd;
}

namespace {

std::optional<Feit> next_on(const std::vector<Beoordeling>& all,
                            std::size_t after,
                            const PersoonId& persoon) {
    for (std::size_t i = after + 1; i < all.size(); ++i) {
        if (holds(all[i].betreft, persoon)) return all[i].feit;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Zorgtijd> onveilig(const Dossier& dossier) {
    const std::vector<Beoordeling>& all = dossier.veiligheid.beoordelingen;
    std::vector<Zorgtijd> found;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].oordeel != Veiligheidsoordeel::onveilig) continue;
        std::optional<Einde> over{Einde{all[i].feit.op}};
        for (const PersoonId& persoon : all[i].betreft) {
            const Persoon* member = dossier.gezin.find(persoon);
            const auto died = member == nullptr ? std::nullopt : member->overleden;
            over = laatste(over, eerste({next_on(all, i, persoon), died}));
        }
        Tijdvak tijd{all[i].feit, std::nullopt};
        if (over) tijd = {{all[i].feit.op, over->op}, tijd.begin, over->door};
        found.push_back({std::move(tijd), all[i].betreft, true});
    }
    return found;
}

bool is_geen_grond(VerzoekReden reden) {
    return reden == VerzoekReden::hulp_alleen_zo_te_krijgen ||
           reden == VerzoekReden::regisseur_ontbreekt;
}

namespace {

bool is_about_safety(const Verzoek& verzoek) {
    const auto& all = verzoek.redenen;
    return all.empty() || !std::all_of(all.begin(), all.end(), is_geen_grond);
}

}  // namespace

std::vector<Zorgtijd> zorgen(const Dossier& dossier) {
    std::vector<Zorgtijd> found;
    found.reserve(dossier.toegang.signalen.size() + dossier.toegang.bevindingen.size() +
                  dossier.gezin.verzuim.size() + dossier.veiligheid.onderzoeken.size() +
                  dossier.veiligheid.verzoeken.size() + dossier.veiligheid.maatregelen.size() +
                  dossier.veiligheid.beoordelingen.size());
    for (const Signaal& s : dossier.toegang.signalen)
        found.push_back({{s.ontvangen, s.afgerond}, s.betreft, s.is_about_safety()});
    for (const Bevinding& b : dossier.toegang.bevindingen) {
        if (b.advies == BevindingAdvies::geen_zorg) continue;
        found.push_back({{b.gedaan, b.beantwoord}, b.betreft, true});
    }
    for (const Verzuim& v : dossier.gezin.verzuim)
        found.push_back({{v.begin, v.einde}, {v.kind}, false});
    for (const Onderzoek& o : dossier.veiligheid.onderzoeken)
        found.push_back({{o.begin, o.einde}, o.betreft, true});
    for (const Verzoek& v : dossier.veiligheid.verzoeken)
        found.push_back({{v.ingediend, antwoord_op(v, dossier)}, v.kinderen, is_about_safety(v)});
    for (const Maatregel& m : dossier.veiligheid.maatregelen)
        found.push_back({loop(m), m.kinderen, true});
    for (Zorgtijd& zorg : onveilig(dossier)) found.push_back(std::move(zorg));
    return found;
}

Overzicht::Overzicht(const Dossier& dossier) : zorgen(naast::zorgen(dossier)) {
    std::vector<Tijdvak> parts;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        parts.clear();
        add_helpt(parts, traject);
        for (const Tijdvak& help : parts) {
            for (const PersoonId& persoon : traject.voor) add(persoon, help);
        }
        for (const Overbrugging& overbrugging : traject.overbruggingen) {
            for (const PersoonId& persoon : overbrugging.voor)
                add(persoon, {overbrugging.begin, overbrugging.einde});
        }
    }
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen)
        add(plaatsing.kind, loop(plaatsing));
    for (Hulp& one : hulp_) one.dagen = merged(periods_of(one.delen));
}

void Overzicht::add(const PersoonId& persoon, const Tijdvak& help) {
    const auto known = std::find_if(
        hulp_.begin(), hulp_.end(), [&](const Hulp& one) { return *one.persoon == persoon; });
    if (known == hulp_.end()) {
        std::vector<Tijdvak>& parts = hulp_.emplace_back(Hulp{&persoon, {}, {}}).delen;
        constexpr std::size_t mostly_enough = 8;
        parts.reserve(mostly_enough);
        parts.push_back(help);
    } else {
        known->delen.push_back(help);
    }
}

const Overzicht::Hulp& Overzicht::of(const PersoonId& persoon) const {
    static const Hulp none;
    const auto known = std::find_if(
        hulp_.begin(), hulp_.end(), [&](const Hulp& one) { return *one.persoon == persoon; });
    return known == hulp_.end() ? none : *known;
}

const std::vector<Tijdvak>& Overzicht::hulp_aan(const PersoonId& persoon) const {
    return of(persoon).delen;
}

std::vector<Tijdvak> Overzicht::zonder_hulp(const Tijdvak& whole,
                                            const PersoonId& persoon,
                                            Behoud keep) const {
    const Hulp& help = of(persoon);
    return gaps_in(whole, help.delen, help.dagen, keep);
}

namespace {

// Of two ends the later; nothing if one of them goes on.
std::optional<Date> latest(const std::optional<Date>& a, const std::optional<Date>& b) {
    return a && b ? std::optional{std::max(*a, *b)} : std::nullopt;
}

}  // namespace

std::optional<Tijdvak> veiligheidszorgen_op(const Overzicht& overzicht, Date day) {
    Tijdvak open{{day, day}, {}};
    // Those that are open on the day; then, when the last of them ends, those that are open then.
    while (open.period.until) {
        const Date reached = *open.period.until;
        Feiten ended;
        for (const Zorgtijd& zorg : overzicht.zorgen) {
            if (!zorg.is_about_safety || !zorg.tijd.period.contains(reached)) continue;
            append(open.begin, zorg.tijd.begin);
            append(ended, zorg.tijd.einde);
            open.period.until = latest(open.period.until, zorg.tijd.period.until);
        }
        if (open.period.until == reached) break;
        // Had those of before not ended, nothing would need to take over.
        append(open.begin, open.einde);
        open.einde = open.period.until ? std::move(ended) : Feiten{};
    }
    if (open.begin.empty()) return std::nullopt;
    for (const Zorgtijd& zorg : overzicht.zorgen) {
        if (!zorg.is_about_safety || !ended_by(zorg.tijd, day)) continue;
        append(open.begin, zorg.tijd.begin);
        append(open.begin, zorg.tijd.einde);
    }
    return open;
}

std::vector<const Contact*> contacten_met_gezin(const Dossier& dossier) {
    std::vector<const Contact*> found;
    found.reserve(dossier.gezin.contacten.size());
    for (const Contact& contact : dossier.gezin.contacten) {
        // A talk among professionals is no contact with the family.
        if (!contact.met.empty()) found.push_back(&contact);
    }
    return found;
}

std::optional<Feit> contact_vanaf(const Dossier& dossier, Date from) {
    for (const Contact& contact : dossier.gezin.contacten) {
        if (contact.feit.op >= from && !contact.met.empty()) return contact.feit;
    }
    return std::nullopt;
}

}  // namespace naast
