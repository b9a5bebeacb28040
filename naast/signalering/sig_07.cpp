// SIG-07. Weak signals from more than one source within two months are one warning together.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

#include <algorithm>

namespace naast {

namespace {

std::vector<const Signaal*> weak_signals(const Dossier& dossier) {
    std::vector<const Signaal*> all;
    for (const Signaal& signaal : dossier.toegang.signalen) {
        if (signaal.wat != SignaalSoort::melding) all.push_back(&signaal);
    }
    std::stable_sort(all.begin(), all.end(), [](const Signaal* a, const Signaal* b) {
        return a->ontvangen.op < b->ontvangen.op;
    });
    return all;
}

bool from_one_source(const std::vector<const Signaal*>& pile) {
    return std::all_of(pile.begin(), pile.end(), [&](const Signaal* signaal) {
        return signaal->van == pile.front()->van;
    });
}

// From the day on which each of them is answered.
std::optional<Einde> all_answered(const std::vector<const Signaal*>& pile) {
    Feiten facts;
    Date last{};
    for (const Signaal* signaal : pile) {
        if (!signaal->afgerond) return std::nullopt;
        facts.push_back(*signaal->afgerond);
        last = std::max(last, signaal->afgerond->op);
    }
    return Einde{last, std::move(facts)};
}

Vondst stapel(const RuleInput& input, const std::vector<const Signaal*>& pile) {
    Vondst vondst;
    for (const Signaal* signaal : pile) {
        vondst.feiten.push_back(signaal->ontvangen);
        for (const PersoonId& persoon : signaal->betreft) {
            if (!holds(vondst.betreft, persoon)) vondst.betreft.push_back(persoon);
        }
    }
    vondst.tekst = input.text([&] {
        std::vector<std::string> days_nl;
        std::vector<std::string> days_en;
        for (const Signaal* signaal : pile) {
            days_nl.push_back(to_dutch(signaal->ontvangen.op));
            days_en.push_back(to_english(signaal->ontvangen.op));
        }
        const Tekst names = input.namen(vondst.betreft);
        return Tekst{"Over " + names.nl +
                         " kwamen kort na elkaar zorgen of vragen van verschillende "
                         "kanten: op " +
                         opsomming(days_nl).nl + ". Bekijk ze samen.",
                     "Worries or questions about " + names.en +
                         " came from several sides in a short time: on " + opsomming(days_en).en +
                         ". Look at them together."};
    });
    vondst.stappen = {{Sterkte::waarschuwing, pile.back()->ontvangen.op}};
    vondst.tot = all_answered(pile);
    vondst.norm = "SIG-07.aantal";
    return vondst;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    std::vector<const Signaal*> pile;
    for (const Signaal* signaal : weak_signals(input.dossier)) {
        const Date day = signaal->ontvangen.op;
        pile.push_back(signaal);
        const auto enough = input.aantal("SIG-07.aantal", day);
        if (!enough) continue;
        // As many as are needed, the oldest first out.
        if (static_cast<int>(pile.size()) > *enough) pile.erase(pile.begin());
        const auto window = input.due_on("SIG-07.venster", pile.front()->ontvangen.op);
        const bool too_many = static_cast<int>(pile.size()) == *enough && window &&
                              day <= *window && !from_one_source(pile);
        if (!too_many) continue;
        found.push_back(stapel(input, pile));
        pile.clear();
    }
    return found;
}

}  // namespace

extern const Regel sig_07;
const Regel sig_07{"SIG-07",
                   {"Zorgen en vragen stapelen zich op", "Worries and questions pile up"},
                   "catalogus SIG-07; S0 K3; S1 fn 17",
                   Wie::regisseur,
                   {"Al deze zorgen en vragen zijn beantwoord.",
                    "All of these worries and questions were answered."},
                   zoek};

}  // namespace naast
