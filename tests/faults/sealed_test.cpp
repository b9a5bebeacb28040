// R4 for a ledger with its keys: each call to the system fails in its turn, also those on the key
// file. Whatever was acknowledged can still be read: no event outlives its key.
#include "naast/ledger/verify.h"
#include "naast/zegel/testing.h"

#include <gtest/gtest.h>

#include "tests/faults/calls_testing.h"
#include "tests/faults/in_memory_testing.h"
#include <cerrno>
#include <filesystem>
#include <map>

namespace naast::testing_faults {

namespace {

using namespace testing_ledger;

constexpr int requests = 4;  // each for another family, which gets its keys then

AppendRequest nth(int number) {
    return request(std::to_string(number),
                   {append_to(number,
                              0,
                              {{number, testing_zegel::body({"kind"}, {Categorie::note})}},
                              "samenvatting " + std::to_string(number))});
}

class SealedLedgerOnABadDisk : public testing::Test {
protected:
    SealedLedgerOnABadDisk() {
        use_memory_for_folders();
        vault = std::make_unique<testing_sleutels::Vault>();
        std::filesystem::copy(vault->folder.file(""), start.file("start"));
    }

    void begin_anew() const {
        for (const auto& entry : std::filesystem::directory_iterator(vault->folder.file("")))
            std::filesystem::remove_all(entry);
        std::filesystem::copy(
            start.file("start"), vault->folder.file(""), std::filesystem::copy_options::recursive);
    }
    std::unique_ptr<SealedStore> opened() const {
        auto kept = testing_sleutels::must(open_sqlite_store(vault->place.data, vault->clock));
        return std::make_unique<SealedStore>(std::move(kept), vault->open(), system_entropy());
    }
    // Returns: how many requests were acknowledged before anything went wrong.
    int work() const {
        int acknowledged = 0;
        try {
            const auto store = opened();
            while (acknowledged < requests && store->append(nth(acknowledged + 1)).has_value())
                ++acknowledged;
        } catch (const std::runtime_error& error) {
            EXPECT_STRNE(error.what(), "");
        }
        return acknowledged;
    }
    void expect_all_can_be_read(int acknowledged) const {
        const auto store = opened();
        EXPECT_TRUE(verify(
                        store->kept(), {}, [](auto) {}, [](auto&) { return true; })
                        .empty());
        EXPECT_TRUE(store->broken_summaries().empty());
        for (int number = 1; number <= requests; ++number) {
            const std::string body = nth(number).appends.front().events.front().inhoud;
            if (number <= acknowledged) {
                ASSERT_EQ(store->load(family(number)).size(), 1U) << number;
            }
            ASSERT_TRUE(store->append(nth(number)).has_value()) << number;
            const auto rows = store->load(family(number));
            ASSERT_EQ(rows.size(), 1U) << number;
            EXPECT_EQ(rows.front().inhoud, body) << number;
        }
    }
    void fail_each(int error, Lasts lasts) const {
        std::map<bool, std::size_t> runs;  // whether all was acknowledged nevertheless
        for (std::size_t number = 0;; ++number) {
            SCOPED_TRACE("call " + std::to_string(number));
            begin_anew();
            int acknowledged = 0;
            bool is_over = false;
            {
                Calls watched(vault->place.data);
                watched.fail_at(number, error, lasts);
                acknowledged = work();
                is_over = watched.made() <= number;
            }
            ++runs[acknowledged == requests];
            expect_all_can_be_read(acknowledged);
            if (HasFatalFailure() || HasNonfatalFailure()) return;
            if (is_over) break;
        }
        EXPECT_GT(runs[false], 100U);
        EXPECT_GT(runs[true], 0U);
    }

    std::unique_ptr<testing_sleutels::Vault> vault;
    testing_store::Folder start;
};

TEST_F(SealedLedgerOnABadDisk, KeepsTheKeyOfWhateverItAcknowledged) {
    fail_each(EIO, Lasts::once);
}

TEST_F(SealedLedgerOnABadDisk, KeepsItAlsoWhenNothingWorksAnyMore) {
    fail_each(EIO, Lasts::for_good);
}

TEST_F(SealedLedgerOnABadDisk, KeepsItWhenThereIsNoRoom) {
    fail_each(ENOSPC, Lasts::for_good);
}

}  // namespace

}  // namespace naast::testing_faults
