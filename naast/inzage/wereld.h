// The facts on which a decision on access rests, as values: who asks, what for, what it is about,
// and all that was recorded about ties, mandates, consent, legal grounds, threats and conflicts.
// Nothing here decides; see oordeel.h. Source: design/privacy-and-reliability 2.1 to 2.3.
#pragma once

#include "naast/base/date.h"
#include "naast/base/uuid.h"
#include "naast/events/personen.h"
#include "naast/events/velden.h"

#include <optional>
#include <string>
#include <vector>

namespace naast::inzage {

// From the first moment until one that is no longer in it.
struct Venster {
    Instant from{};
    std::optional<Instant> until{};  // nothing: it goes on
    bool operator==(const Venster&) const = default;
    bool contains(Instant moment) const { return from <= moment && (!until || moment < *until); }
};

// Whoever asks. One human with two hats has two logins, and so two subjects.
NAAST_ENUM(SubjectSoort, professional, burger, systeem, beheerder, analist)

struct Subject {
    std::string id;
    SubjectSoort soort = SubjectSoort::professional;
    std::string organisatie{};           // in which a professional acts
    std::optional<PersoonId> persoon{};  // the member of this family that this human is, if any
    bool ingelogd = true;                // with enough assurance to be shown anything at all
    std::optional<Instant> mfa_op{};     // when the second factor was last shown
};

// The ties of 2.3 that may give sight. The person, trajectory or category that a tie is about
// stands in the Band.
NAAST_ENUM(Betrekking,
           regisseur,               // fixed_coordinator
           duo,                     // duo_partner
           toegang,                 // access_consultant
           betrokken_professional,  // involved_professional(scope)
           aanbieder,               // provider(T)
           verwijzer,               // referrer(T)
           tafelgast,               // table_participant
           veilig_thuis,            // vt_investigator
           raad,                    // rvdk_investigator
           jeugdbescherming,        // gi_guardian(child)
           huisarts,                // gp(person)
           jeugdgezondheidszorg,    // jgz(child)
           school,                  // school(child)
           ouder_met_gezag,         // parent_auth(child); what it gives follows the child's age
           ouder_zonder_gezag,      // parent_noauth(child)
           voogd,                   // guardian(child): as a parent with authority
           zelf,                    // self(person); what it gives follows the person's age
           jim,
           netwerk,
           vertrouwenspersoon,   // confidential_adviser(person): within what that person sees
           gemachtigde,          // delegate(person): within what that person sees
           toezicht,             // supervises(ticket)
           audit,                // audits(ticket)
           privacyfunctionaris)  // fg(ticket): content for an incident, with a second person

// Why someone looks. Each tie allows some of them: see doelen_van in oordeel.h.
NAAST_ENUM(Doel,
           samenwerken,   // to help this family: all ties of professionals, and the network
           onderzoek,     // an investigation by law: Veilig Thuis, the Board, the GI
           eigen_inzage,  // a member of the family, or who stands beside one
           toezicht,      // supervision, audit and privacy, each on a ticket
           nood)          // only with emergency access

struct Band {
    std::string wie;  // subject id
    Betrekking betrekking = Betrekking::betrokken_professional;
    std::optional<PersoonId>
        persoon{};                      // the child, parent or principal; nothing: the whole family
    std::vector<PersoonId> personen{};  // of an aanbieder: who is in the trajectory
    std::optional<HulpId> traject{};    // of an aanbieder or verwijzer
    std::vector<Categorie> bereik{};    // of a betrokken_professional: its scope
    bool alleen_lezen = false;          // the days after a trajectory ended
    Venster venster{};
};

// A professional acts within a mandate of the organisation; without a live one no tie counts.
struct Mandaat {
    std::string wie;
    std::string organisatie;
    Venster venster{};
};

// Authority is an event of a court or a registry, never a profile.
struct Gezag {
    PersoonId ouder;
    Venster venster{};
};

struct Lid {
    PersoonId id;
    Date geboren{};
    std::vector<Gezag> gezag{};            // over this person
    std::vector<Venster> wilsonbekwaam{};  // by a recorded decision: then others decide
    bool adres_geheim = false;             // the registry says so
};

// Consent of one person, for what is about one person, to one recipient. What about a child needs
// two people is two of these.
struct Toestemming {
    PersoonId gever;
    PersoonId over;
    Categorie categorie = Categorie::core;
    std::string aan;  // an organisation, or a subject id
    Doel doel = Doel::samenwerken;
    Venster venster{};
};

// A parent with authority who says no: goes before consent of the others, not before a legal
// ground.
struct Blokkade {
    PersoonId ouder;
    PersoonId over;
    Categorie categorie = Categorie::core;
    Venster venster{};
};

// A recorded legal ground: which law, for whom, about whom, why. Opens nothing by itself: the table
// says where a ground opens something.
struct Grondslag {
    std::string aan;  // an organisation
    Categorie categorie = Categorie::safety;
    PersoonId over;
    std::string wet;             // "Jeugdwet 7.3.11 lid 4", "Wmo 2015 5.2.6"
    std::optional<Uuid> item{};  // only this item; nothing: all of the category
    Venster venster{};
};

struct Dreiging {
    PersoonId van;
    PersoonId naar;
    Venster venster{};
};

// Where this person is may be known by this subject: a list, not a role.
struct Plaatskennis {
    PersoonId persoon;
    std::string wie;  // subject id
    Venster venster{};
};

// The protected person agrees, or a court says so and two people record it. Ends what a threat
// hides from the one it came from; the end of a threat does not.
struct Vrijgave {
    PersoonId persoon;  // who was protected
    PersoonId aan;
    Venster venster{};
};

// The subject has a stake: the own family, an ex-partner, a relative of a member. For the whole
// dossier.
struct Belang {
    std::string wie;
    Venster venster{};
};

struct Onthouden {
    Uuid item;
    std::string voor;  // subject id
    Venster venster{};
};

constexpr std::chrono::minutes duur_van_noodtoegang{60};  // Source: design 2.7.
constexpr Days na_een_traject{30};  // to the hour. Source: design 2.3; reading only.
// Emergency access to this dossier. Opening it is a decision of its own: see oordeel.h.
struct Noodtoegang {
    std::string wie;
    bool ook_plaats = false;  // the separate tick was set, and a second person agreed
    Venster venster{};
};

struct Wereld {
    std::vector<Lid> leden{};
    std::vector<Band> banden{};
    std::vector<Mandaat> mandaten{};
    std::vector<Toestemming> toestemmingen{};
    std::vector<Blokkade> blokkades{};
    std::vector<Grondslag> grondslagen{};
    std::vector<Dreiging> dreigingen{};
    std::vector<Plaatskennis> plaatskennis{};
    std::vector<Vrijgave> vrijgaven{};
    std::vector<Belang> belangen{};
    std::vector<Onthouden> onthouden{};
    std::vector<Noodtoegang> noodtoegang{};
    bool is_beschermd = false;                  // a protected desk: only who is on the list
    std::vector<std::string> beschermd_team{};  // subject ids on that list
};

// One part of an item, the smallest thing that can be shown or hidden.
struct Deel {
    Categorie categorie = Categorie::core;
    std::vector<PersoonId> over{};  // empty: the family as a whole
    std::string auteur{};           // subject id
    std::string organisatie{};      // of the author
    std::optional<HulpId> traject{};
    std::vector<std::string> gericht_aan{};   // subject ids and organisations
    std::vector<PersoonId> verklaring_van{};  // what these members said
    bool verraadt_plaats = false;             // can betray where those of `over` are (2.8)
    bool beschermt = false;                   // justice: a condition that protects
    bool is_noodzakelijk = false;             // medical: allergy, medication, danger of suicide
    bool bron_stemt_in = false;               // source: the reporter consents, or is open
    bool operator==(const Deel&) const = default;
};

struct Item {
    Uuid id;
    std::vector<Deel> delen{};
    bool is_vernietigd = false;
    // AVG 18: who disputes it. Only that member and the privacyfunctionaris see what it says.
    std::optional<PersoonId> beperkt_door{};
};

}  // namespace naast::inzage
