// A situation as text, so that a difference can be read.
#include "tests/inzage/werelden_testing.h"

namespace naast::inzage::werelden {

namespace {

std::string text(const std::optional<PersoonId>& id) {
    return id ? id->waarde : "-";
}
std::string text(const std::vector<PersoonId>& ids) {
    std::string all;
    for (const PersoonId& id : ids) all += (all.empty() ? "" : "+") + id.waarde;
    return all.empty() ? "-" : all;
}
std::string text(const std::vector<std::string>& names) {
    std::string all;
    for (const std::string& name : names) all += (all.empty() ? "\"" : "+\"") + name + "\"";
    return all.empty() ? "-" : all;
}
std::string text(const Venster& venster) {
    return "[" + to_text(venster.from) + ", " + (venster.until ? to_text(*venster.until) : "") +
           ")";
}
template <class E>
std::string name(E value) {
    return std::string(to_text(value));
}

std::string of_ties(const Wereld& w) {
    std::string all;
    for (const Lid& lid : w.leden) {
        all += "  member " + lid.id.waarde + " " + to_text(lid.geboren) +
               (lid.adres_geheim ? " secret address" : "");
        for (const Gezag& gezag : lid.gezag)
            all += " authority " + gezag.ouder.waarde + text(gezag.venster);
        for (const Venster& venster : lid.wilsonbekwaam) all += " not competent" + text(venster);
        all += "\n";
    }
    for (const Band& band : w.banden) {
        all += "  tie " + band.wie + " " + name(band.betrekking) + " " + text(band.persoon) +
               " persons " + text(band.personen) + " " +
               (band.traject ? band.traject->waarde : "-") +
               (band.alleen_lezen ? " read only" : "") + " scope";
        for (const Categorie categorie : band.bereik) all += " " + name(categorie);
        all += " " + text(band.venster) + "\n";
    }
    for (const Mandaat& m : w.mandaten)
        all += "  mandate " + m.wie + " \"" + m.organisatie + "\" " + text(m.venster) + "\n";
    return all;
}

std::string of_grounds(const Wereld& w) {
    std::string all;
    for (const Toestemming& t : w.toestemmingen)
        all += "  consent of " + t.gever.waarde + " about " + t.over.waarde + " " +
               name(t.categorie) + " to \"" + t.aan + "\" " + name(t.doel) + " " + text(t.venster) +
               "\n";
    for (const Blokkade& b : w.blokkades)
        all += "  block of " + b.ouder.waarde + " about " + b.over.waarde + " " +
               name(b.categorie) + " " + text(b.venster) + "\n";
    for (const Grondslag& g : w.grondslagen)
        all += "  ground to \"" + g.aan + "\" " + name(g.categorie) + " about " + g.over.waarde +
               (g.item ? " item " + g.item->to_text() : "") + " " + text(g.venster) + "\n";
    return all;
}

std::string of_dangers(const Wereld& w) {
    std::string all;
    for (const Dreiging& d : w.dreigingen)
        all += "  threat " + d.van.waarde + " to " + d.naar.waarde + " " + text(d.venster) + "\n";
    for (const Vrijgave& v : w.vrijgaven)
        all += "  release of " + v.persoon.waarde + " to " + v.aan.waarde + " " + text(v.venster) +
               "\n";
    for (const Plaatskennis& k : w.plaatskennis)
        all +=
            "  place of " + k.persoon.waarde + " known to " + k.wie + " " + text(k.venster) + "\n";
    for (const Belang& b : w.belangen) all += "  stake " + b.wie + " " + text(b.venster) + "\n";
    for (const Onthouden& o : w.onthouden)
        all += "  withheld " + o.item.to_text() + " from " + o.voor + " " + text(o.venster) + "\n";
    for (const Noodtoegang& n : w.noodtoegang)
        all +=
            "  emergency " + n.wie + (n.ook_plaats ? " with place " : " ") + text(n.venster) + "\n";
    if (w.is_beschermd) all += "  protected, team " + text(w.beschermd_team) + "\n";
    return all;
}

std::string of_item(const Item& item) {
    std::string all = "  item " + item.id.to_text() + (item.is_vernietigd ? " destroyed" : "") +
                      " disputed by " + text(item.beperkt_door) + "\n";
    for (const Deel& deel : item.delen) {
        all += "  part " + name(deel.categorie) + " about " + text(deel.over) + " by " +
               deel.auteur + " of \"" + deel.organisatie + "\" " +
               (deel.traject ? deel.traject->waarde : "-") + " to " + text(deel.gericht_aan) +
               " said by " + text(deel.verklaring_van) +
               (deel.verraadt_plaats ? " betrays place" : "") +
               (deel.beschermt ? " protects" : "") + (deel.is_noodzakelijk ? " necessary" : "") +
               (deel.bron_stemt_in ? " source consents" : "") + "\n";
    }
    return all;
}

}  // namespace

std::string in_words(const Situatie& s) {
    const Subject& subject = s.aanvraag.subject;
    return "  " + name(s.aanvraag.handeling) + " for " + name(s.aanvraag.doel) + " by " +
           subject.id + " " + name(subject.soort) + " of \"" + subject.organisatie + "\" as " +
           text(subject.persoon) + (subject.ingelogd ? "" : " not logged in") + " second factor " +
           (subject.mfa_op ? to_text(*subject.mfa_op) : "-") + ", " +
           name(s.schakelaars.van_12_tot_15) + ", " + name(s.schakelaars.gezamenlijk_gezag) + "\n" +
           of_ties(s.wereld) + of_grounds(s.wereld) + of_dangers(s.wereld) + of_item(s.item);
}

}  // namespace naast::inzage::werelden
