#include "naast/inzage/inzage.h"

#include <algorithm>

namespace naast::inzage {

std::vector<Relatie> relations_of(const Gezin& gezin) {
    std::vector<Relatie> relations;
    for (const auto* list : {&gezin.regisseurs, &gezin.betrokkenen}) {
        for (const Betrokkenheid& tie : *list)
            relations.push_back({tie.medewerker.id, tie.period()});
    }
    return relations;
}

Besluit decide(const Gebruiker& subject, const std::vector<Relatie>& relations, Date today) {
    const bool is_involved =
        std::any_of(relations.begin(), relations.end(), [&](const Relatie& relation) {
            return relation.medewerker == subject.id && relation.period.contains(today);
        });
    return is_involved ? Besluit::toegestaan : Besluit::bestaat_niet;
}

}  // namespace naast::inzage
