// FAM-13. Brothers and sisters are followed too, also when the worry is about another: three months
// in which nobody saw this child.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

// When there is a worry in the family that is not about this child.
std::vector<Tijdvak> worries_about_others(const Dossier& dossier, const PersoonId& kind) {
    std::vector<Tijdvak> parts;
    for (Zorgtijd& zorg : zorgen(dossier)) {
        if (!holds(zorg.betreft, kind)) parts.push_back(std::move(zorg.tijd));
    }
    return samen(std::move(parts));
}

// Days and stretches on which someone saw this child.
std::vector<Tijdvak> seen(const Dossier& dossier, const PersoonId& kind) {
    std::vector<Tijdvak> found = hulp_aan(dossier, kind);
    const auto add_day = [&](const std::vector<PersoonId>& persons, const Feit& feit) {
        if (holds(persons, kind)) found.push_back({{feit.op, feit.op + Days{1}}, {feit}});
    };
    for (const Contact& contact : dossier.gezin.contacten) add_day(contact.met, contact.feit);
    for (const Beoordeling& b : dossier.veiligheid.beoordelingen) add_day(b.betreft, b.feit);
    for (const Verzoek& verzoek : dossier.veiligheid.verzoeken) {
        for (const Gezien& gezien : verzoek.gezien) add_day(gezien.kinderen, gezien.feit);
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const PersoonId& kind : input.dossier.gezin.kinderen()) {
        const std::vector<Tijdvak> days = seen(input.dossier, kind);
        for (const Tijdvak& worry : worries_about_others(input.dossier, kind)) {
            for (const Tijdvak& gap : zonder(worry, days)) {
                const auto due = input.due_on("FAM-13", gap.period.from);
                if (!due) continue;
                const Tekst names = input.namen({kind});
                const Tekst tekst{"Er zijn zorgen over een ander in dit gezin. Sinds " +
                                      to_dutch(gap.period.from) + " heeft niemand " + names.nl +
                                      " gezien. Vraag hoe het met " + names.nl + " gaat.",
                                  "There are worries about another in this family. Since " +
                                      to_english(gap.period.from) + " nobody has seen " + names.en +
                                      ". Ask how " + names.en + " is doing."};
                found.push_back({{kind},
                                 {{Sterkte::waarschuwing, *due}},
                                 gap.tot(),
                                 gap.begin,
                                 tekst,
                                 "FAM-13"});
            }
        }
    }
    return found;
}

}  // namespace

extern const Regel fam_13;
const Regel fam_13{"FAM-13",
                   {"Broer of zus niet gezien", "Brother or sister not seen"},
                   "catalogus FAM-13; S1 §4",
                   Wie::regisseur,
                   {"Iemand heeft dit kind gezien, of er zijn geen zorgen meer.",
                    "Someone has seen this child, or the worries are over."},
                   zoek};

}  // namespace naast
