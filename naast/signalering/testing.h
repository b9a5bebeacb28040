// For tests only: a rule's table of cases. A row says why it is there, what happened besides the
// events that all rows share, the day of the question, and what the rule must then find:
//
//   "waarschuwing 2020-02-12"                      it stands since that day
//   "signaal 2020-01-15, waarschuwing 2020-02-12"  its steps
//   "waarschuwing 2020-02-12 tot 2020-03-01"       it held, and ended on the second day
//   ""                                             nothing
//
// More than one are joined by "; ", each with whom it concerns in front when that is not the family
// as a whole: "sil: signaal 2020-01-15".
#pragma once

#include "naast/events/testing.h"
#include "naast/signalering/regel.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <sstream>

namespace naast::testing_rules {

inline std::string text_of(const char* path) {
    std::ostringstream text;
    text << std::ifstream(path).rdbuf();
    return text.str();
}

inline const Normen& shipped_normen() {
    static const Normen normen =
        Normen::read(text_of("norms/normen.toml"), text_of("norms/gelijkgestelde-dagen.toml"))
            .value();
    return normen;
}

// The shipped norms, each of them one more from this day on.
inline Normen shipped_normen_changed_from(Date from) {
    std::istringstream shipped(text_of("norms/normen.toml"));
    std::string changed;
    const std::string still = ", vanaf = 2000-01-01 }]";
    for (std::string line; std::getline(shipped, line); changed += line + "\n") {
        const auto end = line.find(still);
        const auto number = line.find("getal = ");
        if (end == std::string::npos || number == std::string::npos) continue;
        const auto value = number + std::string("getal = ").size();
        const auto comma = line.find(',', value);
        const int one_more = std::stoi(line.substr(value, comma - value)) + 1;
        const std::string later = "{ getal = " + std::to_string(one_more) +
                                  line.substr(comma, end - comma) + ", vanaf = " + to_text(from);
        line = line.substr(0, end) +
               ", vanaf = 2000-01-01, tot_en_met = " + to_text(from - Days{1}) + " }, " + later +
               " }]";
    }
    return Normen::read(changed, text_of("norms/gelijkgestelde-dagen.toml")).value();
}

struct Row {
    std::string because;
    std::vector<testing_events::Happened> events;
    std::string peildatum;
    std::string expected;
    std::string bekend_op{};  // empty: all that is known on the day of the question
};

inline Dossier dossier_of(const std::vector<testing_events::Happened>& events,
                          const std::string& peildatum,
                          const std::string& bekend_op = "") {
    const Date day = date(peildatum);
    return fold_dossier(testing_events::family_id(),
                        testing_events::happened(events),
                        {day, bekend_op.empty() ? day : date(bekend_op)});
}

inline std::vector<Signalering> of_rule(std::string_view rule, const Dossier& dossier) {
    std::vector<Signalering> found = signaleringen(dossier, shipped_normen());
    std::erase_if(found, [&](const Signalering& s) { return s.regel != rule; });
    return found;
}

inline std::string in_short(const Signalering& signalering) {
    std::string text;
    for (const PersoonId& id : signalering.betreft) text += (text.empty() ? "" : "+") + id.waarde;
    if (!text.empty()) text += ": ";
    for (const Stap& stap : signalering.stappen) {
        if (stap != signalering.stappen.front()) text += ", ";
        text += std::string(to_text(stap.sterkte)) + " " + to_text(stap.sinds);
    }
    return signalering.tot ? text + " tot " + to_text(*signalering.tot) : text;
}

inline std::string in_short(const std::vector<Signalering>& found) {
    std::string text;
    for (const Signalering& signalering : found)
        text += (text.empty() ? "" : "; ") + in_short(signalering);
    return text;
}

// The texts have no double space and end with a full stop in both languages; there are facts.
inline void expect_whole(const Signalering& signalering) {
    for (const std::string& text : {signalering.tekst.nl, signalering.tekst.en}) {
        EXPECT_TRUE(text.ends_with('.')) << text;
        EXPECT_EQ(text.find("  "), std::string::npos) << text;
    }
    EXPECT_FALSE(signalering.feiten.empty());
}

inline void expect_table(std::string_view rule,
                         const std::vector<testing_events::Happened>& base,
                         const std::vector<Row>& rows) {
    for (const Row& row : rows) {
        SCOPED_TRACE(row.because);
        std::vector<testing_events::Happened> events = base;
        events.insert(events.end(), row.events.begin(), row.events.end());
        const auto found = of_rule(rule, dossier_of(events, row.peildatum, row.bekend_op));
        EXPECT_EQ(in_short(found), row.expected);
        for (const Signalering& signalering : found) expect_whole(signalering);
    }
}

// The facts that the first warning of the rule rests on, as places in the list of events.
inline std::vector<int> facts_of(std::string_view rule,
                                 const std::vector<testing_events::Happened>& events,
                                 const std::string& peildatum) {
    const auto found = of_rule(rule, dossier_of(events, peildatum));
    std::vector<int> places;
    if (found.empty()) return places;
    for (int place = 1; place <= static_cast<int>(events.size()); ++place) {
        const auto& feiten = found.front().feiten;
        if (std::find(feiten.begin(), feiten.end(), testing_events::event_id(place)) !=
            feiten.end())
            places.push_back(place);
    }
    return places;
}

}  // namespace naast::testing_rules
