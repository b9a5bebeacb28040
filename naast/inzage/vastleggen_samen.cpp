#include "naast/inzage/vastleggen_samen.h"

#include "naast/inzage/stuk.h"

#include <algorithm>

namespace naast::inzage {

namespace {

std::optional<Weigering> nameless(const std::vector<Organisatie>& named, const char* field) {
    const bool is_there = std::any_of(
        named.begin(), named.end(), [](const Organisatie& one) { return one.naam == afgeschermd; });
    if (!is_there) return std::nullopt;
    return geweigerd(field,
                     {"Van deze organisatie ziet u de naam niet. Kies een andere.",
                      "You do not see the name of this organisation. Choose another."});
}

}  // namespace

std::optional<Weigering> waarom_niet(const RoepTafelBijeen& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (auto no = waarom_niet_plan_of_maatregel(gezien)) return no;
    return nameless(opdracht.genodigd, "genodigd");
}

std::optional<Weigering> waarom_niet(const HoudTafel& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker&) {
    if (auto no = waarom_niet_plan_of_maatregel(gezien)) return no;
    return nameless(opdracht.aanwezig, "aanwezig");
}

}  // namespace naast::inzage
