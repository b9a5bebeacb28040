// FAM-09. The pressure cooker (snelkookpan): within two weeks many organisations, many actions and
// an ultimatum.
#include "naast/signalering/regel.h"

#include <algorithm>
#include <set>

namespace naast {

namespace {

struct Drempels {
    int window_days;
    int organisations;
    int actions;
    int ultimatums;
};

std::optional<Drempels> thresholds_on(const RuleInput& input, Date day) {
    const auto window_ends = input.due_on("FAM-09.venster", day);
    const auto organisations = input.aantal("FAM-09.organisaties", day);
    const auto actions = input.aantal("FAM-09.acties", day);
    const auto ultimatums = input.aantal("FAM-09.ultimatums", day);
    if (!window_ends || !organisations || !actions || !ultimatums) return std::nullopt;
    return Drempels{
        static_cast<int>((*window_ends - day).count()), *organisations, *actions, *ultimatums};
}

// The actions of the window that ends on this day, if they are too many.
std::vector<Actie> pressure_on(const RuleInput& input, Date day) {
    const auto limits = thresholds_on(input, day);
    if (!limits) return {};
    std::vector<Actie> in_window;
    std::set<Organisatie> organisations;
    int ultimatums = 0;
    for (const Actie& actie : input.dossier.acties) {
        if (actie.feit.op > day || actie.feit.op <= day - Days{limits->window_days}) continue;
        in_window.push_back(actie);
        organisations.insert(actie.organisatie);
        if (actie.strekking == Strekking::ultimatum) ++ultimatums;
    }
    const bool too_many = static_cast<int>(organisations.size()) >= limits->organisations &&
                          static_cast<int>(in_window.size()) >= limits->actions &&
                          ultimatums >= limits->ultimatums;
    return too_many ? in_window : std::vector<Actie>{};
}

Vondst snelkookpan(const std::vector<Actie>& actions, Date day) {
    std::set<Organisatie> organisations;
    std::vector<Feit> facts;
    for (const Actie& actie : actions) {
        organisations.insert(actie.organisatie);
        facts.push_back(actie.feit);
    }
    const std::string orgs = std::to_string(organisations.size());
    const std::string count = std::to_string(actions.size());
    const Tekst tekst{
        "In twee weken deden " + orgs + " organisaties samen " + count +
            " dingen rond dit gezin, met een ultimatum. Zet de druk eraf: kom eerst rustig samen.",
        "Within two weeks " + orgs + " organisations did " + count +
            " things around this family, with an ultimatum. Take the pressure off: first meet "
            "calmly."};
    return {
        {}, {{Sterkte::waarschuwing, day}}, std::nullopt, std::move(facts), tekst, "FAM-09.acties"};
}

std::vector<Vondst> zoek(const RuleInput& input) {
    // It can begin only on the day of an action, and end only when one leaves the window.
    std::set<Date> days;
    for (const Actie& actie : input.dossier.acties) {
        days.insert(actie.feit.op);
        if (const auto limits = thresholds_on(input, actie.feit.op))
            days.insert(actie.feit.op + Days{limits->window_days});
    }
    std::vector<Vondst> found;
    bool is_raised = false;
    for (const Date day : days) {
        const std::vector<Actie> actions = pressure_on(input, day);
        if (!actions.empty() && !is_raised) found.push_back(snelkookpan(actions, day));
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
