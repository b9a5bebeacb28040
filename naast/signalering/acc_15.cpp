// ACC-15. Whom a provider takes and whom not is checked before someone is put on its list, or an
// early intake is planned.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::optional<Feit> early_intake(const Hulptraject& traject, Date due) {
    for (const GeplandeIntake& intake : traject.intake_gepland) {
        if (intake.gepland_op <= due) return intake.feit;
    }
    return std::nullopt;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.aangevraagd || traject.toelatingseisen.empty()) continue;
        const Date day = traject.aangevraagd->op;
        const auto due = input.due_on("ACC-15", day);
        if (!due) continue;
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen(traject.wachtenden);
            std::vector<std::string> nl;
            std::vector<std::string> en;
            for (const ToelatingsEis eis : traject.toelatingseisen) {
                nl.push_back(in_woorden(eis).nl);
                en.push_back(in_woorden(eis).en);
            }
            return Tekst{names.nl + " staat sinds " + to_dutch(day) +
                             " op een lijst. Niet nagegaan is of aan de eisen wordt voldaan: " +
                             opsomming(nl).nl + ".",
                         names.en + " has been on a list since " + to_english(day) +
                             ". It was not checked whether the conditions are met: " +
                             opsomming(en).en + "."};
        });
        found.push_back({traject.wachtenden,
                         {{Sterkte::signaal, day}},
                         eerste({traject.geschiktheid,
                                 early_intake(traject, *due),
                                 traject.intake,
                                 traject.gestart,
                                 traject.afgewezen,
                                 traject.gestopt}),
                         {*traject.aangevraagd},
                         tekst,
                         "ACC-15"});
    }
    return found;
}

}  // namespace

extern const Regel acc_15;
const Regel acc_15{"ACC-15",
                   {"Niet nagegaan of de hulp past", "Not checked whether the help fits"},
                   "catalogus ACC-15; S3 §4.4",
                   Wie::regisseur,
                   {"Het is nagegaan, of er is binnen twee weken een intake gepland.",
                    "It was checked, or an intake within two weeks is planned."},
                   zoek};

}  // namespace naast
