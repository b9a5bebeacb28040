#include "naast/http/weergave_samen.h"

#include "naast/events/woorden.h"
#include "naast/http/weergave.h"
#include "naast/http/weergave_delen.h"
#include "naast/inzage/stuk.h"
#include "naast/inzage/vastleggen_samen.h"

#include <algorithm>

namespace naast::http {

namespace json = boost::json;

namespace {

json::value day_of(const std::optional<Feit>& feit) {
    return day_or_null(feit ? std::optional{feit->op} : std::nullopt);
}

// Null: the name does not show.
json::value name_or_null(const Organisatie& organisatie) {
    if (organisatie.naam == inzage::afgeschermd) return nullptr;
    return json::value(organisatie.naam);
}

json::array factors_json(const std::vector<Factor>& factoren) {
    json::array rows;
    for (const Factor& one : factoren) {
        rows.push_back({{"soort", name_of(one.soort)},
                        {"gebied", name_of(one.gebied)},
                        {"tekst", one.tekst.waarde}});
    }
    return rows;
}

bool has_advised(const Overleg& overleg, const TafelId& tafel) {
    return std::any_of(overleg.adviezen.begin(), overleg.adviezen.end(), [&](const Advies& one) {
        return one.tafel == tafel;
    });
}

}  // namespace

json::array analyses_json(const Plan& plan, const inzage::Gebruiker& wie) {
    json::array rows;
    for (const Analyse& one : plan.analyses) {
        const auto renewed =
            one.bijgewerkt.empty() ? std::nullopt : std::optional{one.bijgewerkt.back()};
        rows.push_back({{"analyse", one.id.waarde},
                        {"door", name_or_null(one.organisatie)},
                        {"vanOns", one.organisatie == wie.organisatie},
                        {"sinds", to_text(one.begin.op)},
                        {"klaarOp", day_of(one.afgerond)},
                        {"bijgewerktOp", day_of(renewed)},
                        {"factoren", factors_json(one.factoren)}});
    }
    return rows;
}

json::array tafels_json(const Dossier& dossier, const inzage::Gezien* gezien) {
    json::array rows;
    if (!can_look_together(gezien)) return rows;
    for (const Tafel& one : dossier.overleg.tafels) {
        json::array asked;
        for (const Organisatie& organisatie : one.genodigd) {
            if (organisatie.naam == inzage::afgeschermd) continue;
            asked.push_back({{"naam", organisatie.naam}, {"soort", name_of(organisatie.soort)}});
        }
        rows.push_back({{"tafel", one.id.waarde},
                        {"titel", to_json(met_hoofdletter(in_woorden(one.wat)))},
                        {"bijeengeroepenOp", to_text(one.bijeengeroepen.op)},
                        {"geplandOp", day_or_null(one.gepland_op)},
                        {"genodigd", std::move(asked)},
                        {"gehoudenOp", day_of(one.gehouden)},
                        {"advies", has_advised(dossier.overleg, one.id)}});
    }
    return rows;
}

bool can_look_together(const inzage::Gezien* gezien) {
    return gezien != nullptr && gezien->mag_vastleggen && inzage::voert_plan_of_maatregel(*gezien);
}

}  // namespace naast::http
