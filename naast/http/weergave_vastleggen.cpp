#include "naast/http/weergave_vastleggen.h"

#include "naast/events/woorden.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/gezin/verzuim.h"
#include "naast/http/weergave.h"
#include "naast/http/weergave_delen.h"
#include "naast/inzage/stuk.h"
#include "naast/inzage/vastleggen_nood.h"
#include "naast/inzage/vastleggen_thuis.h"
#include "naast/inzage/vastleggen_zorg.h"
#include "naast/toegang/opdrachten.h"
#include "naast/veiligheid/onveilig.h"

#include <algorithm>

namespace naast::http {

namespace json = boost::json;

namespace {

// As exactly as the day is known: of a year the first day is not said.
json::value day_in_words(const inzage::Gezien& gezien, const Feit& feit) {
    const auto& all = gezien.stream;
    const auto found = std::find_if(all.begin(), all.end(), [&](const RecordedEvent& one) {
        return one.event.id == feit.gebeurtenis;
    });
    const PartialDate op = found == all.end() ? PartialDate{feit.op} : found->event.op;
    return to_json(Tekst{op.to_dutch(), op.to_english()});
}

// A name can betray a place.
json::value judge_json(const Organisatie& organisatie) {
    if (organisatie.naam == inzage::afgeschermd) return nullptr;
    return json::value(organisatie.naam);
}

}  // namespace

json::array onveilig_json(const Dossier& dossier, const inzage::Gezien& gezien) {
    json::array rows;
    if (!inzage::overziet_veiligheid(gezien)) return rows;
    for (const Onveilig& one : wie_onveilig(dossier.veiligheid, levenden(dossier.gezin))) {
        const Feit& last = one.laatst.feit;
        rows.push_back(
            {{"personen", ids_of(one.personen)},
             {"sinds", to_text(one.sinds.op)},
             {"sindsTekst", day_in_words(gezien, one.sinds)},
             {"beoordeeldOp", to_text(last.op)},
             {"beoordeeldTekst", day_in_words(gezien, last)},
             {"door", judge_json(one.laatst.organisatie)},
             {"zonderPlan", ids_of(one.zonder_plan)},
             {"planTekst", one.plan ? day_in_words(gezien, *one.plan) : json::value(nullptr)}});
    }
    return rows;
}

json::array signalen_json(const Dossier& dossier) {
    json::array rows;
    for (const Signaal* signaal : open_signalen(dossier.toegang)) {
        json::array about;
        for (const Zorg zorg : signaal->zorgen) about.push_back(to_json(in_woorden(zorg)));
        rows.push_back(
            {{"signaal", signaal->id.waarde},
             {"wat", name_of(signaal->wat)},
             {"titel", to_json(met_hoofdletter(in_woorden(signaal->wat)))},
             {"zorgen", about},
             {"personen", ids_of(signaal->betreft)},
             {"van", signaal->van ? json::value(signaal->van->naam) : json::value(nullptr)},
             {"sinds", to_text(signaal->ontvangen.op)},
             {"gebeurtenis", signaal->ontvangen.gebeurtenis.to_text()}});
    }
    return rows;
}

json::array verzuim_json(const Dossier& dossier) {
    json::array rows;
    for (const Verzuim* verzuim : lopend_verzuim(dossier.gezin)) {
        rows.push_back({{"kind", verzuim->kind.waarde},
                        {"titel", to_json(met_hoofdletter(in_woorden(verzuim->soort)))},
                        {"sinds", to_text(verzuim->begin.op)}});
    }
    return rows;
}

json::array noodkijken_json(const Dossier& dossier,
                            const inzage::Gezien* gezien,
                            const inzage::Gebruiker& wie,
                            const Normen& normen) {
    json::array rows;
    const auto& all = dossier.noodkijken.alle;
    for (auto kijk = all.rbegin(); kijk != all.rend(); ++kijk) {
        const bool may = gezien != nullptr && !kijk->oordeel &&
                         !inzage::waarom_geen_toets(kijk->medewerker, kijk->tweede, *gezien, wie);
        json::value said = nullptr;
        if (kijk->oordeel) {
            said = {{"oordeel", name_of(kijk->oordeel->oordeel)},
                    {"reden", kijk->oordeel->reden},
                    {"op", to_text(kijk->oordeel->feit.op)}};
        }
        rows.push_back(
            {{"gebeurtenis", kijk->feit.gebeurtenis.to_text()},
             {"wie", kijk->medewerker.naam},
             {"organisatie", kijk->medewerker.organisatie.naam},
             {"op", to_text(kijk->feit.op)},
             {"waarom", to_json(met_hoofdletter(in_woorden(kijk->waarom)))},
             {"reden", kijk->reden},
             {"ookPlaats", kijk->ook_plaats},
             {"tweede", kijk->tweede ? json::value(kijk->tweede->naam) : json::value(nullptr)},
             {"uiterlijk",
              day_or_null(normen.due_on("GAP-08", kijk->feit.op, dossier.gezin.gemeente))},
             {"oordeel", said},
             {"magBeoordelen", may}});
    }
    return rows;
}

void add_what_can_be_recorded(json::object& mag, const inzage::Gezien* gezien) {
    const bool may = gezien != nullptr && gezien->mag_vastleggen;
    mag["signaalVastleggen"] = may;
    mag["veiligheidBeoordelen"] = may && inzage::mag_veiligheid_beoordelen(*gezien);
    mag["veiligheidsplanMaken"] = may && inzage::mag_veiligheidsplan_maken(*gezien);
    mag["verzuimVan"] = may ? ids_of(inzage::van_wie_school(*gezien)) : json::array{};
    mag["verhuizingVan"] = may ? ids_of(inzage::van_wie_verhuizing(*gezien)) : json::array{};
}

}  // namespace naast::http
