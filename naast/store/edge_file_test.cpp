// Of the file of the edge nothing is believed that does not give the root of the checkpoint.
#include "naast/store/edge_file.h"

#include "naast/ledger/testing.h"
#include "naast/store/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using testing_ledger::at;
using testing_store::bytes_of;
using testing_store::put_bytes;

MerkleRoot tree_of(int leaves) {
    MerkleRoot tree;
    for (int place = 1; place <= leaves; ++place)
        tree.add(place, std::string(32, static_cast<char>('a' + place)));
    return tree;
}
Checkpoint checkpoint_of(int leaves) {
    return {leaves, tree_of(leaves).root(), at("2026-03-02T10:00:00Z")};
}

class EdgeFile : public testing::Test {
protected:
    testing_store::Folder folder;
    std::string data = folder.file();
};

TEST_F(EdgeFile, StandsBesideTheLedgerAndIsTakenOnce) {
    EXPECT_EQ(edge_path(data), data + ".edge");
    keep_edge(data, tree_of(11));
    keep_edge(data, tree_of(4));
    const auto tree = take_edge(data, checkpoint_of(4));
    ASSERT_TRUE(tree.has_value());
    EXPECT_EQ(tree->root(), tree_of(4).root());
    EXPECT_EQ(tree->size(), 4);
    EXPECT_FALSE(std::filesystem::exists(edge_path(data)));
    EXPECT_FALSE(take_edge(data, checkpoint_of(4)).has_value());
}

TEST_F(EdgeFile, IsForItsOwnerAlone) {
    keep_edge(data, tree_of(4));
    EXPECT_EQ(std::filesystem::status(edge_path(data)).permissions(),
              std::filesystem::perms::owner_read | std::filesystem::perms::owner_write);
}

TEST_F(EdgeFile, OfAnotherCheckpointIsNoneAndGoesToo) {
    keep_edge(data, tree_of(4));
    EXPECT_FALSE(take_edge(data, checkpoint_of(11)).has_value());
    EXPECT_FALSE(std::filesystem::exists(edge_path(data)));
}

TEST_F(EdgeFile, IsNotThereOrIsNoFile) {
    EXPECT_FALSE(take_edge(data, checkpoint_of(4)).has_value());
    std::filesystem::create_directories(edge_path(data) + "/full");
    keep_edge(data, tree_of(4));
    EXPECT_FALSE(take_edge(data, checkpoint_of(4)).has_value());
}

TEST_F(EdgeFile, IsNotBelievedWhereverItIsCutOffOrTouched) {
    keep_edge(data, tree_of(7));
    const std::string whole = bytes_of(edge_path(data));
    const auto is_believed = [&](const std::string& bytes) {
        put_bytes(edge_path(data), bytes);
        return take_edge(data, checkpoint_of(7)).has_value();
    };
    ASSERT_TRUE(is_believed(whole));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_FALSE(is_believed(whole.substr(0, size))) << size;
        std::string touched = whole;
        touched[size] = static_cast<char>(touched[size] ^ 1);
        EXPECT_FALSE(is_believed(touched)) << size;
    }
    EXPECT_FALSE(is_believed(whole + whole));
    EXPECT_FALSE(is_believed(std::string(1 << 20, 'a')));
}

}  // namespace

}  // namespace naast
