#include "naast/demo/course.h"

#include "naast/demo/cijfers.h"
#include "naast/demo/household.h"

#include <algorithm>

namespace naast::demo {

namespace {

void tell_arrival(Story& story) {
    story.add(
        story.stay.arrives,
        GezinAangemeld{"Gezin " + story.family_name, story.stay.seat->team.gemeente, std::nullopt});
}

// Each holder of the caseload in turn, as long as the family is there.
void tell_regie(Story& story) {
    const auto& holders = story.stay.seat->holders;
    for (std::size_t i = 0; i < holders.size(); ++i) {
        const bool is_last = i + 1 == holders.size();
        const Date begin = std::max(holders[i].from, story.stay.arrives);
        const Date end =
            is_last ? story.stay.closes : std::min(holders[i + 1].from, story.stay.closes);
        if (begin >= end) continue;
        const bool took_over = begin > story.stay.arrives;
        const bool at_once = story.dice.happens(cijfers::overdracht_zonder_gat.waarde);
        const Date from = took_over && !at_once ? begin + story.dice.days(7, 42) : begin;
        if (from >= end) continue;
        story.add(from, RegisseurAangewezen{holders[i].medewerker, std::nullopt});
        const bool leaves = end < story.stay.closes;
        story.add(end,
                  RegisseurGestopt{holders[i].medewerker.id,
                                   leaves ? WisselReden::vertrek : WisselReden::einde_betrokkenheid,
                                   std::nullopt});
    }
}

void tell_contacts(Story& story) {
    Dice& dice = story.dice;
    Date day =
        story.stay.arrives + dice.days(1, static_cast<int>(cijfers::contact_voorkant.waarde));
    const int between = static_cast<int>(cijfers::tussen_contacten.waarde);
    while (day < story.stay.closes && day <= story.today) {
        std::vector<PersoonId> with{dice.pick(story.ouders)};
        for (const Kind& kind : story.kinderen) {
            if (dice.happens(0.5)) with.push_back(kind.id);
        }
        if (!dice.happens(cijfers::contact_valt_uit.waarde))
            story.add(
                day,
                ContactGehad{story.team(),
                             dice.happens(0.6) ? ContactVorm::huisbezoek : ContactVorm::telefoon,
                             Strekking::gewoon,
                             std::nullopt},
                std::move(with));
        day += dice.days(between - 7, between + 7);
    }
}

void tell_closing(Story& story) {
    story.add(story.stay.closes, GezinAfgesloten{AfsluitReden::op_eigen_kracht, std::nullopt});
}

}  // namespace

void tell_course(Story& story) {
    tell_arrival(story);
    tell_household(story);
    tell_regie(story);
    tell_contacts(story);
    tell_closing(story);
}

}  // namespace naast::demo
