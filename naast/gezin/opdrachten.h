// What is done in Naast itself around a family: commands, and what the domain says to them.
// Pure: the events come back without ids and without who recorded them; the door adds those.
#pragma once

#include "naast/events/opdracht.h"
#include "naast/gezin/gezin.h"
#include "naast/gezin/regie.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

// "I spoke with ..." (FAM-21).
struct LegContactVast {
    Date op{};
    std::vector<PersoonId> met;
    ContactVorm vorm = ContactVorm::gesprek;
    Strekking strekking = Strekking::gewoon;
    std::optional<VrijeTekst> tekst;

    template <class S = LegContactVast>
    static constexpr auto velden() {
        return std::tuple{Veld{"op", &S::op, Categorie::core, "Dag van het contact."},
                          Veld{"met", &S::met, Categorie::core, "Met wie van het gezin."},
                          Veld{"vorm", &S::vorm, Categorie::core, "Hoe het contact was."},
                          Veld{"strekking",
                               &S::strekking,
                               Categorie::core,
                               "Of er een afspraak of ultimatum uit kwam."},
                          Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// The family gets another fixed face, in one step, so that there is never none or two (COO-01).
struct WisselRegisseur {
    Date op{};
    Medewerker naar;
    WisselReden reden = WisselReden::anders;
    VrijeTekst toelichting;

    template <class S = WisselRegisseur>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::core, "Eerste dag van de nieuwe regisseur."},
            Veld{"naar", &S::naar, Categorie::core, "De nieuwe regisseur.", Plaats::kan_verraden},
            Veld{"reden", &S::reden, Categorie::core, "Waarom."},
            Veld{"toelichting", &S::toelichting, Categorie::core, "In eigen woorden."}};
    }
};

// Somebody of the family who is logged in lets the regisseur know something (SIG-18).
struct LaatWeten {
    VrijeTekst tekst;

    template <class S = LaatWeten>
    static constexpr auto velden() {
        return std::tuple{Veld{"tekst", &S::tekst, Categorie::core, "In eigen woorden."}};
    }
};

// For the writer's own memory.
struct SchrijfNotitie {
    std::vector<PersoonId> over;
    VrijeTekst tekst;

    template <class S = SchrijfNotitie>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"over", &S::over, Categorie::note, "Over wie; leeg: het hele gezin."},
            Veld{"tekst", &S::tekst, Categorie::note, "De notitie."}};
    }
};

// Undo: an event that should not have been recorded no longer counts.
struct TrekGebeurtenisIn {
    Uuid gebeurtenis;
    IntrekReden reden = IntrekReden::vergissing;
    VrijeTekst toelichting;

    template <class S = TrekGebeurtenisIn>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"gebeurtenis", &S::gebeurtenis, Categorie::core, "Welke gebeurtenis."},
            Veld{"reden", &S::reden, Categorie::core, "Waarom."},
            Veld{"toelichting", &S::toelichting, Categorie::core, "In eigen woorden."}};
    }
};

// A warning that can wait, on the own list of work.
struct StelSignaleringUit {
    std::string regel;
    std::vector<PersoonId> betreft;
    Date tot_en_met{};
    VrijeTekst reden;

    template <class S = StelSignaleringUit>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"regel", &S::regel, Categorie::core, "Welke regel signaleert."},
            Veld{"betreft", &S::betreft, Categorie::core, "Over wie; leeg: het hele gezin."},
            Veld{"tot_en_met", &S::tot_en_met, Categorie::core, "Laatste dag van de rust."},
            Veld{"reden", &S::reden, Categorie::core, "Waarom het kan wachten."}};
    }
};

// And back on the list before that day.
struct BeeindigUitstel {
    UitstelId uitstel;

    template <class S = BeeindigUitstel>
    static constexpr auto velden() {
        return std::tuple{Veld{"uitstel", &S::uitstel, Categorie::core, "Welk uitstel."}};
    }
};

// `organisatie` is the one of whoever records it. Refuses: a day that is still to come; someone who
// is not in the family; nobody, unless it is an overleg among professionals.
Decision decide(const Gezin& gezin,
                const LegContactVast& opdracht,
                const Organisatie& organisatie,
                Date today);

// Refuses: a day that is still to come or before the present regisseur began; the present regisseur
// himself; a family that has not exactly one regisseur now, or is not open.
Decision decide(const Gezin& gezin, const WisselRegisseur& opdracht, Date today);

// No longer than this: whoever postpones again says again why.
constexpr Days longest_uitstel{31};

// `wie` postpones, on the own list only. Refuses: a last day that is today or before, or too far
// ahead; someone who is not in the family. Whether the rule warns of this now is not asked: what
// does not stand cannot be hidden by it.
Decision decide(const Gezin& gezin,
                const StelSignaleringUit& opdracht,
                const Medewerker& wie,
                const UitstelId& uitstel,
                Date today);

// `wie` is the member who says it. Refuses: somebody who does not decide on the plan,
// such as a child under twelve; a family without a regisseur, whom nobody would answer.
Decision decide(const Gezin& gezin,
                const LaatWeten& opdracht,
                const std::optional<PersoonId>& wie,
                Date today);

// Refuses: somebody who is not in the family.
Decision decide(const Gezin& gezin, const SchrijfNotitie& opdracht, Date today);

// Refuses: one that is not there, is over, or is somebody else's.
Decision decide(const Regie& regie,
                const BeeindigUitstel& opdracht,
                const MedewerkerId& wie,
                Date today);

// Refuses: an event that is not in this family, or was withdrawn already; one without which other
// events of the family would name what nobody introduced; a withdrawal of an event that itself
// names what is no longer there.
Decision decide(const std::vector<RecordedEvent>& stream,
                const TrekGebeurtenisIn& opdracht,
                Date today);

}  // namespace naast
