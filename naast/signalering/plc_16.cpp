// PLC-16. Before a placement everything that could make it unneeded was looked at; and when help
// stands still, or is refused after a long wait, it is time to look.
#include "naast/events/woorden.h"
#include "naast/signalering/regel.h"
#include "naast/signalering/stilstand.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

struct Bekeken {
    std::vector<AlternatiefSoort> open;  // not looked at
    Feiten gedaan;
};

Bekeken looked_at(const Plaatsing& plaatsing) {
    Bekeken bekeken;
    for (const AlternatiefSoort soort : alternatieven_voor(plaatsing.vorm)) {
        const auto& done = plaatsing.alternatieven;
        const auto one = std::find_if(
            done.begin(), done.end(), [&](const BekekenAlternatief& a) { return a.wat == soort; });
        if (one == done.end()) {
            bekeken.open.push_back(soort);
        } else {
            bekeken.gedaan.push_back(one->feit);
        }
    }
    return bekeken;
}

std::optional<Vondst> at_placement(const RuleInput& input, const Plaatsing& plaatsing) {
    Date first_day = plaatsing.begin.op;
    const bool is_acute = plaatsing.spoed == Spoed::acuut;
    if (is_acute) {
        const auto due = input.due_on("PLC-16.acuut", plaatsing.begin.op);
        if (!due) return std::nullopt;
        first_day = *due + Days{1};
    }
    const Bekeken bekeken = looked_at(plaatsing);
    std::optional<Einde> all_done;
    if (bekeken.open.empty()) {
        all_done = Einde{first_day};
        for (const Feit& feit : bekeken.gedaan) all_done->op = std::max(all_done->op, feit.op);
        all_done->door = bekeken.gedaan;
    }
    const Tekst tekst = input.text([&] {
        const Tekst names = input.namen({plaatsing.kind});
        const Tekst open = opsomming_van(bekeken.open);
        return Tekst{
            names.nl + " is geplaatst. Er staat niet of dit is bekeken: " + open.nl + ".",
            names.en + " was placed. It does not say whether this was looked at: " + open.en + "."};
    });
    return Vondst{{plaatsing.kind},
                  {{Sterkte::waarschuwing, first_day}},
                  eerste({all_done, loop(plaatsing).tot()}),
                  {plaatsing.begin},
                  tekst,
                  is_acute ? "PLC-16.acuut" : "",
                  bekeken.gedaan};
}

bool can_prevent_a_placement(HulpSoort wat) {
    return wat == HulpSoort::fact || wat == HulpSoort::crisishulp ||
           wat == HulpSoort::gezinsbehandeling || wat == HulpSoort::systeemtherapie ||
           wat == HulpSoort::respijtzorg;
}

// When such help was asked for or running, and not on hold.
std::vector<Tijdvak> alternatives_in_view(const Dossier& dossier) {
    std::vector<Tijdvak> found;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        const auto begin = traject.aangevraagd ? traject.aangevraagd : traject.gestart;
        if (!begin || !can_prevent_a_placement(traject.wat)) continue;
        const Tijdvak whole{*begin, traject.afgewezen ? traject.afgewezen : traject.gestopt};
        for (Tijdvak& part : zonder_stilstand(whole, traject)) found.push_back(std::move(part));
    }
    for (const Plaatsing& plaatsing : dossier.verblijf.plaatsingen)
        found.push_back(loop(plaatsing));
    return found;
}

const Tekst look_now{
    "Kijk nu wat een uithuisplaatsing kan voorkomen: FACT, crisishulp thuis, gezinsbehandeling, "
    "systeemtherapie of respijtzorg.",
    "Look now at what can prevent a placement: FACT, crisis help at home, family treatment, system "
    "therapy or respite care."};

std::vector<Vondst> while_open(const RuleInput& input,
                               const Tijdvak& whole,
                               const std::vector<Tijdvak>& covered,
                               const std::vector<PersoonId>& betreft,
                               const Tekst& reason,
                               std::string_view norm) {
    std::vector<Vondst> found;
    const Tekst tekst = input.text([&] {
        return Tekst{reason.nl + look_now.nl, reason.en + look_now.en};
    });
    for (const Tijdvak& open : zonder(whole, covered)) {
        found.push_back(
            {betreft, {{Sterkte::signaal, open.period.from}}, open.tot(), open.begin, tekst, norm});
    }
    return found;
}

std::vector<Vondst> at_standstill(const RuleInput& input) {
    std::vector<Vondst> found;
    const std::vector<Stilgevallen> standstills = stilgevallen(input);
    if (standstills.empty()) return found;
    const auto covered = alternatives_in_view(input.dossier);
    for (const Stilgevallen& stil : standstills) {
        Tijdvak whole{
            {stil.first_day, stil.vooruitgang ? std::optional{stil.vooruitgang->op} : std::nullopt},
            stil.feiten()};
        if (stil.vooruitgang) whole.einde = {*stil.vooruitgang};
        const Tekst reason{"De hulp brengt het gezin niet verder. ",
                           "The help does not get the family further. "};
        for (Vondst& one : while_open(input, whole, covered, {}, reason, "COO-21.dagen"))
            found.push_back(std::move(one));
    }
    return found;
}

std::vector<Vondst> at_rejection(const RuleInput& input, const Hulptraject& rejected) {
    const auto waited = rejected.wachten();
    if (!rejected.afgewezen || !waited) return {};
    const auto long_wait = input.due_on("PLC-16.wachten", waited->from);
    if (!long_wait || rejected.afgewezen->op < *long_wait) return {};
    std::vector<Tijdvak> covered = alternatives_in_view(input.dossier);
    for (const PersoonId& wachtende : rejected.wachtenden) {
        for (const Tijdvak& help : input.overzicht.hulp_aan(wachtende)) covered.push_back(help);
    }
    Tijdvak whole{*rejected.afgewezen, std::nullopt};
    whole.begin.push_back(*rejected.aangevraagd);
    const std::string days = std::to_string((rejected.afgewezen->op - waited->from).count());
    const Tekst reason{"Na " + days + " dagen wachten is de hulp afgewezen. ",
                       "After waiting " + days + " days the help was refused. "};
    return while_open(input, whole, covered, rejected.wachtenden, reason, "PLC-16.wachten");
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Plaatsing& plaatsing : input.dossier.verblijf.plaatsingen) {
        if (auto one = at_placement(input, plaatsing)) found.push_back(std::move(*one));
    }
    for (Vondst& one : at_standstill(input)) found.push_back(std::move(one));
    for (const Hulptraject& traject : input.dossier.hulp.trajecten) {
        for (Vondst& one : at_rejection(input, traject)) found.push_back(std::move(one));
    }
    return found;
}

}  // namespace

extern const Regel plc_16;
const Regel plc_16{
    "PLC-16",
    {"Niet bekeken wat plaatsing kan voorkomen", "Not looked at what can prevent a placement"},
    "catalogus PLC-16; S4 §1.1, §3.4",
    Wie::regisseur,
    {"Alles is bekeken, er is zulke hulp gevraagd, of de plaatsing is voorbij.",
     "All of it was looked at, such help was asked for, or the placement is over."},
    zoek};

}  // namespace naast
