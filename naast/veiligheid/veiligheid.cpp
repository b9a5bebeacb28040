#include "naast/veiligheid/veiligheid.h"

namespace naast {

Period Maatregel::period() const {
    if (einde) return {begin.op, einde->op};
    if (loopt_tot_en_met) return {begin.op, *loopt_tot_en_met + Days{1}};
    return {begin.op, std::nullopt};
}

bool Maatregel::geeft_gi_de_leiding() const {
    return wat == MaatregelSoort::ots || wat == MaatregelSoort::vots ||
           wat == MaatregelSoort::voogdij;
}

Veiligheid evolve(Veiligheid veiligheid, const RecordedEvent& recorded) {
    const auto& betreft = recorded.event.betreft;
    const Feit feit = feit_of(recorded);
    std::visit(Overloaded{
                   [&](const OnderzoekGestart& e) {
                       veiligheid.onderzoeken.push_back(
                           {e.onderzoek, e.wat, e.organisatie, betreft, feit, std::nullopt});
                   },
                   [&](const OnderzoekAfgerond& e) {
                       for (Onderzoek& onderzoek : veiligheid.onderzoeken) {
                           if (onderzoek.id == e.onderzoek && !onderzoek.einde)
                               onderzoek.einde = feit;
                       }
                   },
                   [&](const MaatregelUitgesproken& e) {
                       veiligheid.maatregelen.push_back({e.maatregel,
                                                         e.wat,
                                                         betreft,
                                                         e.gi,
                                                         e.loopt_tot_en_met,
                                                         feit,
                                                         std::nullopt,
                                                         {}});
                   },
                   [&](const MaatregelBeeindigd& e) {
                       for (Maatregel& maatregel : veiligheid.maatregelen) {
                           if (maatregel.id == e.maatregel && !maatregel.einde)
                               maatregel.einde = feit;
                       }
                   },
                   [&](const LeidingGewisseld& e) {
                       for (Maatregel& maatregel : veiligheid.maatregelen) {
                           if (maatregel.id == e.maatregel) {
                               maatregel.leiding.push_back({e.leiding, e.gezin_verteld, feit});
                           }
                       }
                   },
                   [](const auto&) {},
               },
               recorded.event.inhoud);
    return veiligheid;
}

}  // namespace naast
