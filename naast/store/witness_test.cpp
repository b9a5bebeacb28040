// What a witness says is what it last saw, whatever became of the file it says it in.
#include "naast/store/witness.h"

#include "naast/ledger/testing.h"
#include "naast/store/sqlite_store.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <map>

namespace naast {

namespace {

using namespace testing_ledger;
using testing_store::bytes_of;
using testing_store::put_bytes;

constexpr std::size_t slot_bytes = 512;

Checkpoint seen(std::int64_t size) {
    return {size, std::string(32, static_cast<char>(size)), Instant{std::chrono::seconds{size}}};
}

class WitnessFile : public testing::Test {
protected:
    void tell(std::int64_t sizes) {
        auto witness = Witness::begin(path);
        ASSERT_TRUE(witness.has_value());
        for (std::int64_t size = 1; size <= sizes; ++size) witness->saw(seen(size));
    }
    testing_store::Folder folder;
    std::string path = folder.file("getuige");
};

TEST_F(WitnessFile, RemembersTheLastItSaw) {
    tell(3);

    EXPECT_EQ(*read_witness(path), seen(3));
    auto again = Witness::open(path);
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->last(), seen(3));
    again->saw(seen(4));
    EXPECT_EQ(*read_witness(path), seen(4));
    EXPECT_EQ(bytes_of(path).size(), 2 * slot_bytes) << "it does not grow";
}

TEST_F(WitnessFile, SawNothingWhenItBegins) {
    tell(0);

    ASSERT_TRUE(read_witness(path).has_value());
    EXPECT_EQ(*read_witness(path), std::nullopt);
    tell(2);
    tell(0);
    EXPECT_EQ(*read_witness(path), std::nullopt) << "begun anew, it forgets";
}

TEST_F(WitnessFile, KeepsTheOneBeforeOfWhatWasHalfWritten) {
    tell(3);
    const std::string before = bytes_of(path);
    tell(4);
    const std::string after = bytes_of(path);

    for (std::size_t written = 0; written <= after.size(); ++written) {
        put_bytes(path, after.substr(0, written) + before.substr(written));
        const auto said = read_witness(path);
        ASSERT_TRUE(said.has_value()) << written;
        EXPECT_GE((*said)->size, 3) << written;
    }
}

TEST_F(WitnessFile, IsNoWitnessWithoutAWholeWord) {
    tell(1);
    std::string bytes = bytes_of(path);
    bytes[1] = 'x';
    bytes[slot_bytes + 1] = 'x';
    for (const std::string& not_one : {std::string(), std::string(2 * slot_bytes, ' '), bytes}) {
        put_bytes(path, not_one);
        ASSERT_FALSE(read_witness(path).has_value());
        EXPECT_EQ(Witness::open(path).error(), path + " is beschadigd, of is geen getuige");
    }
}

TEST_F(WitnessFile, BeginsInNoFileThatIsSomethingElse) {
    for (const std::string& other : {std::string("SQLite format 3"), std::string(4'096, 'k')}) {
        put_bytes(path, other);
        EXPECT_EQ(Witness::begin(path).error(), path + " is geen getuige en blijft zoals het is");
        EXPECT_EQ(bytes_of(path), other);
    }
}

TEST_F(WitnessFile, ThatIsNotThereIsNotMadeUnasked) {
    EXPECT_NE(Witness::open(path).error().find("--nieuwe-getuige"), std::string::npos);
    EXPECT_FALSE(read_witness(path).has_value());
    EXPECT_FALSE(std::filesystem::exists(path));
    EXPECT_FALSE(Witness::begin(path + "/not/there").has_value());
}

class WitnessedLedger : public testing::Test {
protected:
    Result<std::unique_ptr<EventStore>, std::string> open(bool is_new = false) {
        return open_sqlite_store(folder.file(), clock, {witness, is_new});
    }
    void record(int id) {
        auto store = open();
        ASSERT_TRUE(store.has_value()) << store.error();
        const auto version = (*store)->last_positie();
        ASSERT_TRUE((*store)
                        ->append(request(std::to_string(id), {append_to(1, version, {{id, "x"}})}))
                        .has_value());
    }
    // The database and what lies beside it, but not the witness, as they were.
    std::map<std::string, std::string> copy() const {
        std::map<std::string, std::string> files;
        for (const std::string ending : {"", ".checkpoints"})
            files[ending] = bytes_of(folder.file() + ending);
        return files;
    }
    void put_back(const std::map<std::string, std::string>& files) {
        for (const auto& [ending, bytes] : files) put_bytes(folder.file() + ending, bytes);
    }

    testing_store::Folder folder;
    SharedClock clock{"2026-03-02T10:00:00Z"};
    std::string witness = folder.file("getuige");
};

TEST_F(WitnessedLedger, ThatForgotItsEndWithItsCheckpointsIsRefused) {
    record(1);
    const auto yesterday = copy();
    record(2);
    put_back(yesterday);

    EXPECT_EQ(open().error(),
              "het grootboek is te kort: de getuige zag 2 gebeurtenissen, er zijn er 1; zie naast "
              "verify");
    EXPECT_EQ((*read_witness(witness))->size, 2) << "it still says so";
}

TEST_F(WitnessedLedger, ThatForgotAndWentOnIsRefused) {
    record(1);
    const auto yesterday = copy();
    record(2);
    const std::string saw = bytes_of(witness);
    put_back(yesterday);
    ASSERT_TRUE(open(true).has_value());
    record(3);
    put_bytes(witness, saw);

    EXPECT_EQ(open().error(), "het grootboek past niet bij wat de getuige zag; zie naast verify");
}

TEST_F(WitnessedLedger, NeedsItsWitnessUntilANewOneIsAskedFor) {
    record(1);
    std::filesystem::remove(witness);

    EXPECT_NE(open().error().find("is die schijf aangekoppeld"), std::string::npos);
    EXPECT_TRUE(open(true).has_value());
    EXPECT_EQ((*read_witness(witness))->size, 1);
    EXPECT_TRUE(open().has_value());
}

// A request that is repeated is answered from what is there, also when nobody saw it recorded.
TEST_F(WitnessedLedger, IsSeenAlsoInWhatWasRecordedWithoutItsWitness) {
    record(1);
    const std::string saw = bytes_of(witness);
    record(2);
    put_bytes(witness, saw);

    ASSERT_TRUE(open().has_value());

    EXPECT_EQ((*read_witness(witness))->size, 2);
}

}  // namespace

}  // namespace naast
