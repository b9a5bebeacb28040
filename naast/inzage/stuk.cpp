#include "naast/inzage/stuk.h"

#include "naast/events/onderwerp.h"
#include "naast/events/organisatie_van.h"
#include "naast/events/soort.h"
#include "naast/events/vormen.h"

#include <algorithm>
#include <type_traits>

namespace naast::inzage {

namespace {

constexpr std::size_t it_happened = 0;
constexpr std::size_t who_recorded_it = 1;
constexpr std::size_t first_group = 2;

template <class T>
constexpr bool is_text =
    std::is_same_v<T, VrijeTekst> || std::is_same_v<T, std::optional<VrijeTekst>>;

template <class T>
constexpr bool holds_text = false;
template <HeeftVelden T>
constexpr bool holds_text<T> = std::apply(
    []<class... Types>(const Veld<T, Types>&...) { return (is_text<Types> || ...); }, T::velden());

// A text, or a list of what holds one: the points of an analysis.
template <class T>
constexpr bool is_free_text = is_text<T>;
template <class T>
constexpr bool is_free_text<std::vector<T>> = is_text<T> || holds_text<T>;

struct Groep {
    Categorie categorie = Categorie::core;
    Plaats plaats = Plaats::verraadt_niet;
    bool is_vrije_tekst = false;
    Bescherming bescherming = Bescherming::geen;
    bool operator==(const Groep&) const = default;
};

// How the fields of one kind of event fall into groups.
struct Indeling {
    std::vector<Groep> groepen;
    std::vector<std::size_t> groep_van;  // of each field, in the order of velden()
    Groep hoofd{};  // of what it says above all: its first field, though not as a place or a text
};

template <class S>
const Indeling& indeling() {
    static const Indeling made = [] {
        Indeling indeling;
        const auto add = [&]<class T>(const Veld<S, T>& veld) {
            const Groep groep{veld.categorie, veld.plaats, is_free_text<T>, veld.bescherming};
            auto& all = indeling.groepen;
            const auto known = std::find(all.begin(), all.end(), groep);
            indeling.groep_van.push_back(static_cast<std::size_t>(known - all.begin()));
            if (known == all.end()) all.push_back(groep);
        };
        std::apply(
            [&](const auto& first, const auto&... rest) {
                indeling.hoofd.categorie = first.categorie;
                indeling.hoofd.bescherming = first.bescherming;
                add(first);
                (add(rest), ...);
            },
            S::velden());
        return indeling;
    }();
    return made;
}

// --- the parts

// Which household an event is about, if it is about one.
std::optional<HuishoudenId> household_of(const Inhoud& inhoud) {
    if (const auto* formed = std::get_if<HuishoudenGevormd>(&inhoud)) return formed->huishouden;
    if (const auto* moved = std::get_if<Verhuisd>(&inhoud)) return moved->naar;
    return std::nullopt;
}

template <class S>
std::optional<HulpId> trajectory_of(const S& kind) {
    if constexpr (requires { kind.hulp; }) {
        if constexpr (std::is_same_v<decltype(kind.hulp), HulpId>) return kind.hulp;
    }
    return std::nullopt;
}

// Reading 28: what a plan names someone in is addressed to that one.
template <class S>
std::vector<std::string> addressed_in(const S& kind) {
    std::vector<std::string> to;
    if (indeling<S>().hoofd.categorie != Categorie::plan) return to;
    each_value(kind,
               Overloaded{[&](const Organisatie& o) { to.push_back(o.naam); },
                          [&](const Medewerker& m) { to.push_back(m.id.waarde); },
                          [&](const MedewerkerId& id) { to.push_back(id.waarde); },
                          [&](const PersoonId& id) { to.push_back(id.waarde); },
                          [](const auto&) {}});
    return to;
}

// Reading 41: whether it says something that protects others.
template <class S>
bool says_what_protects(const S& kind) {
    bool is_set = false;
    const auto look = [&]<class T>(const Veld<S, T>& veld) {
        if (veld.bescherming == Bescherming::geen) return;
        each_of(kind.*veld.lid, [&](const auto&) { is_set = true; });
    };
    std::apply([&](const auto&... veld) { (look(veld), ...); }, S::velden());
    return is_set;
}

// Reading 31: who belongs to the family is known to all who belong to it or work with it.
bool is_composition(const Inhoud& inhoud) {
    return is_one_of<PersoonToegevoegd, RelatieVastgelegd, RelatieBeeindigd, PersoonOverleden>(
        inhoud);
}

// Reading 29: only a report to Veilig Thuis by who is no professional has a source to be kept, and
// one by a professional of whom it was decided (42).
bool is_open_source(const Inhoud& inhoud) {
    const auto* signal = std::get_if<SignaalOntvangen>(&inhoud);
    if (signal == nullptr) return true;
    if (signal->melder_afgeschermd) return false;
    const bool is_professional = signal->van && signal->van->soort != OrganisatieSoort::overig;
    return signal->wat != SignaalSoort::melding || is_professional;
}

// Reading 42: who recorded a report can be who made it.
bool is_recorded_by_its_source(const Event& event) {
    const auto* signal = std::get_if<SignaalOntvangen>(&event.inhoud);
    return signal != nullptr && signal->van && !is_open_source(event.inhoud) &&
           signal->van->naam == event.door.organisatie;
}

// What was taken over was typed by someone else than whose it is. Returns: empty if that is
// unknown.
std::string whose(const Event& event) {
    if (event.herkomst == Herkomst::hier_vastgelegd) return event.door.organisatie;
    const Organisatie* organisatie = organisatie_van(event.inhoud);
    return organisatie != nullptr && is_open_source(event.inhoud) ? organisatie->naam : "";
}

// What only names a thing is about whom that thing is about: the end of a trajectory, say.
std::vector<PersoonId> about(const Event& event, const Gezinswereld& wereld) {
    if (!event.betreft.empty()) return event.betreft;
    const auto thing = onderwerp_van(event.inhoud);
    const auto found = thing ? wereld.over.find(thing->sleutel()) : wereld.over.end();
    if (found == wereld.over.end()) return {};
    return {found->second.begin(), found->second.end()};
}

class Parts {
public:
    Parts(const Event& event, const Gezinswereld& wereld) : event_(event) {
        const auto home = household_of(event.inhoud);
        is_secret_home_ = home && wereld.geheim.contains(*home);
        one_.organisatie = whose(event);
        if (!is_composition(event.inhoud)) one_.over = about(event, wereld);
        one_.bron_stemt_in = is_open_source(event.inhoud);
        const auto named = wereld.noemt_plaats.find(event.id);
        if (named != wereld.noemt_plaats.end()) names_place_of_ = &named->second;
        one_.is_noodzakelijk = is_one_of<NoodgegevenVastgelegd>(event.inhoud);
        const auto shared = wereld.gedeeld.find(event.id);
        if (shared != wereld.gedeeld.end()) shared_with_ = shared->second;
    }

    template <class S>
    std::vector<Deel> of(const S& kind, const std::string& auteur) {
        one_.auteur = auteur;
        one_.traject = trajectory_of(kind);
        one_.gericht_aan = addressed_in(kind);
        protects_ = says_what_protects(kind);
        const Indeling& made = indeling<S>();
        std::vector<Deel> all;
        all.reserve(made.groepen.size() + first_group);
        all.push_back(part(made.hoofd));
        Groep recorder = made.hoofd;
        recorder.plaats = Plaats::kan_verraden;
        if (is_recorded_by_its_source(event_)) recorder.categorie = Categorie::source;
        all.push_back(part(recorder));
        for (const Groep& groep : made.groepen) all.push_back(part(groep));
        return all;
    }

private:
    Deel part(const Groep& groep) const {
        Deel deel = one_;
        deel.categorie = groep.categorie;
        deel.verraadt_plaats = groep.plaats == Plaats::kan_verraden;
        deel.beschermt = protects_ && groep.bescherming == Bescherming::beschermt;
        // Reading 40.
        if (groep.categorie == Categorie::plan)
            deel.gericht_aan.insert(
                deel.gericht_aan.end(), shared_with_.begin(), shared_with_.end());
        // An address that is no secret is known to who works with the family, and guarded as a
        // place as soon as one must be (2.8).
        if (groep.categorie == Categorie::loc && !is_secret_home_) {
            deel.categorie = Categorie::core;
            deel.verraadt_plaats = true;
        }
        // Reading 29: what is said of safety in free words can be the words of another. An answer
        // names nobody, and is about whom it answers.
        if (groep.is_vrije_tekst && groep.categorie == Categorie::safety)
            deel.verklaring_van = one_.over;
        if (groep.is_vrije_tekst && names_place_of_ != nullptr) guard_as_place(deel);
        return deel;
    }
    // Reading 44. What names the place of somebody is about that one too.
    void guard_as_place(Deel& deel) const {
        deel.verraadt_plaats = true;
        if (deel.over.empty()) return;  // then it is about each of them
        for (const PersoonId& id : *names_place_of_) {
            if (std::find(deel.over.begin(), deel.over.end(), id) == deel.over.end())
                deel.over.push_back(id);
        }
    }

    const Event& event_;
    const std::set<PersoonId>* names_place_of_ = nullptr;
    Deel one_;
    std::vector<std::string> shared_with_;
    bool is_secret_home_ = false;
    bool protects_ = false;
};

// --- what is left of them

constexpr bool is_sealed(Categorie categorie) {
    return categorie >= Categorie::loc;
}

// Takes out what does not show to this one.
class Concealer {
public:
    explicit Concealer(const Gebruiker& kijker) : kijker_(kijker) {}

    // Returns: whether that could be done.
    template <class S, class T>
    bool conceal(const Veld<S, T>& veld, T& value) const {
        if (veld.plaats == Plaats::kan_verraden && veld.naam == "gemeente" && is_local_team())
            return true;
        return take_out(value, veld.categorie);
    }

private:
    bool is_local_team() const {
        const auto soort = kijker_.organisatie.soort;
        return kijker_.soort == SubjectSoort::professional &&
               (soort == OrganisatieSoort::lokaal_team || soort == OrganisatieSoort::gemeente);
    }
    bool is_own(const Organisatie& organisatie) const {
        return kijker_.soort == SubjectSoort::professional &&
               organisatie.naam == kijker_.organisatie.naam;
    }

    template <class T>
    static constexpr bool has_a_name =
        std::is_same_v<T, Organisatie> || std::is_same_v<T, Medewerker>;

    // That there is a worker or an organisation may show, if only the place may not.
    template <class T>
    bool take_out(T& value, Categorie categorie) const {
        if constexpr (std::is_same_v<T, Organisatie>) {
            if (!is_own(value)) value = {afgeschermd, OrganisatieSoort::overig};
        } else if constexpr (std::is_same_v<T, Medewerker>) {
            // Oneself one knows, also from when one worked elsewhere.
            const bool is_oneself =
                kijker_.soort == SubjectSoort::professional && value.id.waarde == kijker_.id;
            if (is_oneself || is_own(value.organisatie)) return true;
            value.naam = afgeschermd;
            value.organisatie = {afgeschermd, OrganisatieSoort::overig};
        } else if constexpr (std::is_same_v<T, VrijeTekst> || std::is_same_v<T, std::string>) {
            value = {};
        } else if constexpr (IsOptional<T>::value) {
            if (!has_a_name<typename T::value_type> || is_sealed(categorie)) value.reset();
            if (value) take_out(*value, categorie);
        } else if constexpr (IsVector<T>::value) {
            if (!has_a_name<typename T::value_type> || is_sealed(categorie)) value.clear();
            for (auto& one : value) take_out(one, categorie);
        } else {
            return false;
        }
        return true;
    }

    const Gebruiker& kijker_;
};

template <class T>
bool is_seen(Zicht zicht) {
    return zicht == Zicht::alles || (zicht == Zicht::samenvatting && !is_free_text<T>);
}

template <class S>
bool conceal_in(S& kind, const std::vector<Zicht>& zicht, const Concealer& concealer) {
    const Indeling& made = indeling<S>();
    std::size_t field = 0;
    bool can_be_told = true;
    const auto look = [&]<class T>(const Veld<S, T>& veld) {
        const Zicht one = zicht[first_group + made.groep_van[field++]];
        if (!is_seen<T>(one)) can_be_told = concealer.conceal(veld, kind.*veld.lid) && can_be_told;
    };
    std::apply([&](const auto&... veld) { (look(veld), ...); }, S::velden());
    return can_be_told;
}

}  // namespace

bool is_geheim_elders(const Event& event, const Gezinswereld& wereld) {
    const auto home = household_of(event.inhoud);
    return home && wereld.geheim_elders.contains(*home);
}

Item item_van(const Event& event,
              const Gezinswereld& wereld,
              bool is_auteur,
              const std::string& auteur) {
    Item item;
    item.id = event.id;
    const auto disputed = wereld.betwist.find(event.id);
    if (disputed != wereld.betwist.end() && !disputed->second.empty())
        item.beperkt_door = disputed->second.front();
    Parts parts(event, wereld);
    item.delen = std::visit(
        [&](const auto& kind) { return parts.of(kind, is_auteur ? auteur : ""); }, event.inhoud);
    return item;
}

static bool is_all_but(const Oordeel& oordeel, std::size_t part) {
    for (std::size_t i = 0; i < oordeel.zicht.size(); ++i) {
        if (i != part && oordeel.zicht[i] != Zicht::alles) return false;
    }
    return true;
}

std::optional<Event> zoals_gezien(const Event& event,
                                  const Oordeel& oordeel,
                                  const Gebruiker& kijker) {
    if (oordeel.uitkomst == Uitkomst::toegestaan) return event;
    if (oordeel.zicht[it_happened] < Zicht::samenvatting) return std::nullopt;
    const bool is_own = event.door.organisatie == kijker.organisatie.naam;
    // Then what could betray a place is all that is hidden, and of the own work it is not.
    if (is_own && is_all_but(oordeel, who_recorded_it)) return event;
    Event seen = event;
    if (oordeel.zicht[who_recorded_it] < Zicht::samenvatting && !is_own) {
        seen.door = {afgeschermd, afgeschermd};
        // At what hour someone is where is told to nobody who may not know where.
        if (event.op.precisie() == Precisie::minuut) seen.op = PartialDate{event.op.first_day()};
    }
    // What it is based on can name whoever said it.
    seen.bron.clear();
    const Concealer concealer(kijker);
    const bool can_be_told =
        std::visit([&](auto& kind) { return conceal_in(kind, oordeel.zicht, concealer); },
                   static_cast<Soorten&>(seen.inhoud));
    return can_be_told ? std::optional{std::move(seen)} : std::nullopt;
}

namespace {

template <class F>
void each_value_of(std::vector<RecordedEvent>& stream, const F& f) {
    for (RecordedEvent& recorded : stream) {
        std::visit([&](auto& kind) { each_value(kind, f); },
                   static_cast<Soorten&>(recorded.event.inhoud));
    }
}

}  // namespace

void geef_schuilnamen(std::vector<RecordedEvent>& stream) {
    std::map<MedewerkerId, MedewerkerId> names;
    each_value_of(
        stream,
        Overloaded{[&](Medewerker& worker) {
                       if (worker.naam != afgeschermd) return;
                       const std::string next = "afgeschermd-" + std::to_string(names.size() + 1);
                       worker.id = names.try_emplace(worker.id, MedewerkerId{next}).first->second;
                   },
                   [](const auto&) {}});
    if (names.empty()) return;
    each_value_of(stream,
                  Overloaded{[&](MedewerkerId& id) {
                                 if (const auto found = names.find(id); found != names.end())
                                     id = found->second;
                             },
                             [](const auto&) {}});
}

}  // namespace naast::inzage
