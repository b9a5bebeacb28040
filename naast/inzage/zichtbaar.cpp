#include "naast/inzage/zichtbaar.h"

#include "naast/events/gelijk.h"
#include "naast/events/samenhang.h"
#include "naast/events/soort.h"
#include "naast/events/vormen.h"
#include "naast/inzage/anders_vanaf.h"
#include "naast/inzage/beleid.h"
#include "naast/inzage/gronden.h"
#include "naast/inzage/plaatswoorden.h"
#include "naast/inzage/stuk.h"

#include <algorithm>
#include <bitset>
#include <set>

namespace naast::inzage {

namespace {

const Instant far_ahead{date("2200-01-01")};

// An event names who recorded it by name and organisation; an import was recorded by nobody here.
bool is_author(const Gebruiker& gebruiker, const Event& event) {
    return event.herkomst == Herkomst::hier_vastgelegd && event.door.persoon == gebruiker.naam &&
           event.door.organisatie == gebruiker.organisatie.naam;
}

// A citizen, and who stands beside one, looks for oneself; as long as emergency access is open it
// is that. Who works with the family does so also with a ticket.
Doel purpose_of(const Gebruiker& gebruiker, const Wereld& world, Instant now) {
    if (gebruiker.soort == SubjectSoort::burger) return Doel::eigen_inzage;
    const bool is_emergency =
        std::any_of(world.noodtoegang.begin(), world.noodtoegang.end(), [&](const auto& grant) {
            return grant.wie == gebruiker.id && grant.venster.contains(now);
        });
    if (is_emergency) return Doel::nood;
    const auto allows = [&](Doel doel) {
        return std::any_of(world.banden.begin(), world.banden.end(), [&](const Band& tie) {
            return tie.wie == gebruiker.id && tie.venster.contains(now) &&
                   laat_toe(tie.betrekking, doel);
        });
    };
    for (const Doel doel : {Doel::samenwerken, Doel::toezicht})
        if (allows(doel)) return doel;
    return Doel::eigen_inzage;
}

// The member that this is, who logs in as such.
std::optional<PersoonId> member_of(const Gebruiker& gebruiker, const Wereld& world, Instant now) {
    if (gebruiker.soort != SubjectSoort::burger) return std::nullopt;
    for (const Band& tie : world.banden) {
        const bool is_self = tie.wie == gebruiker.id && tie.betrekking == Betrekking::zelf;
        if (is_self && tie.venster.contains(now)) return tie.persoon;
    }
    return std::nullopt;
}

// Which event another one is about, such as the one that is withdrawn.
std::optional<Uuid> event_named_by(const Inhoud& inhoud) {
    std::optional<Uuid> named;
    const Overloaded take{[&](const Uuid& id) { named = id; }, [](const auto&) {}};
    std::visit([&](const auto& kind) { each_value(kind, take); }, inhoud);
    return named;
}

bool adds_a_member(const Event& event) {
    return is_one_of<PersoonToegevoegd, KindVerwacht>(event.inhoud);
}

// Members whom these events name and of whom they do not say that they are there.
std::set<PersoonId> members_missing_in(const std::vector<RecordedEvent>& stream) {
    std::set<PersoonId> named;
    std::set<PersoonId> known;
    for (const RecordedEvent& recorded : stream) {
        const Event& event = recorded.event;
        (adds_a_member(event) ? known : named).insert(event.betreft.begin(), event.betreft.end());
        const Overloaded take{[&](const PersoonId& id) { named.insert(id); }, [](const auto&) {}};
        std::visit([&](const auto& kind) { each_value(kind, take); }, event.inhoud);
    }
    for (const PersoonId& id : known) named.erase(id);
    return named;
}

// Without the members who were added for an event that is not there any more.
void drop_members_of_nothing(std::vector<RecordedEvent>& stream, const std::set<Uuid>& added) {
    std::vector<RecordedEvent> others;
    for (const RecordedEvent& recorded : stream) {
        if (!added.contains(recorded.event.id)) others.push_back(recorded);
    }
    const std::set<PersoonId> asked = members_missing_in(others);
    std::erase_if(stream, [&](const RecordedEvent& recorded) {
        const Event& event = recorded.event;
        return added.contains(event.id) && !asked.contains(event.betreft.front());
    });
}

// Without those that name an event, a person or a thing of which one sees nothing: they would tell
// that it is there, and a fold would look for it in vain.
void drop_what_hangs_loose(std::vector<RecordedEvent>& stream) {
    for (std::size_t before = stream.size() + 1; stream.size() < before;) {
        before = stream.size();
        std::vector<Uuid> ids;
        ids.reserve(stream.size());
        Samenhang samenhang;
        for (const RecordedEvent& recorded : stream) {
            ids.push_back(recorded.event.id);
            samenhang.add(recorded.event);
        }
        std::sort(ids.begin(), ids.end());
        std::erase_if(stream, [&](const RecordedEvent& recorded) {
            const auto named = event_named_by(recorded.event.inhoud);
            const bool is_missing = named && !std::binary_search(ids.begin(), ids.end(), *named);
            return is_missing || samenhang.check(recorded.event);
        });
    }
}

class View {
public:
    View(const std::vector<RecordedEvent>& stream, const Gebruiker& gebruiker, Instant now)
        : gebruiker_(gebruiker), world_(wereld_van(stream, now, gebruiker.organisatie.naam)) {
        world_.wereld.mandaten.push_back({gebruiker.id, gebruiker.organisatie.naam, {}});
        question_ = vraag_van(gebruiker, world_.wereld, now);
        world_.noemt_plaats = noemen_een_plaats(
            stream, world_, gebruiker, {question_.subject.persoon, works_with_them(now)});
        world_.wereld = voor(std::move(world_.wereld), gebruiker.id, now);
    }

    Gezien see(const std::vector<RecordedEvent>& stream) {
        Gezien seen;
        bool is_whole = true;
        bool hides_members = false;
        std::set<Aanwezig> present;
        How how;
        seen.stream.reserve(stream.size());
        how.reserve(stream.size());
        for (const RecordedEvent& recorded : stream) {
            if (is_geheim_elders(recorded.event, world_)) {
                is_whole = false;
                continue;
            }
            const Item item = item_van(
                recorded.event, world_, is_author(gebruiker_, recorded.event), gebruiker_.id);
            const Oordeel oordeel = beoordeel(world_.wereld, item, question_);
            is_whole = is_whole && oordeel.uitkomst == Uitkomst::toegestaan;
            if (auto event = zoals_gezien(recorded.event, oordeel, gebruiker_)) {
                how.push_back({recorded.nr,
                               changed(recorded.event, *event, oordeel),
                               kinds_in(item, oordeel)});
                seen.stream.push_back(as_shown(recorded, std::move(*event)));
            } else if (oordeel.zicht.front() == Zicht::bestaat) {
                present.insert({item.delen.front().categorie, holder(item, oordeel)});
            } else {
                hides_members = hides_members || adds_a_member(recorded.event);
            }
        }
        std::set<Uuid> added;
        if (hides_members) added = add_members(stream, seen, how);
        if (!is_whole) {
            drop_what_hangs_loose(seen.stream);
            if (!added.empty()) drop_members_of_nothing(seen.stream, added);
            geef_schuilnamen(seen.stream);
            seen.aanwezig = named_first(present);
        }
        drop_what_is_gone(how, seen.stream);
        Kinds kinds;
        for (const Shown& one : how) kinds |= one.wat;
        for (std::size_t i = 0; i < kinds.size(); ++i)
            if (kinds.test(i)) seen.wat.push_back(static_cast<Categorie>(i));
        seen.kenmerk = mark(seen, how);
        seen.is_alles = is_whole;
        seen.lid = question_.subject.persoon;
        seen.mag_vastleggen = may_record();
        if (seen.mag_vastleggen) say_of_whom(seen);
        seen.doel = question_.doel;
        seen.als = live_ties();
        return seen;
    }

private:
    // Not in an emergency, on a ticket or beside a member who may not know a place.
    bool works_with_them(Instant now) const {
        if (question_.doel != Doel::samenwerken) return false;
        bool works = false;
        for (const Band& tie : world_.wereld.banden) {
            if (tie.wie != gebruiker_.id || !tie.venster.contains(now)) continue;
            const bool is_beside = tie.betrekking == Betrekking::vertrouwenspersoon ||
                                   tie.betrekking == Betrekking::gemachtigde;
            if (is_beside) return false;
            works = works || (!tie.alleen_lezen && laat_toe(tie.betrekking, question_.doel));
        }
        return works;
    }

    using Kinds = std::bitset<32>;  // a bit for each
    static_assert(static_cast<std::size_t>(Categorie::adviser) < Kinds{}.size(), "the last one");
    struct Shown {
        std::int64_t nr = 0;
        std::string minder;  // the event as it shows, if that is not as it is
        Kinds wat;
    };
    using How = std::vector<Shown>;  // one for each event that shows, in the order of nr

    static RecordedEvent as_shown(const RecordedEvent& recorded, Event event) {
        return {recorded.gezin, recorded.nr, recorded.vastgelegd_op, std::move(event)};
    }
    static void drop_what_is_gone(How& how, const std::vector<RecordedEvent>& stream) {
        auto shown = stream.begin();
        std::erase_if(how, [&](const Shown& one) {
            if (shown == stream.end() || shown->nr != one.nr) return true;
            ++shown;
            return false;
        });
    }
    // Not how it was decided: that can change without anything that shows.
    static std::string changed(const Event& event, const Event& seen, const Oordeel& oordeel) {
        if (oordeel.uitkomst == Uitkomst::toegestaan) return {};
        return zegt_hetzelfde(event, seen) ? std::string{} : om_te_vergelijken(seen);
    }
    static Kinds kinds_in(const Item& item, const Oordeel& oordeel) {
        Kinds kinds;
        for (std::size_t i = 0; i < item.delen.size(); ++i) {
            if (oordeel.zicht[i] >= Zicht::samenvatting)
                kinds.set(static_cast<std::size_t>(item.delen[i].categorie));
        }
        return kinds;
    }

    // Reading 31: whom it is about belongs to what one sees. So that such a member is there is as
    // addressed to this one; whether it then shows is for the decision.
    // Returns: the events that were added.
    std::set<Uuid> add_members(const std::vector<RecordedEvent>& stream,
                               Gezien& seen,
                               How& how) const {
        std::set<Uuid> added;
        const std::set<PersoonId> missing = members_missing_in(seen.stream);
        if (missing.empty()) return added;
        for (const RecordedEvent& recorded : stream) {
            const Event& event = recorded.event;
            const bool is_asked = adds_a_member(event) && missing.contains(event.betreft.front());
            if (!is_asked) continue;
            const auto [item, oordeel] = judged_as_a_member(event);
            if (auto shown = zoals_gezien(event, oordeel, gebruiker_)) {
                how.push_back(
                    {recorded.nr, changed(event, *shown, oordeel), kinds_in(item, oordeel)});
                added.insert(event.id);
                seen.stream.push_back(as_shown(recorded, std::move(*shown)));
            }
        }
        const auto by_nr = [](const auto& a, const auto& b) { return a.nr < b.nr; };
        std::sort(seen.stream.begin(), seen.stream.end(), by_nr);
        std::sort(how.begin(), how.end(), by_nr);
        return added;
    }

    // Who may read of one member alone, by consent about that one, is told of that one alone.
    std::pair<Item, Oordeel> judged_as_a_member(const Event& event) const {
        Item item = item_van(event, world_, is_author(gebruiker_, event), gebruiker_.id);
        for (Deel& deel : item.delen) deel.gericht_aan.push_back(gebruiker_.id);
        Oordeel oordeel = beoordeel(world_.wereld, item, question_);
        if (oordeel.zicht.front() >= Zicht::samenvatting) return {item, oordeel};
        // Not what could betray where another is: that stays about the whole family.
        for (Deel& deel : item.delen) {
            if (!deel.verraadt_plaats) deel.over = event.betreft;
        }
        oordeel = beoordeel(world_.wereld, item, question_);
        return {item, oordeel};
    }

    // Of whom it is not known whose it is: only where nobody is named for this kind.
    static std::vector<Aanwezig> named_first(const std::set<Aanwezig>& present) {
        std::vector<Aanwezig> all;
        for (const Aanwezig& one : present) {
            const bool is_known = std::any_of(present.begin(), present.end(), [&](const auto& o) {
                return o.categorie == one.categorie && !o.organisatie.empty();
            });
            if (!one.organisatie.empty() || !is_known) all.push_back(one);
        }
        return all;
    }

    std::vector<Betrekking> live_ties() const {
        std::set<Betrekking> ties;
        for (const Band& tie : world_.wereld.banden) {
            if (tie.wie == gebruiker_.id && tie.venster.contains(question_.nu))
                ties.insert(tie.betrekking);
        }
        return {ties.begin(), ties.end()};
    }

    bool may_record() const {
        if (question_.subject.soort != SubjectSoort::professional) return false;
        if (question_.doel != Doel::samenwerken) return false;
        const auto& ties = world_.wereld.banden;
        return std::any_of(ties.begin(), ties.end(), [&](const Band& tie) {
            return tie.wie == gebruiker_.id && tie.venster.contains(question_.nu) &&
                   !tie.alleen_lezen && laat_toe(tie.betrekking, Doel::samenwerken);
        });
    }

    void say_of_whom(Gezien& seen) const {
        for (const RecordedEvent& recorded : seen.stream) {
            const Event& event = recorded.event;
            if (!adds_a_member(event)) continue;
            const PersoonId& who = event.betreft.front();
            const auto* added = std::get_if<PersoonToegevoegd>(&event.inhoud);
            const bool is_pupil = added != nullptr && added->rol == Gezinsrol::kind;
            if (is_pupil && would_see(who, SchoolverzuimBegonnen{})) seen.school_van.push_back(who);
            if (would_see(who, HuishoudenGevormd{})) seen.plaats_van.push_back(who);
        }
        // It stands on the page, and can change by what does not show itself.
        for (const auto* some : {&seen.school_van, &seen.plaats_van}) {
            seen.kenmerk += '\n';
            for (const PersoonId& who : *some) seen.kenmerk += who.waarde + ' ';
        }
    }
    // Whether what this one records of that member would show to this one.
    bool would_see(const PersoonId& who, Inhoud inhoud) const {
        Event event;
        event.herkomst = Herkomst::hier_vastgelegd;
        event.door = {gebruiker_.naam, gebruiker_.organisatie.naam};
        event.betreft = {who};
        event.inhoud = std::move(inhoud);
        const Item item = item_van(event, world_, true, gebruiker_.id);
        return beoordeel(world_.wereld, item, question_).zicht.front() >= Zicht::samenvatting;
    }

    static std::string mark(const Gezien& seen, const How& how) {
        std::string mark;
        mark.reserve(seen.stream.size() * sizeof(Uuid));
        for (std::size_t i = 0; i < seen.stream.size(); ++i) {
            const auto& id = seen.stream[i].event.id;
            mark.append(id.bytes.begin(), id.bytes.end());
            mark += how[i].minder;
        }
        for (const Aanwezig& one : seen.aanwezig)
            mark += std::string(to_text(one.categorie)) + one.organisatie;
        return mark;
    }

    // Whose it is, unless that would betray a place.
    static std::string holder(const Item& item, const Oordeel& oordeel) {
        const bool is_hidden = oordeel.zicht[1] == Zicht::niets;
        return is_hidden ? afgeschermd : item.delen.front().organisatie;
    }

    const Gebruiker& gebruiker_;
    Gezinswereld world_;
    Aanvraag question_;
};

}  // namespace

bool werkt_met_het_gezin(const Gezien& gezien) {
    if (gezien.doel == Doel::nood) return true;
    return std::any_of(gezien.als.begin(), gezien.als.end(), [&](Betrekking tie) {
        return tie != Betrekking::tafelgast && laat_toe(tie, gezien.doel) &&
               (gezien.doel == Doel::samenwerken || gezien.doel == Doel::onderzoek);
    });
}

Aanvraag vraag_van(const Gebruiker& gebruiker, const Wereld& wereld, Instant nu) {
    Aanvraag question;
    question.subject.id = gebruiker.id;
    question.subject.soort = gebruiker.soort;
    question.subject.organisatie = gebruiker.organisatie.naam;
    question.subject.persoon = member_of(gebruiker, wereld, nu);
    question.subject.mfa_op = nu;  // a made-up person has no second factor to show
    question.doel = purpose_of(gebruiker, wereld, nu);
    question.nu = nu;
    return question;
}

Gezien zichtbaar(const std::vector<RecordedEvent>& stream, const Gebruiker& gebruiker, Instant nu) {
    Gezien seen = View(stream, gebruiker, nu).see(stream);
    seen.tot = anders_vanaf(stream, nu);
    return seen;
}

std::vector<Ingang> ingangen(const std::vector<RecordedEvent>& stream) {
    const Wereld world = wereld_van(stream, far_ahead, "").wereld;
    std::vector<Ingang> all;
    const auto add = [&](const std::string& wie, const Venster& venster) {
        const Ingang one{wie, venster};
        if (std::find(all.begin(), all.end(), one) == all.end()) all.push_back(one);
    };
    for (const Band& tie : world.banden) add(tie.wie, tie.venster);
    for (const Noodtoegang& grant : world.noodtoegang) add(grant.wie, grant.venster);
    return all;
}

}  // namespace naast::inzage
