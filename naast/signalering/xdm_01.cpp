// XDM-01. Help for each member of the family in any domain, ordered from the one plan: what weighs
// on a parent asks for help of the parent's own, also outside youth help.
#include "naast/signalering/eigen_hulp.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const ZonderEigenHulp& one : zonder_eigen_hulp(input.dossier, TeltVanaf::aanvraag)) {
        const Date since = one.tijd.period.from;
        const Tekst tekst = input.text([&] {
            const Tekst names = input.namen({one.persoon});
            return Tekst{
                names.nl + " heeft het zelf zwaar. Sinds " + to_dutch(since) +
                    " is daar nog geen eigen hulp voor gevraagd. Vraag die aan vanuit het plan.",
                "Things weigh on " + names.en + ". Since " + to_english(since) +
                    " no help of their own was asked for. Ask for it from the plan."};
        });
        found.push_back({{one.persoon},
                         {{Sterkte::signaal, since}},
                         one.tijd.tot(),
                         one.tijd.begin,
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel xdm_01;
const Regel xdm_01{"XDM-01",
                   {"Geen eigen hulp gevraagd voor een ouder", "No help asked for a parent"},
                   "catalogus XDM-01, 3.1 rij 1; S1 §7.1; S3 §4.3; S4 §3.8",
                   Wie::regisseur,
                   {"Er is eigen hulp gevraagd of begonnen voor deze ouder.",
                    "Help for this parent was asked for or has started."},
                   zoek};

}  // namespace naast
