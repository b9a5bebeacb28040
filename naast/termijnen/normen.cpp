#include "naast/termijnen/normen.h"

#include <fmt/format.h>

#include <array>
#include <cstdint>

namespace naast {

namespace {

const Normwaarde* in_force(const Norm& norm, Date starts_on, std::string_view gemeente) {
    const Normwaarde* everywhere = nullptr;
    for (const Normwaarde& value : norm.waarden) {
        const bool counts =
            value.from <= starts_on && (!value.through || starts_on <= *value.through);
        if (!counts) continue;
        if (!value.gemeente.empty() && value.gemeente == gemeente) return &value;
        if (value.gemeente.empty()) everywhere = &value;
    }
    return everywhere;
}

}  // namespace

const Norm* Normen::find(const NormId& id) const {
    const auto found = normen_.find(id.bits());
    const bool is_it = found != normen_.end() && id.can_be(found->second.id);
    return is_it ? &found->second : nullptr;
}

std::vector<const Norm*> Normen::all() const {
    std::vector<const Norm*> all;
    for (const auto& [bits, norm] : normen_) all.push_back(&norm);
    std::sort(all.begin(), all.end(), [](const Norm* a, const Norm* b) { return a->id < b->id; });
    return all;
}

const Normwaarde* Normen::value(const NormId& id, Date starts_on, std::string_view gemeente) const {
    const Norm* norm = find(id);
    return norm == nullptr ? nullptr : in_force(*norm, starts_on, gemeente);
}

std::optional<int> Normen::aantal(const NormId& id,
                                  Date starts_on,
                                  std::string_view gemeente) const {
    const Normwaarde* found = value(id, starts_on, gemeente);
    return found == nullptr ? std::nullopt : std::optional{found->getal};
}

namespace {

constexpr int days_in_a_week = 7;  // Source: the calendar.

std::optional<Date> plain_due_on(const Normwaarde& value,
                                 Date starts_on,
                                 const Kalender& kalender) {
    switch (value.eenheid) {
        case Eenheid::dagen: return starts_on + Days{value.getal};
        case Eenheid::werkdagen: return kalender.add_werkdagen(starts_on, value.getal);
        case Eenheid::weken: return starts_on + Days{days_in_a_week * value.getal};
        case Eenheid::maanden: return add_months(starts_on, value.getal);
        case Eenheid::aantal: break;
    }
    return std::nullopt;
}

// "Deze wet geldt niet voor termijnen omschreven in uren, in meer dan 90 dagen, in meer dan twaalf
// weken, in meer dan drie maanden, of in een of meer jaren."
// Source: Algemene termijnenwet art. 4 sub a.
bool too_long_for_the_law(const Normwaarde& value) {
    switch (value.eenheid) {
        case Eenheid::dagen: return value.getal > 90;   // Source: as above.
        case Eenheid::weken: return value.getal > 12;   // Source: as above.
        case Eenheid::maanden: return value.getal > 3;  // Source: as above.
        case Eenheid::werkdagen:
        case Eenheid::aantal: break;
    }
    return false;
}

}  // namespace

std::optional<Date> Normen::due_on(const Norm& norm,
                                   Date starts_on,
                                   std::string_view gemeente) const {
    const Normwaarde* found = in_force(norm, starts_on, gemeente);
    if (found == nullptr) return std::nullopt;
    const auto plain = plain_due_on(*found, starts_on, kalender_);
    const bool lengthens =
        norm.verlenging == Verlenging::algemene_termijnenwet && !too_long_for_the_law(*found);
    if (!plain || !lengthens) return plain;
    // The days between two working days do not make a longer term of it.
    return found->eenheid == Eenheid::werkdagen ? kalender_.verlengd(*plain)
                                                : kalender_.wettelijke_termijn(starts_on, *plain);
}

std::optional<Date> Normen::due_on(const NormId& id,
                                   Date starts_on,
                                   std::string_view gemeente) const {
    const Norm* norm = find(id);
    return norm == nullptr ? std::nullopt : due_on(*norm, starts_on, gemeente);
}

Tekst to_words(const Normwaarde& value) {
    struct Words {
        const char* one_nl;
        const char* more_nl;
        const char* one_en;
        const char* more_en;
    };
    static constexpr std::array words{Words{"dag", "dagen", "day", "days"},
                                      Words{"werkdag", "werkdagen", "working day", "working days"},
                                      Words{"week", "weken", "week", "weeks"},
                                      Words{"maand", "maanden", "month", "months"},
                                      Words{"keer", "keer", "time", "times"}};
    const Words& unit = words.at(static_cast<std::size_t>(value.eenheid));
    const bool one = value.getal == 1;
    return {fmt::format("{} {}", value.getal, one ? unit.one_nl : unit.more_nl),
            fmt::format("{} {}", value.getal, one ? unit.one_en : unit.more_en)};
}

}  // namespace naast
