#include "naast/http/noodaanvragen.h"

#include <algorithm>

namespace naast::http {

bool Noodaanvragen::is_waiting(const Noodaanvraag& one) const {
    return one.stand == NoodStand::wacht && one.beantwoord_door.empty() &&
           clock_.now() < one.wacht_tot;
}

Noodaanvraag Noodaanvragen::ask(Noodaanvraag asked) {
    const std::lock_guard lock(mutex_);
    const auto before = by_wie_.find(asked.wie.id);
    if (before != by_wie_.end() && before->second.sleutel == asked.sleutel) return before->second;
    asked.wacht_tot = clock_.now() + waits;
    by_wie_[asked.wie.id] = asked;
    return asked;
}

std::optional<Noodaanvraag> Noodaanvragen::of(const std::string& wie) {
    const std::lock_guard lock(mutex_);
    const auto found = by_wie_.find(wie);
    if (found == by_wie_.end()) return std::nullopt;
    Noodaanvraag one = found->second;
    const bool is_unanswered = one.stand == NoodStand::wacht && one.beantwoord_door.empty();
    if (is_unanswered && !is_waiting(one)) one.stand = NoodStand::verlopen;
    return one;
}

std::vector<Noodaanvraag> Noodaanvragen::for_colleague(const inzage::Gebruiker& colleague) {
    std::vector<Noodaanvraag> all;
    const std::lock_guard lock(mutex_);
    for (const auto& [wie, one] : by_wie_) {
        if (is_waiting(one) && inzage::kan_meebeslissen(colleague, one.wie)) all.push_back(one);
    }
    std::sort(all.begin(), all.end(), [](const Noodaanvraag& a, const Noodaanvraag& b) {
        return a.wacht_tot < b.wacht_tot;
    });
    return all;
}

std::optional<Noodaanvraag> Noodaanvragen::find(const Uuid& id) {
    const std::lock_guard lock(mutex_);
    for (const auto& [wie, one] : by_wie_) {
        if (one.id == id) return one;
    }
    return std::nullopt;
}

std::optional<Noodaanvraag> Noodaanvragen::answer(const Uuid& id,
                                                  const inzage::Gebruiker& colleague,
                                                  inzage::NoodAntwoord antwoord) {
    const std::lock_guard lock(mutex_);
    const auto found = std::find_if(
        by_wie_.begin(), by_wie_.end(), [&](const auto& entry) { return entry.second.id == id; });
    if (found == by_wie_.end()) return std::nullopt;
    Noodaanvraag& one = found->second;
    if (one.beantwoord_door == colleague.id && one.antwoord == antwoord) {
        Noodaanvraag again = one;
        return again;
    }
    if (!is_waiting(one) || !inzage::kan_meebeslissen(colleague, one.wie)) return std::nullopt;
    Noodaanvraag taken = one;
    one.beantwoord_door = taken.beantwoord_door = colleague.id;
    one.antwoord = taken.antwoord = antwoord;
    if (antwoord == inzage::NoodAntwoord::niet_akkoord)
        one.stand = taken.stand = NoodStand::niet_akkoord;
    return taken;
}

void Noodaanvragen::settle(const Noodaanvraag& opened) {
    const std::lock_guard lock(mutex_);
    const auto found = by_wie_.find(opened.wie.id);
    if (found != by_wie_.end() && found->second.id == opened.id) found->second = opened;
}

}  // namespace naast::http
