// ACC-04. A refusal says why, who decided, what else there is and how to object. "Outside our
// assignment" and "the parents do not want it" are no reasons while a worry about safety is open.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

bool is_no_reason(WeigerReden reden) {
    return reden == WeigerReden::buiten_opdracht || reden == WeigerReden::ouders_willen_niet ||
           reden == WeigerReden::geen_hulpvraag || reden == WeigerReden::nog_geen_kind;
}

// What the application got after this refusal: screened after all, or refused in full. The look of
// that same day is the one that it was refused at.
std::optional<Feit> taken_up(const Aanvraag& aanvraag, const Feit& refused) {
    Feiten facts;
    for (const Gescreend& screening : aanvraag.screeningen) facts.push_back(screening.feit);
    return eerste_vanaf(facts, refused.op + Days{1});
}
std::optional<Feit> completed(const Aanvraag& aanvraag, const Feit& refused) {
    Feiten facts;
    for (const GeweigerdeAanvraag& nee : aanvraag.weigeringen) {
        if (nee.is_complete()) facts.push_back(nee.feit);
    }
    return eerste_vanaf(facts, refused.op);
}

std::vector<Vondst> of_application(const RuleInput& input, const Aanvraag& aanvraag) {
    std::vector<Vondst> found;
    for (const GeweigerdeAanvraag& nee : aanvraag.weigeringen) {
        const Date day = nee.feit.op;
        std::optional<Tijdvak> worry;
        if (is_no_reason(nee.reden)) worry = veiligheidszorgen_op(input.overzicht, day);
        if (worry) {
            Feiten facts = worry->begin;
            facts.push_back(nee.feit);
            const Tekst tekst = input.text([&] {
                const Tekst why = in_woorden(nee.reden);
                return Tekst{"Op " + to_dutch(day) + " is hulp geweigerd (" + why.nl +
                                 ") terwijl er zorgen zijn over de veiligheid. Dat kan niet: kijk "
                                 "opnieuw.",
                             "On " + to_english(day) + " help was refused (" + why.en +
                                 ") while there are worries about safety. That cannot be: look "
                                 "again."};
            });
            found.push_back({aanvraag.betreft,
                             {{Sterkte::waarschuwing, day}},
                             eerste({taken_up(aanvraag, nee.feit), worry->tot()}),
                             std::move(facts),
                             tekst,
                             ""});
        }
        if (nee.is_complete()) continue;
        const Tekst tekst = input.text([&] {
            return Tekst{"Op " + to_dutch(day) +
                             " is hulp geweigerd. Er staat niet wie besloot, wat er wel kan, of "
                             "hoe het gezin bezwaar maakt.",
                         "On " + to_english(day) +
                             " help was refused. It does not say who decided, what is possible, "
                             "or how the family objects."};
        });
        found.push_back({aanvraag.betreft,
                         {{Sterkte::signaal, day}},
                         eerste({taken_up(aanvraag, nee.feit), completed(aanvraag, nee.feit)}),
                         {nee.feit},
                         tekst,
                         ""});
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Aanvraag& aanvraag : input.dossier.toegang.aanvragen) {
        for (Vondst& vondst : of_application(input, aanvraag)) found.push_back(std::move(vondst));
    }
    return found;
}

}  // namespace

extern const Regel acc_04;
const Regel acc_04{
    "ACC-04",
    {"Hulp geweigerd", "Help refused"},
    "catalogus ACC-04, 6.1; S0 K1, K2, K8, G6",
    Wie::manager,
    {"Er is opnieuw naar gekeken, de weigering is volledig uitgelegd, of de zorgen zijn voorbij.",
     "It was looked at again, the refusal is explained in full, or the worries are over."},
    zoek};

}  // namespace naast
