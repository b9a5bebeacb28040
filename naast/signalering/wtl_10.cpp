// WTL-10. Rejected at the intake after waiting: a new route the same week, with an expert table if
// needed; the days waited are kept.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// What takes it on: other help asked or started for one of them, or an expert table.
std::optional<Feit> new_route(const Dossier& dossier, const Hulptraject& rejected) {
    Feiten routes;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.id == rejected.id) continue;
        if (!share_someone(traject.personen(), rejected.wachtenden)) continue;
        if (traject.aangevraagd) routes.push_back(*traject.aangevraagd);
        if (traject.gestart) routes.push_back(*traject.gestart);
    }
    for (const Tafel& tafel : dossier.overleg.tafels) {
        if (tafel.wat == TafelSoort::experttafel) routes.push_back(tafel.bijeengeroepen);
    }
    return eerste_vanaf(routes, rejected.afgewezen->op);
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (!traject.aangevraagd || !traject.afgewezen) continue;
        const Date day = traject.afgewezen->op;
        std::vector<Stap> stappen{{Sterkte::signaal, day}};
        if (const auto due = input.due_on("WTL-10", day))
            stappen.push_back({Sterkte::waarschuwing, *due + Days{1}});
        const Tekst tekst = input.text([&] {
            const std::string waited = std::to_string(
                std::max(0, static_cast<int>((day - traject.aangevraagd->op).count())));
            const Tekst names = input.namen(traject.wachtenden);
            return Tekst{"Na " + waited + " dagen wachten is de hulp voor " + names.nl +
                             " afgewezen. Kies deze week een nieuwe weg, als het moet met een "
                             "experttafel.",
                         "After " + waited + " days of waiting the help for " + names.en +
                             " was rejected. Choose a new route this week, with an expert table "
                             "if needed."};
        });
        found.push_back({traject.wachtenden,
                         std::move(stappen),
                         new_route(input.dossier, traject),
                         {*traject.aangevraagd, *traject.afgewezen},
                         tekst,
                         "WTL-10"});
    }
    return found;
}

}  // namespace

extern const Regel wtl_10;
const Regel wtl_10{"WTL-10",
                   {"Afgewezen na wachten", "Rejected after waiting"},
                   "catalogus WTL-10; S3 §4.4",
                   Wie::regisseur,
                   {"Er is andere hulp gevraagd of begonnen, of er is een experttafel.",
                    "Other help was asked or started, or there is an expert table."},
                   zoek};

}  // namespace naast
