// SAF-16. Violence between children of one family is a matter of safety for both, and of support
// for the parent.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::optional<Feit> judged(const Dossier& dossier, const PersoonId& kind, Date from) {
    Feiten facts;
    for (const Beoordeling& beoordeling : dossier.veiligheid.beoordelingen) {
        if (holds(beoordeling.betreft, kind)) facts.push_back(beoordeling.feit);
    }
    return eerste_vanaf(facts, from);
}

struct Steun {
    Feiten gevraagd;  // help for a parent or the family; running help from its start
    Feiten voorbij;   // what ended such help before
};

Steun support(const Dossier& dossier, Date from) {
    const std::vector<PersoonId> parents = dossier.gezin.volwassenen();
    Steun steun;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        const bool is_theirs =
            traject.gericht_op != GerichtOp::jeugdige || share_someone(traject.personen(), parents);
        if (!is_theirs) continue;
        bool is_over = false;
        for (const auto& einde : {traject.gestopt, traject.afgewezen}) {
            if (!einde || einde->op > from) continue;
            is_over = true;
            steun.voorbij.push_back(*einde);
        }
        if (!is_over)
            steun.gevraagd.push_back(traject.aangevraagd ? *traject.aangevraagd : *traject.gestart);
    }
    return steun;
}

Vondst geweld(const RuleInput& input,
              const Incident& incident,
              std::vector<PersoonId> betreft,
              Tekst what_now,
              std::optional<Einde> tot) {
    return {std::move(betreft),
            {{Sterkte::signaal, incident.feit.op}},
            std::move(tot),
            {incident.feit},
            input.text([&] {
                return Tekst{"Op " + to_dutch(incident.feit.op) +
                                 " was er geweld tussen kinderen van dit gezin. " + what_now.nl,
                             "On " + to_english(incident.feit.op) +
                                 " there was violence between children of this family. " +
                                 what_now.en};
            }),
            ""};
}

Tekst look_at(const RuleInput& input, const PersoonId& kind) {
    return input.text([&] {
        const Tekst names = input.namen({kind});
        return Tekst{"Bekijk hoe veilig het is voor " + names.nl + ".",
                     "Look at how safe it is for " + names.en + "."};
    });
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const std::vector<PersoonId> children = input.dossier.gezin.kinderen();
    std::vector<Vondst> found;
    for (const Incident& incident : input.dossier.toegang.incidenten) {
        if (incident.wat != IncidentSoort::geweld_tussen_kinderen) continue;
        const Date day = incident.feit.op;
        for (const PersoonId& kind : incident.betrokkenen) {
            if (!holds(children, kind)) continue;
            found.push_back(geweld(
                input, incident, {kind}, look_at(input, kind), judged(input.dossier, kind, day)));
        }
        const Steun steun = support(input.dossier, day);
        found.push_back(
            geweld(input,
                   incident,
                   input.dossier.gezin.volwassenen(),
                   {"Regel ook steun voor de ouder.", "Arrange support for the parent too."},
                   eerste_vanaf(steun.gevraagd, Date{})));
        append(found.back().feiten, steun.voorbij);
    }
    return found;
}

}  // namespace

extern const Regel saf_16;
const Regel saf_16{
    "SAF-16",
    {"Geweld tussen kinderen", "Violence between children"},
    "catalogus SAF-16; S1 §4; S3 §4.3",
    Wie::regisseur,
    {"Er is bekeken hoe veilig het voor dit kind is; voor de ouder is er steun gevraagd.",
     "It was looked at how safe it is for this child; support was asked for the parent."},
    zoek};

}  // namespace naast
