#include "naast/events/samenhang.h"

namespace naast {

namespace {

// What kind of thing a key names, for messages and to keep the keys apart.
template <class T>
struct KindOf;
template <>
struct KindOf<PersoonId> {
    static constexpr const char* naam = "persoon";
    static constexpr const char* name = "person";
};
template <>
struct KindOf<SignaalId> {
    static constexpr const char* naam = "signaal";
    static constexpr const char* name = "signal";
};
template <>
struct KindOf<OnderzoekId> {
    static constexpr const char* naam = "onderzoek";
    static constexpr const char* name = "investigation";
};
template <>
struct KindOf<MaatregelId> {
    static constexpr const char* naam = "maatregel";
    static constexpr const char* name = "measure";
};
template <>
struct KindOf<HulpId> {
    static constexpr const char* naam = "hulp";
    static constexpr const char* name = "help";
};
template <>
struct KindOf<PlaatsingId> {
    static constexpr const char* naam = "plaatsing";
    static constexpr const char* name = "placement";
};
template <>
struct KindOf<MedewerkerId> {
    static constexpr const char* naam = "medewerker";
    static constexpr const char* name = "worker";
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
        using Kind = KindOf<Sleutel<Tag>>;
        const std::string key = " \"" + id.waarde + "\", ";
        fout = Fout{
            field,
            {std::string("noemt ") + Kind::naam + key + "maar die komt in dit gezin niet voor",
             std::string("names ") + Kind::name + key + "which does not occur in this family"}};
    }
    template <class T>
    void look(const std::string& field, const std::vector<T>& items) {
        for (const auto& item : items) look(field, item);
    }
    template <class T>
    void look(const std::string& field, const std::optional<T>& value) {
        if (value) look(field, *value);
    }
    // Brings in the worker that it names.
    void look(const std::string&, const Medewerker&) {}
    template <class T>
    void look(const std::string& field, const T& value) {
        if constexpr (HeeftVelden<T>) look_in(field + ".", value);
    }

    template <class S>
    void look_in(const std::string& path, const S& value) {
        std::apply(
            [&](const auto&... veld) {
                (look(path + camel_case(veld.naam), value.*veld.lid), ...);
            },
            S::velden());
    }
};

}  // namespace

void Samenhang::add(const Event& event) {
    if (auto key = introduced_by(event)) introduced_.insert(std::move(*key));
}

std::optional<Fout> Samenhang::check(const Event& event) const {
    Checker checker{introduced_, std::nullopt};
    checker.look("betreft", event.betreft);
    std::visit([&](const auto& e) { checker.look_in("", e); }, event.inhoud);
    return checker.fout;
}

}  // namespace naast
