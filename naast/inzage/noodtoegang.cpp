#include "naast/inzage/noodtoegang.h"

#include <algorithm>
#include <set>

namespace naast::inzage {

namespace {

constexpr std::chrono::minutes login_counts_for{15};
constexpr std::size_t fewest_letters = 6;  // "aaaa aaaa" is no reason

}  // namespace

bool is_noodreden(const std::string& tekst) {
    const std::set<char> letters(tekst.begin(), tekst.end());
    return tekst.size() >= kortste_noodreden && letters.size() >= fewest_letters;
}

bool is_crisisdienst(const Gebruiker& gebruiker) {
    return gebruiker.soort == SubjectSoort::professional && gebruiker.crisisdienst;
}

std::optional<NoodWeigering> waarom_niet(const Gebruiker& gebruiker, const Noodpoging& poging) {
    if (!is_crisisdienst(gebruiker)) return NoodWeigering::geen_crisisdienst;
    if (poging.geschorst) return NoodWeigering::geschorst;
    const bool is_fresh =
        poging.ingelogd_op <= poging.nu && poging.nu - poging.ingelogd_op <= login_counts_for;
    if (!is_fresh) return NoodWeigering::opnieuw_inloggen;
    return std::nullopt;
}

std::optional<NoodWeigering> waarom_niet(const Gebruiker& gebruiker,
                                         const OpenNoodtoegang& vraag,
                                         const Noodpoging& poging) {
    if (const auto why = waarom_niet(gebruiker, poging)) return why;
    if (!is_noodreden(vraag.reden.waarde)) return NoodWeigering::reden_te_kort;
    return std::nullopt;
}

bool vraagt_om_twee(const OpenNoodtoegang& vraag, int eerder) {
    return vraag.ook_plaats.value_or(false) || vraag.met_collega.value_or(false) ||
           eerder >= noodtoegangen_per_dag;
}

bool kan_meebeslissen(const Gebruiker& tweede, const Gebruiker& vrager) {
    return is_crisisdienst(tweede) && tweede.id != vrager.id &&
           tweede.organisatie.naam == vrager.organisatie.naam;
}

bool heeft_belang(const Wereld& wereld, const Gebruiker& gebruiker, Instant nu) {
    return std::any_of(wereld.belangen.begin(), wereld.belangen.end(), [&](const Belang& belang) {
        return belang.wie == gebruiker.id && belang.venster.contains(nu);
    });
}

bool mag_in_nood(const Wereld& wereld,
                 const Gebruiker& gebruiker,
                 const Gebruiker* tweede,
                 Instant nu) {
    if (heeft_belang(wereld, gebruiker, nu)) return false;
    if (tweede == nullptr) return !wereld.is_beschermd;
    return kan_meebeslissen(*tweede, gebruiker) && !heeft_belang(wereld, *tweede, nu);
}

}  // namespace naast::inzage
