// Opening emergency access: whether someone may, before and after it is known to which family, and
// with whom. One dossier, an hour, reading only; what it gives then is for oordeel.h. Pure.
// Source: design/privacy-and-reliability 2.5 H6 and H9, 2.7; docs/adr/0026-tweede-persoon.md.
#pragma once

#include "naast/events/inzage.h"
#include "naast/inzage/gebruiker.h"
#include "naast/inzage/wereld.h"

#include <optional>
#include <string>

namespace naast::inzage {

inline constexpr int noodtoegangen_per_dag = 3;  // then a second person is needed
inline constexpr std::size_t kortste_noodreden = 30;

// Whom it is about, exactly; what is the matter; and whether a colleague is asked to agree.
struct OpenNoodtoegang {
    std::string naam;
    Date geboren{};
    NoodReden waarom = NoodReden::acuut_gevaar;
    VrijeTekst reden;
    std::optional<bool> ook_plaats{};
    std::optional<bool> met_collega{};

    template <class S = OpenNoodtoegang>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"naam", &S::naam, Categorie::core, "De naam van iemand van het gezin."},
            Veld{"geboren", &S::geboren, Categorie::core, "De geboortedatum van die persoon."},
            Veld{"waarom", &S::waarom, Categorie::admin, "Welke nood."},
            Veld{"reden",
                 &S::reden,
                 Categorie::admin,
                 "Waarom het niet kan wachten, in minstens 30 tekens."},
            Veld{"ook_plaats",
                 &S::ook_plaats,
                 Categorie::admin,
                 "Ook een geheime plaats is nodig; een collega beslist mee."},
            Veld{"met_collega",
                 &S::met_collega,
                 Categorie::admin,
                 "Een collega beslist mee, zoals een afgeschermd dossier vraagt."}};
    }
};

// What a colleague says of a request that waits.
NAAST_ENUM(NoodAntwoord, akkoord, niet_akkoord)
struct BeantwoordNoodaanvraag {
    Uuid aanvraag;
    NoodAntwoord antwoord = NoodAntwoord::niet_akkoord;

    template <class S = BeantwoordNoodaanvraag>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"aanvraag", &S::aanvraag, Categorie::admin, "Welke aanvraag."},
            Veld{"antwoord", &S::antwoord, Categorie::admin, "Of u het ermee eens bent."}};
    }
};

NAAST_ENUM(NoodWeigering, geen_crisisdienst, geschorst, opnieuw_inloggen, reden_te_kort)

// All that is known of who asks, before anything is known of a family.
struct Noodpoging {
    int eerder = 0;          // how often this one tried in the last 24 hours
    bool geschorst = false;  // an opening of this one was not reviewed in time
    Instant ingelogd_op{};   // when the second factor was last shown
    Instant nu{};
};

bool is_crisisdienst(const Gebruiker& gebruiker);

// Returns: nothing if it may; else the first that stands in the way. The role comes first, before
// anything that was typed is looked at.
std::optional<NoodWeigering> waarom_niet(const Gebruiker& gebruiker, const Noodpoging& poging);
std::optional<NoodWeigering> waarom_niet(const Gebruiker& gebruiker,
                                         const OpenNoodtoegang& vraag,
                                         const Noodpoging& poging);
// Whether what was typed as a reason is one.
bool is_noodreden(const std::string& tekst);

// Whether a colleague must agree first, by what is asked and how often: never by which family it
// is about, so that a request that waits tells nothing of it.
bool vraagt_om_twee(const OpenNoodtoegang& vraag, int eerder);

// Whether this one can be the second person: of the crisis service and the same organisation, and
// somebody else.
bool kan_meebeslissen(const Gebruiker& tweede, const Gebruiker& vrager);

bool heeft_belang(const Wereld& wereld, const Gebruiker& gebruiker, Instant nu);

// Whether this family may be opened to this one: no stake of either, and a protected dossier (H6)
// only with a second person. `tweede`: null if nobody agreed.
bool mag_in_nood(const Wereld& wereld,
                 const Gebruiker& gebruiker,
                 const Gebruiker* tweede,
                 Instant nu);

}  // namespace naast::inzage
