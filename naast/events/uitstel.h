// A warning that can wait, and why. It goes on standing in the dossier; only the list of work of
// whoever postponed it leaves it out, until a day.
#pragma once

#include "naast/base/date.h"
#include "naast/events/organisatie.h"
#include "naast/events/velden.h"

#include <string>
#include <tuple>

namespace naast {

// `betreft` are those whom the warning concerns; with the rule they tell which one it is.
struct SignaleringUitgesteld {
    static constexpr std::string_view soort = "signalering_uitgesteld";
    static constexpr Uitleg uitleg{
        "Een medewerker laat een signalering tot een dag rusten, en zegt waarom dat kan."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    UitstelId uitstel;
    Medewerker medewerker;
    std::string regel;
    Date tot_en_met{};
    VrijeTekst reden;

    static constexpr auto maakt() { return &SignaleringUitgesteld::uitstel; }
    template <class S = SignaleringUitgesteld>
    static constexpr auto velden() {
        return std::tuple{
            Veld{"uitstel", &S::uitstel, Categorie::core, "Sleutel van het uitstel."},
            Veld{"medewerker",
                 &S::medewerker,
                 Categorie::core,
                 "Op wiens werklijst zij rust.",
                 Plaats::kan_verraden},
            Veld{"regel", &S::regel, Categorie::core, "Welke regel signaleert."},
            Veld{"tot_en_met", &S::tot_en_met, Categorie::core, "Laatste dag van de rust."},
            Veld{"reden", &S::reden, Categorie::core, "Waarom het kan wachten."}};
    }
};

struct UitstelBeeindigd {
    static constexpr std::string_view soort = "uitstel_beeindigd";
    static constexpr Uitleg uitleg{"Een signalering rust niet langer op de werklijst."};
    static constexpr Betreft betreft = Betreft::hooguit_iedereen;
    UitstelId uitstel;

    template <class S = UitstelBeeindigd>
    static constexpr auto velden() {
        return std::tuple{Veld{"uitstel", &S::uitstel, Categorie::core, "Welk uitstel."}};
    }
};

}  // namespace naast
