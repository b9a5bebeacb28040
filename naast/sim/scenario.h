// A scenario as its file says it: the chain of links, who comes in and how long things take. Every
// number carries its unit, where it comes from, and where it stands in which file.
// What the kernel runs is made of it by compile.h. The form of the file: docs/formats/scenario.md.
#pragma once

#include "naast/base/date.h"
#include "naast/base/result.h"
#include "naast/base/text.h"
#include "naast/events/opsomming.h"
#include "naast/sim/scenario_maten.h"

#include <cmath>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace naast::sim {

// Where something stands. `regel` and `kolom` begin at 1; 0 is the file as a whole.
struct Plek {
    std::string bestand;
    int regel = 0;
    int kolom = 0;
};

// Either one that can be looked up, or an assumption with what it rests on. Never neither.
struct Herkomst {
    enum class Soort { bron, aanname };
    Soort soort = Soort::aanname;
    std::string tekst;
};

struct Getal {
    double waarde = 0;
    const Eenheid* eenheid = nullptr;
    Herkomst herkomst;
    Plek plek;

    // Units: minutes, per minute, places, fte, families per fte, a share of 1, cents, cents a day,
    // cents a year.
    double in_basis() const { return eenheid->to_basis(waarde); }
    // Whole minutes or cents, as the kernel counts them.
    std::uint32_t in_minutes() const { return rounded(); }
    std::uint32_t in_cents() const { return rounded(); }

private:
    std::uint32_t rounded() const { return static_cast<std::uint32_t>(std::llround(in_basis())); }
};

template <Grootheid G>
struct Maat : Getal {
    static constexpr Grootheid grootheid = G;
};

NAAST_ENUM(Vorm, vast, exponentieel, gamma, lognormaal, gelijkmatig)

// How long something takes. `spreiding` is the standard deviation, in the same unit as the mean.
struct Verdeling {
    Vorm vorm = Vorm::vast;
    double gemiddelde = 0;
    std::optional<double> spreiding;
    const Eenheid* eenheid = nullptr;
    Herkomst herkomst;
    Plek plek;
};

// A name within the file: 1 to 40 of a-z, 0-9, - and _.
struct Sleutel {
    std::string waarde;
    Plek plek;
};

// Where a family goes that is through with the chain.
inline constexpr std::string_view klaar = "klaar";

// More urgent families go first. In order of urgency, the first goes before all others.
struct Klasse {
    Plek plek;
    Sleutel id;
    std::string naam;
};

// Families that come in from outside, by chance and independent of each other (Poisson).
struct Instroom {
    Plek plek;
    Sleutel id;
    Sleutel naar;
    std::optional<Sleutel> klasse;  // nothing: the last, least urgent one
    Maat<Grootheid::tempo> tempo;
};

struct Vervolg {
    Plek plek;
    Sleutel naar;
    Maat<Grootheid::deel> deel;
};

struct Personeel {
    Plek plek;
    Maat<Grootheid::fte> fte;
    Maat<Grootheid::caseload> caseload;

    // Whole ones only.
    double plekken() const { return std::floor(in_decimals(fte.waarde * caseload.waarde)); }
};

// Overtime and temporary help: places that come with the queue and go with it.
struct Meerwerk {
    Plek plek;
    Maat<Grootheid::meerwerk> per_wachtende;
    Maat<Grootheid::plekken> hoogstens;
};

// What a link costs: for each visit, for each day of the help of a family, and for the staff
// whether it has families or not. At least one of these.
struct Kosten {
    Plek plek;
    std::optional<Maat<Grootheid::bedrag>> per_keer;
    std::optional<Maat<Grootheid::dagprijs>> hulp;  // on the calendar of `duur`
    std::optional<Maat<Grootheid::jaarprijs>> personeel;
};

// A link of the chain: a queue, and places in which a family is helped for some time.
struct Schakel {
    Plek plek;
    Sleutel id;
    std::string naam;
    std::optional<Maat<Grootheid::plekken>> plekken;  // exactly one of these three
    std::optional<Personeel> personeel;
    std::optional<bool> onbeperkt;
    std::optional<Meerwerk> meerwerk;
    Verdeling duur;                        // in working days: then it works on working days only
    std::optional<Verdeling> geduld;       // nothing: nobody gives up
    std::optional<Sleutel> afhakers_naar;  // nothing: they leave the chain
    std::optional<Maat<Grootheid::duur>> termijn;  // from coming in until done
    std::optional<Kosten> kosten;                  // nothing: they are not counted
    std::vector<Vervolg> vervolg;
};

NAAST_ENUM(Toestand, wacht, in_hulp)

// Families that are there when it begins.
struct Aanwezig {
    Plek plek;
    Sleutel id;
    Sleutel schakel;
    std::optional<Sleutel> klasse;
    Toestand toestand = Toestand::wacht;
    Maat<Grootheid::gezinnen> aantal;
    Maat<Grootheid::periode> sinds;  // how long ago that began
};

// From coming in until the first start at one of these links.
struct Mijlpaal {
    Plek plek;
    Sleutel id;
    std::string naam;
    std::vector<Sleutel> schakels;
};

// Says what kind of file it is, so that a later form can be told from this one.
struct Kenmerk {
    static constexpr std::string_view tekst = "naast-scenario/1";
};

struct Scenario {
    Plek plek;
    Kenmerk vorm;
    std::string naam;
    std::optional<std::string> uitleg;
    Date begin_op{};
    Maat<Grootheid::periode> aanloop;  // at the start, not counted in the results
    Maat<Grootheid::periode> horizon;  // from begin_op, the aanloop included
    std::vector<Klasse> klassen;       // may be empty: one class
    std::vector<Instroom> instroom;
    std::vector<Schakel> schakels;
    std::vector<Aanwezig> aanwezig;    // may be empty: it begins without families
    std::vector<Mijlpaal> mijlpalen;   // may be empty
    std::vector<std::string> wat_als;  // names of the what-ifs that were applied, in order
};

// What is wrong with a file: one sentence. `reden` is the rest of a sentence that begins with the
// field, or all of it where `veld` is empty; it ends without a full stop.
struct ScenarioFout {
    Plek plek;
    std::string veld;
    Tekst reden;
};
// "mmc.toml, regel 12, kolom 3: veld "schakel.balie.duur.eenheid" ontbreekt; ...".
Tekst in_words(const ScenarioFout& fout);

struct Bestand {
    std::string naam;  // as it is to be named in a message
    std::string tekst;
    bool operator==(const Bestand&) const = default;
};

// Reads a scenario, with each what-if applied to it in turn, and checks that it can be run.
// Refuses: everything that is not complete and consistent; the first fault in the file is told.
Result<Scenario, ScenarioFout> read_scenario(const Bestand& basis,
                                             const std::vector<Bestand>& wat_als = {});

// How many numbers rest on a source and how many are assumed.
struct Herkomsten {
    int bronnen = 0;
    int aannames = 0;
};
Herkomsten count_herkomsten(const Scenario& scenario);

// One text for one content, whatever the order of its keys, its white space and its comments.
std::string to_canonical(const Scenario& scenario);
// SHA-256 of that, in hexadecimal: the name of a scenario in results.
std::string hash_of(const Scenario& scenario);

// JSON Schema 2020-12 of the file, for editors. What it cannot say is checked by the reader.
std::string scenario_schema();
// The same as tables to read, in Dutch: a part of docs/formats/scenario.md.
std::string scenario_velden_pagina();

}  // namespace naast::sim
