// The bytes of an answer, as docs/formats/ledger.md draws them, and rows of another length.
#include "naast/store/rows.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

namespace naast::rows {

namespace {

using testing_ledger::event_id;
using testing_ledger::family;

const std::vector<Appended> answer{{family(1), 258, {event_id(2), event_id(3)}},
                                   {family(4), 1, {event_id(5)}}};

TEST(Answer, IsCountThenFamilyVersionAndIds) {
    EXPECT_EQ(to_hex(pack_answer(answer)),
              "0000000000000002"
              "f0000000000040008000000000000001"
              "0000000000000102"
              "0000000000000002"
              "00000000000040008000000000000002"
              "00000000000040008000000000000003"
              "f0000000000040008000000000000004"
              "0000000000000001"
              "0000000000000001"
              "00000000000040008000000000000005");
}

TEST(Answer, ComesBackAsItWas) {
    EXPECT_EQ(unpack_answer(pack_answer(answer)), answer);
    EXPECT_EQ(unpack_answer(pack_answer({})), std::vector<Appended>{});
}

// It lies on disk: a byte that was flipped there must not stop the program each time that someone
// asks again.
TEST(Answer, IsNoneWhereverItIsCutOffOrGoesOn) {
    const std::string bytes = pack_answer(answer);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_FALSE(unpack_answer(bytes.substr(0, size)).has_value()) << size;
    EXPECT_FALSE(unpack_answer(bytes + '\0').has_value());
}

TEST(Answer, IsNoneForACountThatCannotBe) {
    for (const char count : {'\x7F', '\xFF'}) {
        EXPECT_FALSE(unpack_answer(std::string(8, count)).has_value());
        std::string of_ids = pack_answer({{family(1), 1, {}}});
        of_ids.replace(of_ids.size() - 8, 8, std::string(8, count));
        EXPECT_FALSE(unpack_answer(of_ids).has_value());
    }
}

class Places : public testing::Test {
protected:
    Places() : connection(":memory:", sqlite::Access::read_write) {
        connection.execute("CREATE TABLE event (gezin BLOB, nr INTEGER, id BLOB)");
        ids.emplace(connection, ids_sql);
        keep(1, 257, 2), keep(1, 258, 3), keep(1, 259, 9), keep(4, 1, 5);
    }
    void keep(int gezin, int nr, int id) {
        sqlite::Statement row(connection, "INSERT INTO event VALUES (?1, ?2, ?3)");
        row.bind_blob(1, family(gezin).raw()).bind(2, nr).bind_blob(3, event_id(id).raw()).step();
    }
    sqlite::Connection connection;
    std::optional<sqlite::Statement> ids;
};

TEST_F(Places, SayWhereTheIdsOfAnAnswerStand) {
    EXPECT_EQ(to_hex(pack_places(answer)),
              "fffffffffffffffe"
              "f0000000000040008000000000000001"
              "0000000000000102"
              "0000000000000002"
              "f0000000000040008000000000000004"
              "0000000000000001"
              "0000000000000001");
    EXPECT_EQ(stored_answer(pack_places(answer), *ids), answer);
    EXPECT_EQ(stored_answer(pack_places({}), *ids), std::vector<Appended>{});
}

TEST_F(Places, AreNoneWhereverTheyAreCutOffOrGoOn) {
    const std::string bytes = pack_places(answer);
    for (std::size_t size = 0; size < bytes.size(); ++size)
        EXPECT_THROW(stored_answer(bytes.substr(0, size), *ids), sqlite::Error) << size;
    EXPECT_THROW(stored_answer(bytes + '\0', *ids), sqlite::Error);
}

TEST_F(Places, AreReadBesideTheAnswersOfBefore) {
    EXPECT_EQ(stored_answer(pack_answer(answer), *ids), answer);
}

TEST_F(Places, AreNoneWhenWhatTheyNameIsNotThere) {
    connection.execute("DELETE FROM event WHERE nr = 258");
    EXPECT_THROW(stored_answer(pack_places(answer), *ids), sqlite::Error);
    EXPECT_THROW(stored_answer(pack_places({{family(4), 1, {event_id(5), event_id(6)}}}), *ids),
                 sqlite::Error);
}

TEST(StoredKey, IsOfOneLengthAndNotTheTextItself) {
    EXPECT_EQ(stored_key("sleutel"), sha256("sleutel"));
    EXPECT_EQ(stored_key(std::string(200, 'k')).size(), 32U);
}

TEST(ReadEvent, GivesTheEmptyIdForBytesThatAreNoId) {
    sqlite::Connection connection(":memory:", sqlite::Access::read_write);
    sqlite::Statement row(connection, "SELECT x'01', 2, zeroblob(17), -3, x'', x'05', x'0600', 7");
    ASSERT_TRUE(row.step());

    const StoredEvent event = read_event(row);

    EXPECT_EQ(event.gezin, Uuid{});
    EXPECT_EQ(event.id, Uuid{});
    EXPECT_EQ(event.nr, 2);
    EXPECT_EQ(event.vastgelegd_op.time_since_epoch().count(), -3);
    EXPECT_EQ(event.vorige, "");
    EXPECT_EQ(event.hash, "\x05");
    EXPECT_EQ(event.inhoud, std::string("\x06\0", 2));
    EXPECT_EQ(event.positie, 7);
}

}  // namespace

}  // namespace naast::rows
