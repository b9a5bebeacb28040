// COO-01. Every open family has at each moment exactly one regisseur.
#include "naast/signalering/regel.h"

namespace naast {

namespace {

// The facts on which the number of regisseurs became what it is on this day.
std::vector<Feit> facts_on(const Dossier& dossier, Date day) {
    std::vector<Feit> facts;
    for (const Betrokkenheid& regisseur : dossier.gezin.regisseurs) {
        if (regisseur.period().contains(day)) facts.push_back(regisseur.begin);
        if (regisseur.einde && regisseur.einde->op == day) facts.push_back(*regisseur.einde);
    }
    if (!facts.empty()) return facts;
    for (const Aanmelding& aanmelding : dossier.gezin.aanmeldingen) {
        if (aanmelding.period().contains(day)) facts.push_back(aanmelding.begin);
    }
    return facts;
}

std::vector<Vondst> zonder(const RuleInput& input, const Period& open) {
    std::vector<Period> directed;
    for (const Betrokkenheid& regisseur : input.dossier.gezin.regisseurs)
        directed.push_back(regisseur.period());
    std::vector<Vondst> found;
    for (const Period& gap : without(open, directed)) {
        const Tekst tekst{"Dit gezin heeft sinds " + to_dutch(gap.from) +
                              " geen regisseur. Wijs iemand aan die blijft.",
                          "This family has had no coordinator since " + to_english(gap.from) +
                              ". Appoint someone who stays."};
        found.push_back({{},
                         {{Sterkte::waarschuwing, gap.from}},
                         gap.until,
                         facts_on(input.dossier, gap.from),
                         tekst,
                         ""});
    }
    return found;
}

// The days that lie in all three.
Period in_all(const Period& a, const Period& b, const Period& c) {
    Period all{std::max({a.from, b.from, c.from}), a.until};
    for (const auto& until : {b.until, c.until}) {
        if (until && (!all.until || *until < *all.until)) all.until = until;
    }
    return all;
}

std::vector<Vondst> meer_dan_een(const RuleInput& input, const Period& open) {
    const auto& regisseurs = input.dossier.gezin.regisseurs;
    std::vector<Period> double_directed;
    for (std::size_t i = 0; i < regisseurs.size(); ++i) {
        for (std::size_t j = i + 1; j < regisseurs.size(); ++j)
            double_directed.push_back(in_all(regisseurs[i].period(), regisseurs[j].period(), open));
    }
    std::vector<Vondst> found;
    for (const Period& both : merged(double_directed)) {
        const Tekst tekst{"Dit gezin heeft sinds " + to_dutch(both.from) +
                              " meer dan één regisseur. Spreek af wie het vaste gezicht is.",
                          "This family has had more than one coordinator since " +
                              to_english(both.from) + ". Agree who is the fixed face."};
        found.push_back({{},
                         {{Sterkte::waarschuwing, both.from}},
                         both.until,
                         facts_on(input.dossier, both.from),
                         tekst,
                         ""});
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    std::vector<Vondst> found;
    for (const Period& open : input.dossier.gezin.open()) {
        for (auto& vondst : zonder(input, open)) found.push_back(std::move(vondst));
        for (auto& vondst : meer_dan_een(input, open)) found.push_back(std::move(vondst));
    }
    return found;
}

}  // namespace

extern const Regel coo_01;
const Regel coo_01{"COO-01",
                   {"Niet precies één regisseur", "Not exactly one coordinator"},
                   "catalogus COO-01; S1 §3.1, §7; S3 §6.2",
                   Wie::manager,
                   {"Er is weer precies één regisseur.", "There is exactly one coordinator again."},
                   zoek};

}  // namespace naast
