// For tests only: the world of design/privacy-and-reliability 2.11, on 15 March 2021: the family De
// Wit with its threat, its professionals, and the items E1 to E21. A case changes what it needs.
#pragma once

#include "naast/inzage/oordeel.h"

#include <string>
#include <vector>

namespace naast::inzage::testing_inzage {

inline Instant at(const std::string& text) {
    return parse_instant(text).value();
}
inline const Instant today = at("2021-03-15T10:00:00Z");

inline PersoonId who(const char* id) {
    return {id};
}
inline Venster always() {
    return {at("2015-01-01T00:00:00Z"), {}};
}
inline Venster until(const std::string& moment) {
    return {at("2015-01-01T00:00:00Z"), at(moment)};
}

struct Situatie {
    Wereld wereld;
    Item item;
    Aanvraag aanvraag;
    Schakelaars schakelaars{};

    Oordeel oordeel() const { return beoordeel(wereld, item, aanvraag, schakelaars); }
    Band& band_of(const std::string& id, Betrekking betrekking) {
        for (Band& band : wereld.banden) {
            if (band.wie == id && band.betrekking == betrekking) return band;
        }
        return wereld.banden.emplace_back();
    }
};

inline Subject professional(const std::string& id, const std::string& organisatie) {
    Subject subject;
    subject.id = id;
    subject.organisatie = organisatie;
    subject.mfa_op = today;
    return subject;
}
inline Subject burger(const std::string& id, const std::optional<PersoonId>& persoon) {
    Subject subject;
    subject.id = id;
    subject.soort = SubjectSoort::burger;
    subject.persoon = persoon;
    subject.mfa_op = today;
    return subject;
}

inline const std::vector<Subject>& subjects() {
    static const std::vector<Subject> all{
        professional("kim", "Lokaal team"),  professional("bas", "Lokaal team"),
        professional("ilse", "Lokaal team"), professional("kees", "Lokaal team"),
        professional("paul", "P1"),          professional("petra", "P2"),
        professional("huub", "Huisarts"),    professional("saskia", "School"),
        professional("tom", "Politie"),      professional("tess", "Veilig Thuis"),
        professional("ruud", "Raad"),        professional("gina", "GI"),
        professional("mo", "Crisisdienst"),  professional("lars", "Lokaal team"),
        professional("otto", "Audit"),       professional("fien", "Lokaal team"),
        professional("vera", "Advies"),      burger("mara", who("mara")),
        burger("pim", who("pim")),           burger("noor", who("noor")),
        burger("sem", who("sem")),           burger("jay", who("jay")),
        burger("rob", who("rob")),           burger("els", std::nullopt),
        burger("ali", std::nullopt),         burger("advocaat", std::nullopt)};
    return all;
}
inline Subject subject(const std::string& id) {
    for (const Subject& one : subjects()) {
        if (one.id == id) return one;
    }
    return professional(id, "Elders");
}

inline Band band(const std::string& wie,
                 Betrekking betrekking,
                 const std::optional<PersoonId>& persoon = {}) {
    Band one;
    one.wie = wie;
    one.betrekking = betrekking;
    one.persoon = persoon;
    one.venster = always();
    return one;
}

inline Band trajectory(const std::string& wie,
                       const char* traject,
                       const std::vector<PersoonId>& personen) {
    Band one = band(wie, Betrekking::aanbieder);
    one.traject = HulpId{traject};
    one.personen = personen;
    return one;
}

inline Wereld de_wit() {
    using enum Betrekking;
    Wereld w;
    const Gezag of_mara{who("mara"), always()};
    const Gezag of_pim{who("pim"), always()};
    w.leden = {{who("mara"), date("1983-04-02")},
               {who("pim"), date("1981-11-20")},
               {who("noor"), date("2006-06-10"), {of_mara, of_pim}},
               {who("sem"), date("2011-05-01"), {of_mara, of_pim}},
               {who("jay"), date("2004-09-01"), {of_mara}},
               {who("rob"), date("1979-01-30")}};
    w.banden = {band("kim", regisseur),
                band("bas", duo),
                trajectory("paul", "t1", {who("noor")}),
                trajectory("petra", "t2", {who("mara"), who("sem")}),
                band("huub", huisarts, who("noor")),
                band("saskia", school, who("sem")),
                band("tom", tafelgast),
                band("tess", veilig_thuis),
                band("ruud", raad),
                band("gina", jeugdbescherming, who("sem")),
                band("mara", zelf, who("mara")),
                band("mara", ouder_met_gezag, who("noor")),
                band("mara", ouder_met_gezag, who("sem")),
                band("mara", ouder_met_gezag, who("jay")),
                band("pim", zelf, who("pim")),
                band("pim", ouder_met_gezag, who("noor")),
                band("pim", ouder_met_gezag, who("sem")),
                band("noor", zelf, who("noor")),
                band("sem", zelf, who("sem")),
                band("jay", zelf, who("jay")),
                band("rob", zelf, who("rob")),
                band("rob", ouder_zonder_gezag, who("jay")),
                band("els", netwerk),
                band("ali", jim, who("noor")),
                band("vera", vertrouwenspersoon, who("noor")),
                band("advocaat", gemachtigde, who("pim"))};
    for (const Subject& one : subjects()) {
        if (one.soort == SubjectSoort::professional)
            w.mandaten.push_back({one.id, one.organisatie, always()});
    }
    for (const char* naar : {"mara", "noor", "sem", "jay"})
        w.dreigingen.push_back({who("pim"), who(naar), {at("2020-11-02T09:00:00Z"), {}}});
    return w;
}

inline Deel deel(Categorie categorie,
                 const std::vector<PersoonId>& over,
                 const std::string& auteur,
                 const std::string& organisatie) {
    Deel one;
    one.categorie = categorie;
    one.over = over;
    one.auteur = auteur;
    one.organisatie = organisatie;
    return one;
}

// E1 to E21; what a number does not name is refused.
inline Item item(const std::string& name) {
    using enum Categorie;
    Item one;
    one.id = Uuid::parse("00000000-0000-4000-8000-000000000" +
                         std::string(name.size() == 2 ? "00" : "0") + name.substr(1))
                 .value();
    const auto add = [&](Deel part) { one.delen.push_back(std::move(part)); };
    const std::vector<PersoonId> children{who("noor"), who("sem")};
    if (name == "E1") add(deel(plan, {}, "kim", "Lokaal team"));
    if (name == "E2") {
        add(deel(safety, children, "tom", "Politie"));
        add(deel(safety, children, "tom", "Politie"));
        one.delen.back().verklaring_van = {who("mara")};
    }
    if (name == "E3") add(deel(medical, {who("noor")}, "huub", "Huisarts"));
    if (name == "E4") {
        add(deel(justice, {who("pim")}, "rechter", "Rechtbank"));
        one.delen.back().beschermt = true;
        add(deel(justice, {who("pim")}, "rechter", "Rechtbank"));
    }
    if (name == "E5") add(deel(school, {who("sem")}, "saskia", "School"));
    if (name == "E6") add(deel(finance, {who("mara")}, "kim", "Lokaal team"));
    if (name == "E7") add(deel(childtalk, {who("noor")}, "paul", "P1"));
    if (name == "E8") add(deel(note, {}, "kim", "Lokaal team"));
    if (name == "E9")
        add(deel(loc, {who("mara"), who("noor"), who("sem")}, "tess", "Veilig Thuis"));
    if (name == "E10") add(deel(source, {who("sem")}, "tess", "Veilig Thuis"));
    if (name == "E11") add(deel(safety, {who("sem")}, "tess", "Veilig Thuis"));
    if (name == "E12") {
        add(deel(admin, {who("sem")}, "gemeente", "Gemeente"));
        add(deel(admin, {who("sem")}, "gemeente", "Gemeente"));
        one.delen.back().verraadt_plaats = true;
        for (Deel& part : one.delen) part.traject = HulpId{"t2"};
    }
    if (name == "E13") {
        add(deel(medical, {who("noor")}, "paul", "P1"));
        one.delen.back().traject = HulpId{"t1"};
    }
    if (name == "E14") {
        add(deel(plan, {who("sem")}, "kim", "Lokaal team"));
        add(deel(plan, {who("sem")}, "kim", "Lokaal team"));
        one.delen.back().verraadt_plaats = true;
    }
    if (name == "E15") add(deel(help, {who("jay")}, "petra", "P2"));
    if (name == "E17") add(deel(medical, {who("mara")}, "huub", "Huisarts"));
    if (name == "E19") {
        add(deel(safety, {who("pim")}, "kim", "Lokaal team"));
        one.delen.back().verklaring_van = {who("pim")};
    }
    return one;
}

inline Situatie situation(const std::string& id, const std::string& of_item, Doel doel) {
    Situatie s;
    s.wereld = de_wit();
    s.item = item(of_item);
    s.aanvraag.subject = subject(id);
    s.aanvraag.doel = doel;
    s.aanvraag.nu = today;
    return s;
}

}  // namespace naast::inzage::testing_inzage
