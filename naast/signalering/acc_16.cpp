// ACC-16. From pillar to post: the third referral within two months.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Vondst> zoek(const RuleInput& input) {
    Feiten taken;  // what ends the ping-pong
    for (const Betrokkenheid& regisseur : input.dossier.gezin.regisseurs)
        taken.push_back(regisseur.begin);
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        if (traject.gestart) taken.push_back(*traject.gestart);
    }
    std::vector<Vondst> found;
    std::vector<Feit> hops;
    std::vector<std::string> names;
    for (const Doorverwijzing& hop : input.dossier.toegang.doorverwijzingen) {
        hops.push_back(hop.feit);
        names.push_back(hop.naar.naam);
        const auto enough = input.aantal("ACC-16.aantal", hop.feit.op);
        if (!enough) continue;
        if (static_cast<int>(hops.size()) > *enough) {
            hops.erase(hops.begin());
            names.erase(names.begin());
        }
        const auto window = input.due_on("ACC-16.venster", hops.front().op);
        const auto over = input.due_on("ACC-16.venster", hop.feit.op);
        const bool too_many =
            static_cast<int>(hops.size()) == *enough && window && hop.feit.op <= *window && over;
        if (!too_many) continue;
        const Tekst tekst = input.text([&] {
            const Tekst where = opsomming(names);
            return Tekst{"Dit gezin is in korte tijd steeds doorverwezen: naar " + where.nl +
                             ". Wijs een vast gezicht aan dat blijft tot er hulp is.",
                         "This family was referred on and on in a short time: to " + where.en +
                             ". Appoint a fixed face that stays until there is help."};
        });
        found.push_back({{},
                         {{Sterkte::waarschuwing, hop.feit.op}},
                         eerste({eerste_vanaf(taken, hop.feit.op), Einde{*over + Days{1}}}),
                         hops,
                         tekst,
                         "ACC-16.aantal"});
        hops.clear();
        names.clear();
    }
    return found;
}

}  // namespace

extern const Regel acc_16;
const Regel acc_16{
    "ACC-16",
    {"Van het kastje naar de muur", "From pillar to post"},
    "catalogus ACC-16; S0 G2; S1 §2; S2 p.52",
    Wie::manager,
    {"Er is een regisseur aangewezen of hulp begonnen, of het is twee maanden rustig.",
     "A coordinator was appointed or help started, or two quiet months passed."},
    zoek};

}  // namespace naast
