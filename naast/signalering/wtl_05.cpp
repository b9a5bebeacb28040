// WTL-05. Missing bridging care is seen at once: a week on the list without help that bridges it; a
// week later it goes to who guards the contract. Help that runs meanwhile bridges too.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Gedeeld> zonder_overbrugging(const RuleInput& input, const Hulptraject& traject) {
    const auto wait = wachten(traject);
    if (!wait) return {};
    const Norm* norm = input.normen.find("WTL-05");
    const Norm* higher = input.normen.find("WTL-05.escalatie");
    const auto is_long = [&](const Period& gap) {
        return input.runs_out_in(gap, norm) || input.runs_out_in(gap, higher);
    };
    return per_persoon(traject.wachtenden, [&](const PersoonId& persoon) {
        return input.overzicht.zonder_hulp(*wait, persoon, is_long);
    });
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        for (Gedeeld& gap : zonder_overbrugging(input, traject)) {
            const auto due = input.due_on("WTL-05", gap.tijd.period.from);
            if (!due) continue;
            std::vector<Stap> stappen{{Sterkte::waarschuwing, *due}};
            if (const auto higher = input.due_on("WTL-05.escalatie", gap.tijd.period.from))
                stappen.push_back({Sterkte::escalatie, *higher});
            const Tekst tekst = input.text([&] {
                const Tekst names = input.namen(gap.personen);
                const bool one = gap.personen.size() == 1;
                return Tekst{
                    "Sinds " + to_dutch(gap.tijd.period.from) + (one ? " wacht " : " wachten ") +
                        names.nl +
                        " op hulp en is er niets dat intussen helpt. Regel hulp die nu kan "
                        "beginnen.",
                    "Since " + to_english(gap.tijd.period.from) + " " + names.en +
                        (one ? " has" : " have") +
                        " waited for help, and nothing helps meanwhile. Arrange help that can "
                        "start now."};
            });
            auto tot = gap.tijd.tot();
            found.push_back({std::move(gap.personen),
                             std::move(stappen),
                             std::move(tot),
                             std::move(gap.tijd.begin),
                             tekst,
                             "WTL-05"});
        }
    }
    return found;
}

}  // namespace

extern const Regel wtl_05;
const Regel wtl_05{"WTL-05",
                   {"Wachten zonder overbrugging", "Waiting without bridging help"},
                   "catalogus WTL-05; S2 p.48, p.61; S3 §4.4",
                   Wie::regisseur,
                   {"Er is hulp die overbrugt, de hulp begint, of het wachten stopt.",
                    "There is bridging help, the help starts, or the waiting ends."},
                   zoek};

}  // namespace naast
