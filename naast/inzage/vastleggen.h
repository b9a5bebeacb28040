// Who may give which command, of those who work with a family (reading 34). No one gives sight to
// oneself, and what protects someone does not go by being withdrawn. Pure.
// Source: design/privacy-and-reliability 2.3; catalogue PRV-05.
#pragma once

#include "naast/events/vastlegging.h"
#include "naast/events/velden.h"
#include "naast/events/vormen.h"
#include "naast/events/weigering.h"
#include "naast/gezin/opdrachten.h"
#include "naast/inzage/gebruiker.h"
#include "naast/inzage/stuk.h"
#include "naast/inzage/zichtbaar.h"
#include "naast/plan/opdrachten.h"
#include "naast/plan/plan_maken.h"

#include <concepts>
#include <initializer_list>
#include <optional>
#include <string>

namespace naast::inzage {

template <class T, class... Some>
concept OneOf = (std::same_as<T, Some> || ...);

// What a member of the family records, about him- or herself alone (reading 36).
template <class T>
concept EigenWoord = OneOf<T, GeefStandpunt, LaatWeten>;
// What makes the plan.
template <class T>
concept Planopdracht =
    OneOf<T, MaakPlan, StelDoel, VulDoelAan, SluitDoelAf, SpreekActieAf, RondActieAf>;

// Whether this one can give commands of this kind here at all: who works with the family, or for
// an own word the member who is logged in.
template <class Opdracht>
bool kan_opdracht_geven(const Gezien& gezien) {
    if constexpr (EigenWoord<Opdracht>) return gezien.lid.has_value();
    return gezien.mag_vastleggen;
}

// Whether this one has one of these ties to the family now.
bool heeft_betrekking(const Gezien& gezien, std::initializer_list<Betrekking> ties);
// `veld`: of the command; empty: the command as a whole.
Weigering geweigerd(std::string veld, Tekst reden);

// What gives someone sight, by itself.
bool geeft_zicht(const Inhoud& inhoud);

// The first field of a command, or of the event that it records, in which something stands of which
// `is_so`; empty: none.
template <class Velden, class F>
std::string veld_waarin(const Velden& velden, const F& is_so) {
    std::string found;
    const auto look = [&](const auto& veld) {
        each_of(velden.*veld.lid, [&](const auto& value) {
            if (found.empty() && is_so(value)) found = camel_case(veld.naam);
        });
    };
    std::apply([&](const auto&... veld) { (look(veld), ...); }, Velden::velden());
    return found;
}
template <class F>
std::string veld_waarin(const LegVast& opdracht, const F& is_so) {
    return std::visit([&](const auto& e) { return veld_waarin(e, is_so); }, opdracht.event.inhoud);
}

// Nobody is meant by the word that stands for a name that does not show (stuk.h), whatever command
// names an organisation or a worker. Returns: nothing if none is named so.
template <class Opdracht>
std::optional<Weigering> noemt_afgeschermd(const Opdracht& opdracht) {
    const Overloaded is_hidden{[](const Organisatie& one) { return one.naam == afgeschermd; },
                               [](const Medewerker& one) {
                                   return one.naam == afgeschermd ||
                                          one.organisatie.naam == afgeschermd;
                               },
                               [](const auto&) { return false; }};
    std::string field = veld_waarin(opdracht, is_hidden);
    if (field.empty()) return std::nullopt;
    return geweigerd(
        std::move(field),
        {"U ziet deze naam niet. Kies een andere.", "You do not see this name. Choose another."});
}
// A worker who is named is one whom `is_known` knows, whatever command names one.
template <class Opdracht, class F>
std::optional<Weigering> noemt_onbekende(const Opdracht& opdracht, const F& is_known) {
    const Overloaded is_unknown{[&](const Medewerker& one) { return !is_known(one); },
                                [](const auto&) { return false; }};
    std::string field = veld_waarin(opdracht, is_unknown);
    if (field.empty()) return std::nullopt;
    return geweigerd(std::move(field),
                     {"Deze medewerker is niet bekend. Kies iemand uit de lijst.",
                      "This worker is not known. Choose one from the list."});
}

// `gezien`: what this one sees of the family now. Requires: kan_opdracht_geven, and that the
// domain accepts the command on what is seen. Returns: nothing if this one may give it.
std::optional<Weigering> waarom_niet(const LegContactVast& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
std::optional<Weigering> waarom_niet(const WisselRegisseur& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
// Who keeps the plan with the family: the regisseur and the duo.
bool voert_het_plan(const Gezien& gezien);
// Who keeps the plan, and a GI under a measure.
bool voert_plan_of_maatregel(const Gezien& gezien);
std::optional<Weigering> waarom_niet_plan_of_maatregel(const Gezien& gezien);
// Of those who decide on the plan, whose word on its last version is still asked. Only who keeps
// the plan is told of all: for another a word that does not show would seem not to be said. A
// member is told of him- or herself.
std::vector<PersoonId> nog_te_vragen(const Plan& plan,
                                     const std::vector<PersoonId>& beslissen_mee,
                                     const Gezien& gezien);
std::optional<Weigering> waarom_niet(const LegStandpuntVast& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
// The plan is made by who keeps it with the family.
std::optional<Weigering> waarom_niet_het_plan(const Gezien& gezien);
template <Planopdracht Opdracht>
std::optional<Weigering> waarom_niet(const Opdracht&, const Gezien& gezien, const Gebruiker&) {
    return waarom_niet_het_plan(gezien);
}
// The own word is one's own, and a note is for who writes it.
template <class Opdracht>
requires EigenWoord<Opdracht> || std::same_as<Opdracht, SchrijfNotitie> std::optional<Weigering>
waarom_niet(const Opdracht&, const Gezien&, const Gebruiker&) {
    return std::nullopt;
}
// The own list of work is one's own.
std::optional<Weigering> waarom_niet(const StelSignaleringUit& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
std::optional<Weigering> waarom_niet(const BeeindigUitstel& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);
std::optional<Weigering> waarom_niet(const TrekGebeurtenisIn& opdracht,
                                     const Gezien& gezien,
                                     const Gebruiker& gebruiker);

// What stands in the way once it is known what would be recorded. `whole`: all that is recorded.
// Requires: `events` have ids and who recorded them. Of most commands all is decided before.
template <class Opdracht>
std::optional<Weigering> waarom_niet_achteraf(const Opdracht&,
                                              const std::vector<RecordedEvent>& /*whole*/,
                                              const std::vector<Event>& /*events*/,
                                              const Gebruiker&,
                                              Instant /*nu*/) {
    return std::nullopt;
}

}  // namespace naast::inzage
