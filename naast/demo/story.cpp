#include "naast/demo/story.h"

#include "naast/demo/cijfers.h"

#include <algorithm>

namespace naast::demo {

VrijeTekst text(const std::string& words) {
    return VrijeTekst{words};
}

void Story::add(Date op, Inhoud inhoud, std::vector<PersoonId> betreft) {
    if (op > today) return;
    Event event;
    event.id = dice.uuid();
    event.op = PartialDate(op);
    event.door = {regisseur_on(op).naam, team().naam};
    event.bron = "Verzonnen voor de demo";
    event.betreft = std::move(betreft);
    event.herkomst = Herkomst::overgenomen;
    event.bekend_op = std::max(op, stay.arrives);
    event.inhoud = std::move(inhoud);
    events_.push_back(std::move(event));
}

std::optional<Date> Story::done(Date from, Date due, double share_done) {
    constexpr int many_weeks = 26;
    NAAST_ASSERT(from <= due);
    if (dice.happens(share_done))
        return from + dice.days(0, static_cast<int>((due - from).count()));
    if (dice.happens(cijfers::blijft_liggen.waarde)) return std::nullopt;
    const int weeks = dice.times(1 - cijfers::reageert_per_week.waarde, many_weeks);
    return due + Days{1} + Days{7 * weeks} + dice.days(0, 6);
}

std::optional<Date> Story::done(Date from, Date due) {
    return done(from, due, cijfers::op_tijd.waarde);
}

std::string Story::key(const std::string& what) {
    auto known = std::find_if(
        keys_.begin(), keys_.end(), [&](const auto& one) { return one.first == what; });
    if (known == keys_.end()) known = keys_.insert(keys_.end(), {what, 0});
    return what + "-" + std::to_string(++known->second);
}

Date Story::workday(Date day) const {
    while (!kalender_.is_werkdag(day)) day += Days{1};
    return day;
}

void Story::renew_analysis_after(Date day) {
    constexpr Days month{30};
    const auto renewed = done(day, day + month);
    if (renewed && analyse && *renewed >= analysed_on)
        add(*renewed, AnalyseBijgewerkt{*analyse, std::nullopt});
}

std::vector<PersoonId> Story::children() const {
    std::vector<PersoonId> ids;
    for (const Kind& kind : kinderen) ids.push_back(kind.id);
    return ids;
}

std::vector<PersoonId> Story::everyone() const {
    std::vector<PersoonId> ids = children();
    ids.insert(ids.end(), ouders.begin(), ouders.end());
    return ids;
}

bool Story::has_waakvlam_before(Date day) const {
    return std::any_of(events_.begin(), events_.end(), [&](const Event& event) {
        return std::holds_alternative<WaakvlamAfgesproken>(event.inhoud) &&
               event.op.first_day() < day;
    });
}

std::vector<Event> Story::take_events() {
    std::stable_sort(
        events_.begin(), events_.end(), [](const Event& a, const Event& b) { return a.op < b.op; });
    return std::move(events_);
}

}  // namespace naast::demo
