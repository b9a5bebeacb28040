// The second implementation of the decision on access, to compare with the first one. Written from
// section 2 of the design and docs/reference/inzage-lezing.md only; the first one was not read.
// "reading 12" is point 12 of that page. One function for each tie: to be read next to the page.
#include "tests/inzage/tweede_testing.h"

#include <algorithm>
#include <chrono>
#include <vector>

namespace naast::inzage::tweede {

namespace {

using namespace facts;
using enum Categorie;
using enum Zicht;
using Tie = Betrekking;

// What a part shows, and whether reading 19 took more than that away.
struct View {
    Zicht zicht = niets;
    bool is_disputed = false;
};

View most_of(View a, View b) {
    if (a.zicht > b.zicht) return a;
    if (b.zicht > a.zicht) return b;
    return View{a.zicht, a.is_disputed || b.is_disputed};
}

// ---- Which ties count: readings 1, 2, 5 and 12 ----

// "The ties regisseur to school" (readings 1 and 23).
bool is_regisseur_to_school(Tie tie) {
    return one_of(tie, {Tie::regisseur, Tie::duo, Tie::toegang, Tie::betrokken_professional}) ||
           one_of(tie, {Tie::aanbieder, Tie::verwijzer, Tie::tafelgast, Tie::veilig_thuis}) ||
           one_of(tie, {Tie::raad, Tie::jeugdbescherming, Tie::huisarts}) ||
           one_of(tie, {Tie::jeugdgezondheidszorg, Tie::school});
}

// Reading 16, last sentence: these are no ties that count for a sealed class.
bool is_ticket_tie(Tie tie) {
    return one_of(tie, {Tie::toezicht, Tie::audit, Tie::privacyfunctionaris});
}

bool is_parent_tie(Tie tie) {
    return one_of(tie, {Tie::ouder_met_gezag, Tie::voogd});
}

bool is_delegate_tie(Tie tie) {
    return one_of(tie, {Tie::vertrouwenspersoon, Tie::gemachtigde});
}

// Reading 1.
bool fits_kind(Tie tie, SubjectSoort soort) {
    if (soort == SubjectSoort::professional) {
        return is_regisseur_to_school(tie) || is_ticket_tie(tie) || is_delegate_tie(tie);
    }
    if (soort == SubjectSoort::burger) {
        return is_parent_tie(tie) || is_delegate_tie(tie) ||
               one_of(tie, {Tie::ouder_zonder_gezag, Tie::zelf, Tie::jim, Tie::netwerk});
    }
    return false;
}

// Reading 5.
bool allows_purpose(Tie tie, Doel doel) {
    switch (doel) {
        case Doel::samenwerken:
            return is_regisseur_to_school(tie) || one_of(tie, {Tie::jim, Tie::netwerk});
        case Doel::onderzoek:
            return one_of(tie, {Tie::veilig_thuis, Tie::raad, Tie::jeugdbescherming});
        case Doel::eigen_inzage:
            return is_parent_tie(tie) || is_delegate_tie(tie) ||
                   one_of(tie, {Tie::ouder_zonder_gezag, Tie::zelf, Tie::jim, Tie::netwerk});
        case Doel::toezicht: return is_ticket_tie(tie);
        case Doel::nood: return false;
    }
    return false;
}

bool has_mandate(const Wereld& wereld, const Subject& subject, Instant nu) {
    return any(wereld.mandaten, [&](const Mandaat& mandate) {
        return mandate.wie == subject.id && mandate.organisatie == subject.organisatie &&
               mandate.venster.contains(nu);
    });
}

// A tie that counts for whatever purpose: reading 2, with 1 and 12.
bool counts_for_any(const Look& look, const Band& band) {
    const Subject& subject = look.subject;
    if (band.wie != subject.id) return false;
    if (!band.venster.contains(look.nu)) return false;
    if (!fits_kind(band.betrekking, subject.soort)) return false;
    if (subject.soort == SubjectSoort::professional &&
        !has_mandate(look.wereld, subject, look.nu)) {
        return false;
    }
    if (is_parent_tie(band.betrekking)) {  // reading 12
        const Lid* child = find_member(look.wereld, band.persoon);
        if (child == nullptr || !subject.persoon) return false;
        if (!has_authority(*subject.persoon, *child, look.nu)) return false;
    }
    if (look.is_principal) {  // reading 15
        return band.betrekking == Tie::zelf || is_parent_tie(band.betrekking);
    }
    return true;
}

bool counts(const Look& look, const Band& band) {
    return counts_for_any(look, band) && allows_purpose(band.betrekking, look.doel);
}

// ---- Persons covered: reading 6 ----

bool covers_person(const Look& look, const Band& band, const PersoonId& person) {
    const bool is_of_tie = band.persoon && *band.persoon == person;
    const bool is_subject = look.subject.persoon && *look.subject.persoon == person;
    switch (band.betrekking) {
        case Tie::regisseur: return true;
        case Tie::duo: return true;
        case Tie::toegang: return true;
        case Tie::betrokken_professional: return true;
        case Tie::tafelgast: return true;
        case Tie::veilig_thuis: return true;
        case Tie::raad: return true;
        case Tie::toezicht: return true;
        case Tie::privacyfunctionaris: return true;
        case Tie::aanbieder: return holds(band.personen, person);
        case Tie::jim: return true;
        case Tie::netwerk: return true;
        case Tie::ouder_met_gezag: return is_of_tie || is_subject;
        case Tie::voogd: return is_of_tie || is_subject;
        default: return is_of_tie;  // any other tie
    }
}

// Each of `over` is covered by a tie that counts and passes the test, by one such tie or by
// several. A part about nobody in particular is covered by every tie.
template <class Test>
bool is_covered(const Look& look, const Deel& deel, Test test) {
    if (deel.over.empty()) {
        return any(look.wereld.banden,
                   [&](const Band& band) { return counts(look, band) && test(band); });
    }
    return each(deel.over, [&](const PersoonId& person) {
        return any(look.wereld.banden, [&](const Band& band) {
            return counts(look, band) && covers_person(look, band, person) && test(band);
        });
    });
}

// "That something exists (X) holds whomever it is about." Of the ties that do not cover everyone
// only jeugdbescherming has an X in its row.
bool has_x_for_anyone(const Band& band, Categorie kind) {
    return band.betrekking == Tie::jeugdbescherming && one_of(kind, {help, medical, finance});
}

// Reading 12: a JUSTICE part that protects, for a parent.
bool is_free_of_cover(const Band& band, const Deel& deel, Categorie kind) {
    return is_parent_tie(band.betrekking) && kind == justice && deel.beschermt;
}

// ---- The rows of the table, for the first nine categories (reading 24) ----

bool is_first_nine(Categorie kind) {
    return one_of(kind, {core, plan, help, safety, medical, justice, school, finance, admin});
}

// Reading 11: regisseur, duo.
Zicht see_regisseur(const Look& look, const Deel& deel, Categorie kind) {
    if (one_of(kind, {core, plan, safety, admin})) return alles;
    if (one_of(kind, {help, medical})) return letter_c(look, deel, kind) ? samenvatting : bestaat;
    if (kind == justice) return letter_l(look, deel, kind) ? samenvatting : bestaat;
    if (one_of(kind, {school, finance})) return letter_c(look, deel, kind) ? alles : bestaat;
    return niets;
}

// Reading 11.
Zicht see_toegang(const Look& look, const Deel& deel, Categorie kind) {
    if (one_of(kind, {core, plan, admin})) return alles;
    if (one_of(kind, {help, medical})) return letter_c(look, deel, kind) ? samenvatting : bestaat;
    if (kind == safety) return letter_l(look, deel, kind) ? samenvatting : niets;
    if (kind == school) return letter_c(look, deel, kind) ? samenvatting : niets;
    if (kind == finance) return letter_c(look, deel, kind) ? alles : niets;
    return niets;
}

// Reading 10, and the row of the table in 2.6.
Zicht see_betrokken(const Look& look, const Band& band, const Deel& deel, Categorie kind) {
    const bool in_scope = any(band.bereik, [&](Categorie one) { return one == kind; });
    if (one_of(kind, {core, plan})) return alles;
    if (kind == help) return in_scope ? alles : bestaat;
    if (kind == safety) return letter_l(look, deel, kind) ? samenvatting : niets;
    if (one_of(kind, {medical, school, finance})) {
        return in_scope && letter_c(look, deel, kind) ? alles : niets;
    }
    return niets;
}

// Reading 11.
Zicht see_aanbieder(const Look& look, const Band& band, const Deel& deel, Categorie kind) {
    if (kind == core) return samenvatting;
    if (kind == plan) return alles;
    if (kind == help) return letter_t(band, deel) ? alles : niets;
    if (kind == safety) return letter_l(look, deel, kind) ? samenvatting : niets;
    if (kind == medical) return letter_t(band, deel) && letter_o(look, deel) ? alles : niets;
    if (kind == admin) return letter_t(band, deel) ? alles : niets;
    return niets;
}

// Reading 11.
Zicht see_verwijzer(const Look& look, const Deel& deel, Categorie kind) {
    if (kind == core) return samenvatting;
    if (kind == help) return letter_c(look, deel, kind) ? samenvatting : niets;
    return niets;
}

// Reading 11.
Zicht see_veilig_thuis(const Look& look, const Deel& deel, Categorie kind) {
    if (one_of(kind, {core, plan, safety})) return alles;
    if (one_of(kind, {help, medical, justice, school})) {
        return letter_l(look, deel, kind) ? alles : bestaat;
    }
    if (kind == finance) return bestaat;
    return niets;
}

// Reading 11.
Zicht see_jeugdbescherming(const Look& look, const Deel& deel, Categorie kind) {
    if (one_of(kind, {core, plan, safety, admin})) return alles;
    if (one_of(kind, {help, medical, finance})) {
        return letter_l(look, deel, kind) ? alles : bestaat;
    }
    if (one_of(kind, {justice, school})) return letter_l(look, deel, kind) ? alles : niets;
    return niets;
}

// Reading 11: huisarts, jeugdgezondheidszorg, school.
Zicht see_huisarts_or_school(const Look& look, const Deel& deel, Categorie kind) {
    if (kind == core) return samenvatting;
    if (kind == plan) return letter_p(look, deel) && letter_c(look, deel, kind) ? alles : niets;
    if (one_of(kind, {help, safety, school})) return letter_o(look, deel) ? alles : niets;
    if (kind == medical) {
        if (letter_o(look, deel)) return alles;
        return letter_c(look, deel, kind) ? samenvatting : niets;
    }
    return niets;
}

// Reading 12: consent of the child itself, to the subject's id and not to an organisation.
bool child_consents(const Look& look, const Lid& child, Categorie kind) {
    return any(look.wereld.toestemmingen, [&](const Toestemming& consent) {
        return consent.gever == child.id && consent.over == child.id && consent.categorie == kind &&
               consent.doel == look.doel && consent.aan == look.subject.id &&
               consent.venster.contains(look.nu);
    });
}

// Reading 12: ouder_met_gezag and voogd. That there is live authority is in `counts_for_any`.
Zicht see_parent(const Look& look, const Band& band, const Deel& deel, Categorie kind) {
    const Lid* child = find_member(look.wereld, band.persoon);
    if (child == nullptr) return niets;
    const int age = age_of(*child, look.nu);
    if (age >= 18) return niets;
    if (age >= 16 && !is_incompetent(*child, look.nu)) {
        if (holds(deel.over, child->id) && !child_consents(look, *child, kind)) return niets;
    }

    if (kind == justice && deel.beschermt) return alles;
    if (one_of(kind, {core, plan, help, medical, school, admin})) return alles;
    if (kind == safety) return is_statement_of_other(look, deel) ? niets : alles;
    if (one_of(kind, {justice, finance})) {
        return is_only(deel.over, look.subject.persoon) ? alles : niets;
    }
    return niets;
}

// Whether a tie zelf is of someone from 12 on, and competent. Else it is as under 12 (reading 13).
bool is_zelf_from_12(const Look& look, const Band& band) {
    const Lid* lid = find_member(look.wereld, band.persoon);
    if (lid == nullptr) return false;
    return age_of(*lid, look.nu) >= 12 && !is_incompetent(*lid, look.nu);
}

// Reading 13.
Zicht see_zelf(const Look& look, const Band& band, const Deel& deel) {
    if (is_zelf_from_12(look, band)) return is_statement_of_other(look, deel) ? niets : alles;
    return letter_p(look, deel) ? alles : niets;
}

// Reading 14: jim, netwerk.
Zicht see_netwerk(const Look& look, const Deel& deel, Categorie kind) {
    return letter_p(look, deel) && letter_c(look, deel, kind) ? alles : niets;
}

// Reading 11.
Zicht see_toezicht(Categorie kind) {
    if (one_of(kind, {core, plan, admin})) return alles;
    if (kind == help) return bestaat;
    if (kind == safety) return samenvatting;
    return niets;
}

// One of the first nine, by one tie, for who is covered by it.
Zicht see_row(const Look& look, const Band& band, const Deel& deel, Categorie kind) {
    switch (band.betrekking) {
        case Tie::regisseur: return see_regisseur(look, deel, kind);
        case Tie::duo: return see_regisseur(look, deel, kind);
        case Tie::toegang: return see_toegang(look, deel, kind);
        case Tie::betrokken_professional: return see_betrokken(look, band, deel, kind);
        case Tie::aanbieder: return see_aanbieder(look, band, deel, kind);
        case Tie::verwijzer: return see_verwijzer(look, deel, kind);
        case Tie::tafelgast: return letter_p(look, deel) ? alles : niets;
        case Tie::veilig_thuis: return see_veilig_thuis(look, deel, kind);
        case Tie::raad: return letter_p(look, deel) || letter_o(look, deel) ? alles : niets;
        case Tie::jeugdbescherming: return see_jeugdbescherming(look, deel, kind);
        case Tie::huisarts: return see_huisarts_or_school(look, deel, kind);
        case Tie::jeugdgezondheidszorg: return see_huisarts_or_school(look, deel, kind);
        case Tie::school: return see_huisarts_or_school(look, deel, kind);
        case Tie::ouder_met_gezag: return see_parent(look, band, deel, kind);
        case Tie::ouder_zonder_gezag: return niets;  // reading 12
        case Tie::voogd: return see_parent(look, band, deel, kind);
        case Tie::zelf: return see_zelf(look, band, deel);
        case Tie::jim: return see_netwerk(look, deel, kind);
        case Tie::netwerk: return see_netwerk(look, deel, kind);
        case Tie::vertrouwenspersoon: return niets;  // by see_through_principal
        case Tie::gemachtigde: return niets;         // by see_through_principal
        case Tie::toezicht: return see_toezicht(kind);
        case Tie::audit: return niets;
        case Tie::privacyfunctionaris: return alles;
    }
    return niets;
}

View see_through_principal(const Look& look, const Band& band, const Deel& deel);

// Reading 6: what a part shows by one tie for one of `over`.
Zicht see_for_person(
    const Look& look, const Band& band, const Deel& deel, Categorie kind, const PersoonId& person) {
    if (covers_person(look, band, person) || is_free_of_cover(band, deel, kind)) {
        return see_row(look, band, deel, kind);
    }
    return has_x_for_anyone(band, kind) ? bestaat : niets;
}

// Reading 6: for the one for whom it shows least, what the tie shows that shows most.
Zicht see_for_each(const Look& look,
                   const std::vector<Band>& ties,
                   const Deel& deel,
                   Categorie kind) {
    if (deel.over.empty()) {
        Zicht most = niets;
        for (const Band& band : ties) most = std::max(most, see_row(look, band, deel, kind));
        return most;
    }
    Zicht least = alles;
    for (const PersoonId& person : deel.over) {
        Zicht most = niets;
        for (const Band& band : ties) {
            most = std::max(most, see_for_person(look, band, deel, kind, person));
        }
        least = std::min(least, most);
    }
    return least;
}

// Reading 15: what a part shows for a principal it shows as a whole, and not person by person.
// Else the delegate of two would see what neither of them sees.
View see_by_ties(const Look& look,
                 const std::vector<Band>& ties,
                 const Deel& deel,
                 Categorie kind) {
    View view{see_for_each(look, ties, deel, kind)};
    for (const Band& band : ties) {
        if (!is_delegate_tie(band.betrekking)) continue;
        view = most_of(view, see_through_principal(look, band, deel));
    }
    return view;
}

View see_first_nine(const Look& look, const Deel& deel, Categorie kind) {
    View view;
    if (look.is_emergency) {  // reading 17
        if (one_of(kind, {core, plan, safety})) view.zicht = alles;
        if (kind == medical && deel.is_noodzakelijk) view.zicht = alles;
    }
    std::vector<Band> ties;
    for (const Band& band : look.wereld.banden) {
        if (counts(look, band)) ties.push_back(band);
    }
    return most_of(view, see_by_ties(look, ties, deel, kind));
}

// Reading 7: own messages, by every tie but audit. Reading 15: and those of the principal.
View see_msg(const Look& look, const Deel& deel) {
    const auto is_not_audit = [](const Band& band) { return band.betrekking != Tie::audit; };
    View view;
    if (is_own_msg(look, deel) && is_covered(look, deel, is_not_audit)) view.zicht = alles;
    for (const Band& band : look.wereld.banden) {
        if (!counts(look, band) || !is_delegate_tie(band.betrekking)) continue;
        view = most_of(view, see_through_principal(look, band, deel));
    }
    return view;
}

// ---- The sealed classes: reading 16 ----

// Whatever else holds: the subject is a threat, or the delegate of a threat, for whatever purpose.
bool is_shut_out_of_loc(const Look& look, const Deel& deel) {
    if (look.subject.persoon && is_threat_to_part(look, *look.subject.persoon, deel)) return true;
    return any(look.wereld.banden, [&](const Band& band) {
        return band.wie == look.subject.id && band.venster.contains(look.nu) &&
               is_delegate_tie(band.betrekking) && band.persoon &&
               is_threat_to_part(look, *band.persoon, deel);
    });
}

// LOC for a subject that is not shut out and knows the place, by one tie that counts. For a
// delegate the principal must see it too: never more (reading 15).
View see_loc_by_tie(const Look& look, const Band& band, const Deel& deel) {
    if (is_ticket_tie(band.betrekking)) return View{};
    if (is_delegate_tie(band.betrekking)) return see_through_principal(look, band, deel);
    return View{alles};
}

View see_loc(const Look& look, const Deel& deel) {
    if (is_shut_out_of_loc(look, deel)) return View{};
    if (look.is_emergency_loc) return View{alles};
    if (!knows_place(look, deel)) return View{};
    View view;
    for (const Band& band : look.wereld.banden) {
        if (counts(look, band)) view = most_of(view, see_loc_by_tie(look, band, deel));
    }
    return view;
}

std::vector<Look> principals_of(const Look& look, const Band& band);

// Who may see LOC of the same persons: for a part that is guarded. About persons and not about this
// item, so without readings 18 and 19. For a delegate the principal must be such a one too.
bool may_see_loc_of_persons(const Look& look, const Deel& deel) {
    if (is_shut_out_of_loc(look, deel)) return false;
    if (look.is_emergency_loc) return true;
    if (!knows_place(look, deel)) return false;
    return any(look.wereld.banden, [&](const Band& band) {
        if (!counts(look, band) || is_ticket_tie(band.betrekking)) return false;
        if (!is_delegate_tie(band.betrekking)) return true;
        return any(principals_of(look, band),
                   [&](const Look& theirs) { return may_see_loc_of_persons(theirs, deel); });
    });
}

// The desk of Veilig Thuis that holds the report.
bool is_desk_of_source(const Look& look, const Deel& deel) {
    return any(look.wereld.banden, [&](const Band& band) {
        return band.betrekking == Tie::veilig_thuis && counts(look, band) && letter_o(look, deel);
    });
}

View see_source(const Look& look, const Deel& deel) {
    if (is_desk_of_source(look, deel)) return View{alles};
    if (!deel.bron_stemt_in) return View{};
    if (look.is_emergency) return View{};
    std::vector<Band> ties;
    for (const Band& band : look.wereld.banden) {
        if (!counts(look, band)) continue;
        if (one_of(band.betrekking, {Tie::toezicht, Tie::privacyfunctionaris})) continue;
        ties.push_back(band);
    }
    return see_by_ties(look, ties, deel, safety);
}

// A professional who wrote it and has a tie that counts: for CHILDTALK and NOTE.
bool is_professional_author(const Look& look, const Deel& deel) {
    if (look.subject.soort != SubjectSoort::professional) return false;
    if (deel.auteur != look.subject.id) return false;
    return any(look.wereld.banden, [&](const Band& band) {
        return counts(look, band) && !is_ticket_tie(band.betrekking);
    });
}

View see_childtalk(const Look& look, const Deel& deel) {
    if (is_professional_author(look, deel)) return View{alles};
    View view;
    for (const Band& band : look.wereld.banden) {
        if (!counts(look, band)) continue;
        if (band.betrekking == Tie::zelf && is_zelf_from_12(look, band) &&
            is_only(deel.over, look.subject.persoon) && is_only(deel.over, band.persoon)) {
            view = most_of(view, View{alles});
        }
        if (band.betrekking == Tie::vertrouwenspersoon) {  // not a gemachtigde
            view = most_of(view, see_through_principal(look, band, deel));
        }
    }
    return view;
}

View see_note(const Look& look, const Deel& deel) {
    return is_professional_author(look, deel) ? View{alles} : View{};
}

View see_adviser(const Look& look, const Deel& deel) {
    if (deel.auteur != look.subject.id) return View{};
    const bool is_adviser = any(look.wereld.banden, [&](const Band& band) {
        return band.betrekking == Tie::vertrouwenspersoon && counts(look, band);
    });
    return is_adviser ? View{alles} : View{};
}

// ---- One part ----

View see_by_category(const Look& look, const Deel& deel) {
    const Categorie kind = deel.categorie;
    if (is_first_nine(kind)) return see_first_nine(look, deel, kind);
    switch (kind) {
        case msg: return see_msg(look, deel);
        case loc: return see_loc(look, deel);
        case source: return see_source(look, deel);
        case childtalk: return see_childtalk(look, deel);
        case note: return see_note(look, deel);
        case adviser: return see_adviser(look, deel);
        default: return View{};
    }
}

// Reading 16: what is guarded shows to who may see LOC of the same persons.
View see_part(const Look& look, const Deel& deel) {
    if (is_guarded(look, deel) && !may_see_loc_of_persons(look, deel)) return View{};
    return see_by_category(look, deel);
}

// Reading 3, for who has a stake.
bool has_stake(const Look& look) {
    return any(look.wereld.belangen, [&](const Belang& stake) {
        return stake.wie == look.subject.id && stake.venster.contains(look.nu);
    });
}

// Reading 18.
bool is_withheld(const Look& look) {
    return any(look.wereld.onthouden, [&](const Onthouden& withheld) {
        return withheld.item == look.item.id && withheld.voor == look.subject.id &&
               withheld.venster.contains(look.nu);
    });
}

// Reading 19.
View after_dispute(const Look& look, View view) {
    if (!look.item.beperkt_door) return view;
    if (look.subject.persoon && *look.subject.persoon == *look.item.beperkt_door) return view;
    for (const Band& band : look.wereld.banden) {
        if (band.betrekking == Tie::privacyfunctionaris && counts(look, band)) return view;
    }
    if (one_of(view.zicht, {samenvatting, alles})) return View{bestaat, true};
    return view;
}

// Reading 15: the look of the principal, for each live tie zelf of that person. By reading 3 none
// for who has a stake.
std::vector<Look> principals_of(const Look& look, const Band& band) {
    std::vector<Look> principals;
    for (const Band& zelf : look.wereld.banden) {
        if (zelf.betrekking != Tie::zelf || !zelf.venster.contains(look.nu)) continue;
        if (!zelf.persoon || !band.persoon || *zelf.persoon != *band.persoon) continue;

        Look theirs = look;
        theirs.subject = Subject{.id = zelf.wie,
                                 .soort = SubjectSoort::burger,
                                 .organisatie = "",
                                 .persoon = band.persoon,
                                 .ingelogd = true,
                                 .mfa_op = std::nullopt};
        theirs.doel = Doel::eigen_inzage;
        theirs.is_emergency = false;
        theirs.is_emergency_loc = false;
        theirs.is_principal = true;
        if (!has_stake(theirs)) principals.push_back(theirs);
    }
    return principals;
}

// Reading 15: what the principal would see, by readings 18 and 19 too.
View see_through_principal(const Look& look, const Band& band, const Deel& deel) {
    View view;
    for (const Look& theirs : principals_of(look, band)) {
        if (is_withheld(theirs)) continue;
        view = most_of(view, after_dispute(theirs, see_part(theirs, deel)));
    }
    return view;
}

// ---- Shut out: readings 1, 3 and 4 ----

bool is_shut_out(const Look& look) {
    const Subject& subject = look.subject;
    const bool is_professional = subject.soort == SubjectSoort::professional;
    if (!subject.ingelogd) return true;
    if (!is_professional && subject.soort != SubjectSoort::burger) return true;  // reading 1
    if (is_professional && subject.persoon) return true;                         // reading 3
    if (has_stake(look)) return true;                                            // reading 3
    if (look.wereld.is_beschermd && is_professional && !look.is_emergency) {     // reading 4
        return !holds_text(look.wereld.beschermd_team, subject.id);
    }
    return false;
}

Oordeel same_for_all_parts(const Look& look, Uitkomst uitkomst, Zicht zicht) {
    return Oordeel{uitkomst, std::vector<Zicht>(look.item.delen.size(), zicht), {}};
}

// ---- Writing: reading 23 ----

// PLAN that is a statement of the parent alone, for a child under 16.
bool parent_may_write_plan(const Look& look, const Band& band, const Deel& deel) {
    const Lid* child = find_member(look.wereld, band.persoon);
    if (child == nullptr) return false;
    if (age_of(*child, look.nu) >= 16) return false;
    return is_only(deel.verklaring_van, look.subject.persoon);
}

bool may_write_first_nine(const Look& look, const Band& band, const Deel& deel, Categorie kind) {
    switch (band.betrekking) {
        case Tie::regisseur: return one_of(kind, {core, plan, safety});
        case Tie::duo: return one_of(kind, {core, plan, safety});
        case Tie::toegang: return one_of(kind, {core, plan, admin});
        case Tie::betrokken_professional: return kind == plan && letter_p(look, deel);
        case Tie::aanbieder:
            if (kind == plan) return letter_p(look, deel);
            return kind == help && letter_t(band, deel);
        case Tie::veilig_thuis: return kind == safety;
        case Tie::raad: return letter_o(look, deel);
        case Tie::jeugdbescherming: return one_of(kind, {plan, safety});
        case Tie::ouder_met_gezag: return kind == plan && parent_may_write_plan(look, band, deel);
        case Tie::voogd: return kind == plan && parent_may_write_plan(look, band, deel);
        default: return false;
    }
}

// Who may read it so (reading 16), by a tie that counts for writing.
bool may_write_loc(const Look& look, const Band& band, const Deel& deel) {
    if (is_shut_out_of_loc(look, deel)) return false;
    if (!knows_place(look, deel)) return false;
    return see_loc_by_tie(look, band, deel).zicht == alles;
}

// By a tie that counts, for who is covered by it.
bool may_write_by_tie(const Look& look, const Band& band, const Deel& deel) {
    if (band.alleen_lezen) return false;
    const Categorie kind = deel.categorie;
    const Tie tie = band.betrekking;
    if (is_first_nine(kind)) return may_write_first_nine(look, band, deel, kind);
    switch (kind) {
        case msg: return !is_ticket_tie(tie) && !is_delegate_tie(tie);
        case loc: return may_write_loc(look, band, deel);
        case source: return tie == Tie::veilig_thuis;
        case childtalk: return is_regisseur_to_school(tie);
        case note: return is_regisseur_to_school(tie);
        case adviser: return tie == Tie::vertrouwenspersoon;
        default: return false;
    }
}

bool may_write_part(const Look& look, const Deel& deel) {
    if (deel.auteur != look.subject.id) return false;
    if (look.subject.soort == SubjectSoort::professional &&
        deel.organisatie != look.subject.organisatie) {
        return false;
    }
    if (is_guarded(look, deel) && !may_see_loc_of_persons(look, deel)) return false;  // reading 16
    return is_covered(look, deel, [&](const Band& band) {  // reading 6: each by one that may write
        return may_write_by_tie(look, band, deel);
    });
}

bool may_write(const Look& look) {
    if (is_shut_out(look)) return false;
    if (look.item.is_vernietigd) return false;
    if (is_withheld(look)) return false;
    if (look.item.delen.empty()) return false;
    return each(look.item.delen, [&](const Deel& deel) { return may_write_part(look, deel); });
}

// ---- Reading ----

// Reading 20, for who is not shut out.
bool may_know_destroyed(const Look& look) {
    return any(look.wereld.banden, [&](const Band& band) { return counts_for_any(look, band); });
}

Uitkomst outcome_of(const std::vector<View>& views) {
    const auto is_full = [](View view) { return view.zicht == alles; };
    const auto shows = [](View view) { return one_of(view.zicht, {samenvatting, alles}); };
    const auto is_disputed = [](View view) { return view.is_disputed; };
    const auto exists = [](View view) { return view.zicht == bestaat; };
    if (views.empty()) return Uitkomst::bestaat_niet;
    if (each(views, is_full)) return Uitkomst::toegestaan;
    if (any(views, shows)) return Uitkomst::gedeeltelijk;
    if (any(views, is_disputed)) return Uitkomst::gedeeltelijk;  // reading 19
    if (any(views, exists)) return Uitkomst::bestaat;
    return Uitkomst::bestaat_niet;
}

// Reading 21: MEDICAL or a sealed class, after 16; what is guarded is as sealed. A source that
// consents is read as SAFETY, and so is not sealed but for the desk that holds the report.
bool needs_second_factor(const Look& look, const Deel& deel, Zicht zicht) {
    if (!one_of(zicht, {samenvatting, alles})) return false;
    if (is_guarded(look, deel)) return true;
    const Categorie kind = deel.categorie;
    if (kind == source) return is_desk_of_source(look, deel);
    return one_of(kind, {medical, loc, childtalk, note, adviser});
}

bool has_fresh_second_factor(const Look& look) {
    if (!look.subject.mfa_op) return false;
    if (*look.subject.mfa_op > look.nu) return false;
    return look.nu - *look.subject.mfa_op <= std::chrono::minutes{15};
}

Oordeel decide_reading(const Look& look) {
    const Oordeel no = same_for_all_parts(look, Uitkomst::bestaat_niet, niets);
    if (is_shut_out(look)) return no;
    if (look.item.is_vernietigd) {
        if (!may_know_destroyed(look)) return no;
        return same_for_all_parts(look, Uitkomst::vernietigd, niets);
    }
    if (is_withheld(look)) return no;  // reading 18

    std::vector<View> views;
    Oordeel oordeel;
    bool is_second_factor_needed = false;
    for (const Deel& deel : look.item.delen) {
        const View view = after_dispute(look, see_part(look, deel));
        views.push_back(view);
        oordeel.zicht.push_back(view.zicht);
        if (needs_second_factor(look, deel, view.zicht)) is_second_factor_needed = true;
    }
    oordeel.uitkomst = outcome_of(views);

    // Last of all, since to ask for it betrays that there is something.
    if (is_second_factor_needed && !has_fresh_second_factor(look)) {
        return same_for_all_parts(look, Uitkomst::aanmelden, niets);
    }
    return oordeel;
}

// Reading 17. Reading 22: never for a copy; reading 23: never for writing.
bool is_in_emergency(const Aanvraag& aanvraag) {
    return aanvraag.handeling == Handeling::lezen && aanvraag.doel == Doel::nood &&
           aanvraag.subject.soort == SubjectSoort::professional;
}

}  // namespace

Oordeel beoordeel(const Wereld& wereld,
                  const Item& item,
                  const Aanvraag& aanvraag,
                  const Schakelaars& schakelaars) {
    Look look{wereld, item, schakelaars, aanvraag.subject, aanvraag.doel, aanvraag.nu};
    if (aanvraag.handeling == Handeling::schrijven) {
        if (may_write(look)) return same_for_all_parts(look, Uitkomst::toegestaan, alles);
        return same_for_all_parts(look, Uitkomst::bestaat_niet, niets);
    }
    if (is_in_emergency(aanvraag) && has_mandate(wereld, aanvraag.subject, aanvraag.nu)) {
        for (const Noodtoegang& access : wereld.noodtoegang) {
            if (access.wie != aanvraag.subject.id || !access.venster.contains(aanvraag.nu))
                continue;
            look.is_emergency = true;
            if (access.ook_plaats) look.is_emergency_loc = true;
        }
    }
    return decide_reading(look);
}

}  // namespace naast::inzage::tweede
