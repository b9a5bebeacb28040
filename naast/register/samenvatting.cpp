#include "naast/register/samenvatting.h"

#include "naast/dossier/dossier.h"
#include "naast/tijdlijn/op_de_lijn.h"
#include "naast/tijdlijn/titels.h"

#include <algorithm>

namespace naast {

namespace {

Telling count(const std::vector<Signalering>& signaleringen) {
    Telling telling;
    for (const Signalering& signalering : signaleringen) {
        if (!signalering.staat()) continue;
        switch (signalering.sterkte()) {
            case Sterkte::signaal: ++telling.signaal; break;
            case Sterkte::waarschuwing: ++telling.waarschuwing; break;
            case Sterkte::escalatie: ++telling.escalatie; break;
        }
    }
    return telling;
}

}  // namespace

Samenvatting make_samenvatting(const Uuid& gezin,
                               const std::vector<RecordedEvent>& seen,
                               const Normen& normen,
                               Date today) {
    const Dossier dossier = fold_dossier(gezin, seen, {today, today});
    Samenvatting samenvatting;
    samenvatting.gezin = gezin;
    samenvatting.naam = dossier.gezin.naam;
    for (const PersoonId& kind : dossier.gezin.kinderen())
        samenvatting.kinderen.push_back(dossier.gezin.find(kind)->naam);
    for (const Betrokkenheid* r : dossier.gezin.regisseurs_on(today))
        samenvatting.regisseur = {r->medewerker.naam, r->medewerker.organisatie.naam};
    samenvatting.signaleringen = count(signaleringen(dossier, normen, Woorden::zonder));
    const auto selected = select_events(seen, dossier.vraag);
    const auto latest = std::find_if(selected.rbegin(), selected.rend(), [](const Selected& one) {
        return staat_op_de_lijn(one.event().inhoud);
    });
    if (latest != selected.rend()) {
        samenvatting.laatste_op = latest->event().op;
        samenvatting.laatste_titel = titel_van(latest->event().inhoud);
    }
    return samenvatting;
}

}  // namespace naast
