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

TEST_F(EdgeFile, StandsBesideTheLedgerAndHoldsTheLastOnly) {
    EXPECT_EQ(edge_path(data), data + ".edge");
    keep_edge(data, tree_of(11));
    keep_edge(data, tree_of(4));
    EXPECT_EQ(kept_edge(data, checkpoint_of(4))->root(), tree_of(4).root());
    EXPECT_EQ(kept_edge(data, checkpoint_of(4))->size(), 4);
    EXPECT_FALSE(kept_edge(data, checkpoint_of(11)).has_value());
}

TEST_F(EdgeFile, IsNotThere) {
    EXPECT_FALSE(kept_edge(data, checkpoint_of(4)).has_value());
    std::filesystem::create_directory(edge_path(data));
    EXPECT_FALSE(kept_edge(data, checkpoint_of(4)).has_value());
    keep_edge(data, tree_of(4));
}

TEST_F(EdgeFile, IsNotBelievedWhereverItIsCutOffOrTouched) {
    keep_edge(data, tree_of(7));
    const std::string whole = bytes_of(edge_path(data));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        put_bytes(edge_path(data), whole.substr(0, size));
        EXPECT_FALSE(kept_edge(data, checkpoint_of(7)).has_value()) << size;
        std::string touched = whole;
        touched[size] = static_cast<char>(touched[size] ^ 1);
        put_bytes(edge_path(data), touched);
        EXPECT_FALSE(kept_edge(data, checkpoint_of(7)).has_value()) << size;
    }
    put_bytes(edge_path(data), whole + whole);
    EXPECT_FALSE(kept_edge(data, checkpoint_of(7)).has_value());
    put_bytes(edge_path(data), std::string(1 << 20, 'a'));
    EXPECT_FALSE(kept_edge(data, checkpoint_of(7)).has_value());
}

}  // namespace

}  // namespace naast
