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
#include "naast/sleutels/box.h"
#include "naast/zegel/sealed_body.h"

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

// A key of the example: whose, of which class, and its bytes.
struct ShownKey {
    std::string owner, klasse, bytes;
};

struct Example {
    std::vector<std::map<std::string, std::string>> events;
    std::vector<std::vector<std::string>> segments;
    std::vector<ShownKey> keys;
    std::string genesis, checkpoint, grootboek;

    FamilyKeys family_keys() const {
        std::vector<FamilyKeys::Entry> entries;
        std::string bytes;
        for (const ShownKey& shown : keys) {
            std::string copy = shown.bytes;
            const Secret key = Secret::taken_from(copy);
            EXPECT_EQ(shown.klasse, "normal");
            entries.push_back({key_id(key.key()),
                               shown.owner == "gezin" ? whole_family() : owner_of(shown.owner),
                               Klasse::normal});
            bytes += shown.bytes;
        }
        return {std::move(entries), Secret::taken_from(bytes)};
    }
    BodyPlace place(const StoredEvent& event) const {
        return {from_hex(grootboek).value(), event.gezin, event.nr, event.id};
    }
    // Returns: nothing if it does not open.
    std::optional<std::string> open(const FamilyKeys& with, const StoredEvent& event) const {
        const auto opened = open_body(place(event), event.inhoud, [&](std::string_view id) {
            const auto found = with.find(id);
            return found ? KeyAnswer{found->key} : KeyAnswer{};
        });
        return opened ? *opened : std::nullopt;
    }
};

// Gives the nonces that the example names, and nothing else.
class ShownNonces final : public Entropy {
public:
    explicit ShownNonces(const std::string& hex) : words_(hex) {}
    std::string bytes(std::size_t count) override {
        std::string word;
        words_ >> word;
        const auto bytes = from_hex(word);
        EXPECT_TRUE(bytes.has_value() && bytes->size() == count) << word;
        return bytes.value_or("");
    }

private:
    std::istringstream words_;
};

Example read_example() {
    Example example;
    for (const Named& line : example_of(text_of_document())) {
        if (line.name == "genesis") {
            example.genesis = line.value;
        } else if (line.name == "checkpoint") {
            example.checkpoint = line.value;
        } else if (line.name == "grootboek") {
            example.grootboek = line.value;
        } else if (line.name == "sleutel") {
            ShownKey key;
            std::string hex;
            std::istringstream(line.value) >> key.owner >> key.klasse >> hex;
            key.bytes = from_hex(hex).value();
            example.keys.push_back(std::move(key));
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
    for (const auto& fields : example.events) EXPECT_EQ(fields.size(), 10U);
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

TEST(LedgerFormat, OpensToTheSegmentsThatTheExampleShows) {
    const Example example = read_example();
    ASSERT_EQ(example.events.size(), 2U);
    const FamilyKeys keys = example.family_keys();
    for (std::size_t i = 0; i < 2; ++i) {
        const auto opened = example.open(keys, stored(example.events[i]));
        ASSERT_TRUE(opened.has_value());
        const auto segments = unpack(*opened);
        ASSERT_TRUE(segments.has_value());
        std::vector<std::string> shown;
        for (const Segment& segment : *segments)
            shown.push_back(std::to_string(static_cast<int>(segment.categorie)) + " " +
                            segment.bytes);
        EXPECT_EQ(shown, example.segments[i]);
        EXPECT_EQ(to_segments(from_segments(*segments).value()), *segments)
            << "one way to write it";
    }
}

TEST(LedgerFormat, SealsWithTheNoncesOfTheExampleToTheSameBytes) {
    const Example example = read_example();
    ASSERT_EQ(example.events.size(), 2U);
    const FamilyKeys keys = example.family_keys();
    for (const auto& fields : example.events) {
        const StoredEvent event = stored(fields);
        ShownNonces nonces(fields.at("nonces"));
        const auto inhoud = example.open(keys, event);
        ASSERT_TRUE(inhoud.has_value());
        EXPECT_EQ(to_hex(seal_body(example.place(event), *inhoud, keys, nonces)),
                  fields.at("inhoud"));
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
    const FamilyKeys keys = example.family_keys();
    EXPECT_TRUE(verify(
                    RowsStore(rows),
                    {*checkpoint},
                    [](auto) {},
                    [&](const StoredEvent& row) { return example.open(keys, row).has_value(); })
                    .empty());
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
