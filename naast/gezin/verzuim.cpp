#include "naast/gezin/verzuim.h"

#include "naast/gezin/meebeslissen.h"

#include <algorithm>

namespace naast {

namespace {

// Null: this one goes to school.
const Verzuim* running(const Gezin& gezin, const PersoonId& kind) {
    for (const Verzuim& verzuim : gezin.verzuim) {
        if (verzuim.kind == kind && !verzuim.einde) return &verzuim;
    }
    return nullptr;
}

bool stays_away(const Gezin& gezin, const PersoonId& kind, Date day) {
    return running(gezin, kind) != nullptr ||
           std::any_of(gezin.verzuim.begin(), gezin.verzuim.end(), [&](const Verzuim& v) {
               return v.kind == kind && v.period().contains(day);
           });
}

}  // namespace

std::vector<const Verzuim*> lopend_verzuim(const Gezin& gezin) {
    std::vector<const Verzuim*> all;
    for (const Verzuim& verzuim : gezin.verzuim) {
        if (!verzuim.einde) all.push_back(&verzuim);
    }
    return all;
}

Decision decide(const Gezin& gezin, const MeldVerzuim& opdracht, Date today) {
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.kinderen.empty()) {
        return required(
            "kinderen",
            {"Kies wie er niet naar school gaat.", "Choose who does not go to school."});
    }
    for (const PersoonId& kind : opdracht.kinderen) {
        if (!is_levend_kind(gezin, kind)) {
            return required("kinderen",
                            {"Deze persoon is geen kind van dit gezin.",
                             "This person is no child of this family."});
        }
        if (stays_away(gezin, kind, opdracht.op)) {
            const std::string& naam = gezin.find(kind)->naam;
            return required("kinderen",
                            {"Van " + naam + " staat al dat hij of zij niet naar school gaat.",
                             "It stands already that " + naam + " does not go to school."});
        }
        // One that ended would be ended by the same day.
        const bool is_before_another =
            std::any_of(gezin.verzuim.begin(), gezin.verzuim.end(), [&](const Verzuim& v) {
                return v.kind == kind && v.begin.op > opdracht.op;
            });
        if (is_before_another) {
            return required("op",
                            {"Er staat al verzuim dat later begon. Kies een latere dag.",
                             "Absence that began later stands already. Choose a later day."});
        }
    }
    return one_event(opdracht.op,
                     opdracht.kinderen,
                     SchoolverzuimBegonnen{opdracht.verzuim, opdracht.school, opdracht.tekst});
}

Decision decide(const Gezin& gezin, const MeldTerugNaarSchool& opdracht, Date today) {
    if (opdracht.op > today) return still_to_come("op");
    if (opdracht.kinderen.empty()) {
        return required("kinderen",
                        {"Kies wie er weer naar school gaat.", "Choose who goes to school again."});
    }
    for (const PersoonId& kind : opdracht.kinderen) {
        const Verzuim* verzuim = running(gezin, kind);
        if (verzuim == nullptr) {
            return required("kinderen",
                            {"Van deze persoon staat niet dat hij of zij wegblijft van school.",
                             "It does not stand that this person stays away from school."});
        }
        if (opdracht.op <= verzuim->begin.op) {
            return required("op",
                            {"Kies een dag na de eerste dag zonder school.",
                             "Choose a day after the first day without school."});
        }
    }
    return one_event(opdracht.op, opdracht.kinderen, SchoolverzuimBeeindigd{opdracht.tekst});
}

}  // namespace naast
