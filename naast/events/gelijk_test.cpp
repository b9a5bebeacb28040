#include "naast/events/gelijk.h"

#include "naast/events/segmenten.h"
#include "naast/events/testing_kinds.h"

#include <gtest/gtest.h>

namespace naast {

using namespace testing_events;

// The yardstick: what would be stored, but for the id, which has a column of its own.
bool is_stored_alike(const Event& a, const Event& b) {
    return to_segments(a) == to_segments(b);
}

TEST(ZegtHetzelfde, AndItsBytesAsWhatWouldBeStoredForEveryKindBesideEveryOther) {
    std::vector<Event> all = events_of_every_kind(Vulling::kleinst);
    for (Event& event : events_of_every_kind(Vulling::volledig)) all.push_back(std::move(event));
    for (const Event& a : all) {
        for (const Event& b : all) {
            const bool is_alike = is_stored_alike(a, b);
            ASSERT_EQ(zegt_hetzelfde(a, b), is_alike) << soort_of(a) << " " << soort_of(b);
            ASSERT_EQ(om_te_vergelijken(a) == om_te_vergelijken(b), is_alike)
                << soort_of(a) << " " << soort_of(b);
        }
    }
}

TEST(ZegtHetzelfde, SeesEachPartOfTheEnvelope) {
    const Event whole = events_of_every_kind(Vulling::volledig).front();
    const std::vector<void (*)(Event&)> changes{
        [](Event& e) { e.op = PartialDate{date("2001-02-03")}; },
        [](Event& e) { e.datering = Datering::gegeven; },
        [](Event& e) { e.door.persoon += "x"; },
        [](Event& e) { e.door.organisatie += "x"; },
        [](Event& e) { e.bron.clear(); },
        [](Event& e) { e.betreft.push_back({"nog-iemand"}); },
        [](Event& e) { e.herkomst = Herkomst::hier_vastgelegd; },
        [](Event& e) { e.bekend_op.reset(); }};
    for (const auto change : changes) {
        Event other = whole;
        EXPECT_TRUE(zegt_hetzelfde(whole, other));
        change(other);
        EXPECT_FALSE(zegt_hetzelfde(whole, other));
        EXPECT_NE(om_te_vergelijken(whole), om_te_vergelijken(other));
        EXPECT_FALSE(is_stored_alike(whole, other));
    }
}

}  // namespace naast
