#include "naast/events/samenhang.h"

namespace naast {

namespace {

// What kind of thing a key names, for messages and to keep the keys apart.
template <class T>
struct KindOf;
template <>
struct KindOf<PersoonId> {
    static constexpr const char* naam = "persoon";
};
template <>
struct KindOf<SignaalId> {
    static constexpr const char* naam = "signaal";
};
template <>
struct KindOf<OnderzoekId> {
    static constexpr const char* naam = "onderzoek";
};
template <>
struct KindOf<MaatregelId> {
    static constexpr const char* naam = "maatregel";
};
template <>
struct KindOf<HulpId> {
    static constexpr const char* naam = "hulp";
};
template <>
struct KindOf<PlaatsingId> {
    static constexpr const char* naam = "plaatsing";
};
template <>
struct KindOf<MedewerkerId> {
    static constexpr const char* naam = "medewerker";
};

template <class T>
std::string key_of(const T& id) {
    return std::string(KindOf<T>::naam) + ":" + id.waarde;
}

std::optional<std::string> introduced_by(const Event& event) {
    using Key = std::optional<std::string>;
    return std::visit(
        Overloaded{
            [&](const PersoonToegevoegd&) -> Key { return key_of(event.betreft.front()); },
            [](const SignaalOntvangen& e) -> Key { return key_of(e.signaal); },
            [](const OnderzoekGestart& e) -> Key { return key_of(e.onderzoek); },
            [](const MaatregelUitgesproken& e) -> Key { return key_of(e.maatregel); },
            [](const HulpAangevraagd& e) -> Key { return key_of(e.hulp); },
            [](const HulpGestart& e) -> Key { return key_of(e.hulp); },
            [](const UithuisplaatsingGestart& e) -> Key { return key_of(e.plaatsing); },
            [](const RegisseurAangewezen& e) -> Key { return key_of(e.medewerker.id); },
            [](const BetrokkeneToegevoegd& e) -> Key { return key_of(e.medewerker.id); },
            [](const auto&) -> Key { return std::nullopt; },
        },
        event.inhoud);
}

struct Checker {
    const std::set<std::string>& introduced;
    std::optional<Fout> fout;

    template <class Tag>
    void look(const std::string& field, const Sleutel<Tag>& id) {
        if (fout || introduced.contains(key_of(id))) return;
        const std::string kind = KindOf<Sleutel<Tag>>::naam;
        fout =
            Fout{field,
                 {"noemt " + kind + " \"" + id.waarde + "\", maar die komt in dit gezin niet voor",
                  "names " + kind + " \"" + id.waarde + "\", which does not occur in this family"}};
    }
    template <class Tag>
    void look(const std::string& field, const std::vector<Sleutel<Tag>>& ids) {
        for (const auto& id : ids) look(field, id);
    }
    template <class Other>
    void look(const std::string&, const Other&) {}
};

}  // namespace

void Samenhang::add(const Event& event) {
    if (auto key = introduced_by(event)) introduced_.insert(std::move(*key));
}

std::optional<Fout> Samenhang::check(const Event& event) const {
    Checker checker{introduced_, std::nullopt};
    checker.look("betreft", event.betreft);
    std::visit(
        [&](const auto& e) {
            std::apply(
                [&](const auto&... veld) {
                    (checker.look(camel_case(veld.naam), e.*veld.lid), ...);
                },
                e.velden());
        },
        event.inhoud);
    return checker.fout;
}

}  // namespace naast
