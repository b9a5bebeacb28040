// TAB-18. Who is invited to a table comes; who does not is seen.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

struct Afwezig {
    Organisatie organisatie;
    Feiten tafels;               // at which it was missed, one after the other; oldest first
    std::optional<Feit> daarna;  // the table that it came to after them
};

std::vector<const Tafel*> held_in_order(const std::vector<Tafel>& all) {
    std::vector<const Tafel*> held;
    for (const Tafel& tafel : all) {
        if (tafel.gehouden) held.push_back(&tafel);
    }
    std::stable_sort(held.begin(), held.end(), [](const Tafel* a, const Tafel* b) {
        return a->gehouden->op < b->gehouden->op;
    });
    return held;
}

bool is_among(const std::vector<Organisatie>& all, const Organisatie& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

// Each run of tables that an organisation missed.
std::vector<Afwezig> absences(const std::vector<Tafel>& all) {
    std::vector<Afwezig> found;
    const auto open_run = [&](const Organisatie& organisatie) {
        return std::find_if(found.begin(), found.end(), [&](const Afwezig& run) {
            return run.organisatie == organisatie && !run.daarna;
        });
    };
    for (const Tafel* tafel : held_in_order(all)) {
        for (const Organisatie& came : tafel->aanwezig) {
            const auto run = open_run(came);
            if (run != found.end()) run->daarna = tafel->gehouden;
        }
        for (const Organisatie& invited : tafel->genodigd) {
            if (is_among(tafel->aanwezig, invited)) continue;
            const auto run = open_run(invited);
            if (run == found.end())
                found.push_back({invited, {*tafel->gehouden}, std::nullopt});
            else
                run->tafels.push_back(*tafel->gehouden);
        }
    }
    return found;
}

std::optional<Feit> in_touch(const Dossier& dossier, const Organisatie& organisatie, Date from) {
    for (const Contact* contact : contacten_met_gezin(dossier)) {
        if (contact->organisatie == organisatie && contact->feit.op > from) return contact->feit;
    }
    return std::nullopt;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Afwezig& run : absences(input.dossier.overleg.tafels)) {
        const Feit& first = run.tafels.front();
        const Tekst tekst = input.text([&] {
            return Tekst{run.organisatie.naam + " was uitgenodigd aan tafel op " +
                             to_dutch(first.op) + " en kwam niet.",
                         run.organisatie.naam + " was invited to the table on " +
                             to_english(first.op) + " and did not come."};
        });
        Vondst vondst{
            {},
            {{Sterkte::signaal, first.op}},
            eerste({run.daarna, in_touch(input.dossier, run.organisatie, run.tafels.back().op)}),
            {first},
            tekst,
            ""};
        if (run.tafels.size() > 1) {
            vondst.stappen.push_back({Sterkte::waarschuwing, run.tafels[1].op});
            vondst.verder.push_back(run.tafels[1]);
        }
        found.push_back(std::move(vondst));
    }
    return found;
}

}  // namespace

extern const Regel tab_18;
const Regel tab_18{"TAB-18",
                   {"Uitgenodigd en niet gekomen", "Invited and did not come"},
                   "catalogus TAB-18; S0 K1, K3, V1",
                   Wie::manager,
                   {"De organisatie komt aan tafel, of heeft contact met het gezin.",
                    "The organisation comes to the table, or is in touch with the family."},
                   zoek};

}  // namespace naast
