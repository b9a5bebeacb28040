// A stretch of days with the events that began and ended it, so that a rule can name what it used.
#pragma once

#include "naast/base/period.h"
#include "naast/signalering/regel.h"

#include <algorithm>
#include <concepts>
#include <utility>
#include <vector>

namespace naast {

struct Tijdvak {
    Period period;
    Feiten begin;
    Feiten einde;  // empty if it goes on, or if time alone ended it

    Tijdvak(Period p, Feiten began, Feiten ended = {})
        : period(p), begin(std::move(began)), einde(std::move(ended)) {}
    Tijdvak(const Feit& began, const std::optional<Feit>& ended);

    std::optional<Einde> tot() const;
};

// A question asked of each stretch: whether it matters. Refers to the function that it is made of,
// so it lives no longer than the call that it is given to; std::function would ask for memory each
// time.
class Behoud {
public:
    Behoud() = default;  // all matter
    template <std::predicate<const Period&> F>
    Behoud(const F& question)  // NOLINT(google-explicit-constructor): a function is given
        : question_(&question), ask_([](const void* which, const Period& stretch) -> bool {
              return (*static_cast<const F*>(which))(stretch);
          }) {}

    bool operator()(const Period& stretch) const {
        return ask_ == nullptr || ask_(question_, stretch);
    }

private:
    const void* question_ = nullptr;
    bool (*ask_)(const void*, const Period&) = nullptr;
};

// What is left of `whole` when the covered stretches are taken out. What is left begins with what
// began the whole, with all of a stretch that ended there, and with what ended earlier stretches:
// had they not ended, nothing would be left.
// Returns: in order; only what passes `keep`, since naming the events is most of the work.
std::vector<Tijdvak> zonder(const Tijdvak& whole,
                            const std::vector<Tijdvak>& covered,
                            Behoud keep = {});

// Overlapping and touching stretches made one, with the events of all its parts, and with what
// ended the ones before. Returns: in order; only what passes `keep`, as above.
std::vector<Tijdvak> samen(const std::vector<Tijdvak>& parts, Behoud keep = {});

// Whether anything that passes `keep` is left of the parts when the covered stretches are taken
// out.
bool any_gap(std::vector<Period> parts, std::vector<Period> covered, Behoud keep);
// `samen(parts)` without the covered stretches, as `zonder` gives them. Mostly nothing passes
// `keep`, and then no events are gathered.
std::vector<Tijdvak> samen_zonder(const std::vector<Tijdvak>& parts,
                                  const std::vector<Tijdvak>& covered,
                                  Behoud keep);

// Whether both end on the same day, or neither ends.
bool end_together(const std::optional<Einde>& a, const std::optional<Einde>& b);

// When all of them were known.
Date bekend_op(const Feiten& feiten);

// The stretches of several persons; those with the same days, known on the same day, stand
// together.
struct Gedeeld {
    Tijdvak tijd;
    std::vector<PersoonId> personen;
};
// Puts the stretch with the one that it shares, or adds it.
void deel(std::vector<Gedeeld>& all, Tijdvak tijd, const PersoonId& persoon);
template <class F>
std::vector<Gedeeld> per_persoon(const std::vector<PersoonId>& personen, const F& stretches_of) {
    std::vector<Gedeeld> all;
    for (const PersoonId& persoon : personen) {
        for (Tijdvak& tijd : stretches_of(persoon)) deel(all, std::move(tijd), persoon);
    }
    return all;
}

// --- stretches that more than one rule asks for
// ---------------------------------------------------

// When help stands still, mostly to wait for other help.
std::vector<Tijdvak> stilstand(const Hulptraject& traject);
// What is left of it when the help did not stand still. Returns: in order; a stretch without days
// where it stood still from the start, so that a rule can name that.
std::vector<Tijdvak> zonder_stilstand(const Tijdvak& whole, const Hulptraject& traject);
// Adds when this helped: from the start until the stop, without what was on hold, as above; nothing
// if it never started.
void add_helpt(std::vector<Tijdvak>& all, const Hulptraject& traject);
// When the parents, or the family as a whole, get help.
std::vector<Tijdvak> hulp_aan_ouders(const Dossier& dossier);
// From the application until the help starts, is rejected or stops.
std::optional<Tijdvak> wachten(const Hulptraject& traject);
Tijdvak loop(const Maatregel& maatregel);
Tijdvak loop(const Plaatsing& plaatsing);
// From birth, as far as it is known, until death. Without the event of the birth if the member was
// born when it was added.
Tijdvak leven(const Persoon& persoon);

struct Zorgtijd {
    Tijdvak tijd;
    std::vector<PersoonId> betreft;
    bool is_about_safety = false;
};
// A judgement that it is not safe stands until each of these persons was judged again, or died.
std::vector<Zorgtijd> onveilig(const Dossier& dossier);
// Not what a measure is for: only to get help, or for want of a coordinator (CRT-09). A request for
// nothing else is no worry about safety.
bool is_geen_grond(VerzoekReden reden);
// What keeps a worry open: a signal not answered, an absence from school, an investigation, a
// request at the court, a measure, a finding of an expert not answered, a judgement that it is not
// safe.
std::vector<Zorgtijd> zorgen(const Dossier& dossier);
// What many rules ask for, worked out once for a family.
// Requires: the dossier outlives it.
struct Overzicht {
    explicit Overzicht(const Dossier& dossier);

    std::vector<Zorgtijd> zorgen;

    // When this person gets help: a trajectory that is not on hold, a bridging, or a placement.
    const std::vector<Tijdvak>& hulp_aan(const PersoonId& persoon) const;
    // zonder(whole, hulp_aan(persoon), keep)
    std::vector<Tijdvak> zonder_hulp(const Tijdvak& whole,
                                     const PersoonId& persoon,
                                     Behoud keep) const;

private:
    struct Hulp {
        const PersoonId* persoon = nullptr;
        std::vector<Tijdvak> delen;
        std::vector<Period> dagen;  // merged
    };
    const Hulp& of(const PersoonId& persoon) const;
    void add(const PersoonId& persoon, const Tijdvak& help);

    std::vector<Hulp> hulp_;
};

// The worries about safety, from this day on as long as one of them is open: with those that are
// open on the day, those that take over when the last of these ends, and those that had ended
// before, which would be open too. Returns: nothing if none is open then.
std::optional<Tijdvak> veiligheidszorgen_op(const Overzicht& overzicht, Date day);

// Talks with members of the family, by whatever organisation, oldest first.
std::vector<const Contact*> contacten_met_gezin(const Dossier& dossier);
// The first of them on or after this day. Returns: nothing if there is none.
std::optional<Feit> contact_vanaf(const Dossier& dossier, Date from);

// The facts that are not before this day, the first of them. Requires: any order.
template <class Facts>
std::optional<Feit> eerste_vanaf(const Facts& feiten, Date from) {
    std::optional<Feit> first;
    for (const Feit& feit : feiten) {
        if (feit.op >= from && (!first || feit.op < first->op)) first = feit;
    }
    return first;
}

}  // namespace naast
