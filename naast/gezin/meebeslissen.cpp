#include "naast/gezin/meebeslissen.h"

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

}  // namespace naast
