// TAB-18. Who is invited to a table comes; who does not is seen.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

#include <algorithm>

namespace naast {

namespace {

struct Afwezig {
    Organisatie organisatie;
    Feiten tafels;                 // at which it was missed, one after the other; oldest first
    Feiten ervoor{};               // what ended the run before, without which this were part of it
    std::optional<Feit> daarna{};  // what it did after them: came to a table, or spoke the family
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

std::optional<Feit> in_touch(const Dossier& dossier, const Organisatie& organisatie, Date from) {
    for (const Contact* contact : contacten_met_gezin(dossier)) {
        if (contact->organisatie == organisatie && contact->feit.op > from) return contact->feit;
    }
    return std::nullopt;
}

// Each run of tables that an organisation missed. A run ends when it comes, or speaks the family.
class Afwezigheid {
public:
    explicit Afwezigheid(const Dossier& dossier) : dossier_(dossier) {
        for (const Tafel* tafel : held_in_order(dossier.overleg.tafels)) add(*tafel);
        for (Afwezig& run : runs_) {
            if (!run.daarna) run.daarna = spoke_after(run);
        }
    }
    const std::vector<Afwezig>& runs() const { return runs_; }

private:
    void add(const Tafel& tafel) {
        for (const Organisatie& came : tafel.aanwezig) {
            Afwezig* run = open_run(came, tafel);
            if (run != nullptr) run->daarna = tafel.gehouden;
        }
        for (const Organisatie& invited : tafel.genodigd) {
            if (is_among(tafel.aanwezig, invited)) continue;
            Afwezig* run = open_run(invited, tafel);
            if (run == nullptr)
                runs_.push_back({invited, {*tafel.gehouden}, end_of_last_run(invited)});
            else
                run->tafels.push_back(*tafel.gehouden);
        }
    }
    // The one that goes on until this table. Null: there is none.
    Afwezig* open_run(const Organisatie& organisatie, const Tafel& tafel) {
        const auto run = std::find_if(runs_.begin(), runs_.end(), [&](const Afwezig& one) {
            return one.organisatie == organisatie && !one.daarna;
        });
        if (run == runs_.end()) return nullptr;
        const auto spoke = spoke_after(*run);
        if (!spoke || spoke->op > tafel.gehouden->op) return &*run;
        run->daarna = spoke;
        return nullptr;
    }
    Feiten end_of_last_run(const Organisatie& organisatie) const {
        Feiten ended;
        for (const Afwezig& run : runs_) {
            if (run.organisatie == organisatie) ended = {*run.daarna};
        }
        return ended;
    }
    std::optional<Feit> spoke_after(const Afwezig& run) const {
        return in_touch(dossier_, run.organisatie, run.tafels.back().op);
    }

    const Dossier& dossier_;
    std::vector<Afwezig> runs_;
};

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    const Afwezigheid afwezigheid(input.dossier);
    for (const Afwezig& run : afwezigheid.runs()) {
        Feiten tables = run.tafels;
        std::stable_sort(tables.begin(), tables.end(), [](const Feit& a, const Feit& b) {
            return seen_on(a) < seen_on(b);
        });
        const Feit& first = tables.front();
        const Tekst tekst = input.text([&] {
            return Tekst{run.organisatie.naam + " was uitgenodigd aan tafel op " +
                             to_dutch(first.op) + " en kwam niet.",
                         run.organisatie.naam + " was invited to the table on " +
                             to_english(first.op) + " and did not come."};
        });
        Vondst vondst{{}, {{Sterkte::signaal, first.op}}, run.daarna, run.ervoor, tekst, ""};
        vondst.feiten.push_back(first);
        if (tables.size() > 1) {
            vondst.stappen.push_back({Sterkte::waarschuwing, seen_on(tables[1])});
            vondst.verder.push_back(tables[1]);
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
