// The one table of the fields of a scenario file. The reader, the JSON Schema, the canonical form
// and the page in docs/formats are all made of it, so they cannot disagree.
#pragma once

#include "naast/sim/scenario.h"

#include <string_view>
#include <tuple>

namespace naast::sim {

enum class Nodig { ja, nee };

template <class S, class T>
struct Veld {
    std::string_view naam{};  // empty: the fields of the number stand in the table itself
    T S::*lid{};
    std::string_view uitleg{};  // one Dutch sentence, for whoever writes a scenario
    Nodig nodig = Nodig::ja;
};
template <class S, class T>
Veld(std::string_view, T S::*, std::string_view) -> Veld<S, T>;
template <class S, class T>
Veld(std::string_view, T S::*, std::string_view, Nodig) -> Veld<S, T>;

// Velden<S>: the fields of S, and the name under which one of a list is known (empty: its number).
template <class S>
struct Velden;

template <>
struct Velden<Klasse> {
    static constexpr std::string_view sleutel = "id";
    static constexpr auto all() {
        return std::tuple{
            Veld{"id", &Klasse::id, "Korte naam waarmee de rest van het bestand haar noemt."},
            Veld{"naam", &Klasse::naam, "Hoe zij in uitkomsten heet."}};
    }
};

template <>
struct Velden<Instroom> {
    static constexpr std::string_view sleutel = "id";
    static constexpr auto all() {
        return std::tuple{
            Veld{"id", &Instroom::id, "Korte naam van deze instroom."},
            Veld{"naar", &Instroom::naar, "Het id van de schakel waar deze gezinnen binnenkomen."},
            Veld{"klasse",
                 &Instroom::klasse,
                 "Het id van hun klasse. Zonder: de minst dringende.",
                 Nodig::nee},
            Veld{"tempo", &Instroom::tempo, "Hoeveel gezinnen er gemiddeld binnenkomen."}};
    }
};

template <>
struct Velden<Vervolg> {
    static constexpr std::string_view sleutel = "naar";
    static constexpr auto all() {
        return std::tuple{
            Veld{"naar",
                 &Vervolg::naar,
                 "Het id van de volgende schakel, of \"klaar\": het gezin verlaat de keten."},
            Veld{"", &Vervolg::deel, "Welk deel van de gezinnen hierheen gaat."}};
    }
};

template <>
struct Velden<Personeel> {
    static constexpr std::string_view sleutel{};
    static constexpr auto all() {
        return std::tuple{Veld{"fte", &Personeel::fte, "Hoeveel mensen, in voltijdbanen."},
                          Veld{"caseload",
                               &Personeel::caseload,
                               "Hoeveel gezinnen een voltijder tegelijk heeft."}};
    }
};

template <>
struct Velden<Kosten> {
    static constexpr std::string_view sleutel{};
    static constexpr auto all() {
        return std::tuple{
            Veld{"per_keer",
                 &Kosten::per_keer,
                 "Wat het kost telkens als een gezin hier begint.",
                 Nodig::nee},
            Veld{"hulp",
                 &Kosten::hulp,
                 "Wat de hulp aan een gezin kost zolang die duurt. Per werkdag als de duur in "
                 "werkdagen is.",
                 Nodig::nee},
            Veld{"personeel",
                 &Kosten::personeel,
                 "Wat het personeel kost, ook als het geen gezin heeft.",
                 Nodig::nee}};
    }
};

template <>
struct Velden<Schakel> {
    static constexpr std::string_view sleutel = "id";
    static constexpr auto all() {
        return std::tuple{
            Veld{"id", &Schakel::id, "Korte naam waarmee de rest van het bestand haar noemt."},
            Veld{"naam", &Schakel::naam, "Hoe zij in uitkomsten heet."},
            Veld{"plekken",
                 &Schakel::plekken,
                 "Hoeveel gezinnen tegelijk geholpen worden.",
                 Nodig::nee},
            Veld{"personeel",
                 &Schakel::personeel,
                 "In plaats van plekken: wie er werken.",
                 Nodig::nee},
            Veld{"onbeperkt",
                 &Schakel::onbeperkt,
                 "In plaats van plekken, met de waarde true: niemand hoeft hier te wachten.",
                 Nodig::nee},
            Veld{"meerwerk",
                 &Schakel::meerwerk,
                 "Extra plekken zolang er een rij staat: overwerk, tijdelijke hulp.",
                 Nodig::nee},
            Veld{"duur",
                 &Schakel::duur,
                 "Hoe lang een gezin een plek bezet. In werkdagen: dan wordt hier alleen op "
                 "werkdagen "
                 "begonnen en gewerkt."},
            Veld{"geduld",
                 &Schakel::geduld,
                 "Hoe lang een gezin wacht voordat het afhaakt. Zonder: niemand haakt af.",
                 Nodig::nee},
            Veld{"afhakers_naar",
                 &Schakel::afhakers_naar,
                 "Het id van de schakel waar afhakers heen gaan. Zonder: zij verlaten de keten.",
                 Nodig::nee},
            Veld{
                "termijn",
                &Schakel::termijn,
                "Binnen welke tijd een gezin hier klaar hoort te zijn, gerekend vanaf binnenkomst.",
                Nodig::nee},
            Veld{"kosten",
                 &Schakel::kosten,
                 "Wat het kost. Zonder: deze schakel telt in de kosten niet mee.",
                 Nodig::nee},
            Veld{"vervolg",
                 &Schakel::vervolg,
                 "Waar gezinnen daarna heen gaan; samen precies alles."}};
    }
};

template <>
struct Velden<Meerwerk> {
    static constexpr std::string_view sleutel{};
    static constexpr auto all() {
        return std::tuple{
            Veld{"per_wachtende",
                 &Meerwerk::per_wachtende,
                 "Hoeveel plekken erbij komen voor elk gezin dat wacht."},
            Veld{"hoogstens", &Meerwerk::hoogstens, "Hoeveel er ten hoogste bij kunnen komen."}};
    }
};

template <>
struct Velden<Aanwezig> {
    static constexpr std::string_view sleutel = "id";
    static constexpr auto all() {
        return std::tuple{
            Veld{"id", &Aanwezig::id, "Korte naam van deze groep."},
            Veld{"schakel", &Aanwezig::schakel, "Het id van de schakel waar zij zijn."},
            Veld{"klasse",
                 &Aanwezig::klasse,
                 "Het id van hun klasse. Zonder: de minst dringende.",
                 Nodig::nee},
            Veld{"toestand", &Aanwezig::toestand, "Of zij wachten of al geholpen worden."},
            Veld{"aantal", &Aanwezig::aantal, "Hoeveel gezinnen het zijn."},
            Veld{"sinds", &Aanwezig::sinds, "Hoe lang zij al wachten of geholpen worden."}};
    }
};

template <>
struct Velden<Mijlpaal> {
    static constexpr std::string_view sleutel = "id";
    static constexpr auto all() {
        return std::tuple{
            Veld{"id", &Mijlpaal::id, "Korte naam van deze mijlpaal."},
            Veld{"naam", &Mijlpaal::naam, "Hoe zij in uitkomsten heet."},
            Veld{"schakels",
                 &Mijlpaal::schakels,
                 "De schakels waarvan de eerste start telt, gerekend vanaf binnenkomst."}};
    }
};

template <>
struct Velden<Scenario> {
    static constexpr std::string_view sleutel{};
    static constexpr auto all() {
        return std::tuple{
            Veld{"vorm", &Scenario::vorm, "Wat voor bestand dit is: \"naast-scenario/1\"."},
            Veld{"naam", &Scenario::naam, "Hoe het scenario heet."},
            Veld{"uitleg",
                 &Scenario::uitleg,
                 "Waar het voor is, en wat er niet in zit.",
                 Nodig::nee},
            Veld{"begin_op", &Scenario::begin_op, "De dag waarop het begint."},
            Veld{"aanloop",
                 &Scenario::aanloop,
                 "Hoe lang het loopt voordat er geteld wordt, zodat de keten op gang is."},
            Veld{"horizon",
                 &Scenario::horizon,
                 "Hoe lang het in het geheel loopt, de aanloop meegeteld."},
            Veld{"klasse",
                 &Scenario::klassen,
                 "Wie voorgaat: de eerste klasse voor alle andere.",
                 Nodig::nee},
            Veld{"instroom", &Scenario::instroom, "Wie er van buiten komen."},
            Veld{"schakel", &Scenario::schakels, "De schakels van de keten."},
            Veld{"aanwezig",
                 &Scenario::aanwezig,
                 "Wie er bij het begin al in de keten zijn.",
                 Nodig::nee},
            Veld{"mijlpaal",
                 &Scenario::mijlpalen,
                 "Van binnenkomst tot een eerste start waar men op let.",
                 Nodig::nee}};
    }
};

template <class S>
concept HeeftVelden = requires {
    Velden<S>::all();
};

}  // namespace naast::sim
