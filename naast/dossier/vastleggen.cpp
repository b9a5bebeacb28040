#include "naast/dossier/vastleggen.h"

#include "naast/events/chronology.h"
#include "naast/events/gelijk.h"
#include "naast/events/onderwerp.h"
#include "naast/events/personen.h"
#include "naast/events/samenhang.h"
#include "naast/events/soort.h"
#include "naast/events/vraag.h"
#include "naast/gezin/wie_erbij.h"

#include <algorithm>
#include <set>

namespace naast {

namespace {

constexpr int highest_score = 10;

// With its key, or that of the person whom it brings in.
Event with_key(Event event, const std::string& key) {
    std::visit(
        [&]<class S>(S& e) {
            if constexpr (requires { S::voegt_persoon_toe; }) event.betreft = {PersoonId{key}};
            if constexpr (requires { S::maakt(); }) (e.*S::maakt()).waarde = key;
        },
        event.inhoud);
    return event;
}

Event bare(Event event) {
    event.id = {};
    event.door = {};
    event.herkomst = Herkomst::hier_vastgelegd;
    event.bekend_op.reset();
    return with_key(std::move(event), "nieuw");
}

Unexpected<Weigering> two_of_one(const char* field) {
    return required(field, {"Kies twee verschillende.", "Choose two different ones."});
}

// How many hold it follows from what kind it is. Of how many is not known nothing is asked.
std::optional<Unexpected<Weigering>> why_not_so_many(const GezagVastgelegd& e) {
    const std::size_t many = e.bij.size();
    const bool fits = e.gezag == GezagSoort::gezamenlijk             ? many == 2
                      : e.gezag == GezagSoort::gezamenlijk_met_derde ? many == 2 || many == 1
                      : e.gezag == GezagSoort::eenhoofdig            ? many == 1
                      : e.gezag == GezagSoort::tijdelijk_geen        ? many == 0
                                                                     : true;
    if (fits) return std::nullopt;
    return required("bij",
                    {"Dit past niet bij dit soort gezag. Kies zoveel mensen als het gezag hebben.",
                     "This does not fit this kind of authority. Choose as many as have it."});
}

std::optional<Unexpected<Weigering>> why_impossible(const Event& event) {
    using No = std::optional<Unexpected<Weigering>>;
    const auto& who = event.betreft;
    const auto when = [](bool wrong, const char* field) {
        return wrong ? No{two_of_one(field)} : No{};
    };
    return std::visit(
        Overloaded{
            [&](const RelatieVastgelegd& e) { return when(holds(who, e.naar), "naar"); },
            [&](const RelatieBeeindigd& e) { return when(holds(who, e.naar), "naar"); },
            [&](const DreigingVastgesteld& e) { return when(holds(who, e.van), "van"); },
            [&](const GezagVastgelegd& e) {
                if (auto no = why_not_so_many(e)) return No{std::move(*no)};
                return when(std::any_of(e.bij.begin(),
                                        e.bij.end(),
                                        [&](const PersoonId& one) { return holds(who, one); }),
                            "bij");
            },
            [&](const PersoonToegevoegd& e) {
                return e.geboren && e.geboren->first_day() > event.op.last_day()
                           ? No{required(
                                 "geboren",
                                 {"Deze dag is nog niet geweest. Leg dan vast dat er een baby "
                                  "komt.",
                                  "This day is still to come. Record that a baby is coming."})}
                           : No{};
            },
            [&](const DuoGevormd& e) { return when(e.een.id == e.ander.id, "ander"); },
            [&](const WaarnemerAangewezen& e) {
                return when(e.voor == e.medewerker.id, "medewerker");
            },
            [&](const ZichtAangeboden& e) { return when(e.van == e.aan, "aan"); },
            [&](const HulpAangehouden& e) { return when(e.wacht_op == e.hulp, "wachtOp"); },
            [&](const DoelGescoord& e) {
                return e.cijfer <= highest_score
                           ? No{}
                           : No{required("cijfer",
                                         {"Kies een cijfer van 0 tot en met 10.",
                                          "Choose a number from 0 through 10."})};
            },
            [&](const WaakvlamAfgesproken& e) {
                return e.elke_dagen > 0 ? No{}
                                        : No{required("elkeDagen",
                                                      {"Kies een aantal dagen van 1 of meer.",
                                                       "Choose 1 day or more."})};
            },
            [](const auto&) { return No{}; }},
        event.inhoud);
}

using Known = std::vector<Selected>;

// Of what has no key of its own: whether it goes on, by what begins and what ends it.
template <class Begin, class End, class Same>
bool goes_on(const Known& known, const Event& then, const Same& is_same) {
    bool is_on = false;
    for (const Selected& one : known) {
        const Event& event = one.event();
        if (event.op.first_day() > then.op.first_day()) continue;
        if (const auto* begin = std::get_if<Begin>(&event.inhoud)) {
            if (is_same(event, *begin)) is_on = true;
        } else if (const auto* end = std::get_if<End>(&event.inhoud)) {
            if (is_same(event, *end)) is_on = false;
        }
    }
    return is_on;
}

bool is_on_without_key(const Known& known, const Event& event) {
    const auto always = [](const Event&, const auto&) { return true; };
    const auto of_one_of_them = [&](const Event& other, const auto&) {
        return std::any_of(other.betreft.begin(), other.betreft.end(), [&](const PersoonId& id) {
            return holds(event.betreft, id);
        });
    };
    return std::visit(
        Overloaded{[&](const DuoGestopt&) {
                       return goes_on<DuoGevormd, DuoGestopt>(known, event, always);
                   },
                   [&](const WaakvlamGestopt&) {
                       return goes_on<WaakvlamAfgesproken, WaakvlamGestopt>(known, event, always);
                   },
                   [&](const JimGestopt&) {
                       return goes_on<JimGekozen, JimGestopt>(known, event, of_one_of_them);
                   },
                   [&](const KindGeboren&) {
                       return goes_on<KindVerwacht, KindGeboren>(known, event, of_one_of_them);
                   },
                   [&](const PersoonOverleden&) {
                       // Nobody begins to die; who is there has not died.
                       return std::none_of(known.begin(), known.end(), [&](const Selected& one) {
                           return std::holds_alternative<PersoonOverleden>(one.event().inhoud) &&
                                  of_one_of_them(one.event(), 0);
                       });
                   },
                   [&](const HulpHervat& e) {
                       return goes_on<HulpAangehouden, HulpHervat>(
                           known, event, [&](const Event&, const auto& other) {
                               return other.hulp == e.hulp;
                           });
                   },
                   [&](const RelatieBeeindigd& e) {
                       return goes_on<RelatieVastgelegd, RelatieBeeindigd>(
                           known, event, [&](const Event& other, const auto& relation) {
                               return other.betreft == event.betreft &&
                                      relation.relatie == e.relatie && relation.naar == e.naar;
                           });
                   },
                   [&](const HulpAangehouden& e) {
                       return !goes_on<HulpAangehouden, HulpHervat>(
                           known, event, [&](const Event&, const auto& other) {
                               return other.hulp == e.hulp;
                           });
                   },
                   [&](const HulpAfgewezen& e) {
                       return std::none_of(known.begin(), known.end(), [&](const Selected& one) {
                           const auto* started = std::get_if<HulpGestart>(&one.event().inhoud);
                           return started != nullptr && started->hulp == e.hulp;
                       });
                   },
                   [&](const DuoGevormd&) {
                       return !goes_on<DuoGevormd, DuoGestopt>(known, event, always);
                   },
                   [](const auto&) { return true; }},
        event.inhoud);
}

// Of what ended nothing more is done. An explanation, a look back or an answer can come later.
bool needs_that_it_goes_on(const Inhoud& inhoud) {
    return is_one_of<MaatregelVerlengd,
                     LeidingGewisseld,
                     MaatregelEindeVoorgesteld,
                     IntakeGehouden,
                     GeschiktheidNagegaan,
                     HulpAangehouden,
                     HulpHervat,
                     WachtendeHerbeoordeeld,
                     KindGezienEnGesproken>(inhoud);
}

// The last day that is known of a measure.
std::optional<Date> last_day_of(const Known& known, const MaatregelId& maatregel) {
    std::optional<Date> last;
    for (const Selected& one : known) {
        const Inhoud& inhoud = one.event().inhoud;
        const auto* begun = std::get_if<MaatregelUitgesproken>(&inhoud);
        if (begun != nullptr && begun->maatregel == maatregel && begun->loopt_tot_en_met)
            last = begun->loopt_tot_en_met;
        const auto* longer = std::get_if<MaatregelVerlengd>(&inhoud);
        if (longer != nullptr && longer->maatregel == maatregel) last = longer->loopt_tot_en_met;
    }
    return last;
}

// A parent who refuses to share would have no authority by this, and the refusal would lapse.
bool ends_a_refusal(const Known& known, const Event& event, const GezagVastgelegd& e) {
    std::set<PersoonId> refuse;
    for (const Selected& one : known) {
        const Event& other = one.event();
        if (!share_someone(other.betreft, event.betreft)) continue;
        if (const auto* no = std::get_if<DelenGeweigerd>(&other.inhoud)) refuse.insert(no->ouder);
        if (const auto* yes = std::get_if<WeigeringIngetrokken>(&other.inhoud))
            refuse.erase(yes->ouder);
    }
    return std::any_of(
        refuse.begin(), refuse.end(), [&](const PersoonId& id) { return !holds(e.bij, id); });
}

std::optional<Unexpected<Weigering>> why_not_with_what_is_known(const Known& known,
                                                                const Event& event) {
    if (const auto* longer = std::get_if<MaatregelVerlengd>(&event.inhoud)) {
        const auto last = last_day_of(known, longer->maatregel);
        if (last && longer->loopt_tot_en_met <= *last)
            return required(
                "looptTotEnMet",
                {"Kies een dag na de laatste dag die er al was: " + to_dutch(*last) + ".",
                 "Choose a day after the last one that was there: " + to_english(*last) + "."});
    }
    const auto* authority = std::get_if<GezagVastgelegd>(&event.inhoud);
    if (authority != nullptr && ends_a_refusal(known, event, *authority)) {
        return required("bij",
                        {"Een ouder die niet wil dat er gegevens worden gedeeld, zou hierdoor geen "
                         "gezag meer hebben. Dat kan zo niet worden vastgelegd.",
                         "A parent who does not want information to be shared would lose authority "
                         "by this. It cannot be recorded like this."});
    }
    return std::nullopt;
}

std::optional<Unexpected<Weigering>> why_not_again(const Known& known, const Event& event) {
    if (!is_on_without_key(known, event)) {
        return required("soort",
                        {"Dit is niet begonnen, of het is al voorbij.",
                         "This has not begun, or it is over already."});
    }
    if (auto no = why_not_with_what_is_known(known, event)) return no;
    const std::string end_of = sleutel_van_einde(event.inhoud);
    const std::string part_of = needs_that_it_goes_on(event.inhoud)
                                    ? onderwerp_van(event.inhoud)->sleutel()
                                    : std::string{};
    const Event as_it_is = bare(event);
    for (const Selected& one : known) {
        const std::string ended = sleutel_van_einde(one.event().inhoud);
        // There is one end; what was done before it can be told later.
        const bool was_over = one.event().op.last_day() < event.op.first_day();
        if (!ended.empty() && (ended == end_of || (ended == part_of && was_over))) {
            return required("soort",
                            {"Dit was toen al afgerond. Kies een ander, of een eerdere dag.",
                             "This had ended by then. Choose another, or an earlier day."});
        }
        if (one.event().inhoud.index() == event.inhoud.index() &&
            zegt_hetzelfde(bare(one.event()), as_it_is)) {
            return required(
                "soort",
                {"Dit is al zo vastgelegd.", "This was recorded already, just like this."});
        }
    }
    return std::nullopt;
}

Unexpected<Weigering> as_refusal(const Fout& fout) {
    return Unexpected{Weigering{Weigeringsgrond::vereist, fout.veld, fout.reden}};
}

}  // namespace

Decision decide(const Dossier& dossier,
                const std::vector<RecordedEvent>& stream,
                const LegVast& opdracht,
                const std::string& sleutel,
                const MedewerkerId& wie) {
    const Date today = dossier.vraag.peildatum;
    Event event = with_key(opdracht.event, sleutel);
    if (event.op.first_day() > today) return still_to_come("op");
    if (const auto fout = check_days(event, today)) return as_refusal(*fout);
    if (auto no = why_impossible(event)) return std::move(*no);
    if (auto no = waarom_niet_bij_wie_er_is(dossier.gezin, event, wie))
        return Unexpected{std::move(*no)};
    const Known known = select_events(stream, {today, today});
    Samenhang hangs;
    Chronology days;
    for (const Selected& one : known) {
        hangs.add(one.event());
        days.add(one.event());
    }
    hangs.add(event);
    days.add(event);
    if (const auto fout = hangs.check(event)) return as_refusal(*fout);
    if (const auto fout = days.check(event)) return as_refusal(*fout);
    if (auto no = why_not_again(known, event)) return std::move(*no);
    return std::vector{std::move(event)};
}

}  // namespace naast
