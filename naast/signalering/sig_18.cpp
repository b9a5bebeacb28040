// SIG-18. Calls of parents that nobody answers are signals too: three within two weeks.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

using Oproepen = std::vector<const Oproep*>;  // oldest first

bool is_answer_to(const Oproep& answered, const Oproepen& calls) {
    return answered.beantwoord && std::any_of(calls.begin(), calls.end(), [&](const Oproep* call) {
               return call->bij == answered.bij && call->feit.op <= answered.feit.op;
           });
}

// Someone called the family back, or it got through to whom it called. Who only gets through to
// others has no answer yet.
std::optional<Einde> spoken(const Dossier& dossier, const Oproepen& calls) {
    Feiten answers;
    for (const Oproep& oproep : dossier.regie.oproepen) {
        if (is_answer_to(oproep, calls)) answers.push_back(oproep.feit);
    }
    const Date from = calls.front()->feit.op;
    return eerste({contact_vanaf(dossier, from), eerste_vanaf(answers, from)});
}

// What answered calls that otherwise had been enough.
struct Beantwoord {
    Date last_call{};
    Feiten door;
};

// The answers but for which it would have begun earlier, with calls that now count since `first`.
Feiten but_for(const std::vector<Beantwoord>& before, Date first) {
    Feiten facts;
    for (const Beantwoord& one : before) {
        if (one.last_call > first) append(facts, one.door);
    }
    return facts;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    Oproepen calls;
    std::vector<Beantwoord> before;
    for (const Oproep& call : input.dossier.regie.oproepen) {
        if (call.beantwoord) continue;
        calls.push_back(&call);
        const Date day = call.feit.op;
        const auto enough = input.aantal("SIG-18.aantal", day);
        if (!enough) continue;
        if (static_cast<int>(calls.size()) > *enough) calls.erase(calls.begin());
        if (static_cast<int>(calls.size()) < *enough) continue;
        const Date first = calls.front()->feit.op;
        const auto window = input.due_on("SIG-18.venster", first);
        if (!window || day > *window) continue;
        auto answered = spoken(input.dossier, calls);
        if (answered && answered->op < day) {
            before.push_back({day, answered->door});
            continue;
        }
        const Tekst tekst = input.text([&] {
            const std::string count = std::to_string(calls.size());
            return Tekst{"Het gezin zocht sinds " + to_dutch(first) + " " + count +
                             " keer contact en kreeg geen antwoord. Bel vandaag terug.",
                         "The family has sought contact " + count + " times since " +
                             to_english(first) + " and got no answer. Call back today."};
        });
        Feiten facts;
        for (const Oproep* one : calls) facts.push_back(one->feit);
        found.push_back({{},
                         {{Sterkte::waarschuwing, day}},
                         std::move(answered),
                         std::move(facts),
                         tekst,
                         "SIG-18.aantal",
                         but_for(before, first)});
        calls.clear();
        before.clear();
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
