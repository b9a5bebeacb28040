#include "naast/inzage/oordeel.h"

#include "naast/inzage/beleid.h"
#include "naast/inzage/gronden.h"

#include <algorithm>

namespace naast::inzage {

namespace {

constexpr std::chrono::minutes second_factor_lasts{15};  // design 2.4
constexpr int sees_for_oneself = 12;                     // Source: Jeugdwet 7.3.10.
constexpr int decides_oneself = 16;                      // Source: Jeugdwet 7.3.11.
constexpr int of_age = 18;                               // Source: Jeugdwet 1.1.

bool is_sealed(Categorie categorie) {
    using enum Categorie;
    return categorie == loc || categorie == source || categorie == childtalk || categorie == note ||
           categorie == adviser;
}

bool holds_text(const std::vector<std::string>& all, const std::string& one) {
    return !one.empty() && std::find(all.begin(), all.end(), one) != all.end();
}

bool is_only(const std::vector<PersoonId>& persons, const std::optional<PersoonId>& one) {
    return one && !persons.empty() &&
           std::all_of(persons.begin(), persons.end(), [&](const auto& p) { return p == *one; });
}

bool is_for_professionals(Betrekking betrekking) {
    return betrekking <= Betrekking::school || betrekking >= Betrekking::toezicht;
}
bool is_for_both(Betrekking betrekking) {
    return betrekking == Betrekking::vertrouwenspersoon || betrekking == Betrekking::gemachtigde;
}
bool is_over_others(Betrekking betrekking) {
    return betrekking >= Betrekking::toezicht;
}

// Decides on one item for one question.
class Judge {
public:
    // Of a principal only what the member is to the family: not whom the member stands beside.
    enum class Ties { all, of_a_member };

    Judge(const Wereld& wereld,
          const Item& item,
          const Aanvraag& aanvraag,
          const Schakelaars& schakelaars,
          Ties ties = Ties::all)
        : wereld_(wereld),
          item_(item),
          aanvraag_(aanvraag),
          schakelaars_(schakelaars),
          ties_(ties) {}

    Oordeel judge() const {
        if (!subject().ingelogd) return refused("not logged in");
        if (is_shut_out()) return refused("prohibited");
        if (item_.is_vernietigd) return destroyed();
        if (is_withheld()) return refused("withheld");
        if (aanvraag_.handeling == Handeling::schrijven) return writing();
        return reading();
    }

    // What the parts show by the ties of the subject; and for who stands beside a member, whether
    // that member's own view counts as it is while the item is disputed.
    enum class Dispute { counts, does_not_count };
    std::vector<Zicht> shown(Dispute dispute) const {
        std::vector<Zicht> all;
        for (const Deel& deel : item_.delen) {
            // Groups of fields often differ in nothing that is asked.
            const auto* same = std::find(item_.delen.data(), &deel, deel);
            if (same != &deel)
                all.push_back(all[static_cast<std::size_t>(same - item_.delen.data())]);
            else
                all.push_back(aanvraag_.doel == Doel::nood ? in_emergency(deel)
                                                           : by_ties(deel, dispute));
        }
        return dispute == Dispute::counts ? disputed(all) : all;
    }

private:
    const Subject& subject() const { return aanvraag_.subject; }
    Instant now() const { return aanvraag_.nu; }
    bool is_professional() const { return subject().soort == SubjectSoort::professional; }

    Oordeel refused(std::string_view why) const {
        return {Uitkomst::bestaat_niet, std::vector(item_.delen.size(), Zicht::niets), why};
    }

    // Readings 1, 3 and 4: nothing goes before these, not a tie, not consent, not an emergency.
    bool is_shut_out() const {
        if (!is_professional() && subject().soort != SubjectSoort::burger) return true;
        if (is_professional() && subject().persoon) return true;
        const bool has_a_stake = std::any_of(
            wereld_.belangen.begin(), wereld_.belangen.end(), [&](const Belang& belang) {
                return belang.wie == subject().id && belang.venster.contains(now());
            });
        if (has_a_stake) return true;
        return wereld_.is_beschermd && is_professional() && !has_emergency_access() &&
               !holds_text(wereld_.beschermd_team, subject().id);
    }

    bool is_withheld() const {
        return std::any_of(
            wereld_.onthouden.begin(), wereld_.onthouden.end(), [&](const Onthouden& o) {
                return o.item == item_.id && o.voor == subject().id && o.venster.contains(now());
            });
    }

    // --- ties

    const Lid* lid_of(const Band& band) const {
        return band.persoon ? lid(wereld_, *band.persoon) : nullptr;
    }

    // Reading 12: a parent sees by authority, as a court or a registry says it.
    bool has_its_authority(const Band& band) const {
        const bool needs_it =
            band.betrekking == Betrekking::ouder_met_gezag || band.betrekking == Betrekking::voogd;
        if (!needs_it) return true;
        const Lid* kind = lid_of(band);
        return kind != nullptr && subject().persoon &&
               heeft_gezag(*kind, *subject().persoon, now());
    }

    bool is_live(const Band& band) const {
        const bool is_its_kind = is_for_both(band.betrekking) ||
                                 is_for_professionals(band.betrekking) == is_professional();
        const bool counts = ties_ == Ties::all || band.betrekking == Betrekking::zelf ||
                            band.betrekking == Betrekking::ouder_met_gezag ||
                            band.betrekking == Betrekking::voogd;
        return band.wie == subject().id && is_its_kind && counts && band.venster.contains(now()) &&
               has_its_authority(band);
    }

    template <class F>
    bool any_tie(const F& is_it) const {
        if (!heeft_mandaat(wereld_, subject(), now())) return false;
        return std::any_of(wereld_.banden.begin(), wereld_.banden.end(), [&](const Band& band) {
            return is_live(band) && is_it(band);
        });
    }
    template <class F>
    bool any_tie_for_purpose(const F& is_it) const {
        return any_tie([&](const Band& band) {
            return laat_toe(band.betrekking, aanvraag_.doel) && is_it(band);
        });
    }

    Rij row_of(const Band& band) const {
        switch (band.betrekking) {
            case Betrekking::regisseur:
            case Betrekking::duo: return Rij::regisseur;
            case Betrekking::toegang: return Rij::toegang;
            case Betrekking::betrokken_professional: return Rij::betrokken_professional;
            case Betrekking::aanbieder: return Rij::aanbieder;
            case Betrekking::verwijzer: return Rij::verwijzer;
            case Betrekking::tafelgast: return Rij::tafelgast;
            case Betrekking::veilig_thuis: return Rij::veilig_thuis;
            case Betrekking::raad: return Rij::raad;
            case Betrekking::jeugdbescherming: return Rij::jeugdbescherming;
            case Betrekking::huisarts:
            case Betrekking::jeugdgezondheidszorg:
            case Betrekking::school: return Rij::dichtbij;
            case Betrekking::ouder_met_gezag:
            case Betrekking::voogd: return row_of_parent(band);
            case Betrekking::zelf: return row_of_oneself(band);
            case Betrekking::jim:
            case Betrekking::netwerk: return Rij::netwerk;
            case Betrekking::toezicht: return Rij::toezicht;
            case Betrekking::privacyfunctionaris: return Rij::privacyfunctionaris;
            case Betrekking::ouder_zonder_gezag:
            case Betrekking::vertrouwenspersoon:
            case Betrekking::gemachtigde:
            case Betrekking::audit: break;
        }
        return Rij::niets;
    }

    Rij row_of_parent(const Band& band) const {
        const Lid* kind = lid_of(band);
        const int years = leeftijd(*kind, now());
        if (years >= of_age) return Rij::niets;
        const bool is_theirs = years < decides_oneself || is_wilsonbekwaam(*kind, now());
        return is_theirs ? Rij::ouder_tot_16 : Rij::ouder_van_16_17;
    }

    Rij row_of_oneself(const Band& band) const {
        const Lid* self = lid_of(band);
        const bool is_able = self != nullptr && leeftijd(*self, now()) >= sees_for_oneself &&
                             !is_wilsonbekwaam(*self, now());
        return is_able ? Rij::zelf_vanaf_12 : Rij::zelf_tot_12;
    }

    // Reading 6.
    bool covers(const Band& band, const PersoonId& id) const {
        using enum Betrekking;
        switch (band.betrekking) {
            case regisseur:
            case duo:
            case toegang:
            case betrokken_professional:
            case tafelgast:
            case veilig_thuis:
            case raad:
            case jim:
            case netwerk:
            case toezicht:
            case privacyfunctionaris: return true;
            default: break;
        }
        const bool is_parent = band.betrekking == ouder_met_gezag || band.betrekking == voogd;
        if (band.betrekking == aanbieder) return holds(band.personen, id);
        return id == band.persoon || (is_parent && id == subject().persoon);
    }
    // `about`: one of those the part is about; nullptr: the family as a whole.
    bool covers(const Band& band, const PersoonId* about) const {
        return about == nullptr || covers(band, *about);
    }

    // --- a part

    bool is_addressed(const Deel& deel) const {
        return holds_text(deel.gericht_aan, subject().id) ||
               holds_text(deel.gericht_aan, subject().organisatie) ||
               (subject().persoon && holds_text(deel.gericht_aan, subject().persoon->waarde));
    }
    bool is_of_own_organisation(const Deel& deel) const {
        return !subject().organisatie.empty() && deel.organisatie == subject().organisatie;
    }
    bool child_agrees(const Band& band, const Deel& deel, Categorie categorie) const {
        if (!holds(deel.over, *band.persoon)) return true;
        return std::any_of(
            wereld_.toestemmingen.begin(), wereld_.toestemmingen.end(), [&](const Toestemming& t) {
                return t.gever == *band.persoon && t.over == *band.persoon &&
                       t.categorie == categorie && t.doel == aanvraag_.doel &&
                       t.aan == subject().id && t.venster.contains(now());
            });
    }

    bool is_met(const Mogelijkheid& way,
                const Band& band,
                const Deel& deel,
                const PersoonId* about,
                Categorie categorie) const {
        const auto& said = deel.verklaring_van;
        const bool holds_for_all = way.beschermt || way.zicht == Zicht::bestaat;
        if (!holds_for_all && !covers(band, about)) return false;
        if (way.beschermt && !deel.beschermt) return false;
        if (way.eigen && !is_of_own_organisation(deel)) return false;
        if (way.traject && (!band.traject || band.traject != deel.traject)) return false;
        if (way.gericht && !is_addressed(deel)) return false;
        if (way.bereik &&
            std::find(band.bereik.begin(), band.bereik.end(), categorie) == band.bereik.end())
            return false;
        if (way.over_zichzelf && !is_only(deel.over, subject().persoon)) return false;
        if (way.geen_ander && !said.empty() && !is_only(said, subject().persoon)) return false;
        if (way.eigen_woord && !is_only(said, subject().persoon)) return false;
        if (way.kind_stemt_in && !child_agrees(band, deel, categorie)) return false;
        if (way.grondslag && !heeft_grondslag(wereld_, deel, categorie, item_.id, aanvraag_))
            return false;
        return !way.toestemming ||
               heeft_toestemming(wereld_, deel, categorie, aanvraag_, schakelaars_);
    }

    // Reading 16: what can betray where someone is, who must not be found, is guarded as LOC
    // besides as what it is.
    bool is_place(const Deel& deel) const {
        return deel.categorie == Categorie::loc ||
               (deel.verraadt_plaats && moet_plaats_verborgen(wereld_, deel, now()));
    }

    // For the one of those it is about for whom it shows least.
    Zicht by_table(const Deel& deel, Categorie categorie) const {
        if (deel.over.empty()) return by_table(deel, nullptr, categorie);
        Zicht least = Zicht::alles;
        for (const PersoonId& id : deel.over)
            least = std::min(least, by_table(deel, &id, categorie));
        return least;
    }
    Zicht by_table(const Deel& deel, const PersoonId* about, Categorie categorie) const {
        Zicht best = Zicht::niets;
        const bool is_source = deel.categorie == Categorie::source;
        any_tie_for_purpose([&](const Band& band) {
            if (is_source && is_over_others(band.betrekking)) return false;
            best = std::max(best,
                            categorie == Categorie::msg ? message(band, deel, about)
                                                        : cell(band, deel, about, categorie));
            return best == Zicht::alles;
        });
        return best;
    }

    Zicht message(const Band& band, const Deel& deel, const PersoonId* about) const {
        const bool is_own = deel.auteur == subject().id || is_addressed(deel);
        const bool gives = band.betrekking != Betrekking::audit && covers(band, about);
        return is_own && gives ? Zicht::alles : Zicht::niets;
    }

    Zicht cell(const Band& band,
               const Deel& deel,
               const PersoonId* about,
               Categorie categorie) const {
        Zicht best = Zicht::niets;
        for (const Mogelijkheid& way : cel(row_of(band), categorie)) {
            if (way.zicht > best && is_met(way, band, deel, about, categorie)) best = way.zicht;
        }
        return best;
    }

    Zicht by_ties(const Deel& deel, Dispute dispute) const {
        const bool place = is_place(deel);
        if (place && is_threat_to(deel)) return Zicht::niets;
        const Zicht own = place && !may_see_place(deel) ? Zicht::niets : by_own_category(deel);
        const bool is_kept_from_it = place && !kent_de_plaats(wereld_, deel, subject(), now());
        return is_kept_from_it ? own : std::max(own, as_delegate(deel, dispute));
    }
    Zicht by_own_category(const Deel& deel) const {
        return is_sealed(deel.categorie) ? sealed(deel) : by_table(deel, deel.categorie);
    }

    // --- sealed classes

    bool has_a_tie_that_counts() const {
        return any_tie_for_purpose(
            [](const Band& band) { return !is_over_others(band.betrekking); });
    }
    bool has_tie_of(Betrekking betrekking) const {
        return any_tie_for_purpose([&](const Band& band) { return band.betrekking == betrekking; });
    }
    bool is_author(const Deel& deel) const { return deel.auteur == subject().id; }

    // A tie of the subject's own, that the list of who knows the place goes with.
    static bool can_know_places(const Band& band) {
        return !is_over_others(band.betrekking) && !is_for_both(band.betrekking);
    }
    bool may_see_place(const Deel& deel) const {
        return kent_de_plaats(wereld_, deel, subject(), now()) &&
               any_tie_for_purpose(can_know_places);
    }

    bool holds_the_report(const Deel& deel) const {
        return has_tie_of(Betrekking::veilig_thuis) && is_of_own_organisation(deel);
    }

    Zicht sealed(const Deel& deel) const {
        switch (deel.categorie) {
            case Categorie::loc: return when(may_see_place(deel));
            case Categorie::source:
                if (holds_the_report(deel)) return Zicht::alles;
                return deel.bron_stemt_in ? by_table(deel, Categorie::safety) : Zicht::niets;
            case Categorie::childtalk: return when(is_own_talk(deel) || is_own_note(deel));
            case Categorie::note: return when(is_own_note(deel));
            case Categorie::adviser:
                return when(is_author(deel) && has_tie_of(Betrekking::vertrouwenspersoon));
            default: return Zicht::niets;
        }
    }
    static Zicht when(bool is_so) { return is_so ? Zicht::alles : Zicht::niets; }

    bool is_own_note(const Deel& deel) const {
        return is_professional() && is_author(deel) && has_a_tie_that_counts();
    }

    bool is_own_talk(const Deel& deel) const {
        return any_tie_for_purpose([&](const Band& band) {
            if (!is_only(deel.over, band.persoon)) return false;
            const Lid* self = lid_of(band);
            return band.betrekking == Betrekking::zelf && self != nullptr &&
                   subject().persoon == band.persoon &&
                   leeftijd(*self, now()) >= sees_for_oneself && !is_wilsonbekwaam(*self, now());
        });
    }

    bool is_threat_to(const Deel& deel) const {
        if (subject().persoon && bedreigt_iemand_van(wereld_, *subject().persoon, deel, now()))
            return true;
        return any_tie([&](const Band& band) {
            return is_for_both(band.betrekking) && band.persoon &&
                   bedreigt_iemand_van(wereld_, *band.persoon, deel, now());
        });
    }

    // --- who stands beside a member: never more than that member (reading 15)

    Zicht as_delegate(const Deel& deel, Dispute dispute) const {
        Zicht best = Zicht::niets;
        any_tie_for_purpose([&](const Band& band) {
            if (!is_for_both(band.betrekking) || !band.persoon) return false;
            const bool is_closed = deel.categorie == Categorie::childtalk &&
                                   band.betrekking == Betrekking::gemachtigde;
            if (!is_closed) best = std::max(best, seen_by_principal(*band.persoon, deel, dispute));
            return false;
        });
        return best;
    }

    Zicht seen_by_principal(const PersoonId& persoon, const Deel& deel, Dispute dispute) const {
        Zicht best = Zicht::niets;
        for (const Band& band : wereld_.banden) {
            const bool is_principal = band.betrekking == Betrekking::zelf &&
                                      band.persoon == persoon && band.venster.contains(now());
            if (!is_principal) continue;
            Aanvraag theirs = aanvraag_;
            theirs.subject = {band.wie, SubjectSoort::burger, "", persoon, true, {}};
            Item one = item_;
            one.delen = {deel};
            const Judge judge(wereld_, one, theirs, schakelaars_, Ties::of_a_member);
            if (judge.is_shut_out() || judge.is_withheld()) continue;
            best = std::max(best, judge.shown(dispute).front());
        }
        return best;
    }

    // --- the whole

    Zicht in_emergency(const Deel& deel) const {
        if (!has_emergency_access()) return Zicht::niets;
        // H1 of the design: absolute, also in an emergency.
        if (is_place(deel) && (is_threat_to(deel) || !has_emergency_with_place()))
            return Zicht::niets;
        switch (deel.categorie) {
            case Categorie::core:
            case Categorie::plan:
            case Categorie::safety: return Zicht::alles;
            case Categorie::medical: return when(deel.is_noodzakelijk);
            case Categorie::loc: return Zicht::alles;
            default: return Zicht::niets;
        }
    }
    bool has_emergency_access() const {
        const bool is_asked =
            aanvraag_.doel == Doel::nood && aanvraag_.handeling == Handeling::lezen;
        return is_asked && is_professional() && heeft_mandaat(wereld_, subject(), now()) &&
               any_grant([](const Noodtoegang&) { return true; });
    }
    bool has_emergency_with_place() const {
        return any_grant([](const Noodtoegang& grant) { return grant.ook_plaats; });
    }
    template <class F>
    bool any_grant(const F& is_it) const {
        return std::any_of(
            wereld_.noodtoegang.begin(), wereld_.noodtoegang.end(), [&](const Noodtoegang& grant) {
                return grant.wie == subject().id && grant.venster.contains(now()) && is_it(grant);
            });
    }

    Oordeel destroyed() const {
        if (aanvraag_.handeling == Handeling::schrijven ||
            !any_tie([](const Band&) { return true; }))
            return refused("no tie");
        Oordeel oordeel = refused("destroyed");
        oordeel.uitkomst = Uitkomst::vernietigd;
        return oordeel;
    }

    bool is_disputed_by_another() const {
        if (!item_.beperkt_door || item_.beperkt_door == subject().persoon) return false;
        return !has_tie_of(Betrekking::privacyfunctionaris);
    }
    std::vector<Zicht> disputed(std::vector<Zicht> shown) const {
        if (!is_disputed_by_another()) return shown;
        for (Zicht& one : shown) one = std::min(one, Zicht::bestaat);
        return shown;
    }

    Oordeel reading() const {
        const std::vector<Zicht> undisputed = shown(Dispute::does_not_count);
        Oordeel oordeel{
            outcome_of(undisputed), item_.beperkt_door ? shown(Dispute::counts) : undisputed, ""};
        const bool is_read =
            oordeel.uitkomst == Uitkomst::gedeeltelijk || oordeel.uitkomst == Uitkomst::toegestaan;
        if (!is_read) {
            oordeel.reden = "no ground";
            return oordeel;
        }
        if (oordeel.zicht != undisputed) oordeel.uitkomst = Uitkomst::gedeeltelijk;
        if (!needs_second_factor(oordeel.zicht)) return oordeel;
        oordeel = refused("second factor");
        oordeel.uitkomst = Uitkomst::aanmelden;
        return oordeel;
    }

    static Uitkomst outcome_of(const std::vector<Zicht>& shown) {
        if (shown.empty()) return Uitkomst::bestaat_niet;
        const auto [least, most] = std::minmax_element(shown.begin(), shown.end());
        if (*least == Zicht::alles) return Uitkomst::toegestaan;
        if (*most >= Zicht::samenvatting) return Uitkomst::gedeeltelijk;
        return *most == Zicht::bestaat ? Uitkomst::bestaat : Uitkomst::bestaat_niet;
    }

    bool needs_second_factor(const std::vector<Zicht>& shown) const {
        const auto& at = subject().mfa_op;
        if (at && *at <= now() && now() - *at <= second_factor_lasts) return false;
        for (std::size_t i = 0; i < shown.size(); ++i) {
            const Deel& deel = item_.delen[i];
            // A source that consents is read as safety, but at the desk that holds the report.
            const bool is_open = deel.categorie == Categorie::source && deel.bron_stemt_in &&
                                 !holds_the_report(deel);
            const bool is_heavy = deel.categorie == Categorie::medical || is_place(deel) ||
                                  (is_sealed(deel.categorie) && !is_open);
            if (is_heavy && shown[i] >= Zicht::samenvatting) return true;
        }
        return false;
    }

    // --- writing (reading 23)

    Oordeel writing() const {
        const bool may = aanvraag_.doel != Doel::nood && !item_.delen.empty() &&
                         std::all_of(item_.delen.begin(), item_.delen.end(), [&](const Deel& d) {
                             return may_write(d);
                         });
        if (!may) return refused("no right to write");
        return {Uitkomst::toegestaan, std::vector(item_.delen.size(), Zicht::alles), ""};
    }

    bool may_write(const Deel& deel) const {
        if (!is_author(deel) || (is_professional() && deel.organisatie != subject().organisatie))
            return false;
        if (is_place(deel) && (is_threat_to(deel) || !may_see_place(deel))) return false;
        const auto may_about = [&](const PersoonId* about) {
            return any_tie_for_purpose([&](const Band& band) {
                return !band.alleen_lezen && gives_writing(band, deel, about);
            });
        };
        if (deel.over.empty()) return may_about(nullptr);
        return std::all_of(deel.over.begin(), deel.over.end(), [&](const PersoonId& id) {
            return may_about(&id);
        });
    }

    bool gives_writing(const Band& band, const Deel& deel, const PersoonId* about) const {
        const bool is_beside = is_for_both(band.betrekking);
        const bool is_over = is_over_others(band.betrekking);
        const bool is_working = is_for_professionals(band.betrekking) && !is_over;
        switch (deel.categorie) {
            case Categorie::msg: return covers(band, about) && !is_over && !is_beside;
            case Categorie::loc: return covers(band, about) && can_know_places(band);
            case Categorie::source:
                return covers(band, about) && band.betrekking == Betrekking::veilig_thuis;
            case Categorie::childtalk:
            case Categorie::note: return covers(band, about) && is_working;
            case Categorie::adviser:
                return covers(band, about) && band.betrekking == Betrekking::vertrouwenspersoon;
            default: break;
        }
        const Cel& ways = cel(row_of(band), deel.categorie);
        return std::any_of(ways.begin(), ways.end(), [&](const Mogelijkheid& way) {
            return way.schrijven && is_met(way, band, deel, about, deel.categorie);
        });
    }

    const Wereld& wereld_;
    const Item& item_;
    const Aanvraag& aanvraag_;
    const Schakelaars& schakelaars_;
    Ties ties_;
};

}  // namespace

Oordeel beoordeel(const Wereld& wereld,
                  const Item& item,
                  const Aanvraag& aanvraag,
                  const Schakelaars& schakelaars) {
    return Judge(wereld, item, aanvraag, schakelaars).judge();
}

}  // namespace naast::inzage
