// COO-24. When a family draws back, the next thing is a visit, not closing.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

Feiten open_worries(const Overzicht& overzicht, Date day) {
    Feiten facts;
    for (const Zorgtijd& zorg : overzicht.zorgen) {
        if (!zorg.tijd.period.contains(day)) continue;
        append(facts, zorg.tijd.begin);
    }
    return facts;
}

Vondst ga_erheen(const RuleInput& input, Feiten missed, Feiten worries) {
    const Date day = missed.back().op;
    append(missed, worries);
    return {
        {},
        {{Sterkte::signaal, day}},
        contact_vanaf(input.dossier, day),
        std::move(missed),
        input.text([&] {
            return Tekst{
                "Op " + to_dutch(day) +
                    " kwam het gezin weer niet op een afspraak, en er zijn zorgen. Ga er zelf "
                    "heen.",
                "On " + to_english(day) +
                    " the family did not come to an appointment again, and there are worries. Go "
                    "there yourself."};
        }),
        "COO-24"};
}

std::vector<Vondst> not_come(const RuleInput& input) {
    std::vector<Vondst> found;
    Feiten missed;
    for (const GemistContact& gemist : input.dossier.regie.gemist) {
        if (gemist.door != GemistDoor::gezin) continue;
        const Date day = gemist.feit.op;
        if (!missed.empty()) {
            const auto seen = contact_vanaf(input.dossier, missed.front().op);
            if (seen && seen->op < day) missed.clear();
        }
        const bool is_asked = !found.empty() && (!found.back().tot || day < found.back().tot->op);
        if (is_asked) continue;
        missed.push_back(gemist.feit);
        const auto enough = input.aantal("COO-24", day);
        Feiten worries = open_worries(input.overzicht, day);
        if (!enough || static_cast<int>(missed.size()) < *enough || worries.empty()) continue;
        found.push_back(ga_erheen(input, missed, std::move(worries)));
        missed.clear();
    }
    return found;
}

std::optional<Vondst> closed(const RuleInput& input, const Aanmelding& aanmelding) {
    if (aanmelding.reden != AfsluitReden::geen_medewerking) return std::nullopt;
    const Feit& feit = *aanmelding.einde;
    Feiten facts = open_worries(input.overzicht, feit.op);
    if (facts.empty()) return std::nullopt;
    facts.push_back(feit);
    Feiten reopened;
    for (const Aanmelding& other : input.dossier.gezin.aanmeldingen)
        reopened.push_back(other.begin);
    return Vondst{
        {},
        {{Sterkte::waarschuwing, feit.op}},
        eerste({eerste_vanaf(reopened, feit.op), contact_vanaf(input.dossier, feit.op)}),
        std::move(facts),
        input.text([&] {
            return Tekst{
                "Op " + to_dutch(feit.op) +
                    " is gestopt omdat het gezin niet meewerkt, terwijl er zorgen zijn. Ga er "
                    "zelf heen.",
                "On " + to_english(feit.op) +
                    " it was closed because the family does not cooperate, while there are "
                    "worries. Go there yourself."};
        }),
        ""};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found = not_come(input);
    for (const Aanmelding& aanmelding : input.dossier.gezin.aanmeldingen) {
        if (auto vondst = closed(input, aanmelding)) found.push_back(std::move(*vondst));
    }
    return found;
}

}  // namespace

extern const Regel coo_24;
const Regel coo_24{
    "COO-24",
    {"Het gezin trekt zich terug", "The family draws back"},
    "catalogus COO-24; S3 §4.4, §6.3",
    Wie::regisseur,
    {"Iemand heeft het gezin gezien of gesproken.", "Someone has seen or spoken the family."},
    zoek};

}  // namespace naast
