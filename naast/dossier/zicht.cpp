#include "naast/dossier/zicht.h"

#include <algorithm>

namespace naast {

namespace {

Period known_period(const Feit& begin, const std::optional<Feit>& einde) {
    return {std::max(begin.op, begin.bekend_op), einde ? std::optional{einde->op} : std::nullopt};
}

// Requires: `seen` is merged. Returns: nothing if there was no day in view before this one.
std::optional<Date> last_seen_before(const std::vector<Period>& seen, Date day) {
    std::optional<Date> last_seen;
    for (const Period& period : seen) {
        if (period.until && *period.until <= day) last_seen = *period.until - Days{1};
    }
    return last_seen;
}

}  // namespace

std::optional<Feit> antwoord_op(const Verzoek& verzoek, const Dossier& dossier) {
    std::optional<Feit> first = verzoek.uitspraak;
    for (const Maatregel& maatregel : dossier.veiligheid.maatregelen) {
        const bool comes_of_it = maatregel.begin.op >= verzoek.ingediend.op &&
                                 share_someone(maatregel.kinderen, verzoek.kinderen);
        if (comes_of_it && (!first || maatregel.begin.op < first->op)) first = maatregel.begin;
    }
    return first;
}

std::vector<Period> open_zorgen(const Dossier& dossier) {
    std::vector<Period> open;
    for (const Signaal& signaal : dossier.toegang.signalen) {
        open.push_back(known_period(signaal.ontvangen, signaal.afgerond));
    }
    for (const Verzuim& verzuim : dossier.gezin.verzuim) {
        open.push_back(known_period(verzuim.begin, verzuim.einde));
    }
    for (const Onderzoek& onderzoek : dossier.veiligheid.onderzoeken) {
        open.push_back(known_period(onderzoek.begin, onderzoek.einde));
    }
    for (const Verzoek& verzoek : dossier.veiligheid.verzoeken) {
        open.push_back(known_period(verzoek.ingediend, antwoord_op(verzoek, dossier)));
    }
    for (const Maatregel& maatregel : dossier.veiligheid.maatregelen) {
        Period period = maatregel.period();
        period.from = std::max(period.from, maatregel.begin.bekend_op);
        open.push_back(period);
    }
    return merged(std::move(open));
}

std::vector<Period> hulp_voor(const Dossier& dossier, const PersoonId& persoon) {
    std::vector<Period> periods;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (!holds(traject.voor, persoon)) continue;
        for (const Period& helps : traject.helpt()) periods.push_back(helps);
    }
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen) {
        if (plaatsing.kind == persoon) periods.push_back(plaatsing.period());
    }
    return merged(std::move(periods));
}

std::vector<Period> wachten_van(const Dossier& dossier, const PersoonId& persoon) {
    std::vector<Period> periods;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (const auto waiting = traject.wachten(); waiting && holds(traject.wachtenden, persoon)) {
            periods.push_back(*waiting);
        }
    }
    return merged(std::move(periods));
}

std::vector<GeenHulp> geen_hulp_in_beeld(const Dossier& dossier, int shortest_days) {
    const std::vector<Period> concerns = open_zorgen(dossier);
    const Date today = dossier.vraag.peildatum;
    const bool still_open = std::any_of(
        concerns.begin(), concerns.end(), [&](const Period& p) { return p.contains(today); });
    std::vector<GeenHulp> found;
    for (const PersoonId& kind : dossier.gezin.kinderen()) {
        std::vector<Period> covered = hulp_voor(dossier, kind);
        for (const Period& waiting : wachten_van(dossier, kind)) covered.push_back(waiting);
        covered = merged(std::move(covered));
        if (covered.empty()) continue;
        for (const Period& gap : without({covered.front().from, std::nullopt}, covered)) {
            if (!gap.until && !still_open) continue;
            if (gap.from <= today && gap.days(today) >= shortest_days) found.push_back({kind, gap});
        }
    }
    return found;
}

std::vector<Period> in_beeld(const Dossier& dossier) {
    std::vector<Period> seen;
    for (const Contact& contact : dossier.gezin.contacten) {
        // A talk among professionals is no contact with the family.
        if (!contact.met.empty()) seen.push_back({contact.feit.op, contact.feit.op + Days{1}});
    }
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        for (const Period& helps : traject.helpt()) seen.push_back(helps);
    }
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen)
        seen.push_back(plaatsing.period());
    return merged(std::move(seen));
}

std::vector<Ongezien> ongezien(const Dossier& dossier) {
    const std::vector<Period> seen = in_beeld(dossier);
    std::vector<Ongezien> found;
    for (const Period& concern : open_zorgen(dossier)) {
        for (const Period& unseen : without(concern, seen)) {
            found.push_back({unseen, last_seen_before(seen, unseen.from)});
        }
    }
    return found;
}

}  // namespace naast
