#include "naast/http/weergave_verblijf.h"

#include "naast/events/personen.h"
#include "naast/events/woorden.h"
#include "naast/http/weergave.h"
#include "naast/http/weergave_delen.h"
#include "naast/inzage/vastleggen_verblijf.h"
#include "naast/verblijf/opdrachten.h"
#include "naast/verblijf/woonplek.h"

#include <algorithm>

namespace naast::http {

namespace json = boost::json;

namespace {

template <class E>
json::array names_of(const std::vector<E>& values) {
    json::array names;
    for (const E value : values) names.emplace_back(name_of(value));
    return names;
}

// Null: none is still to come.
json::value next_evaluation(const Plaatsing& plaatsing, Date day) {
    const auto& all = plaatsing.evaluaties_gepland;
    const auto next = std::find_if(
        all.rbegin(), all.rend(), [&](const GeplandeEvaluatie& e) { return e.gepland_op >= day; });
    return next == all.rend() ? json::value(nullptr) : json::value(to_text(next->gepland_op));
}

json::object missing_json(const Dossier& dossier, const Plaatsing& plaatsing) {
    const OntbreektNog nog = plaatsing.einde
                                 ? OntbreektNog{}
                                 : ontbreekt_nog(dossier.verblijf, dossier.gezin, plaatsing);
    return {{"lichtereVormen", names_of(nog.lichtere_vormen)},
            {"alternatieven", names_of(nog.alternatieven)},
            {"nietGehoord", ids_of(nog.niet_gehoord)},
            {"beoogdEinde", nog.beoogd_einde}};
}

bool may_record(const inzage::Gezien* gezien) {
    return gezien != nullptr && gezien->mag_vastleggen && inzage::mag_plaatsing_vastleggen(*gezien);
}

json::value last_end(const Plaatsing& plaatsing) {
    if (plaatsing.beoogd_einde.empty()) return nullptr;
    return json::value(to_text(plaatsing.beoogd_einde.back().op));
}

}  // namespace

json::array plaatsingen_json(const Dossier& dossier, const inzage::Gezien* gezien) {
    json::array rows;
    if (!may_record(gezien)) return rows;
    for (const Plaatsing* one : te_volgen(dossier.verblijf)) {
        const std::optional<Date> last =
            one->einde ? std::optional{one->einde->op - Days{1}} : std::nullopt;
        const VerblijfVorm vorm = laatste_woonplek(*one).vorm;
        rows.push_back({{"plaatsing", one->id.waarde},
                        {"kind", one->kind.waarde},
                        {"titel", to_json(met_hoofdletter(in_woorden(vorm)))},
                        {"vorm", name_of(vorm)},
                        {"sinds", to_text(one->begin.op)},
                        {"totEnMet", day_or_null(last)},
                        {"beoogdEinde", last_end(*one)},
                        {"evaluatieOp", next_evaluation(*one, dossier.vraag.peildatum)},
                        {"geevalueerd", one->geevalueerd.has_value()},
                        {"perspectiefplan", one->perspectiefplan.has_value()},
                        {"overplaatsen", inzage::mag_overplaatsen(*gezien, one->kind)},
                        {"ontbreekt", missing_json(dossier, *one)}});
    }
    return rows;
}

void add_placements(json::object& mag, const Dossier& dossier, const inzage::Gezien* gezien) {
    const bool may = may_record(gezien);
    json::array children;
    if (may) {
        const auto known = inzage::van_wie_plaatsing(*gezien);
        for (const PersoonId& kind : te_plaatsen(dossier.verblijf, dossier.gezin)) {
            if (!holds(known, kind)) continue;
            const Date day = dossier.vraag.peildatum;
            children.push_back({{"kind", kind.waarde},
                                {"gezag", ids_of(te_horen(dossier.gezin, kind, day))},
                                {"eerder", names_of(eerder_gewoond(dossier.verblijf, kind, day))}});
        }
    }
    mag["plaatsingVastleggen"] = may;
    mag["plaatsingVan"] = std::move(children);
}

}  // namespace naast::http
