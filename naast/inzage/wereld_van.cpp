#include "naast/inzage/wereld_van.h"

#include "naast/events/onderwerp.h"
#include "naast/events/soort.h"
#include "naast/gezin/gezin.h"
#include "naast/gezin/regie.h"
#include "naast/inzage/banden_van_buiten.h"
#include "naast/inzage/einden.h"
#include "naast/inzage/noodvenster.h"
#include "naast/inzage/toestemmingen_van.h"

#include <algorithm>

namespace naast::inzage {

namespace {

Venster from_until_day(Date from, const std::optional<Date>& until) {
    return {begin_of(from), until ? std::optional{begin_of(*until)} : std::nullopt};
}
Venster of(const Betrokkenheid& tie) {
    return from_until_day(tie.begin.op, tie.period().until);
}

bool covers_both(Venster& window, const Venster& other) {
    window.from = std::max(window.from, other.from);
    if (other.until && (!window.until || *other.until < *window.until)) window.until = other.until;
    return !window.until || window.from < *window.until;
}

struct Traject {
    HulpId hulp;
    std::string aanbieder;
    std::vector<PersoonId> personen;
    Venster venster;
};
// A child under a measure of a certified institution.
struct OnderToezicht {
    MaatregelId maatregel;
    std::string gi;
    std::vector<PersoonId> kinderen;
    Venster venster;
};

class Builder {
public:
    Builder(const std::vector<Selected>& selected, Instant now, const std::string& organisatie)
        : selected_(selected), now_(now), organisatie_(organisatie) {
        for (const Selected& one : selected) {
            evolve(gezin_, one);
            evolve(regie_, one);
            take_in(*this, one, one.event().inhoud);
        }
    }

    Gezinswereld build() {
        ends_.apply();
        members();
        ties_of_workers();
        ties_of_the_family();
        ties_from_outside();
        world().toestemmingen =
            toestemmingen_van(selected_, {gezin_, world().leden, inlogs_}, now_, organisatie_);
        places();
        // A protected dossier asks for two.
        for (const Noodvenster& one : noodvensters(selected_)) {
            const bool is_by_two = one.geopend.tweede.has_value();
            if (!is_by_two && world().is_beschermd) continue;
            world().noodtoegang.push_back({one.geopend.medewerker.id.waarde,
                                           one.geopend.ook_plaats && is_by_two,
                                           one.venster});
        }
        return std::move(made_);
    }

    // --- what stands in one event

    void operator()(const InlogGekoppeld& e, const Selected& one) {
        const PersoonId& lid = one.event().betreft.front();
        // One human is one member: a second one is a mistake, and gives nothing. Beside how many
        // members someone stands does not matter.
        const bool is_another =
            e.als == InlogAls::zelf &&
            std::any_of(inlogs_.begin(), inlogs_.end(), [&](const Inlog& c) {
                return c.inlog == e.inlog && c.als == InlogAls::zelf && c.lid != lid;
            });
        if (!is_another) inlogs_.push_back({e.inlog, e.als, lid, since(one)});
    }
    void operator()(const InlogOntkoppeld& e, const Selected& one) {
        end_of(inlogs_, one, [id = e.inlog](const Inlog& c) { return c.inlog == id; });
    }
    void operator()(const JimGestopt&, const Selected& one) {
        end_of(inlogs_, one, [&of = one.event().betreft](const Inlog& c) {
            return c.als == InlogAls::jim && holds(of, c.lid);
        });
    }
    void operator()(const HulpAangevraagd& e, const Selected& one) {
        if (e.aanbieder) begin(e.hulp, *e.aanbieder, one);
    }
    void operator()(const HulpGestart& e, const Selected& one) { begin(e.hulp, e.aanbieder, one); }
    void operator()(const HulpGestopt& e, const Selected& one) { end(e.hulp, one); }
    void operator()(const HulpAfgewezen& e, const Selected& one) { end(e.hulp, one); }
    void operator()(const MaatregelUitgesproken& e, const Selected& one) {
        if (!e.gi) return;
        Venster window = since(one);
        window.until = after(e.loopt_tot_en_met);
        measures_.push_back({e.maatregel, e.gi->naam, one.event().betreft, window});
    }
    void operator()(const MaatregelVerlengd& e, const Selected&) {
        for (OnderToezicht& measure : measures_) {
            if (measure.maatregel == e.maatregel) measure.venster.until = after(e.loopt_tot_en_met);
        }
    }
    void operator()(const MaatregelBeeindigd& e, const Selected& one) {
        end_of(measures_, one, [id = e.maatregel](const OnderToezicht& m) {
            return m.maatregel == id;
        });
    }
    void operator()(const DreigingVastgesteld& e, const Selected& one) {
        for (const PersoonId& id : one.event().betreft)
            world().dreigingen.push_back({e.van, id, since(one)});
        // A release was of what was known then.
        for (Vrijgave& release : world().vrijgaven) {
            if (release.aan == e.van && holds(one.event().betreft, release.persoon))
                release.venster.until = since(one).from;
        }
    }
    void operator()(const PlaatsGedeeld& e, const Selected& one) {
        Venster window = since(one);
        window.until = after(e.tot_en_met);
        for (const PersoonId& id : one.event().betreft)
            world().plaatskennis.push_back({id, e.met.id.waarde, window});
    }
    void operator()(const PlaatsNietMeerGedeeld& e, const Selected& one) {
        end_of(world().plaatskennis,
               one,
               [wie = e.met.waarde, &of = one.event().betreft](const Plaatskennis& k) {
                   return k.wie == wie && holds(of, k.persoon);
               });
    }
    void operator()(const PlaatsVrijgegeven& e, const Selected& one) {
        for (const PersoonId& id : one.event().betreft)
            world().vrijgaven.push_back({id, e.aan, since(one)});
    }
    void operator()(const GrondslagVastgelegd& e, const Selected& one) {
        Venster window = since(one);
        window.until = after(e.tot_en_met);
        if (e.aan.naam != organisatie_ || !window.contains(now_)) return;
        for (const PersoonId& id : one.event().betreft) {
            for (const Categorie wat : e.wat)
                world().grondslagen.push_back({e.aan.naam, wat, id, e.wet, e.gebeurtenis, window});
        }
    }
    void operator()(const DelenGeweigerd& e, const Selected& one) {
        for (const PersoonId& id : one.event().betreft) {
            for (const Categorie wat : e.wat)
                world().blokkades.push_back({e.ouder, id, wat, since(one)});
        }
    }
    void operator()(const WeigeringIngetrokken& e, const Selected& one) {
        end_of(world().blokkades,
               one,
               [ouder = e.ouder, &of = one.event().betreft](const Blokkade& b) {
                   return b.ouder == ouder && holds(of, b.over);
               });
    }
    void operator()(const StukOnthouden& e, const Selected& one) {
        if (e.voor_medewerker)
            world().onthouden.push_back({e.gebeurtenis, e.voor_medewerker->waarde, since(one)});
        if (e.voor_persoon) withheld_.push_back({e.gebeurtenis, *e.voor_persoon, since(one)});
    }
    void operator()(const StukBetwist& e, const Selected& one) {
        made_.betwist[e.gebeurtenis].push_back(one.event().betreft.front());
    }
    void operator()(const BetwistingAfgerond& e, const Selected& one) {
        std::erase(made_.betwist[e.gebeurtenis], one.event().betreft.front());
    }
    void operator()(const BelangGemeld& e, const Selected& one) {
        world().belangen.push_back({e.medewerker.id.waarde, since(one)});
    }
    void operator()(const BelangVoorbij& e, const Selected& one) {
        end_of(world().belangen, one, [wie = e.medewerker.waarde](const Belang& b) {
            return b.wie == wie;
        });
    }
    void operator()(const DossierBeschermd& e, const Selected&) {
        world().is_beschermd = !e.team.empty();
        world().beschermd_team.clear();
        for (const Medewerker& m : e.team) world().beschermd_team.push_back(m.id.waarde);
    }
    void operator()(const WilsonbekwaamVerklaard&, const Selected& one) {
        unable_.push_back({one.event().betreft.front(), since(one)});
    }
    void operator()(const WeerWilsbekwaam&, const Selected& one) {
        end_of(unable_, one, [wie = one.event().betreft.front()](const Unable& u) {
            return u.wie == wie;
        });
    }
    void operator()(const StukGedeeld& e, const Selected&) {
        auto& with = made_.gedeeld[e.gebeurtenis];
        if (e.met_persoon) with.push_back(e.met_persoon->waarde);
        if (e.met_inlog) with.push_back(e.met_inlog->waarde);
    }
    void operator()(const HuishoudenGevormd& e, const Selected&) {
        if (e.adres_geheim) made_.geheim.insert(e.huishouden);
    }

private:
    Wereld& world() { return made_.wereld; }

    template <class T, class F>
    void end_of(std::vector<T>& all, const Selected& one, const F& is_it) {
        ends_.add(all, one, is_it);
    }
    // Each begin is one of its own; help that goes on elsewhere ends at the first.
    void begin(const HulpId& hulp, const Organisatie& aanbieder, const Selected& one) {
        end_of(trajectories_, one, [hulp, naam = aanbieder.naam](const Traject& t) {
            return t.hulp == hulp && t.aanbieder != naam;
        });
        trajectories_.push_back({hulp, aanbieder.naam, one.event().betreft, since(one)});
    }
    void end(const HulpId& hulp, const Selected& one) {
        end_of(trajectories_, one, [hulp](const Traject& t) { return t.hulp == hulp; });
    }

    // --- members (reading 27)

    // Of a child whose birth is not known: too young to decide. Of a grown-up: grown up.
    Date born(const Persoon& persoon) const {
        if (persoon.geboren) return persoon.geboren->last_day();
        return persoon.rol == Gezinsrol::kind ? dutch_day(now_) : Date{};
    }
    void members() {
        for (const Persoon& persoon : gezin_.personen) {
            Lid& lid = world().leden.emplace_back();
            lid.id = persoon.id;
            lid.geboren = born(persoon);
            for (const naast::Gezag& gezag : gezin_.gezag) {
                if (gezag.kind != persoon.id) continue;
                const auto until = gezag.einde ? std::optional{gezag.einde->op} : std::nullopt;
                for (const PersoonId& ouder : gezag.bij)
                    lid.gezag.push_back({ouder, from_until_day(gezag.begin.op, until)});
            }
            for (const Unable& unable : unable_) {
                if (unable.wie == persoon.id) lid.wilsonbekwaam.push_back(unable.venster);
            }
            lid.adres_geheim = lives_in_secret(persoon.id);
        }
    }
    bool lives_in_secret(const PersoonId& id) const {
        return std::any_of(gezin_.woont.begin(), gezin_.woont.end(), [&](const Woont& home) {
            return home.persoon == id && !home.einde && made_.geheim.contains(home.in);
        });
    }

    // --- ties (reading 25)

    void tie(const MedewerkerId& wie, Betrekking betrekking, const Venster& window) {
        Band& band = world().banden.emplace_back();
        band.wie = wie.waarde;
        band.betrekking = betrekking;
        band.venster = window;
    }
    void tie(const MedewerkerId& wie,
             Betrekking betrekking,
             const std::vector<PersoonId>& personen,
             const Venster& window) {
        for (const PersoonId& id : personen) {
            tie(wie, betrekking, window);
            world().banden.back().persoon = id;
        }
    }

    // The day on which this worker was first said to stop or leave, after that day.
    std::optional<Date> first_end_of(const MedewerkerId& wie, Date since) const {
        std::optional<Date> first;
        for (const auto* list : {&gezin_.regisseurs, &gezin_.betrokkenen}) {
            for (const Betrokkenheid& one : *list) {
                if (one.medewerker.id == wie && one.einde && one.einde->op > since)
                    first = earliest(first, one.einde->op);
            }
        }
        return first;
    }
    static std::optional<Date> earliest(const std::optional<Date>& a,
                                        const std::optional<Date>& b) {
        if (!a || !b) return a ? a : b;
        return std::min(*a, *b);
    }

    void ties_of_workers() {
        for (const Betrokkenheid& regisseur : gezin_.regisseurs)
            tie(regisseur.medewerker.id, Betrekking::regisseur, of(regisseur));
        for (const Waarneming& cover : regie_.waarnemers) {
            // Until the last day that was agreed, or until there is another regisseur.
            Venster window{begin_of(cover.feit.op), after(cover.tot_en_met)};
            for (const Betrokkenheid& regisseur : gezin_.regisseurs) {
                if (regisseur.begin.op > cover.feit.op)
                    covers_both(window, {window.from, begin_of(regisseur.begin.op)});
            }
            tie(cover.medewerker.id, Betrekking::regisseur, window);
        }
        for (const Duo& duo : regie_.duos) {
            const auto until = duo.einde ? std::optional{duo.einde->op} : std::nullopt;
            for (const MedewerkerId& wie : {duo.een.id, duo.ander.id}) {
                const auto left = first_end_of(wie, duo.begin.op);
                tie(wie, Betrekking::duo, from_until_day(duo.begin.op, earliest(until, left)));
            }
        }
        for (const Betrokkenheid& involved : gezin_.betrokkenen) tie_of(involved);
    }

    // Whom it is about: those that the event names, or every child.
    std::vector<PersoonId> children_of(const Betrokkenheid& involved) const {
        const auto found = std::find_if(selected_.begin(), selected_.end(), [&](const auto& one) {
            return one.feit.gebeurtenis == involved.begin.gebeurtenis;
        });
        const bool names_some = found != selected_.end() && !found->event().betreft.empty();
        return names_some ? found->event().betreft : gezin_.kinderen();
    }

    void tie_of(const Betrokkenheid& involved) {
        const MedewerkerId& wie = involved.medewerker.id;
        const Venster window = of(involved);
        if (involved.rol == BetrokkenRol::vertrouwenspersoon)
            return tie(wie, Betrekking::vertrouwenspersoon, children_of(involved), window);
        if (involved.rol == BetrokkenRol::veiligheidsteam) return tie(wie, Betrekking::duo, window);
        switch (involved.medewerker.organisatie.soort) {
            case OrganisatieSoort::veilig_thuis: return tie(wie, Betrekking::veilig_thuis, window);
            case OrganisatieSoort::raad_voor_de_kinderbescherming:
                return tie(wie, Betrekking::raad, window);
            case OrganisatieSoort::gemeente: return tie(wie, Betrekking::toegang, window);
            case OrganisatieSoort::school:
                return tie(wie, Betrekking::school, children_of(involved), window);
            case OrganisatieSoort::huisarts:
                return tie(wie, Betrekking::huisarts, children_of(involved), window);
            case OrganisatieSoort::jeugdgezondheidszorg:
                return tie(wie, Betrekking::jeugdgezondheidszorg, children_of(involved), window);
            case OrganisatieSoort::gecertificeerde_instelling: return tie_of_gi(involved, window);
            case OrganisatieSoort::aanbieder: return tie_of_provider(involved, window);
            case OrganisatieSoort::lokaal_team:
            case OrganisatieSoort::politie:
            case OrganisatieSoort::rechtbank:
            case OrganisatieSoort::overig: break;
        }
        tie(wie, Betrekking::betrokken_professional, window);
    }

    // For each child as long as there is a measure; beside it as anyone who is involved.
    void tie_of_gi(const Betrokkenheid& involved, const Venster& window) {
        const MedewerkerId& wie = involved.medewerker.id;
        tie(wie, Betrekking::betrokken_professional, window);
        for (const OnderToezicht& measure : measures_) {
            Venster both = window;
            if (measure.gi == involved.medewerker.organisatie.naam &&
                covers_both(both, measure.venster))
                tie(wie, Betrekking::jeugdbescherming, measure.kinderen, both);
        }
    }

    void tie_of_provider(const Betrokkenheid& involved, const Venster& window) {
        bool has_trajectory = false;
        for (const Traject& traject : trajectories_) {
            if (traject.aanbieder != involved.medewerker.organisatie.naam) continue;
            has_trajectory = true;
            provider_tie(involved, traject, window, traject.venster, false);
            if (!traject.venster.until) continue;
            if (window.until && *window.until < *traject.venster.until) continue;  // left before
            const Venster later{*traject.venster.until, *traject.venster.until + na_een_traject};
            provider_tie(involved, traject, {window.from, {}}, later, true);
        }
        if (!has_trajectory)
            tie(involved.medewerker.id, Betrekking::betrokken_professional, window);
    }
    void provider_tie(const Betrokkenheid& involved,
                      const Traject& traject,
                      const Venster& window,
                      const Venster& other,
                      bool only_reads) {
        Venster both = window;
        if (!covers_both(both, other)) return;
        tie(involved.medewerker.id, Betrekking::aanbieder, both);
        Band& band = world().banden.back();
        band.traject = traject.hulp;
        band.personen = traject.personen;
        band.alleen_lezen = only_reads;
    }

    void ties_of_the_family() {
        for (const Inlog& inlog : inlogs_) {
            const MedewerkerId wie{inlog.inlog.waarde};
            tie(wie, tie_for(inlog.als), {inlog.lid}, inlog.venster);
            if (inlog.als == InlogAls::zelf) ties_of_a_parent(inlog);
        }
        for (const Withheld& withheld : withheld_) {
            for (const Inlog& inlog : inlogs_) {
                if (inlog.lid == withheld.voor && inlog.als == InlogAls::zelf)
                    world().onthouden.push_back(
                        {withheld.item, inlog.inlog.waarde, withheld.venster});
            }
        }
    }
    static Betrekking tie_for(InlogAls als) {
        switch (als) {
            case InlogAls::zelf: return Betrekking::zelf;
            case InlogAls::jim: return Betrekking::jim;
            case InlogAls::netwerk: return Betrekking::netwerk;
            case InlogAls::vertrouwenspersoon: return Betrekking::vertrouwenspersoon;
            case InlogAls::gemachtigde: return Betrekking::gemachtigde;
        }
        return Betrekking::netwerk;
    }
    void ties_of_a_parent(const Inlog& parent) {
        const MedewerkerId wie{parent.inlog.waarde};
        for (const Lid& kind : world().leden) {
            const auto is_theirs = [&](const Gezag& gezag) { return gezag.ouder == parent.lid; };
            // The decision itself asks whether the authority is live.
            if (std::any_of(kind.gezag.begin(), kind.gezag.end(), is_theirs))
                tie(wie, Betrekking::ouder_met_gezag, {kind.id}, parent.venster);
        }
    }

    void ties_from_outside() {
        for (const auto& some : {banden_op_ticket(selected_), banden_aan_tafel(selected_)})
            world().banden.insert(world().banden.end(), some.begin(), some.end());
    }

    // --- who knows where someone is (reading 30)

    void places() {
        // Who lives there knows it.
        for (const Inlog& inlog : inlogs_) {
            if (inlog.als != InlogAls::zelf) continue;
            for (const PersoonId& id : housemates(inlog.lid))
                world().plaatskennis.push_back({id, inlog.inlog.waarde, inlog.venster});
        }
        // Of those whose place is no secret, it is known to whom knows that of another.
        std::set<std::string> knowing;
        for (const Plaatskennis& known : world().plaatskennis) knowing.insert(known.wie);
        for (const Lid& lid : world().leden) {
            if (is_protected(lid)) continue;
            for (const std::string& wie : knowing)
                world().plaatskennis.push_back({lid.id, wie, {}});
        }
    }
    bool is_protected(const Lid& lid) {
        return lid.adres_geheim || std::any_of(world().dreigingen.begin(),
                                               world().dreigingen.end(),
                                               [&](const Dreiging& d) { return d.naar == lid.id; });
    }
    std::vector<PersoonId> housemates(const PersoonId& id) const {
        std::vector<PersoonId> mates{id};
        for (const Woont& home : gezin_.woont) {
            if (home.persoon != id || home.einde) continue;
            for (const Woont& other : gezin_.woont) {
                if (other.in == home.in && !other.einde && other.persoon != id)
                    mates.push_back(other.persoon);
            }
        }
        return mates;
    }

    struct Withheld {
        Uuid item;
        PersoonId voor;
        Venster venster;
    };
    struct Unable {
        PersoonId wie;
        Venster venster;
    };

    const std::vector<Selected>& selected_;
    Einden ends_;
    const Instant now_;
    const std::string& organisatie_;
    Gezin gezin_;
    Regie regie_;
    std::vector<Inlog> inlogs_;
    std::vector<Traject> trajectories_;
    std::vector<OnderToezicht> measures_;
    std::vector<Withheld> withheld_;
    std::vector<Unable> unable_;
    Gezinswereld made_;
};

}  // namespace

// What an event is about, and that a household is secret, holds for it also when it was withdrawn
// or is of later: someone may look back to when it counted.
static void remember(Gezinswereld& made, const Event& event) {
    const auto* home = std::get_if<HuishoudenGevormd>(&event.inhoud);
    if (home && home->adres_geheim && made.geheim.insert(home->huishouden).second)
        made.geheim_elders.insert(home->huishouden);
    const auto thing = onderwerp_van(event.inhoud);
    if (!thing || !thing->maakt) return;
    std::set<PersoonId>& over = made.over[thing->sleutel()];
    over.insert(event.betreft.begin(), event.betreft.end());
}

Gezinswereld wereld_van(const std::vector<RecordedEvent>& stream,
                        Instant nu,
                        const std::string& organisatie) {
    const Date today = dutch_day(nu);
    Gezinswereld made = Builder(select_events(stream, {today, today}), nu, organisatie).build();
    for (const RecordedEvent& recorded : stream) remember(made, recorded.event);
    return made;
}

}  // namespace naast::inzage
