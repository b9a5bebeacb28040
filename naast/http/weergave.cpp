#include "naast/http/weergave.h"

#include "naast/events/personen.h"
#include "naast/events/woorden.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/http/weergave_delen.h"
#include "naast/http/weergave_formulieren.h"
#include "naast/http/weergave_gezin.h"
#include "naast/http/weergave_samen.h"
#include "naast/http/weergave_vastleggen.h"
#include "naast/http/weergave_verblijf.h"
#include "naast/inzage/stuk.h"
#include "naast/inzage/vastleggen.h"
#include "naast/inzage/vastleggen_hulp.h"
#include "naast/inzage/woorden.h"

#include <boost/json.hpp>
#include <fmt/format.h>

#include <algorithm>

namespace naast::http {

namespace json = boost::json;

namespace {

template <class T>
json::value or_null(const std::optional<T>& value) {
    return value ? json::value(to_json(*value)) : json::value(nullptr);
}
// Organisations are told apart by their place in the list of this page.
json::value organisation_id(const Tijdlijn& tijdlijn,
                            const std::optional<Organisatie>& organisatie) {
    if (!organisatie) return nullptr;
    const auto& all = tijdlijn.organisaties;
    const auto found = std::find(all.begin(), all.end(), *organisatie);
    if (found == all.end()) return nullptr;
    return json::value(fmt::format("org-{}", found - all.begin() + 1));
}

json::object period_json(const TijdlijnPeriode& bar, const Tijdlijn& tijdlijn) {
    const auto last = bar.period.until ? std::optional{*bar.period.until - Days{1}} : std::nullopt;
    return {{"id", bar.id},
            {"soort", name_of(bar.soort)},
            {"personen", ids_of(bar.personen)},
            {"organisatie", organisation_id(tijdlijn, bar.organisatie)},
            {"titel", to_json(bar.titel)},
            {"vanaf", to_text(bar.period.from)},
            {"totEnMet", day_or_null(last)},
            {"dagen", bar.dagen},
            {"toelichting", or_null(bar.toelichting)},
            {"feiten", ids_of(bar.feiten)},
            {"datering", name_of(bar.datering)}};
}

// What was taken over was recorded elsewhere; and a name can betray a place.
json::value recorder_json(const Event& event) {
    if (event.herkomst == Herkomst::overgenomen || event.door.persoon == inzage::afgeschermd)
        return nullptr;
    return {{"naam", event.door.persoon}, {"organisatie", event.door.organisatie}};
}

json::object event_json(const TijdlijnGebeurtenis& gebeurtenis, const Tijdlijn& tijdlijn) {
    const Event& event = gebeurtenis.recorded.event;
    return {{"id", event.id.to_text()},
            {"soort", std::string(soort_of(event))},
            {"op", event.op.to_text()},
            {"opTekst", to_json(Tekst{event.op.to_dutch(), event.op.to_english()})},
            {"dag", to_text(event.op.first_day())},
            {"personen", ids_of(event.betreft)},
            {"organisatie", organisation_id(tijdlijn, gebeurtenis.organisatie)},
            {"titel", to_json(gebeurtenis.titel)},
            {"tekst", gebeurtenis.tekst ? json::value(*gebeurtenis.tekst) : json::value(nullptr)},
            {"bron", event.bron},
            {"bekendOp", to_text(gebeurtenis.bekend_op)},
            {"vastgelegdOp", to_text(dutch_day(gebeurtenis.recorded.vastgelegd_op))},
            {"vastgelegdDoor", recorder_json(event)},
            {"overgenomen", event.herkomst == Herkomst::overgenomen},
            {"datering", name_of(event.datering)},
            {"opDeLijn", gebeurtenis.op_de_lijn}};
}

json::object moment_json(const TijdlijnSchakelmoment& moment) {
    return {{"id", moment.id.to_text()},
            {"dag", to_text(moment.dag)},
            {"titel", to_json(moment.titel)},
            {"toekomst", moment.toekomst},
            {"personen", ids_of(moment.personen)}};
}

json::object short_json(const InHetKort& kort) {
    json::array running;
    for (const Tekst& titel : kort.loopt_nu) running.push_back(to_json(titel));
    json::value gaps = nullptr;
    json::value waits = nullptr;
    if (kort.telt_wat_er_niet_was) {
        gaps = {{"perioden", kort.geen_hulp_perioden}, {"dagen", kort.geen_hulp_dagen}};
        waits = {{"keer", kort.gewacht_keer}, {"dagen", kort.gewacht_dagen}};
    }
    return {{"geenHulpInBeeld", gaps},
            {"gewachtOpHulp", waits},
            {"wisselingen",
             {{"aantal", kort.wisselingen}, {"inDeToekomst", kort.wisselingen_in_de_toekomst}}},
            {"looptNu", {{"aantal", kort.loopt_nu.size()}, {"titels", running}}}};
}

// Whole years on this day. Returns: nothing when the birthday of this year could be before or after
// it.
json::value age_on(const std::optional<PartialDate>& born, Date day) {
    if (!born) return nullptr;
    const auto years_since = [&](Date birthday) {
        int years = static_cast<int>(year_of(day)) - static_cast<int>(year_of(birthday));
        if (add_months(birthday, 12 * years) > day) --years;
        return years;
    };
    const int oldest = years_since(born->first_day());
    return oldest == years_since(born->last_day()) ? json::value(oldest) : json::value(nullptr);
}

json::array persons_json(const Gezin& gezin, Date day) {
    json::array persons;
    for (const Persoon& persoon : gezin.personen) {
        persons.push_back(
            {{"id", persoon.id.waarde},
             {"naam", persoon.naam},
             {"rol", name_of(persoon.rol)},
             {"rolTekst", to_json(in_woorden(persoon.rol, persoon.geslacht))},
             {"geboren",
              persoon.geboren ? json::value(persoon.geboren->to_text()) : json::value(nullptr)},
             {"leeftijd", age_on(persoon.geboren, day)},
             {"geslacht",
              persoon.geslacht ? json::value(name_of(*persoon.geslacht)) : json::value(nullptr)},
             {"overleden",
              persoon.overleden ? json::value(to_text(persoon.overleden->op))
                                : json::value(nullptr)}});
    }
    return persons;
}

json::object head_json(const Dossier& dossier) {
    const Gezin& gezin = dossier.gezin;
    const Date day = dossier.vraag.peildatum;
    const auto open = gezin.open();
    const bool is_open =
        std::any_of(open.begin(), open.end(), [&](const Period& p) { return p.contains(day); });
    json::value regisseur = nullptr;
    if (const auto now = gezin.regisseurs_on(day); !now.empty()) {
        const Betrokkenheid& one = *now.back();
        regisseur = {{"id", one.medewerker.id.waarde},
                     {"naam", one.medewerker.naam},
                     {"organisatie", one.medewerker.organisatie.naam},
                     {"sinds", to_text(one.begin.op)}};
    }
    return {{"id", dossier.id.to_text()},
            {"naam", gezin.naam},
            {"gemeente", gezin.gemeente},
            {"open", is_open},
            {"regisseur", regisseur}};
}

// "Wachten zonder contact, 28 dagen": what was applied, and for a proposal how sure that is.
json::value norm_json(const std::string& id,
                      Date since,
                      const Normen& normen,
                      const std::string& gemeente) {
    const Norm* norm = normen.find(id);
    const Normwaarde* value = normen.value(id, since, gemeente);
    if (norm == nullptr || value == nullptr) return nullptr;
    Tekst words = to_words(*value);
    words = {norm->naam.nl + ", " + words.nl, norm->naam.en + ", " + words.en};
    if (norm->status == NormStatus::voorstel) {
        words.nl += ". Naast stelt dit voor; uw regio kan iets anders afspreken";
        words.en += ". Naast proposes this; your region can agree otherwise";
    }
    return json::object{{"id", id},
                        {"tekst", to_json(words)},
                        {"status", name_of(norm->status)},
                        {"bron", norm->bron}};
}

}  // namespace

json::object to_json(const Tekst& tekst) {
    return {{"nl", tekst.nl}, {"en", tekst.en}};
}

json::object to_json(const Tijdlijn& tijdlijn) {
    json::array bars;
    for (const TijdlijnPeriode& bar : tijdlijn.perioden) bars.push_back(period_json(bar, tijdlijn));
    json::array events;
    for (const TijdlijnGebeurtenis& event : tijdlijn.gebeurtenissen)
        events.push_back(event_json(event, tijdlijn));
    json::array moments;
    for (const TijdlijnSchakelmoment& moment : tijdlijn.schakelmomenten)
        moments.push_back(moment_json(moment));
    return {{"perioden", bars},
            {"gebeurtenissen", events},
            {"schakelmomenten", moments},
            {"inHetKort", short_json(tijdlijn.in_het_kort)}};
}

json::object to_json(const Termijn& termijn) {
    return {{"id", termijn.id},
            {"norm", termijn.norm},
            {"titel", to_json(termijn.titel)},
            {"betreft", ids_of(termijn.betreft)},
            {"vanaf", to_text(termijn.vanaf)},
            {"uiterlijk", to_text(termijn.uiterlijk)},
            {"afgerondOp", day_or_null(termijn.afgerond_op)},
            {"stand", name_of(termijn.stand)},
            {"dagenTeLaat", termijn.days_late},
            {"status", name_of(termijn.status)},
            {"bron", termijn.bron}};
}

json::object to_json(const Samenvatting& s) {
    json::value regisseur = nullptr;
    if (s.regisseur)
        regisseur = {{"naam", s.regisseur->naam}, {"organisatie", s.regisseur->organisatie}};
    json::value last = nullptr;
    if (s.laatste_op) {
        last = {{"op", s.laatste_op->to_text()},
                {"opTekst", to_json(Tekst{s.laatste_op->to_dutch(), s.laatste_op->to_english()})},
                {"titel", to_json(s.laatste_titel)}};
    }
    return {{"id", s.gezin.to_text()},
            {"naam", s.naam},
            {"kinderen", json::array(s.kinderen.begin(), s.kinderen.end())},
            {"regisseur", regisseur},
            {"signaleringen",
             {{"signaal", s.signaleringen.signaal},
              {"waarschuwing", s.signaleringen.waarschuwing},
              {"escalatie", s.signaleringen.escalatie}}},
            {"laatsteGebeurtenis", last}};
}

json::object to_json(const Werkregel& r, const Normen& normen) {
    json::array texts;
    for (const Tekst& tekst : r.teksten) texts.push_back(to_json(tekst));
    json::value rest = nullptr;
    if (r.rust) {
        rest = {{"uitstel", r.rust->uitstel.waarde},
                {"totEnMet", to_text(r.rust->tot_en_met)},
                {"reden", r.rust->reden}};
    }
    json::value who = nullptr;
    if (r.wie) who = {{"rol", name_of(*r.wie)}, {"tekst", to_json(in_woorden(*r.wie))}};
    const json::array kinderen(r.kinderen.begin(), r.kinderen.end());
    return {{"gezin", {{"id", r.gezin.to_text()}, {"naam", r.gezin_naam}, {"kinderen", kinderen}}},
            {"soort", name_of(r.soort)},
            {"wanneer", name_of(r.wanneer)},
            {"regel", r.regel},
            {"titel", to_json(r.titel)},
            {"teksten", texts},
            {"betreft", ids_of(r.betreft)},
            {"namen", json::array(r.namen.begin(), r.namen.end())},
            {"dag", to_text(r.dag)},
            {"dagen", r.dagen},
            {"termijnVoorbij", r.is_termijn_voorbij},
            {"sterkte", r.sterkte ? name_of(*r.sterkte) : json::value(nullptr)},
            {"wie", who},
            {"vanMij", r.van_mij},
            {"feiten", ids_of(r.feiten)},
            {"eindigt", to_json(r.eindigt)},
            {"norm", norm_json(r.norm, r.norm_op, normen, r.gemeente)},
            {"uitstel", rest}};
}

json::array to_json(const std::vector<inzage::Aanwezig>& aanwezig) {
    json::array rows;
    for (const inzage::Aanwezig& one : aanwezig) {
        rows.push_back({{"wat", to_json(inzage::in_woorden(one.categorie))},
                        {"organisatie", one.organisatie}});
    }
    return rows;
}

namespace {

json::array running_json(const Tijdlijn& tijdlijn, std::initializer_list<PeriodeSoort> soorten) {
    json::array rows;
    for (const TijdlijnPeriode& bar : tijdlijn.perioden) {
        const bool is_asked = std::find(soorten.begin(), soorten.end(), bar.soort) != soorten.end();
        if (!is_asked || bar.period.until) continue;
        rows.push_back({{"titel", to_json(bar.titel)},
                        {"personen", ids_of(bar.personen)},
                        {"organisatie", bar.organisatie ? bar.organisatie->naam : ""},
                        {"sinds", to_text(bar.period.from)},
                        {"dagen", bar.dagen}});
    }
    return rows;
}

json::value self_json(const std::optional<PersoonId>& lid) {
    return lid ? json::value(lid->waarde) : json::value(nullptr);
}

// Whoever looks is a member whose word is asked.
bool has_own_word(const Dossier& dossier, const std::optional<PersoonId>& lid) {
    return beslist_mee(dossier.gezin, lid, dossier.vraag.peildatum);
}

// A child is spoken to as a child, also when its day of birth is not known.
bool is_youngster(const Dossier& dossier, const std::optional<PersoonId>& lid) {
    const Persoon* self = lid ? dossier.gezin.find(*lid) : nullptr;
    if (self == nullptr || self->rol != Gezinsrol::kind) return false;
    constexpr int months_of_eighteen_years = 18 * 12;
    return !self->geboren || add_months(self->geboren->last_day(), months_of_eighteen_years) >
                                 dossier.vraag.peildatum;
}

}  // namespace

json::object nu_json(const Dossier& dossier,
                     const Tijdlijn& tijdlijn,
                     const inzage::Gezien& gezien) {
    return {{"gezin", head_json(dossier)},
            {"ik", self_json(gezien.lid)},
            {"aanspreekvorm", is_youngster(dossier, gezien.lid) ? "je" : "u"},
            {"personen", persons_json(dossier.gezin, dossier.vraag.peildatum)},
            {"straks", straks_json(wat_straks_komt(dossier, tijdlijn))},
            {"wachten", running_json(tijdlijn, {PeriodeSoort::wachten})},
            {"ontbreekt", running_json(tijdlijn, {PeriodeSoort::schoolverzuim})},
            {"nu", running_json(tijdlijn, {PeriodeSoort::hulp, PeriodeSoort::verblijf})},
            {"betrokkenen", netwerk_json(dossier)["betrokkenen"]},
            {"heeftPlan", !dossier.plan.versies.empty()},
            {"magLatenWeten",
             has_own_word(dossier, gezien.lid) &&
                 !dossier.gezin.regisseurs_on(dossier.vraag.peildatum).empty()}};
}

json::object to_json(const Signalering& signalering,
                     const Uuid& gezin,
                     const Normen& normen,
                     const std::string& gemeente) {
    json::array stappen;
    for (const Stap& stap : signalering.stappen) {
        stappen.push_back({{"sterkte", name_of(stap.sterkte)}, {"sinds", to_text(stap.sinds)}});
    }
    return {{"regel", signalering.regel},
            {"gezin", gezin.to_text()},
            {"betreft", ids_of(signalering.betreft)},
            {"sinds", to_text(signalering.sinds)},
            {"tot", day_or_null(signalering.tot)},
            {"sterkte", name_of(signalering.sterkte())},
            {"stappen", stappen},
            {"titel", to_json(signalering.titel)},
            {"tekst", signalering.tekst.nl},
            {"text", signalering.tekst.en},
            {"feiten", ids_of(signalering.feiten)},
            {"wie", name_of(signalering.wie)},
            {"eindigt", signalering.eindigt.nl},
            {"ends", signalering.eindigt.en},
            {"norm", norm_json(signalering.norm, signalering.sinds, normen, gemeente)}};
}

namespace {

json::array organisations_json(const Tijdlijn& tijdlijn) {
    json::array organisations;
    for (const Organisatie& organisatie : tijdlijn.organisaties) {
        organisations.push_back({{"id", organisation_id(tijdlijn, organisatie)},
                                 {"naam", organisatie.naam},
                                 {"afgeschermd", organisatie.naam == inzage::afgeschermd},
                                 {"soort", name_of(organisatie.soort)},
                                 {"soortTekst", to_json(in_woorden(organisatie.soort))}});
    }
    return organisations;
}

json::array warnings_json(const Dossierpagina& pagina) {
    const Dossier& dossier = pagina.dossier;
    json::array warnings;
    for (const Signalering& signalering : pagina.signaleringen) {
        json::object row = to_json(signalering, dossier.id, pagina.normen, dossier.gezin.gemeente);
        row.erase("gezin");
        row.erase("text");
        row.erase("ends");
        row["id"] = fmt::format("{}-{}", signalering.regel, warnings.size() + 1);
        row["tekst"] = to_json(signalering.tekst);
        row["eindigt"] = to_json(signalering.eindigt);
        row["open"] = signalering.staat();
        row["wie"] = {{"rol", name_of(signalering.wie)},
                      {"tekst", to_json(in_woorden(signalering.wie))}};
        warnings.push_back(std::move(row));
    }
    return warnings;
}

}  // namespace

json::object to_json(const Dossierpagina& pagina) {
    const Dossier& dossier = pagina.dossier;
    const auto self = pagina.gezien.lid;
    json::array terms;
    for (const Termijn& termijn : pagina.termijnen) terms.push_back(to_json(termijn));
    // What is recorded is of today: who looks back looks.
    const bool is_now =
        dossier.vraag.peildatum == pagina.today && dossier.vraag.bekend_op == pagina.today;
    const inzage::Gezien* gezien = is_now ? &pagina.gezien : nullptr;
    const bool may = gezien != nullptr && gezien->mag_vastleggen;
    const bool keeps_plan = may && inzage::voert_het_plan(*gezien);
    const bool has_plan = !dossier.plan.versies.empty();
    json::object mag{{"contactVastleggen", may},
                     {"standpuntVastleggen", keeps_plan && has_plan},
                     {"standpuntGeven", is_now && has_own_word(dossier, self) && has_plan},
                     {"planMaken", keeps_plan},
                     {"hulpAanvragen", may && inzage::mag_hulp_vragen(*gezien)}};
    add_what_can_be_recorded(mag, gezien);
    add_placements(mag, dossier, gezien);
    mag["samenKijken"] = can_look_together(gezien);
    mag["vastleggingen"] = vast_te_leggen_json(dossier, gezien);
    return {{"gezin", head_json(dossier)},
            {"vandaag", to_text(pagina.today)},
            {"peildatum", to_text(dossier.vraag.peildatum)},
            {"bekendOp", to_text(dossier.vraag.bekend_op)},
            {"personen", persons_json(dossier.gezin, dossier.vraag.peildatum)},
            {"organisaties", organisations_json(pagina.tijdlijn)},
            {"tijdlijn", to_json(pagina.tijdlijn)},
            {"signaleringen", warnings_json(pagina)},
            {"termijnen", terms},
            {"netwerk", netwerk_json(dossier)},
            {"plan", plan_json(dossier, pagina.gezien, pagina.wie)},
            {"hulp", hulp_json(dossier, gezien, pagina.wie)},
            {"signalen", signalen_json(dossier)},
            {"verzuim", verzuim_json(dossier)},
            {"onveilig", onveilig_json(dossier, pagina.gezien)},
            {"plaatsingen", plaatsingen_json(dossier, gezien)},
            {"tafels", tafels_json(dossier, gezien)},
            {"noodkijken", noodkijken_json(dossier, gezien, pagina.wie, pagina.normen)},
            {"straks", straks_json(wat_straks_komt(dossier, pagina.tijdlijn))},
            {"nietTeZien", to_json(pagina.gezien.aanwezig)},
            {"ik", self_json(self)},
            {"aanspreekvorm", is_youngster(dossier, self) ? "je" : "u"},
            {"mag", std::move(mag)}};
}

}  // namespace naast::http
