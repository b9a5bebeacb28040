#include "naast/http/weergave_formulieren.h"

#include "naast/events/chronology.h"
#include "naast/events/formuliervelden.h"
#include "naast/events/medewerkers.h"
#include "naast/events/onderwerp.h"
#include "naast/gezin/meebeslissen.h"
#include "naast/gezin/opdrachten.h"
#include "naast/http/weergave.h"
#include "naast/http/weergave_delen.h"
#include "naast/inzage/stuk.h"
#include "naast/inzage/vastleggen_soorten.h"
#include "naast/inzage/wie_ziet_wat.h"
#include "naast/tijdlijn/titels.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

namespace naast::http {

namespace {

namespace json = boost::json;

json::object field_json(const Formulierveld& field) {
    json::array choices;
    for (const Keuze& one : field.keuzes)
        choices.push_back({{"waarde", one.waarde}, {"titel", to_json(one.titel)}});
    return {{"naam", field.naam},
            {"vorm", name_of(field.vorm)},
            {"verplicht", field.verplicht},
            {"meer", field.meer},
            {"naar", field.naar},
            {"keuzes", std::move(choices)}};
}

json::array fields_json(const std::vector<Formulierveld>& all) {
    json::array fields;
    for (const Formulierveld& field : all) fields.push_back(field_json(field));
    return fields;
}

// Handing the family over is a command of its own, and asked in the same way.
json::object handing_over_json() {
    std::vector<Formulierveld> fields = formuliervelden<WisselRegisseur>();
    std::erase_if(fields, [](const Formulierveld& field) { return field.naam == "op"; });
    return {{"soort", wissel_regisseur},
            {"vakgebied", name_of(inzage::Vakgebied::meedoen)},
            {"betreft", name_of(OverWie::niemand)},
            {"handelt", false},
            {"velden", fields_json(fields)}};
}

json::object form_json(const inzage::Vastlegbaar& kind) {
    const Formulier form = formulier_van(kind.soort);
    return {{"soort", form.soort},
            {"vakgebied", name_of(kind.vakgebied)},
            {"betreft", name_of(form.betreft)},
            {"handelt", kind.handelt},
            {"velden", fields_json(form.velden)}};
}

// Of these something is recorded also when they are over: one looks back on a placement, and looks
// again at an application that was refused (ACC-04).
bool is_looked_back_on(std::string_view kind) {
    return kind == PlaatsingIdSoort::nl || kind == AanvraagIdSoort::nl;
}

// What the family has that can be chosen, the latest first.
json::array things_json(const inzage::Gezien& gezien, const Vraag& vraag) {
    const std::vector<Selected> known = select_events(gezien.stream, vraag);
    std::set<std::string> ended;
    for (const Selected& one : known) ended.insert(sleutel_van_einde(one.event().inhoud));
    json::array rows;
    // Help that was asked for and began is one thing.
    std::set<std::string> shown;
    for (auto one = known.rbegin(); one != known.rend(); ++one) {
        const Event& event = one->event();
        const auto about = onderwerp_van(event.inhoud);
        if (!about || !about->maakt) continue;
        if (ended.contains(about->sleutel()) && !is_looked_back_on(about->soort)) continue;
        if (!shown.insert(about->sleutel()).second) continue;
        const bool is_consent = about->soort == ToestemmingIdSoort::nl;
        if (is_consent && gezien.lid && event.betreft != std::vector{*gezien.lid}) continue;
        rows.push_back({{"naar", std::string(about->soort)},
                        {"sleutel", about->id->text()},
                        {"titel", to_json(titel_van(event.inhoud))},
                        {"op", to_json(Tekst{event.op.to_dutch(), event.op.to_english()})},
                        {"personen", ids_of(event.betreft)}});
    }
    return rows;
}

json::value organisation_json(const Organisatie& organisatie) {
    return {{"naam", organisatie.naam}, {"soort", name_of(organisatie.soort)}};
}

// Who can log in, and who works with the family and cannot. A name that does not show is not there.
json::array workers_json(const std::vector<RecordedEvent>& seen,
                         const std::vector<DemoPersoon>& who_log_in) {
    std::map<std::string, Medewerker> workers;
    for (const Medewerker& one : medewerkers_in(seen)) workers[one.id.waarde] = one;
    for (const DemoPersoon& one : who_log_in) {
        if (one.subject.soort != inzage::SubjectSoort::professional) continue;
        workers[one.subject.id] = {{one.subject.id}, one.subject.naam, one.subject.organisatie};
    }
    json::array rows;
    for (const auto& [id, one] : workers) {
        if (one.naam == inzage::afgeschermd || one.organisatie.naam == inzage::afgeschermd)
            continue;
        rows.push_back(
            {{"id", id}, {"naam", one.naam}, {"organisatie", organisation_json(one.organisatie)}});
    }
    return rows;
}

std::vector<const inzage::Vastlegbaar*> kinds_for(const Dossier& dossier,
                                                  const inzage::Gezien& gezien) {
    const bool is_too_young =
        gezien.lid && !beslist_mee(dossier.gezin, gezien.lid, dossier.vraag.peildatum);
    if (is_too_young) return {};
    return inzage::vastlegbaar_voor(gezien);
}

// Of what this one may see nothing, whoever it is about.
std::vector<Categorie> unseen_by(const inzage::Gezien& gezien,
                                 const inzage::Gebruiker& wie,
                                 Instant now) {
    const auto most = inzage::wat_ziet(gezien.stream, wie, now);
    std::vector<Categorie> unseen;
    for (std::size_t i = 0; i < most.size(); ++i) {
        if (most[i] < inzage::Mate::eigen) unseen.push_back(inzage::kennis[i]);
    }
    return unseen;
}

}  // namespace

json::array vast_te_leggen_json(const Dossier& dossier, const inzage::Gezien* gezien) {
    json::array kinds;
    if (gezien == nullptr) return kinds;
    for (const auto* kind : kinds_for(dossier, *gezien))
        kinds.push_back(json::string(std::string(kind->soort)));
    return kinds;
}

json::object formulieren_json(const Dossier& dossier,
                              const inzage::Gezien& gezien,
                              const inzage::Gebruiker& wie,
                              Instant now,
                              const std::vector<DemoPersoon>& who_log_in) {
    json::array kinds;
    json::array unseen;
    const std::vector<Categorie> hidden = unseen_by(gezien, wie, now);
    for (const auto* kind : kinds_for(dossier, gezien)) {
        const Categorie knowledge = inzage::kennis_van(*kind);
        if (std::find(hidden.begin(), hidden.end(), knowledge) == hidden.end())
            kinds.push_back(form_json(*kind));
        else
            unseen.push_back(
                {{"soort", std::string(kind->soort)}, {"vakgebied", name_of(kind->vakgebied)}});
    }
    if (gezien.mag_vastleggen && !inzage::waarom_niet(WisselRegisseur{}, gezien, wie))
        kinds.push_back(handing_over_json());
    const bool is_any = !kinds.empty();
    const bool is_worker = is_any && !gezien.lid;
    return {{"soorten", std::move(kinds)},
            {"zonderZicht", std::move(unseen)},
            {"dingen", is_any ? things_json(gezien, dossier.vraag) : json::array{}},
            {"medewerkers", is_worker ? workers_json(gezien.stream, who_log_in) : json::array{}},
            {"organisatie", is_worker ? organisation_json(wie.organisatie) : json::value(nullptr)},
            {"ik", gezien.lid ? json::value(gezien.lid->waarde) : json::value(nullptr)}};
}

}  // namespace naast::http
