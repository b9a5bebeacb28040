// What a rule gets and gives. A rule is a pure function of the dossier at a date and the norms; it
// finds every stretch in which it holds or held, so that the first date is part of the answer.
#pragma once

#include "naast/dossier/dossier.h"
#include "naast/signalering/feiten.h"
#include "naast/signalering/signalering.h"
#include "naast/termijnen/normen.h"

#include <initializer_list>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace naast {

// Whether the sentences are made too. Who only counts or keeps what stands does without: they cost
// more than all the rest.
enum class Woorden { met, zonder };

struct Overzicht;

struct RuleInput {
    const Dossier& dossier;
    const Normen& normen;
    const Overzicht& overzicht;  // of the same dossier
    Woorden woorden = Woorden::met;

    Date vandaag() const { return dossier.vraag.peildatum; }
    // Returns: nothing if no such norm was in force for this family on that day; then the rule is
    // silent.
    std::optional<Date> due_on(const NormId& norm, Date starts_on) const {
        return due_on(normen.find(norm), starts_on);
    }
    // The same of a norm that was found before, for who asks it of many days; nothing of none.
    std::optional<Date> due_on(const Norm* norm, Date starts_on) const {
        return norm == nullptr ? std::nullopt
                               : normen.due_on(*norm, starts_on, dossier.gezin.gemeente);
    }
    std::optional<int> aantal(const NormId& norm, Date on) const {
        return normen.aantal(norm, on, dossier.gezin.gemeente);
    }
    // Whether what begins on this day and ends on that one, or goes on, can have been raised by
    // now.
    bool can_stand(Date from, const std::optional<Date>& until) const {
        return from <= vandaag() && (!until || from < *until);
    }
    // Whether a stretch lasts so long that the term of this norm can have run out in it by now. Who
    // asks it of many stretches finds the norm once.
    bool runs_out_in(const Period& stretch, const Norm* norm) const {
        // Most stretches are a few days; then no term needs to be counted.
        if (!can_run_out_in(stretch, norm)) return false;
        const auto due = due_on(norm, stretch.from);
        return due && can_stand(*due, stretch.until);
    }
    bool runs_out_in(const Period& stretch, const NormId& norm) const {
        return runs_out_in(stretch, normen.find(norm));
    }
    // The same by the shortest that the term can be. If it cannot, it cannot in a part either.
    bool can_run_out_in(const Period& stretch, const Norm* norm) const {
        return norm != nullptr && can_stand(stretch.from + norm->minstens, stretch.until);
    }
    // The length in days of a norm that is a term. Returns: nothing as above.
    std::optional<int> dagen(const NormId& norm, Date on) const {
        return dagen(normen.find(norm), on);
    }
    std::optional<int> dagen(const Norm* norm, Date on) const;
    // The sentence that `made` makes. Returns: an empty one if nobody wants sentences.
    template <class F>
    Tekst text(const F& made) const {
        return woorden == Woorden::met ? made() : Tekst{};
    }
    // The names of these members, for use in a sentence.
    Tekst namen(const std::vector<PersoonId>& ids) const;
};

// From which day on something no longer held, and the events that ended it: none if time alone did.
struct Einde {
    Date op{};
    Feiten door{};

    Einde(Date day) : op(day) {}                          // NOLINT(google-explicit-constructor)
    Einde(const Feit& feit) : op(feit.op), door{feit} {}  // NOLINT(google-explicit-constructor)
    Einde(Date day, Feiten facts) : op(day), door(std::move(facts)) {}
};

// Whichever comes first; of those on one day the first of the list.
std::optional<Einde> eerste(std::initializer_list<std::optional<Einde>> all);
// When both have ended, with the events of both. Returns: nothing if one of them has not.
std::optional<Einde> laatste(const std::optional<Einde>& a, const std::optional<Einde>& b);

// What a rule found, before the calendar is laid over it.
struct Vondst {
    std::vector<PersoonId> betreft;
    std::vector<Stap> stappen;  // when each step begins if nothing ends it first; in order
    std::optional<Einde> tot;   // first day on which it no longer holds
    Feiten feiten;  // what it rests on; a step waits until those of before it were known
    Tekst tekst;
    std::string_view norm;  // as it stands in the source
    // What made a later step begin; that step counts itself from when it was known.
    Feiten verder{};
};

struct Regel {
    std::string_view id;
    Tekst titel;
    std::string_view bron;  // "catalogus MEA-08, TRM-44; S3 §4.3", in the form of norms/normen.toml
    Wie wie = Wie::regisseur;
    Tekst eindigt;
    std::vector<Vondst> (*zoek)(const RuleInput&);
};

// All rules of this version, in the order of the catalogue.
const std::vector<const Regel*>& regels();

// Every warning of every rule that stands on the day of the question, or stood before it; without
// titel, tekst and eindigt if nobody wants the words.
// Returns: by first date, then by rule.
std::vector<Signalering> signaleringen(const Dossier& dossier,
                                       const Normen& normen,
                                       Woorden woorden = Woorden::met);

}  // namespace naast
