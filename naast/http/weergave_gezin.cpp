#include "naast/http/weergave_gezin.h"

#include "naast/events/personen.h"
#include "naast/events/woorden.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/http/weergave.h"
#include "naast/http/weergave_delen.h"
#include "naast/http/weergave_samen.h"
#include "naast/inzage/stuk.h"
#include "naast/inzage/vastleggen.h"
#include "naast/inzage/vastleggen_hulp.h"

#include <algorithm>

namespace naast::http {

namespace json = boost::json;

namespace {

json::value last_day_of(const std::optional<Feit>& einde) {
    return einde ? json::value(to_text(einde->op - Days{1})) : json::value(nullptr);
}

bool stands_on(const Feit& begin, const std::optional<Feit>& einde, Date day) {
    return begin.op <= day && (!einde || day < einde->op);
}

json::array relations_json(const Dossier& dossier) {
    json::array rows;
    for (const Relatie& r : dossier.gezin.relaties) {
        rows.push_back({{"van", r.van.waarde},
                        {"soort", name_of(r.soort)},
                        {"tekst", to_json(in_woorden(r.soort))},
                        {"naar", r.naar.waarde},
                        {"loopt", stands_on(r.begin, r.einde, dossier.vraag.peildatum)}});
    }
    return rows;
}

json::array authority_json(const Dossier& dossier) {
    json::array rows;
    for (const Gezag& g : dossier.gezin.gezag) {
        if (!stands_on(g.begin, g.einde, dossier.vraag.peildatum)) continue;
        rows.push_back({{"kind", g.kind.waarde},
                        {"tekst", to_json(met_hoofdletter(in_woorden(g.soort)))},
                        {"bij", ids_of(g.bij)},
                        {"sinds", to_text(g.begin.op)}});
    }
    return rows;
}

// Only those in which somebody lives now. A household that does not show has no name.
json::array households_json(const Dossier& dossier) {
    json::array rows;
    for (const Huishouden& h : dossier.gezin.huishoudens) {
        std::vector<PersoonId> who;
        for (const Woont& w : dossier.gezin.woont) {
            if (w.in == h.id && stands_on(w.begin, w.einde, dossier.vraag.peildatum))
                who.push_back(w.persoon);
        }
        if (who.empty() || h.naam.empty()) continue;
        rows.push_back({{"id", h.id.waarde},
                        {"naam", h.naam},
                        {"personen", ids_of(who)},
                        {"adresGeheim", h.adres_geheim}});
    }
    return rows;
}

json::object worker_json(const Betrokkenheid& b, Date day) {
    const Tekst rol = b.rol ? in_woorden(*b.rol) : Tekst{"regisseur", "coordinator"};
    return {{"id", b.medewerker.id.waarde},
            {"naam", b.medewerker.naam},
            {"organisatie", b.medewerker.organisatie.naam},
            {"rol", to_json(met_hoofdletter(rol))},
            {"regisseur", !b.rol.has_value()},
            {"sinds", to_text(b.begin.op)},
            {"totEnMet", last_day_of(b.einde)},
            {"nu", stands_on(b.begin, b.einde, day)}};
}

// Who is there now first; then who left, the last one first.
json::array workers_json(const Dossier& dossier) {
    const Date day = dossier.vraag.peildatum;
    std::vector<const Betrokkenheid*> all;
    for (const Betrokkenheid& b : dossier.gezin.regisseurs) all.push_back(&b);
    for (const Betrokkenheid& b : dossier.gezin.betrokkenen) all.push_back(&b);
    std::erase_if(all, [&](const Betrokkenheid* b) { return b->begin.op > day; });
    const auto is_here = [&](const Betrokkenheid* b) { return stands_on(b->begin, b->einde, day); };
    std::stable_sort(all.begin(), all.end(), [&](const auto* a, const auto* b) {
        if (is_here(a) != is_here(b)) return is_here(a);
        if (is_here(a)) return !a->rol && b->rol;
        return a->einde->op > b->einde->op;
    });
    json::array rows;
    for (const Betrokkenheid* b : all) rows.push_back(worker_json(*b, day));
    return rows;
}

json::array chosen_json(const Dossier& dossier) {
    json::array rows;
    for (const Jim& jim : dossier.regie.jims) {
        if (!stands_on(jim.begin, jim.einde, dossier.vraag.peildatum)) continue;
        rows.push_back({{"naam", jim.naam}, {"van", jim.jongere.waarde}});
    }
    return rows;
}

json::array versions_json(const Plan& plan) {
    json::array rows;
    for (std::size_t i = 0; i < plan.versies.size(); ++i) {
        const Planversie& v = plan.versies[i];
        json::array opinions;
        for (const Mening& m : v.meningen) {
            opinions.push_back({{"persoon", m.persoon.waarde},
                                {"standpunt", name_of(m.standpunt)},
                                {"tekst", m.tekst},
                                {"dag", to_text(m.feit.op)}});
        }
        rows.push_back({{"nummer", i + 1},
                        {"dag", to_text(v.feit.op)},
                        {"tekst", v.tekst},
                        {"meningen", opinions}});
    }
    return rows;
}

json::array goals_json(const Plan& plan) {
    json::array rows;
    for (const Doel& d : plan.doelen) {
        json::array scores;
        for (const Score& s : d.scores)
            scores.push_back({{"cijfer", s.cijfer}, {"dag", to_text(s.feit.op)}});
        rows.push_back(
            {{"id", d.id.waarde},
             {"tekst", d.tekst},
             {"van", ids_of(d.van)},
             {"gesteld", to_text(d.gesteld.op)},
             {"bereiktAls", d.bereikt_als},
             {"scores", scores},
             {"geeindigd", d.einde ? json::value(to_text(d.einde->op)) : json::value(nullptr)},
             {"hoe", d.hoe ? json::value(to_json(in_woorden(*d.hoe))) : json::value(nullptr)}});
    }
    return rows;
}

json::array actions_json(const Dossier& dossier, const inzage::Gebruiker& wie) {
    json::array rows;
    for (const Afspraak& a : dossier.plan.afspraken) {
        const Date today = dossier.vraag.peildatum;
        const int late = !a.afgerond && a.uiterlijk && *a.uiterlijk < today
                             ? static_cast<int>((today - *a.uiterlijk).count())
                             : 0;
        json::value worker = nullptr;
        if (a.medewerker) {
            worker = {{"naam", a.medewerker->naam},
                      {"organisatie", a.medewerker->organisatie.naam}};
        }
        rows.push_back(
            {{"id", a.id.waarde},
             {"doel", a.doel ? json::value(a.doel->waarde) : json::value(nullptr)},
             {"tekst", a.tekst},
             {"medewerker", worker},
             {"vanMij", a.medewerker && a.medewerker->id.waarde == wie.id},
             {"gezinsleden", ids_of(a.gezinsleden)},
             {"uiterlijk", day_or_null(a.uiterlijk)},
             {"klaar", a.afgerond ? json::value(to_text(a.afgerond->op)) : json::value(nullptr)},
             {"dagenTeLaat", late}});
    }
    return rows;
}

json::value event_or_null(const std::optional<Feit>& feit) {
    return feit ? json::value(feit->gebeurtenis.to_text()) : json::value(nullptr);
}

// What helps as long as one waits for it.
json::array bridges_json(const Hulptraject& traject) {
    json::array rows;
    for (const Overbrugging* one : lopende_overbruggingen(traject)) {
        // A name can betray a place.
        const bool is_hidden = one->aanbieder.naam == inzage::afgeschermd;
        rows.push_back(
            {{"aanbieder", is_hidden ? json::value(nullptr) : json::value(one->aanbieder.naam)},
             {"personen", ids_of(one->voor)},
             {"sinds", to_text(one->begin.op)}});
    }
    return rows;
}

}  // namespace

json::object netwerk_json(const Dossier& dossier) {
    return {{"relaties", relations_json(dossier)},
            {"gezag", authority_json(dossier)},
            {"huishoudens", households_json(dossier)},
            {"betrokkenen", workers_json(dossier)},
            {"zelfGekozen", chosen_json(dossier)}};
}

json::object plan_json(const Dossier& dossier,
                       const inzage::Gezien& gezien,
                       const inzage::Gebruiker& wie) {
    const Plan& plan = dossier.plan;
    json::array evaluations;
    for (const Evaluatie& e : plan.evaluaties) {
        evaluations.push_back({{"dag", to_text(e.feit.op)},
                               {"tekst", to_json(met_hoofdletter(in_woorden(e.beweging)))}});
    }
    const auto deciding = wie_meebeslist(dossier.gezin, dossier.vraag.peildatum);
    const auto to_ask = inzage::nog_te_vragen(plan, deciding, gezien);
    return {{"versies", versions_json(plan)},
            {"doelen", goals_json(plan)},
            {"afspraken", actions_json(dossier, wie)},
            {"analyses", analyses_json(plan, wie)},
            {"evaluaties", evaluations},
            {"beslissenMee", ids_of(deciding)},
            {"nogTeVragen", ids_of(to_ask)}};
}

json::array hulp_json(const Dossier& dossier,
                      const inzage::Gezien* gezien,
                      const inzage::Gebruiker& wie) {
    json::array rows;
    for (const Hulptraject& t : dossier.hulp.trajecten) {
        const Hulpstand stand = stand_van(t);
        if (stand == Hulpstand::voorbij) continue;
        const auto& intakes = t.intake_gepland;
        const bool may_tell = gezien != nullptr && gezien->mag_vastleggen &&
                              inzage::mag_van_hulp_melden(*gezien, wie, t.aanbieder);
        rows.push_back(
            {{"hulp", t.id.waarde},
             {"titel", to_json(met_hoofdletter(in_woorden(t.wat)))},
             {"personen", ids_of(t.personen())},
             {"aanbieder", t.aanbieder ? json::value(t.aanbieder->naam) : json::value(nullptr)},
             {"stand", name_of(stand)},
             {"sinds", to_text(stand == Hulpstand::loopt ? t.gestart->op : t.aangevraagd->op)},
             {"intake",
              intakes.empty() ? json::value(nullptr)
                              : json::value(to_text(intakes.back().gepland_op))},
             {"gevraagd", event_or_null(t.aangevraagd)},
             {"overbrugging", bridges_json(t)},
             {"planB", event_or_null(t.plan_b)},
             {"magMelden", may_tell}});
    }
    return rows;
}

json::array straks_json(const std::vector<Straks>& straks) {
    json::array rows;
    for (const Straks& s : straks) {
        rows.push_back({{"soort", name_of(s.soort)},
                        {"dag", to_text(s.dag)},
                        {"titel", to_json(s.titel)},
                        {"personen", ids_of(s.personen)},
                        {"met", s.met}});
    }
    return rows;
}

}  // namespace naast::http
