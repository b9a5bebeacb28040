// FAM-10. What was tried before is kept: help that did not help, asked again, shows how it went and
// needs a motive.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"

namespace naast {

namespace {

bool is_same_help(const Hulptraject& a, const Hulptraject& b) {
    if (!a.product.empty() && !b.product.empty()) return a.product == b.product;
    return a.wat == b.wat && a.wat != HulpSoort::overig;
}

Feit first_of(const Hulptraject& traject) {
    return traject.aangevraagd ? *traject.aangevraagd : *traject.gestart;
}

const Hulptraject* failed_before(const Dossier& dossier, const Hulptraject& again) {
    for (const Hulptraject& earlier : dossier.hulp.trajecten) {
        const bool failed = earlier.gestart && earlier.resultaat == Resultaat::niet &&
                            earlier.gestopt->op <= first_of(again).op;
        if (failed && is_same_help(earlier, again) &&
            share_someone(earlier.personen(), again.personen()))
            return &earlier;
    }
    return nullptr;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Hulptraject& again : input.dossier.hulp.trajecten) {
        const Hulptraject* earlier = failed_before(input.dossier, again);
        if (earlier == nullptr || earlier->id == again.id) continue;
        const Feit first = first_of(again);
        const Tekst tekst = input.text([&] {
            const Tekst what = in_woorden(again.wat);
            return Tekst{"Deze hulp (" + what.nl + ") is op " + to_dutch(first.op) +
                             " weer gevraagd. In " + to_dutch(earlier->gestopt->op) +
                             " stopte zij omdat zij niet hielp. Schrijf op waarom het nu anders "
                             "gaat.",
                         "This help (" + what.en + ") was asked again on " + to_english(first.op) +
                             ". It ended on " + to_english(earlier->gestopt->op) +
                             " because it did not help. Write down why it is different now."};
        });
        found.push_back({again.personen(),
                         {{Sterkte::signaal, first.op}},
                         eerste({again.motief, again.afgewezen, again.gestopt}),
                         {first, *earlier->gestart, *earlier->gestopt},
                         tekst,
                         ""});
    }
    return found;
}

}  // namespace

extern const Regel fam_10;
const Regel fam_10{"FAM-10",
                   {"Eerder geprobeerd, hielp niet", "Tried before, did not help"},
                   "catalogus FAM-10; S1 §4; S3 §4.4, §4.5",
                   Wie::regisseur,
                   {"Er staat waarom het nu anders gaat, of de hulp gaat niet door of stopt.",
                    "It says why it is different now, or the help is off or ends."},
                   zoek};

}  // namespace naast
