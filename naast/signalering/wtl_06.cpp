// WTL-06. Intake as soon as possible, even if the help starts much later: within two weeks of the
// application.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.aangevraagd) continue;
        const auto due = input.due_on("WTL-06", traject.aangevraagd->op);
        if (!due) continue;
        const auto tot =
            eerste({traject.intake, traject.gestart, traject.afgewezen, traject.gestopt});
        if (!input.can_stand(*due, tot ? std::optional{tot->op} : std::nullopt)) continue;
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen(traject.wachtenden);
            return Tekst{
                "Op " + to_dutch(traject.aangevraagd->op) + " is hulp gevraagd voor " + names.nl +
                    ". Er is nog geen intake geweest. Zo blijkt pas laat of de hulp past.",
                "On " + to_english(traject.aangevraagd->op) + " help was asked for " + names.en +
                    ". There has been no intake yet. Whether the help fits will show late."};
        });
        found.push_back({traject.wachtenden,
                         {{Sterkte::waarschuwing, *due}},
                         tot,
                         {*traject.aangevraagd},
                         tekst,
                         "WTL-06"});
    }
    return found;
}

}  // namespace

extern const Regel wtl_06;
const Regel wtl_06{"WTL-06",
                   {"Intake te laat", "Intake is late"},
                   "catalogus WTL-06; S3 §6.2",
                   Wie::regisseur,
                   {"De intake is geweest, de hulp begint, of het wachten stopt.",
                    "The intake was held, the help starts, or the waiting ends."},
                   zoek};

}  // namespace naast
