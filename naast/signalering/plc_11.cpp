// PLC-11. As short as possible: a placement has a day on which it should be over, and that day is
// looked at.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

Vondst without_end(const RuleInput& input, const Plaatsing& plaatsing) {
    const Tekst tekst = input.text([&] {
        const Tekst names = input.namen({plaatsing.kind});
        return Tekst{names.nl + " woont sinds " + to_dutch(plaatsing.begin.op) +
                         " niet thuis. Er is niet afgesproken tot wanneer.",
                     names.en + " has not lived at home since " + to_english(plaatsing.begin.op) +
                         ". It was not agreed until when."};
    });
    const auto agreed = plaatsing.beoogd_einde.empty()
                            ? std::nullopt
                            : std::optional{plaatsing.beoogd_einde.front().feit};
    return {{plaatsing.kind},
            {{Sterkte::waarschuwing, plaatsing.begin.op}},
            eerste({agreed, loop(plaatsing).tot()}),
            {plaatsing.begin},
            tekst,
            ""};
}

Vondst past_its_end(const RuleInput& input,
                    const Plaatsing& plaatsing,
                    const BeoogdEinde& beoogd,
                    const std::optional<Feit>& agreed_again) {
    const Tekst tekst = input.text([&] {
        const Tekst names = input.namen({plaatsing.kind});
        return Tekst{names.nl + " zou tot " + to_dutch(beoogd.op) +
                         " ergens anders wonen, en is nog niet thuis. Kijk samen wat er nodig is "
                         "en spreek een nieuwe dag af.",
                     names.en + " would live elsewhere until " + to_english(beoogd.op) +
                         ", and is not home yet. Look together at what is needed and agree on a "
                         "new day."};
    });
    return {{plaatsing.kind},
            {{Sterkte::waarschuwing, beoogd.op + Days{1}}},
            eerste({agreed_again, loop(plaatsing).tot()}),
            {plaatsing.begin, beoogd.feit},
            tekst,
            ""};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        found.push_back(without_end(input, plaatsing));
        const auto& ends = plaatsing.beoogd_einde;
        for (std::size_t i = 0; i < ends.size(); ++i) {
            const auto next = i + 1 < ends.size() ? std::optional{ends[i + 1].feit} : std::nullopt;
            found.push_back(past_its_end(input, plaatsing, ends[i], next));
        }
    }
    return found;
}

}  // namespace

extern const Regel plc_11;
const Regel plc_11{"PLC-11",
                   {"Geen einddatum voor wonen buiten huis", "No end date for living elsewhere"},
                   "catalogus PLC-11; S4 §1.1; S3 §6.1",
                   Wie::regisseur,
                   {"Er is een (nieuwe) dag afgesproken, of de plaatsing is voorbij.",
                    "A (new) day was agreed on, or the placement is over."},
                   zoek};

}  // namespace naast
