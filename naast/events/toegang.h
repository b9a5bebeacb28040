// Signals and reports. Catalogue 1.1.
#pragma once

#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

// SIG-02: four things kept apart; only a melding starts the clock of Veilig Thuis (TRM-01).
NAAST_ENUM(SignaalSoort, hulpvraag, adviesvraag, zorgsignaal, melding)
NAAST_ENUM(Zorg,
           huiselijk_geweld,
           getuige_van_geweld,
           kindermishandeling,
           grensoverschrijdend_gedrag,
           gedrag_op_school,
           schoolverzuim,
           opvoeding,
           psychische_problemen,
           verslaving,
           schulden,
           scheiding,
           anders)

// SIG-01. `betreft` are all persons it concerns.
struct SignaalOntvangen {
    static constexpr std::string_view soort = "signaal_ontvangen";
    static constexpr Betreft betreft = Betreft::minstens_een;
    SignaalId signaal;
    SignaalSoort wat = SignaalSoort::zorgsignaal;
    std::vector<Zorg> zorgen;
    std::optional<Organisatie> van;
    std::optional<VrijeTekst> tekst;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"signaal",
                 &SignaalOntvangen::signaal,
                 Categorie::safety,
                 "Sleutel van het signaal."},
            Veld{"wat",
                 &SignaalOntvangen::wat,
                 Categorie::safety,
                 "Hulpvraag, adviesvraag, zorgsignaal of melding."},
            Veld{"zorgen", &SignaalOntvangen::zorgen, Categorie::safety, "Waar het over gaat."},
            Veld{"van",
                 &SignaalOntvangen::van,
                 Categorie::source,
                 "Organisatie die het deelde.",
                 Plaats::kan_verraden},
            Veld{"tekst", &SignaalOntvangen::tekst, Categorie::safety, "In eigen woorden."}};
    }
};

NAAST_ENUM(SignaalUitkomst, opgepakt_en_klaar, geen_zorgen_meer, onderzoek_gestart, doorgegeven)

// The concern is answered; until then it is open (FAM-08).
struct SignaalAfgerond {
    static constexpr std::string_view soort = "signaal_afgerond";
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    SignaalId signaal;
    SignaalUitkomst uitkomst = SignaalUitkomst::opgepakt_en_klaar;
    std::optional<VrijeTekst> tekst;

    static constexpr auto velden() {
        return std::tuple{
            Veld{"signaal", &SignaalAfgerond::signaal, Categorie::safety, "Welk signaal."},
            Veld{"uitkomst", &SignaalAfgerond::uitkomst, Categorie::safety, "Hoe het afliep."},
            Veld{"tekst", &SignaalAfgerond::tekst, Categorie::safety, "In eigen woorden."}};
    }
};

}  // namespace naast
