// The example in docs/formats/ledger.md, computed again from what the text says and from the code:
// document, code and stored bytes cannot part ways unnoticed.
#include "naast/base/sha256.h"
#include "naast/events/segmenten.h"
#include "naast/events/waarden.h"
#include "naast/ledger/chain.h"
#include "naast/ledger/memory_store.h"
#include "naast/ledger/stream.h"
#include "naast/ledger/testing.h"
#include "naast/ledger/verify.h"

#include <gtest/gtest.h>

#include <fstream>
#include <map>
#include <sstream>

namespace naast {

namespace {

using namespace testing_ledger;

constexpr const char* document = "docs/formats/ledger.md";

std::string text_of_document() {
    std::ifstream in(document);
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

struct Named {
    std::string name;
    std::string value;
};

// The lines of the block: a name, spaces, and the rest of the line.
std::vector<Named> example_of(const std::string& text) {
    const std::string opening = "```example\n";
    const std::size_t from = text.find(opening);
    const std::size_t until = text.find("```", from + opening.size());
    std::vector<Named> lines;
    if (from == std::string::npos || until == std::string::npos) return lines;
    std::istringstream block(text.substr(from + opening.size(), until - from - opening.size()));
    for (std::string line; std::getline(block, line);) {
        const std::size_t space = line.find(' ');
        if (space == std::string::npos) continue;
        lines.push_back({line.substr(0, space), line.substr(line.find_first_not_of(' ', space))});
    }
    return lines;
}

struct Example {
    std::vector<std::map<std::string, std::string>> events;
    std::vector<std::vector<std::string>> segments;
    std::string genesis, checkpoint;
};

Example read_example() {
    Example example;
    for (const Named& line : example_of(text_of_document())) {
        if (line.name == "genesis") {
            example.genesis = line.value;
        } else if (line.name == "checkpoint") {
            example.checkpoint = line.value;
        } else {
            if (line.name == "gezin") {
                example.events.emplace_back();
                example.segments.emplace_back();
            }
            if (example.events.empty()) continue;
            if (line.name == "segment")
                example.segments.back().push_back(line.value);
            else
                example.events.back()[line.name] = line.value;
        }
    }
    return example;
}

StoredEvent stored(const std::map<std::string, std::string>& fields) {
    StoredEvent event;
    event.gezin = Uuid::parse(fields.at("gezin")).value();
    event.nr = parse_number(fields.at("nr")).value();
    event.id = Uuid::parse(fields.at("id")).value();
    event.vastgelegd_op =
        Instant{std::chrono::microseconds{parse_number(fields.at("vastgelegd_op")).value()}};
    event.vorige = from_hex(fields.at("vorige")).value();
    event.inhoud = from_hex(fields.at("inhoud")).value();
    event.hash = from_hex(fields.at("hash")).value();
    event.positie = parse_number(fields.at("positie")).value();
    return event;
}

TEST(LedgerFormat, HasAnExampleOfTwoEvents) {
    const Example example = read_example();

    ASSERT_EQ(example.events.size(), 2U) << "no example in " << document;
    for (const auto& fields : example.events) EXPECT_EQ(fields.size(), 9U);
}

TEST(LedgerFormat, HashesTheBytesThatTheExampleShows) {
    const Example example = read_example();
    ASSERT_EQ(example.events.size(), 2U);
    for (const auto& fields : example.events) {
        const StoredEvent event = stored(fields);
        EXPECT_EQ(to_hex(event_hash(event)), fields.at("hash"));
        EXPECT_EQ(to_hex(sha256(from_hex(fields.at("hashed")).value())), fields.at("hash"));
    }
}

TEST(LedgerFormat, ChainsTheExampleFromItsGenesis) {
    const Example example = read_example();
    ASSERT_EQ(example.events.size(), 2U);

    EXPECT_EQ(to_hex(genesis_hash(stored(example.events[0]).gezin)), example.genesis);
    EXPECT_EQ(example.events[0].at("vorige"), example.genesis);
    EXPECT_EQ(example.events[1].at("vorige"), example.events[0].at("hash"));
}

TEST(LedgerFormat, PacksTheSegmentsThatTheExampleShows) {
    const Example example = read_example();
    ASSERT_EQ(example.events.size(), 2U);
    for (std::size_t i = 0; i < 2; ++i) {
        const auto segments = unpack(stored(example.events[i]).inhoud);
        ASSERT_TRUE(segments.has_value());
        std::vector<std::string> shown;
        for (const Segment& segment : *segments)
            shown.push_back(std::to_string(static_cast<int>(segment.categorie)) + " " +
                            segment.bytes);
        EXPECT_EQ(shown, example.segments[i]);
        EXPECT_EQ(pack(to_segments(to_recorded(stored(example.events[i])).event)),
                  stored(example.events[i]).inhoud)
            << "one way to write it";
    }
}

TEST(LedgerFormat, RootsTheExampleInItsCheckpoint) {
    const Example example = read_example();
    ASSERT_EQ(example.events.size(), 2U);
    const std::vector<StoredEvent> rows{stored(example.events[0]), stored(example.events[1])};
    const auto checkpoint = parse_checkpoint(example.checkpoint + "\n");
    ASSERT_TRUE(checkpoint.has_value());
    MerkleRoot tree;
    for (const StoredEvent& row : rows) tree.add(row.positie, row.hash);

    EXPECT_EQ(to_line({tree.size(), tree.root(), checkpoint->gemaakt_op}),
              example.checkpoint + "\n");
    EXPECT_TRUE(verify(RowsStore(rows), {*checkpoint}, [](auto) {}).empty());
}

TEST(LedgerFormat, IsWhatAStoreKeeps) {
    const Example example = read_example();
    ASSERT_EQ(example.events.size(), 2U);
    SharedClock clock("2026-03-02T10:00:00Z");
    MemoryStore store(clock);
    for (const auto& fields : example.events) {
        const StoredEvent event = stored(fields);
        clock.set(event.vastgelegd_op);
        ASSERT_TRUE(store
                        .append({std::to_string(event.nr),
                                 "",
                                 {{event.gezin, event.nr - 1, {{event.id, event.inhoud}}, ""}}})
                        .has_value());
    }

    EXPECT_EQ(all_of(store),
              (std::vector<StoredEvent>{stored(example.events[0]), stored(example.events[1])}));
}

TEST(LedgerFormat, NamesTheCategoriesByTheirNumbers) {
    const std::string text = text_of_document();
    std::string row = "|";
    std::string numbers = "|";
    int number = 0;
    for (const auto& name : enum_texts<Categorie>()) {
        row += " " + std::string(name) + " |";
        numbers += " " + std::to_string(number++) + " |";
    }

    EXPECT_NE(text.find(numbers + "\n"), std::string::npos) << numbers;
    EXPECT_NE(text.find(row + "\n"), std::string::npos) << row;
}

}  // namespace

}  // namespace naast
