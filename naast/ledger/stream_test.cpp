// What the store kept comes back as events, and what cannot be read stops the program.
#include "naast/ledger/stream.h"

#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using namespace testing_ledger;

TEST(LoadStream, GivesTheEventsOfOneFamilyOldestFirst) {
    const SharedClock clock("2026-03-02T10:00:00Z");
    MemoryStore store(clock);
    ASSERT_TRUE(store
                    .append(request("a",
                                    {append_to(1,
                                               0,
                                               {{11, readable(testing_events::signaal("s1"))},
                                                {12, readable(testing_events::contact())}}),
                                     append_to(2, 0, {{13, readable(testing_events::verzuim())}})}))
                    .has_value());

    const auto stream = load_stream(store, family(1));

    ASSERT_EQ(stream.size(), 2U);
    EXPECT_EQ(stream[0].gezin, family(1));
    EXPECT_EQ(stream[0].nr, 1);
    EXPECT_EQ(stream[0].event.id, event_id(11)) << "the id stands in its own column";
    EXPECT_EQ(stream[0].vastgelegd_op, at("2026-03-02T10:00:00Z"));
    EXPECT_EQ(soort_of(stream[0].event), "signaal_ontvangen");
    EXPECT_EQ(soort_of(stream[1].event), "contact_gehad");
    EXPECT_EQ(stream[1].nr, 2);
}

TEST(LoadStream, IsEmptyForAFamilyThatIsNotThere) {
    const SharedClock clock("2026-03-02T10:00:00Z");
    EXPECT_TRUE(load_stream(MemoryStore(clock), family(1)).empty());
}

// What is missing can be what protects somebody.
TEST(LoadStream, IsRefusedWhenAnEventOfItIsMissing) {
    const SharedClock clock("2026-03-02T10:00:00Z");
    MemoryStore store(clock);
    const std::string body = readable(testing_events::contact());
    ASSERT_TRUE(store.append(request("a", {append_to(1, 0, {{1, body}, {2, body}, {3, body}})}))
                    .has_value());
    for (const std::size_t missing : {0U, 1U}) {
        RowsStore rows(all_of(store));
        rows.rows.erase(rows.rows.begin() + static_cast<std::ptrdiff_t>(missing));
        EXPECT_THROW(load_stream(rows, family(1)), StoreBroken) << missing;
    }
    EXPECT_EQ(load_stream(RowsStore(all_of(store)), family(1)).size(), 3U);
}

TEST(LoadStreamDeathTest, StopsAtARecordThatCannotBeReadAndNamesIt) {
    StoredEvent stored;
    stored.gezin = family(1);
    stored.nr = 3;
    stored.inhoud = "no event";

    EXPECT_DEATH(to_recorded(stored),
                 "gezin f0000000-0000-4000-8000-000000000001, gebeurtenis 3 is niet te lezen");
}

}  // namespace

}  // namespace naast
