#include "naast/inzage/zichtbaar.h"

#include "naast/inzage/oordeel.h"

namespace naast::inzage {

namespace {

bool is_closed(Categorie categorie) {
    return categorie == Categorie::note || categorie == Categorie::childtalk ||
           categorie == Categorie::adviser;
}

// Of a kind as such. Returns: nothing if it has no such field.
std::optional<Categorie> closed_category_of(const Inhoud& inhoud) {
    return std::visit(
        []<class S>(const S&) {
            std::optional<Categorie> found;
            const auto look = [&](const auto& veld) {
                if (is_closed(veld.categorie)) found = veld.categorie;
            };
            std::apply([&](const auto&... veld) { (look(veld), ...); }, S::velden());
            return found;
        },
        inhoud);
}

// An event names who recorded it by name and organisation; an import was recorded by nobody here.
bool is_author(const Gebruiker& gebruiker, const Event& event) {
    return event.herkomst == Herkomst::hier_vastgelegd && event.door.persoon == gebruiker.naam &&
           event.door.organisatie == gebruiker.organisatie.naam;
}

// Everyone who is involved counts as a professional with a mandate of the own organisation, until
// roles and mandates are recorded; a made-up person has no second factor to show.
Wereld world_of(const Gebruiker& gebruiker, const std::vector<Relatie>& relations) {
    Wereld world;
    for (const Relatie& relation : relations) {
        Band band;
        band.wie = relation.medewerker.waarde;
        band.betrekking = Betrekking::betrokken_professional;
        band.venster.from = Instant{relation.period.from};
        if (relation.period.until) band.venster.until = Instant{*relation.period.until};
        world.banden.push_back(band);
    }
    world.mandaten.push_back({gebruiker.id.waarde, gebruiker.organisatie.naam, {}});
    return world;
}

}  // namespace

Besloten::Besloten(const std::vector<RecordedEvent>& stream) {
    for (const RecordedEvent& recorded : stream) {
        const auto* household = std::get_if<HuishoudenGevormd>(&recorded.event.inhoud);
        if (household != nullptr && household->adres_geheim) secret_.insert(household->huishouden);
    }
}

std::optional<Categorie> Besloten::operator()(const Event& event) const {
    const auto* household = std::get_if<HuishoudenGevormd>(&event.inhoud);
    const auto* move = std::get_if<Verhuisd>(&event.inhoud);
    const bool is_secret = (household != nullptr && secret_.contains(household->huishouden)) ||
                           (move != nullptr && secret_.contains(move->naar));
    return is_secret ? std::optional{Categorie::loc} : closed_category_of(event.inhoud);
}

std::vector<RecordedEvent> zichtbaar(std::vector<RecordedEvent> stream,
                                     const Gebruiker& gebruiker,
                                     const std::vector<Relatie>& relations,
                                     Instant now) {
    const Wereld world = world_of(gebruiker, relations);
    Aanvraag aanvraag;
    aanvraag.subject.id = gebruiker.id.waarde;
    aanvraag.subject.organisatie = gebruiker.organisatie.naam;
    // Ties are kept in days: the Dutch day of this moment, whatever the hour.
    aanvraag.nu = Instant{dutch_day(now)};
    aanvraag.subject.mfa_op = aanvraag.nu;
    const Besloten besloten(stream);
    const auto is_seen = [&](const Event& event) {
        const auto categorie = besloten(event);
        if (!categorie) return true;
        Item item;
        item.id = event.id;
        Deel& deel = item.delen.emplace_back();
        deel.categorie = *categorie;
        deel.over = event.betreft;
        deel.organisatie = event.door.organisatie;
        if (is_author(gebruiker, event)) deel.auteur = gebruiker.id.waarde;
        return beoordeel(world, item, aanvraag).uitkomst == Uitkomst::toegestaan;
    };
    std::set<Uuid> hidden;
    std::erase_if(stream, [&](const RecordedEvent& recorded) {
        const Event& event = recorded.event;
        const auto* correctie = std::get_if<GebeurtenisIngetrokken>(&event.inhoud);
        const bool undoes_hidden = correctie != nullptr && hidden.contains(correctie->gebeurtenis);
        if (is_seen(event) && !undoes_hidden) return false;
        hidden.insert(event.id);
        return true;
    });
    return stream;
}

}  // namespace naast::inzage
