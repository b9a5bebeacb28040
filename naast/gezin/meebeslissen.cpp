#include "naast/gezin/meebeslissen.h"

#include "naast/events/personen.h"

namespace naast {

std::vector<PersoonId> wie_meebeslist(const Gezin& gezin, Date day) {
    constexpr int months_of_twelve_years = 12 * 12;
    std::vector<PersoonId> who;
    for (const Persoon& p : gezin.personen) {
        // Of a birth that is roughly known its last day: not asked too early.
        const bool is_twelve = p.rol == Gezinsrol::kind && p.geboren &&
                               add_months(p.geboren->last_day(), months_of_twelve_years) <= day;
        if (!p.overleden && (p.is_grown_up() || is_twelve)) who.push_back(p.id);
    }
    return who;
}

bool beslist_mee(const Gezin& gezin, const std::optional<PersoonId>& wie, Date day) {
    return wie && holds(wie_meebeslist(gezin, day), *wie);
}

std::optional<Weigering> te_jong(const Gezin& gezin,
                                 const std::optional<PersoonId>& wie,
                                 Date day) {
    if (beslist_mee(gezin, wie, day)) return std::nullopt;
    return Weigering{Weigeringsgrond::vereist,
                     "",
                     {"Dit kan vanaf 12 jaar. Vraag iemand om hulp.",
                      "This can be done from the age of 12. Ask somebody to help."}};
}

std::vector<PersoonId> levenden(const Gezin& gezin) {
    std::vector<PersoonId> who;
    for (const Persoon& p : gezin.personen) {
        if (!p.overleden) who.push_back(p.id);
    }
    return who;
}

bool is_levend_kind(const Gezin& gezin, const PersoonId& id) {
    const Persoon* persoon = gezin.find(id);
    return persoon != nullptr && !persoon->overleden && holds(gezin.kinderen(), id);
}

std::vector<Medewerker> wie_werken_met(const Gezin& gezin, Date day) {
    std::vector<Medewerker> who;
    for (const auto* some : {&gezin.regisseurs, &gezin.betrokkenen}) {
        for (const Betrokkenheid& b : *some) {
            if (b.period().contains(day)) who.push_back(b.medewerker);
        }
    }
    return who;
}

}  // namespace naast
