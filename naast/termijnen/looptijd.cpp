#include "naast/termijnen/looptijd.h"

#include <algorithm>
#include <tuple>

namespace naast {

namespace {

using Key = std::optional<std::string>;

// One kind of clock: which event starts it and which stops it; both name what they are about.
struct Klok {
    const char* norm;
    Key (*starts)(const Inhoud&);
    Key (*stops)(const Inhoud&);
};

template <class S>
Key key_in(const Inhoud& inhoud) {
    const auto* e = std::get_if<S>(&inhoud);
    if (e == nullptr) return std::nullopt;
    if constexpr (requires { e->plaatsing; }) return e->plaatsing.waarde;
    if constexpr (std::is_same_v<S, VeiligheidBeoordeeld>)
        return e->signaal ? Key{e->signaal->waarde} : std::nullopt;
    return std::string{};
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
    return counts ? Key{std::string{}} : std::nullopt;
}

constexpr Klok klokken[] = {
    {"TRM-01", melding, key_in<VeiligheidBeoordeeld>},
    {"TRM-13", key_in<UithuisplaatsingGestart>, key_in<PerspectiefplanGemaakt>},
    {"TRM-34", key_in<UithuisplaatsingGestart>, key_in<PlaatsingGeevalueerd>},
    {"TRM-44", maatregel, key_in<HulpGestart>},
};

TermijnStand judged(const Termijn& termijn, Date today) {
    if (termijn.afgerond_op) {
        return *termijn.afgerond_op <= termijn.uiterlijk ? TermijnStand::op_tijd
                                                         : TermijnStand::te_laat_afgerond;
    }
    if (today == termijn.uiterlijk) return TermijnStand::vandaag;
    return today < termijn.uiterlijk ? TermijnStand::loopt : TermijnStand::te_laat;
}

// Returns: the day of the first event that stops this clock; nothing while it runs.
std::optional<Date> stopped_on(const Klok& klok,
                               const Key& key,
                               Date from,
                               const std::vector<RecordedEvent>& selected) {
    for (const RecordedEvent& stop : selected) {
        const Date day = stop.event.op.first_day();
        if (day >= from && klok.stops(stop.event.inhoud) == key) return day;
    }
    return std::nullopt;
}

}  // namespace

std::vector<Termijn> lopende_termijnen(const std::vector<RecordedEvent>& selected,
                                       const Normen& normen,
                                       const std::string& gemeente,
                                       Date today) {
    std::vector<Termijn> terms;
    for (const Klok& klok : klokken) {
        for (const RecordedEvent& start : selected) {
            const Key key = klok.starts(start.event.inhoud);
            const Date from = start.event.op.first_day();
            const auto due = key ? normen.due_on(klok.norm, from, gemeente) : std::nullopt;
            if (!due) continue;
            const Norm& norm = *normen.find(klok.norm);
            Termijn termijn{klok.norm + (key->empty() ? "" : ":" + *key),
                            klok.norm,
                            norm.naam,
                            start.event.betreft,
                            from,
                            *due,
                            stopped_on(klok, key, from, selected),
                            {},
                            0,
                            norm.status,
                            norm.bron};
            termijn.stand = judged(termijn, today);
            const Date until = termijn.afgerond_op.value_or(today);
            termijn.days_late = std::max(0, static_cast<int>((until - *due).count()));
            terms.push_back(std::move(termijn));
        }
    }
    std::stable_sort(terms.begin(), terms.end(), [](const Termijn& a, const Termijn& b) {
        return std::tuple{a.afgerond_op.has_value(), a.uiterlijk} <
               std::tuple{b.afgerond_op.has_value(), b.uiterlijk};
    });
    return terms;
}

}  // namespace naast
