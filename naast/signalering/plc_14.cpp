// PLC-14. After a return watch for relapse: staying away from school or a new signal about the
// child within 26 weeks.
#include "naast/signalering/regel.h"

#include <algorithm>

namespace naast {

namespace {

struct Teken {
    Tekst wat;
    Feit begin;
    std::optional<Feit> einde;
};

std::vector<Teken> signs_about(const Dossier& dossier, const PersoonId& kind) {
    std::vector<Teken> signs;
    for (const Verzuim& verzuim : dossier.gezin.verzuim) {
        if (verzuim.kind != kind || verzuim.soort == VerzuimSoort::geoorloofd) continue;
        signs.push_back(
            {{"gaat niet naar school", "does not go to school"}, verzuim.begin, verzuim.einde});
    }
    for (const Signaal& signaal : dossier.toegang.signalen) {
        const bool about = std::find(signaal.betreft.begin(), signaal.betreft.end(), kind) !=
                           signaal.betreft.end();
        if (!about) continue;
        signs.push_back({{"er is een nieuwe melding, zorg of vraag",
                          "there is a new report, worry or question"},
                         signaal.ontvangen,
                         signaal.afgerond});
    }
    return signs;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        if (!plaatsing.is_terug()) continue;
        const Date home_on = plaatsing.einde->op;
        const auto watch_ends = input.due_on("TRM-43", home_on);
        if (!watch_ends) continue;
        for (const Teken& sign : signs_about(input.dossier, plaatsing.kind)) {
            if (sign.begin.op < home_on || sign.begin.op > *watch_ends) continue;
            const Tekst tekst = input.text([&] {
                const Tekst names = input.namen({plaatsing.kind});
                return Tekst{
                    names.nl + " kwam op " + to_dutch(home_on) + " weer thuis en " + sign.wat.nl +
                        " sinds " + to_dutch(sign.begin.op) +
                        ". Dit kan terugval zijn. Praat met het gezin over wat nu helpt.",
                    names.en + " came home on " + to_english(home_on) + " and " + sign.wat.en +
                        " since " + to_english(sign.begin.op) +
                        ". This may be a relapse. Talk with the family about what helps now."};
            });
            found.push_back({{plaatsing.kind},
                             {{Sterkte::waarschuwing, sign.begin.op}},
                             sign.einde,
                             {*plaatsing.einde, plaatsing.begin, sign.begin},
                             tekst,
                             "TRM-43"});
        }
    }
    return found;
}

}  // namespace

extern const Regel plc_14;
const Regel plc_14{
    "PLC-14",
    {"Teken van terugval na terugkeer", "Sign of relapse after return"},
    "catalogus PLC-14, TRM-43; S3 §4.3",
    Wie::regisseur,
    {"Het kind gaat weer naar school, of de melding, zorg of vraag is beantwoord.",
     "The child goes to school again, or the report, worry or question is answered."},
    zoek};

}  // namespace naast
