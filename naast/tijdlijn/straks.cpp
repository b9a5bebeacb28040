#include "naast/tijdlijn/straks.h"

#include "naast/events/woorden.h"
#include "naast/verblijf/woonplek.h"

#include <algorithm>

namespace naast {

namespace {

Tekst about(const char* nl, const char* en, const Tekst& what) {
    return {nl + what.nl, en + what.en};
}

std::string name_of(const std::optional<Organisatie>& organisatie) {
    return organisatie ? organisatie->naam : "";
}

class Finder {
public:
    explicit Finder(const Dossier& dossier) : dossier_(dossier) {}

    std::vector<Straks> find(const Tijdlijn& tijdlijn) {
        for (const Hulptraject& traject : dossier_.hulp.trajecten) of_help(traject);
        for (const Plaatsing& plaatsing : dossier_.verblijf.plaatsingen) of_placement(plaatsing);
        for (const Maatregel& maatregel : dossier_.veiligheid.maatregelen) of_measure(maatregel);
        for (const Afspraak& afspraak : dossier_.plan.afspraken) of_action(afspraak);
        for (const Tafel& tafel : dossier_.overleg.tafels) of_table(tafel);
        for (const TijdlijnSchakelmoment& moment : tijdlijn.schakelmomenten) {
            if (moment.toekomst)
                add(StraksSoort::schakelmoment, moment.dag, moment.titel, moment.personen);
        }
        std::stable_sort(found_.begin(), found_.end(), [](const Straks& a, const Straks& b) {
            return a.dag < b.dag;
        });
        return std::move(found_);
    }

private:
    void add(StraksSoort soort,
             std::optional<Date> dag,
             Tekst titel,
             std::vector<PersoonId> personen,
             std::string met = "") {
        if (!dag || *dag < dossier_.vraag.peildatum) return;
        found_.push_back(
            {soort, *dag, met_hoofdletter(std::move(titel)), std::move(personen), std::move(met)});
    }

    void of_help(const Hulptraject& h) {
        if (h.gestart || h.gestopt || h.afgewezen) return;
        const Tekst what = in_woorden(h.wat);
        if (!h.intake && !h.intake_gepland.empty()) {
            add(StraksSoort::afspraak,
                h.intake_gepland.back().gepland_op,
                about("eerste gesprek: ", "first talk: ", what),
                h.personen(),
                name_of(h.aanbieder));
        }
        add(StraksSoort::afspraak,
            h.start_verwacht_op,
            about("begint naar verwachting: ", "expected to start: ", what),
            h.personen(),
            name_of(h.aanbieder));
    }

    void of_placement(const Plaatsing& p) {
        if (p.einde) return;
        const Woonplek place = laatste_woonplek(p);
        const std::string at = name_of(place.aanbieder);
        if (!p.terugkeer.empty()) {
            add(StraksSoort::afspraak,
                p.terugkeer.back().gepland_op,
                {"terug naar huis", "back home"},
                {p.kind},
                at);
        }
        if (!p.geevalueerd && !p.evaluaties_gepland.empty()) {
            add(StraksSoort::afspraak,
                p.evaluaties_gepland.back().gepland_op,
                {"gesprek over hoe het wonen gaat", "talk about how living there goes"},
                {p.kind},
                at);
        }
        if (!p.beoogd_einde.empty()) {
            add(StraksSoort::einde,
                p.beoogd_einde.back().op,
                about("einde zoals bedoeld: ", "end as intended: ", in_woorden(place.vorm)),
                {p.kind},
                at);
        }
    }

    void of_measure(const Maatregel& m) {
        if (m.einde) return;
        add(StraksSoort::einde,
            m.last_day(),
            about("laatste dag: ", "last day: ", in_woorden(m.wat)),
            m.kinderen,
            name_of(m.gi));
    }

    void of_action(const Afspraak& a) {
        if (a.afgerond || a.tekst.empty()) return;
        add(StraksSoort::actie,
            a.uiterlijk,
            {a.tekst, a.tekst},
            a.gezinsleden,
            a.medewerker ? a.medewerker->naam : "");
    }

    void of_table(const Tafel& t) {
        if (t.gehouden) return;
        add(StraksSoort::afspraak,
            t.gepland_op,
            in_woorden(t.wat),
            {},
            name_of(t.bijeengeroepen_door));
    }

    const Dossier& dossier_;
    std::vector<Straks> found_;
};

}  // namespace

std::vector<Straks> wat_straks_komt(const Dossier& dossier, const Tijdlijn& tijdlijn) {
    return Finder(dossier).find(tijdlijn);
}

}  // namespace naast
