// PLN-07. While there is help, all look together every 90 days whether it helps.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Tijdvak> all_help(const Dossier& dossier) {
    std::vector<Tijdvak> parts;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart) parts.emplace_back(*traject.gestart, traject.gestopt);
    }
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen)
        parts.push_back(loop(plaatsing));
    return samen(std::move(parts));
}

// The stretches between two evaluations, the first from when the help began.
std::vector<Tijdvak> between(const Tijdvak& help, const std::vector<Evaluatie>& evaluaties) {
    std::vector<Tijdvak> found;
    Tijdvak open = help;
    for (const Evaluatie& evaluatie : evaluaties) {
        const Date day = evaluatie.feit.op;
        if (!help.period.contains(day)) continue;
        open.period.until = day;
        open.einde = {evaluatie.feit};
        found.push_back(open);
        open = {{day, help.period.until}, help.begin, help.einde};
        open.begin.push_back(evaluatie.feit);
    }
    found.push_back(open);
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Tijdvak& help : all_help(input.dossier)) {
        for (const Tijdvak& open : between(help, input.dossier.plan.evaluaties)) {
            const auto due = input.due_on("PLN-07", open.period.from);
            if (!due) continue;
            const Tekst tekst{"Er is hulp in het gezin. Sinds " + to_dutch(open.period.from) +
                                  " is er niet samen gekeken of die helpt.",
                              "There is help in the family. Since " + to_english(open.period.from) +
                                  " nobody looked together whether it helps."};
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
