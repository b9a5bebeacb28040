#include "naast/inzage/plaatswoorden.h"

#include "naast/base/letters.h"
#include "naast/base/text.h"
#include "naast/events/eigen_woord.h"
#include "naast/events/soort.h"
#include "naast/events/vormen.h"
#include "naast/inzage/plaatstekst.h"

#include <algorithm>
#include <string>

namespace naast::inzage {

namespace {

bool begins_hiding(const Inhoud& inhoud) {
    const auto* home = std::get_if<HuishoudenGevormd>(&inhoud);
    return is_one_of<DreigingVastgesteld>(inhoud) || (home != nullptr && home->adres_geheim);
}

std::set<PersoonId> hidden_members(const Wereld& wereld) {
    std::set<PersoonId> hidden;
    for (const Lid& lid : wereld.leden) {
        if (lid.adres_geheim) hidden.insert(lid.id);
    }
    for (const Dreiging& threat : wereld.dreigingen) hidden.insert(threat.naar);
    return hidden;
}

struct Plaatswoord {
    std::string naam;         // without capitals
    std::set<PersoonId> van;  // whose place it tells
};

class Reader {
public:
    Reader(const Gezinswereld& wereld, const Gebruiker& kijker, const Kijkt& kijkt)
        : wereld_(wereld), kijker_(kijker), kijkt_(kijkt), hidden_(hidden_members(wereld.wereld)) {}

    bool has_nothing_to_hide() const { return hidden_.empty(); }

    void read(const Event& event) {
        is_hiding_ = is_hiding_ || begins_hiding(event.inhoud);
        for (const std::string& naam : names_in(event.inhoud)) take(naam, event);
        if (is_hiding_ && !is_told(event)) look_through(event);
    }

    std::map<Uuid, std::set<PersoonId>> found;

private:
    // What stays hidden by its field: where it can betray a place.
    std::vector<std::string> names_in(const Inhoud& inhoud) const {
        std::vector<std::string> names;
        const Overloaded take{
            [&](const Organisatie& o) { names.push_back(o.naam); },
            [&](const Medewerker& worker) { names.push_back(worker.organisatie.naam); },
            [](const auto&) {}};
        std::visit([&](const auto& kind) { each_value(kind, take); }, inhoud);
        if (const auto* home = std::get_if<HuishoudenGevormd>(&inhoud)) {
            if (home->adres_geheim) names.push_back(home->naam);
        }
        if (const auto* move = std::get_if<Verhuisd>(&inhoud)) {
            if (move->gemeente && wereld_.geheim.contains(move->naar))
                names.push_back(*move->gemeente);
        }
        return names;
    }

    // Known before there was anything to hide, or of whom the family has as regisseur, it is no
    // secret.
    void take(const std::string& naam, const Event& event) {
        const std::string lower = lower_ascii(plain_signs(naam));
        if (!is_hiding_ || is_one_of<RegisseurAangewezen>(event.inhoud)) {
            known_.insert(lower);
            return;
        }
        const bool is_own = kijkt_.werkt_met_het_gezin && naam == kijker_.organisatie.naam;
        if (is_own || known_.contains(lower)) return;
        for (const PersoonId& id : event.betreft) {
            if (hidden_.contains(id)) word(lower).van.insert(id);
        }
    }
    Plaatswoord& word(const std::string& naam) {
        const auto same = std::find_if(
            words_.begin(), words_.end(), [&](const auto& one) { return one.naam == naam; });
        return same != words_.end() ? *same : words_.emplace_back(Plaatswoord{naam, {}});
    }

    // Who wrote it knows what they wrote; and what a member says is said to who works with the
    // family: that he who must not know the place names it is what they must read.
    bool is_told(const Event& event) const {
        if (kijker_.soort != SubjectSoort::professional)
            return is_eigen_woord(event) && kijkt_.lid && event.betreft == std::vector{*kijkt_.lid};
        if (!kijkt_.werkt_met_het_gezin) return false;
        return is_eigen_woord(event) || (event.herkomst == Herkomst::hier_vastgelegd &&
                                         event.door.organisatie == kijker_.organisatie.naam);
    }
    bool is_about_hidden(const Event& event) const {
        return event.betreft.empty() ||
               std::any_of(event.betreft.begin(), event.betreft.end(), [&](const PersoonId& id) {
                   return hidden_.contains(id);
               });
    }
    void look_through(const Event& event) {
        std::visit([&](const auto& kind) { look_in(event, kind); }, event.inhoud);
    }
    // Also in what stands in a value: the words of each point of an analysis.
    template <class S>
    void look_in(const Event& event, const S& kind) {
        each_value(kind, [&]<class T>(const T& value) {
            if constexpr (std::is_same_v<T, VrijeTekst>)
                look_through(event, value.waarde);
            else if constexpr (HeeftVelden<T>)
                look_in(event, value);
        });
    }
    void look_through(const Event& event, const std::string& tekst) {
        const std::string lower = lower_ascii(plain_signs(tekst));
        for (const Plaatswoord& one : words_) {
            if (noemt(lower, one.naam)) found[event.id].insert(one.van.begin(), one.van.end());
        }
        if (!kan_plaats_verraden(tekst)) return;
        if (is_about_hidden(event)) found[event.id];
        // What is said to the one from whom it must stay hidden can be their place.
        for (const Dreiging& threat : wereld_.wereld.dreigingen) {
            const auto& of = event.betreft;
            if (std::find(of.begin(), of.end(), threat.van) != of.end())
                found[event.id].insert(threat.naar);
        }
    }

    const Gezinswereld& wereld_;
    const Gebruiker& kijker_;
    const Kijkt& kijkt_;
    const std::set<PersoonId> hidden_;
    std::set<std::string> known_;
    std::vector<Plaatswoord> words_;
    bool is_hiding_ = false;
};

}  // namespace

std::map<Uuid, std::set<PersoonId>> noemen_een_plaats(const std::vector<RecordedEvent>& stream,
                                                      const Gezinswereld& wereld,
                                                      const Gebruiker& kijker,
                                                      const Kijkt& kijkt) {
    Reader reader(wereld, kijker, kijkt);
    if (reader.has_nothing_to_hide()) return {};
    for (const RecordedEvent& recorded : stream) reader.read(recorded.event);
    return std::move(reader.found);
}

}  // namespace naast::inzage
