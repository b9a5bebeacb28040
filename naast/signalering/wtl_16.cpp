// WTL-16. Regular contact while waiting: four weeks in which nobody saw or spoke the family.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

// Those in which the term can run out.
std::vector<Tijdvak> long_waits(const RuleInput& input) {
    std::vector<Tijdvak> waits;
    waits.reserve(input.dossier.hulp.trajecten.size());
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (auto wait = wachten(traject)) waits.push_back(std::move(*wait));
    }
    const Norm* norm = input.normen.find("WTL-16");
    return samen(waits, [&](const Period& wait) { return input.can_run_out_in(wait, norm); });
}

// The stretches between two contacts, or from the start of the wait to the first one, in which the
// term runs out.
std::vector<Tijdvak> silences(const RuleInput& input,
                              const Tijdvak& wait,
                              const std::vector<const Contact*>& contacts) {
    std::vector<Tijdvak> found;
    const Norm* norm = input.normen.find("WTL-16");
    const Contact* last = nullptr;
    const auto add = [&](const Contact* next) {
        const Period period{last == nullptr ? wait.period.from : last->feit.op,
                            next == nullptr ? wait.period.until : next->feit.op};
        if (!input.runs_out_in(period, norm)) return;
        Tijdvak silence{period, wait.begin, next == nullptr ? wait.einde : Feiten{next->feit}};
        if (last != nullptr) silence.begin.push_back(last->feit);
        found.push_back(std::move(silence));
    };
    for (const Contact* contact : contacts) {
        if (!wait.period.contains(contact->feit.op)) continue;
        add(contact);
        last = contact;
    }
    add(nullptr);
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const auto contacts = contacten_met_gezin(input.dossier);
    std::vector<Vondst> found;
    for (const Tijdvak& wait : long_waits(input)) {
        for (const Tijdvak& silence : silences(input, wait, contacts)) {
            const auto due = input.due_on("WTL-16", silence.period.from);
            if (!due) continue;
            const Tekst tekst = input.text([&] {
                return Tekst{"Dit gezin wacht op hulp. Sinds " + to_dutch(silence.period.from) +
                                 " heeft niemand het gezin gezien of gesproken. Bel of ga langs.",
                             "This family is waiting for help. Since " +
                                 to_english(silence.period.from) +
                                 " nobody has seen or spoken the family. Call or visit."};
            });
            found.push_back({{},
                             {{Sterkte::waarschuwing, *due}},
                             silence.tot(),
                             silence.begin,
                             tekst,
                             "WTL-16"});
        }
    }
    return found;
}

}  // namespace

extern const Regel wtl_16;
const Regel wtl_16{"WTL-16",
                   {"Wachten zonder contact", "Waiting without contact"},
                   "catalogus WTL-16; S3 §4.4, §6.2",
                   Wie::regisseur,
                   {"Iemand ziet of spreekt het gezin, of het wachten stopt.",
                    "Someone sees or speaks the family, or the waiting ends."},
                   zoek};

}  // namespace naast
