// Opening: what is refused and with which words; and two servers on one ledger. What every store
// must do stands in tests/opslag/contract_test.cpp.
#include "naast/postgres/postgres_store.h"

#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"
#include "naast/postgres/connection.h"
#include "naast/postgres/testing_cluster.h"
#include "naast/store/checkpoint_file.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <thread>

namespace naast {

namespace {

using namespace testing_ledger;

class Postgres : public testing::Test {
protected:
    std::unique_ptr<EventStore> opened(const char* beside = "een") {
        place.beside = folder.file(beside);
        auto store = open_postgres_store(place, clock);
        if (!store) throw std::runtime_error(store.error());
        return std::move(*store);
    }
    std::string why_not_opened() {
        const auto store = open_postgres_store(place, clock);
        return store ? "" : store.error();
    }
    void tell(const std::string& sql) const {
        postgres::Connection owner(place.address.conninfo);
        owner.execute("SET search_path = " + place.address.schema);
        owner.execute(sql);
    }
    std::vector<VerifyFaultKind> faults() const {
        std::vector<VerifyFaultKind> kinds;
        const auto reader = open_postgres_reader(place);
        const auto can_read = [](const StoredEvent&) { return true; };
        for (const VerifyFault& fault : verify(
                 **reader, *read_checkpoints(place.beside), [](auto) {}, can_read))
            kinds.push_back(fault.kind);
        return kinds;
    }

    testing_store::Folder folder;
    PostgresPlace place = testing_postgres::new_place(folder.file("een"));
    SharedClock clock{"2026-03-02T10:00:00Z"};
};

TEST_F(Postgres, KeepsWhatWasAppendedWhenItIsOpenedAgain) {
    ASSERT_TRUE(opened()->append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());

    const auto again = opened();
    EXPECT_EQ(again->load(family(1)).size(), 1U);
    EXPECT_TRUE(again->append(request("b", {append_to(1, 1, {{2, "y"}})})).has_value());
    EXPECT_EQ(again->last_positie(), 2);
}

TEST_F(Postgres, IsFollowedByAnotherServer) {
    const auto one = opened("een");
    const auto other = opened("twee");
    ASSERT_TRUE(one->append(request("a", {append_to(1, 0, {{1, "x"}}, "of one")})).has_value());

    EXPECT_EQ(other->last_positie(), 1);
    EXPECT_EQ(all_of(*other), all_of(*one));
    EXPECT_EQ(other->samenvatting(family(1))->samenvatting, "of one");
    EXPECT_EQ(*other->append(request("a", {append_to(1, 0, {{1, "x"}})})), *one->answered("a"));
    EXPECT_EQ(one->last_positie(), 1) << "the same key at both";
}

TEST_F(Postgres, GivesTwoServersThatWriteAtOnceEachItsPlaces) {
    constexpr int threads = 6;
    constexpr int each = 25;
    const auto one = opened("een");
    const auto other = opened("twee");
    std::vector<std::thread> running;
    for (int gezin = 1; gezin <= threads; ++gezin) {
        running.emplace_back([&, gezin] {
            EventStore& store = gezin % 2 == 0 ? *one : *other;
            for (int i = 0; i < each; ++i) {
                const int id = gezin * 1'000 + i;
                const auto asked = request(std::to_string(id), {append_to(gezin, i, {{id, "x"}})});
                EXPECT_TRUE(store.append(asked).has_value());
            }
        });
    }
    for (std::thread& thread : running) thread.join();

    std::int64_t expected = 0;
    for (const StoredEvent& row : all_of(*one)) EXPECT_EQ(row.positie, ++expected);
    EXPECT_EQ(expected, threads * each);
    EXPECT_TRUE(faults().empty());
}

// Two that wrote one file of checkpoints would spoil it.
TEST_F(Postgres, HasItsFilesToItself) {
    const auto one = opened("een");

    EXPECT_NE(why_not_opened().find(folder.file("een") + ".lock"), std::string::npos);
}

TEST_F(Postgres, SaysWhyItDoesNotOpen) {
    const postgres::Address good = place.address;
    place.address.conninfo = good.conninfo + " password=geheim";
    EXPECT_NE(why_not_opened().find("wachtwoord"), std::string::npos);
    EXPECT_FALSE(open_postgres_reader(place).has_value());

    place.address.conninfo = "host=/nowhere-at-all";
    EXPECT_NE(why_not_opened().find("/nowhere-at-all"), std::string::npos);

    place.address = good;
    EXPECT_FALSE(open_postgres_reader(place).has_value()) << "a reader makes nothing";
}

TEST_F(Postgres, DoesNotOpenALedgerThatIsLessThanItsCheckpoint) {
    ASSERT_TRUE(
        opened()->append(request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}})})).has_value());
    tell("DELETE FROM event WHERE positie = 2; UPDATE grootboek SET laatste_positie = 1");

    EXPECT_NE(why_not_opened().find("te kort"), std::string::npos) << why_not_opened();
    EXPECT_EQ(faults(), std::vector<VerifyFaultKind>{VerifyFaultKind::ledger_too_short});
}

TEST_F(Postgres, DoesNotOpenALedgerThatIsOtherThanItsCheckpoint) {
    ASSERT_TRUE(
        opened()->append(request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}})})).has_value());
    tell("UPDATE event SET hash = decode(repeat('00', 32), 'hex') WHERE positie = 2");

    EXPECT_NE(why_not_opened().find("ijkpunt"), std::string::npos) << why_not_opened();
}

TEST_F(Postgres, DoesNotOpenALedgerWithAnEmptyPlace) {
    ASSERT_TRUE(opened()
                    ->append(request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}, {3, "z"}})}))
                    .has_value());
    tell("DELETE FROM event WHERE positie = 2");

    EXPECT_NE(why_not_opened().find("beschadigd"), std::string::npos) << why_not_opened();
}

TEST_F(Postgres, ShowsUnderVerifyEveryByteThatWasChanged) {
    ASSERT_TRUE(opened()->append(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());
    ASSERT_TRUE(faults().empty());
    const char* const changes[] = {"inhoud = 'y'",
                                   "id = decode(repeat('00', 16), 'hex')",
                                   "vastgelegd_op = vastgelegd_op + 1",
                                   "vorige = decode(repeat('00', 32), 'hex')",
                                   "nr = 2",
                                   "positie = 2"};
    for (const char* change : changes) {
        tell("CREATE TABLE kept AS SELECT * FROM event");
        tell(std::string("UPDATE event SET ") + change);
        EXPECT_FALSE(faults().empty()) << change;
        tell("DELETE FROM event; INSERT INTO event SELECT * FROM kept; DROP TABLE kept");
    }
    EXPECT_TRUE(faults().empty());
}

}  // namespace

}  // namespace naast
