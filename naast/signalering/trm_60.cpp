// TRM-60. The clock of the family: all its waits together, over all organisations, from the first
// application until the help that was waited for starts.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

// The waits up to one that ended in help.
struct Klok {
    std::vector<Tijdvak> waits;
    std::optional<Feit> help;  // nothing: it still runs
    Feiten na;                 // the help that ended the clock before, and how it was asked for
};

// An application waits until it is looked at, or refused, or help comes without more ado.
std::vector<Tijdvak> waits_at_access(const Dossier& dossier) {
    std::vector<Tijdvak> waits;
    for (const Aanvraag& aanvraag : dossier.toegang.aanvragen) {
        Feiten answers;
        for (const Gescreend& screening : aanvraag.screeningen) answers.push_back(screening.feit);
        for (const GeweigerdeAanvraag& nee : aanvraag.weigeringen) answers.push_back(nee.feit);
        for (const Hulptraject& traject : dossier.hulp.trajecten) {
            const bool is_theirs = share_someone(traject.voor, aanvraag.betreft);
            if (traject.gestart && is_theirs) answers.push_back(*traject.gestart);
        }
        waits.emplace_back(aanvraag.ontvangen, eerste_vanaf(answers, aanvraag.ontvangen.op));
    }
    return waits;
}

// Help that was asked for, or that came straight after an application. Help that comes while other
// help is waited for is not what the family waits for.
bool was_waited_for(const Dossier& dossier, const Hulptraject& started) {
    if (started.aangevraagd) return true;
    for (const Hulptraject& other : dossier.hulp.trajecten) {
        const auto wait = other.wachten();
        if (wait && wait->contains(started.gestart->op)) return false;
    }
    return true;
}

// Of help that nobody asked for it matters that no other wait went on: had one not ended, it would
// not be what the family waited for.
Feiten ends_of_other_waits(const Dossier& dossier, const Feit& started) {
    Feiten facts;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart == started && traject.aangevraagd) return {};
        const auto wait = traject.wachten();
        const bool has_ended = wait && wait->from <= started.op && !wait->contains(started.op);
        if (has_ended) append(facts, wachten(traject)->einde);
    }
    return facts;
}

Feiten how_it_came(const Dossier& dossier, const Feit& started) {
    Feiten facts{started};
    append(facts, ends_of_other_waits(dossier, started));
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (traject.gestart == started && traject.aangevraagd)
            facts.push_back(*traject.aangevraagd);
    }
    return facts;
}

// One clock from the start until help that was waited for; then a next one.
std::vector<Klok> clocks(const Dossier& dossier) {
    std::vector<Tijdvak> waits = waits_at_access(dossier);
    Feiten starts;
    for (const Hulptraject& traject : dossier.hulp.trajecten) {
        if (auto wait = wachten(traject)) waits.push_back(std::move(*wait));
        if (traject.gestart && was_waited_for(dossier, traject)) starts.push_back(*traject.gestart);
    }
    std::vector<Klok> found;
    Feiten before;
    Date from{};
    while (true) {
        Klok klok;
        klok.help = eerste_vanaf(starts, from);
        for (const Tijdvak& wait : waits) {
            Period period = wait.period;
            // One without days is kept: had it not been stopped, the family would have waited on.
            const bool came_to_nothing = period.is_empty() && period.from >= from;
            period.from = std::max(period.from, from);
            const bool goes_on = klok.help && (!period.until || *period.until > klok.help->op);
            if (goes_on) period.until = klok.help->op;
            if (!period.is_empty() || came_to_nothing)
                klok.waits.emplace_back(period, wait.begin, wait.einde);
        }
        klok.waits = samen(std::move(klok.waits));
        klok.na = std::move(before);
        found.push_back(std::move(klok));
        const auto& help = found.back().help;
        if (!help) return found;
        from = help->op + Days{1};
        before = how_it_came(dossier, *help);
    }
}

// The day on which the sum of the waits reaches so many days, with the waits up to then.
std::optional<Einde> reaches(const std::vector<Tijdvak>& waits, int days) {
    Feiten facts;
    for (const Tijdvak& wait : waits) {
        append(facts, wait.begin);
        const Date needed = wait.period.from + Days{days};
        if (!wait.period.until || needed <= *wait.period.until) return Einde{needed, facts};
        days -= static_cast<int>((*wait.period.until - wait.period.from).count());
        append(facts, wait.einde);
    }
    return std::nullopt;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Klok& klok : clocks(input.dossier)) {
        if (klok.waits.empty()) continue;
        const auto limit = input.dagen("TRM-60", klok.waits.front().period.from);
        if (!limit) continue;
        const auto reached = reaches(klok.waits, *limit);
        if (!reached) continue;
        Feiten facts = reached->door;
        append(facts, klok.na);
        const Tekst tekst = input.text([&] {
            const std::string days = std::to_string(*limit);
            return Tekst{"Op " + to_dutch(reached->op) +
                             " wachtte dit gezin, bij alle "
                             "organisaties samen, " +
                             days + " dagen. De hulp waarop het wacht is nog niet begonnen.",
                         "On " + to_english(reached->op) + " this family had waited " + days +
                             " days, at all organisations together. The help they wait for has "
                             "not started."};
        });
        std::optional<Einde> end;
        if (klok.help) {
            Feiten door{*klok.help};
            append(door, ends_of_other_waits(input.dossier, *klok.help));
            end = Einde{klok.help->op, std::move(door)};
        }
        found.push_back(
            {{}, {{Sterkte::signaal, reached->op}}, end, std::move(facts), tekst, "TRM-60"});
    }
    return found;
}

}  // namespace

extern const Regel trm_60;
const Regel trm_60{
    "TRM-60",
    {"Alles bij elkaar lang gewacht", "Long waited all together"},
    "catalogus TRM-60; S2 p.52; S1 §2",
    Wie::manager,
    {"De hulp waarop het gezin wacht, begint.", "The help the family waits for starts."},
    zoek};

}  // namespace naast
