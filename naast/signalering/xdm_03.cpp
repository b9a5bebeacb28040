// XDM-03. What weighs on a parent is seen, and not helped: after a month without help of the
// parent's own.
#include "naast/signalering/eigen_hulp.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const ZonderEigenHulp& one : zonder_eigen_hulp(input.dossier, TeltVanaf::start)) {
        const Date since = one.tijd.period.from;
        const auto due = input.due_on("XDM-03", since);
        if (!due) continue;
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen({one.persoon});
            return Tekst{"Sinds " + to_dutch(since) + " is bekend dat " + names.nl +
                             " het zelf zwaar heeft. Hulp daarvoor is nog niet begonnen.",
                         "Since " + to_english(since) + " it is known that things weigh on " +
                             names.en + ". Help for that has not started."};
        });
        found.push_back({{one.persoon},
                         {{Sterkte::waarschuwing, *due}},
                         one.tijd.tot(),
                         one.tijd.begin,
                         tekst,
                         "XDM-03"});
    }
    return found;
}

}  // namespace

extern const Regel xdm_03;
const Regel xdm_03{
    "XDM-03",
    {"Ouder nog niet geholpen", "Parent not helped yet"},
    "catalogus XDM-03, 3.6; S1 §2",
    Wie::manager,
    {"De eigen hulp van deze ouder is begonnen.", "The help for this parent has started."},
    zoek};

}  // namespace naast
