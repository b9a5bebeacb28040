// SAF-07. After a report is passed on to the local team the family does not disappear from view:
// first contact within five working days. That it was closed since it was passed on is no answer.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::optional<Feit> answered(const Signaal& signaal) {
    return signaal.uitkomst == SignaalUitkomst::doorgegeven ? std::nullopt : signaal.afgerond;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Signaal& signaal : input.dossier.toegang.signalen) {
        for (const Triage& triage : signaal.triages) {
            const auto due = input.due_on("SAF-07", triage.feit.op);
            if (triage.uitkomst != TriageUitkomst::doorgeven || !due) continue;
            const Tekst tekst = input.text([&] {
                return Tekst{
                    triage.organisatie.naam + " gaf op " + to_dutch(triage.feit.op) +
                        " de melding of zorg door. Daarna heeft nog niemand het gezin gesproken. "
                        "Ga erheen, en laat het weten.",
                    triage.organisatie.naam + " passed the report or worry on, on " +
                        to_english(triage.feit.op) +
                        ". Nobody has spoken the family since. Go there, and let them "
                        "know."};
            });
            found.push_back(
                {signaal.betreft,
                 {{Sterkte::waarschuwing, *due + Days{1}}},
                 eerste({contact_vanaf(input.dossier, triage.feit.op), answered(signaal)}),
                 {triage.feit, signaal.ontvangen},
                 tekst,
                 "SAF-07"});
        }
    }
    return found;
}

}  // namespace

extern const Regel saf_07;
const Regel saf_07{"SAF-07",
                   {"Doorgegeven en uit beeld", "Passed on and out of view"},
                   "catalogus SAF-07; S1 §2",
                   Wie::regisseur,
                   {"Iemand heeft het gezin gesproken, of de melding of zorg is beantwoord.",
                    "Someone has spoken the family, or the report or worry was answered."},
                   zoek};

}  // namespace naast
