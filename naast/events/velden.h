// How an event names its fields: once, with all that the product must know of them.
//
//   template <class S = ContactGehad>
//   static constexpr auto velden() {
//       return std::tuple{Veld{"vorm", &S::vorm, Categorie::core, "hoe"}, ...};
//   }
//
// A template, so that only a file that walks over the fields pays for them: without, each file that
// includes the events took g++ 1.7 s longer.
// Source of the categories: design/privacy-and-reliability 2.2; of `Plaats`: 2.8.
#pragma once

#include "naast/base/short_text.h"
#include "naast/events/opsomming.h"

#include <string>
#include <string_view>
#include <tuple>

namespace naast {

// What kind of knowledge a field holds. The last five are sealed classes.
NAAST_ENUM(Categorie,
           core,
           plan,
           help,
           safety,
           medical,
           justice,
           school,
           finance,
           admin,
           msg,
           loc,
           source,
           childtalk,
           note,
           adviser)

// Whether a field can betray where someone is, when that must stay secret.
enum class Plaats { verraadt_niet, kan_verraden };
// Whether a field protects others than whom the event is about: of a court's order, whom one may
// not come near (2.11 F34). A field that is not set protects nobody.
enum class Bescherming { geen, beschermt };

template <class S, class T>
struct Veld {
    std::string_view naam{};  // snake_case; camelCase in JSON
    T S::*lid{};
    Categorie categorie{};
    std::string_view uitleg{};  // one Dutch sentence for the JSON Schema
    Plaats plaats = Plaats::verraadt_niet;
    Bescherming bescherming = Bescherming::geen;
};
template <class S, class T>
Veld(std::string_view, T S::*, Categorie, std::string_view) -> Veld<S, T>;
template <class S, class T>
Veld(std::string_view, T S::*, Categorie, std::string_view, Plaats) -> Veld<S, T>;
template <class S, class T>
Veld(std::string_view, T S::*, Categorie, std::string_view, Plaats, Bescherming) -> Veld<S, T>;

template <class S>
concept HeeftVelden = requires {
    S::velden();
};

// What an event says in one Dutch sentence, and the capability that it belongs to: the file in
// which this stands. Each kind has one, as `uitleg`.
struct Uitleg {
    std::string_view tekst{};
    std::string_view bestand{};  // "gezin", of naast/events/gezin.h

    explicit constexpr Uitleg(std::string_view text, std::string_view path = __builtin_FILE())
        : tekst(text), bestand(path) {
        bestand.remove_prefix(bestand.rfind('/') + 1);
        bestand = bestand.substr(0, bestand.find('.'));
    }
};

// How many persons an event is about.
enum class Betreft { het_gezin, precies_een, minstens_een, hooguit_iedereen };

// An id that is made by whoever records and means something only inside one family's stream,
// such as "ruud" or a UUID: 1 to 40 of a-z, 0-9 and dash.
template <class Tag>
struct Sleutel {
    ShortText waarde;
    auto operator<=>(const Sleutel&) const = default;
};

// What a key names, in the words of a message: NAAST_SLEUTEL(SignaalId, "signaal", "signal").
// NOLINTBEGIN(bugprone-macro-parentheses): a type is not put in parentheses
#define NAAST_SLEUTEL(Naam, nl_naam, en_naam)      \
    struct Naam##Soort {                           \
        static constexpr const char* nl = nl_naam; \
        static constexpr const char* en = en_naam; \
    };                                             \
    using Naam = Sleutel<Naam##Soort>;
// NOLINTEND(bugprone-macro-parentheses)

NAAST_SLEUTEL(PersoonId, "persoon", "person")
NAAST_SLEUTEL(MedewerkerId, "medewerker", "worker")
NAAST_SLEUTEL(HuishoudenId, "huishouden", "household")
NAAST_SLEUTEL(SignaalId, "signaal", "signal")
NAAST_SLEUTEL(BevindingId, "bevinding", "finding")
NAAST_SLEUTEL(AanvraagId, "aanvraag", "application")
NAAST_SLEUTEL(AnalyseId, "analyse", "analysis")
NAAST_SLEUTEL(OordeelId, "oordeel", "judgement")
NAAST_SLEUTEL(DoelId, "doel", "goal")
NAAST_SLEUTEL(ActieId, "actie", "action")
NAAST_SLEUTEL(BesluitId, "besluit", "decision")
NAAST_SLEUTEL(BezwaarId, "bezwaar", "objection")
NAAST_SLEUTEL(KlachtId, "klacht", "complaint")
NAAST_SLEUTEL(ToestemmingId, "toestemming", "consent")
NAAST_SLEUTEL(OnderzoekId, "onderzoek", "investigation")
NAAST_SLEUTEL(InlogId, "inlog", "login")
NAAST_SLEUTEL(VerzoekId, "verzoek", "request")
NAAST_SLEUTEL(MaatregelId, "maatregel", "measure")
NAAST_SLEUTEL(HulpId, "hulp", "help")
NAAST_SLEUTEL(PlaatsingId, "plaatsing", "placement")
NAAST_SLEUTEL(TafelId, "tafel", "table")
NAAST_SLEUTEL(AdviesId, "advies", "advice")
NAAST_SLEUTEL(UitstelId, "uitstel", "postponement")
NAAST_SLEUTEL(TicketId, "ticket", "ticket")
NAAST_SLEUTEL(MaatwerkId, "maatwerk", "request for help made to measure")

// Free text for people. Never decides anything.
struct VrijeTekst {
    std::string waarde;
    auto operator<=>(const VrijeTekst&) const = default;
};

}  // namespace naast
