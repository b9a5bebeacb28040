// FAM-13. Brothers and sisters are followed too, also when the worry is about another: three months
// in which nobody saw this child.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

// The worries in the family that are not about this child.
std::vector<const Tijdvak*> worries_about_others(const Overzicht& overzicht,
                                                 const PersoonId& kind) {
    std::vector<const Tijdvak*> found;
    for (const Zorgtijd& zorg : overzicht.zorgen) {
        if (!holds(zorg.betreft, kind)) found.push_back(&zorg.tijd);
    }
    return found;
}

// The days on which someone saw this child, besides the help it gets.
std::vector<const Feit*> days_seen(const Dossier& dossier, const PersoonId& kind) {
    std::vector<const Feit*> days;
    days.reserve(dossier.gezin.contacten.size());
    for (const Contact& contact : dossier.gezin.contacten) {
        if (holds(contact.met, kind)) days.push_back(&contact.feit);
    }
    for (const Beoordeling& b : dossier.veiligheid.beoordelingen) {
        if (holds(b.betreft, kind)) days.push_back(&b.feit);
    }
    for (const Verzoek& verzoek : dossier.veiligheid.verzoeken) {
        for (const Gezien& gezien : verzoek.gezien) {
            if (holds(gezien.kinderen, kind)) days.push_back(&gezien.feit);
        }
    }
    return days;
}

Period day_of(const Feit& feit) {
    return {feit.op, feit.op + Days{1}};
}

// Nobody can see a child before its birth or after its death.
std::vector<Tijdvak> not_alive(const RuleInput& input, const PersoonId& kind) {
    const Tijdvak life = leven(*input.dossier.gezin.find(kind));
    std::vector<Tijdvak> found{{{Date::min(), life.period.from}, {}, life.begin}};
    if (life.period.until) found.push_back({{*life.period.until, std::nullopt}, life.einde});
    return found;
}

// The stretches of worry in which nobody saw this child for so long that the term ran out.
std::vector<Tijdvak> unseen(const RuleInput& input, const PersoonId& kind) {
    const Norm* norm = input.normen.find("FAM-13");
    const auto is_long = [&](const Period& gap) { return input.runs_out_in(gap, norm); };
    const auto can_be_long = [&](const Period& gap) { return input.can_run_out_in(gap, norm); };
    const auto worries = worries_about_others(input.overzicht, kind);
    const auto& help = input.overzicht.hulp_aan(kind);
    std::vector<Period> worry_periods;
    worry_periods.reserve(worries.size());
    for (const Tijdvak* worry : worries) worry_periods.push_back(worry->period);
    // Mostly they end too soon, and then nobody needs to be asked who saw the child.
    worry_periods = merged(std::move(worry_periods));
    if (std::none_of(worry_periods.begin(), worry_periods.end(), can_be_long)) return {};
    const auto days = days_seen(input.dossier, kind);
    const auto away = not_alive(input, kind);
    std::vector<Period> seen_periods;
    seen_periods.reserve(help.size() + days.size() + away.size());
    for (const Tijdvak& part : away) seen_periods.push_back(part.period);
    for (const Tijdvak& part : help) seen_periods.push_back(part.period);
    for (const Feit* day : days) seen_periods.push_back(day_of(*day));
    if (!any_gap(std::move(worry_periods), std::move(seen_periods), is_long)) return {};

    std::vector<Tijdvak> parts;
    parts.reserve(worries.size());
    for (const Tijdvak* worry : worries) parts.push_back(*worry);
    std::vector<Tijdvak> seen = help;
    for (const Feit* day : days) seen.push_back({day_of(*day), {*day}});
    seen.insert(seen.end(), away.begin(), away.end());
    return samen_zonder(parts, seen, is_long);
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const PersoonId& kind : input.dossier.gezin.kinderen()) {
        for (const Tijdvak& gap : unseen(input, kind)) {
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
const Regel fam_13{
    "FAM-13",
    {"Broer of zus niet gezien", "Brother or sister not seen"},
    "catalogus FAM-13; S1 §4",
    Wie::regisseur,
    {"Iemand heeft dit kind gezien, er zijn geen zorgen meer, of het kind is overleden.",
     "Someone has seen this child, the worries are over, or the child died."},
    zoek};

}  // namespace naast
