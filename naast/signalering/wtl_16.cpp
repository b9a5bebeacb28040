// WTL-16. Regular contact while waiting: four weeks in which nobody saw or spoke the family.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Tijdvak> all_waits(const Dossier& dossier) {
    std::vector<Tijdvak> waits;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (auto wait = wachten(traject)) waits.push_back(std::move(*wait));
    }
    return samen(std::move(waits));
}

// The stretches between two contacts, or from the start of the wait to the first one.
std::vector<Tijdvak> silences(const Tijdvak& wait, const std::vector<const Contact*>& contacts) {
    std::vector<Tijdvak> found;
    Tijdvak open = wait;
    for (const Contact* contact : contacts) {
        const Date day = contact->feit.op;
        if (day < wait.period.from || !wait.period.contains(day)) continue;
        open.period.until = day;
        open.einde = {contact->feit};
        found.push_back(open);
        open = {{day, wait.period.until}, wait.begin, wait.einde};
        open.begin.push_back(contact->feit);
    }
    found.push_back(open);
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const auto contacts = contacten_met_gezin(input.dossier);
    std::vector<Vondst> found;
    for (const Tijdvak& wait : all_waits(input.dossier)) {
        for (const Tijdvak& silence : silences(wait, contacts)) {
            const auto due = input.due_on("WTL-16", silence.period.from);
            if (!due) continue;
            const Tekst tekst{"Dit gezin wacht op hulp. Sinds " + to_dutch(silence.period.from) +
                                  " heeft niemand het gezin gezien of gesproken. Bel of ga langs.",
                              "This family is waiting for help. Since " +
                                  to_english(silence.period.from) +
                                  " nobody has seen or spoken the family. Call or visit."};
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
