// PLN-07. While there is help, all look together every 90 days whether it helps.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

// The help in which the term can run out.
std::vector<Tijdvak> long_help(const RuleInput& input) {
    const Dossier& dossier = input.dossier;
    std::vector<Tijdvak> parts;
    parts.reserve(dossier.hulp.trajecten.size() + dossier.verblijf.plaatsingen.size());
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart) parts.emplace_back(*traject.gestart, traject.gestopt);
    }
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen)
        parts.push_back(loop(plaatsing));
    const Norm* norm = input.normen.find("PLN-07");
    return samen(parts, [&](const Period& help) { return input.can_run_out_in(help, norm); });
}

// The stretches between two evaluations, the first from when the help began, in which the term runs
// out.
std::vector<Tijdvak> between(const RuleInput& input, const Tijdvak& help) {
    std::vector<Tijdvak> found;
    const Norm* norm = input.normen.find("PLN-07");
    const Evaluatie* last = nullptr;
    const auto add = [&](const Evaluatie* next) {
        const Period period{last == nullptr ? help.period.from : last->feit.op,
                            next == nullptr ? help.period.until : next->feit.op};
        if (!input.runs_out_in(period, norm)) return;
        Tijdvak open{period, help.begin, next == nullptr ? help.einde : Feiten{next->feit}};
        if (last != nullptr) open.begin.push_back(last->feit);
        found.push_back(std::move(open));
    };
    for (const Evaluatie& evaluatie : input.dossier.plan.evaluaties) {
        if (!help.period.contains(evaluatie.feit.op)) continue;
        add(&evaluatie);
        last = &evaluatie;
    }
    add(nullptr);
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Tijdvak& help : long_help(input)) {
        for (const Tijdvak& open : between(input, help)) {
            const auto due = input.due_on("PLN-07", open.period.from);
            if (!due) continue;
            const Tekst tekst = input.text([&] {
                return Tekst{"Er is hulp in het gezin. Sinds " + to_dutch(open.period.from) +
                                 " is er niet samen gekeken of die helpt.",
                             "There is help in the family. Since " + to_english(open.period.from) +
                                 " nobody looked together whether it helps."};
            });
            found.push_back({{},
                             {{Sterkte::waarschuwing, *due + Days{1}}},
                             open.tot(),
                             open.begin,
                             tekst,
                             "PLN-07"});
        }
    }
    return found;
}

}  // namespace

extern const Regel pln_07;
const Regel pln_07{
    "PLN-07",
    {"Hulp niet samen bekeken", "Help not looked at together"},
    "catalogus PLN-07; S1 §7.3 (4); S3 §4.5, §6.2",
    Wie::regisseur,
    {"Er is een evaluatie, of de hulp is voorbij.", "There is an evaluation, or the help is over."},
    zoek};

}  // namespace naast
