// What every store must do; each test runs over the memory store, SQLite and PostgreSQL, bare and
// sealed.
#include "naast/base/text.h"
#include "naast/ledger/chain.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/postgres/testing_cluster.h"
#include "naast/sleutels/testing.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/testing.h"
#include "naast/zegel/sealed_store.h"

#include <gtest/gtest.h>

#include <random>
#include <set>
#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_sleutels::must;
using testing_sleutels::Vault;

class Contract : public testing::TestWithParam<std::string> {
protected:
    void SetUp() override { store = open(GetParam()); }

    std::unique_ptr<EventStore> open(const std::string& which) {
        if (which == "memory") return std::make_unique<MemoryStore>(clock);
        if (which == "sqlite") return must(open_sqlite_store(vault.folder.file(), clock));
        if (which == "postgres")
            return must(
                open_postgres_store(testing_postgres::new_place(vault.folder.file()), clock));
        auto sealed = std::make_unique<SealedStore>(
            open(which.substr(sealed_.size())), vault.open(), system_entropy());
        kept = &sealed->kept();
        can_read = [&keys = sealed->keys()](const StoredEvent& row) {
            return try_seal(keys, row).state == SealState::opens;
        };
        return sealed;
    }
    // As it lies there: the hashes are over that.
    const EventStore& as_kept() const { return kept == nullptr ? *store : *kept; }
    // What is the same whether it is sealed or not.
    std::vector<StoredEvent> without_hashes(std::vector<StoredEvent> rows) const {
        for (StoredEvent& row : rows) {
            if (kept != nullptr) row.hash = row.vorige = "sealed";
        }
        return rows;
    }

    AppendRefusal refusal_of(const AppendRequest& asked) {
        const auto answer = store->append(asked);
        EXPECT_FALSE(answer.has_value());
        return answer.has_value() ? AppendRefusal{} : answer.error();
    }
    std::vector<Appended> done(const AppendRequest& asked) {
        auto answer = store->append(asked);
        if (!answer) throw std::runtime_error("refused");
        return *answer;
    }
    Version version_of(int gezin) {
        return static_cast<Version>(store->load(family(gezin)).size());
    }

    static constexpr std::string_view sealed_ = "sealed_";
    SharedClock clock{"2026-03-02T10:00:00Z"};
    Vault vault;
    std::unique_ptr<EventStore> store;
    const EventStore* kept = nullptr;
    CanRead can_read = is_readable_event;
};

std::string every_byte() {
    std::string bytes;
    for (int byte = 0; byte < 256; ++byte) bytes += static_cast<char>(byte);
    return bytes;
}

TEST_P(Contract, GivesBackEveryByteOfWhatWasAppended) {
    const std::vector<std::string> bodies{
        every_byte(), "", std::string(3, '\0'), std::string(3'000'000, '\x7f')};

    done(request("a",
                 {append_to(1,
                            0,
                            {{1, bodies[0]}, {2, bodies[1]}, {3, bodies[2]}, {4, bodies[3]}},
                            every_byte())}));

    const auto rows = store->load(family(1));
    ASSERT_EQ(rows.size(), 4U);
    for (std::size_t i = 0; i < rows.size(); ++i) {
        EXPECT_EQ(rows[i].inhoud, bodies[i]);
        EXPECT_EQ(rows[i].gezin, family(1));
        EXPECT_EQ(rows[i].nr, static_cast<std::int64_t>(i) + 1);
        EXPECT_EQ(rows[i].id, event_id(static_cast<int>(i) + 1));
        EXPECT_EQ(rows[i].positie, static_cast<std::int64_t>(i) + 1);
        EXPECT_EQ(rows[i].vastgelegd_op, clock.now());
        EXPECT_EQ(rows[i].vorige, i == 0 ? genesis_hash(family(1)) : rows[i - 1].hash);
    }
    for (const StoredEvent& row : as_kept().load(family(1))) EXPECT_EQ(row.hash, event_hash(row));
    EXPECT_EQ(store->samenvatting(family(1))->samenvatting, every_byte());
}

TEST_P(Contract, AnswersWithTheVersionAndTheIdsOfEachAppendInTheOrderAsked) {
    const auto answer =
        done(request("a", {append_to(9, 0, {{1, "x"}, {2, "y"}}), append_to(3, 0, {{3, "z"}})}));

    const std::vector<Appended> expected{{family(9), 2, {event_id(1), event_id(2)}},
                                         {family(3), 1, {event_id(3)}}};
    EXPECT_EQ(answer, expected);
    const auto rows = all_of(*store);
    ASSERT_EQ(rows.size(), 3U);
    EXPECT_EQ(rows[2].gezin, family(3));
    EXPECT_EQ(rows[2].positie, 3);
}

TEST_P(Contract, GivesOfAFamilyWhatCameAfterANumber) {
    done(request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}}), append_to(2, 0, {{3, "other"}})}));
    done(request("b", {append_to(1, 2, {{4, "z"}})}));

    const auto whole = store->load(family(1));
    ASSERT_EQ(whole.size(), 3U);
    EXPECT_EQ(store->load_after(family(1), 0), whole);
    EXPECT_EQ(store->load_after(family(1), 1), (std::vector{whole[1], whole[2]}));
    EXPECT_EQ(store->load_after(family(1), 2), (std::vector{whole[2]}));
    EXPECT_TRUE(store->load_after(family(1), 3).empty());
    EXPECT_TRUE(store->load_after(family(1), 99).empty());
    EXPECT_TRUE(store->load_after(family(9), 0).empty());
}

TEST_P(Contract, KnowsNothingOfAFamilyThatIsNotThere) {
    done(request("a", {append_to(1, 0, {{1, "x"}})}));

    EXPECT_TRUE(store->load(family(2)).empty());
    EXPECT_FALSE(store->samenvatting(family(2)).has_value());
    EXPECT_FALSE(store->answered("b").has_value());
}

TEST_P(Contract, IsEmptyAtTheStart) {
    EXPECT_EQ(store->last_positie(), 0);
    EXPECT_TRUE(all_of(*store).empty());
    store->for_each_samenvatting([](const auto&) { FAIL() << "there is no summary yet"; });
}

TEST_P(Contract, RefusesAnotherVersionThanItHasAndWritesNothing) {
    done(request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}}, "first")}));
    const auto before = all_of(*store);

    for (const Version wrong : {0, 1, 3, -1, 1'000'000}) {
        const std::string key = "wrong " + std::to_string(wrong);
        EXPECT_EQ(refusal_of(request(key, {append_to(1, wrong, {{3, "z"}}, "other")})),
                  AppendRefusal::wrong_expected_version);
        EXPECT_FALSE(store->answered(key).has_value());
    }
    EXPECT_EQ(refusal_of(request("new", {append_to(2, 1, {{3, "z"}})})),
              AppendRefusal::wrong_expected_version);

    EXPECT_EQ(all_of(*store), before);
    EXPECT_EQ(store->samenvatting(family(1))->samenvatting, "first");
    EXPECT_EQ(store->last_positie(), 2);
}

TEST_P(Contract, RecordsNoneOfARequestWhenOneOfItsAppendsIsRefused) {
    done(request("a", {append_to(1, 0, {{1, "x"}})}));

    EXPECT_EQ(refusal_of(request("b",
                                 {append_to(2, 0, {{2, "y"}}),
                                  append_to(1, 0, {{3, "z"}}),
                                  append_to(3, 0, {{4, "w"}})})),
              AppendRefusal::wrong_expected_version);

    EXPECT_EQ(store->last_positie(), 1);
    EXPECT_TRUE(store->load(family(2)).empty());
    EXPECT_FALSE(store->samenvatting(family(2)).has_value());
    done(request("c", {append_to(2, 0, {{2, "y"}})}));
    EXPECT_EQ(all_of(*store).back().positie, 2) << "a refusal leaves no gap";
}

TEST_P(Contract, TakesAKeyThatWasRefusedBefore) {
    done(request("a", {append_to(1, 0, {{1, "x"}})}));
    refusal_of(request("b", {append_to(1, 0, {{2, "y"}})}));

    EXPECT_EQ(done(request("b", {append_to(1, 1, {{2, "y"}})})).front().version, 2);
}

TEST_P(Contract, AnswersARepeatedRequestAsTheFirstTimeAndRecordsNothing) {
    const AppendRequest first =
        request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}}), append_to(2, 0, {{3, "z"}})});
    const auto answer = done(first);
    done(request("b", {append_to(1, 2, {{4, "later"}}, "later")}));
    const auto before = all_of(*store);

    EXPECT_EQ(done(first), answer);
    EXPECT_EQ(done({"a", "asked with a", {append_to(7, 5, {{9, "decided otherwise"}})}}), answer);

    EXPECT_EQ(store->answered("a"), answer);
    EXPECT_EQ(all_of(*store), before);
    EXPECT_EQ(store->samenvatting(family(1))->samenvatting, "later");
}

TEST_P(Contract, RefusesAKeyThatNamedAnotherRequestWhateverElseIsWrong) {
    done(request("a", {append_to(1, 0, {{1, "x"}})}));

    EXPECT_EQ(refusal_of({"a", "asked otherwise", {append_to(1, 1, {{2, "y"}})}}),
              AppendRefusal::key_used_for_another_request);
    EXPECT_EQ(refusal_of({"a", "asked otherwise", {append_to(1, 9, {{1, "y"}})}}),
              AppendRefusal::key_used_for_another_request);

    EXPECT_EQ(store->last_positie(), 1);
}

TEST_P(Contract, TakesKeysAsBytes) {
    const std::string with_nul("k\0a", 3);
    const std::string long_key(200, 'k');
    done(request(with_nul, {append_to(1, 0, {{1, "x"}})}));
    done(request(std::string("k\0b", 3), {append_to(1, 1, {{2, "x"}})}));
    done(request(long_key, {append_to(1, 2, {{3, "x"}})}));
    done(request("K", {append_to(1, 3, {{4, "x"}})}));
    done(request("k", {append_to(1, 4, {{5, "x"}})}));

    EXPECT_EQ(store->answered(with_nul)->front().version, 1);
    EXPECT_EQ(store->answered(long_key)->front().version, 3);
    EXPECT_EQ(store->answered("k")->front().version, 5);
    EXPECT_FALSE(store->answered(long_key + "k").has_value());
}

TEST_P(Contract, TakesAnEventIdOnceInTheWholeLedger) {
    done(request("a", {append_to(1, 0, {{1, "x"}})}));

    EXPECT_EQ(refusal_of(request("b", {append_to(1, 1, {{1, "x"}})})),
              AppendRefusal::event_id_taken);
    EXPECT_EQ(refusal_of(request("c", {append_to(2, 0, {{1, "x"}})})),
              AppendRefusal::event_id_taken);
    EXPECT_EQ(refusal_of(request("d", {append_to(2, 0, {{2, "x"}, {2, "x"}})})),
              AppendRefusal::event_id_taken);
    EXPECT_EQ(refusal_of(request("e", {append_to(2, 0, {{2, "x"}}), append_to(3, 0, {{2, "x"}})})),
              AppendRefusal::event_id_taken);
    EXPECT_EQ(refusal_of(request("f", {append_to(1, 0, {{1, "x"}})})),
              AppendRefusal::wrong_expected_version)
        << "the version goes before the id";

    EXPECT_EQ(store->last_positie(), 1);
}

TEST_P(Contract, KeepsFamiliesApart) {
    done(request("a", {append_to(1, 0, {{1, "one"}}, "of one")}));
    done(request("b", {append_to(2, 0, {{2, "two"}}, "of two")}));
    done(request("c", {append_to(1, 1, {{3, "one again"}}, "of one, again")}));

    ASSERT_EQ(version_of(1), 2);
    ASSERT_EQ(version_of(2), 1);
    EXPECT_EQ(store->load(family(1))[1].inhoud, "one again");
    EXPECT_EQ(store->load(family(1))[1].vorige, store->load(family(1))[0].hash);
    EXPECT_EQ(store->load(family(2))[0].inhoud, "two");
    EXPECT_EQ(store->samenvatting(family(2))->samenvatting, "of two");
}

TEST_P(Contract, FollowsTheLedgerFromAnyPlaceUntilToldToStop) {
    for (int i = 1; i <= 5; ++i)
        done(request("key " + std::to_string(i), {append_to(i, 0, {{i, "x"}})}));
    const auto places = [&](std::int64_t after, std::size_t most) {
        std::vector<std::int64_t> seen;
        store->for_each_event(after, [&](const StoredEvent& event) {
            seen.push_back(event.positie);
            return seen.size() < most;
        });
        return seen;
    };

    EXPECT_EQ(places(0, 9), (std::vector<std::int64_t>{1, 2, 3, 4, 5}));
    EXPECT_EQ(places(3, 9), (std::vector<std::int64_t>{4, 5}));
    EXPECT_EQ(places(0, 2), (std::vector<std::int64_t>{1, 2}));
    EXPECT_EQ(places(5, 9), std::vector<std::int64_t>{});
    EXPECT_EQ(places(1'000, 9), std::vector<std::int64_t>{});
    EXPECT_EQ(places(-7, 1), std::vector<std::int64_t>{1});
    EXPECT_EQ(places(std::numeric_limits<std::int64_t>::min(), 1), std::vector<std::int64_t>{1});
}

TEST_P(Contract, LetsAVisitorReadAndAppend) {
    done(request("a", {append_to(1, 0, {{1, "x"}}), append_to(2, 0, {{2, "y"}})}));
    std::size_t seen = 0;

    store->for_each_event(0, [&](const StoredEvent& event) {
        seen += store->load(event.gezin).size();
        if (event.positie == 1) done(request("b", {append_to(3, 0, {{3, "z"}})}));
        return true;
    });
    store->for_each_samenvatting([&](const auto& one) { seen += store->load(one.gezin).size(); });

    EXPECT_GE(seen, 5U);
    EXPECT_EQ(store->last_positie(), 3);
}

TEST_P(Contract, ReplacesTheSummaryWithEachAppend) {
    done(request("a", {append_to(2, 0, {{1, "x"}, {2, "y"}}, "two")}));
    done(request("b", {append_to(1, 0, {{3, "z"}}, "")}));
    done(request("c", {append_to(2, 2, {{4, "w"}}, "two, later")}));

    const auto later = store->samenvatting(family(2));
    ASSERT_TRUE(later.has_value());
    EXPECT_EQ(later->gezin, family(2));
    EXPECT_EQ(later->version, 3);
    EXPECT_EQ(later->positie, 4);
    EXPECT_EQ(later->samenvatting, "two, later");
    std::vector<std::string> all;
    store->for_each_samenvatting([&](const StoredSamenvatting& one) {
        all.push_back(one.gezin.to_text() + " " + std::to_string(one.version) + " " +
                      std::to_string(one.positie) + " " + one.samenvatting);
    });
    EXPECT_EQ(all,
              (std::vector<std::string>{family(1).to_text() + " 1 3 ",
                                        family(2).to_text() + " 3 4 two, later"}));
}

TEST_P(Contract, SaysWhichPlaceOfARequestEachSummaryWasMadeAt) {
    done(request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}}), append_to(2, 0, {{3, "z"}})}));

    EXPECT_EQ(store->samenvatting(family(1))->positie, 2);
    EXPECT_EQ(store->samenvatting(family(2))->positie, 3);
}

TEST_P(Contract, NeverRecordsAnEventBeforeTheOneItFollows) {
    done(request("a", {append_to(1, 0, {{1, "x"}})}));
    clock.set(at("2026-03-02T08:00:00Z"));
    done(request("b", {append_to(2, 0, {{2, "y"}})}));
    clock.set(at("2026-03-02T10:00:00.000001Z"));
    done(request("c", {append_to(1, 1, {{3, "z"}})}));

    const auto rows = all_of(*store);
    EXPECT_EQ(to_text(rows[1].vastgelegd_op), "2026-03-02T10:00:00.000000Z");
    EXPECT_EQ(to_text(rows[2].vastgelegd_op), "2026-03-02T10:00:00.000001Z");
}

TEST_P(Contract, GivesEveryThreadItsTurnAndLosesNothing) {
    constexpr int threads = 8;
    constexpr int each = 40;
    std::vector<std::thread> running;
    std::atomic<int> acknowledged{0};
    for (int thread = 1; thread <= threads; ++thread) {
        running.emplace_back([&, thread] {
            for (int i = 0; i < each; ++i) {
                const int id = thread * 1'000 + i;
                const auto answer =
                    store->append(request(std::to_string(id), {append_to(thread, i, {{id, "x"}})}));
                if (answer && answer->front().version == i + 1) ++acknowledged;
            }
        });
    }
    for (std::thread& thread : running) thread.join();

    EXPECT_EQ(acknowledged, threads * each);
    const auto rows = all_of(*store);
    ASSERT_EQ(rows.size(), static_cast<std::size_t>(threads) * each);
    for (std::size_t i = 0; i < rows.size(); ++i)
        EXPECT_EQ(rows[i].positie, static_cast<std::int64_t>(i) + 1);
    for (int thread = 1; thread <= threads; ++thread) EXPECT_EQ(version_of(thread), each);
}

TEST_P(Contract, LetsOneOfTwoWritersWinEachVersion) {
    constexpr int rounds = 60;
    std::atomic<int> won{0};
    const auto write = [&](int writer) {
        for (Version version = 0; version < rounds;) {
            const std::string key = std::to_string(writer) + "/" + std::to_string(version);
            const int id = writer * 1'000 + static_cast<int>(version);
            const auto answer = store->append(request(key, {append_to(1, version, {{id, key}})}));
            if (answer)
                ++won;
            else
                EXPECT_EQ(answer.error(), AppendRefusal::wrong_expected_version);
            version = version_of(1);
        }
    };

    std::thread one(write, 1);
    std::thread other(write, 2);
    one.join();
    other.join();

    EXPECT_EQ(won, version_of(1));
    EXPECT_GE(version_of(1), rounds);
    EXPECT_LE(version_of(1), rounds + 1);
    for (const StoredEvent& row : store->load(family(1)))
        EXPECT_EQ(row.inhoud.substr(2), std::to_string(row.nr - 1)) << "written on what was read";
}

TEST_P(Contract, RecordsOnceWhatTwoThreadsAskWithOneKey) {
    for (int round = 0; round < 30; ++round) {
        const AppendRequest asked =
            request("key " + std::to_string(round), {append_to(1, round, {{round + 1, "x"}})});
        std::vector<Appended> first;
        std::vector<Appended> second;
        std::thread one([&] { first = done(asked); });
        std::thread other([&] { second = done(asked); });
        one.join();
        other.join();

        EXPECT_EQ(first, second);
        EXPECT_EQ(version_of(1), round + 1);
    }
}

TEST_P(Contract, ShowsAReaderOnlyWholeRequests) {
    std::atomic<bool> is_over{false};
    std::atomic<int> torn{0};
    std::thread reader([&] {
        while (!is_over) {
            const auto rows = all_of(*store);
            if (rows.size() % 3 != 0) ++torn;
            for (std::size_t i = 0; i < rows.size(); ++i)
                if (rows[i].positie != static_cast<std::int64_t>(i) + 1) ++torn;
        }
    });
    for (int i = 0; i < 50; ++i) {
        const int id = 3 * i + 1;
        done(request(std::to_string(i),
                     {append_to(1, Version{2} * i, {{id, "x"}, {id + 1, "y"}}),
                      append_to(2, i, {{id + 2, "z"}})}));
    }
    is_over = true;
    reader.join();

    EXPECT_EQ(torn, 0);
}

TEST_P(Contract, HoldsThousandEventsOfOneRequest) {
    std::vector<New> many;
    for (int i = 1; i <= 1'000; ++i) many.push_back({i, "event " + std::to_string(i)});

    EXPECT_EQ(done(request("a", {append_to(1, 0, many)})).front().version, 1'000);

    EXPECT_EQ(store->load(family(1))[999].inhoud, "event 1000");
}

TEST_P(Contract, IsCleanUnderVerify) {
    const std::string body = readable(testing_events::contact());
    for (int i = 0; i < 20; ++i) {
        const int id = 2 * i + 1;
        done(request(std::to_string(i),
                     {append_to(1, i, {{id, body}}), append_to(2, i, {{id + 1, body}})}));
    }

    EXPECT_TRUE(verify(
                    as_kept(), {}, [](auto) {}, can_read)
                    .empty());
    EXPECT_TRUE(store->damage().empty());
}

// One long script of requests, good and bad, in a fixed disorder: what the memory store answers is
// what the other must answer.
TEST_P(Contract, AnswersALongScriptAsTheReferenceDoes) {
    MemoryStore reference(clock);
    std::mt19937 dice(20260302);  // NOLINT(cert-msc51-cpp): the same script each time
    const auto roll = [&](unsigned sides) { return static_cast<int>(dice() % sides); };
    std::set<std::string> outcomes;
    for (int step = 0; step < 600; ++step) {
        AppendRequest asked{"key " + std::to_string(roll(400)), std::to_string(roll(2)), {}};
        const int first = 1 + roll(6);
        for (int i = 0; i <= roll(2); ++i) {
            const int gezin = first + i;
            const auto version = static_cast<Version>(reference.load(family(gezin)).size());
            Append append{
                family(gezin), version - (roll(5) == 0 ? 1 : 0), {}, std::to_string(step)};
            for (int n = 0; n <= roll(3); ++n)
                append.events.push_back({event_id(1 + roll(5'000)), std::to_string(step)});
            asked.appends.push_back(append);
        }
        if (roll(4) == 0) clock.go_on(std::chrono::milliseconds{roll(40) - 10});

        const auto expected = reference.append(asked);
        const auto answer = store->append(asked);

        ASSERT_EQ(answer.has_value(), expected.has_value()) << "step " << step;
        if (answer)
            ASSERT_EQ(*answer, *expected) << "step " << step;
        else
            ASSERT_EQ(answer.error(), expected.error()) << "step " << step;
        outcomes.insert(answer ? "recorded" : std::to_string(static_cast<int>(answer.error())));
    }
    EXPECT_EQ(outcomes, (std::set<std::string>{"recorded", "1", "2", "3"}));
    EXPECT_EQ(without_hashes(all_of(*store)), without_hashes(all_of(reference)));
    for (int gezin = 1; gezin <= 7; ++gezin) {
        EXPECT_EQ(store->samenvatting(family(gezin))->samenvatting,
                  reference.samenvatting(family(gezin))->samenvatting);
        EXPECT_EQ(without_hashes(store->load(family(gezin))),
                  without_hashes(reference.load(family(gezin))));
    }
}

INSTANTIATE_TEST_SUITE_P(Stores,
                         Contract,
                         testing::Values("memory",
                                         "sqlite",
                                         "postgres",
                                         "sealed_memory",
                                         "sealed_sqlite",
                                         "sealed_postgres"),
                         [](const auto& one) { return one.param; });

}  // namespace

}  // namespace naast
