#include "naast/termijnen/looptijd.h"

#include "naast/events/soort.h"

#include <algorithm>
#include <string_view>
#include <tuple>

namespace naast {

namespace {

using Key = std::optional<ShortText>;

// What an event that stops a clock does not say itself.
struct Bekend {
    std::vector<OnderzoekId> onderzoeken_veilig_thuis;
};

// Which event starts a clock and which stops it; both say what they are about.
struct Klokwerk {
    const char* norm;
    Termijnhouder houder;
    bool heeft_eigen_regel;
    Key (*starts)(const Inhoud&);
    bool (*stops)(const Inhoud&, const ShortText& over, const Bekend&);
};

template <class S>
Key key_in(const Inhoud& inhoud) {
    const auto* e = std::get_if<S>(&inhoud);
    if (e == nullptr) return std::nullopt;
    if constexpr (requires { e->plaatsing; }) return e->plaatsing.waarde;
    if constexpr (std::is_same_v<S, VeiligheidBeoordeeld>)
        return e->signaal ? Key{e->signaal->waarde} : std::nullopt;
    return ShortText{};
}

template <class S>
bool stops(const Inhoud& inhoud, const ShortText& over, const Bekend&) {
    return key_in<S>(inhoud) == over;
}

// SIG-02: only a formal report starts the clock of Veilig Thuis.
Key melding(const Inhoud& inhoud) {
    const auto* e = std::get_if<SignaalOntvangen>(&inhoud);
    return e != nullptr && e->wat == SignaalSoort::melding ? Key{e->signaal.waarde} : std::nullopt;
}

// A measure that brings a GI into the lead; help for anyone in the family stops the clock.
Key maatregel(const Inhoud& inhoud) {
    const auto* e = std::get_if<MaatregelUitgesproken>(&inhoud);
    const bool counts =
        e != nullptr && (e->wat == MaatregelSoort::ots || e->wat == MaatregelSoort::vots ||
                         e->wat == MaatregelSoort::voogdij);
    return counts ? Key{ShortText{}} : std::nullopt;
}

// TRM-02: Veilig Thuis is done with a report when its investigation or its conditions-and-follow-up
// is finished, or when it answered the report or passed it on. Waiting for that counts.
bool veilig_thuis_is_done(const Inhoud& inhoud, const ShortText& over, const Bekend& bekend) {
    if (const auto* e = std::get_if<OnderzoekAfgerond>(&inhoud)) {
        const auto& theirs = bekend.onderzoeken_veilig_thuis;
        return std::find(theirs.begin(), theirs.end(), e->onderzoek) != theirs.end();
    }
    if (const auto* e = std::get_if<SignaalAfgerond>(&inhoud)) return e->signaal.waarde == over;
    const auto* e = std::get_if<SignaalGetrieerd>(&inhoud);
    return e != nullptr && e->signaal.waarde == over &&
           (e->uitkomst == TriageUitkomst::doorgeven ||
            e->uitkomst == TriageUitkomst::geen_vervolg);
}

constexpr Klokwerk klokwerken[] = {
    {"TRM-01", Termijnhouder::veilig_thuis, false, melding, stops<VeiligheidBeoordeeld>},
    {"TRM-02",
     Termijnhouder::veilig_thuis,
     false,
     key_in<VeiligheidBeoordeeld>,
     veilig_thuis_is_done},
    {"TRM-13",
     Termijnhouder::regisseur,
     true,  // PLC-05
     key_in<UithuisplaatsingGestart>,
     stops<PerspectiefplanGemaakt>},
    {"TRM-34",
     Termijnhouder::regisseur,
     true,  // PLC-12
     key_in<UithuisplaatsingGestart>,
     stops<PlaatsingGeevalueerd>},
    {"TRM-44", Termijnhouder::regisseur, true, maatregel, stops<HulpGestart>},  // MEA-08
};

Bekend what_is_known(const std::vector<const Selected*>& selected) {
    Bekend bekend;
    for (const Selected* one : selected) {
        const auto* e = std::get_if<OnderzoekGestart>(&one->event().inhoud);
        const bool is_theirs = e != nullptr && (e->wat == OnderzoekSoort::onderzoek_veilig_thuis ||
                                                e->wat == OnderzoekSoort::voorwaarden_en_vervolg);
        if (is_theirs) bekend.onderzoeken_veilig_thuis.push_back(e->onderzoek);
    }
    return bekend;
}

// So that each clock need not go over all the rest.
template <class... Kinds>
std::vector<const Selected*> only(const std::vector<Selected>& all) {
    std::vector<const Selected*> found;
    for (const Selected& one : all) {
        if (is_one_of<Kinds...>(one.event().inhoud)) found.push_back(&one);
    }
    return found;
}

TermijnStand judged(const Termijn& termijn, Date today) {
    if (termijn.afgerond_op) {
        return *termijn.afgerond_op <= termijn.uiterlijk ? TermijnStand::op_tijd
                                                         : TermijnStand::te_laat_afgerond;
    }
    if (today == termijn.uiterlijk) return TermijnStand::vandaag;
    return today < termijn.uiterlijk ? TermijnStand::loopt : TermijnStand::te_laat;
}

// Returns: the first event that stops this clock; nothing while it runs.
std::optional<Feit> stopped_by(const Klokwerk& werk,
                               const ShortText& over,
                               Date from,
                               const std::vector<const Selected*>& selected,
                               const Bekend& bekend) {
    for (const Selected* stop : selected) {
        if (stop->feit.op >= from && werk.stops(stop->event().inhoud, over, bekend))
            return stop->feit;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Klok> klokken(const std::vector<Selected>& selected_all) {
    // The kinds that klokwerken start with; those that stop them, or say which investigation does.
    const auto starters = only<SignaalOntvangen,
                               VeiligheidBeoordeeld,
                               MaatregelUitgesproken,
                               UithuisplaatsingGestart>(selected_all);
    if (starters.empty()) return {};
    const auto selected = only<SignaalGetrieerd,
                               SignaalAfgerond,
                               VeiligheidBeoordeeld,
                               OnderzoekGestart,
                               OnderzoekAfgerond,
                               PerspectiefplanGemaakt,
                               PlaatsingGeevalueerd,
                               HulpGestart>(selected_all);
    const Bekend bekend = what_is_known(selected);
    std::vector<Klok> all;
    for (const Klokwerk& werk : klokwerken) {
        for (const Selected* start : starters) {
            const Key key = werk.starts(start->event().inhoud);
            if (!key) continue;
            all.push_back({werk.norm,
                           werk.houder,
                           werk.heeft_eigen_regel,
                           *key,
                           start->event().betreft,
                           start->feit,
                           stopped_by(werk, *key, start->feit.op, selected, bekend)});
        }
    }
    return all;
}

std::vector<Termijn> lopende_termijnen(const std::vector<Selected>& selected,
                                       const Normen& normen,
                                       const std::string& gemeente,
                                       Date today) {
    std::vector<Termijn> terms;
    for (const Klok& klok : klokken(selected)) {
        const auto due = normen.due_on(klok.norm, klok.begin.op, gemeente);
        if (!due) continue;
        const Norm& norm = *normen.find(klok.norm);
        Termijn termijn{std::string(klok.norm) + (klok.over.empty() ? "" : ":" + klok.over),
                        std::string(klok.norm),
                        norm.naam,
                        klok.betreft,
                        klok.begin.op,
                        *due,
                        klok.einde ? std::optional{klok.einde->op} : std::nullopt,
                        {},
                        0,
                        norm.status,
                        norm.bron};
        termijn.stand = judged(termijn, today);
        const Date until = termijn.afgerond_op.value_or(today);
        termijn.days_late = std::max(0, static_cast<int>((until - *due).count()));
        terms.push_back(std::move(termijn));
    }
    std::stable_sort(terms.begin(), terms.end(), [](const Termijn& a, const Termijn& b) {
        return std::tuple{a.afgerond_op.has_value(), a.uiterlijk} <
               std::tuple{b.afgerond_op.has_value(), b.uiterlijk};
    });
    return terms;
}

}  // namespace naast
