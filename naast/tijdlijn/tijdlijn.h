// The story of one family: what happened, the periods of help, of waiting, of no help in view and
// out of view, who was involved when, and the turning points. The one fold that must handle every
// kind of event. Catalogue FAM-06, FAM-07; look: design/web.md.
#pragma once

#include "naast/base/period.h"
#include "naast/base/text.h"
#include "naast/dossier/dossier.h"
#include "naast/termijnen/normen.h"

#include <optional>
#include <string>
#include <vector>

namespace naast {

NAAST_ENUM(PeriodeSoort,
           hulp,
           wachten,
           geen_hulp_in_beeld,
           uit_beeld,
           maatregel,
           onderzoek,
           verblijf,
           schoolverzuim,
           regie,
           betrokken)

struct TijdlijnPeriode {
    std::string id;  // stable for the same facts
    PeriodeSoort soort = PeriodeSoort::hulp;
    std::vector<PersoonId> personen;  // empty: the whole family
    std::optional<Organisatie> organisatie;
    Period period;  // open: it still runs on the day of the question
    int dagen = 0;  // through the day of the question if it still runs
    Tekst titel;
    std::optional<Tekst> toelichting;
    std::vector<Uuid> feiten;
    Datering datering = Datering::gegeven;
};

struct TijdlijnGebeurtenis {
    RecordedEvent recorded;
    Date bekend_op{};
    Tekst titel;
    std::optional<std::string> tekst;  // the words of whoever recorded it
    std::optional<Organisatie> organisatie;
    bool op_de_lijn =
        true;  // false: a bar already shows it, or it is background such as a relation
};

struct TijdlijnSchakelmoment {
    Uuid id;  // the event it rests on
    Date dag{};
    Tekst titel;
    std::vector<PersoonId> personen;
    bool toekomst = false;
};

// The four facts above the timeline. Days of a family are counted once, also when they hold for two
// children, or for two kinds of help that are waited for at once. Of waits each is counted.
struct InHetKort {
    int geen_hulp_perioden = 0;
    int geen_hulp_dagen = 0;
    int gewacht_keer = 0;
    int gewacht_dagen = 0;
    int wisselingen = 0;
    int wisselingen_in_de_toekomst = 0;
    std::vector<Tekst> loopt_nu;
    bool telt_wat_er_niet_was = true;  // else the first four say nothing
};

struct Tijdlijn {
    std::vector<TijdlijnPeriode> perioden;            // by first day
    std::vector<TijdlijnGebeurtenis> gebeurtenissen;  // as select_events orders them
    std::vector<TijdlijnSchakelmoment> schakelmomenten;
    std::vector<Organisatie> organisaties;  // in the order in which they appear
    InHetKort in_het_kort;
};

// Requires: `dossier` was folded from the same stream and question.
Tijdlijn fold_tijdlijn(const Dossier& dossier,
                       const std::vector<RecordedEvent>& stream,
                       const Normen& normen);

// For who does not see all help and all contacts: without what is only known from their absence. A
// gap in what one sees is no gap in the help.
void laat_weg_wat_er_niet_was(Tijdlijn& tijdlijn);

// For a page of the family itself: whoever directs is its fixed contact there.
void in_woorden_van_het_gezin(Tijdlijn& tijdlijn);

}  // namespace naast
