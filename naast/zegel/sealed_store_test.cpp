// What stands beside the contract (tests/opslag/contract_test.cpp): what lies on disk, and what is
// left when a key is destroyed.
#include "naast/zegel/sealed_store.h"

#include "naast/base/sha256.h"
#include "naast/ledger/chain.h"
#include "naast/ledger/handle.h"
#include "naast/ledger/jsonl.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/verify.h"
#include "naast/zegel/testing.h"

#include <gtest/gtest.h>

#include <sstream>

namespace naast {

namespace {

using namespace testing_ledger;
using namespace testing_sleutels;
using namespace testing_zegel;

const MakeSamenvatting counting = [](const Uuid&, const Stream& stream) {
    return "samenvatting van " + std::to_string(stream.size());
};

class Sealed : public testing::Test {
protected:
    // 1 of the child, 2 of the mother, 3 of both, and again.
    void SetUp() override {
        const std::vector<New> events{{1, contact_with({"kind"})},
                                      {2, contact_with({"moeder"})},
                                      {3, contact_with({"kind", "moeder"})},
                                      {4, contact_with({"kind"})}};
        ledger.record("a", append_to(1, 0, events, "over kind en moeder"));
        ledger.record("b", append_to(2, 0, {{5, contact_with({"kind"})}}, "over het tweede"));
    }
    std::vector<std::int64_t> numbers_of(int gezin) {
        std::vector<std::int64_t> numbers;
        for (const auto& one : load_stream(*ledger.store, family(gezin))) numbers.push_back(one.nr);
        return numbers;
    }
    struct Verified {
        std::vector<VerifyFault> faults;
        int destroyed = 0;
    };
    static Verified verified(const SealedStore& store) {
        Verified result;
        result.faults = verify(
            store.kept(),
            {},
            [](auto) {},
            [&](const StoredEvent& row) {
                const SealState state = try_seal(store.keys(), row).state;
                if (state == SealState::destroyed) ++result.destroyed;
                return state != SealState::broken;
            });
        return result;
    }
    // The ledger as it lies there, with rows that someone touched, and these keys.
    std::unique_ptr<SealedStore> with_rows(std::vector<StoredEvent> rows) {
        ledger.store.reset();
        return std::make_unique<SealedStore>(
            std::make_unique<RowsStore>(std::move(rows)), ledger.vault.open(), system_entropy());
    }

    SealedLedger ledger;
};

TEST_F(Sealed, NothingThatWasSaidLiesOnDisk) {
    for (const char* end : {"", "-wal", ".sleutels", ".sleutels-wal", ".checkpoints"}) {
        const std::string bytes = testing_store::bytes_of(ledger.vault.place.data + end);
        for (const char* word : {"moeder", "contact_gehad", "Naast", "over kind", "redactie"})
            EXPECT_EQ(bytes.find(word), std::string::npos) << end << ": " << word;
    }
}

// A hash of what was asked would let anyone who has the file check a guess at it.
TEST_F(Sealed, WhatWasAskedCannotBeGuessedFromTheFile) {
    ledger.store.reset();
    const std::string bytes = testing_store::bytes_of(ledger.vault.place.data);

    EXPECT_EQ(bytes.find(sha256("a")), std::string::npos);
    EXPECT_EQ(bytes.find(sha256("asked with a")), std::string::npos);
    ledger.open();
    EXPECT_TRUE(ledger.store->answered("a").has_value());
    EXPECT_FALSE(ledger.store->answered("A").has_value());
}

TEST_F(Sealed, IsWholeUnderVerifyWithAndWithoutKeys) {
    EXPECT_TRUE(verified(*ledger.store).faults.empty());
    EXPECT_TRUE(verify(
                    ledger.store->kept(),
                    {},
                    [](auto) {},
                    [](const StoredEvent& row) { return has_sealed_form(row.inhoud); })
                    .empty());
    EXPECT_TRUE(ledger.store->damage().empty());
}

TEST_F(Sealed, WhatADestroyedKeySealedIsAHole) {
    ledger.erase(1, "kind");

    EXPECT_EQ(numbers_of(1), (std::vector<std::int64_t>{2, 3}));
    EXPECT_EQ(numbers_of(2), std::vector<std::int64_t>{1}) << "a child of another family";
    std::vector<bool> holes;
    for (const StoredEvent& row : ledger.store->load(family(1))) {
        holes.push_back(row.is_vernietigd);
        EXPECT_EQ(row.inhoud.empty(), row.is_vernietigd);
    }
    EXPECT_EQ(holes, (std::vector<bool>{true, false, false, true}));
    const Verified all = verified(*ledger.store);
    EXPECT_TRUE(all.faults.empty());
    EXPECT_EQ(all.destroyed, 2);
    EXPECT_TRUE(ledger.store->damage().empty());
}

TEST_F(Sealed, ASummaryThatSpokeOfThemIsGoneToo) {
    ledger.erase(1, "kind");

    EXPECT_EQ(ledger.store->samenvatting(family(1))->samenvatting, "");
    EXPECT_EQ(ledger.store->samenvatting(family(1))->version, 4);
    EXPECT_EQ(ledger.store->samenvatting(family(2))->samenvatting, "over het tweede");
}

TEST_F(Sealed, AFamilyGoesOnAfterAnErasure) {
    ledger.erase(1, "kind");
    KeptStreams streams(*ledger.store, 0);
    const CommandDoor door{*ledger.store, streams, ledger.vault.clock, counting};
    const auto events = testing_events::happened({{"2024-05-07", testing_events::contact()}});
    Event fresh = events.front().event;
    fresh.id = event_id(9);

    const auto done = handle(
        door,
        {family(1), "k", "f", 2},
        [](const Stream&) { return std::nullopt; },
        [&](const Stream& stream) -> Result<std::vector<Event>, Weigering> {
            EXPECT_EQ(stream.size(), 2U);
            return std::vector<Event>{fresh};
        });

    ASSERT_TRUE(done.has_value());
    EXPECT_EQ(done->version, 5);
    EXPECT_EQ(numbers_of(1), (std::vector<std::int64_t>{2, 3, 5}));
    EXPECT_EQ(ledger.store->samenvatting(family(1))->samenvatting, "samenvatting van 3");
}

TEST_F(Sealed, SomeoneWhoComesBackGetsAnotherKey) {
    ledger.erase(1, "kind");
    ledger.record("c", append_to(1, 4, {{9, contact_with({"kind"})}}));

    EXPECT_EQ(numbers_of(1), (std::vector<std::int64_t>{2, 3, 5}));
    ledger.open();
    EXPECT_EQ(numbers_of(1), (std::vector<std::int64_t>{2, 3, 5}));
}

TEST_F(Sealed, AFamilyThatWasDestroyedIsNotThere) {
    ledger.erase(1, std::nullopt);

    EXPECT_TRUE(numbers_of(1).empty());
    EXPECT_FALSE(ledger.store->samenvatting(family(1)).has_value());
    int families = 0;
    ledger.store->for_each_samenvatting([&](const auto&) { ++families; });
    EXPECT_EQ(families, 1);
    std::ostringstream out;
    EXPECT_EQ(export_jsonl(*ledger.store, nullptr, out), 1U);
    EXPECT_EQ(verified(*ledger.store).destroyed, 4);
}

TEST_F(Sealed, AnOlderCopyOfTheLedgerStaysUnreadable) {
    const testing_store::Folder older;
    ledger.store.reset();
    std::filesystem::copy_file(ledger.vault.place.data, older.file());
    ledger.open();
    ledger.erase(1, "kind");
    KeyPlace place = ledger.vault.place;
    place.data = older.file();
    ledger.store.reset();

    const auto store = ledger.opened(place);

    EXPECT_EQ(load_stream(*store, family(1)).size(), 2U);
    EXPECT_TRUE(verified(*store).faults.empty());
    EXPECT_EQ(verified(*store).destroyed, 2);
}

TEST_F(Sealed, RowsThatChangedPlacesAreNamedEvenWithAChainMadeAnew) {
    std::vector<StoredEvent> rows = all_of(ledger.store->kept());
    ASSERT_EQ(rows.size(), 5U);
    for (const auto& [one, other] : {std::pair{0U, 3U}, {0U, 4U}, {1U, 2U}}) {
        std::vector<StoredEvent> touched = rows;
        std::swap(touched[one].inhoud, touched[other].inhoud);
        std::map<Uuid, std::string> last;
        for (StoredEvent& row : touched) {
            row.vorige = row.nr == 1 ? genesis_hash(row.gezin) : last[row.gezin];
            last[row.gezin] = row.hash = event_hash(row);
        }
        const auto store = with_rows(touched);
        const Verified all = verified(*store);
        ASSERT_EQ(all.faults.size(), 2U);
        EXPECT_EQ(all.faults.front().kind, VerifyFaultKind::unreadable);
        EXPECT_THROW(static_cast<void>(store->load(family(1))), SealBroken);
    }
}

TEST_F(Sealed, KeysOfAnotherLedgerAreRefusedAndOpenNothing) {
    const Vault other;
    const SealedStore store(
        std::make_unique<RowsStore>(all_of(ledger.store->kept())), other.open(), system_entropy());

    EXPECT_TRUE(store.why_not_ours()->starts_with("dit sleutelbestand hoort niet bij"));
    EXPECT_EQ(ledger.store->why_not_ours(), std::nullopt);
    EXPECT_THROW(static_cast<void>(store.load(family(1))), SealBroken);
    EXPECT_EQ(verified(store).faults.size(), 5U);
}

TEST_F(Sealed, ARepeatedRequestMakesNoKeys) {
    const auto before = must(show_keys(ledger.vault.place)).counts.keys;

    ASSERT_TRUE(
        ledger.store->append(request("a", {append_to(1, 0, {{1, contact_with({"tante"})}})})));

    EXPECT_EQ(must(show_keys(ledger.vault.place)).counts.keys, before);
}

TEST_F(Sealed, AReaderBesideItSeesWhatIsAddedLater) {
    const SealedStore reader(must(open_sqlite_reader(ledger.vault.place.data)),
                             ledger.vault.open(sqlite::Access::read_only),
                             system_entropy());
    ASSERT_EQ(load_stream(reader, family(1)).size(), 4U);

    ledger.record("c", append_to(1, 4, {{9, contact_with({"tante"})}}, "nieuw"));
    ledger.record("d", append_to(3, 0, {{10, contact_with({"oom"})}}));

    EXPECT_EQ(load_stream(reader, family(1)).size(), 5U);
    EXPECT_EQ(load_stream(reader, family(3)).size(), 1U);
    EXPECT_EQ(reader.samenvatting(family(1))->samenvatting, "nieuw");
}

TEST_F(Sealed, ASummaryThatWasTouchedIsNamed) {
    ledger.store.reset();
    testing_store::tamper(ledger.vault.place.data,
                          "UPDATE samenvatting SET samenvatting = (SELECT samenvatting FROM "
                          "samenvatting ORDER BY gezin DESC LIMIT 1)");
    ledger.open();

    EXPECT_EQ(ledger.store->damage().size(), 1U);
    EXPECT_THROW(static_cast<void>(ledger.store->samenvatting(family(1))), SealBroken);
}

}  // namespace

}  // namespace naast
