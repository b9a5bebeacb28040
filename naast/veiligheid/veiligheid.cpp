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

namespace {

struct Evolver {
    Veiligheid& veiligheid;
    const std::vector<PersoonId>& betreft;
    const Feit feit;

    void operator()(const OnderzoekGestart& e) const {
        veiligheid.onderzoeken.push_back(
            {e.onderzoek, e.wat, e.organisatie, betreft, feit, std::nullopt});
    }
    void operator()(const OnderzoekAfgerond& e) const {
        for (Onderzoek& onderzoek : veiligheid.onderzoeken) {
            if (onderzoek.id == e.onderzoek && !onderzoek.einde) onderzoek.einde = feit;
        }
    }
    void operator()(const MaatregelUitgesproken& e) const {
        veiligheid.maatregelen.push_back(
            {e.maatregel, e.wat, betreft, e.gi, e.loopt_tot_en_met, feit, std::nullopt, {}});
    }
    void operator()(const MaatregelBeeindigd& e) const {
        for (Maatregel& maatregel : veiligheid.maatregelen) {
            if (maatregel.id == e.maatregel && !maatregel.einde) maatregel.einde = feit;
        }
    }
    void operator()(const LeidingGewisseld& e) const {
        for (Maatregel& maatregel : veiligheid.maatregelen) {
            if (maatregel.id == e.maatregel)
                maatregel.leiding.push_back({e.leiding, e.gezin_verteld, feit});
        }
    }
    template <class Other>
    void operator()(const Other&) const {}
};

}  // namespace

Veiligheid evolve(Veiligheid veiligheid, const RecordedEvent& recorded) {
    std::visit(Evolver{veiligheid, recorded.event.betreft, feit_of(recorded)},
               recorded.event.inhoud);
    return veiligheid;
}

}  // namespace naast
