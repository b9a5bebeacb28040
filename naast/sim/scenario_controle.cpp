#include "naast/sim/scenario_controle.h"

#include "naast/sim/model.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace naast::sim {

namespace {

constexpr double most_families = 10'000'000;
constexpr double shares_differ = 1e-9;  // from 1 together: what decimals cannot say exactly

class Controle {
public:
    explicit Controle(const Scenario& scenario) : scenario_(scenario) {}

    std::optional<ScenarioFout> run() {
        tijd();
        ids();
        for (const Instroom& one : scenario_.instroom) instroom(one);
        for (const Schakel& one : scenario_.schakels) schakel(one);
        for (const Aanwezig& one : scenario_.aanwezig) aanwezig(one);
        for (const Mijlpaal& one : scenario_.mijlpalen) mijlpaal(one);
        if (!fout_) volume();
        if (!fout_) reachable();
        if (!fout_) way_out();
        return fout_;
    }

private:
    void fail(const Plek& plek, const std::string& veld, std::string nl, std::string en) {
        if (!fout_) fout_ = ScenarioFout{plek, veld, {std::move(nl), std::move(en)}};
    }

    void tijd() {
        above_zero(scenario_.horizon, "horizon");
        if (scenario_.begin_op >= date("2101-01-01") || scenario_.begin_op < date("1900-01-01"))
            fail(scenario_.plek,
                 "begin_op",
                 "moet van 1900 tot en met 2100 zijn",
                 "must be from 1900 to 2100");
        if (scenario_.aanloop.in_minutes() >= scenario_.horizon.in_minutes())
            fail(scenario_.horizon.plek,
                 "horizon",
                 "moet langer zijn dan de aanloop, anders wordt er niets geteld",
                 "must be longer than the aanloop (warm-up), or nothing is counted");
    }

    void above_zero(const Getal& getal, const std::string& veld) {
        if (getal.in_basis() < 1)
            fail(
                getal.plek, veld, "moet ten minste één minuut zijn", "must be at least one minute");
    }

    template <class List>
    std::vector<std::string_view> ids_of(const List& list) const {
        std::vector<std::string_view> found;
        found.reserve(list.size() + 1);
        for (const auto& one : list) found.push_back(one.id.waarde);
        return found;
    }

    template <class List>
    void unique(const List& list, const char* what) {
        std::map<std::string_view, int> lines;
        for (const auto& one : list) {
            const auto [first, is_new] = lines.emplace(one.id.waarde, one.id.plek.regel);
            if (is_new) continue;
            fail(one.id.plek,
                 fmt::format("{}.{}.id", what, one.id.waarde),
                 fmt::format("staat ook op regel {}; ieder id mag één keer", first->second),
                 fmt::format("also stands on line {}; each id must be there once", first->second));
        }
    }

    void ids() {
        unique(scenario_.klassen, "klasse");
        unique(scenario_.instroom, "instroom");
        unique(scenario_.schakels, "schakel");
        unique(scenario_.aanwezig, "aanwezig");
        unique(scenario_.mijlpalen, "mijlpaal");
        at_most(scenario_.klassen, most_levels, "klasse");
        at_most(scenario_.mijlpalen, most_milestones, "mijlpaal");
        for (const Schakel& one : scenario_.schakels) {
            if (one.id.waarde == klaar)
                fail(one.id.plek,
                     "schakel.klaar.id",
                     "mag niet \"klaar\" zijn: zo heet het verlaten van de keten",
                     "may not be \"klaar\": that is what leaving the chain is called");
        }
    }
    template <class List>
    void at_most(const List& list, std::size_t most, const char* what) {
        if (list.size() > most)
            fail(list[most].plek,
                 fmt::format("{}.{}", what, list[most].id.waarde),
                 fmt::format("is er een te veel; er mogen er {} zijn", most),
                 fmt::format("is one too many; there may be {}", most));
    }

    void refers_to_schakel(const Sleutel& sleutel, const std::string& veld, bool may_be_klaar) {
        auto all = ids_of(scenario_.schakels);
        if (may_be_klaar) all.push_back(klaar);
        if (std::ranges::find(all, std::string_view(sleutel.waarde)) != all.end()) return;
        fail(sleutel.plek,
             veld,
             fmt::format("is \"{}\" maar zo'n schakel is er niet; bekend zijn {}",
                         sleutel.waarde,
                         quoted(all)),
             fmt::format(
                 "is \"{}\" but there is no such link; known are {}", sleutel.waarde, quoted(all)));
    }
    void refers_to_klasse(const std::optional<Sleutel>& sleutel, const std::string& veld) {
        if (!sleutel) return;
        const auto all = ids_of(scenario_.klassen);
        if (std::ranges::find(all, std::string_view(sleutel->waarde)) != all.end()) return;
        const std::string nl = all.empty() ? "er moet eerst een [[klasse]] zijn"
                                           : fmt::format("bekend zijn {}", quoted(all));
        const std::string en = all.empty() ? "there must first be a [[klasse]]"
                                           : fmt::format("known are {}", quoted(all));
        fail(sleutel->plek,
             veld,
             fmt::format("is \"{}\" maar zo'n klasse is er niet; {}", sleutel->waarde, nl),
             fmt::format("is \"{}\" but there is no such class; {}", sleutel->waarde, en));
    }

    void instroom(const Instroom& one) {
        const std::string pad = "instroom." + one.id.waarde;
        refers_to_schakel(one.naar, pad + ".naar", false);
        refers_to_klasse(one.klasse, pad + ".klasse");
        if (one.tempo.waarde > 0 && one.tempo.in_basis() * minutes_per_day < least_rate)
            fail(one.tempo.plek,
                 pad + ".tempo",
                 "moet 0 zijn of ten minste één gezin in de 2700 jaar",
                 "must be 0, or at least one family in 2700 years");
    }

    void schakel(const Schakel& one) {
        const std::string pad = "schakel." + one.id.waarde;
        capaciteit(one, pad);
        lasts(one.duur, pad + ".duur");
        if (one.geduld) lasts(*one.geduld, pad + ".geduld");
        if (one.geduld && one.geduld->eenheid->telling == Telling::werkdagen)
            fail(one.geduld->plek,
                 pad + ".geduld",
                 "is in werkdagen maar moet in gewone dagen zijn: een gezin wacht ook in het "
                 "weekend",
                 "is in working days but must be in days: a family waits in the weekend too");
        if (one.afhakers_naar) {
            refers_to_schakel(*one.afhakers_naar, pad + ".afhakers_naar", true);
            if (!one.geduld)
                fail(one.afhakers_naar->plek,
                     pad + ".afhakers_naar",
                     "mag alleen als er ook een geduld staat: anders haakt niemand af",
                     "may only be there with a geduld (patience): else nobody gives up");
        }
        if (one.termijn) above_zero(*one.termijn, pad + ".termijn");
        if (one.kosten) kosten(one, *one.kosten, pad + ".kosten");
        vervolg(one, pad + ".vervolg");
    }

    void capaciteit(const Schakel& one, const std::string& pad) {
        const int ways = (one.plekken ? 1 : 0) + (one.personeel ? 1 : 0) + (one.onbeperkt ? 1 : 0);
        if (ways != 1)
            fail(
                one.plek,
                pad,
                fmt::format("heeft {} van \"plekken\", \"personeel\" en \"onbeperkt\"; het moet er "
                            "precies één hebben",
                            ways == 0 ? "geen" : "meer dan één"),
                fmt::format("has {} of \"plekken\", \"personeel\" and \"onbeperkt\"; it must have "
                            "exactly one",
                            ways == 0 ? "none" : "more than one"));
        if (one.onbeperkt && !*one.onbeperkt)
            fail(one.plek,
                 pad + ".onbeperkt",
                 "mag alleen true zijn; laat het weg waar plekken of personeel staat",
                 "may only be true; leave it out where there is plekken or personeel");
        if (one.meerwerk && one.onbeperkt)
            fail(one.meerwerk->plek,
                 pad + ".meerwerk",
                 "mag niet bij \"onbeperkt\": daar staat nooit een rij",
                 "may not be there with \"onbeperkt\": there is never a queue");
        if (one.personeel) personeel(*one.personeel, pad + ".personeel");
    }

    void personeel(const Personeel& one, const std::string& pad) {
        if (one.plekken() < 1)
            fail(one.fte.plek,
                 pad,
                 "geeft nog geen enkele plek; fte maal caseload moet 1 of meer zijn",
                 "gives not even one place; fte times caseload must be 1 or more");
        if (one.plekken() > most_places)
            fail(one.fte.plek,
                 pad,
                 "geeft te veel plekken; fte maal caseload mag 1000000 zijn",
                 "gives too many places; fte times caseload may be 1000000");
    }

    void kosten(const Schakel& schakel, const Kosten& one, const std::string& pad) {
        if (!one.per_keer && !one.hulp && !one.personeel)
            fail(one.plek,
                 pad,
                 "is leeg; er moet \"per_keer\", \"hulp\" of \"personeel\" in staan",
                 "is empty; \"per_keer\", \"hulp\" or \"personeel\" must be in it");
        if (one.personeel && !schakel.personeel)
            fail(one.personeel->plek,
                 pad + ".personeel",
                 "mag alleen bij een schakel die \"personeel\" heeft: van plekken is niet bekend "
                 "hoeveel fte het is",
                 "may only be there at a link with \"personeel\": of places it is not known how "
                 "many fte they are");
        if (one.hulp && one.hulp->eenheid->telling != schakel.duur.eenheid->telling) {
            const bool working = schakel.duur.eenheid->telling == Telling::werkdagen;
            fail(one.hulp->plek,
                 pad + ".hulp.eenheid",
                 fmt::format("is \"{}\" maar de duur is in {}dagen; zij moeten gelijk tellen",
                             one.hulp->eenheid->naam,
                             working ? "werk" : "gewone "),
                 fmt::format("is \"{}\" but the duration is in {}days; they must count the same",
                             one.hulp->eenheid->naam,
                             working ? "working " : ""));
        }
    }

    void lasts(const Verdeling& one, const std::string& veld) {
        if (one.eenheid->to_basis(one.gemiddelde) < 1)
            fail(one.plek,
                 veld + ".gemiddelde",
                 "moet ten minste één minuut zijn: er wordt in hele minuten gerekend",
                 "must be at least one minute: whole minutes are counted");
    }

    void vervolg(const Schakel& one, const std::string& pad) {
        double together = 0;
        std::set<std::string_view> seen;
        for (const Vervolg& next : one.vervolg) {
            refers_to_schakel(next.naar, pad + ".naar", true);
            if (!seen.insert(next.naar.waarde).second)
                fail(next.naar.plek,
                     pad,
                     fmt::format("noemt \"{}\" twee keer; iedere schakel mag één keer",
                                 next.naar.waarde),
                     fmt::format("names \"{}\" twice; each link may be there once",
                                 next.naar.waarde));
            together += next.deel.in_basis();
        }
        if (std::abs(together - 1) > shares_differ)
            fail(newest(one.vervolg),
                 pad,
                 fmt::format("is samen {:.6g} procent maar moet samen 100 procent zijn; noem ook "
                             "welk deel \"klaar\" is",
                             together * 100),
                 fmt::format("is {:.6g} percent together but must be 100 percent; name also which "
                             "part is \"klaar\" (leaves)",
                             together * 100));
    }

    // The share that a what-if changed, if one did: that is where to look.
    const Plek& newest(const std::vector<Vervolg>& list) const {
        for (const Vervolg& next : list) {
            if (next.deel.plek.bestand != scenario_.plek.bestand) return next.deel.plek;
        }
        return list.front().deel.plek;
    }

    void aanwezig(const Aanwezig& one) {
        const std::string pad = "aanwezig." + one.id.waarde;
        refers_to_schakel(one.schakel, pad + ".schakel", false);
        refers_to_klasse(one.klasse, pad + ".klasse");
    }

    void mijlpaal(const Mijlpaal& one) {
        for (const Sleutel& schakel : one.schakels)
            refers_to_schakel(schakel, "mijlpaal." + one.id.waarde + ".schakels", false);
    }

    // Who comes until the horizon and who is there at the start. Told of what brings the most.
    void volume() {
        double families = 0;
        double most = -1;
        Plek plek;
        std::string veld;
        const auto add = [&](double many, const Getal& getal, const std::string& name) {
            families += many;
            if (many <= most) return;
            most = many;
            plek = getal.plek;
            veld = name;
        };
        for (const Instroom& one : scenario_.instroom)
            add(one.tempo.in_basis() * scenario_.horizon.in_basis(),
                one.tempo,
                "instroom." + one.id.waarde + ".tempo");
        for (const Aanwezig& one : scenario_.aanwezig)
            add(one.aantal.waarde, one.aantal, "aanwezig." + one.id.waarde + ".aantal");
        if (families > most_families)
            fail(plek,
                 veld,
                 fmt::format("maakt dat er tot de horizon zo'n {:.2g} gezinnen zijn; het mogen er "
                             "{:.0f} zijn",
                             families,
                             most_families),
                 fmt::format("makes some {:.2g} families until the horizon; there may be {:.0f}",
                             families,
                             most_families));
    }

    using Ids = std::set<std::string_view>;

    // Every link that some family can come to.
    void reachable() {
        Ids reached;
        for (const Instroom& one : scenario_.instroom) reached.insert(one.naar.waarde);
        for (const Aanwezig& one : scenario_.aanwezig) reached.insert(one.schakel.waarde);
        grow(reached, [](const Schakel& one, Ids& ids) {
            if (!ids.contains(one.id.waarde)) return;
            for (const Vervolg& next : one.vervolg)
                if (next.deel.waarde > 0) ids.insert(next.naar.waarde);
            if (one.afhakers_naar) ids.insert(one.afhakers_naar->waarde);
        });
        for (const Schakel& one : scenario_.schakels) {
            if (reached.contains(one.id.waarde)) continue;
            fail(one.id.plek,
                 "schakel." + one.id.waarde,
                 "kan geen enkel gezin bereiken; een instroom of vervolg moet erheen gaan",
                 "cannot be reached by any family; an instroom or vervolg must go there");
        }
    }

    // Every link from which a family can get out of the chain in the end.
    void way_out() {
        Ids out;
        grow(out, [](const Schakel& one, Ids& ids) {
            for (const Vervolg& next : one.vervolg) {
                const bool leads_out = next.naar.waarde == klaar || ids.contains(next.naar.waarde);
                if (next.deel.waarde > 0 && leads_out) ids.insert(one.id.waarde);
            }
        });
        for (const Schakel& one : scenario_.schakels) {
            if (out.contains(one.id.waarde)) continue;
            fail(one.id.plek,
                 "schakel." + one.id.waarde,
                 "heeft geen uitweg: gezinnen blijven rondgaan; een vervolg moet naar \"klaar\" "
                 "gaan",
                 "has no way out: families go round for ever; a vervolg must go to \"klaar\"");
        }
    }

    // Takes the step for every link until nothing is added any more.
    template <class Step>
    void grow(Ids& ids, Step step) {
        for (std::size_t before = ids.size() + 1; before != ids.size();) {
            before = ids.size();
            for (const Schakel& one : scenario_.schakels) step(one, ids);
        }
    }

    static constexpr double most_places = 1'000'000;
    const Scenario& scenario_;
    std::optional<ScenarioFout> fout_;
};

}  // namespace

std::optional<ScenarioFout> first_fault(const Scenario& scenario) {
    return Controle(scenario).run();
}

}  // namespace naast::sim
