#include "naast/inzage/vastleggen.h"

#include "naast/events/eigen_woord.h"
#include "naast/events/soort.h"

#include <algorithm>

namespace naast::inzage {

namespace {

bool forms_secret_home(const Inhoud& inhoud) {
    const auto* home = std::get_if<HuishoudenGevormd>(&inhoud);
    return home != nullptr && home->adres_geheim;
}

bool moves_into_secret(const std::vector<RecordedEvent>& stream, const Inhoud& inhoud) {
    const auto* move = std::get_if<Verhuisd>(&inhoud);
    return move != nullptr && std::any_of(stream.begin(), stream.end(), [&](const auto& recorded) {
               const auto* home = std::get_if<HuishoudenGevormd>(&recorded.event.inhoud);
               return home != nullptr && home->adres_geheim && home->huishouden == move->naar;
           });
}

const Event* find_in(const std::vector<RecordedEvent>& stream, const Uuid& id) {
    const auto found = std::find_if(stream.begin(), stream.end(), [&](const auto& recorded) {
        return recorded.event.id == id;
    });
    return found == stream.end() ? nullptr : &found->event;
}

// Brings back what gives sight, unless it brings back what protects.
bool brings_back_sight(const std::vector<RecordedEvent>& stream, const Inhoud& inhoud) {
    const auto* withdrawal = std::get_if<GebeurtenisIngetrokken>(&inhoud);
    if (withdrawal == nullptr) return false;
    const Event* brought_back = find_in(stream, withdrawal->gebeurtenis);
    return brought_back != nullptr && geeft_zicht(brought_back->inhoud);
}

// What takes sight away, or protects someone.
bool protects(const Inhoud& inhoud) {
    return is_one_of<DreigingVastgesteld,
                     BelangGemeld,
                     DossierBeschermd,
                     DelenGeweigerd,
                     StukOnthouden,
                     StukBetwist,
                     ToestemmingIngetrokken,
                     PlaatsNietMeerGedeeld,
                     InlogOntkoppeld,
                     BetrokkeneVertrokken,
                     RegisseurGestopt,
                     DuoGestopt,
                     JimGestopt,
                     HulpGestopt,
                     MaatregelBeeindigd,
                     WeerWilsbekwaam,
                     WilsonbekwaamVerklaard,
                     NoodtoegangGeopend,
                     ToezichtGeopend,
                     AuditGeopend,
                     IncidentonderzoekGeopend,
                     TicketGesloten,
                     VoorlopigeHechtenisGeschorst>(inhoud) ||
           forms_secret_home(inhoud);
}

}  // namespace

bool geeft_zicht(const Inhoud& inhoud) {
    return is_one_of<ToestemmingGegeven,
                     GrondslagVastgelegd,
                     PlaatsGedeeld,
                     PlaatsVrijgegeven,
                     InlogGekoppeld,
                     BetrokkeneToegevoegd,
                     RegisseurAangewezen,
                     DuoGevormd,
                     WaarnemerAangewezen,
                     ZichtAanvaard,
                     JimGekozen,
                     HulpAangevraagd,
                     HulpGestart,
                     MaatregelUitgesproken,
                     WeigeringIngetrokken,
                     BetwistingAfgerond,
                     BelangVoorbij,
                     AgendaVastgesteld,
                     CasusbladGemaakt,
                     StukGedeeld,
                     MeelezenToegestaan>(inhoud);
}

bool heeft_betrekking(const Gezien& gezien, std::initializer_list<Betrekking> ties) {
    return std::any_of(ties.begin(), ties.end(), [&](Betrekking tie) {
        return std::find(gezien.als.begin(), gezien.als.end(), tie) != gezien.als.end();
    });
}

Weigering geweigerd(std::string veld, Tekst reden) {
    return {Weigeringsgrond::vereist, std::move(veld), std::move(reden)};
}

std::optional<Weigering> waarom_niet(const LegContactVast&, const Gezien&, const Gebruiker&) {
    return std::nullopt;
}

std::optional<Weigering> waarom_niet(const StelSignaleringUit&, const Gezien&, const Gebruiker&) {
    return std::nullopt;
}

std::optional<Weigering> waarom_niet(const BeeindigUitstel&, const Gezien&, const Gebruiker&) {
    return std::nullopt;
}

bool voert_het_plan(const Gezien& gezien) {
    return heeft_betrekking(gezien, {Betrekking::regisseur, Betrekking::duo});
}

bool voert_plan_of_maatregel(const Gezien& gezien) {
    return voert_het_plan(gezien) || heeft_betrekking(gezien, {Betrekking::jeugdbescherming});
}

std::optional<Weigering> waarom_niet_plan_of_maatregel(const Gezien& gezien) {
    if (voert_plan_of_maatregel(gezien)) return std::nullopt;
    return geweigerd("",
                     {"Alleen de regisseur en de jeugdbescherming leggen dit vast.",
                      "Only the coordinator and youth protection record this."});
}

std::vector<PersoonId> nog_te_vragen(const Plan& plan,
                                     const std::vector<PersoonId>& beslissen_mee,
                                     const Gezien& gezien) {
    std::vector<PersoonId> asked;
    if (plan.versies.empty()) return asked;
    const auto& spoke = plan.versies.back().meningen;
    for (const PersoonId& id : beslissen_mee) {
        const bool has_spoken = std::any_of(
            spoke.begin(), spoke.end(), [&](const Mening& m) { return m.persoon == id; });
        if (!has_spoken && (voert_het_plan(gezien) || id == gezien.lid)) asked.push_back(id);
    }
    return asked;
}

std::optional<Weigering> waarom_niet(const LegStandpuntVast&,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (voert_het_plan(gezien)) return std::nullopt;
    return geweigerd("personen",
                     {"Alleen de regisseur, of wie samen de regie voert, kan dit vastleggen.",
                      "Only the coordinator, or who directs together, can record this."});
}

std::optional<Weigering> waarom_niet_het_plan(const Gezien& gezien) {
    if (voert_het_plan(gezien)) return std::nullopt;
    return geweigerd(
        "",
        {"Alleen de regisseur, of wie samen de regie voert, maakt het plan met het gezin.",
         "Only the coordinator, or who directs together, makes the plan with the "
         "family."});
}

std::optional<Weigering> waarom_niet(const WisselRegisseur&,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (heeft_betrekking(gezien, {Betrekking::regisseur})) return std::nullopt;
    return geweigerd("naar",
                     {"Alleen de regisseur, of wie waarneemt, kan het gezin overdragen.",
                      "Only the coordinator, or who stands in, can hand the family over."});
}

std::optional<Weigering> waarom_niet(const TrekGebeurtenisIn& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker) {
    const Event* found = find_in(gezien.stream, opdracht.gebeurtenis);
    if (found == nullptr) return std::nullopt;  // the domain refuses it
    // That help stopped takes sight from the provider. Who keeps the plan may say that it did not.
    const bool is_stop = is_one_of<HulpGestopt>(found->inhoud) && voert_het_plan(gezien);
    if ((protects(found->inhoud) && !is_stop) || moves_into_secret(gezien.stream, found->inhoud) ||
        brings_back_sight(gezien.stream, found->inhoud)) {
        return geweigerd("gebeurtenis",
                         {"Deze gebeurtenis beschermt iemand, en kan zo niet worden ingetrokken.",
                          "This event protects someone, and cannot be withdrawn like this."});
    }
    if (is_eigen_woord(*found)) {
        return geweigerd("gebeurtenis",
                         {"Dit zei iemand van het gezin zelf. Een ander kan het niet intrekken.",
                          "Someone of the family said this. Another cannot withdraw it."});
    }
    const bool is_own = found->door.organisatie == gebruiker.organisatie.naam;
    // Nobody takes away what another found of the own look.
    if (is_one_of<NoodtoegangBeoordeeld>(found->inhoud) && !is_own) {
        return geweigerd("gebeurtenis",
                         {"Alleen wie dit beoordeelde kan het intrekken.",
                          "Only who reviewed this can withdraw it."});
    }
    if (is_own || heeft_betrekking(gezien, {Betrekking::regisseur, Betrekking::duo}))
        return std::nullopt;
    return geweigerd("gebeurtenis",
                     {"Alleen wie het vastlegde en de regisseur kunnen dit intrekken.",
                      "Only who recorded it and the coordinator can withdraw this."});
}

}  // namespace naast::inzage
