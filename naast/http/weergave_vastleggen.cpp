#include "naast/http/weergave_vastleggen.h"

#include "naast/events/woorden.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/gezin/verzuim.h"
#include "naast/http/weergave.h"
#include "naast/http/weergave_delen.h"
#include "naast/inzage/stuk.h"
#include "naast/inzage/vastleggen_thuis.h"
#include "naast/inzage/vastleggen_zorg.h"
#include "naast/toegang/opdrachten.h"

#include <algorithm>

namespace naast::http {

namespace json = boost::json;

namespace {

bool is_before(const Beoordeling& a, const Beoordeling& b) {
    return a.feit.op < b.feit.op;
}

// Someone's last judgement, and the first of the row of the same verdict that it ends.
struct LaatsteOordeel {
    const Beoordeling* sinds = nullptr;
    const Beoordeling* laatst = nullptr;
    bool operator==(const LaatsteOordeel&) const = default;
};

LaatsteOordeel last_of(const std::vector<Beoordeling>& oldest_first, const PersoonId& persoon) {
    LaatsteOordeel found;
    for (const Beoordeling& one : oldest_first) {
        if (!holds(one.betreft, persoon)) continue;
        if (found.laatst == nullptr || found.laatst->oordeel != one.oordeel) found.sinds = &one;
        found.laatst = &one;
    }
    return found;
}

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
    if (!inzage::overziet_veiligheid(gezien)) return {};
    std::vector<Beoordeling> oldest_first = dossier.veiligheid.beoordelingen;
    std::stable_sort(oldest_first.begin(), oldest_first.end(), is_before);
    std::vector<std::pair<LaatsteOordeel, std::vector<PersoonId>>> groups;
    for (const PersoonId& id : levenden(dossier.gezin)) {
        const LaatsteOordeel last = last_of(oldest_first, id);
        if (last.laatst == nullptr || last.laatst->oordeel != Veiligheidsoordeel::onveilig)
            continue;
        const auto same = std::find_if(
            groups.begin(), groups.end(), [&](const auto& one) { return one.first == last; });
        if (same == groups.end())
            groups.push_back({last, {id}});
        else
            same->second.push_back(id);
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return is_before(*a.first.sinds, *b.first.sinds);
    });
    json::array rows;
    for (const auto& [last, personen] : groups) {
        rows.push_back({{"personen", ids_of(personen)},
                        {"sinds", to_text(last.sinds->feit.op)},
                        {"sindsTekst", day_in_words(gezien, last.sinds->feit)},
                        {"beoordeeldOp", to_text(last.laatst->feit.op)},
                        {"beoordeeldTekst", day_in_words(gezien, last.laatst->feit)},
                        {"door", judge_json(last.laatst->organisatie)}});
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

void add_what_can_be_recorded(json::object& mag, const inzage::Gezien* gezien) {
    const bool may = gezien != nullptr && gezien->mag_vastleggen;
    mag["signaalVastleggen"] = may;
    mag["veiligheidBeoordelen"] = may && inzage::mag_veiligheid_beoordelen(*gezien);
    mag["veiligheidsplanMaken"] = may && inzage::mag_veiligheidsplan_maken(*gezien);
    mag["verzuimVan"] = may ? ids_of(inzage::van_wie_school(*gezien)) : json::array{};
    mag["verhuizingVan"] = may ? ids_of(inzage::van_wie_verhuizing(*gezien)) : json::array{};
}

}  // namespace naast::http
