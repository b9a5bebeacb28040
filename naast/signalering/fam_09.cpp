// FAM-09. The pressure cooker (snelkookpan): within two weeks many organisations, many actions and
// an ultimatum.
#include "naast/signalering/regel.h"

#include <algorithm>
#include <span>

namespace naast {

namespace {

using Acties = std::span<const Actie>;

std::size_t organisations_in(Acties actions) {
    std::vector<const Organisatie*> found;
    for (const Actie& actie : actions) {
        const bool is_there = std::any_of(found.begin(), found.end(), [&](const Organisatie* one) {
            return *one == actie.organisatie;
        });
        if (!is_there) found.push_back(&actie.organisatie);
    }
    return found.size();
}

std::size_t ultimatums_in(Acties actions) {
    return static_cast<std::size_t>(
        std::count_if(actions.begin(), actions.end(), [](const Actie& actie) {
            return actie.strekking == Strekking::ultimatum;
        }));
}

// The actions of the window that ends on this day, if they are too many; otherwise none.
Acties pressure_on(const RuleInput& input, Date day) {
    const Acties all = input.dossier.acties;
    const auto days = input.dagen("FAM-09.venster", day);
    if (!days) return {};
    const auto is_by = [](Date limit) {
        return [limit](const Actie& actie) { return actie.feit.op <= limit; };
    };
    const auto first = std::partition_point(all.begin(), all.end(), is_by(day - Days{*days}));
    const auto last = std::partition_point(first, all.end(), is_by(day));
    const Acties window(first, last);
    const auto reaches = [&](std::size_t number, const NormId& norm) {
        const auto limit = input.aantal(norm, day);
        return limit && static_cast<int>(number) >= *limit;
    };
    const bool too_many = reaches(window.size(), "FAM-09.acties") &&
                          reaches(ultimatums_in(window), "FAM-09.ultimatums") &&
                          reaches(organisations_in(window), "FAM-09.organisaties");
    return too_many ? window : Acties{};
}

Vondst snelkookpan(const RuleInput& input, Acties actions, Date day) {
    Feiten facts;
    for (const Actie& actie : actions) facts.push_back(actie.feit);
    const Tekst tekst = input.text([&] {
        const std::string orgs = std::to_string(organisations_in(actions));
        const std::string count = std::to_string(actions.size());
        return Tekst{
            "In twee weken deden " + orgs + " organisaties samen " + count +
                " dingen rond dit gezin, met een ultimatum. Zet de druk eraf: kom eerst rustig "
                "samen.",
            "Within two weeks " + orgs + " organisations did " + count +
                " things around this family, with an ultimatum. Take the pressure off: first meet "
                "calmly."};
    });
    return {
        {}, {{Sterkte::waarschuwing, day}}, std::nullopt, std::move(facts), tekst, "FAM-09.acties"};
}

// It can begin only on the day of an action, and end only when one leaves the window.
// Returns: each day once, in order.
std::vector<Date> days_of_change(const RuleInput& input) {
    std::vector<Date> days;
    for (const Actie& actie : input.dossier.acties) {
        const Date day = actie.feit.op;
        if (!days.empty() && days.back() == day) continue;
        days.push_back(day);
    }
    const std::size_t actions = days.size();
    for (std::size_t i = 0; i < actions; ++i) {
        if (const auto window = input.dagen("FAM-09.venster", days[i]))
            days.push_back(days[i] + Days{*window});
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

// Most families never get an ultimatum, and then no window needs to be looked at.
bool can_ever_begin(const RuleInput& input) {
    const auto& actions = input.dossier.acties;
    const auto all = static_cast<int>(ultimatums_in(actions));
    const Norm* norm = input.normen.find("FAM-09.ultimatums");
    const bool are_ever_enough =
        norm != nullptr && std::any_of(norm->waarden.begin(),
                                       norm->waarden.end(),
                                       [&](const Normwaarde& value) { return all >= value.getal; });
    if (!are_ever_enough) return false;
    return std::any_of(actions.begin(), actions.end(), [&](const Actie& actie) {
        const auto limit = input.aantal("FAM-09.ultimatums", actie.feit.op);
        return limit && all >= *limit && !pressure_on(input, actie.feit.op).empty();
    });
}

std::vector<Vondst> zoek(const RuleInput& input) {
    if (!can_ever_begin(input)) return {};
    std::vector<Vondst> found;
    bool is_raised = false;
    for (const Date day : days_of_change(input)) {
        const Acties actions = pressure_on(input, day);
        if (!actions.empty() && !is_raised) found.push_back(snelkookpan(input, actions, day));
        // What came while it lasted made it last.
        for (const Actie& actie : actions) found.back().verder.push_back(actie.feit);
        if (actions.empty() && is_raised) found.back().tot = day;
        is_raised = !actions.empty();
    }
    return found;
}

}  // namespace

extern const Regel fam_09;
const Regel fam_09{"FAM-09",
                   {"Snelkookpan", "Pressure cooker"},
                   "catalogus FAM-09; S3 §4.2, §4.5",
                   Wie::regisseur,
                   {"Er zijn weer minder acties en organisaties tegelijk.",
                    "There are fewer actions and organisations at once again."},
                   zoek};

}  // namespace naast
