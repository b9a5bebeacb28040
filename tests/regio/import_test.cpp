// The made-up region goes in through the same door as any other history.
#include "naast/demo/region.h"
#include "naast/ledger/jsonl.h"
#include "naast/ledger/memory_store.h"

#include <gtest/gtest.h>

#include <set>
#include <sstream>

namespace naast::regio {

namespace {

std::string lines_of(std::uint64_t seed, int families) {
    std::string lines;
    for (const demo::MadeFamily& family : demo::make_region(seed, {families, date("2022-09-12")}))
        lines += demo::to_jsonl(family);
    return lines;
}

ImportReport taken_in(EventStore& store, const std::string& lines) {
    const MakeSamenvatting none = [](const Uuid&, const std::vector<RecordedEvent>&) {
        return std::string{"{}"};
    };
    SeededEntropy entropy(1);
    std::istringstream in{lines};
    const ImportDoor door{store, system_clock(), entropy, none};
    return import_jsonl(door, in, ImportMode::record, [](std::size_t) {});
}

}  // namespace

TEST(RegioImportTest, TakesEveryEventAtOnce) {
    for (const std::uint64_t seed : {1U, 20U}) {
        SCOPED_TRACE(seed);
        MemoryStore store(system_clock());
        const ImportReport report = taken_in(store, lines_of(seed, 300));
        EXPECT_TRUE(report.faults.empty()) << report.faults.front().reden.nl;
        EXPECT_EQ(report.gezinnen, 300u);
        EXPECT_GT(report.events, 15'000u);
    }
}

// Exported and taken in elsewhere it is the same region.
TEST(RegioImportTest, ComesOutAsItWentIn) {
    const std::string lines = lines_of(1, 20);
    MemoryStore store(system_clock());
    ASSERT_TRUE(taken_in(store, lines).faults.empty());
    std::ostringstream out;
    export_jsonl(store, nullptr, out);
    std::multiset<std::string> before;
    std::multiset<std::string> after;
    std::istringstream in{lines};
    for (std::string line; std::getline(in, line);) before.insert(line);
    std::istringstream again{out.str()};
    for (std::string line; std::getline(again, line);) after.insert(line);
    EXPECT_EQ(before, after);
}

}  // namespace naast::regio
