// COO-05. Two changes of coordinator within a year: the family gets a new face too often.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

struct Wissel {
    Feit van;   // who was there before came
    Feit naar;  // the one who came instead
};

std::vector<Wissel> changes(const Dossier& dossier) {
    std::vector<Wissel> found;
    const Betrokkenheid* before = nullptr;
    for (const Betrokkenheid& regisseur : dossier.gezin.regisseurs) {
        if (before != nullptr && regisseur.medewerker.id != before->medewerker.id)
            found.push_back({before->begin, regisseur.begin});
        before = &regisseur;
    }
    return found;
}

// The stretches in which so many changes lie in the year behind.
std::vector<Tijdvak> too_many(const RuleInput& input) {
    std::vector<Tijdvak> parts;
    std::vector<Wissel> window;
    for (const Wissel& wissel : changes(input.dossier)) {
        const Date day = wissel.naar.op;
        window.push_back(wissel);
        const auto enough = input.aantal("COO-05.aantal", day);
        if (!enough) continue;
        if (static_cast<int>(window.size()) > *enough) window.erase(window.begin());
        if (static_cast<int>(window.size()) < *enough) continue;
        const auto through = input.due_on("COO-05.venster", window.front().naar.op);
        if (!through || day > *through) continue;
        Feiten facts;
        for (const Wissel& one : window) {
            facts.push_back(one.van);
            facts.push_back(one.naar);
        }
        parts.emplace_back(Period{day, *through + Days{1}}, std::move(facts));
    }
    return samen(parts);
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Tijdvak& stretch : too_many(input)) {
        const Tekst tekst = input.text([&] {
            return Tekst{"Op " + to_dutch(stretch.period.from) +
                             " kreeg dit gezin opnieuw een andere regisseur, voor de tweede keer "
                             "in een jaar of vaker. Zorg dat deze blijft.",
                         "On " + to_english(stretch.period.from) +
                             " this family got another coordinator again, for the second time in "
                             "a year or more often. See that this one stays."};
        });
        found.push_back({{},
                         {{Sterkte::signaal, stretch.period.from}},
                         stretch.tot(),
                         stretch.begin,
                         tekst,
                         "COO-05.aantal"});
    }
    return found;
}

}  // namespace

extern const Regel coo_05;
const Regel coo_05{
    "COO-05",
    {"Steeds een andere regisseur", "Another coordinator again and again"},
    "catalogus COO-05; S1 §4, §7.4",
    Wie::manager,
    {"Een jaar lang is er hooguit één keer gewisseld.", "For a year there was at most one change."},
    zoek};

}  // namespace naast
