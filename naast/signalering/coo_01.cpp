// COO-01. Every open family has at each moment exactly one regisseur.
#include "naast/signalering/regel.h"
#include "naast/signalering/tijdvak.h"

namespace naast {

namespace {

std::vector<Tijdvak> stretches_of(const std::vector<Betrokkenheid>& regisseurs) {
    std::vector<Tijdvak> parts;
    for (const Betrokkenheid& one : regisseurs) parts.emplace_back(one.begin, one.einde);
    return parts;
}

std::vector<Vondst> nobody(const RuleInput& input,
                           const Tijdvak& open,
                           const std::vector<Tijdvak>& directed) {
    std::vector<Vondst> found;
    for (const Tijdvak& gap : zonder(open, directed)) {
        const Date from = gap.period.from;
        const Tekst tekst = input.text([&] {
            return Tekst{"Dit gezin heeft sinds " + to_dutch(from) +
                             " geen regisseur. Wijs iemand aan die blijft.",
                         "This family has had no coordinator since " + to_english(from) +
                             ". Appoint someone who stays."};
        });
        found.push_back({{}, {{Sterkte::waarschuwing, from}}, gap.tot(), gap.begin, tekst, ""});
    }
    return found;
}

// The days that lie in all three. Returns: a stretch that may be empty.
Tijdvak in_all(const Tijdvak& a, const Tijdvak& b, const Tijdvak& c) {
    Tijdvak all = a;
    for (const Tijdvak* other : {&b, &c}) {
        append(all.begin, other->begin);
        all.period.from = std::max(all.period.from, other->period.from);
        const auto& until = other->period.until;
        if (!until || (all.period.until && *all.period.until <= *until)) continue;
        all.period.until = until;
        all.einde = other->einde;
    }
    return all;
}

bool any_two_overlap(const std::vector<Tijdvak>& all) {
    for (std::size_t i = 0; i < all.size(); ++i) {
        for (std::size_t j = i + 1; j < all.size(); ++j) {
            const Period& a = all[i].period;
            const Period& b = all[j].period;
            if (a.contains(std::max(a.from, b.from)) && b.contains(std::max(a.from, b.from)))
                return true;
        }
    }
    return false;
}

std::vector<Vondst> more_than_one(const RuleInput& input,
                                  const Tijdvak& open,
                                  const std::vector<Tijdvak>& directed) {
    if (!any_two_overlap(directed)) return {};
    std::vector<Tijdvak> pairs;
    for (std::size_t i = 0; i < directed.size(); ++i) {
        for (std::size_t j = i + 1; j < directed.size(); ++j)
            pairs.push_back(in_all(directed[i], directed[j], open));
    }
    std::vector<Vondst> found;
    for (const Tijdvak& both : samen(pairs)) {
        const Date from = both.period.from;
        const Tekst tekst = input.text([&] {
            return Tekst{"Dit gezin heeft sinds " + to_dutch(from) +
                             " meer dan één regisseur. Spreek af wie het vaste gezicht is.",
                         "This family has had more than one coordinator since " + to_english(from) +
                             ". Agree who is the fixed face."};
        });
        found.push_back({{}, {{Sterkte::waarschuwing, from}}, both.tot(), both.begin, tekst, ""});
    }
    return found;
}

std::vector<Vondst> zoek(const RuleInput& input) {
    const auto directed = stretches_of(input.dossier.gezin.regisseurs);
    std::vector<Tijdvak> registered;
    for (const Aanmelding& one : input.dossier.gezin.aanmeldingen)
        registered.emplace_back(one.begin, one.einde);
    std::vector<Vondst> found;
    for (const Tijdvak& open : samen(registered)) {
        for (Vondst& one : nobody(input, open, directed)) found.push_back(std::move(one));
        for (Vondst& one : more_than_one(input, open, directed)) found.push_back(std::move(one));
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
