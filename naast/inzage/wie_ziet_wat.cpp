#include "naast/inzage/wie_ziet_wat.h"

#include "naast/gezin/gezin.h"
#include "naast/gezin/regie.h"
#include "naast/inzage/oordeel.h"
#include "naast/inzage/stuk.h"
#include "naast/inzage/wereld_van.h"
#include "naast/inzage/zichtbaar.h"

#include <algorithm>

namespace naast::inzage {

namespace {

struct Mensen {
    Gezin gezin;
    Regie regie;
};

Mensen people_in(const std::vector<RecordedEvent>& stream, Date today) {
    Mensen people;
    for (const Selected& one : select_events(stream, {today, today})) {
        evolve(people.gezin, one);
        evolve(people.regie, one);
    }
    return people;
}

// Each once; who does not work with the family any more has no tie and falls out later.
std::vector<Medewerker> workers_of(const Mensen& people) {
    std::vector<Medewerker> found;
    const auto add = [&](const Medewerker& worker) {
        const bool is_known = std::any_of(
            found.begin(), found.end(), [&](const auto& other) { return other.id == worker.id; });
        if (!is_known && worker.naam != afgeschermd) found.push_back(worker);
    };
    for (const auto* list : {&people.gezin.regisseurs, &people.gezin.betrokkenen}) {
        for (const Betrokkenheid& one : *list) add(one.medewerker);
    }
    for (const Waarneming& cover : people.regie.waarnemers) add(cover.medewerker);
    for (const Duo& duo : people.regie.duos) {
        add(duo.een);
        add(duo.ander);
    }
    return found;
}

// One who looks, and the world that holds for this one.
class Vrager {
public:
    Vrager(const std::vector<RecordedEvent>& stream, const Gebruiker& wie, Instant nu)
        : wie_(wie), world_(wereld_van(stream, nu, wie.organisatie.naam).wereld) {
        world_.mandaten.push_back({wie.id, wie.organisatie.naam, {}});
        question_ = vraag_van(wie, world_, nu);
        without_consent_ = world_;
        without_consent_.toestemmingen.clear();
        without_ground_ = world_;
        without_ground_.grondslagen.clear();
    }

    bool has_tie() const {
        return std::any_of(world_.banden.begin(), world_.banden.end(), [&](const Band& tie) {
            return tie.wie == wie_.id && tie.venster.contains(question_.nu);
        });
    }

    Vak ziet(Categorie categorie) const {
        Vak vak;
        std::size_t asked = 0;
        for (const Lid& lid : world_.leden) {
            const Mate mate = how_much(world_, categorie, lid.id);
            if (mate > vak.mate || asked == 0) vak = {mate, why(categorie, lid.id, mate), {}};
            if (mate == vak.mate) vak.van.push_back(lid.id);
            ++asked;
        }
        if (vak.van.size() == asked) vak.van.clear();
        return vak;
    }

private:
    Zicht sight(const Wereld& world, const Deel& deel) const {
        return beoordeel(world, {{}, {deel}}, question_).zicht.front();
    }

    Mate how_much(const Wereld& world, Categorie categorie, const PersoonId& lid) const {
        Deel deel;
        deel.categorie = categorie;
        deel.over = {lid};
        const Zicht plain = sight(world, deel);
        if (plain == Zicht::alles) return Mate::alles;
        if (plain == Zicht::samenvatting) return Mate::kort;
        deel.organisatie = wie_.organisatie.naam;
        if (sight(world, deel) >= Zicht::samenvatting) return Mate::eigen;
        for (const Band& tie : world.banden) {
            if (tie.wie != wie_.id || !tie.traject) continue;
            deel.traject = tie.traject;
            if (sight(world, deel) >= Zicht::samenvatting) return Mate::eigen;
        }
        return plain == Zicht::bestaat ? Mate::bestaat : Mate::niets;
    }

    Waardoor why(Categorie categorie, const PersoonId& lid, Mate mate) const {
        if (wie_.soort == SubjectSoort::burger) return Waardoor::gezin;
        if (how_much(without_consent_, categorie, lid) < mate) return Waardoor::toestemming;
        if (how_much(without_ground_, categorie, lid) < mate) return Waardoor::grondslag;
        return Waardoor::taak;
    }

    Gebruiker wie_;
    Wereld world_;
    Wereld without_consent_;
    Wereld without_ground_;
    Aanvraag question_;
};

Kijker asked(const Vrager& vrager, const std::string& naam, const std::string& organisatie) {
    Kijker kijker{naam, organisatie};
    for (std::size_t i = 0; i < kennis.size(); ++i) kijker.ziet[i] = vrager.ziet(kennis[i]);
    return kijker;
}

}  // namespace

std::vector<Kijker> wie_ziet_wat(const std::vector<RecordedEvent>& stream, Instant nu) {
    const Mensen people = people_in(stream, dutch_day(nu));
    std::vector<Kijker> found;
    for (const Medewerker& worker : workers_of(people)) {
        const Vrager vrager(stream, {worker.id.waarde, worker.naam, worker.organisatie}, nu);
        if (vrager.has_tie()) found.push_back(asked(vrager, worker.naam, worker.organisatie.naam));
    }
    for (const Band& tie : wereld_van(stream, nu, {}).wereld.banden) {
        const bool is_self = tie.betrekking == Betrekking::zelf && tie.venster.contains(nu);
        const Persoon* lid = is_self ? people.gezin.find(*tie.persoon) : nullptr;
        if (lid == nullptr) continue;
        const Vrager vrager(stream, {tie.wie, lid->naam, {}, SubjectSoort::burger}, nu);
        found.push_back(asked(vrager, lid->naam, {}));
    }
    return found;
}

}  // namespace naast::inzage
