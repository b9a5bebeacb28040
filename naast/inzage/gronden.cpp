#include "naast/inzage/gronden.h"

#include <algorithm>

namespace naast::inzage {

namespace {

template <class T, class F>
bool any(const std::vector<T>& all, const F& is_it) {
    return std::any_of(all.begin(), all.end(), is_it);
}
template <class T, class F>
bool each(const std::vector<T>& all, const F& is_so) {
    return std::all_of(all.begin(), all.end(), is_so);
}

// An organisation without a name is nobody's.
bool is_ontvanger(const std::string& aan, const Subject& subject) {
    return aan == subject.id || (!subject.organisatie.empty() && aan == subject.organisatie);
}

bool stemt_in(const Wereld& wereld,
              const PersoonId& gever,
              const PersoonId& over,
              Categorie categorie,
              const Aanvraag& aanvraag) {
    return any(wereld.toestemmingen, [&](const Toestemming& t) {
        return t.gever == gever && t.over == over && t.categorie == categorie &&
               t.doel == aanvraag.doel && is_ontvanger(t.aan, aanvraag.subject) &&
               t.venster.contains(aanvraag.nu);
    });
}

std::vector<PersoonId> gezagdragers(const Lid& kind, Instant moment) {
    std::vector<PersoonId> found;
    for (const Gezag& gezag : kind.gezag) {
        if (gezag.venster.contains(moment) && !holds(found, gezag.ouder))
            found.push_back(gezag.ouder);
    }
    return found;
}

bool ouders_stemmen_in(const Wereld& wereld,
                       const Lid& kind,
                       Categorie categorie,
                       const Aanvraag& aanvraag,
                       GezamenlijkGezag schakelaar) {
    const auto dragers = gezagdragers(kind, aanvraag.nu);
    const auto zegt_ja = [&](const PersoonId& ouder) {
        return stemt_in(wereld, ouder, kind.id, categorie, aanvraag);
    };
    if (schakelaar == GezamenlijkGezag::een_ouder) return any(dragers, zegt_ja);
    return !dragers.empty() && each(dragers, zegt_ja);
}

bool is_geblokkeerd(const Wereld& wereld, const Lid& kind, Categorie categorie, Instant moment) {
    return any(wereld.blokkades, [&](const Blokkade& b) {
        return b.over == kind.id && b.categorie == categorie && b.venster.contains(moment) &&
               heeft_gezag(kind, b.ouder, moment);
    });
}

bool mag_over(const Wereld& wereld,
              const Lid& lid,
              Categorie categorie,
              const Aanvraag& aanvraag,
              const Schakelaars& schakelaars) {
    const int jaren = leeftijd(lid, aanvraag.nu);
    const bool is_onbekwaam = is_wilsonbekwaam(lid, aanvraag.nu);
    const bool anderen_beslissen = jaren < 12 || (jaren < 18 && is_onbekwaam);
    const auto ouders = [&] {
        return ouders_stemmen_in(wereld, lid, categorie, aanvraag, schakelaars.gezamenlijk_gezag);
    };
    const auto zelf = [&] { return stemt_in(wereld, lid.id, lid.id, categorie, aanvraag); };
    if (anderen_beslissen || jaren < 16) {
        if (is_geblokkeerd(wereld, lid, categorie, aanvraag.nu)) return false;
        if (anderen_beslissen) return ouders();
        return zelf() && (schakelaars.van_12_tot_15 == Toestemming12Tot15::alleen_kind || ouders());
    }
    return !is_onbekwaam && zelf();
}

// Those a part is about; for the family as a whole every member.
std::vector<PersoonId> om_wie(const Wereld& wereld, const Deel& deel) {
    if (!deel.over.empty()) return deel.over;
    std::vector<PersoonId> all;
    for (const Lid& lid : wereld.leden) all.push_back(lid.id);
    return all;
}

}  // namespace

const Lid* lid(const Wereld& wereld, const PersoonId& id) {
    const auto found = std::find_if(
        wereld.leden.begin(), wereld.leden.end(), [&](const Lid& l) { return l.id == id; });
    return found == wereld.leden.end() ? nullptr : &*found;
}

int leeftijd(const Lid& lid, Instant moment) {
    const std::chrono::year_month_day born{lid.geboren};
    const std::chrono::year_month_day today{dutch_day(moment)};
    const int years = static_cast<int>(today.year()) - static_cast<int>(born.year());
    // By month and day 29 February comes before 1 March in every year, and after 28 February.
    const bool had_birthday =
        std::pair{today.month(), today.day()} >= std::pair{born.month(), born.day()};
    return had_birthday ? years : years - 1;
}

bool is_wilsonbekwaam(const Lid& lid, Instant moment) {
    return any(lid.wilsonbekwaam, [&](const Venster& v) { return v.contains(moment); });
}

bool heeft_gezag(const Lid& kind, const PersoonId& ouder, Instant moment) {
    return any(kind.gezag, [&](const Gezag& gezag) {
        return gezag.ouder == ouder && gezag.venster.contains(moment);
    });
}

bool heeft_mandaat(const Wereld& wereld, const Subject& subject, Instant moment) {
    if (subject.soort != SubjectSoort::professional) return true;
    return any(wereld.mandaten, [&](const Mandaat& m) {
        return m.wie == subject.id && m.organisatie == subject.organisatie &&
               m.venster.contains(moment);
    });
}

bool heeft_toestemming(const Wereld& wereld,
                       const Deel& deel,
                       Categorie categorie,
                       const Aanvraag& aanvraag,
                       const Schakelaars& schakelaars) {
    return !deel.over.empty() && each(deel.over, [&](const PersoonId& id) {
        const Lid* found = lid(wereld, id);
        return found != nullptr && mag_over(wereld, *found, categorie, aanvraag, schakelaars);
    });
}

bool heeft_grondslag(const Wereld& wereld,
                     const Deel& deel,
                     Categorie categorie,
                     const Uuid& item,
                     const Aanvraag& aanvraag) {
    const std::string& organisatie = aanvraag.subject.organisatie;
    if (organisatie.empty() || deel.over.empty()) return false;
    return each(deel.over, [&](const PersoonId& id) {
        return any(wereld.grondslagen, [&](const Grondslag& g) {
            return g.aan == organisatie && g.categorie == categorie && g.over == id &&
                   (!g.item || *g.item == item) && g.venster.contains(aanvraag.nu);
        });
    });
}

bool is_dreiging_voor(const Wereld& wereld,
                      const PersoonId& van,
                      const PersoonId& naar,
                      Instant moment) {
    const bool began = any(wereld.dreigingen, [&](const Dreiging& d) {
        return d.van == van && d.naar == naar && d.venster.from <= moment;
    });
    return began && !any(wereld.vrijgaven, [&](const Vrijgave& v) {
               return v.persoon == naar && v.aan == van && v.venster.contains(moment);
           });
}

bool moet_plaats_verborgen(const Wereld& wereld, const Deel& deel, Instant moment) {
    return any(om_wie(wereld, deel), [&](const PersoonId& id) {
        const Lid* found = lid(wereld, id);
        if (found != nullptr && found->adres_geheim) return true;
        return any(wereld.dreigingen, [&](const Dreiging& d) {
            return d.naar == id && is_dreiging_voor(wereld, d.van, id, moment);
        });
    });
}

bool kent_de_plaats(const Wereld& wereld,
                    const Deel& deel,
                    const Subject& subject,
                    Instant moment) {
    const auto about = om_wie(wereld, deel);
    return !about.empty() && each(about, [&](const PersoonId& id) {
        return any(wereld.plaatskennis, [&](const Plaatskennis& k) {
            return k.persoon == id && k.wie == subject.id && k.venster.contains(moment);
        });
    });
}

bool bedreigt_iemand_van(const Wereld& wereld,
                         const PersoonId& persoon,
                         const Deel& deel,
                         Instant moment) {
    return any(om_wie(wereld, deel),
               [&](const PersoonId& id) { return is_dreiging_voor(wereld, persoon, id, moment); });
}

Wereld voor(Wereld wereld, const std::string& subject, Instant moment) {
    const bool is_beside_someone = any(wereld.banden, [&](const Band& band) {
        const bool is_beside = band.betrekking == Betrekking::vertrouwenspersoon ||
                               band.betrekking == Betrekking::gemachtigde;
        return band.wie == subject && is_beside && band.venster.contains(moment);
    });
    if (is_beside_someone) return wereld;
    std::erase_if(wereld.banden, [&](const Band& band) {
        return band.wie != subject || !band.venster.contains(moment);
    });
    std::erase_if(wereld.plaatskennis, [&](const Plaatskennis& known) {
        return known.wie != subject || !known.venster.contains(moment);
    });
    return wereld;
}

}  // namespace naast::inzage
