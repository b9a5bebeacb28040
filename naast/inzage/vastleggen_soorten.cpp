#include "naast/inzage/vastleggen_soorten.h"

#include "naast/events/onderwerp.h"
#include "naast/events/op_naam.h"
#include "naast/events/organisatie_van.h"
#include "naast/inzage/vastleggen_hulp.h"

#include <algorithm>
#include <array>

namespace naast::inzage {

namespace {

constexpr Wie regisseur{.regisseur = true};
constexpr Wie regie{.regie = true};
constexpr Wie regie_en_toegang{.regie = true, .toegang = true};
constexpr Wie regie_en_maatregel{.regie = true, .maatregel = true};
constexpr Wie gezin_en_besluit{.regie = true, .toegang = true, .maatregel = true};
constexpr Wie rechter{.regie = true, .maatregel = true, .raad = true, .veilig_thuis = true};
constexpr Wie onderzoek{
    .regie = true, .toegang = true, .maatregel = true, .raad = true, .veilig_thuis = true};
constexpr Wie veiligheid{.regie = true, .maatregel = true, .veilig_thuis = true};
constexpr Wie zicht{.regie = true, .toegang = true, .maatregel = true, .veilig_thuis = true};
constexpr Wie ieder{.ieder = true};
constexpr Wie van_hulp{.regie = true, .van_hulp = true};
constexpr Wie lid{.lid = true};
constexpr Wie lid_of_regie{.regie = true, .lid = true};
constexpr Wie lid_of_besluit{.regie = true, .toegang = true, .maatregel = true, .lid = true};
constexpr Wie lid_of_ieder{.ieder = true, .lid = true};

constexpr bool handelt = true;

constexpr std::array table{
    Vastlegbaar{"persoon_toegevoegd", Vakgebied::gezin, gezin_en_besluit},
    Vastlegbaar{"kind_verwacht", Vakgebied::gezin, gezin_en_besluit},
    Vastlegbaar{"kind_geboren", Vakgebied::gezin, gezin_en_besluit},
    Vastlegbaar{"persoon_overleden", Vakgebied::gezin, gezin_en_besluit},
    Vastlegbaar{"relatie_vastgelegd", Vakgebied::gezin, gezin_en_besluit},
    Vastlegbaar{"relatie_beeindigd", Vakgebied::gezin, gezin_en_besluit},
    Vastlegbaar{"gezag_vastgelegd", Vakgebied::gezin, regie},
    Vastlegbaar{"schakelmoment_gemarkeerd", Vakgebied::gezin, ieder},
    Vastlegbaar{"probleem_gezien", Vakgebied::gezin, ieder, handelt},
    Vastlegbaar{"jim_gekozen", Vakgebied::gezin, {.regie = true, .maatregel = true, .lid = true}},
    Vastlegbaar{"jim_gestopt", Vakgebied::gezin, lid},
    Vastlegbaar{"gezin_afgesloten", Vakgebied::gezin, regie},

    Vastlegbaar{"betrokkene_toegevoegd", Vakgebied::meedoen, regie},
    Vastlegbaar{"betrokkene_vertrokken", Vakgebied::meedoen, regie},
    Vastlegbaar{"waarnemer_aangewezen", Vakgebied::meedoen, regisseur},
    Vastlegbaar{"regisseur_naar_achtergrond", Vakgebied::meedoen, regie},
    Vastlegbaar{"duo_gevormd", Vakgebied::meedoen, regisseur},
    Vastlegbaar{"duo_gestopt", Vakgebied::meedoen, regie},
    Vastlegbaar{"zicht_aangeboden", Vakgebied::meedoen, zicht, handelt},
    Vastlegbaar{"zicht_aanvaard", Vakgebied::meedoen, zicht, handelt},
    Vastlegbaar{"contact_gemist", Vakgebied::meedoen, ieder, handelt},
    Vastlegbaar{"waakvlam_afgesproken", Vakgebied::meedoen, regie},
    Vastlegbaar{"waakvlam_gestopt", Vakgebied::meedoen, regie},

    Vastlegbaar{"aanvraag_ontvangen", Vakgebied::aanvraag, regie_en_toegang},
    Vastlegbaar{"aanvraag_gescreend", Vakgebied::aanvraag, regie_en_toegang},
    Vastlegbaar{"aanvraag_geweigerd", Vakgebied::aanvraag, regie_en_toegang},
    Vastlegbaar{"doorverwezen", Vakgebied::aanvraag, gezin_en_besluit},
    Vastlegbaar{"maatwerk_gevraagd", Vakgebied::aanvraag, gezin_en_besluit, handelt},
    Vastlegbaar{"maatwerk_besloten", Vakgebied::aanvraag, regie_en_toegang},

    Vastlegbaar{"besluit_genomen", Vakgebied::besluit, gezin_en_besluit},
    Vastlegbaar{"besluit_toegelicht", Vakgebied::besluit, gezin_en_besluit},
    Vastlegbaar{"bezwaar_gemaakt", Vakgebied::besluit, lid_of_besluit},
    Vastlegbaar{"bezwaar_afgehandeld", Vakgebied::besluit, regie_en_toegang},
    Vastlegbaar{"klacht_ingediend", Vakgebied::besluit, lid_of_ieder},
    Vastlegbaar{"klacht_afgehandeld", Vakgebied::besluit, gezin_en_besluit},

    Vastlegbaar{"onderzoek_gestart", Vakgebied::onderzoek, onderzoek, handelt},
    Vastlegbaar{"onderzoek_afgerond", Vakgebied::onderzoek, onderzoek},
    Vastlegbaar{"bevinding_gedaan", Vakgebied::onderzoek, ieder, handelt},
    Vastlegbaar{"bevinding_beantwoord", Vakgebied::onderzoek, veiligheid},
    Vastlegbaar{"diagnose_gesteld", Vakgebied::onderzoek, ieder},
    Vastlegbaar{"oordeel_vastgelegd", Vakgebied::onderzoek, ieder, handelt},
    Vastlegbaar{"reactie_gegeven", Vakgebied::onderzoek, lid_of_regie},

    Vastlegbaar{"incident_gemeld", Vakgebied::veiligheid, ieder},
    Vastlegbaar{"signaal_getrieerd", Vakgebied::veiligheid, zicht, handelt},
    Vastlegbaar{"advies_gegeven", Vakgebied::veiligheid, zicht, handelt},
    Vastlegbaar{"veiligheidsfase_bereikt", Vakgebied::veiligheid, veiligheid},
    Vastlegbaar{"veiligheidsteam_gevraagd", Vakgebied::veiligheid, zicht, handelt},
    Vastlegbaar{"veiligheidsteam_aangesloten", Vakgebied::veiligheid, regie_en_maatregel},
    Vastlegbaar{"dreiging_vastgesteld", Vakgebied::veiligheid, veiligheid},
    Vastlegbaar{"noodgegeven_vastgelegd", Vakgebied::veiligheid, ieder},

    Vastlegbaar{"intake_gehouden", Vakgebied::hulp, van_hulp},
    Vastlegbaar{"hulp_afgewezen", Vakgebied::hulp, van_hulp},
    Vastlegbaar{"geschiktheid_nagegaan", Vakgebied::hulp, van_hulp},
    Vastlegbaar{"hulp_aangehouden", Vakgebied::hulp, van_hulp},
    Vastlegbaar{"hulp_hervat", Vakgebied::hulp, van_hulp},
    Vastlegbaar{"wachtende_herbeoordeeld", Vakgebied::hulp, van_hulp},
    Vastlegbaar{"hulp_toegelicht", Vakgebied::hulp, gezin_en_besluit},
    Vastlegbaar{"doel_gescoord", Vakgebied::hulp, lid_of_regie},
    Vastlegbaar{"passende_plek_afgesproken", Vakgebied::hulp, gezin_en_besluit},

    Vastlegbaar{"verzoek_ingediend", Vakgebied::rechter, rechter, handelt},
    Vastlegbaar{"kind_gezien_en_gesproken", Vakgebied::rechter, rechter, handelt},
    Vastlegbaar{"uitspraak_gedaan", Vakgebied::rechter, rechter},
    Vastlegbaar{"maatregel_uitgesproken", Vakgebied::rechter, rechter},
    Vastlegbaar{"leiding_gewisseld", Vakgebied::rechter, regie_en_maatregel},
    Vastlegbaar{"maatregel_verlengd", Vakgebied::rechter, rechter},
    Vastlegbaar{"maatregel_einde_voorgesteld", Vakgebied::rechter, rechter, handelt},
    Vastlegbaar{"maatregel_beeindigd", Vakgebied::rechter, rechter},

    Vastlegbaar{"terugblik_gehouden", Vakgebied::leren, regie_en_maatregel},
    Vastlegbaar{"ervaring_gedeeld", Vakgebied::leren, lid},

    Vastlegbaar{"toestemming_gegeven", Vakgebied::toestemming, lid},
    Vastlegbaar{"toestemming_ingetrokken", Vakgebied::toestemming, lid},
};

bool is_for(const Wie& wie, const Gezien& gezien) {
    if (gezien.lid) return wie.lid;
    const auto has = [&](Betrekking tie) { return heeft_betrekking(gezien, {tie}); };
    return gezien.mag_vastleggen &&
           (wie.ieder || (wie.regisseur && has(Betrekking::regisseur)) ||
            (wie.regie && voert_het_plan(gezien)) || (wie.toegang && has(Betrekking::toegang)) ||
            (wie.maatregel && has(Betrekking::jeugdbescherming)) ||
            (wie.raad && has(Betrekking::raad)) ||
            (wie.veilig_thuis && has(Betrekking::veilig_thuis)) ||
            (wie.van_hulp && has(Betrekking::aanbieder)));
}

const Vastlegbaar* row_of(std::string_view soort) {
    const auto found = std::find_if(
        table.begin(), table.end(), [&](const Vastlegbaar& one) { return one.soort == soort; });
    return found == table.end() ? nullptr : &*found;
}

std::optional<Weigering> of_another_member(const Event& event, const PersoonId& speaker) {
    if (event.betreft == std::vector{speaker}) return std::nullopt;
    return geweigerd("betreft",
                     {"Dit kan iemand alleen over zichzelf vastleggen.",
                      "One can only record this of oneself."});
}

// What made the thing of this key, as this one sees it.
template <class Begin>
const RecordedEvent* begin_of_key(const Gezien& gezien, const std::string& key) {
    for (const RecordedEvent& one : gezien.stream) {
        const auto* begin = std::get_if<Begin>(&one.event.inhoud);
        if (begin != nullptr && (begin->*Begin::maakt()).waarde == key) return &one;
    }
    return nullptr;
}

// A consent ends by the word of who gave it, alone.
bool is_own_consent(const ToestemmingIngetrokken& e, const Gezien& gezien, const PersoonId& who) {
    const std::string& key = e.toestemming.waarde;
    const RecordedEvent* given = begin_of_key<ToestemmingGegeven>(gezien, key);
    if (given == nullptr) given = begin_of_key<MeelezenToegestaan>(gezien, key);
    return given != nullptr && given->event.betreft == std::vector{who};
}

// Whom a coordinator cannot send away: who stands beside a child, and who watches over safety.
bool may_be_sent_away(const BetrokkeneVertrokken& e, const Gezien& gezien, const Gebruiker& who) {
    for (const RecordedEvent& one : gezien.stream) {
        const auto* joined = std::get_if<BetrokkeneToegevoegd>(&one.event.inhoud);
        if (joined == nullptr || joined->medewerker.id != e.medewerker) continue;
        const Organisatie& from = joined->medewerker.organisatie;
        const bool watches = joined->rol == BetrokkenRol::vertrouwenspersoon ||
                             joined->rol == BetrokkenRol::raadsonderzoeker ||
                             from.soort == OrganisatieSoort::veilig_thuis ||
                             from.soort == OrganisatieSoort::raad_voor_de_kinderbescherming;
        if (watches && from.naam != who.organisatie.naam) return false;
    }
    return true;
}

// Whose it is to say: of an investigation who does it, of a complaint not whom it is about, of a
// measure not who carries it out.
bool is_for_another(const Inhoud& inhoud, const Gezien& gezien, const Gebruiker& who) {
    const std::string& own = who.organisatie.naam;
    return std::visit(
        Overloaded{
            [&](const OnderzoekAfgerond& e) {
                const auto* begun = begin_of_key<OnderzoekGestart>(gezien, e.onderzoek.waarde);
                return begun != nullptr && !voert_het_plan(gezien) &&
                       std::get<OnderzoekGestart>(begun->event.inhoud).organisatie.naam != own;
            },
            [&](const KlachtAfgehandeld& e) {
                const auto* begun = begin_of_key<KlachtIngediend>(gezien, e.klacht.waarde);
                return begun != nullptr &&
                       std::get<KlachtIngediend>(begun->event.inhoud).over.naam == own;
            },
            [&](const MaatregelVerlengd& e) {
                const auto* begun = begin_of_key<MaatregelUitgesproken>(gezien, e.maatregel.waarde);
                if (begun == nullptr) return false;
                const auto& gi = std::get<MaatregelUitgesproken>(begun->event.inhoud).gi;
                return gi && gi->naam == own;
            },
            [&](const BetrokkeneVertrokken& e) { return !may_be_sent_away(e, gezien, who); },
            [](const auto&) { return false; }},
        inhoud);
}

// The other one of a duo is whom the sight is given to.
bool gives_oneself_sight(const Inhoud& inhoud, const Gebruiker& gebruiker) {
    if (!geeft_zicht(inhoud) || std::holds_alternative<DuoGevormd>(inhoud)) return false;
    if (const auto* measure = std::get_if<MaatregelUitgesproken>(&inhoud))
        return measure->gi && measure->gi->naam == gebruiker.organisatie.naam;
    bool is_named = false;
    std::visit(
        [&](const auto& e) {
            each_value(e, [&]<class T>(const T& value) {
                if constexpr (std::same_as<T, Medewerker>)
                    is_named = is_named || value.id.waarde == gebruiker.id;
            });
        },
        inhoud);
    return is_named;
}

std::optional<Weigering> why_not_as_worker(const Vastlegbaar& row,
                                           const Event& event,
                                           const Gezien& gezien,
                                           const Gebruiker& gebruiker) {
    if (row.wie.van_hulp) {
        const auto about = onderwerp_van(event.inhoud);
        const HulpId hulp{about ? *about->id : ShortText{}};
        if (auto no = waarom_niet_van_hulp(hulp, gezien, gebruiker)) return no;
    }
    if (gives_oneself_sight(event.inhoud, gebruiker)) {
        return geweigerd("",
                         {"Uzelf of uw eigen organisatie kunt u geen zicht geven. Vraag een ander "
                          "dit vast te leggen.",
                          "You cannot give yourself or your own organisation sight. Ask another "
                          "to record this."});
    }
    if (is_for_another(event.inhoud, gezien, gebruiker)) {
        return geweigerd(
            "",
            {"Dit legt een ander vast: het gaat om werk van een andere organisatie, of "
             "om een oordeel over die van u.",
             "Another records this: it is work of another organisation, or it judges "
             "yours."});
    }
    const Organisatie* acts = row.handelt ? organisatie_van(event.inhoud) : nullptr;
    const bool is_own = acts != nullptr && acts->naam == gebruiker.organisatie.naam;
    // None is named: then it was said by somebody of the family.
    if (row.handelt && !is_own && !voert_het_plan(gezien)) {
        return geweigerd(
            "",
            {"Leg vast wat uw eigen organisatie deed. Voor een andere organisatie doet "
             "de regisseur dat.",
             "Record what your own organisation did. For another organisation the "
             "coordinator does that."});
    }
    return std::nullopt;
}

}  // namespace

std::span<const Vastlegbaar> vastlegbaar() {
    return table;
}

std::vector<const Vastlegbaar*> vastlegbaar_voor(const Gezien& gezien) {
    std::vector<const Vastlegbaar*> some;
    for (const Vastlegbaar& one : table) {
        if (is_for(one.wie, gezien)) some.push_back(&one);
    }
    return some;
}

Categorie kennis_van(const Vastlegbaar& kind) {
    Categorie found = Categorie::core;
    with_kind(kind.soort, [&]<class S>() { found = std::get<0>(S::velden()).categorie; });
    return found;
}

std::optional<Weigering> waarom_niet(const LegVast& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    const Event& event = opdracht.event;
    const Vastlegbaar* row = row_of(soort_of(event));
    if (row == nullptr || !is_for(row->wie, gezien)) {
        return geweigerd("soort",
                         {"U kunt dit bij dit gezin niet vastleggen. Vraag het de regisseur.",
                          "You cannot record this of this family. Ask the coordinator."});
    }
    if (gezien.lid) {
        const auto* ended = std::get_if<ToestemmingIngetrokken>(&event.inhoud);
        if (ended != nullptr && !is_own_consent(*ended, gezien, *gezien.lid)) {
            return geweigerd("toestemming",
                             {"Alleen wie deze toestemming gaf kan haar intrekken.",
                              "Only who gave this consent can withdraw it."});
        }
        return of_another_member(event, *gezien.lid);
    }
    return why_not_as_worker(*row, event, gezien, gebruiker);
}

std::optional<Weigering> waarom_niet_achteraf(const LegVast&,
                                              const std::vector<RecordedEvent>& whole,
                                              const std::vector<Event>& events,
                                              const Gebruiker& gebruiker,
                                              Instant nu) {
    std::vector<RecordedEvent> after = whole;
    for (const Event& event : events) {
        RecordedEvent recorded;
        recorded.gezin = whole.front().gezin;
        recorded.nr = static_cast<std::int64_t>(after.size()) + 1;
        recorded.vastgelegd_op = nu;
        recorded.event = event;
        after.push_back(std::move(recorded));
    }
    const Gezien seen = zichtbaar(after, gebruiker, nu);
    // Whose own tie ends by it, as of a provider that says no, sees the family no more.
    if (seen.stream.empty()) return std::nullopt;
    const bool are_seen = std::all_of(events.begin(), events.end(), [&](const Event& event) {
        return std::any_of(seen.stream.begin(), seen.stream.end(), [&](const RecordedEvent& one) {
            return one.event.id == event.id;
        });
    });
    if (are_seen) return std::nullopt;
    return geweigerd("",
                     {"U zou dit daarna zelf niet zien, en dus niet kunnen herstellen. Vraag het "
                      "iemand die dit soort gegevens wel mag zien.",
                      "You would not see this yourself afterwards, and could not mend it. Ask "
                      "somebody who may see information of this kind."});
}

}  // namespace naast::inzage
