// COO-21. On stagnation escalate instead of waiting: no movement of the goals for 90 days and in
// two evaluations running.
#include "naast/signalering/regel.h"
#include "naast/signalering/stilstand.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Stilgevallen& stil : stilgevallen(input)) {
        const Tekst tekst = input.text([&] {
            const std::string times = std::to_string(stil.evaluaties.size());
            return Tekst{"Sinds " + to_dutch(stil.sinds.op) +
                             " komt er geen doel dichterbij. Dat bleek bij " + times +
                             " evaluaties. Wacht niet langer: bespreek het aan een tafel.",
                         "Since " + to_english(stil.sinds.op) + " no goal has come closer. " +
                             times + " evaluations showed it. Do not wait: bring it to a table."};
        });
        found.push_back({{},
                         {{Sterkte::waarschuwing, stil.first_day}},
                         stil.vooruitgang,
                         stil.feiten(),
                         tekst,
                         "COO-21.dagen"});
    }
    return found;
}

}  // namespace

extern const Regel coo_21;
const Regel coo_21{"COO-21",
                   {"Stilstand", "Standstill"},
                   "catalogus COO-21; S4 §2.3a",
                   Wie::regisseur,
                   {"Een evaluatie laat vooruitgang zien.", "An evaluation shows progress."},
                   zoek};

}  // namespace naast
