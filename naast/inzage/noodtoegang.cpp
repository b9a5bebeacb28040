#include "naast/inzage/noodtoegang.h"

#include <algorithm>
#include <set>

namespace naast::inzage {

namespace {

constexpr std::chrono::minutes login_counts_for{15};
constexpr std::size_t fewest_letters = 6;  // "aaaa aaaa" is no reason

bool is_a_reason(const std::string& text) {
    const std::set<char> letters(text.begin(), text.end());
    return text.size() >= kortste_noodreden && letters.size() >= fewest_letters;
}

}  // namespace

std::optional<NoodWeigering> waarom_niet(const Gebruiker& gebruiker,
                                         const OpenNoodtoegang& vraag,
                                         int eerder,
                                         Instant ingelogd_op,
                                         Instant nu) {
    const bool is_professional = gebruiker.soort == SubjectSoort::professional;
    if (!is_professional || !gebruiker.crisisdienst) return NoodWeigering::geen_crisisdienst;
    if (ingelogd_op > nu || nu - ingelogd_op > login_counts_for)
        return NoodWeigering::opnieuw_inloggen;
    if (!is_a_reason(vraag.reden.waarde)) return NoodWeigering::reden_te_kort;
    if (eerder >= noodtoegangen_per_dag) return NoodWeigering::tweede_persoon_nodig;
    return std::nullopt;
}

bool mag_in_nood(const Wereld& wereld, const Gebruiker& gebruiker, Instant nu) {
    const bool has_a_stake =
        std::any_of(wereld.belangen.begin(), wereld.belangen.end(), [&](const Belang& belang) {
            return belang.wie == gebruiker.id && belang.venster.contains(nu);
        });
    return !has_a_stake && !wereld.is_beschermd;
}

}  // namespace naast::inzage
