// SIG-18. Calls of parents that nobody answers are signals too: three within two weeks.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

Feiten unanswered(const Dossier& dossier) {
    Feiten calls;
    for (const Oproep& oproep : dossier.regie.oproepen) {
        if (!oproep.beantwoord) calls.push_back(oproep.feit);
    }
    return calls;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    std::vector<Feit> calls;
    for (const Feit& call : unanswered(input.dossier)) {
        calls.push_back(call);
        const auto enough = input.aantal("SIG-18.aantal", call.op);
        if (!enough) continue;
        if (static_cast<int>(calls.size()) > *enough) calls.erase(calls.begin());
        if (static_cast<int>(calls.size()) < *enough) continue;
        const auto window = input.due_on("SIG-18.venster", calls.front().op);
        if (!window || call.op > *window) continue;
        const auto spoken = contact_vanaf(input.dossier, calls.front().op);
        if (spoken && spoken->op < call.op) continue;  // someone did call back in between
        const Tekst tekst = input.text([&] {
            const std::string count = std::to_string(calls.size());
            return Tekst{"Het gezin zocht sinds " + to_dutch(calls.front().op) + " " + count +
                             " keer contact en kreeg geen antwoord. Bel vandaag terug.",
                         "The family has sought contact " + count + " times since " +
                             to_english(calls.front().op) + " and got no answer. Call back today."};
        });
        found.push_back(
            {{}, {{Sterkte::waarschuwing, call.op}}, spoken, calls, tekst, "SIG-18.aantal"});
        calls.clear();
    }
    return found;
}

}  // namespace

extern const Regel sig_18;
const Regel sig_18{
    "SIG-18",
    {"Het gezin belt en krijgt geen antwoord", "The family calls and gets no answer"},
    "catalogus SIG-18; S0 K3, G2",
    Wie::regisseur,
    {"Iemand heeft het gezin gesproken.", "Someone has spoken the family."},
    zoek};

}  // namespace naast
