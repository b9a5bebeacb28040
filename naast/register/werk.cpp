#include "naast/register/werk.h"

#include "naast/dossier/dossier.h"
#include "naast/events/personen.h"
#include "naast/events/woorden.h"
#include "naast/inzage/vastleggen.h"

#include <algorithm>
#include <tuple>

namespace naast {

namespace {

using inzage::Betrekking;
using inzage::voert_het_plan;

constexpr Days a_week{7};

bool has_tie(const inzage::Gezien& gezien, Betrekking tie) {
    return std::find(gezien.als.begin(), gezien.als.end(), tie) != gezien.als.end();
}

// Whom a warning names is a role; this says whether someone with these ties has it. No tie of this
// version makes someone a manager or the municipality.
bool is_for(Wie wie, const inzage::Gezien& gezien) {
    switch (wie) {
        case Wie::regisseur: return voert_het_plan(gezien);
        case Wie::veilig_thuis: return has_tie(gezien, Betrekking::veilig_thuis);
        case Wie::gecertificeerde_instelling: return has_tie(gezien, Betrekking::jeugdbescherming);
        case Wie::manager:
        case Wie::gemeente: return false;
    }
    return false;
}

bool is_a_term(const Normen& normen, const Werkregel& regel) {
    const Norm* norm = normen.find(regel.norm);
    const Normwaarde* value = normen.value(regel.norm, regel.norm_op, regel.gemeente);
    return norm != nullptr && !norm->is_tijdvak && value != nullptr &&
           value->eenheid != Eenheid::aantal;
}

class Maker {
public:
    Maker(const Uuid& gezin,
          const inzage::Gezien& gezien,
          const inzage::Gebruiker& wie,
          const Normen& normen,
          Date today)
        : gezien_(gezien),
          wie_(wie),
          normen_(normen),
          today_(today),
          dossier_(fold_dossier(gezin, gezien.stream, {today, today})) {}

    std::vector<Werkregel> make() {
        if (!is_open()) return {};
        for (const Signalering& s : signaleringen(dossier_, normen_)) {
            if (s.staat()) add_warning(s);
        }
        const auto terms = lopende_termijnen(select_events(gezien_.stream, {today_, today_}),
                                             normen_,
                                             dossier_.gezin.gemeente,
                                             today_);
        for (const Termijn& term : terms) {
            if (!term.afgerond_op && term.uiterlijk < today_ + a_week) add_term(term);
        }
        for (const Afspraak& action : dossier_.plan.afspraken) {
            if (is_mine_to_do(action)) add_action(action);
        }
        for (Werkregel& regel : regels_) finish(regel);
        std::sort(regels_.begin(), regels_.end(), is_more_urgent);
        return std::move(regels_);
    }

private:
    bool is_open() const {
        const auto open = dossier_.gezin.open();
        return std::any_of(
            open.begin(), open.end(), [&](const Period& p) { return p.contains(today_); });
    }

    Werkregel line() const {
        Werkregel regel;
        regel.gezin = dossier_.id;
        regel.gezin_naam = dossier_.gezin.naam;
        regel.gemeente = dossier_.gezin.gemeente;
        for (const PersoonId& kind : dossier_.gezin.kinderen())
            regel.kinderen.push_back(dossier_.gezin.find(kind)->naam);
        return regel;
    }

    // Before it must be done it is a signal; from the step on at which somebody must act it
    // presses.
    Date presses_since(const Signalering& s) const {
        const auto pressing = std::find_if(s.stappen.begin(), s.stappen.end(), [](const Stap& one) {
            return one.sterkte > Sterkte::signaal;
        });
        return pressing == s.stappen.end() ? s.sinds : pressing->sinds;
    }

    // What got stronger since was not what one let rest.
    std::optional<Werkregel::Rust> rest_of(const Signalering& s) const {
        for (const Uitstel& one : dossier_.regie.uitstellen) {
            const bool is_this =
                one.medewerker.id.waarde == wie_.id && one.regel == s.regel &&
                (one.betreft.empty() || (!s.betreft.empty() && are_all_in(s.betreft, one.betreft)));
            if (is_this && one.rust_on(today_) && s.stappen.back().sinds <= one.feit.op)
                return Werkregel::Rust{one.id, one.tot_en_met, one.reden};
        }
        return std::nullopt;
    }

    void add_warning(const Signalering& s) {
        Werkregel regel = line();
        regel.regel = s.regel;
        regel.titel = s.titel;
        regel.teksten = {s.tekst};
        regel.betreft = s.betreft;
        regel.dag = presses_since(s);
        regel.sterkte = s.sterkte();
        regel.wie = s.wie;
        regel.van_mij = is_for(s.wie, gezien_);
        regel.eindigt = s.eindigt;
        regel.feiten = s.feiten;
        regel.norm = s.norm;
        regel.norm_op = s.sinds;
        regel.rust = rest_of(s);
        if (s.sterkte() > Sterkte::signaal)
            regel.wanneer = regel.dag < today_ ? Wanneer::te_laat : Wanneer::vandaag;
        else
            regel.wanneer = regel.dag == today_ ? Wanneer::vandaag : Wanneer::deze_week;
        if (regel.van_mij || voert_het_plan(gezien_)) take(std::move(regel));
    }

    Wie holder_of(const Termijn& term) const {
        const auto& all = dossier_.klokken;
        const auto klok = std::find_if(
            all.begin(), all.end(), [&](const Klok& one) { return one.norm == term.norm; });
        const bool is_theirs = klok != all.end() && klok->houder == Termijnhouder::veilig_thuis;
        return is_theirs ? Wie::veilig_thuis : Wie::regisseur;
    }

    // A term of which a warning tells already, of the same people, says nothing new.
    void add_term(const Termijn& term) {
        const bool is_told = std::any_of(regels_.begin(), regels_.end(), [&](const Werkregel& r) {
            return r.soort == WerkSoort::signalering && !r.rust && r.norm == term.norm &&
                   (r.betreft.empty() || are_all_in(term.betreft, r.betreft));
        });
        if (is_told) return;
        Werkregel regel = line();
        regel.soort = WerkSoort::termijn;
        regel.regel = term.norm;
        regel.titel = term.titel;
        regel.betreft = term.betreft;
        regel.dag = term.uiterlijk;
        const Wie holder = holder_of(term);
        regel.wie = holder;
        regel.van_mij = is_for(holder, gezien_);
        regel.norm = term.norm;
        regel.norm_op = term.vanaf;
        regel.wanneer = when_due(term.uiterlijk);
        if (regel.van_mij || voert_het_plan(gezien_)) take(std::move(regel));
    }

    // What was agreed for a goal that ended is asked of nobody, and nothing of who may only read.
    bool is_mine_to_do(const Afspraak& action) const {
        if (!gezien_.mag_vastleggen) return false;
        if (action.afgerond || !action.uiterlijk || !action.medewerker) return false;
        const auto& goals = dossier_.plan.doelen;
        const bool is_over = std::any_of(goals.begin(), goals.end(), [&](const Doel& goal) {
            return action.doel == goal.id && goal.einde;
        });
        return !is_over && *action.uiterlijk < today_ + a_week &&
               action.medewerker->id.waarde == wie_.id;
    }

    void add_action(const Afspraak& action) {
        const Date day = *action.uiterlijk;
        Werkregel regel = line();
        regel.soort = WerkSoort::actie;
        regel.regel = action.id.waarde;
        regel.titel = action.tekst.empty()
                          ? Tekst{"Een actie uit het plan", "An action of the plan"}
                          : Tekst{"Actie uit het plan: " + action.tekst,
                                  "Action of the plan: " + action.tekst};
        regel.teksten = {{"U zou dit doen, uiterlijk op " + to_dutch(day) +
                              ". In het plan staat nog niet dat het klaar is.",
                          "You would do this, by " + to_english(day) +
                              ". The plan does not say yet that it is done."}};
        if (!voert_het_plan(gezien_)) {
            regel.teksten.push_back(
                {"Is het klaar? Zeg het tegen de regisseur, die het in het plan "
                 "zet.",
                 "Is it done? Tell the coordinator, who puts it in the plan."});
        }
        regel.betreft = action.gezinsleden;
        regel.dag = day;
        regel.van_mij = true;
        regel.eindigt = {"In het plan staat dat het klaar is.", "The plan says that it is done."};
        regel.wanneer = when_due(day);
        regels_.push_back(std::move(regel));
    }

    Wanneer when_due(Date day) const {
        if (day == today_) return Wanneer::vandaag;
        return day < today_ ? Wanneer::te_laat : Wanneer::deze_week;
    }

    // With the line of the same rule, unless one of the two rests or is for another.
    void take(Werkregel regel) {
        const auto same = std::find_if(regels_.begin(), regels_.end(), [&](const Werkregel& one) {
            return one.soort == regel.soort && one.regel == regel.regel && one.wie == regel.wie &&
                   one.rust.has_value() == regel.rust.has_value();
        });
        if (same == regels_.end()) {
            regels_.push_back(std::move(regel));
            return;
        }
        for (const PersoonId& id : regel.betreft) {
            if (!holds(same->betreft, id)) same->betreft.push_back(id);
        }
        for (const Uuid& feit : regel.feiten) {
            const auto& all = same->feiten;
            if (std::find(all.begin(), all.end(), feit) == all.end()) same->feiten.push_back(feit);
        }
        same->teksten.insert(same->teksten.end(), regel.teksten.begin(), regel.teksten.end());
        // The days are those of what presses most: an old signal makes nothing later.
        if (regel.wanneer < same->wanneer) same->dag = regel.dag;
        if (regel.wanneer == same->wanneer) same->dag = std::min(same->dag, regel.dag);
        same->wanneer = std::min(same->wanneer, regel.wanneer);
        if (regel.sterkte) same->sterkte = std::max(*regel.sterkte, *same->sterkte);
    }

    void finish(Werkregel& regel) const {
        for (const PersoonId& id : regel.betreft) {
            const Persoon* persoon = dossier_.gezin.find(id);
            regel.namen.push_back(persoon == nullptr ? std::string(id.waarde) : persoon->naam);
        }
        regel.dagen = static_cast<int>((today_ - regel.dag).count());
        const bool is_late = regel.wanneer == Wanneer::te_laat;
        regel.is_termijn_voorbij =
            is_late && (regel.soort != WerkSoort::signalering || is_a_term(normen_, regel));
    }

    const inzage::Gezien& gezien_;
    const inzage::Gebruiker& wie_;
    const Normen& normen_;
    const Date today_;
    const Dossier dossier_;
    std::vector<Werkregel> regels_;
};

}  // namespace

std::vector<Werkregel> make_werk(const Uuid& gezin,
                                 const inzage::Gezien& gezien,
                                 const inzage::Gebruiker& wie,
                                 const Normen& normen,
                                 Date today) {
    if (!inzage::werkt_met_het_gezin(gezien)) return {};
    return Maker(gezin, gezien, wie, normen, today).make();
}

bool is_more_urgent(const Werkregel& a, const Werkregel& b) {
    const auto first = [](const Werkregel& r) {
        return std::tuple(r.wanneer, r.sterkte ? -static_cast<int>(*r.sterkte) : 0, r.dag);
    };
    const auto then = [](const Werkregel& r) { return std::tie(r.gezin_naam, r.gezin, r.regel); };
    return first(a) != first(b) ? first(a) < first(b) : then(a) < then(b);
}

}  // namespace naast
