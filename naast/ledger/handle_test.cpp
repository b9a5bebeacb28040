// The one door in: who may not, changes nothing; what is asked twice is recorded once; what changed
// in between is decided again or answered.
#include "naast/ledger/handle.h"

#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;

// The memory store, with something happening just before each of the first appends.
class BusyStore final : public EventStore {
public:
    explicit BusyStore(const Clock& clock) : inner(clock) {}

    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest& asked) override {
        ++asked_times;
        if (refuse_with) return Unexpected{*refuse_with};
        if (!before_append.empty()) {
            const auto happen = before_append.front();
            before_append.erase(before_append.begin());
            happen();
        }
        return inner.append(asked);
    }
    std::vector<StoredEvent> load_after(const Uuid& gezin, Version after) const override {
        return inner.load_after(gezin, after);
    }
    std::optional<StoredSamenvatting> samenvatting(const Uuid& gezin) const override {
        return inner.samenvatting(gezin);
    }
    void for_each_event(std::int64_t after,
                        const std::function<bool(const StoredEvent&)>& visit) const override {
        inner.for_each_event(after, visit);
    }
    void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>& visit) const override {
        inner.for_each_samenvatting(visit);
    }
    std::optional<std::vector<Appended>> answered(const std::string& key) const override {
        return inner.answered(key);
    }
    std::int64_t last_positie() const override { return inner.last_positie(); }

    MemoryStore inner;
    std::vector<std::function<void()>> before_append;
    std::optional<AppendRefusal> refuse_with;
    std::atomic<int> asked_times{0};
};

class Handle : public testing::Test {
protected:
    Result<Appended, Weigering> ask(const Command& command) {
        return handle(door, command, may, decide);
    }
    static Command command(const std::string& key, std::optional<Version> only_on = {}) {
        return {family(1), key, "asked with " + key, only_on};
    }
    // Someone else records one event of the family.
    void someone_else() {
        const auto version = static_cast<Version>(store.inner.load(family(1)).size());
        const int id = 100 + static_cast<int>(version);
        const auto done = store.inner.append(
            request("else " + std::to_string(id),
                    {append_to(1, version, {{id, readable(testing_events::contact())}})}));
        EXPECT_TRUE(done.has_value());
    }
    static Event fresh(int id) {
        Event event =
            testing_events::happened({{"2026-03-01", testing_events::contact(), {"kind"}}})[0]
                .event;
        event.id = event_id(id);
        return event;
    }

    SharedClock clock{"2026-03-02T10:00:00Z"};
    BusyStore store{clock};
    MakeSamenvatting make_samenvatting = [](const Uuid&, const Stream& stream) {
        return std::to_string(stream.size()) + " up to " +
               (stream.empty() ? "" : stream.back().event.id.to_text());
    };
    KeptStreams streams{store, 1 << 20};
    CommandDoor door{store, streams, clock, make_samenvatting};
    std::vector<std::size_t> decided_on;
    May may = [](const Stream&) { return std::nullopt; };
    Decide decide = [this](const Stream& stream) {
        decided_on.push_back(stream.size());
        return std::vector<Event>{fresh(1 + static_cast<int>(decided_on.size()))};
    };
};

TEST_F(Handle, RecordsWhatWasDecidedWithItsSummary) {
    decide = [](const Stream&) { return std::vector<Event>{fresh(1), fresh(2)}; };

    const auto answer = ask(command("a"));

    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(*answer, (Appended{family(1), 2, {event_id(1), event_id(2)}}));
    const auto stream = load_stream(store, family(1));
    ASSERT_EQ(stream.size(), 2U);
    EXPECT_EQ(soort_of(stream[0].event), "contact_gehad");
    EXPECT_EQ(store.samenvatting(family(1))->samenvatting, "2 up to " + event_id(2).to_text());
}

TEST_F(Handle, ChangesNothingForWhoMayNot) {
    someone_else();
    may = [](const Stream& stream) {
        EXPECT_EQ(stream.size(), 1U);
        return Weigering{Weigeringsgrond::niet_gevonden, "", {"niet hier", "not here"}};
    };

    const auto answer = ask(command("a"));

    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().grond, Weigeringsgrond::niet_gevonden);
    EXPECT_TRUE(decided_on.empty());
    EXPECT_EQ(store.asked_times, 0);
    EXPECT_EQ(store.last_positie(), 1);
}

TEST_F(Handle, ChangesNothingWhenTheDomainSaysNo) {
    decide = [](const Stream&) {
        return Unexpected{Weigering{Weigeringsgrond::vereist, "op", {"ontbreekt", "is missing"}}};
    };

    const auto answer = ask(command("a"));

    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().veld, "op");
    EXPECT_EQ(store.last_positie(), 0);
    EXPECT_FALSE(store.answered("a").has_value()) << "the key is free for a better command";
}

TEST_F(Handle, AnswersARepeatedCommandWithoutDecidingAgain) {
    const auto first = ask(command("a"));
    someone_else();
    decide = [](const Stream&) -> Result<std::vector<Event>, Weigering> {
        ADD_FAILURE() << "decided on what it did itself";
        return std::vector<Event>{};
    };

    const auto again = ask(command("a"));

    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, *first);
    EXPECT_EQ(store.last_positie(), 2);
    EXPECT_EQ(store.samenvatting(family(1))->samenvatting, "samenvatting");
}

TEST_F(Handle, AnswersARepeatedCommandAlsoWhenTheVersionItNamedIsPast) {
    const auto first = ask(command("a", 0));
    ASSERT_TRUE(first.has_value());

    const auto again = ask(command("a", 0));

    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(*again, *first);
}

TEST_F(Handle, AsksARepeatedCommandAgainWhetherThisPersonMay) {
    ASSERT_TRUE(ask(command("a")).has_value());
    may = [](const Stream&) {
        return Weigering{Weigeringsgrond::niet_gevonden, "", {"niet hier", "not here"}};
    };

    EXPECT_FALSE(ask(command("a")).has_value());
}

TEST_F(Handle, RefusesAKeyThatBelongsToAnotherCommand) {
    ASSERT_TRUE(ask(command("a")).has_value());

    const auto answer = ask({family(1), "a", "asked something else", {}});
    const auto elsewhere = ask({family(2), "a", "asked for another family", {}});

    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().grond, Weigeringsgrond::sleutel_hergebruikt);
    ASSERT_FALSE(elsewhere.has_value());
    EXPECT_EQ(elsewhere.error().grond, Weigeringsgrond::sleutel_hergebruikt);
    EXPECT_EQ(store.last_positie(), 1);
}

TEST_F(Handle, RefusesAtOnceWhatWasAskedForAnotherVersion) {
    someone_else();

    for (const Version wrong : {0, 2}) {
        const auto answer = ask(command("a", wrong));
        ASSERT_FALSE(answer.has_value());
        EXPECT_EQ(answer.error().grond, Weigeringsgrond::tussendoor_gewijzigd);
    }
    EXPECT_TRUE(decided_on.empty());
    EXPECT_TRUE(ask(command("a", 1)).has_value());
}

TEST_F(Handle, AnswersAConflictWhenItWasAskedForOneVersionOnly) {
    store.before_append = {[&] { someone_else(); }};

    const auto answer = ask(command("a", 0));

    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().grond, Weigeringsgrond::tussendoor_gewijzigd);
    EXPECT_EQ(store.asked_times, 1);
    EXPECT_EQ(store.last_positie(), 1);
}

TEST_F(Handle, DecidesAgainOnWhatCameInBetween) {
    store.before_append = {[&] { someone_else(); }, [&] { someone_else(); }};

    const auto answer = ask(command("a"));

    ASSERT_TRUE(answer.has_value());
    EXPECT_EQ(answer->version, 3);
    EXPECT_EQ(decided_on, (std::vector<std::size_t>{0, 1, 2}));
    EXPECT_EQ(store.last_positie(), 3);
    EXPECT_EQ(store.samenvatting(family(1))->samenvatting, "3 up to " + event_id(4).to_text());
}

TEST_F(Handle, GivesUpAfterThreeTimesAndSaysThatItChanged) {
    for (int i = 0; i < 9; ++i) store.before_append.push_back([&] { someone_else(); });

    const auto answer = ask(command("a"));

    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().grond, Weigeringsgrond::tussendoor_gewijzigd);
    EXPECT_NE(answer.error().reden.nl, "");
    EXPECT_NE(answer.error().reden.en, "");
    EXPECT_EQ(store.asked_times, 3);
    EXPECT_EQ(store.last_positie(), 3) << "only what the others recorded";
}

TEST_F(Handle, MayBeTakenAwayInBetween) {
    store.before_append = {[&] { someone_else(); }};
    may = [](const Stream& stream) -> std::optional<Weigering> {
        if (stream.empty()) return std::nullopt;
        return Weigering{Weigeringsgrond::niet_gevonden, "", {"niet meer", "no more"}};
    };

    const auto answer = ask(command("a"));

    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().reden.en, "no more");
    EXPECT_EQ(store.last_positie(), 1);
}

TEST_F(Handle, SaysThatNothingCanBeStored) {
    store.refuse_with = AppendRefusal::read_only;

    const auto answer = ask(command("a"));

    ASSERT_FALSE(answer.has_value());
    EXPECT_EQ(answer.error().grond, Weigeringsgrond::kan_niet_opslaan);
    EXPECT_EQ(store.asked_times, 1) << "a full disk is not asked again and again";
}

// Finding: an event without the organisation of who recorded it was stored, and could not be read.
TEST_F(Handle, StoresNothingThatCannotBeReadBack) {
    decide = [](const Stream&) {
        Event event = fresh(7);
        event.door.organisatie = "";
        return std::vector{event};
    };
    const auto refused = ask(command("unreadable"));
    ASSERT_FALSE(refused.has_value());
    EXPECT_EQ(refused.error().grond, Weigeringsgrond::kan_niet_opslaan);
    EXPECT_EQ(store.last_positie(), 0);
}

TEST_F(Handle, RecordsOnceWhatTwoThreadsAskWithOneKey) {
    decide = [](const Stream& stream) {
        return std::vector<Event>{fresh(500 + static_cast<int>(stream.size()))};
    };
    for (int round = 0; round < 20; ++round) {
        const Command same = command("key " + std::to_string(round));
        std::optional<Appended> first;
        std::optional<Appended> second;
        std::thread one([&] { first = *handle(door, same, may, decide); });
        std::thread other([&] { second = *handle(door, same, may, decide); });
        one.join();
        other.join();

        EXPECT_EQ(first, second);
        EXPECT_EQ(store.last_positie(), round + 1);
    }
}

TEST_F(Handle, StopsWhenDecideMadeAnIdThatIsTaken) {
    store.refuse_with = AppendRefusal::event_id_taken;
    EXPECT_DEATH((void)ask(command("a")), "fresh random id");
}

}  // namespace

}  // namespace naast
