// A worry or a question comes in, and is answered (SIG-01, SIG-04; catalogue 1.1). Pure.
#pragma once

#include "naast/events/opdracht.h"
#include "naast/toegang/toegang.h"

#include <optional>
#include <tuple>
#include <vector>

namespace naast {

struct LegSignaalVast {
    Date op{};
    std::vector<PersoonId> over;
    SignaalSoort wat = SignaalSoort::zorgsignaal;
    std::vector<Zorg> zorgen;
    std::optional<Organisatie> van{};
    VrijeTekst tekst;
    std::vector<MeldcodeStap> meldcode{};

    template <class S = LegSignaalVast>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"op", &S::op, Categorie::safety, "Dag waarop het gebeurde of werd gezegd."},
            Veld{"over", &S::over, Categorie::safety, "Over wie van het gezin."},
            Veld{"wat",
                 &S::wat,
                 Categorie::safety,
                 "Hulpvraag, adviesvraag, zorgsignaal of melding."},
            Veld{"zorgen", &S::zorgen, Categorie::safety, "Waar het over gaat."},
            Veld{"van",
                 &S::van,
                 Categorie::source,
                 "Organisatie die het deelde.",
                 Plaats::kan_verraden},
            Veld{"tekst", &S::tekst, Categorie::safety, "Wat er is gezien of gezegd."},
            Veld{"meldcode",
                 &S::meldcode,
                 Categorie::safety,
                 "Welke stappen van de meldcode gezet zijn."}};
    }
};

// What came of it. Until then it is open (FAM-08).
struct BeantwoordSignaal {
    SignaalId signaal;
    Date op{};
    SignaalUitkomst uitkomst = SignaalUitkomst::opgepakt_en_klaar;
    VrijeTekst tekst;

    template <class S = BeantwoordSignaal>
    static constexpr auto velden() {
        return std::tuple{Veld{"signaal", &S::signaal, Categorie::safety, "Welk signaal."},
                          Veld{"op", &S::op, Categorie::safety, "Dag waarop het is beantwoord."},
                          Veld{"uitkomst", &S::uitkomst, Categorie::safety, "Hoe het afliep."},
                          Veld{"tekst", &S::tekst, Categorie::safety, "Wat ermee is gedaan."}};
    }
};

// Those that nobody answered yet, oldest first.
std::vector<const Signaal*> open_signalen(const Toegang& toegang);
// The reports, answered or not: those on which how safe it is can be judged.
std::vector<SignaalId> meldingen(const Toegang& toegang);

// `sleutel` is the key of the new signal. Refuses: a day that is still to come; nobody, or someone
// who is not in the family; without what it is about. A step of the meldcode that is missing is no
// reason to refuse (SIG-03).
Decision decide(const LegSignaalVast& opdracht,
                const std::vector<PersoonId>& gezinsleden,
                const SignaalId& sleutel,
                Date today);

// `is_child_expected`: in the family, on the day of the answer. Refuses: a signal that is not there
// or was answered; a day before it came in or still to come; that there is no child yet, and while
// one is expected that there is no request for help (SIG-04).
Decision decide(const Toegang& toegang,
                const BeantwoordSignaal& opdracht,
                bool is_child_expected,
                Date today);

}  // namespace naast
