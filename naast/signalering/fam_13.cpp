// FAM-13. Brothers and sisters are followed too, also when the worry is about another: three months
// in which nobody saw this child.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

// The worries in the family that are not about this child.
std::vector<Tijdvak> worries_about_others(const std::vector<Zorgtijd>& all, const PersoonId& kind) {
    std::vector<Tijdvak> parts;
    for (const Zorgtijd& zorg : all) {
        if (!holds(zorg.betreft, kind)) parts.push_back(zorg.tijd);
    }
    return parts;
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
    const std::vector<Zorgtijd> all = zorgen(input.dossier);
    const auto is_long = [&](const Period& gap) { return input.runs_out_in(gap, "FAM-13"); };
    std::vector<Vondst> found;
    for (const PersoonId& kind : input.dossier.gezin.kinderen()) {
        for (const Tijdvak& gap :
             samen_zonder(worries_about_others(all, kind), seen(input.dossier, kind), is_long)) {
            const auto due = input.due_on("FAM-13", gap.period.from);
            const Tekst tekst = input.text([&] {
                const Tekst names = input.namen({kind});
                return Tekst{"Er zijn zorgen over een ander in dit gezin. Sinds " +
                                 to_dutch(gap.period.from) + " heeft niemand " + names.nl +
                                 " gezien. Vraag hoe het met " + names.nl + " gaat.",
                             "There are worries about another in this family. Since " +
                                 to_english(gap.period.from) + " nobody has seen " + names.en +
                                 ". Ask how " + names.en + " is doing."};
            });
            found.push_back(
                {{kind}, {{Sterkte::waarschuwing, *due}}, gap.tot(), gap.begin, tekst, "FAM-13"});
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
