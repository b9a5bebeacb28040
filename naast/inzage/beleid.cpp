#include "naast/inzage/beleid.h"

#include "naast/base/assert.h"

#include <map>

namespace naast::inzage {

namespace {

constexpr std::size_t msg = table_categories - 1;

// For MSG every tie has the same: what it wrote or was sent.
constexpr std::string_view own = "E";

Mogelijkheid parsed(std::string_view words) {
    Mogelijkheid one;
    for (const char letter : words) {
        switch (letter) {
            case 'R': one.zicht = Zicht::alles; break;
            case 'S': one.zicht = Zicht::samenvatting; break;
            case 'X': one.zicht = Zicht::bestaat; break;
            case 'W': one.schrijven = true; break;
            case 'c': one.toestemming = true; break;
            case 'l': one.grondslag = true; break;
            case 'o': one.eigen = true; break;
            case 't': one.traject = true; break;
            case 'p': one.gericht = true; break;
            case 'b': one.bereik = true; break;
            case 'z': one.over_zichzelf = true; break;
            case 'v': one.geen_ander = true; break;
            case 'w': one.eigen_woord = true; break;
            case 'h': one.beschermt = true; break;
            case 'k': one.kind_stemt_in = true; break;
            case ' ': break;
            default: own_fault(__FILE__, __LINE__, "a letter of the policy");
        }
    }
    return one;
}

Cel parsed_cell(std::string_view text) {
    Cel cell;
    while (!text.empty()) {
        const auto slash = text.find('/');
        cell.push_back(parsed(text.substr(0, slash)));
        text = slash == std::string_view::npos ? "" : text.substr(slash + 1);
    }
    return cell;
}

std::size_t column_of(Categorie categorie) {
    return categorie == Categorie::msg ? msg : static_cast<std::size_t>(categorie);
}

using Table = std::vector<std::array<Cel, table_categories>>;

Table parsed_table() {
    Table table(enum_texts<Rij>().size());
    for (const Beleidsrij& row : beleid()) {
        auto& cells = table[static_cast<std::size_t>(row.rij)];
        for (std::size_t i = 0; i < table_categories; ++i)
            cells[i] = row.cellen[i] == own ? Cel{} : parsed_cell(row.cellen[i]);
    }
    return table;
}

// Each: core, plan, help, safety, medical, justice, school, finance, admin, msg.
std::vector<Beleidsrij> rows_of_professionals() {
    constexpr std::string_view task = "Jeugdwet h.2; AVG 6(1)(e); design 2.6";
    const Date start = date("2015-01-01");
    return {{Rij::regisseur,
             {"R/W", "R/W", "Sc/X", "R/W", "Sc/X", "Sl/X", "Rc/X", "Rc/X", "R", own},
             task,
             start},
            {Rij::toegang,
             {"R/W", "R/W", "Sc/X", "Sl", "Sc/X", "", "Sc", "Rc", "R/W", own},
             task,
             start},
            {Rij::betrokken_professional,
             {"R", "R/Wp", "Rb/X", "Sl", "Rbc", "", "Rbc", "Rbc", "", own},
             "Jeugdwet 7.3.11 lid 2; design 2.6",
             start},
            {Rij::aanbieder,
             {"S", "R/Wp", "Rt/Wt", "Sl", "Rto", "", "", "", "Rt", own},
             "Jeugdwet 7.3.11 lid 2; design 2.6",
             start},
            {Rij::verwijzer, {"S", "", "Sc", "", "", "", "", "", "", own}, "design 2.6", start},
            {Rij::tafelgast,
             {"Rp", "Rp", "Rp", "Rp", "Rp", "Rp", "Rp", "Rp", "Rp", own},
             "design 2.6",
             start},
            {Rij::veilig_thuis,
             {"R", "R", "Rl/X", "R/W", "Rl/X", "Rl/X", "Rl/X", "X", "", own},
             "Wmo 2015 4.1.1, 5.2.6; design 2.6",
             start},
            {Rij::raad,
             {"Rp/Ro/Wo",
              "Rp/Ro/Wo",
              "Rp/Ro/Wo",
              "Rp/Ro/Wo",
              "Rp/Ro/Wo",
              "Rp/Ro/Wo",
              "Rp/Ro/Wo",
              "Rp/Ro/Wo",
              "Rp/Ro/Wo",
              own},
             "Jeugdwet 3.1; design 2.6",
             start},
            {Rij::jeugdbescherming,
             {"R", "R/W", "Rl/X", "R/W", "Rl/X", "Rl", "Rl", "Rl/X", "R", own},
             "Jeugdwet 7.3.11 lid 4; design 2.6",
             start},
            {Rij::dichtbij,
             {"S", "Rpc", "Ro", "Ro", "Ro/Sc", "", "Ro", "", "", own},
             "Jeugdwet 7.3.11 lid 1; design 2.6",
             start}};
}

std::vector<Beleidsrij> rows_of_family_and_overseers() {
    const Date start = date("2015-01-01");
    return {{Rij::ouder_tot_16,
             {"R", "R/Ww", "R", "Rv", "R", "Rz/Rh", "R", "Rz", "R", own},
             "Jeugdwet 7.3.10, 7.3.15; design 2.6",
             start},
            {Rij::ouder_van_16_17,
             {"Rk", "Rk", "Rk", "Rvk", "Rk", "Rzk/Rhk", "Rk", "Rzk", "Rk", own},
             "Jeugdwet 7.3.11; design 2.6",
             start},
            {Rij::zelf_tot_12,
             {"Rp", "Rp", "Rp", "Rp", "Rp", "Rp", "Rp", "Rp", "Rp", own},
             "design 2.6",
             start},
            {Rij::zelf_vanaf_12,
             {"Rv", "Rv", "Rv", "Rv", "Rv", "Rv", "Rv", "Rv", "Rv", own},
             "Jeugdwet 7.3.10; design 2.6",
             start},
            {Rij::netwerk,
             {"Rpc", "Rpc", "Rpc", "Rpc", "Rpc", "Rpc", "Rpc", "Rpc", "Rpc", own},
             "design 2.6",
             start},
            {Rij::toezicht,
             {"R", "R", "X", "S", "", "", "", "", "R", own},
             "AVG 5(1)(b); design 2.6",
             start},
            {Rij::privacyfunctionaris,
             {"R", "R", "R", "R", "R", "R", "R", "R", "R", own},
             "AVG 39; design 2.11 P64",
             start},
            {Rij::niets, {"", "", "", "", "", "", "", "", "", own}, "design 2.6", start}};
}

}  // namespace

const std::vector<Beleidsrij>& beleid() {
    static const std::vector<Beleidsrij> rows = [] {
        std::vector<Beleidsrij> all = rows_of_professionals();
        for (Beleidsrij& row : rows_of_family_and_overseers()) all.push_back(row);
        return all;
    }();
    return rows;
}

const Cel& cel(Rij rij, Categorie categorie) {
    static const Table table = parsed_table();
    return table[static_cast<std::size_t>(rij)][column_of(categorie)];
}

bool laat_toe(Betrekking betrekking, Doel doel) {
    using enum Betrekking;
    const bool is_of_family = betrekking == ouder_met_gezag || betrekking == ouder_zonder_gezag ||
                              betrekking == voogd || betrekking == zelf ||
                              betrekking == vertrouwenspersoon || betrekking == gemachtigde;
    const bool is_near = betrekking == jim || betrekking == netwerk;
    const bool is_over =
        betrekking == toezicht || betrekking == audit || betrekking == privacyfunctionaris;
    switch (doel) {
        case Doel::samenwerken: return !is_of_family && !is_over;
        case Doel::onderzoek:
            return betrekking == veilig_thuis || betrekking == raad ||
                   betrekking == jeugdbescherming;
        case Doel::eigen_inzage: return is_of_family || is_near;
        case Doel::toezicht: return is_over;
        case Doel::nood: return false;
    }
    own_fault(__FILE__, __LINE__, "enumerator");
}

Reikwijdte reikwijdte_van(ToestemmingDoel doel) {
    using enum Categorie;
    switch (doel) {
        case ToestemmingDoel::hulp_afstemmen:
        case ToestemmingDoel::informatie_opvragen:
        case ToestemmingDoel::informatie_delen:
            return {Doel::samenwerken, {core, plan, help, medical, school, finance}};
        case ToestemmingDoel::veiligheid: return {Doel::samenwerken, {safety, help}};
        case ToestemmingDoel::onderwijs: return {Doel::samenwerken, {school, plan}};
        case ToestemmingDoel::onderzoek:
            return {Doel::onderzoek, {core, plan, help, medical, school, finance}};
    }
    return {};
}

}  // namespace naast::inzage
