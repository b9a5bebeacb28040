// COO-15. Light contact in quiet times, as often as was agreed: one day late is a warning.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

// From the agreement or the last contact until the next.
std::vector<Tijdvak> silences(const Waakvlam& waakvlam,
                              const std::vector<const Contact*>& contacts) {
    const Tijdvak whole{waakvlam.begin, waakvlam.einde};
    std::vector<Tijdvak> found;
    Tijdvak open = whole;
    for (const Contact* contact : contacts) {
        const Date day = contact->feit.op;
        if (!whole.period.contains(day)) continue;
        open.period.until = day;
        open.einde = {contact->feit};
        if (open.period.from + Days{waakvlam.every_days} < day) found.push_back(open);
        open = {{day, whole.period.until}, {waakvlam.begin, contact->feit}, whole.einde};
    }
    found.push_back(open);
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const auto contacts = contacten_met_gezin(input.dossier);
    std::vector<Vondst> found;
    for (const Waakvlam& waakvlam : input.dossier.regie.waakvlammen) {
        for (const Tijdvak& silence : silences(waakvlam, contacts)) {
            const Tekst tekst = input.text([&] {
                const std::string every = std::to_string(waakvlam.every_days);
                return Tekst{waakvlam.medewerker.naam + " zou elke " + every +
                                 " dagen van zich laten horen. Het laatste contact was op " +
                                 to_dutch(silence.period.from) + " of eerder. Bel of ga langs.",
                             waakvlam.medewerker.naam + " would be in touch every " + every +
                                 " days. The last contact was on " +
                                 to_english(silence.period.from) + " or before. Call or visit."};
            });
            found.push_back({{},
                             {{Sterkte::waarschuwing,
                               silence.period.from + Days{waakvlam.every_days} + Days{1}}},
                             silence.tot(),
                             silence.begin,
                             tekst,
                             ""});
        }
    }
    return found;
}

}  // namespace

extern const Regel coo_15;
const Regel coo_15{"COO-15",
                   {"Waakvlam: te lang geen contact", "Light contact: too long ago"},
                   "catalogus COO-15; S3 §6.2; S2 p.74",
                   Wie::regisseur,
                   {"Er is weer contact, of de afspraak stopt.",
                    "There was contact again, or the agreement ends."},
                   zoek};

}  // namespace naast
