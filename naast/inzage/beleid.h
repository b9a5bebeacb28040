// The policy as data: what each tie gives on each category, and for which purposes it may be used.
// Dated, since law and agreements change; each row with its source. docs/inzage.md shows it.
#pragma once

#include "naast/events/toestemming.h"
#include "naast/inzage/oordeel.h"

#include <array>
#include <string_view>
#include <vector>

namespace naast::inzage {

// A row of the table: a tie, and for those whose sight follows an age, which ages.
NAAST_ENUM(Rij,
           regisseur,
           toegang,
           betrokken_professional,
           aanbieder,
           verwijzer,
           tafelgast,
           veilig_thuis,
           raad,
           jeugdbescherming,
           dichtbij,  // huisarts, jeugdgezondheidszorg, school
           ouder_tot_16,
           ouder_van_16_17,
           zelf_tot_12,
           zelf_vanaf_12,
           netwerk,  // and jim
           toezicht,
           privacyfunctionaris,
           niets)

// One way to see or write a part, with all that it needs.
struct Mogelijkheid {
    Zicht zicht = Zicht::niets;
    bool schrijven = false;
    bool toestemming = false;    // c
    bool grondslag = false;      // l
    bool eigen = false;          // o: of the subject's own organisation
    bool traject = false;        // t
    bool gericht = false;        // p
    bool bereik = false;         // b: the category is in the scope of the tie
    bool over_zichzelf = false;  // z: about the subject's own person alone
    bool geen_ander = false;     // v: no statement of someone else
    bool eigen_woord = false;    // w: a statement of the subject's own person alone
    bool beschermt = false;      // h: protects, and then whomever it is about
    bool kind_stemt_in = false;  // k: what is about the child needs the child's consent
};
using Cel = std::vector<Mogelijkheid>;

// core to admin, and msg.
constexpr std::size_t table_categories = 10;

struct Beleidsrij {
    Rij rij;
    // "R", "S c / X": the words of 2.6, each alternative with the letters of Mogelijkheid.
    std::array<std::string_view, table_categories> cellen;
    std::string_view bron;
    Date vanaf{};
};

const std::vector<Beleidsrij>& beleid();
// Requires: one of core to admin, or msg.
const Cel& cel(Rij rij, Categorie categorie);
bool laat_toe(Betrekking betrekking, Doel doel);

// Which of the purposes and categories of the decision a purpose of consent stands for (reading
// 26).
struct Reikwijdte {
    Doel doel = Doel::samenwerken;
    std::vector<Categorie> wat{};
};
Reikwijdte reikwijdte_van(ToestemmingDoel doel);

}  // namespace naast::inzage
