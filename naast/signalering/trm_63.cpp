// TRM-63. Warn before, at and after the last day of a term, each time someone higher: whose term it
// is, then the manager, then the municipality. Terms that a rule of their own guards are left to
// it.
#include "naast/base/assert.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

Wie owner(Termijnhouder houder) {
    switch (houder) {
        case Termijnhouder::regisseur: return Wie::regisseur;
        case Termijnhouder::veilig_thuis: return Wie::veilig_thuis;
    }
    own_fault(__FILE__, __LINE__, "enumerator");
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const Norm* warns_before = input.normen.find("TRM-63.vooraf");
    const Norm* higher_after = input.normen.find("TRM-63.gemeente");
    std::vector<Vondst> found;
    for (const Klok& klok : input.dossier.klokken) {
        if (klok.heeft_eigen_regel) continue;
        const Norm* norm = input.normen.find(klok.norm);
        const auto due = input.due_on(norm, klok.begin.op);
        const auto before = input.dagen(warns_before, klok.begin.op);
        const auto after = input.dagen(higher_after, klok.begin.op);
        if (!due || !before || !after) continue;
        const Date first_day = *due - Days{*before};
        const auto end = klok.einde ? std::optional{klok.einde->op} : std::nullopt;
        if (!input.can_stand(first_day, end)) continue;
        const Tekst& naam = norm->naam;
        const Tekst tekst = input.text([&] {
            return Tekst{naam.nl + ". De laatste dag is " + to_dutch(*due) + ".",
                         naam.en + ". The last day is " + to_english(*due) + "."};
        });
        found.push_back({klok.betreft,
                         {{Sterkte::signaal, first_day, owner(klok.houder)},
                          {Sterkte::waarschuwing, *due + Days{1}, Wie::manager},
                          {Sterkte::escalatie, *due + Days{*after}, Wie::gemeente}},
                         klok.einde ? std::optional<Einde>{*klok.einde} : std::nullopt,
                         {klok.begin},
                         tekst,
                         klok.norm});
    }
    return found;
}

}  // namespace

extern const Regel trm_63;
const Regel trm_63{"TRM-63",
                   {"Een termijn loopt af", "A term runs out"},
                   "catalogus TRM-63; S0 K4; S2 p.16",
                   Wie::regisseur,
                   {"Wat binnen de termijn moest gebeuren, is gedaan.",
                    "What had to be done within the term is done."},
                   zoek};

}  // namespace naast
