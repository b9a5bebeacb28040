#include "naast/gezin/wie_erbij.h"

#include <algorithm>

namespace naast {

namespace {

Weigering refused(std::string veld, Tekst reden) {
    return {Weigeringsgrond::vereist, std::move(veld), std::move(reden)};
}

// Without an end that is known.
bool directs_on(const Gezin& gezin, const MedewerkerId& wie, Date day) {
    const auto all = gezin.regisseurs_on(day);
    return std::any_of(all.begin(), all.end(), [&](const Betrokkenheid* one) {
        return one->medewerker.id == wie && !one->einde;
    });
}

}  // namespace

std::optional<Weigering> waarom_niet_bij_wie_er_is(const Gezin& gezin,
                                                   const Event& event,
                                                   const MedewerkerId& wie) {
    using No = std::optional<Weigering>;
    const Date day = event.op.first_day();
    const auto is_there = [&](const Medewerker& worker) {
        return std::any_of(
            gezin.betrokkenen.begin(), gezin.betrokkenen.end(), [&](const auto& one) {
                return one.medewerker.id == worker.id && one.rol && one.period().contains(day);
            });
    };
    return std::visit(
        Overloaded{
            [&](const DuoGevormd& e) {
                const bool fits =
                    (e.een.id == wie || e.ander.id == wie) && directs_on(gezin, wie, day);
                return fits ? No{}
                            : No{refused("een",
                                         {"Een duo vormt de regisseur zelf, met een ander.",
                                          "The coordinator forms a duo with another."})};
            },
            [&](const WaarnemerAangewezen& e) {
                return directs_on(gezin, e.voor, day)
                           ? No{}
                           : No{refused(
                                 "voor",
                                 {"Waarnemen kan alleen voor de regisseur van die dag.",
                                  "One can only stand in for the coordinator of that day."})};
            },
            [&](const BetrokkeneToegevoegd& e) {
                return is_there(e.medewerker)
                           ? No{refused("medewerker",
                                        {"Deze medewerker werkt al met het gezin.",
                                         "This worker works with the family already."})}
                           : No{};
            },
            [&](const GezinAfgesloten&) {
                const auto open = gezin.open();
                const bool is_open = std::any_of(
                    open.begin(), open.end(), [&](const Period& one) { return one.contains(day); });
                return is_open ? No{}
                               : No{refused("op",
                                            {"Op deze dag was het gezin niet open.",
                                             "On this day the family was not open."})};
            },
            [](const auto&) { return No{}; }},
        event.inhoud);
}

}  // namespace naast
