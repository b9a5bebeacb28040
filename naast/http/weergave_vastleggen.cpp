#include "naast/http/weergave_vastleggen.h"

#include "naast/events/woorden.h"
#include "naast/gezin/verzuim.h"
#include "naast/http/weergave.h"
#include "naast/http/weergave_delen.h"
#include "naast/inzage/vastleggen_thuis.h"
#include "naast/inzage/vastleggen_zorg.h"
#include "naast/toegang/opdrachten.h"

namespace naast::http {

namespace json = boost::json;

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

void add_what_can_be_recorded(json::object& mag, const inzage::Gezien* gezien) {
    const bool may = gezien != nullptr && gezien->mag_vastleggen;
    mag["signaalVastleggen"] = may;
    mag["veiligheidBeoordelen"] = may && inzage::mag_veiligheid_beoordelen(*gezien);
    mag["veiligheidsplanMaken"] = may && inzage::mag_veiligheidsplan_maken(*gezien);
    mag["verzuimVan"] = may ? ids_of(inzage::van_wie_school(*gezien)) : json::array{};
    mag["verhuizingVan"] = may ? ids_of(inzage::van_wie_verhuizing(*gezien)) : json::array{};
}

}  // namespace naast::http
