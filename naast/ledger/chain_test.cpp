// Each hash is held against bytes put together here by hand, so that the stored form cannot change
// unnoticed.
#include "naast/ledger/chain.h"

#include "naast/base/sha256.h"
#include "naast/base/text.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

namespace naast {

namespace {

using namespace testing_ledger;

const Uuid gezin = Uuid::parse("11111111-2222-4333-8444-555555555555").value();

StoredEvent example() {
    StoredEvent event;
    event.gezin = gezin;
    event.nr = 258;
    event.id = Uuid::parse("aaaaaaaa-bbbb-4ccc-8ddd-eeeeeeeeeeee").value();
    event.vastgelegd_op = Instant{std::chrono::microseconds{0x0102030405060708}};
    event.vorige = std::string(32, 'v');
    event.inhoud = "inhoud";
    event.positie = 7;
    return event;
}

std::string bytes(std::string_view hex) {
    return from_hex(hex).value();
}

TEST(GenesisHash, IsOfTheFamilyAlone) {
    EXPECT_EQ(genesis_hash(gezin),
              sha256(bytes("00") + "naast/gezin/1" + bytes("11111111222243338444555555555555")));
    EXPECT_NE(genesis_hash(gezin), genesis_hash(Uuid{}));
}

TEST(EventHash, IsOfAllThatIsStoredWithItsLengths) {
    EXPECT_EQ(
        event_hash(example()),
        sha256(bytes("00") + "naast/event/1" + bytes("11111111222243338444555555555555") +
               bytes("0000000000000102") + bytes("aaaaaaaabbbb4ccc8dddeeeeeeeeeeee") +
               bytes("0102030405060708") + std::string(32, 'v') + bytes("00000006") + "inhoud"));
}

TEST(EventHash, LeavesOutItselfAndThePlaceInTheLedger) {
    StoredEvent other = example();
    other.positie = 8;
    other.hash = "something";

    EXPECT_EQ(event_hash(other), event_hash(example()));
}

TEST(EventHash, TakesAMomentBefore1970) {
    StoredEvent event = example();
    event.vastgelegd_op = Instant{std::chrono::microseconds{-1}};

    EXPECT_EQ(
        event_hash(event),
        sha256(bytes("00") + "naast/event/1" + bytes("11111111222243338444555555555555") +
               bytes("0000000000000102") + bytes("aaaaaaaabbbb4ccc8dddeeeeeeeeeeee") +
               bytes("ffffffffffffffff") + std::string(32, 'v') + bytes("00000006") + "inhoud"));
}

std::string leaf(int place) {
    return sha256(bytes("00") + "naast/leaf/1" + bytes("00000000000000") +
                  std::string(1, static_cast<char>(place)) +
                  std::string(32, static_cast<char>('a' + place)));
}
std::string node(const std::string& left, const std::string& right) {
    return sha256(bytes("01") + left + right);
}
MerkleRoot tree_of(int leaves) {
    MerkleRoot tree;
    for (int place = 1; place <= leaves; ++place)
        tree.add(place, std::string(32, static_cast<char>('a' + place)));
    return tree;
}

// RFC 6962 section 2.1, as it is written there: split at the largest power of two below the size.
std::string by_the_book(int first, int leaves) {
    if (leaves == 1) return leaf(first);
    int left = 1;
    while (left * 2 < leaves) left *= 2;
    return node(by_the_book(first, left), by_the_book(first + left, leaves - left));
}

TEST(MerkleRoot, IsTheTreeOfRfc6962ForEverySize) {
    for (int leaves = 1; leaves <= 100; ++leaves) {
        const MerkleRoot tree = tree_of(leaves);
        EXPECT_EQ(tree.size(), leaves);
        EXPECT_EQ(tree.root(), by_the_book(1, leaves)) << leaves << " leaves";
    }
}

TEST(MerkleRoot, IsAnotherForAnotherPlaceOrOrder) {
    MerkleRoot moved;
    moved.add(2, std::string(32, 'b'));
    MerkleRoot swapped;
    swapped.add(1, std::string(32, 'c'));
    swapped.add(2, std::string(32, 'b'));

    EXPECT_NE(moved.root(), tree_of(1).root());
    EXPECT_NE(swapped.root(), tree_of(2).root());
}

TEST(MerkleRoot, GoesOnFromItsEdge) {
    for (int leaves = 1; leaves <= 70; ++leaves) {
        auto tree = MerkleRoot::from_edge(leaves, tree_of(leaves).edge());
        ASSERT_TRUE(tree.has_value()) << leaves;
        EXPECT_EQ(tree->root(), tree_of(leaves).root()) << leaves;
        for (int place = leaves + 1; place <= leaves + 9; ++place)
            tree->add(place, std::string(32, static_cast<char>('a' + place)));
        EXPECT_EQ(tree->root(), tree_of(leaves + 9).root()) << leaves;
    }
}

TEST(MerkleRoot, HasNoEdgeOfAnotherSize) {
    const std::string edge = tree_of(6).edge();
    EXPECT_EQ(edge.size(), 64U);
    for (const std::int64_t size : {-1, 0, 4, 7, 8})
        EXPECT_FALSE(MerkleRoot::from_edge(size, edge)) << size;
    EXPECT_FALSE(MerkleRoot::from_edge(6, edge.substr(1)));
    EXPECT_FALSE(MerkleRoot::from_edge(6, edge + "x"));
    EXPECT_FALSE(MerkleRoot::from_edge(0, ""));
}

Checkpoint checkpoint() {
    return {1'234, std::string(32, '\xAB'), at("2026-03-02T10:00:00.000001Z")};
}

std::string hex_root() {
    std::string hex;
    for (int i = 0; i < 32; ++i) hex += "ab";
    return hex;
}

TEST(CheckpointLine, IsSizeRootAndMoment) {
    EXPECT_EQ(to_line(checkpoint()),
              "naast/checkpoint/1 1234 " + hex_root() + " 2026-03-02T10:00:00.000001Z\n");
    EXPECT_EQ(parse_checkpoint(to_line(checkpoint())), checkpoint());
}

TEST(CheckpointLine, IsRefusedWhereverItIsCutOff) {
    const std::string line = to_line(checkpoint());
    for (std::size_t size = 0; size < line.size(); ++size) {
        EXPECT_FALSE(parse_checkpoint(line.substr(0, size)).has_value()) << size;
        EXPECT_FALSE(parse_checkpoint(line.substr(0, size) + "\n").has_value() &&
                     size + 1 != line.size())
            << size;
    }
}

TEST(CheckpointLine, IsRefusedInAnyOtherForm) {
    const std::string root = hex_root();
    const std::string moment = "2026-03-02T10:00:00.000001Z";
    const std::string no_checkpoint[] = {
        "naast/checkpoint/2 1234 " + root + " " + moment + "\n",
        "naast/checkpoint/1  1234 " + root + " " + moment + "\n",
        "naast/checkpoint/1 01234 " + root + " " + moment + "\n",
        "naast/checkpoint/1 +1234 " + root + " " + moment + "\n",
        "naast/checkpoint/1 0 " + root + " " + moment + "\n",
        "naast/checkpoint/1 -1 " + root + " " + moment + "\n",
        "naast/checkpoint/1 9999999999999999999 " + root + " " + moment + "\n",
        "naast/checkpoint/1 1234 " + root + "ab " + moment + "\n",
        "naast/checkpoint/1 1234 A" + root.substr(1) + " " + moment + "\n",
        "naast/checkpoint/1 1234 g" + root.substr(1) + " " + moment + "\n",
        "naast/checkpoint/1 1234 " + root + " 2026-03-02T10:00:00Z\n",
        "naast/checkpoint/1 1234 " + root + " 2026-02-30T10:00:00.000001Z\n",
        "naast/checkpoint/1 1234 " + root + " " + moment + " \n",
        "naast/checkpoint/1 1234 " + root + " " + moment + "\r\n",
        "naast/checkpoint/1 1234 " + root + " " + moment + "\n\n",
        " naast/checkpoint/1 1234 " + root + " " + moment + "\n",
        "naast/checkpoint/1 1234 " + root + "\n",
        "\n",
        "",
    };
    for (const std::string& line : no_checkpoint)
        EXPECT_FALSE(parse_checkpoint(line).has_value()) << line;
}

}  // namespace

}  // namespace naast
