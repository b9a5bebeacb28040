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

// Each once, as of the organisation of now. Who does not work with the family any more comes after,
// for who can still read some days; without a tie that one falls out later.
std::vector<Medewerker> workers_of(const Mensen& people, Date today) {
    std::vector<Medewerker> found;
    const auto add = [&](const Medewerker& worker) {
        const bool is_known = std::any_of(
            found.begin(), found.end(), [&](const auto& other) { return other.id == worker.id; });
        if (!is_known && worker.naam != afgeschermd) found.push_back(worker);
    };
    const auto add_those = [&](const std::vector<Betrokkenheid>& all, bool is_now) {
        for (const Betrokkenheid& one : all) {
            if (one.period().contains(today) == is_now) add(one.medewerker);
        }
    };
    for (const bool is_now : {true, false}) {
        add_those(people.gezin.regisseurs, is_now);
        add_those(people.gezin.betrokkenen, is_now);
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

    // The most of any, without why.
    Mate most(Categorie categorie) const {
        Mate most = how_much(world_, categorie, {});
        for (const Lid& lid : world_.leden)
            most = std::max(most, how_much(world_, categorie, {lid.id}));
        return most;
    }

    // `gezin`: for the names of its members.
    Vak ziet(Categorie categorie, const Gezin& gezin) const {
        Vak vak;
        const std::vector<PersoonId> whole;
        vak.mate = how_much(world_, categorie, whole);
        vak.door = why(categorie, whole, vak.mate);
        vak.heel_gezin = true;
        bool is_equal = true;
        for (const Lid& lid : world_.leden) {
            const Mate mate = how_much(world_, categorie, {lid.id});
            is_equal = is_equal && mate == vak.mate;
            if (mate > vak.mate) vak = {mate, why(categorie, {lid.id}, mate), {}, false};
            if (mate == vak.mate) vak.van.push_back(gezin.find(lid.id)->naam);
        }
        if (is_equal) {
            vak.van.clear();
            vak.heel_gezin = false;
        }
        return vak;
    }

private:
    Zicht sight(const Wereld& world, const Deel& deel) const {
        return beoordeel(world, {{}, {deel}}, question_).zicht.front();
    }

    // `over`: one member, or nobody for the family as a whole.
    Mate how_much(const Wereld& world,
                  Categorie categorie,
                  const std::vector<PersoonId>& over) const {
        Deel deel;
        deel.categorie = categorie;
        deel.over = over;
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

    Waardoor why(Categorie categorie, const std::vector<PersoonId>& over, Mate mate) const {
        if (wie_.soort == SubjectSoort::burger) return Waardoor::gezin;
        if (how_much(without_consent_, categorie, over) < mate) return Waardoor::toestemming;
        if (how_much(without_ground_, categorie, over) < mate) return Waardoor::grondslag;
        return Waardoor::taak;
    }

    Gebruiker wie_;
    Wereld world_;
    Wereld without_consent_;
    Wereld without_ground_;
    Aanvraag question_;
};

Kijker asked(const Vrager& vrager,
             const Gezin& gezin,
             const std::string& naam,
             const std::string& organisatie) {
    Kijker kijker{naam, organisatie};
    for (std::size_t i = 0; i < kennis.size(); ++i) kijker.ziet[i] = vrager.ziet(kennis[i], gezin);
    return kijker;
}

}  // namespace

std::vector<Kijker> wie_ziet_wat(const std::vector<RecordedEvent>& stream, Instant nu) {
    const Date today = dutch_day(nu);
    const Mensen people = people_in(stream, today);
    std::vector<Kijker> found;
    for (const Medewerker& worker : workers_of(people, today)) {
        const Vrager vrager(stream, {worker.id.waarde, worker.naam, worker.organisatie}, nu);
        if (vrager.has_tie())
            found.push_back(asked(vrager, people.gezin, worker.naam, worker.organisatie.naam));
    }
    for (const Band& tie : wereld_van(stream, nu, {}).wereld.banden) {
        const bool is_self = tie.betrekking == Betrekking::zelf && tie.venster.contains(nu);
        const Persoon* lid = is_self ? people.gezin.find(*tie.persoon) : nullptr;
        if (lid == nullptr) continue;
        const Vrager vrager(stream, {tie.wie, lid->naam, {}, SubjectSoort::burger}, nu);
        found.push_back(asked(vrager, people.gezin, lid->naam, {}));
    }
    return found;
}

std::array<Mate, kennis.size()> wat_ziet(const std::vector<RecordedEvent>& stream,
                                         const Gebruiker& wie,
                                         Instant nu) {
    const Vrager vrager(stream, wie, nu);
    std::array<Mate, kennis.size()> most{};
    for (std::size_t i = 0; i < kennis.size(); ++i) most[i] = vrager.most(kennis[i]);
    return most;
}

}  // namespace naast::inzage
