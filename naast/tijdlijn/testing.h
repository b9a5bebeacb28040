// For tests only: the line of a list of events, and bars as a line of text each.
#pragma once

#include "naast/dossier/testing.h"
#include "naast/tijdlijn/tijdlijn.h"

#include <sstream>
#include <string>
#include <vector>

namespace naast::testing_tijdlijn {

inline Tijdlijn line_of(const std::vector<RecordedEvent>& stream, const Vraag& vraag) {
    return fold_tijdlijn(fold_dossier(stream.front().gezin, stream, vraag),
                         stream,
                         testing_dossier::shipped_normen());
}
inline Tijdlijn line_of(const std::vector<testing_events::Happened>& story,
                        const std::string& peildatum) {
    return line_of(testing_events::happened(story), {date(peildatum), date(peildatum)});
}

inline std::string names(const std::vector<PersoonId>& personen) {
    std::string text;
    for (const PersoonId& id : personen) text += (text.empty() ? "" : "+") + id.waarde;
    return text.empty() ? "gezin" : text;
}

// "hulp sil+noor 2020-01-10 to 2020-02-01, 22 days"
inline std::string in_short(const TijdlijnPeriode& bar) {
    return std::string(to_text(bar.soort)) + " " + names(bar.personen) + " " +
           testing_dossier::in_short(std::vector{bar.period}) + ", " + std::to_string(bar.dagen) +
           " days";
}
inline std::vector<std::string> in_short(const std::vector<TijdlijnPeriode>& bars) {
    std::vector<std::string> lines;
    lines.reserve(bars.size());
    for (const TijdlijnPeriode& bar : bars) lines.push_back(in_short(bar));
    return lines;
}

// All that a line says, so that two of them can be laid side by side.
inline std::string whole(const Tijdlijn& line) {
    std::ostringstream text;
    for (const TijdlijnPeriode& bar : line.perioden) {
        text << bar.id << " " << in_short(bar) << " " << bar.titel.nl << " "
             << (bar.toelichting ? bar.toelichting->nl : "") << " " << to_text(bar.datering);
        for (const Uuid& feit : bar.feiten) text << " " << feit.to_text();
        text << "\n";
    }
    for (const TijdlijnGebeurtenis& g : line.gebeurtenissen)
        text << g.recorded.event.id.to_text() << " " << g.titel.nl << " " << g.op_de_lijn << "\n";
    for (const TijdlijnSchakelmoment& m : line.schakelmomenten)
        text << m.id.to_text() << " " << to_text(m.dag) << " " << m.titel.nl << " " << m.toekomst
             << "\n";
    for (const Organisatie& o : line.organisaties) text << o.naam << "\n";
    const InHetKort& kort = line.in_het_kort;
    text << kort.geen_hulp_perioden << " " << kort.geen_hulp_dagen << " " << kort.gewacht_keer
         << " " << kort.gewacht_dagen << " " << kort.wisselingen << " "
         << kort.wisselingen_in_de_toekomst;
    for (const Tekst& runs : kort.loopt_nu) text << " " << runs.nl;
    return text.str();
}

}  // namespace naast::testing_tijdlijn
