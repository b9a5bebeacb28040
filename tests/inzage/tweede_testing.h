// The second implementation of the decision on access, to compare with the first one. Written from
// section 2 of the design and docs/reference/inzage-lezing.md only; the first one was not read.
// "reading 12" is point 12 of that page.
#pragma once

#include "naast/base/date.h"
#include "naast/events/personen.h"
#include "naast/inzage/oordeel.h"
#include "naast/inzage/wereld.h"

#include <chrono>
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

namespace naast::inzage::tweede {

// As naast::inzage::beoordeel. `reden` stays empty.
Oordeel beoordeel(const Wereld& wereld,
                  const Item& item,
                  const Aanvraag& aanvraag,
                  const Schakelaars& schakelaars = {});

// What the rules in tweede_testing.cpp ask of the facts: age, authority, the letters of the table,
// consent, legal ground, threat and place. For that file only; here since one file of all would be
// too long.
namespace facts {

struct Look {
    const Wereld& wereld;
    const Item& item;
    const Schakelaars& schakelaars;
    Subject subject;
    Doel doel;
    Instant nu;
    bool is_emergency = false;      // reading 17
    bool is_emergency_loc = false;  // reading 16: with `ook_plaats`
    bool is_principal = false;      // reading 15: of a delegate; only three ties count
};

template <class E>
bool one_of(E value, std::initializer_list<E> list) {
    for (const E one : list) {
        if (one == value) return true;
    }
    return false;
}

template <class List, class Test>
bool any(const List& list, Test test) {
    for (const auto& one : list) {
        if (test(one)) return true;
    }
    return false;
}

template <class List, class Test>
bool each(const List& list, Test test) {
    for (const auto& one : list) {
        if (!test(one)) return false;
    }
    return true;
}

inline bool holds_text(const std::vector<std::string>& texts, const std::string& text) {
    return any(texts, [&](const std::string& one) { return one == text; });
}

// `persons` is that person and nobody else.
inline bool is_only(const std::vector<PersoonId>& persons, const std::optional<PersoonId>& person) {
    if (!person || persons.empty()) return false;
    return each(persons, [&](const PersoonId& one) { return one == *person; });
}

// ---- Persons ----

inline const Lid* find_member(const Wereld& wereld, const std::optional<PersoonId>& id) {
    for (const Lid& lid : wereld.leden) {
        if (id && lid.id == *id) return &lid;
    }
    return nullptr;
}

// Whole years on the Dutch day of `nu`. Month and day are compared, so that who is born on 29
// February is a year older on 1 March.
inline int age_of(const Lid& lid, Instant nu) {
    const std::chrono::year_month_day born{lid.geboren};
    const std::chrono::year_month_day today{dutch_day(nu)};
    const int years = static_cast<int>(today.year()) - static_cast<int>(born.year());
    const bool is_before_birthday =
        today.month() < born.month() || (today.month() == born.month() && today.day() < born.day());
    return is_before_birthday ? years - 1 : years;
}

inline bool is_incompetent(const Lid& lid, Instant nu) {
    return any(lid.wilsonbekwaam, [&](const Venster& venster) { return venster.contains(nu); });
}

inline bool has_authority(const PersoonId& ouder, const Lid& child, Instant nu) {
    return any(child.gezag, [&](const Gezag& gezag) {
        return gezag.ouder == ouder && gezag.venster.contains(nu);
    });
}

// ---- The letters of the table: reading 7 ----

inline bool letter_o(const Look& look, const Deel& deel) {
    return !look.subject.organisatie.empty() && deel.organisatie == look.subject.organisatie;
}

inline bool letter_t(const Band& band, const Deel& deel) {
    return deel.traject.has_value() && band.traject.has_value() && *deel.traject == *band.traject;
}

inline bool letter_p(const Look& look, const Deel& deel) {
    const Subject& subject = look.subject;
    if (holds_text(deel.gericht_aan, subject.id)) return true;
    if (!subject.organisatie.empty() && holds_text(deel.gericht_aan, subject.organisatie)) {
        return true;
    }
    return subject.persoon && holds_text(deel.gericht_aan, subject.persoon->waarde);
}

inline bool is_own_msg(const Look& look, const Deel& deel) {
    return deel.auteur == look.subject.id || letter_p(look, deel);
}

// Reading 12: a statement of someone else.
inline bool is_statement_of_other(const Look& look, const Deel& deel) {
    return any(deel.verklaring_van, [&](const PersoonId& who) {
        return !look.subject.persoon || who != *look.subject.persoon;
    });
}

// ---- Consent: reading 8 ----

inline bool is_to_subject(const Look& look, const std::string& aan) {
    if (aan == look.subject.id) return true;
    return !look.subject.organisatie.empty() && aan == look.subject.organisatie;
}

inline bool gave_consent(const Look& look,
                         const PersoonId& gever,
                         const PersoonId& over,
                         Categorie kind) {
    return any(look.wereld.toestemmingen, [&](const Toestemming& consent) {
        return consent.gever == gever && consent.over == over && consent.categorie == kind &&
               consent.doel == look.doel && consent.venster.contains(look.nu) &&
               is_to_subject(look, consent.aan);
    });
}

// At least one or all of those with live authority; if there is none, it is not met.
inline bool authority_consents(const Look& look, const Lid& lid, Categorie kind) {
    int with_authority = 0;
    int consenting = 0;
    for (const Gezag& gezag : lid.gezag) {
        if (!gezag.venster.contains(look.nu)) continue;
        with_authority += 1;
        if (gave_consent(look, gezag.ouder, lid.id, kind)) consenting += 1;
    }
    if (with_authority == 0) return false;
    if (look.schakelaars.gezamenlijk_gezag == GezamenlijkGezag::een_ouder) return consenting > 0;
    return consenting == with_authority;
}

inline bool is_blocked(const Look& look, const Lid& lid, Categorie kind) {
    return any(look.wereld.blokkades, [&](const Blokkade& block) {
        return block.over == lid.id && block.categorie == kind && block.venster.contains(look.nu) &&
               has_authority(block.ouder, lid, look.nu);
    });
}

inline bool is_consented(const Look& look, const PersoonId& over, Categorie kind) {
    const Lid* lid = find_member(look.wereld, over);
    if (lid == nullptr) return false;  // the age is unknown: nobody is the right one
    const int age = age_of(*lid, look.nu);
    const bool incompetent = is_incompetent(*lid, look.nu);

    if ((age < 16 || (incompetent && age < 18)) && is_blocked(look, *lid, kind)) return false;
    if (incompetent) return age < 18 && authority_consents(look, *lid, kind);
    if (age < 12) return authority_consents(look, *lid, kind);
    if (age < 16) {
        if (!gave_consent(look, lid->id, lid->id, kind)) return false;
        if (look.schakelaars.van_12_tot_15 == Toestemming12Tot15::alleen_kind) return true;
        return authority_consents(look, *lid, kind);
    }
    return gave_consent(look, lid->id, lid->id, kind);
}

inline bool letter_c(const Look& look, const Deel& deel, Categorie kind) {
    if (deel.over.empty()) return false;
    return each(deel.over, [&](const PersoonId& over) { return is_consented(look, over, kind); });
}

// ---- Legal ground: reading 9 ----

inline bool has_ground(const Look& look, const PersoonId& over, Categorie kind) {
    if (look.subject.organisatie.empty()) return false;
    return any(look.wereld.grondslagen, [&](const Grondslag& ground) {
        return ground.aan == look.subject.organisatie && ground.categorie == kind &&
               ground.over == over && (!ground.item || *ground.item == look.item.id) &&
               ground.venster.contains(look.nu);
    });
}

inline bool letter_l(const Look& look, const Deel& deel, Categorie kind) {
    if (deel.over.empty()) return false;
    return each(deel.over, [&](const PersoonId& over) { return has_ground(look, over, kind); });
}

// ---- Threat and place: reading 16 ----

// A threat counts from its beginning, also after its end, until a live Vrijgave.
inline bool threat_counts(const Look& look, const Dreiging& threat) {
    if (look.nu < threat.venster.from) return false;
    return !any(look.wereld.vrijgaven, [&](const Vrijgave& release) {
        return release.persoon == threat.naar && release.aan == threat.van &&
               release.venster.contains(look.nu);
    });
}

// For the family as a whole: each member, any member.
inline std::vector<PersoonId> persons_of(const Look& look, const Deel& deel) {
    if (!deel.over.empty()) return deel.over;
    std::vector<PersoonId> all;
    for (const Lid& lid : look.wereld.leden) all.push_back(lid.id);
    return all;
}

inline bool is_secret_or_threatened(const Look& look, const PersoonId& person) {
    const Lid* lid = find_member(look.wereld, person);
    if (lid != nullptr && lid->adres_geheim) return true;
    return any(look.wereld.dreigingen, [&](const Dreiging& threat) {
        return threat.naar == person && threat_counts(look, threat);
    });
}

// A part of another category that can betray a place, about someone whose place is secret: guarded
// as LOC besides as what it is.
inline bool is_guarded(const Look& look, const Deel& deel) {
    if (deel.categorie == Categorie::loc || !deel.verraadt_plaats) return false;
    return any(persons_of(look, deel),
               [&](const PersoonId& person) { return is_secret_or_threatened(look, person); });
}

inline bool is_threat_to_part(const Look& look, const PersoonId& van, const Deel& deel) {
    const std::vector<PersoonId> persons = persons_of(look, deel);
    return any(look.wereld.dreigingen, [&](const Dreiging& threat) {
        return threat.van == van && holds(persons, threat.naar) && threat_counts(look, threat);
    });
}

inline bool knows_place_of(const Look& look, const PersoonId& person) {
    return any(look.wereld.plaatskennis, [&](const Plaatskennis& known) {
        return known.persoon == person && known.wie == look.subject.id &&
               known.venster.contains(look.nu);
    });
}

inline bool knows_place(const Look& look, const Deel& deel) {
    const std::vector<PersoonId> persons = persons_of(look, deel);
    if (persons.empty()) return false;
    return each(persons, [&](const PersoonId& one) { return knows_place_of(look, one); });
}

}  // namespace facts

}  // namespace naast::inzage::tweede
