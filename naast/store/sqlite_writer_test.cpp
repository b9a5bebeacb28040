// The writer between begin and commit: what was rolled back left nothing, also not in its own
// count.
#include "naast/store/sqlite_writer.h"

#include "naast/ledger/testing.h"
#include "naast/store/sqlite_reader.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using namespace testing_ledger;

class Writer : public testing::Test {
protected:
    std::vector<StoredEvent> on_disk() const { return all_of(SqliteReader(folder.file(), 1)); }

    testing_store::Folder folder;
    SharedClock clock{"2026-03-02T10:00:00Z"};
    SqliteWriter writer{folder.file(), clock};
};

TEST_F(Writer, ShowsNothingBeforeTheCommit) {
    writer.begin();
    ASSERT_TRUE(writer.record(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());

    EXPECT_TRUE(on_disk().empty());
    EXPECT_EQ(writer.uncommitted().size(), 1U);

    writer.commit();
    EXPECT_EQ(on_disk().size(), 1U);
    EXPECT_TRUE(writer.uncommitted().empty());
}

TEST_F(Writer, GoesOnWithoutAGapAfterWhatWasRolledBack) {
    writer.begin();
    ASSERT_TRUE(writer.record(request("a", {append_to(1, 0, {{1, "x"}, {2, "y"}})})).has_value());
    clock.go_on(std::chrono::hours{1});
    ASSERT_TRUE(writer.record(request("b", {append_to(2, 0, {{3, "z"}})})).has_value());
    writer.roll_back();
    clock.go_on(std::chrono::hours{-1});
    EXPECT_TRUE(writer.uncommitted().empty());

    writer.begin();
    const auto again = writer.record(request("a", {append_to(1, 0, {{1, "x"}})}));
    writer.commit();

    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->front().version, 1);
    const auto rows = on_disk();
    ASSERT_EQ(rows.size(), 1U);
    EXPECT_EQ(rows[0].positie, 1);
    EXPECT_EQ(rows[0].vastgelegd_op, clock.now());
}

TEST_F(Writer, RecordsOthersBesideOneThatIsRefused) {
    writer.begin();
    ASSERT_TRUE(writer.record(request("a", {append_to(1, 0, {{1, "x"}})})).has_value());
    EXPECT_EQ(writer.record(request("b", {append_to(1, 0, {{2, "y"}})})).error(),
              AppendRefusal::wrong_expected_version);
    EXPECT_EQ(writer.record(request("c", {append_to(2, 0, {{1, "y"}})})).error(),
              AppendRefusal::event_id_taken);
    EXPECT_EQ(writer.record(request("a", {append_to(1, 0, {{1, "x"}})}))->front().version, 1)
        << "asked twice in one commit";
    ASSERT_TRUE(writer.record(request("d", {append_to(1, 1, {{3, "z"}})})).has_value());
    writer.commit();

    EXPECT_EQ(on_disk().size(), 2U);
}

TEST_F(Writer, NamesEachLeafInOrder) {
    writer.begin();
    ASSERT_TRUE(
        writer.record(request("a", {append_to(2, 0, {{1, "x"}}), append_to(1, 0, {{2, "y"}})}))
            .has_value());
    writer.commit();
    std::vector<std::pair<std::int64_t, std::string>> leaves;

    writer.for_each_leaf(0,
                         [&](const auto& leaf) { leaves.emplace_back(leaf.positie, leaf.hash); });

    const auto rows = on_disk();
    EXPECT_EQ(
        leaves,
        (std::vector<std::pair<std::int64_t, std::string>>{{1, rows[0].hash}, {2, rows[1].hash}}));
}

}  // namespace

}  // namespace naast
