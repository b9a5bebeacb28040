#include "naast/demo/teams.h"

#include "naast/base/text.h"
#include "naast/demo/cijfers.h"
#include "naast/demo/names.h"

namespace naast::demo {

namespace {

const Team teams[] = {
    {"Heideveld", {"Lokaal team Heideveld", OrganisatieSoort::lokaal_team}},
    {"Zandstroom", {"Lokaal team Zandstroom", OrganisatieSoort::lokaal_team}},
    {"Waterkant", {"Lokaal team Waterkant", OrganisatieSoort::lokaal_team}},
};

constexpr const char* schools[] = {"Basisschool De Regenboog",
                                   "Basisschool Het Kompas",
                                   "Basisschool De Zonnewijzer",
                                   "Scholengemeenschap De Esdoorn",
                                   "Praktijkschool De Werkplaats",
                                   "Lyceum Het Baken"};
constexpr const char* practices[] = {
    "Huisartsenpraktijk De Lindenhof", "Huisartsenpraktijk Aan de Dijk", "Gezondheidscentrum Oost"};
constexpr const char* providers[] = {"Jeugdhulp Meerzicht",
                                     "Jeugdhulp De Brug",
                                     "Praktijk Samen Verder",
                                     "Gezinshulp Thuisbasis",
                                     "Jeugd-ggz Het Getij",
                                     "Behandelcentrum De Linde"};

Medewerker worker(const std::string& first, const std::string& last, const Organisatie& where) {
    std::string key = lower_ascii(first + "-" + last);
    for (char& c : key) c = c == ' ' ? '-' : c;
    return {MedewerkerId{key}, first + " " + last, where};
}

// The n-th of all combinations, each once: the first name changes each time.
Medewerker regisseur(std::size_t n, const Organisatie& where) {
    const std::size_t round = n / std::size(worker_names);
    return worker(worker_names[n % std::size(worker_names)],
                  last_names[(n + round) % std::size(last_names)],
                  where);
}

}  // namespace

const Medewerker& Seat::held_by(Date day) const {
    const Holder* holder = &holders.front();
    for (const Holder& one : holders) {
        if (one.from <= day) holder = &one;
    }
    return holder->medewerker;
}

Medewerker first_regisseur() {
    return regisseur(0, teams[0].organisatie);
}

std::vector<Seat> make_seats(Dice& dice, int count, Date first, Date last) {
    NAAST_ASSERT(count >= 1);
    constexpr Days month{30};
    std::vector<Seat> seats;
    std::size_t people = 0;
    for (int i = 0; i < count; ++i) {
        const Team& team = teams[static_cast<std::size_t>(i) % std::size(teams)];
        seats.push_back({team, {{first, regisseur(people++, team.organisatie)}}});
        // Whom one can log in as stays.
        if (i == 0) continue;
        for (Date day = first + month; day < last - month; day += month) {
            if (!dice.happens(cijfers::ander_gezicht.waarde / 12)) continue;
            seats.back().holders.push_back({day, regisseur(people++, team.organisatie)});
        }
    }
    return seats;
}

Medewerker somebody_at(Dice& dice, const Organisatie& organisatie) {
    const auto& last = dice.pick(last_names);
    const auto& first = dice.pick(worker_names);
    return worker(first, last, organisatie);
}

Organisatie a_school(Dice& dice) {
    return {dice.pick(schools), OrganisatieSoort::school};
}

Organisatie a_huisarts(Dice& dice) {
    return {dice.pick(practices), OrganisatieSoort::huisarts};
}

Organisatie an_aanbieder(Dice& dice) {
    return {dice.pick(providers), OrganisatieSoort::aanbieder};
}

}  // namespace naast::demo
