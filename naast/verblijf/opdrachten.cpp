#include "naast/verblijf/opdrachten.h"

#include "naast/events/personen.h"
#include "naast/events/woorden.h"
#include "naast/gezin/gezag.h"
#include "naast/gezin/meebeslissen.h"

#include <algorithm>

namespace naast {

namespace {

// --- what is missing

// `given`: of which a reason is there.
template <class Given>
std::vector<VerblijfVorm> rungs_without_reason(const Verblijf& verblijf,
                                               const PersoonId& kind,
                                               VerblijfVorm vorm,
                                               Date day,
                                               const Given& given) {
    std::vector<VerblijfVorm> rungs = lichtere_vormen(vorm);
    const auto tried = eerder_gewoond(verblijf, kind, day);
    std::erase_if(rungs, [&](VerblijfVorm rung) {
        return std::find(tried.begin(), tried.end(), rung) != tried.end() ||
               std::any_of(
                   given.begin(), given.end(), [&](const auto& one) { return one.vorm == rung; });
    });
    return rungs;
}

template <class Given>
std::vector<AlternatiefSoort> not_looked_at(VerblijfVorm vorm, const Given& given) {
    std::vector<AlternatiefSoort> all = alternatieven_voor(vorm);
    std::erase_if(all, [&](AlternatiefSoort wat) {
        return std::any_of(
            given.begin(), given.end(), [&](const auto& one) { return one.wat == wat; });
    });
    return all;
}

Tekst names_of(const Gezin& gezin, const std::vector<PersoonId>& ids) {
    std::vector<std::string> names;
    names.reserve(ids.size());
    for (const PersoonId& id : ids) names.push_back(gezin.find(id)->naam);
    return opsomming(names);
}

// --- the start

std::optional<Unexpected<Weigering>> why_not_then(const Verblijf& verblijf,
                                                  const Gezin& gezin,
                                                  const StartPlaatsing& opdracht,
                                                  Date today) {
    if (opdracht.op > today) return still_to_come("op");
    if (!is_levend_kind(gezin, opdracht.kind)) {
        return required("kind",
                        {"Deze persoon is geen kind van dit gezin.",
                         "This person is no child of this family."});
    }
    for (const Plaatsing& other : verblijf.plaatsingen) {
        if (other.kind != opdracht.kind) continue;
        const std::string& naam = gezin.find(opdracht.kind)->naam;
        if (other.period().contains(opdracht.op)) {
            return required("kind",
                            {naam + " woont dan al ergens anders. Leg eerst vast dat dat stopt.",
                             naam + " lives elsewhere then. Record first that this stops."});
        }
        if (other.begin.op > opdracht.op) {
            return required("op",
                            {"Er staat al een plaatsing die later begon. Kies een latere dag.",
                             "A placement that began later stands already. Choose a later day."});
        }
    }
    if (opdracht.beoogd_einde <= opdracht.op) {
        return required("beoogdEinde",
                        {"Kies een dag na de eerste dag.", "Choose a day after the first day."});
    }
    return std::nullopt;
}

std::optional<Unexpected<Weigering>> closed_without_authorisation(
    VerblijfVorm vorm, const Machtigingen& machtigingen) {
    if (vorm != VerblijfVorm::gesloten || machtigingen.gesloten) return std::nullopt;
    return required("vorm",
                    {"Gesloten kan alleen met een gesloten machtiging van de rechter. U ziet er "
                     "geen op deze dag.",
                     "Closed is possible only with a closed authorisation of the court. You see "
                     "none on this day."});
}

std::optional<Unexpected<Weigering>> without_authorisation(const StartPlaatsing& opdracht,
                                                           const Machtigingen& machtigingen) {
    if (auto no = closed_without_authorisation(opdracht.vorm, machtigingen)) return no;
    const bool needs_one = opdracht.kader == Kader::gedwongen || machtigingen.onder_toezicht;
    if (needs_one && !machtigingen.uithuisplaatsing && !machtigingen.gesloten) {
        return required("kader",
                        {"Gedwongen, of onder toezicht, kan alleen met een machtiging van de "
                         "rechter. U ziet er geen op deze dag.",
                         "Forced, or under supervision, it is possible only with an authorisation "
                         "of the court. You see none on this day."});
    }
    return std::nullopt;
}

std::optional<Unexpected<Weigering>> without_being_heard(const Gezin& gezin,
                                                         const StartPlaatsing& opdracht) {
    std::vector<PersoonId> parents = te_horen(gezin, opdracht.kind, opdracht.op);
    if (!are_all_in(opdracht.gehoord, parents)) {
        return required("gehoord",
                        {"Hier staat iemand die geen gezag over dit kind heeft.",
                         "Someone stands here who has no authority over this child."});
    }
    std::erase_if(parents, [&](const PersoonId& id) { return holds(opdracht.gehoord, id); });
    if (parents.empty() && opdracht.niet_gehoord_omdat) {
        return required("nietGehoordOmdat",
                        {"Er is naar iedereen geluisterd. Laat dit leeg.",
                         "Everyone was listened to. Leave this empty."});
    }
    if (parents.empty() || opdracht.niet_gehoord_omdat) return std::nullopt;
    const Tekst names = names_of(gezin, parents);
    return required("gehoord",
                    {"Luister eerst naar " + names.nl + ". Kan dat niet? Schrijf op welk gevaar " +
                         "dat onmogelijk maakt.",
                     "Listen to " + names.en + " first. Is that not possible? Write down the " +
                         "danger that makes it so."});
}

std::optional<Unexpected<Weigering>> without_reasons(const Verblijf& verblijf,
                                                     const StartPlaatsing& opdracht) {
    if (opdracht.spoed == Spoed::acuut) return std::nullopt;
    const auto rungs = rungs_without_reason(
        verblijf, opdracht.kind, opdracht.vorm, opdracht.op, opdracht.lichtere_vormen);
    if (!rungs.empty()) {
        const Tekst which = opsomming_van(rungs);
        return required("lichtereVormen",
                        {"Zeg ook waarom dit niet past: " + which.nl + ".",
                         "Say also why this does not fit: " + which.en + "."});
    }
    const auto open = not_looked_at(opdracht.vorm, opdracht.alternatieven);
    if (open.empty()) return std::nullopt;
    const Tekst which = opsomming_van(open);
    return required("alternatieven",
                    {"Kijk eerst of dit kan, of zeg waarom niet: " + which.nl + ".",
                     "Look first whether this is possible, or say why not: " + which.en + "."});
}

// --- what is recorded of one that is there

enum class AlsVoorbij { weigert, mag };

// The placement that a command is about. Never null.
using Found = Result<const Plaatsing*, Weigering>;

Found find(const Verblijf& verblijf, const PlaatsingId& id, AlsVoorbij als_voorbij) {
    for (const Plaatsing& plaatsing : verblijf.plaatsingen) {
        if (plaatsing.id != id) continue;
        if (plaatsing.einde && als_voorbij == AlsVoorbij::weigert) {
            return required("plaatsing", {"Deze plaatsing is voorbij.", "This placement is over."});
        }
        return &plaatsing;
    }
    return required("plaatsing", {"Deze plaatsing is er niet.", "This placement is not there."});
}

// Of what happened on a day.
Found find_on(const Verblijf& verblijf,
              const PlaatsingId& id,
              Date op,
              Date today,
              AlsVoorbij als_voorbij = AlsVoorbij::weigert) {
    Found found = find(verblijf, id, als_voorbij);
    if (!found) return found;
    if (op > today) return still_to_come("op");
    if (op < (*found)->begin.op) {
        return required("op",
                        {"De plaatsing begon later. Kies een latere dag.",
                         "The placement began later. Choose a later day."});
    }
    return found;
}

// Of what is planned for a day.
Found find_planned(const Verblijf& verblijf,
                   const PlaatsingId& id,
                   Date gepland_op,
                   Date today,
                   AlsVoorbij als_voorbij) {
    Found found = find(verblijf, id, als_voorbij);
    if (found && gepland_op < today) return has_passed("geplandOp");
    return found;
}

Unexpected<Weigering> moved_later() {
    return required(
        "op",
        {"Het kind ging op deze dag of later naar een andere plek. Kies een latere dag.",
         "The child went to another place on this day or later. Choose a later day."});
}

Unexpected<Weigering> on_the_first_day() {
    return required("op",
                    {"Kies een dag na de eerste dag van de plaatsing.",
                     "Choose a day after the first day of the placement."});
}

}  // namespace

std::vector<PersoonId> te_horen(const Gezin& gezin, const PersoonId& kind, Date day) {
    std::vector<PersoonId> ids = ouders_met_gezag(gezin, kind, day).ids;
    std::erase_if(ids, [&](const PersoonId& ouder) {
        return gezin.find(ouder) == nullptr || !leeft(gezin, ouder, day);
    });
    return ids;
}

std::vector<VerblijfVorm> eerder_gewoond(const Verblijf& verblijf,
                                         const PersoonId& kind,
                                         Date day) {
    std::vector<VerblijfVorm> forms;
    for (const Plaatsing& earlier : verblijf.plaatsingen) {
        if (earlier.kind == kind && earlier.begin.op < day) forms.push_back(earlier.vorm);
    }
    return forms;
}

OntbreektNog ontbreekt_nog(const Verblijf& verblijf,
                           const Gezin& gezin,
                           const Plaatsing& plaatsing) {
    OntbreektNog nog;
    const Date day = plaatsing.begin.op;
    nog.lichtere_vormen = rungs_without_reason(
        verblijf, plaatsing.kind, plaatsing.vorm, day, plaatsing.lichtere_vormen);
    nog.alternatieven = not_looked_at(plaatsing.vorm, plaatsing.alternatieven);
    if (!plaatsing.says_why_not_heard) nog.niet_gehoord = te_horen(gezin, plaatsing.kind, day);
    std::erase_if(nog.niet_gehoord, [&](const PersoonId& id) {
        return std::any_of(plaatsing.gehoord.begin(),
                           plaatsing.gehoord.end(),
                           [&](const Gehoord& one) { return one.ouder == id; });
    });
    nog.beoogd_einde = plaatsing.beoogd_einde.empty();
    return nog;
}

std::vector<PersoonId> te_plaatsen(const Verblijf& verblijf, const Gezin& gezin) {
    std::vector<PersoonId> ids = gezin.kinderen();
    std::erase_if(ids, [&](const PersoonId& id) {
        return !is_levend_kind(gezin, id) ||
               std::any_of(verblijf.plaatsingen.begin(),
                           verblijf.plaatsingen.end(),
                           [&](const Plaatsing& one) { return one.kind == id && !one.einde; });
    });
    return ids;
}

std::vector<const Plaatsing*> te_volgen(const Verblijf& verblijf) {
    std::vector<const Plaatsing*> open;
    for (const Plaatsing& plaatsing : verblijf.plaatsingen) {
        if (!plaatsing.einde || !plaatsing.geevalueerd) open.push_back(&plaatsing);
    }
    return open;
}

Decision decide(const Verblijf& verblijf,
                const Gezin& gezin,
                const StartPlaatsing& opdracht,
                const Machtigingen& machtigingen,
                const PlaatsingId& sleutel,
                Date today) {
    if (auto no = why_not_then(verblijf, gezin, opdracht, today)) return *no;
    if (auto no = without_authorisation(opdracht, machtigingen)) return *no;
    if (auto no = without_being_heard(gezin, opdracht)) return *no;
    if (auto no = without_reasons(verblijf, opdracht)) return *no;
    return one_event(opdracht.op,
                     {opdracht.kind},
                     UithuisplaatsingGestart{sleutel,
                                             opdracht.vorm,
                                             opdracht.kader,
                                             opdracht.spoed,
                                             opdracht.aanbieder,
                                             opdracht.lichtere_vormen,
                                             opdracht.tekst,
                                             opdracht.beoogd_einde,
                                             opdracht.alternatieven,
                                             opdracht.gehoord,
                                             opdracht.niet_gehoord_omdat});
}

Decision decide(const Verblijf& verblijf,
                const Gezin& gezin,
                const VulPlaatsingAan& opdracht,
                Date today) {
    const Found found = find_on(verblijf, opdracht.plaatsing, opdracht.op, today);
    if (!found) return Unexpected{found.error()};
    const Plaatsing& plaatsing = **found;
    const bool adds =
        opdracht.beoogd_einde || !opdracht.alternatieven.empty() || !opdracht.gehoord.empty();
    if (!adds && opdracht.lichtere_vormen.empty())
        return required("", {"Vul minstens één ding in.", "Fill in one thing at least."});
    if (opdracht.beoogd_einde && *opdracht.beoogd_einde < today) return has_passed("beoogdEinde");
    if (opdracht.beoogd_einde && *opdracht.beoogd_einde <= plaatsing.begin.op) {
        return required("beoogdEinde",
                        {"Kies een dag na de eerste dag.", "Choose a day after the first day."});
    }
    if (!are_all_in(opdracht.gehoord, te_horen(gezin, plaatsing.kind, plaatsing.begin.op))) {
        return required("gehoord",
                        {"Hier staat iemand die geen gezag over dit kind heeft.",
                         "Someone stands here who has no authority over this child."});
    }
    std::vector<Event> events;
    for (const LichtereVorm& one : opdracht.lichtere_vormen) {
        events.push_back(event_on(opdracht.op,
                                  {plaatsing.kind},
                                  LichtereVormOverwogen{plaatsing.id, one.vorm, one.reden}));
    }
    if (adds) {
        events.push_back(event_on(
            opdracht.op,
            {plaatsing.kind},
            PlaatsingAangevuld{
                plaatsing.id, opdracht.beoogd_einde, opdracht.alternatieven, opdracht.gehoord}));
    }
    return events;
}

Decision decide(const Verblijf& verblijf, const MaakPerspectiefplan& opdracht, Date today) {
    const Found found = find_on(verblijf, opdracht.plaatsing, opdracht.op, today);
    if (!found) return Unexpected{found.error()};
    return one_event(
        opdracht.op, {(*found)->kind}, PerspectiefplanGemaakt{opdracht.plaatsing, opdracht.tekst});
}

Decision decide(const Verblijf& verblijf,
                const Gezin& gezin,
                const MaakContactafspraak& opdracht,
                Date today) {
    const Found found = find_on(verblijf, opdracht.plaatsing, opdracht.op, today);
    if (!found) return Unexpected{found.error()};
    if (opdracht.wie.empty())
        return required("wie", {"Kies wie het kind ziet.", "Choose whom the child sees."});
    if (holds(opdracht.wie, (*found)->kind)) {
        return required("wie",
                        {"Kies anderen dan het kind zelf.", "Choose others than the child."});
    }
    const auto is_known = [&](const PersoonId& id) { return gezin.find(id) != nullptr; };
    if (!std::all_of(opdracht.wie.begin(), opdracht.wie.end(), is_known))
        return not_of_the_family("wie");
    return one_event(
        opdracht.op, opdracht.wie, ContactafspraakGemaakt{opdracht.plaatsing, opdracht.tekst});
}

Decision decide(const Verblijf& verblijf, const PlanPlaatsingEvaluatie& opdracht, Date today) {
    const Found found =
        find_planned(verblijf, opdracht.plaatsing, opdracht.gepland_op, today, AlsVoorbij::mag);
    if (!found) return Unexpected{found.error()};
    return one_event(today,
                     {(*found)->kind},
                     PlaatsingEvaluatieGepland{opdracht.plaatsing, opdracht.gepland_op});
}

Decision decide(const Verblijf& verblijf, const EvalueerPlaatsing& opdracht, Date today) {
    const Found found = find_on(verblijf, opdracht.plaatsing, opdracht.op, today, AlsVoorbij::mag);
    if (!found) return Unexpected{found.error()};
    return one_event(opdracht.op,
                     {(*found)->kind},
                     PlaatsingGeevalueerd{opdracht.plaatsing,
                                          opdracht.richtlijnen_gevolgd,
                                          opdracht.wat_had_anders_gekund,
                                          opdracht.perspectief,
                                          opdracht.hoe_blijven_ouder_en_kind_verbonden});
}

Decision decide(const Verblijf& verblijf, const PlanTerugkeer& opdracht, Date today) {
    const Found found =
        find_planned(verblijf, opdracht.plaatsing, opdracht.gepland_op, today, AlsVoorbij::weigert);
    if (!found) return Unexpected{found.error()};
    return one_event(today,
                     {(*found)->kind},
                     TerugkeerGepland{opdracht.plaatsing,
                                      opdracht.gepland_op,
                                      opdracht.veranderd_thuis,
                                      opdracht.terugkeerplan,
                                      opdracht.tekst});
}

Decision decide(const Verblijf& verblijf,
                const PlaatsOver& opdracht,
                const Machtigingen& machtigingen,
                Date today) {
    const Found found = find_on(verblijf, opdracht.plaatsing, opdracht.op, today);
    if (!found) return Unexpected{found.error()};
    const Plaatsing& plaatsing = **found;
    const auto& moves = plaatsing.overplaatsingen;
    if (opdracht.op == plaatsing.begin.op) return on_the_first_day();
    if (!moves.empty() && opdracht.op <= moves.back().feit.op) return moved_later();
    if (auto no = closed_without_authorisation(opdracht.vorm, machtigingen)) return *no;
    return one_event(opdracht.op,
                     {plaatsing.kind},
                     Overgeplaatst{opdracht.plaatsing, opdracht.vorm, opdracht.aanbieder});
}

Decision decide(const Verblijf& verblijf, const BeeindigPlaatsing& opdracht, Date today) {
    const Found found = find_on(verblijf, opdracht.plaatsing, opdracht.op, today);
    if (!found) return Unexpected{found.error()};
    if (opdracht.op == (*found)->begin.op) return on_the_first_day();
    const auto& moves = (*found)->overplaatsingen;
    if (!moves.empty() && opdracht.op <= moves.back().feit.op) return moved_later();
    return one_event(opdracht.op,
                     {(*found)->kind},
                     UithuisplaatsingBeeindigd{opdracht.plaatsing, opdracht.reden, opdracht.tekst});
}

}  // namespace naast
