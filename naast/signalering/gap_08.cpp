// GAP-08. Whoever looked in an emergency is checked by someone of another team, soon; until then
// the looking is only a reason that one gave oneself.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

// The coordinator of that day who cannot review it: of the organisation of who looked.
const Betrokkenheid* of_the_own_team(const RuleInput& input, const Noodkijk& kijk) {
    for (const Betrokkenheid* regisseur : input.dossier.gezin.regisseurs_on(kijk.feit.op)) {
        const std::string& own = regisseur->medewerker.organisatie.naam;
        if (kijk.medewerker.organisatie.naam == own) return regisseur;
        if (kijk.tweede && kijk.tweede->organisatie.naam == own) return regisseur;
    }
    return nullptr;
}

Tekst text_of(const Noodkijk& kijk, Date due) {
    const std::string who = kijk.medewerker.naam + " (" + kijk.medewerker.organisatie.naam + ")";
    return {who + " keek op " + to_dutch(kijk.feit.op) +
                " in nood in dit dossier: " + in_woorden(kijk.waarom).nl +
                ". Iemand van een andere organisatie beoordeelt uiterlijk " + to_dutch(due) +
                " of dat terecht was.",
            who + " looked into this file in an emergency on " + to_english(kijk.feit.op) + ": " +
                in_woorden(kijk.waarom).en + ". Someone of another organisation reviews by " +
                to_english(due) + " whether that was justified."};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Noodkijk& kijk : input.dossier.noodkijken.alle) {
        const auto due = input.due_on("GAP-08", kijk.feit.op);
        if (!due) continue;
        const Betrokkenheid* near = of_the_own_team(input, kijk);
        const Wie wie = near != nullptr ? Wie::manager : Wie::regisseur;
        std::vector<Stap> steps{{Sterkte::signaal, kijk.feit.op, wie},
                                {Sterkte::waarschuwing, *due + Days{1}, wie}};
        if (const auto suspended = input.due_on("GAP-08.schorsing", kijk.feit.op))
            steps.push_back({Sterkte::escalatie, *suspended + Days{1}, wie});
        std::optional<Einde> end;
        if (kijk.oordeel) end = kijk.oordeel->feit;
        found.push_back({{},
                         std::move(steps),
                         end,
                         {kijk.feit},
                         input.text([&] { return text_of(kijk, *due); }),
                         "GAP-08"});
        // For whom it is, not whether.
        if (near != nullptr) found.back().verder = {near->begin};
    }
    return found;
}

}  // namespace

extern const Regel gap_08;
const Regel gap_08{"GAP-08",
                   {"Kijken in nood nog niet beoordeeld", "Emergency access not reviewed yet"},
                   "catalogus GAP-08; ontwerp privacy 2.7",
                   Wie::regisseur,
                   {"Iemand van een andere organisatie heeft het beoordeeld.",
                    "Someone of another organisation has reviewed it."},
                   zoek};

}  // namespace naast
