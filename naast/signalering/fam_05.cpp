// FAM-05. Everyone who works with the family is counted: more than six at once are too many faces.
#include "naast/signalering/regel.h"

#include <algorithm>
#include <set>

namespace naast {

namespace {

// Who worked here on this day, each once.
std::vector<const Betrokkenheid*> present_on(const Dossier& dossier, Date day) {
    std::vector<const Betrokkenheid*> found;
    const auto add = [&](const Betrokkenheid& one) {
        if (!one.period().contains(day)) return;
        const bool is_there = std::any_of(found.begin(), found.end(), [&](const Betrokkenheid* b) {
            return b->medewerker.id == one.medewerker.id;
        });
        if (!is_there) found.push_back(&one);
    };
    for (const Betrokkenheid& regisseur : dossier.gezin.regisseurs) add(regisseur);
    for (const Betrokkenheid& betrokkene : dossier.gezin.betrokkenen) add(betrokkene);
    return found;
}

// How many stood here on this day, somebody who stood here twice counted twice.
int places_on(const Dossier& dossier, Date day) {
    int places = 0;
    for (const auto* list : {&dossier.gezin.regisseurs, &dossier.gezin.betrokkenen}) {
        for (const Betrokkenheid& one : *list) places += one.period().contains(day) ? 1 : 0;
    }
    return places;
}

// Returns: each once, in order.
std::vector<Date> days_of_change(const Dossier& dossier) {
    std::vector<Date> days;
    const auto add = [&](const std::vector<Betrokkenheid>& list) {
        for (const Betrokkenheid& one : list) {
            days.push_back(one.begin.op);
            if (one.einde) days.push_back(one.einde->op);
        }
    };
    add(dossier.gezin.regisseurs);
    add(dossier.gezin.betrokkenen);
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

Feiten who_left_by(const Dossier& dossier, Date day) {
    Feiten facts;
    for (const auto* list : {&dossier.gezin.regisseurs, &dossier.gezin.betrokkenen}) {
        for (const Betrokkenheid& one : *list) {
            if (!one.einde || one.einde->op > day) continue;
            facts.push_back(one.begin);
            facts.push_back(*one.einde);
        }
    }
    return facts;
}

Vondst te_veel(const RuleInput& input,
               const std::vector<const Betrokkenheid*>& present,
               Date day,
               int limit) {
    Feiten facts;
    for (const Betrokkenheid* one : present) facts.push_back(one->begin);
    const Tekst tekst = input.text([&] {
        const std::string most = std::to_string(limit);
        return Tekst{"Sinds " + to_dutch(day) + " werken meer dan " + most +
                         " mensen tegelijk met dit gezin. Spreek af wie er blijft.",
                     "Since " + to_english(day) + " more than " + most +
                         " people work with this family at once. Agree who stays."};
    });
    return {{}, {{Sterkte::waarschuwing, day}}, std::nullopt, std::move(facts), tekst, "FAM-05"};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    bool is_raised = false;
    for (const Date day : days_of_change(input.dossier)) {
        const auto limit = input.aantal("FAM-05", day);
        // Mostly they are not so many, and then it does not matter who they are.
        const bool may_be_many = limit && places_on(input.dossier, day) > *limit;
        const auto present =
            may_be_many ? present_on(input.dossier, day) : std::vector<const Betrokkenheid*>{};
        const bool too_many = may_be_many && static_cast<int>(present.size()) > *limit;
        if (too_many && !is_raised) {
            found.push_back(te_veel(input, present, day, *limit));
            // Who left before would otherwise still be there.
            for (const Feit& left : who_left_by(input.dossier, day))
                found.back().feiten.push_back(left);
        }
        // Who came while it lasted may have made it last.
        for (const Betrokkenheid* one : present) {
            if (too_many) found.back().verder.push_back(one->begin);
        }
        if (!too_many && is_raised) found.back().tot = Einde{day, who_left_by(input.dossier, day)};
        is_raised = too_many;
    }
    return found;
}

}  // namespace

extern const Regel fam_05;
const Regel fam_05{
    "FAM-05",
    {"Te veel gezichten", "Too many faces"},
    "catalogus FAM-05; S1 §4, §7; S3 §4.5",
    Wie::regisseur,
    {"Er werken hooguit zes mensen met dit gezin.", "At most six people work with this family."},
    zoek};

}  // namespace naast
