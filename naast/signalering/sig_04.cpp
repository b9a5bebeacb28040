// SIG-04. A worry about a child that is not born yet is accepted; "no child yet" and "no request
// for help" are no reasons to close it.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

// What takes the worry up again after it was closed.
std::optional<Feit> taken_up(const Dossier& dossier, const Feit& closed) {
    Feiten facts;
    for (const Signaal& signaal : dossier.toegang.signalen) facts.push_back(signaal.ontvangen);
    for (const Aanvraag& aanvraag : dossier.toegang.aanvragen) facts.push_back(aanvraag.ontvangen);
    for (const Aanmelding& aanmelding : dossier.gezin.aanmeldingen)
        facts.push_back(aanmelding.begin);
    return eerste_vanaf(facts, closed.op + Days{1});
}

Vondst gesloten(const RuleInput& input,
                std::vector<PersoonId> betreft,
                const Feit& closed,
                const Feit& expected) {
    const Tekst tekst = input.text([&] {
        return Tekst{"Op " + to_dutch(closed.op) +
                         " is een zorg over een kind dat nog geboren wordt gesloten. Dat er nog "
                         "geen kind of geen hulpvraag is, is geen reden.",
                     "On " + to_english(closed.op) +
                         " a worry about a child that is still to be born was closed. That there "
                         "is no child yet, or no request for help, is no reason."};
    });
    return {std::move(betreft),
            {{Sterkte::waarschuwing, closed.op}},
            taken_up(input.dossier, closed),
            {closed, expected},
            tekst,
            ""};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Signaal& signaal : input.dossier.toegang.signalen) {
        const bool is_such_a_reason = signaal.uitkomst == SignaalUitkomst::nog_geen_kind ||
                                      signaal.uitkomst == SignaalUitkomst::geen_hulpvraag;
        if (!is_such_a_reason) continue;
        if (const Persoon* child = input.dossier.gezin.verwacht_op(signaal.afgerond->op))
            found.push_back(
                gesloten(input, signaal.betreft, *signaal.afgerond, child->verwacht.value()));
    }
    for (const Aanmelding& aanmelding : input.dossier.gezin.aanmeldingen) {
        const bool is_such_a_reason = aanmelding.reden == AfsluitReden::nog_geen_kind ||
                                      aanmelding.reden == AfsluitReden::geen_hulpvraag;
        if (!is_such_a_reason) continue;
        if (const Persoon* child = input.dossier.gezin.verwacht_op(aanmelding.einde->op))
            found.push_back(gesloten(input, {}, *aanmelding.einde, child->verwacht.value()));
    }
    return found;
}

}  // namespace

extern const Regel sig_04;
const Regel sig_04{"SIG-04",
                   {"Zorg over een ongeboren kind gesloten", "Worry about an unborn child closed"},
                   "catalogus SIG-04; S0 K1",
                   Wie::manager,
                   {"De zorg is opnieuw opgepakt.", "The worry was taken up again."},
                   zoek};

}  // namespace naast
