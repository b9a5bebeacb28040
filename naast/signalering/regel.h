// What a rule gets and gives. A rule is a pure function of the dossier at a date and the norms; it
// finds every stretch in which it holds or held, so that the first date is part of the answer.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/signalering/signalering.h"
#include "naast/termijnen/normen.h"

#include <optional>
#include <string_view>
#include <vector>

namespace naast {

struct RuleInput {
    const Dossier& dossier;
    const Normen& normen;

    Date vandaag() const { return dossier.vraag.peildatum; }
    // Returns: nothing if no such norm was in force for this family on that day; then the rule is
    // silent.
    std::optional<Date> due_on(std::string_view norm, Date starts_on) const {
        return normen.due_on(norm, starts_on, dossier.gezin.gemeente);
    }
    std::optional<int> aantal(std::string_view norm, Date on) const {
        return normen.aantal(norm, on, dossier.gezin.gemeente);
    }
    // The names of these members, for use in a sentence.
    Tekst namen(const std::vector<PersoonId>& ids) const;
};

// What a rule found, before the calendar is laid over it.
struct Vondst {
    std::vector<PersoonId> betreft;
    std::vector<Stap> stappen;  // when each step begins if nothing ends it first; in order
    std::optional<Date> tot;    // first day on which it no longer holds
    std::vector<Feit> feiten;   // what made it arise: it cannot be raised before these were known
    Tekst tekst;
    std::string norm;
};

struct Regel {
    std::string_view id;
    Tekst titel;
    Wie wie = Wie::regisseur;
    Tekst eindigt;
    std::vector<Vondst> (*zoek)(const RuleInput&);
};

// All rules of this version, in the order of the catalogue.
const std::vector<const Regel*>& regels();

// Every warning of every rule that stands on the day of the question, or stood before it.
// Returns: by first date, then by rule.
std::vector<Signalering> signaleringen(const RuleInput& input);

}  // namespace naast
