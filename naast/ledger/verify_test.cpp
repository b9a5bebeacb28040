// That verify finds whatever is changed: every byte of every column, and rows that were taken away,
// moved or put in. Source: design/privacy-and-reliability 3.2 (L1 to L9).
#include "naast/ledger/verify.h"

#include "naast/ledger/memory_store.h"
#include "naast/ledger/testing.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace naast {

namespace {

using namespace testing_ledger;

constexpr int families = 5;

// 50 events of five families that take turns, one second apart.
std::vector<StoredEvent> fifty_events() {
    using namespace testing_events;
    const std::vector<std::string> bodies{readable(contact()),
                                          readable(signaal("s1")),
                                          readable(weer_naar_school()),
                                          readable(hulp_gevraagd("h1")),
                                          readable(verzuim())};
    SharedClock clock("2026-03-02T10:00:00Z");
    MemoryStore store(clock);
    for (int i = 0; i < 50; ++i) {
        const auto answer = store.append(
            request(std::to_string(i),
                    {append_to(1 + i % families,
                               i / families,
                               {{i + 1, bodies[static_cast<std::size_t>(i / 3 % 5)]}})}));
        if (!answer) throw std::runtime_error("refused");
        clock.go_on(std::chrono::seconds{1});
    }
    return all_of(store);
}

Checkpoint checkpoint_of(const std::vector<StoredEvent>& rows, std::size_t size) {
    MerkleRoot tree;
    for (std::size_t i = 0; i < size; ++i) tree.add(rows[i].positie, rows[i].hash);
    return {tree.size(), tree.root(), at("2026-03-02T12:00:00Z")};
}

std::vector<VerifyFault> faults_of(const std::vector<StoredEvent>& rows,
                                   const std::vector<Checkpoint>& checkpoints = {}) {
    return verify(RowsStore(rows), checkpoints, [](auto) {});
}

std::set<VerifyFaultKind> kinds_of(const std::vector<VerifyFault>& faults) {
    std::set<VerifyFaultKind> kinds;
    for (const VerifyFault& fault : faults) kinds.insert(fault.kind);
    return kinds;
}

// What someone does who wants it to look right again: numbers, chain and places recomputed.
void make_it_look_right(std::vector<StoredEvent>& rows) {
    std::map<Uuid, StoredEvent> tails;
    std::int64_t place = 0;
    for (StoredEvent& row : rows) {
        const auto tail = tails.find(row.gezin);
        row.positie = ++place;
        row.nr = tail == tails.end() ? 1 : tail->second.nr + 1;
        row.vorige = tail == tails.end() ? genesis_hash(row.gezin) : tail->second.hash;
        row.hash = event_hash(row);
        tails[row.gezin] = row;
    }
}

class Verify : public testing::Test {
protected:
    const std::vector<StoredEvent> good = fifty_events();
};

TEST_F(Verify, FindsNothingInALedgerThatIsWhole) {
    EXPECT_TRUE(faults_of(good).empty());
    EXPECT_TRUE(
        faults_of(good, {checkpoint_of(good, 50), checkpoint_of(good, 1), checkpoint_of(good, 33)})
            .empty());
    EXPECT_TRUE(faults_of({}).empty());
}

// A column as bytes that can be flipped one at a time.
struct Column {
    const char* name;
    std::size_t (*size)(const StoredEvent&);
    void (*flip)(StoredEvent&, std::size_t byte, unsigned char bits);
};

std::int64_t flipped(std::int64_t value, std::size_t byte, unsigned char bits) {
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(value) ^
                                     (static_cast<std::uint64_t>(bits) << (8 * byte)));
}
void flip_in(std::string& bytes, std::size_t byte, unsigned char bits) {
    bytes[byte] = static_cast<char>(static_cast<unsigned char>(bytes[byte]) ^ bits);
}
void flip_in(Uuid& id, std::size_t byte, unsigned char bits) {
    id.bytes[byte] = static_cast<std::uint8_t>(id.bytes[byte] ^ bits);
}

const Column columns[] = {
    {"gezin",
     [](const StoredEvent&) { return std::size_t{16}; },
     [](StoredEvent& row, std::size_t byte, unsigned char bits) {
         flip_in(row.gezin, byte, bits);
     }},
    {"nr",
     [](const StoredEvent&) { return std::size_t{8}; },
     [](StoredEvent& row, std::size_t byte, unsigned char bits) {
         row.nr = flipped(row.nr, byte, bits);
     }},
    {"id",
     [](const StoredEvent&) { return std::size_t{16}; },
     [](StoredEvent& row, std::size_t byte, unsigned char bits) { flip_in(row.id, byte, bits); }},
    {"vastgelegd_op",
     [](const StoredEvent&) { return std::size_t{8}; },
     [](StoredEvent& row, std::size_t byte, unsigned char bits) {
         row.vastgelegd_op = Instant{std::chrono::microseconds{
             flipped(row.vastgelegd_op.time_since_epoch().count(), byte, bits)}};
     }},
    {"vorige",
     [](const StoredEvent& row) { return row.vorige.size(); },
     [](StoredEvent& row, std::size_t byte, unsigned char bits) {
         flip_in(row.vorige, byte, bits);
     }},
    {"hash",
     [](const StoredEvent& row) { return row.hash.size(); },
     [](StoredEvent& row, std::size_t byte, unsigned char bits) { flip_in(row.hash, byte, bits); }},
    {"inhoud",
     [](const StoredEvent& row) { return row.inhoud.size(); },
     [](StoredEvent& row, std::size_t byte, unsigned char bits) {
         flip_in(row.inhoud, byte, bits);
     }},
    {"positie",
     [](const StoredEvent&) { return std::size_t{8}; },
     [](StoredEvent& row, std::size_t byte, unsigned char bits) {
         row.positie = flipped(row.positie, byte, bits);
     }},
};

bool names(const VerifyFault& fault, const StoredEvent& row) {
    return fault.gezin == row.gezin && fault.nr == row.nr && fault.id == row.id &&
           fault.positie == row.positie &&
           fault.tekst.nl.find(row.gezin.to_text()) != std::string::npos &&
           fault.tekst.nl.find("gebeurtenis " + std::to_string(row.nr)) != std::string::npos &&
           fault.tekst.en.find(row.id.to_text()) != std::string::npos;
}

class VerifyColumn : public testing::TestWithParam<Column> {};

TEST_P(VerifyColumn, FindsEachByteThatIsFlippedAndNamesItsFamilyAndEvent) {
    const Column& column = GetParam();
    const std::vector<StoredEvent> good = fifty_events();
    RowsStore store(good);
    std::size_t flips = 0;
    for (std::size_t i = 0; i < good.size(); ++i) {
        for (std::size_t byte = 0; byte < column.size(good[i]); ++byte, ++flips) {
            const auto bits = static_cast<unsigned char>(1U << ((i + byte) % 8));
            column.flip(store.rows[i], byte, bits);

            const auto faults = verify(store, {}, [](auto) {});

            bool is_named = false;
            for (const VerifyFault& fault : faults)
                is_named = is_named || names(fault, store.rows[i]);
            // A row that moved leaves a hole: the fault may be the row that now stands in its
            // place.
            const bool is_moved = store.rows[i].positie != good[i].positie;
            ASSERT_TRUE(is_moved ? !faults.empty() && faults[0].id != Uuid{} : is_named)
                << "event " << i << ", byte " << byte << ", " << faults.size() << " faults";
            store.rows[i] = good[i];
        }
    }
    EXPECT_GE(flips, 400U);
    EXPECT_TRUE(verify(store, {}, [](auto) {}).empty()) << "every flip was taken back";
}

INSTANTIATE_TEST_SUITE_P(Columns, VerifyColumn, testing::ValuesIn(columns), [](const auto& one) {
    return std::string(one.param.name);
});

TEST_F(Verify, FindsEachBitThatIsFlippedOfOneEvent) {
    RowsStore store(good);
    StoredEvent& row = store.rows[23];
    for (const Column& column : columns) {
        for (std::size_t bit = 0; bit < 8 * column.size(row); ++bit) {
            column.flip(row, bit / 8, static_cast<unsigned char>(1U << (bit % 8)));
            ASSERT_FALSE(verify(store, {}, [](auto) {}).empty()) << column.name << " bit " << bit;
            row = good[23];
        }
    }
}

TEST_F(Verify, FindsAColumnThatBecameShorterOrLonger) {
    for (std::string StoredEvent::*column :
         {&StoredEvent::vorige, &StoredEvent::hash, &StoredEvent::inhoud}) {
        for (const bool is_shorter : {true, false}) {
            auto rows = good;
            if (is_shorter)
                (rows[20].*column).pop_back();
            else
                rows[20].*column += '\0';
            const auto faults = faults_of(rows);
            ASSERT_FALSE(faults.empty());
            EXPECT_TRUE(names(faults[0], rows[20]));
        }
        auto rows = good;
        (rows[20].*column).clear();
        EXPECT_FALSE(faults_of(rows, {checkpoint_of(good, 50)}).empty());
    }
}

TEST_F(Verify, FindsAnEventThatWasTakenAwayAndNamesTheOneThatFollowed) {
    for (std::size_t i = 0; i + 1 < good.size(); ++i) {
        auto rows = good;
        rows.erase(rows.begin() + static_cast<std::ptrdiff_t>(i));

        const auto faults = faults_of(rows);

        ASSERT_FALSE(faults.empty()) << "event " << i;
        EXPECT_EQ(faults[0].kind, VerifyFaultKind::position_gap);
        EXPECT_EQ(faults[0].positie, good[i].positie + 1);
        if (i + families < good.size()) {
            const auto next = std::find_if(faults.begin(), faults.end(), [](const auto& fault) {
                return fault.kind == VerifyFaultKind::number_gap;
            });
            ASSERT_NE(next, faults.end());
            EXPECT_TRUE(names(*next, good[i + families]));
        }
    }
}

TEST_F(Verify, FindsATailThatWasCutOffAgainstTheCheckpoint) {
    for (std::size_t left = 0; left < good.size(); ++left) {
        const std::vector<StoredEvent> rows(good.begin(),
                                            good.begin() + static_cast<std::ptrdiff_t>(left));

        const auto faults = faults_of(rows, {checkpoint_of(good, 50)});

        ASSERT_EQ(faults.size(), 1U) << left;
        EXPECT_EQ(faults[0].kind, VerifyFaultKind::ledger_too_short);
        EXPECT_EQ(faults[0].gezin, Uuid{});
        EXPECT_NE(
            faults[0].tekst.nl.find("zag 50 gebeurtenissen, er zijn er nu " + std::to_string(left)),
            std::string::npos);
    }
}

TEST_F(Verify, FindsTheSameInAnyOrderOfCheckpoints) {
    std::vector<StoredEvent> rows(good.begin(), good.begin() + 30);

    const auto faults = faults_of(
        rows, {checkpoint_of(good, 40), checkpoint_of(good, 20), checkpoint_of(good, 50)});

    EXPECT_EQ(faults.size(), 2U);
    EXPECT_EQ(kinds_of(faults), std::set{VerifyFaultKind::ledger_too_short});
}

TEST_F(Verify, FindsTwoEventsThatChangedPlaces) {
    for (std::size_t i = 0; i + 1 < good.size(); ++i) {
        auto rows = good;
        std::swap(rows[i].positie, rows[i + 1].positie);
        EXPECT_FALSE(faults_of(rows).empty()) << "places of " << i << " and the next";
    }
    for (const std::size_t other : {1U, 5U, 10U}) {
        auto rows = good;
        std::swap(rows[20].inhoud, rows[20 + other].inhoud);
        if (rows == good) continue;
        const auto faults = faults_of(rows);
        ASSERT_EQ(faults.size(), 2U) << "bodies";
        EXPECT_TRUE(names(faults[0], rows[20]));
        EXPECT_TRUE(names(faults[1], rows[20 + other]));
    }
    auto rows = good;
    std::swap(rows[20].nr, rows[25].nr);
    EXPECT_FALSE(faults_of(rows).empty()) << "numbers";
    rows = good;
    std::swap(rows[20].id, rows[21].id);
    EXPECT_FALSE(faults_of(rows).empty()) << "ids of two families";
}

TEST_F(Verify, FindsAnEventThatIsThereTwice) {
    auto rows = good;
    rows.push_back(good[10]);
    EXPECT_FALSE(faults_of(rows).empty());

    rows.back().positie = 51;
    const auto faults = faults_of(rows);
    ASSERT_FALSE(faults.empty());
    EXPECT_TRUE(kinds_of(faults).contains(VerifyFaultKind::number_gap));
}

TEST_F(Verify, FindsAFamilyThatWasTakenAwayAndPaperedOver) {
    auto rows = good;
    rows.erase(
        std::remove_if(
            rows.begin(), rows.end(), [](const auto& row) { return row.gezin == family(3); }),
        rows.end());
    make_it_look_right(rows);
    ASSERT_TRUE(faults_of(rows).empty()) << "the chain alone cannot see it";

    EXPECT_EQ(kinds_of(faults_of(rows, {checkpoint_of(good, 20)})),
              std::set{VerifyFaultKind::checkpoint_differs});
    EXPECT_EQ(kinds_of(faults_of(rows, {checkpoint_of(good, 50)})),
              std::set{VerifyFaultKind::ledger_too_short});
}

TEST_F(Verify, FindsWhatWasChangedAndPaperedOverAgainstTheCheckpoint) {
    const Checkpoint seen = checkpoint_of(good, 50);
    auto changed = good;
    changed[30].inhoud = good[4].inhoud;
    make_it_look_right(changed);
    auto inserted = good;
    StoredEvent invented = good[19];
    invented.id = event_id(77);
    inserted.insert(inserted.begin() + 20, invented);
    make_it_look_right(inserted);
    auto moved = good;
    std::swap(moved[3], moved[4]);
    make_it_look_right(moved);

    for (auto* rows : {&changed, &inserted}) {
        ASSERT_TRUE(faults_of(*rows).empty()) << "the chain alone cannot see it";
        EXPECT_EQ(kinds_of(faults_of(*rows, {seen})),
                  std::set{VerifyFaultKind::checkpoint_differs});
    }
    EXPECT_TRUE(kinds_of(faults_of(moved, {seen})).contains(VerifyFaultKind::checkpoint_differs));
}

TEST_F(Verify, SaysWhichCheckpointDiffersAndWhichNot) {
    auto rows = good;
    rows[30].inhoud = good[4].inhoud;
    make_it_look_right(rows);

    const auto faults = faults_of(
        rows, {checkpoint_of(good, 30), checkpoint_of(good, 31), checkpoint_of(good, 50)});

    ASSERT_EQ(faults.size(), 2U);
    EXPECT_NE(faults[0].tekst.nl.find("de eerste 31 gebeurtenissen"), std::string::npos);
    EXPECT_NE(faults[0].tekst.nl.find("2026-03-02T12:00:00"), std::string::npos);
    EXPECT_NE(faults[1].tekst.en.find("the first 50 events"), std::string::npos);
}

TEST_F(Verify, FindsEachByteOfACheckpointThatIsFlipped) {
    const std::string line = to_line(checkpoint_of(good, 40));
    for (std::size_t byte = 0; byte + 1 < line.size(); ++byte) {
        for (unsigned bit = 0; bit < 8; ++bit) {
            std::string touched = line;
            flip_in(touched, byte, static_cast<unsigned char>(1U << bit));
            const auto checkpoint = parse_checkpoint(touched);
            if (!checkpoint) continue;
            // The moment is said and not counted: see docs/formats/ledger.md.
            if (byte > line.rfind(' ')) continue;
            EXPECT_FALSE(faults_of(good, {*checkpoint}).empty()) << touched;
        }
    }
}

TEST_F(Verify, FindsAnEventRecordedBeforeTheOneItFollows) {
    auto rows = good;
    rows[30].vastgelegd_op = rows[29].vastgelegd_op - std::chrono::microseconds{1};
    make_it_look_right(rows);

    const auto faults = faults_of(rows);

    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].kind, VerifyFaultKind::time_went_back);
    EXPECT_TRUE(names(faults[0], rows[30]));
}

TEST_F(Verify, FindsABodyThatIsNoEventThoughItsHashIsRight) {
    auto rows = good;
    rows[30].inhoud = "not packed";
    make_it_look_right(rows);

    const auto faults = faults_of(rows);

    ASSERT_EQ(faults.size(), 1U);
    EXPECT_EQ(faults[0].kind, VerifyFaultKind::unreadable);
    EXPECT_TRUE(names(faults[0], rows[30]));
}

TEST_F(Verify, FindsARowAtAPlaceBelowOne) {
    for (const std::int64_t place : {std::int64_t{0}, std::int64_t{-1}, -(std::int64_t{1} << 62)}) {
        auto rows = good;
        rows.back().positie = place;
        EXPECT_FALSE(faults_of(rows).empty()) << place;
    }
}

TEST_F(Verify, StopsNamingAfterAThousandFaults) {
    std::vector<StoredEvent> rows;
    for (int i = 0; i < 1'200; ++i) {
        rows.push_back(good[0]);
        rows.back().positie = i + 1;
    }

    EXPECT_EQ(faults_of(rows).size(), 1'000U);
}

TEST_F(Verify, SaysHowFarItIs) {
    std::vector<StoredEvent> rows;
    for (int i = 0; i < 20'001; ++i) {
        rows.push_back(good[0]);
        rows.back().positie = i + 1;
    }
    std::vector<std::int64_t> heard;

    verify(RowsStore(rows), {}, [&](std::int64_t done) { heard.push_back(done); });

    EXPECT_EQ(heard, (std::vector<std::int64_t>{10'000, 20'000}));
}

class HarmedStore final : public EventStore {
public:
    explicit HarmedStore(bool breaks) : breaks_(breaks) {}
    Result<std::vector<Appended>, AppendRefusal> append(const AppendRequest&) override {
        return Unexpected{AppendRefusal::read_only};
    }
    std::vector<StoredEvent> load_after(const Uuid&, Version) const override { return {}; }
    std::optional<StoredSamenvatting> samenvatting(const Uuid&) const override { return {}; }
    void for_each_event(std::int64_t,
                        const std::function<bool(const StoredEvent&)>&) const override {
        if (breaks_) throw StoreBroken("disk image is malformed");
    }
    void for_each_samenvatting(
        const std::function<void(const StoredSamenvatting&)>&) const override {}
    std::optional<std::vector<Appended>> answered(const std::string&) const override { return {}; }
    std::int64_t last_positie() const override { return 0; }
    std::vector<std::string> damage() const override { return {"index leads elsewhere"}; }

private:
    bool breaks_;
};

TEST_F(Verify, SaysThatTheFileIsDamaged) {
    for (const bool breaks : {true, false}) {
        const auto faults = verify(HarmedStore(breaks), {}, [](auto) {});
        ASSERT_EQ(faults.size(), 1U);
        EXPECT_EQ(faults[0].kind, VerifyFaultKind::storage_damaged);
        EXPECT_EQ(faults[0].tekst.nl,
                  std::string("het bestand is beschadigd: ") +
                      (breaks ? "disk image is malformed" : "index leads elsewhere"));
    }
}

}  // namespace

}  // namespace naast
